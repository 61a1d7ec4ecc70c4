import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { rowHeight } from './geometry.js';
import type { EditHandlers } from '../edit/types.js';
import { lineOf } from '../Timeline.logic.js';
import type { Line, TimelineItem } from '../Timeline.logic.js';
import type { Calendar } from './useCalendar.js';
import { useStableCallback } from '../../../hooks/useStableCallback.js';

export interface ItemFocusOptions {
  readonly lines: readonly Line[];
  readonly calendar: Calendar;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What else keys do, where items can be changed. */
  readonly onKey: EditHandlers['onKey'] | undefined;
}

/** Walks through the items by keyboard: one takes part in the tab order, and what has focus is scrolled into view. */
export function useItemFocus({ lines, calendar, scroller, onKey: onOtherKey }: ItemFocusOptions) {
  const [activated, setActivated] = useState<string>();
  const activeLine = useMemo(
    () => (activated === undefined ? -1 : lineOf(lines, activated)),
    [lines, activated],
  );
  const wanted = useRef<string | null>(null);

  const reveal = (item: TimelineItem) => {
    const box = scroller.current;
    if (!box) return;
    const top = lineOf(lines, item.key) * rowHeight;
    const head = box.querySelector<HTMLElement>('.vt-timeline-head')?.offsetHeight ?? 0;
    if (top < box.scrollTop) box.scrollTo({ top });
    else if (top + rowHeight + head > box.scrollTop + box.clientHeight) {
      box.scrollTo({ top: top + rowHeight + head - box.clientHeight });
    }
    calendar.showSpan(item.start, item.end);
  };
  // Items far away are drawn only once they are scrolled to; then they get the focus.
  useEffect(() => {
    if (wanted.current === null) return;
    const buttons = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-vt-item]') ?? [])];
    const button = buttons.find((one) => one.dataset['vtItem'] === wanted.current);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  const onKey = useStableCallback((event: KeyboardEvent, item: TimelineItem) => {
    const next = itemByKey(lines, item.key, event.key);
    if (next) {
      wanted.current = next.key;
      reveal(next);
      setActivated(next.key);
    } else if (!onOtherKey?.(event, item)) return;
    event.preventDefault();
  });
  const onActivate = useStableCallback((item: TimelineItem) => {
    setActivated(item.key);
    reveal(item);
  });
  const active = activeLine < 0 ? itemFrom(lines, 0, 1)?.key : activated;
  return { active, activated, activeLine, onKey, onActivate };
}

function itemByKey(lines: readonly Line[], current: string, key: string): TimelineItem | undefined {
  const at = lineOf(lines, current);
  if (key === 'ArrowDown') return itemFrom(lines, at + 1, 1);
  if (key === 'ArrowUp') return itemFrom(lines, at - 1, -1);
  if (key === 'Home') return itemFrom(lines, 0, 1);
  if (key === 'End') return itemFrom(lines, lines.length - 1, -1);
  return undefined;
}

/** The first item from a line on, down or up. */
function itemFrom(lines: readonly Line[], from: number, step: 1 | -1): TimelineItem | undefined {
  for (let at = from; at >= 0 && at < lines.length; at += step) {
    const line = lines[at]!;
    if (line.kind === 'item') return line.item;
  }
  return undefined;
}
