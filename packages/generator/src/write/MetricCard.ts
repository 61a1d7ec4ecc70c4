import type { MetricCardProps } from '@vitrine/schema';
import type { Measure } from '../plan/Outline.js';
import { aggregateOf, describeMeasure } from './measures.js';
import type { Writer } from './types.js';

/** From here on a sum is written short, such as 1.4B. */
const longSum = 1e9;

/** The column's own format; long sums are shortened. */
function formatOf({ op, column }: Measure): Pick<MetricCardProps, 'format'> {
  if (!column) return {};
  const isLong = op === 'sum' && Math.abs(column.sum) >= longSum;
  if (!isLong) return column.format ? { format: column.format } : {};
  const format = typeof column.format === 'object' ? column.format : { style: column.format ?? 'number' };
  return { format: { ...format, notation: 'compact' } };
}

/** A number over all rows of a dataset. */
export const writeMetricCard: Writer = ({ title, dataset, measure = { op: 'count' } }) => {
  const props: MetricCardProps = {
    label: title,
    value: { query: { from: dataset, aggregate: [aggregateOf(measure, 'value')] } },
    ...formatOf(measure),
  };
  return {
    props,
    receipts: [
      {
        kind: 'known',
        text: describeMeasure(measure),
        from: measure.column ? `column ${measure.column.label}` : `rows of ${dataset}`,
      },
    ],
  };
};
