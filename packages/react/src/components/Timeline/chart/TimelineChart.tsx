import { useRef } from 'react';
import type { TimelineViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { CalendarLabels } from './calendarLabels.js';
import { reach, visibleLines } from './geometry.js';
import type { Day, TimelineItem, TimelineModel } from '../Timeline.logic.js';
import { TimelineCalendar } from './TimelineCalendar.js';
import { TimelineDrawing } from './TimelineDrawing.js';
import { TimelineList } from '../TimelineList.js';
import { TimelineTools } from './TimelineTools.js';
import { useCalendar } from './useCalendar.js';
import { useItemFocus } from './useItemFocus.js';
import { useStableCallback } from '../../../renderer/hooks/useStableCallback.js';
import { useViewport } from './useViewport.js';

export interface TimelineChartProps {
  readonly model: TimelineModel;
  readonly range: NonNullable<TimelineModel['range']>;
  readonly props: TimelineViewProps;
  readonly node: NodeContext;
  readonly labels: CalendarLabels;
  /** Day of the line that marks today; null for none. */
  readonly today: Day | null;
  readonly selected: string | undefined;
  readonly onOpen: (item: TimelineItem) => void;
  /** Opens an item for changes; undefined where nothing can be changed. */
  readonly onEdit: ((item: TimelineItem) => void) | undefined;
}

/** List and drawing side by side in one box that scrolls both ways. */
export function TimelineChart({
  model,
  range,
  props,
  node,
  labels,
  today,
  selected,
  onOpen,
  onEdit,
}: TimelineChartProps) {
  const { lines, links } = model;
  const { t, format, direction } = node;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller, list);
  const calendar = useCalendar({ node, range, today, zoom: props.zoom, viewport, scroller });
  const focus = useItemFocus({ lines, calendar, scroller, onEdit });
  const open = useStableCallback(onOpen);
  const edit = useStableCallback(onEdit);

  const { scale } = calendar;
  const { left } = viewport;
  const shown = {
    scale,
    from: left - reach,
    to: left + viewport.width + reach,
    left,
    weekStart: node.environment.weekStart,
    direction,
    labels,
    today,
  };
  const rows = {
    lines,
    labels,
    selected,
    onOpen: open,
    ...visibleLines(lines.length, viewport.top, viewport.height),
  };
  const label = props.title ?? t('timeline.timeline');
  const seesToday = today !== null && today >= scale.start && today <= scale.end;
  return (
    <div className="vt-timeline-chart">
      <TimelineTools
        zoom={calendar.zoom}
        scale={scale}
        onZoom={calendar.setZoom}
        onToday={seesToday ? () => calendar.showDay(today) : undefined}
        t={t}
      />
      <div
        ref={scroller}
        className="vt-timeline-scroll"
        role="region"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls takes the arrow keys
        tabIndex={0}
        data-list={props.showList}
      >
        <div className="vt-timeline-head">
          <div className="vt-timeline-corner" />
          <TimelineCalendar {...shown} todayLabel={t('timeline.today')} />
        </div>
        <div className="vt-timeline-body">
          <div ref={list} className="vt-timeline-list">
            <TimelineList
              {...rows}
              label={label}
              t={t}
              format={format}
              active={focus.active}
              onEdit={onEdit && edit}
              onActivate={focus.onActivate}
              onKey={focus.onKey}
            />
          </div>
          <TimelineDrawing
            {...shown}
            {...rows}
            links={links}
            labelBeside={!props.showList}
            active={focus.activated}
          />
        </div>
      </div>
    </div>
  );
}
