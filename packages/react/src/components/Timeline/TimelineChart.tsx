import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TimelineViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import type { CalendarLabels } from './calendarLabels.js';
import { reach, rowHeight, visibleLines } from './geometry.js';
import type { Day, TimelineItem, TimelineModel } from './Timeline.logic.js';
import { createScale, offsetOf, readZoom, withToday } from './Timeline.scale.js';
import type { Zoom } from './Timeline.scale.js';
import { TimelineCalendar } from './TimelineCalendar.js';
import { TimelineDrawing } from './TimelineDrawing.js';
import { TimelineList } from './TimelineList.js';
import { TimelineTools } from './TimelineTools.js';
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

const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

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
  const { t, format, direction, environment } = node;
  const { weekStart } = environment;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller, list);
  const zoom = readZoom(node.getView('zoom')) ?? props.zoom;
  const scale = useMemo(
    () => createScale(withToday(range, today), zoom, viewport.width, weekStart),
    [range, today, zoom, viewport.width, weekStart],
  );
  const items = useMemo(() => lines.flatMap((line) => (line.kind === 'item' ? [line.item] : [])), [lines]);
  const [activated, setActive] = useState<string>();
  const active = items.some(({ key }) => key === activated) ? activated : items[0]?.key;
  const open = useLatest(onOpen);
  const edit = useLatest(onEdit);

  const scrollTo = useCallback(
    (offset: number) => {
      const box = scroller.current;
      if (box) box.scrollLeft = (direction === 'rtl' ? -1 : 1) * Math.max(0, offset);
    },
    [direction],
  );
  const middleOf = (day: Day) => offsetOf(scale, day) - viewport.width / 2;

  // The day in the middle stays there when the zoom changes; at first it is today.
  const middle = useRef<Day | null>(
    today !== null && today >= range.start && today <= range.end ? today : null,
  );
  useIsomorphicLayoutEffect(() => {
    if (middle.current === null) return;
    scrollTo(middleOf(middle.current));
    middle.current = null;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the zoom changes the scale
  }, [scale]);
  const changeZoom = (next: Zoom) => {
    const box = scroller.current;
    middle.current = box
      ? scale.start + (Math.abs(box.scrollLeft) + viewport.width / 2) / scale.dayWidth
      : null;
    node.setView('zoom', next);
  };

  const reveal = (key: string) => {
    const box = scroller.current;
    const line = lines.findIndex((one) => one.kind === 'item' && one.item.key === key);
    const found = lines[line];
    if (!box || found?.kind !== 'item') return;
    const head = box.querySelector<HTMLElement>('.vt-timeline-head')?.offsetHeight ?? 0;
    const top = line * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight + head > box.scrollTop + box.clientHeight)
      box.scrollTop = top + rowHeight + head - box.clientHeight;
    const left = Math.abs(box.scrollLeft);
    const start = offsetOf(scale, found.item.start);
    if (offsetOf(scale, found.item.end + 1) < left || start > left + viewport.width) scrollTo(start - 48);
  };
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-vt-item]') ?? [])];
    const button = buttons.find((one) => one.dataset['vtItem'] === focusNext.current);
    if (!button) return;
    focusNext.current = null;
    button.focus({ preventScroll: true });
  });
  const press = useLatest((event: KeyboardEvent, item: TimelineItem) => {
    const next = itemByKey(items, item.key, event.key);
    if (event.key === 'F2' && onEdit) onEdit(item);
    else if (next === undefined) return;
    else {
      reveal(next);
      focusNext.current = next;
      setActive(next);
    }
    event.preventDefault();
  });
  const activate = useLatest((key: string) => {
    setActive(key);
    reveal(key);
  });

  const { first, last } = visibleLines(lines.length, viewport.top, viewport.height);
  const from = viewport.left - reach;
  const to = viewport.left + viewport.width + reach;
  const label = props.title ?? t('timeline.timeline');
  return (
    <div className="vt-timeline-chart">
      <TimelineTools
        zoom={zoom}
        scale={scale}
        onZoom={changeZoom}
        onToday={
          today !== null && today >= scale.start && today <= scale.end
            ? () => scrollTo(middleOf(today))
            : undefined
        }
        t={t}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls takes the arrow keys */}
      <div
        ref={scroller}
        className="vt-timeline-scroll"
        role="region"
        aria-label={label}
        tabIndex={0}
        data-list={props.showList}
      >
        <div className="vt-timeline-head">
          <div className="vt-timeline-corner" />
          <TimelineCalendar
            scale={scale}
            from={from}
            to={to}
            left={viewport.left}
            weekStart={weekStart}
            direction={direction}
            labels={labels}
            today={today}
            todayLabel={t('timeline.today')}
          />
        </div>
        <div className="vt-timeline-body">
          <div ref={list} className="vt-timeline-list">
            <TimelineList
              label={label}
              lines={lines}
              first={first}
              last={last}
              labels={labels}
              t={t}
              format={format}
              active={active}
              selected={selected}
              onOpen={open}
              onEdit={onEdit && edit}
              onActivate={activate}
              onKey={press}
            />
          </div>
          <TimelineDrawing
            lines={lines}
            links={links}
            scale={scale}
            first={first}
            last={last}
            from={from}
            to={to}
            left={viewport.left}
            weekStart={weekStart}
            direction={direction}
            labels={labels}
            today={today}
            labelBeside={!props.showList}
            active={activated}
            selected={selected}
            onOpen={open}
          />
        </div>
      </div>
    </div>
  );
}

/** The same function for good, which calls the newest one. */
function useLatest<Args extends unknown[]>(
  callback: ((...args: Args) => void) | undefined,
): (...args: Args) => void {
  const latest = useRef(callback);
  useIsomorphicLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current?.(...args), []);
}

/** Key of the item that a key leads to. */
function itemByKey(items: readonly TimelineItem[], current: string, key: string): string | undefined {
  const at = items.findIndex((item) => item.key === current);
  if (key === 'ArrowDown') return items[at + 1]?.key;
  if (key === 'ArrowUp') return items[at - 1]?.key;
  if (key === 'Home') return items[0]?.key;
  if (key === 'End') return items.at(-1)?.key;
  return undefined;
}
