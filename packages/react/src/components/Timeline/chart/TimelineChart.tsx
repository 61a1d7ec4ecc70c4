import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import type { TimelineViewProps } from '../../../generated/viewProps.js';
import { useChunk } from '../../../hooks/useChunk.js';
import { usePrinting } from '../../../hooks/usePrinting.js';
import { useStableCallback } from '../../../hooks/useStableCallback.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { Fields } from '../edit/itemDates.js';
import type { EditHandlers } from '../edit/types.js';
import { brokenLinks, withDraft } from '../Timeline.logic.js';
import type { Day, Draft, TimelineItem, TimelineModel } from '../Timeline.logic.js';
import { ListHeads, TimelineList } from '../list/TimelineList.js';
import type { ListColumns } from '../list/TimelineList.js';
import { readWidth } from '../list/listWidth.js';
import type { CalendarLabels } from './calendarLabels.js';
import { reach, visibleLines } from './geometry.js';
import { TimelineCalendar } from './TimelineCalendar.js';
import { TimelineDrawing } from './TimelineDrawing.js';
import { TimelineTools } from './TimelineTools.js';
import { useCalendar } from './useCalendar.js';
import { useItemFocus } from './useItemFocus.js';
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
  /** Where the days of an item are kept; undefined where nothing can be changed. */
  readonly fields: Fields | undefined;
}

/** How many lines are printed. */
const mostPrinted = 1000;

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
  fields,
}: TimelineChartProps) {
  const { t, format, direction } = node;
  const hintId = useId();
  const listWidth = props.showList ? readWidth(node.getView('listWidth')) : undefined;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [handlers, setHandlers] = useState<EditHandlers>();
  const Edit = useChunk(loadEditing, fields !== undefined);
  const printing = usePrinting();
  const viewport = useViewport(scroller, list);
  const { lines, links } = useMemo(() => withDraft(model, draft), [model, draft]);
  const waiting = useMemo(() => waitingFor(model), [model]);
  const calendar = useCalendar({
    node,
    range,
    reached: useReached(range, draft),
    today,
    zoom: props.zoom,
    fit: printing,
    viewport,
    scroller,
  });
  const Gestures = useChunk(loadGestures, true);
  const keepHandlers = useCallback((ready: EditHandlers | undefined) => setHandlers(() => ready), []);
  const focus = useItemFocus({ lines, calendar, scroller, onKey: handlers?.onKey });
  const open = useStableCallback(onOpen);
  const leave = useStableCallback(handlers?.onLeave);

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
    ...(printing
      ? { first: 0, last: Math.min(lines.length, mostPrinted) }
      : visibleLines(lines.length, viewport.top, viewport.height)),
  };
  const label = props.title ?? t('timeline.timeline');
  const columns = useListColumns(model, props, t);
  return (
    <div className="vt-timeline-chart">
      <TimelineTools
        zoom={calendar.zoom}
        scale={scale}
        onZoom={calendar.setZoom}
        onToday={calendar.showToday}
        t={t}
      />
      {handlers && (
        <span id={hintId} hidden>
          {handlers.hint}
        </span>
      )}
      <div
        ref={scroller}
        className="vt-timeline-scroll"
        role="region"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls takes the arrow keys
        tabIndex={0}
        data-list={props.showList}
        data-status={columns.status !== undefined || undefined}
        data-menus={fields !== undefined || undefined}
        style={chosenWidth(listWidth)}
      >
        <div className="vt-timeline-head">
          <div className="vt-timeline-corner" aria-hidden="true">
            <div className="vt-timeline-heads">
              <ListHeads columns={columns} />
            </div>
          </div>
          <TimelineCalendar {...shown} todayLabel={t('timeline.today')} />
        </div>
        <div className="vt-timeline-body">
          <div ref={list} id={`${hintId}-list`} className="vt-timeline-list">
            <TimelineList
              {...rows}
              label={label}
              t={t}
              waiting={waiting}
              format={format}
              active={focus.active}
              activeLine={focus.activeLine}
              onActivate={focus.onActivate}
              onLeave={leave}
              onKey={focus.onKey}
              menuOf={handlers?.menuOf}
              hintId={handlers && hintId}
              columns={columns}
            />
            {Gestures && props.showList && viewport.measured && (
              <Gestures.ListSplitter
                controls={`${hintId}-list`}
                width={listWidth ?? viewport.aside}
                room={viewport.aside + viewport.width}
                node={node}
                onWidth={(width) => node.setView('listWidth', width ?? null)}
              />
            )}
          </div>
          <TimelineDrawing
            {...shown}
            {...rows}
            links={links}
            labelBeside={!props.showList}
            active={focus.activated}
            draft={draft}
            Grips={handlers && Edit?.Grips}
          >
            {Edit && draft && <Edit.DraftDays {...shown} lines={lines} draft={draft} t={t} />}
          </TimelineDrawing>
        </div>
      </div>
      {Gestures && (
        <Gestures.ZoomGestures
          scroller={scroller}
          aside={viewport.aside}
          direction={direction}
          onZoom={calendar.zoomBy}
        />
      )}
      {Edit && fields && model.rows && (
        <Edit.TimelineEditing
          scroller={scroller}
          scale={scale}
          model={model}
          rows={model.rows}
          fields={fields}
          literal={props.data === undefined}
          node={node}
          labels={labels}
          draft={draft}
          onDraft={setDraft}
          onReady={keepHandlers}
        />
      )}
    </div>
  );
}

const loadEditing = () => import('../edit/loadEditing.js');
const loadGestures = () => import('./loadGestures.js');

/** The width that a person gave the list. It comes after hydration, as all view state does, so that server HTML has no styles. */
function chosenWidth(width: number | undefined): CSSProperties | undefined {
  return width === undefined ? undefined : ({ '--vt-timeline-list': `${width}px` } as CSSProperties);
}

/** The days of all items, and those that an item is just given. */
function useReached({ start, end }: { start: Day; end: Day }, draft: Draft | null) {
  const first = Math.min(start, draft?.start ?? start);
  const last = Math.max(end, draft?.end ?? end);
  return useMemo(() => ({ start: first, end: last }), [first, last]);
}

/** Headings of the list: those of the columns behind it, or our own words for literal items. */
function useListColumns(
  { rows, lines }: TimelineModel,
  props: TimelineViewProps,
  t: NodeContext['t'],
): ListColumns {
  const names = props.data ? props.fields : undefined;
  const hasStatus = useMemo(
    () => lines.some((line) => line.kind === 'item' && line.item.status !== ''),
    [lines],
  );
  return useMemo(() => {
    const head = (key: string | undefined, word: string) =>
      rows?.columns.find((column) => column.key === key)?.label ?? word;
    return {
      title: head(names?.title, t('timeline.title')),
      start: head(names?.startDate, t('timeline.start')),
      end: head(names?.endDate, t('timeline.end')),
      status: hasStatus ? head(names?.status, t('timeline.status')) : undefined,
    };
  }, [rows, names, hasStatus, t]);
}

/** Titles of what lines wait for that start too early. */
function waitingFor(model: TimelineModel): ReadonlyMap<number, string> {
  const titleOf = (at: number) => {
    const line = model.lines[at];
    return line?.kind === 'item' ? line.item.title : '';
  };
  return new Map(
    [...brokenLinks(model)].map(([at, links]) => [at, links.map(({ from }) => titleOf(from)).join(', ')]),
  );
}
