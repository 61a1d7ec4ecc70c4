import type { Groups } from './aggregates.js';
import type { Dimension } from './Dimension.js';

/** The groups of a query. */
export interface GroupedRows extends Groups {
  /** For each group its value's number in each dimension. */
  readonly tuples: readonly (readonly number[])[];
  /** For groups that only `fill` brought: what they are given. */
  readonly filled: readonly ('null' | 'zero' | null)[];
}

/** Puts together the rows that agree in all dimensions; groups are in order of the first dimension, then the second and so on. Null when `fill` would give more groups than allowed. */
export function groupRows(
  dimensions: readonly Dimension[],
  rows: number,
  maxGroups: number,
): GroupedRows | null {
  const { of, tuples } = distinctTuples(dimensions, rows);
  const filled: ('null' | 'zero' | null)[] = tuples.map(() => null);
  for (const [i, dimension] of dimensions.entries()) {
    if (dimension.fill && !addMissing(tuples, filled, i, dimension, maxGroups)) return null;
  }
  const order = tuples.map((_, group) => group).toSorted((a, b) => compareTuples(tuples[a]!, tuples[b]!));
  const placeOf = new Int32Array(order.length);
  for (const [place, group] of order.entries()) placeOf[group] = place;
  return {
    of: of.map((group) => placeOf[group]!),
    count: order.length,
    tuples: order.map((group) => tuples[group]!),
    filled: order.map((group) => filled[group]!),
  };
}

/** Numbers the combinations that rows have, one dimension after the other. */
function distinctTuples(dimensions: readonly Dimension[], rows: number) {
  let of = new Int32Array(rows);
  let tuples: number[][] = rows > 0 ? [[]] : [];
  for (const { codes, values } of dimensions) {
    const next = new Int32Array(rows);
    const longer: number[][] = [];
    const known = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const pair = of[row]! * values.length + codes[row]!;
      let group = known.get(pair);
      if (group === undefined) {
        group = longer.push([...tuples[of[row]!]!, codes[row]!]) - 1;
        known.set(pair, group);
      }
      next[row] = group;
    }
    of = next;
    tuples = longer;
  }
  return { of, tuples };
}

/** For each combination of the other dimensions, adds the values of one that have no rows; null is not one of them. */
function addMissing(
  tuples: number[][],
  filled: ('null' | 'zero' | null)[],
  position: number,
  { fill, values }: Dimension,
  maxGroups: number,
): boolean {
  const present = new Set(tuples.map((tuple) => tuple.join()));
  const others = new Map(tuples.map((tuple) => [tuple.with(position, -1).join(), tuple]));
  for (const tuple of others.values()) {
    for (const [code, value] of values.entries()) {
      const added = tuple.with(position, code);
      if (value === null || present.has(added.join())) continue;
      tuples.push(added);
      filled.push(fill);
      if (tuples.length > maxGroups) return false;
    }
  }
  return true;
}

function compareTuples(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
