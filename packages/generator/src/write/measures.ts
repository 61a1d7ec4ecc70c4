import type { Query } from '@vitrine/schema';
import type { Measure } from '../plan/Outline.js';

type Aggregate = NonNullable<Query['aggregate']>[number];

/** The aggregate clause that computes a measure; its output column is named `as`. */
export function aggregateOf(measure: Measure, as: string): Aggregate {
  return measure.column ? { op: measure.op, key: measure.column.key, as } : { op: 'count', as };
}

/** How a measure is said in a receipt. */
export function describeMeasure(measure: Measure): string {
  if (!measure.column) return 'number of rows';
  return `${measure.op === 'sum' ? 'sum' : 'average'} of ${measure.column.label}`;
}

/** A name for an output column that none of the given ones has. */
export function freeName(wish: string, ...taken: string[]): string {
  let name = wish;
  while (taken.includes(name)) name = `${name}_`;
  return name;
}
