import type { Series } from '../model/types.js';

/** How series of one kind share an axis. */
export type Stacking = 'none' | 'stacked' | 'percent';

/** Ends of a mark by slot: where it begins and where its value is. */
export interface Extent {
  /** Absent where all begin at 0. */
  readonly from?: Float64Array;
  /** NaN where there is no mark. */
  readonly to: Float64Array;
}

/**
 * Where each series begins and ends in every slot.
 *
 * Bars and areas of an axis stack; negative values go the other way. A line, and all series without stacking, begin at 0.
 */
export function stackSeries(series: readonly Series[], slots: number, stacking: Stacking): readonly Extent[] {
  const totals = new Map<string, Float64Array>();
  const stackOf = (one: Series) =>
    stacking === 'none' || one.mark === 'line' || one.mark === 'point' ? null : `${one.mark} ${one.axis}`;
  const running = (key: string) => {
    let total = totals.get(key);
    if (!total) totals.set(key, (total = new Float64Array(slots)));
    return total;
  };
  if (stacking === 'percent') {
    for (const one of series) {
      const stack = stackOf(one);
      if (stack)
        one.values.forEach((value, slot) => {
          running(`${stack} all`)[slot]! += Math.abs(value) || 0;
        });
    }
  }
  return series.map((one) => {
    const stack = stackOf(one);
    if (stack === null) return { to: one.values };
    const from = new Float64Array(slots);
    const to = one.values.map((value, slot) => {
      const whole = stacking === 'percent' ? running(`${stack} all`)[slot]! : 1;
      const amount = Number.isNaN(value) || whole === 0 ? 0 : value / whole;
      const sums = running(`${stack} ${amount < 0 ? 'down' : 'up'}`);
      from[slot] = sums[slot]!;
      sums[slot]! += amount;
      // An area without a value keeps its place in the stack; a bar is not there.
      return Number.isNaN(value) && one.mark === 'bar' ? Number.NaN : sums[slot]!;
    });
    return { from, to };
  });
}
