import { useCallback, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';
import type { Day, TimelineModel } from '../Timeline.logic.js';
import { createScale, dayAt, offsetOf, readZoom, scaleZoom, withToday } from '../Timeline.scale.js';
import type { Scale, Zoom } from '../Timeline.scale.js';
import type { Viewport } from './useViewport.js';

export interface CalendarOptions {
  readonly node: NodeContext;
  /** First and last day of the items. */
  readonly range: NonNullable<TimelineModel['range']>;
  /** The same with the days an item is just given; a calendar that fits everything does not follow them. */
  readonly reached: NonNullable<TimelineModel['range']>;
  readonly today: Day | null;
  /** Zoom until the person chooses another. */
  readonly zoom: Zoom;
  /** Shows everything, whatever was chosen. */
  readonly fit: boolean;
  readonly viewport: Viewport;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The calendar as it is zoomed, and ways to move along it. Distances are in pixels from where the drawing begins to be seen. */
export interface Calendar {
  readonly scale: Scale;
  readonly zoom: Zoom;
  /** Zooms; the day in the middle stays there. */
  readonly setZoom: (zoom: Zoom) => void;
  /** Makes a day so many times as wide; the day at `at` stays there. */
  readonly zoomBy: (factor: number, at: number) => void;
  /** Brings today into the middle, also when the calendar must grow for it; undefined where today is not marked. */
  readonly showToday: (() => void) | undefined;
  /** Scrolls to the start of a span unless some of it is seen. */
  readonly showSpan: (start: Day, end: Day) => void;
}

/** Keeps zoom as view state, and what is seen where it is when the calendar grows or shrinks. */
export function useCalendar({
  node,
  range,
  reached,
  today,
  zoom: given,
  fit,
  viewport,
  scroller,
}: CalendarOptions): Calendar {
  const { weekStart } = node.environment;
  const { width, measured } = viewport;
  const sign = node.direction === 'rtl' ? -1 : 1;
  const zoom = fit ? 'fit' : (readZoom(node.getView('zoom')) ?? given);
  const days = zoom === 'fit' ? range : reached;
  const [reachesToday, setReachesToday] = useState(false);
  const scale = useMemo(
    () => createScale(withToday(days, today, reachesToday), zoom, width, weekStart),
    [days, today, reachesToday, zoom, width, weekStart],
  );
  const left = () => Math.abs(scroller.current?.scrollLeft ?? 0);
  const scrollTo = useCallback(
    (offset: number) => {
      scroller.current?.scrollTo({ left: sign * Math.max(0, offset) });
    },
    [scroller, sign],
  );
  const isInside = today !== null && today >= range.start && today <= range.end;
  /** The day that stays at a distance; today in the middle at first. */
  const held = useRef<{ readonly day: Day; readonly at: number } | null>(null);
  const drawn = useRef<Scale | null>(null);
  useIsomorphicLayoutEffect(() => {
    if (!measured) return;
    const first = drawn.current === null;
    const before = drawn.current;
    const moved =
      before && (before.start !== scale.start || before.dayWidth !== scale.dayWidth) ? before : null;
    drawn.current = scale;
    if (held.current) scrollTo(offsetOf(scale, held.current.day) - held.current.at);
    else if (first && isInside) scrollTo(offsetOf(scale, today) - width / 2);
    else if (moved) scrollTo(offsetOf(scale, dayAt(moved, left())));
    held.current = null;
  });

  const hold = (at: number) => {
    held.current = { day: dayAt(scale, left() + at), at };
  };
  return {
    scale,
    zoom,
    setZoom: (next) => {
      if (next === zoom) return;
      hold(width / 2);
      node.setView('zoom', next);
    },
    zoomBy: (factor, at) => {
      const next = scaleZoom(scale, factor);
      if (next === scale.dayWidth) return;
      hold(at);
      node.setView('zoom', next);
    },
    showToday:
      today === null
        ? undefined
        : () => {
            if (today >= scale.start && today <= scale.end)
              return scrollTo(offsetOf(scale, today) - width / 2);
            held.current = { day: today, at: width / 2 };
            setReachesToday(true);
          },
    showSpan: (start, end) => {
      const from = offsetOf(scale, start);
      if (offsetOf(scale, end + 1) < left() || from > left() + width) scrollTo(from - 48);
    },
  };
}
