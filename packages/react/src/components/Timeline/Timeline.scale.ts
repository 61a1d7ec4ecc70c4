import { addToDay, civilOf, startOfUnit } from '@vitrine/runtime/internal';
import type { DayUnit } from '@vitrine/runtime/internal';
import type { Day } from './Timeline.logic.js';

/** Units of the calendar, smallest first. */
export const units: readonly DayUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** What the calendar shows: a unit, everything, or so many pixels for a day. */
export type Zoom = DayUnit | 'fit' | number;

/** Width of one day in pixels at each zoom. */
const dayWidths: Readonly<Record<DayUnit, number>> = { day: 40, week: 16, month: 5, quarter: 2, year: 0.8 };

/** Least width in pixels at which a unit can carry a label. */
const labelWidths: Readonly<Record<DayUnit, number>> = {
  day: 24,
  week: 36,
  month: 36,
  quarter: 40,
  year: 40,
};

/** Days that a unit has at least. */
const leastDays: Readonly<Record<DayUnit, number>> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 };

/** Most of the calendar that is drawn at once, in pixels; browsers lose precision far above. */
const longest = 1_000_000;

/** Where days stand, in pixels from the start of the calendar. */
export interface Scale {
  readonly start: Day;
  /** The last day drawn. */
  readonly end: Day;
  readonly dayWidth: number;
  readonly width: number;
  /** Unit of the lower line of the calendar. */
  readonly minor: DayUnit;
  /** How many of these units one step is: 1, but for years. */
  readonly every: number;
  /** Unit of the line above; undefined above years. */
  readonly major: DayUnit | undefined;
}

/** One step of the calendar: from the start of its first day to the end of its last. */
export interface Tick {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

/** Pixels that stay free beside what is fitted, on boxes of a phone too: half of the shortest bar, so that none is cut. */
const besideFitted = 8;

/** Lays days out at a zoom, at least as wide as what is seen; `fit` is never wider. */
export function createScale(
  range: { start: Day; end: Day },
  zoom: Zoom,
  width: number,
  weekStart: number,
): Scale {
  const days = range.end - range.start + 1;
  const margin = Math.ceil(
    zoom === 'fit' ? days * Math.max(0.02, besideFitted / (width + 1)) : 24 / widthOfDay(zoom),
  );
  const widest = zoom === 'fit' ? Math.min(width / (days + 2 * margin), dayWidths.day) : widthOfDay(zoom);
  const dayWidth = Math.min(widest, longest / days);
  const minor = units.find((unit) => leastDays[unit] * dayWidth >= labelWidths[unit]) ?? 'year';
  const start = range.start - margin;
  const whole = zoom === 'fit' ? start : startOfUnit(start, minor, weekStart);
  const first = Number.isNaN(whole) ? start : whole;
  const seen = zoom === 'fit' ? Math.floor(width / dayWidth + 1e-6) : Math.ceil(width / dayWidth);
  const end = Math.max(range.end + margin, first + seen - 1);
  return {
    start: first,
    end,
    dayWidth,
    width: (end - first + 1) * dayWidth,
    minor,
    every: minor === 'year' ? yearStep(dayWidth) : 1,
    major: majorUnit(minor),
  };
}

function widthOfDay(zoom: DayUnit | number): number {
  return typeof zoom === 'number' ? zoom : dayWidths[zoom];
}

/** The zoom at which a day is so many times as wide, within days and years. */
export function scaleZoom(scale: Scale, factor: number): number {
  const least = Math.min(dayWidths.year, scale.dayWidth);
  return Math.min(Math.max(scale.dayWidth * factor, least), dayWidths.day);
}

/** The unit whose zoom is nearest to what is seen. */
export function nearestUnit({ dayWidth }: Scale): DayUnit {
  const distance = (unit: DayUnit) => Math.abs(Math.log(dayWidths[unit] / dayWidth));
  return units.reduce((best, unit) => (distance(unit) < distance(best) ? unit : best));
}

/** The day at an offset, with its fraction. */
export function dayAt(scale: Scale, offset: number): Day {
  return scale.start + offset / scale.dayWidth;
}

/** Start of a day in pixels. */
export function offsetOf(scale: Scale, day: Day): number {
  return (day - scale.start) * scale.dayWidth;
}

/** The steps of a unit between two offsets, each once. Years come in steps that have room for their labels. */
export function ticksBetween(
  scale: Scale,
  unit: DayUnit,
  from: number,
  to: number,
  weekStart: number,
): Tick[] {
  const every = unit === 'year' && scale.minor === 'year' ? scale.every : 1;
  const first = Math.max(scale.start, scale.start + Math.floor(from / scale.dayWidth));
  const last = Math.min(scale.end, scale.start + Math.ceil(to / scale.dayWidth));
  const start = startOfUnit(first, unit, weekStart);
  const ticks: Tick[] = [];
  for (let day = every === 1 ? start : addToDay(start, -(civilOf(start).year % every), unit); day <= last;) {
    const next = addToDay(day, every, unit);
    ticks.push({
      day,
      from: offsetOf(scale, Math.max(day, scale.start)),
      to: offsetOf(scale, Math.min(next, scale.end + 1)),
    });
    day = next;
  }
  return ticks;
}

/** The next level of zoom, nearer or farther; from `fit` and between levels the one beside what is seen. */
export function stepZoom(zoom: Zoom, scale: Scale, step: -1 | 1): DayUnit | undefined {
  if (zoom !== 'fit' && typeof zoom !== 'number') return units[units.indexOf(zoom) - step];
  const inOrder = step === 1 ? [...units].reverse() : units;
  return inOrder.find((unit) =>
    step === 1 ? dayWidths[unit] > scale.dayWidth : dayWidths[unit] < scale.dayWidth,
  );
}

/** Years in one step, so that its label has room. */
function yearStep(dayWidth: number): number {
  return [1, 2, 5, 10, 25, 50, 100, 250].find((years) => years * 365 * dayWidth >= labelWidths.year) ?? 1000;
}

function majorUnit(minor: DayUnit): DayUnit | undefined {
  if (minor === 'year') return undefined;
  return minor === 'day' || minor === 'week' ? 'month' : 'year';
}

/** Zoom as it was remembered; undefined for anything else. */
export function readZoom(value: unknown): Zoom | undefined {
  if (typeof value === 'number' && value > 0) return Math.min(value, dayWidths.day);
  return value === 'fit' ? 'fit' : units.find((unit) => unit === value);
}

/** The days of all items, and today where it is near them or asked for. */
export function withToday(
  range: { start: Day; end: Day },
  today: Day | null,
  asked = false,
): { start: Day; end: Day } {
  const near = asked ? Infinity : Math.max(14, (range.end - range.start) * 0.15);
  if (today === null || today < range.start - near || today > range.end + near) return range;
  return { start: Math.min(range.start, today), end: Math.max(range.end, today) };
}
