import { createZone } from '@vitrine/runtime/internal';
import type { Zone } from '@vitrine/runtime/internal';
import { useMemo } from 'react';
import type { TimelineViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';
import { createCalendarLabels } from './chart/calendarLabels.js';
import { buildTimeline, timelineFields } from './Timeline.logic.js';
import type { TimelineItem } from './Timeline.logic.js';
import { TimelineChart } from './chart/TimelineChart.js';
import { useChunk } from '../../hooks/useChunk.js';

const loadProblems = () => import('./TimelineProblems.js');

/** Items on a calendar, with their list beside it. */
export function TimelineView({ props, node }: ViewProps<TimelineViewProps>) {
  const { environment, t, format } = node;
  const zone = useMemo(() => createZone(environment.timeZone), [environment.timeZone]);
  const model = useModel(props, zone);
  const { start = 0, end = 0 } = model.range ?? {};
  const labels = useMemo(
    () => createCalendarLabels({ environment, t, format }, { start, end }),
    [environment, t, format, start, end],
  );
  const problems = useChunk(loadProblems, model.problems.length > 0);
  const fields = timelineFields(props);
  const today = environment.now === null ? null : zone.dayAt(environment.now);
  const selected = node.getView('selected');
  const editable =
    props.editable &&
    !node.readOnly &&
    fields !== undefined &&
    model.rows?.writable === true &&
    model.rows.dataset !== null;

  const open = (item: TimelineItem) => {
    node.setView('selected', selected === item.key ? null : item.key);
    node.emit('item.click', { item: item.key, row: model.rows?.rows[model.rows.keys.indexOf(item.key)] });
  };
  return (
    <Frame
      node={node}
      title={props.title}
      description={props.description}
      className="vt-timeline"
      flush={model.range !== null}
    >
      {model.range === null ? (
        <EmptyState
          node={node}
          icon="calendar"
          title={props.data && !fields ? t('timeline.noFields') : t('empty')}
        />
      ) : (
        <TimelineChart
          model={model}
          range={model.range}
          props={props}
          node={node}
          labels={labels}
          today={props.showToday ? today : null}
          selected={typeof selected === 'string' ? selected : undefined}
          onOpen={open}
          fields={editable ? fields : undefined}
        />
      )}
      {problems && <problems.TimelineProblems problems={model.problems} node={node} />}
    </Frame>
  );
}

/** The model of what is given. Other props, such as a view that was zoomed or an item that was chosen, do not build it anew. */
function useModel({ data, fields, items, milestones, dependencies }: TimelineViewProps, zone: Zone) {
  return useMemo(
    () => buildTimeline({ data, fields, items, milestones, dependencies }, zone),
    [data, fields, items, milestones, dependencies, zone],
  );
}
