import type { Query } from '@vitrine/schema';
import { aggregateOf, describeMeasure, freeName } from './measures.js';
import type { Writer } from './types.js';

const mostBars = 12;

/** A line along time, or bars by category, largest first. */
export const writeChart: Writer = ({ title, dataset, measure = { op: 'count' }, group, series }) => {
  if (!group) throw new Error(`The chart "${title}" has nothing to group by.`);
  const x = group.column.key;
  const y = freeName(measure.column?.key ?? 'rows', x, series?.key ?? x);
  const isOrdinal = group.unit !== undefined || group.column.type === 'number';
  const isCut = !isOrdinal && group.column.distinct > mostBars;
  const groupBy: NonNullable<Query['groupBy']> = [
    { key: x, ...(group.unit && { unit: group.unit }), ...(isCut && { top: { n: mostBars } }) },
    ...(series ? [{ key: series.key }] : []),
  ];
  const query: Query = {
    from: dataset,
    where: { key: x, op: 'notNull' },
    groupBy,
    aggregate: [aggregateOf(measure, y)],
    // Cut groups already come largest first, with the rest at the end.
    ...(!isCut && { orderBy: [isOrdinal ? { key: x } : { key: y, desc: true }] }),
  };
  return {
    props: {
      title,
      kind: chartKind(isOrdinal, group.column.distinct),
      x,
      y: [{ key: y, label: measure.column?.label ?? 'Rows' }],
      ...(series && { series: series.key }),
      ...(measure.column?.format && { format: measure.column.format }),
      data: query,
    },
    receipts: [
      {
        kind: 'known',
        text: `${describeMeasure(measure)} by ${group.column.label}`,
        from: `column ${group.column.label}`,
      },
      ...(group.unit
        ? [
            {
              kind: 'inferred' as const,
              text: `grouped by ${group.unit}`,
              from: `dates from ${group.column.min} to ${group.column.max}`,
            },
          ]
        : []),
    ],
  };
};

function chartKind(isOrdinal: boolean, groups: number): string {
  if (isOrdinal && groups > 2) return 'line';
  return groups > 6 ? 'horizontalBar' : 'bar';
}
