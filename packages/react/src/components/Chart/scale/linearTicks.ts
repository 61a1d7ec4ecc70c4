import { niceStep } from '../../../drawing/niceStep.js';

/** Ticks of a value axis, whose ends are its domain. */
export interface TickRange {
  readonly ticks: readonly number[];
  readonly step: number;
}

/** Makes a step round. */
export type StepFor = (raw: number) => number;

/** Steps of counts: no tick between two whole numbers. */
export const wholeStep: StepFor = (raw) => Math.max(1, niceStep(raw));

const day = 86_400;
const clockSteps = [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, day];

/** Steps of durations in seconds, round as clocks and calendars are. */
export const durationStep: StepFor = (raw) => {
  if (raw <= 5) return niceStep(raw);
  return clockSteps.find((step) => step >= raw * (1 - 1e-9)) ?? niceStep(raw / day) * day;
};

function multiples(first: number, last: number, step: number): TickRange {
  const ticks: number[] = [];
  for (let index = first; index <= last; index += 1) {
    // Dividing by the inverse keeps 0.3 from becoming 0.30000000000000004.
    const value = step < 1 ? index / Math.round(1 / step) : index * step;
    ticks.push(Number.isFinite(value) ? value : index * step);
  }
  return { ticks, step };
}

/** The smallest step that numbers of this size can still tell apart. */
function leastStep(min: number, max: number): number {
  return Math.max(Math.max(Math.abs(min), Math.abs(max)) * 1e-12, 1e-290);
}

/**
 * Round ticks that cover `min` to `max`, about `count` of them.
 *
 * @param stepFor The round step that is not below one that would do.
 */
export function linearTicks(min: number, max: number, count: number, stepFor: StepFor = niceStep): TickRange {
  const raw = Math.max((max - min) / Math.max(1, count), leastStep(min, max));
  const step = stepFor(raw);
  return multiples(Math.floor(min / step + 1e-9), Math.ceil(max / step - 1e-9), step);
}

/** Round ticks that cover `min` to `max` in exactly `intervals` steps, to share the grid lines of another axis. */
export function alignedTicks(
  min: number,
  max: number,
  intervals: number,
  stepFor: StepFor = niceStep,
): TickRange {
  let step = stepFor(Math.max((max - min) / intervals, leastStep(min, max)));
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const first = Math.floor(min / step + 1e-9);
    if ((first + intervals) * step >= max - step * 1e-9) return multiples(first, first + intervals, step);
    step = stepFor(step * 1.5);
  }
  // One interval can't lie on both sides of zero and begin at a multiple of its step.
  const exact = Math.max(max - min, leastStep(min, max)) / intervals;
  return { ticks: Array.from({ length: intervals + 1 }, (_, index) => min + index * exact), step: exact };
}

/** Ticks of a log axis that cover `min` to `max`, both above zero: powers of ten, with 2 and 5 between when there are few. */
export function logTicks(min: number, max: number, count: number): readonly number[] {
  const first = Math.floor(Math.log10(min) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(max) - 1e-9));
  const decades = last - first;
  if (decades <= 2) {
    const fine = [];
    for (let power = first; power < last; power += 1)
      for (const factor of [1, 2, 5]) fine.push(factor * 10 ** power);
    return [...fine, 10 ** last];
  }
  const every = Math.ceil(decades / Math.max(2, count));
  const ticks = [];
  for (let power = first; power < last; power += every) ticks.push(10 ** power);
  return [...ticks, 10 ** (first + Math.ceil(decades / every) * every)];
}
