import type { Cell, Tone } from '@vitrine/schema';
import type { MetricCardViewProps } from '../../generated/viewProps.js';
import { linePath, type Point } from '../../drawing/paths.js';
import { visibleIndexes } from '../../drawing/thinPoints.js';
import { createLinearScale } from '../../drawing/scales.js';

/** How a value has moved. `change` is a fraction; null where it can't be told. */
export interface Movement {
  readonly change: number | null;
  readonly direction: 'up' | 'down' | 'flat' | null;
  readonly tone: Tone;
}

/** Compares a value with an earlier one, or takes the change that is given. */
export function movementOf(
  value: Cell,
  comparison: NonNullable<MetricCardViewProps['comparison']>,
): Movement {
  const { previous, change: given, upIsGood } = comparison;
  const change = isNumber(previous) ? relativeChange(value, previous) : (finite(given) ?? null);
  if (change === null) return { change, direction: null, tone: 'neutral' };
  // Half of what one decimal of a percentage can show.
  if (Math.abs(change) < 0.0005) return { change: 0, direction: 'flat', tone: 'neutral' };
  const isUp = change > 0;
  return { change, direction: isUp ? 'up' : 'down', tone: isUp === upIsGood ? 'success' : 'danger' };
}

function relativeChange(value: Cell, previous: number): number | null {
  if (!isNumber(value) || previous === 0) return null;
  return finite((value - previous) / Math.abs(previous)) ?? null;
}

/** A share of a target; null where there is nothing to share. */
export function shareOf(value: Cell, target: number | null | undefined): number | null {
  if (!isNumber(value) || !isNumber(target) || target <= 0) return null;
  return finite(value / target) ?? null;
}

/** The numbers of a trend; what is none is a gap. */
export function trendOf({
  data,
  y,
}: NonNullable<MetricCardViewProps['sparkline']>): readonly (number | null)[] {
  return data.rows.map((row) => {
    const cell = Object.hasOwn(row, y) ? row[y] : null;
    return finite(cell) ?? null;
  });
}

/** Size of the drawing that a sparkline is stretched from. */
export const sparklineBox = { width: 200, height: 40 };

/** The line of a trend and the area below it, or null when there are no two points. */
export function sparklinePaths(
  values: readonly (number | null)[],
): { readonly line: string; readonly area: string } | null {
  const present = values.filter((value) => value !== null);
  if (present.length < 2) return null;
  const { width, height } = sparklineBox;
  const low = present.reduce((least, value) => Math.min(least, value));
  const high = present.reduce((most, value) => Math.max(most, value));
  const x = createLinearScale([0, values.length - 1], [0, width]);
  const y = createLinearScale([low, high], [height - 3, 3]);
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ x: x(index), y: y(value) });
  });
  const drawn = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      visibleIndexes(
        run.map((point) => point.y),
        (index) => run[index]!.x,
      ).map((index) => run[index]!),
    );
  return {
    line: drawn.map((run) => linePath(run, 'linear')).join(''),
    area: drawn.map((run) => `${linePath(run, 'linear')}V${height}H${run[0]!.x.toFixed(2)}Z`).join(''),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function finite(value: unknown): number | undefined {
  return isNumber(value) ? value : undefined;
}
