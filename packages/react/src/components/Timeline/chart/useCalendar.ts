import { useCallback, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';
import type { Day, TimelineModel } from '../Timeline.logic.js';
import { createScale, offsetOf, readZoom, withToday } from '../Timeline.scale.js';
import type { Scale, Zoom } from '../Timeline.scale.js';
import type { Viewport } from './useViewport.js';

export interface CalendarOptions {
  readonly node: NodeContext;
  readonly range: NonNullable<TimelineModel['range']>;
  readonly today: Day | null;
  /** Zoom until the person chooses another. */
  readonly zoom: Zoom;
  readonly viewport: Viewport;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The calendar as it is zoomed, and ways to move along it. */
export interface Calendar {
  readonly scale: Scale;
  readonly zoom: Zoom;
  /** Zooms; the day in the middle stays there. */
  readonly setZoom: (zoom: Zoom) => void;
  /** Brings a day into the middle. */
  readonly showDay: (day: Day) => void;
  /** Scrolls to the start of a span unless some of it is seen. */
  readonly showSpan: (start: Day, end: Day) => void;
}

/** Keeps zoom as view state and the day in the middle where it is. */
export function useCalendar({
  node,
  range,
  today,
  zoom: given,
  viewport,
  scroller,
}: CalendarOptions): Calendar {
  const { weekStart } = node.environment;
  const { width } = viewport;
  const sign = node.direction === 'rtl' ? -1 : 1;
  const zoom = readZoom(node.getView('zoom')) ?? given;
  const scale = useMemo(
    () => createScale(withToday(range, today), zoom, width, weekStart),
    [range, today, zoom, width, weekStart],
  );
  const scrollTo = useCallback(
    (offset: number) => {
      scroller.current?.scrollTo({ left: sign * Math.max(0, offset) });
    },
    [scroller, sign],
  );
  const isInside = today !== null && today >= range.start && today <= range.end;
  const middle = useRef<Day | null>(isInside ? today : null);
  useIsomorphicLayoutEffect(() => {
    if (middle.current !== null) scrollTo(offsetOf(scale, middle.current) - width / 2);
    middle.current = null;
  }, [scale, scrollTo, width]);

  return {
    scale,
    zoom,
    setZoom: (next) => {
      const left = Math.abs(scroller.current?.scrollLeft ?? 0);
      middle.current = scale.start + (left + width / 2) / scale.dayWidth;
      node.setView('zoom', next);
    },
    showDay: (day) => scrollTo(offsetOf(scale, day) - width / 2),
    showSpan: (start, end) => {
      const left = Math.abs(scroller.current?.scrollLeft ?? 0);
      const from = offsetOf(scale, start);
      if (offsetOf(scale, end + 1) < left || from > left + width) scrollTo(from - 48);
    },
  };
}
