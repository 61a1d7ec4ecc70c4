import type { EntityId } from '../../samples/entities.js';
import type { MetricId } from '../../samples/metrics.js';

/** What records come to that are money themselves. */
export const recordSums: Readonly<Partial<Record<EntityId, MetricId>>> = {
  expense: 'spend',
  income: 'income',
  sale: 'revenue',
};
