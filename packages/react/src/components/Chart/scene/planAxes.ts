import type { ChartModel, Series } from '../model/types.js';
import { valueAxis, type ValueAxis } from '../scale/valueAxis.js';
import type { Extent } from './stackSeries.js';
import type { CartesianOptions } from './types.js';

/** The value axes of a chart; right is null where no series is measured on it. */
export interface ValueAxes {
  readonly left: ValueAxis;
  readonly right: ValueAxis | null;
}

/** Domains and ticks of both value axes, their grid lines shared. */
export function planAxes(
  model: ChartModel,
  series: readonly Series[],
  extents: readonly Extent[],
  count: number,
  options: CartesianOptions,
): ValueAxes {
  const { log, min, max, stacking, write } = options;
  const onRight = (one: Series) => one.axis === 'right' && !options.horizontal;
  const input = (side: 'left' | 'right') => {
    const own = series
      .map((_, index) => index)
      .filter((index) => onRight(series[index]!) === (side === 'right'));
    const isLog = log && side === 'left';
    const references = options.references.filter(
      (line) => (line.axis === 'right' && !options.horizontal) === (side === 'right'),
    );
    const isPercent =
      stacking === 'percent' &&
      own.some((index) => series[index]!.mark === 'bar' || series[index]!.mark === 'area');
    const format = isPercent
      ? 'percent'
      : (series[own[0] ?? 0]?.format ?? model.series[0]?.format ?? 'number');
    return {
      own,
      extent: extentOf(
        own.map((index) => extents[index]!),
        references.map(({ value }) => value),
        isLog,
      ),
      includeZero: own.some((index) => series[index]!.mark === 'bar' || series[index]!.mark === 'area'),
      whole:
        !isPercent &&
        isCount(format) &&
        own.every((index) =>
          series[index]!.values.every((value) => Number.isNaN(value) || Number.isInteger(value)),
        ),
      log: isLog,
      count,
      format,
      write,
    };
  };
  const leftInput = input('left');
  const left = valueAxis({
    ...leftInput,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  const rightInput = input('right');
  if (rightInput.own.length === 0) return { left, right: null };
  const { extent } = rightInput;
  return {
    left,
    right: valueAxis({
      ...rightInput,
      extent: leftInput.includeZero && extent ? withFoot(extent) : extent,
      intervals: Math.max(1, left.ticks.length - 1),
    }),
  };
}

/** Room below the lowest value: on the line where the bars of the other axis begin it would pass for nothing. */
function withFoot([low, high]: readonly [number, number]): readonly [number, number] {
  const foot = low - (high - low) / 10;
  return [low > 0 ? Math.max(0, foot) : foot, high];
}

function isCount(format: Series['format']): boolean {
  const style = typeof format === 'string' ? format : format.style;
  return style === 'number' || style === 'compact';
}

function extentOf(
  extents: readonly Extent[],
  more: readonly number[],
  log: boolean,
): readonly [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  const least = log ? Number.MIN_VALUE : -Infinity;
  for (const { to } of extents) {
    for (let slot = 0; slot < to.length; slot += 1) {
      const value = to[slot]!;
      if (!(value >= least)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low > high) return null;
  const shown = more.filter((value) => value >= least);
  return [Math.min(low, ...shown), Math.max(high, ...shown)];
}
