import type { Cell, Format } from '@vitrine/schema';
import { axisLabels } from './axisLabels.js';
import { niceStep } from '../../../drawing/niceStep.js';
import { alignedTicks, durationStep, linearTicks, logTicks, wholeStep, type StepFor } from './linearTicks.js';
import { createLinearScale, createLogScale, type Scale } from '../../../drawing/scales.js';

/** What an axis has to show. */
export interface ValueAxisInput {
  /** Lowest and highest value drawn; null when there is none. */
  readonly extent: readonly [number, number] | null;
  /** Whether 0 must be on it, as where bars begin. */
  readonly includeZero: boolean;
  /** All values are counts: no tick between two whole numbers. */
  readonly whole: boolean;
  readonly log: boolean;
  /** Ends that the document sets. */
  readonly min?: number;
  readonly max?: number;
  /** Number of ticks that have room. */
  readonly count: number;
  /** Exact number of steps, to share grid lines with another axis. */
  readonly intervals?: number;
  readonly format: Format;
  readonly write: (value: Cell, format?: Format) => string;
}

/** An axis of values. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  readonly scale: (range: readonly [number, number]) => Scale;
}

/** A value axis whose ticks are round and cover what it shows. */
export function valueAxis(input: ValueAxisInput): ValueAxis {
  const { format, write, log } = input;
  const { ticks, domain } = log ? logDomain(input) : linearDomain(input);
  return {
    domain,
    ticks,
    labels: axisLabels(ticks, format, write),
    scale: (range) => (log ? createLogScale(domain, range) : createLinearScale(domain, range)),
  };
}

interface Domain {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

function logDomain({ extent, min, max, count }: ValueAxisInput): Domain {
  const low = min !== undefined && min > 0 ? min : (extent?.[0] ?? 1);
  const high = Math.max(low, max !== undefined && max > low ? max : (extent?.[1] ?? 10));
  const ticks = logTicks(low, high, count);
  return { ticks, domain: [ticks[0]!, ticks.at(-1)!] };
}

function linearDomain(input: ValueAxisInput): Domain {
  const { count, intervals, min, max } = input;
  const stepFor = stepOf(input);
  const [low, high] = naturalExtent(input);
  const from = min ?? low;
  const to = max ?? high;
  if ((min === undefined && max === undefined) || from >= to) {
    const { ticks } =
      intervals === undefined
        ? linearTicks(low, high, count, stepFor)
        : alignedTicks(low, high, intervals, stepFor);
    return { ticks, domain: [ticks[0]!, ticks.at(-1)!] };
  }
  const { ticks } = linearTicks(from, to, count, stepFor);
  const domain = [min ?? ticks[0]!, max ?? ticks.at(-1)!] as const;
  return { domain, ticks: ticks.filter((tick) => tick >= domain[0] && tick <= domain[1]) };
}

function stepOf({ format, whole, extent }: ValueAxisInput): StepFor {
  if ((typeof format === 'string' ? format : format.style) === 'duration') return durationStep;
  // Nothing but zeros is no reason for fractions.
  return whole || extent?.every((end) => end === 0) ? wholeStep : niceStep;
}

/** The values' extent, with 0 where bars need it or where it is not far, and never without a span. */
function naturalExtent({ extent, includeZero }: ValueAxisInput): readonly [number, number] {
  if (!extent) return [0, 1];
  let [low, high] = extent;
  const span = high - low;
  if (includeZero || (low > 0 && low <= span * 1.5)) low = Math.min(low, 0);
  if (includeZero || (high < 0 && -high <= span * 1.5)) high = Math.max(high, 0);
  if (low < high) return [low, high];
  if (low === 0) return [0, 1];
  return low > 0 ? [0, low] : [low, 0];
}
