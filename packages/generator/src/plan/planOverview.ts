import type { Query } from '@vitrine/schema';
import type { Receipt } from '../types.js';
import type { ColumnProfile, TableProfile, TimeUnit } from '../understand/profileData.js';
import { insideSentence } from '../understand/words.js';
import { chooseType } from './chooseType.js';
import { aggregateOf, describeMeasure, formatOf, freeName, measureLabel, type Measure } from './measures.js';
import type { OutlineNode, Shows } from './Outline.js';

/** A table that has a place in the document. */
export interface PlannedTable {
  readonly dataset: string;
  readonly title: string;
  readonly profile: TableProfile;
}

interface Wish {
  readonly id: string;
  readonly intent: string;
  readonly title: string;
  readonly span: number;
  readonly shows: Shows;
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}

const mostBars = 12;

function measureOf(column: ColumnProfile | undefined): Measure {
  return column ? { op: column.aggregate, column } : { op: 'count' };
}

function metrics({ dataset, title, profile }: PlannedTable): Wish[] {
  const measures: Measure[] = [{ op: 'count' }, ...profile.measures.slice(0, 3).map(measureOf)];
  return measures.map((measure) => {
    const name = measure.column ? measureLabel(measure, title) : 'Rows';
    const format = formatOf(measure);
    return {
      id: name,
      intent: 'measure',
      title: name,
      span: 12 / measures.length,
      shows: {
        dataset,
        value: { query: { from: dataset, aggregate: [aggregateOf(measure, 'value')] } },
        ...(format && { format }),
      },
      receipts: [
        {
          kind: 'known',
          text: describeMeasure(measure),
          from: measure.column ? `column ${measure.column.label}` : `rows of ${dataset}`,
        },
      ],
    };
  });
}

interface Grouping {
  readonly column: ColumnProfile;
  readonly unit?: TimeUnit;
  readonly series?: ColumnProfile;
}

function chart(table: PlannedTable, measure: Measure, group: Grouping, span: number): Wish {
  const { column, unit, series } = group;
  const label = measure.column ? measureLabel(measure, table.title) : table.title;
  const title = `${label} by ${unit ?? insideSentence(column.label)}`;
  const y = freeName(measure.column?.key ?? 'rows', column.key, series?.key ?? column.key);
  const isOrdinal = unit !== undefined || column.type === 'number';
  const isCut = !isOrdinal && column.distinct > mostBars;
  const query: Query = {
    from: table.dataset,
    where: { key: column.key, op: 'notNull' },
    groupBy: [
      { key: column.key, ...(unit && { unit }), ...(isCut && { top: { n: mostBars } }) },
      ...(series ? [{ key: series.key }] : []),
    ],
    aggregate: [aggregateOf(measure, y)],
    // Cut groups already come largest first, with the rest at the end.
    ...(!isCut && { orderBy: [isOrdinal ? { key: column.key } : { key: y, desc: true }] }),
  };
  const format = formatOf(measure);
  return {
    id: title,
    intent: isOrdinal && column.distinct > 2 ? 'trend' : 'compare',
    title,
    span,
    shows: {
      query,
      x: column.key,
      y: [{ key: y, label: measure.column?.label ?? 'Rows' }],
      ...(series && { series: series.key }),
      ...(format && { format }),
      ...(!isOrdinal && column.distinct > 6 && { kind: 'horizontalBar' }),
    },
    receipts: [
      {
        kind: 'known',
        text: `${describeMeasure(measure)} by ${column.label}`,
        from: `column ${column.label}`,
      },
      ...(unit
        ? [
            {
              kind: 'inferred' as const,
              text: `grouped by ${unit}`,
              from: `dates from ${column.min} to ${column.max}`,
            },
          ]
        : []),
    ],
  };
}

function charts(table: PlannedTable): Wish[] {
  const { time, measures, categories } = table.profile;
  const measure = measureOf(measures[0]);
  const groups: Grouping[] = [];
  if (time) {
    const series = measure.column && categories.find((column) => column.distinct <= 6);
    groups.push({ column: time.column, unit: time.unit, ...(series && { series }) });
  }
  for (const column of categories.slice(0, time ? 1 : 2)) groups.push({ column });
  const spans = groups.length < 2 ? [12] : time ? [7, 5] : [6, 6];
  return groups.map((group, index) => chart(table, measure, group, spans[index] ?? 12));
}

/** The overview that a first look at any table wants: numbers, a picture, the rows, and a way to add one. */
export function planOverview(
  table: PlannedTable,
  name: (wish: string) => string,
): { nodes: OutlineNode[]; receipts: Receipt[] } {
  const { dataset, title, profile } = table;
  const wishes: Wish[] = [
    ...metrics(table),
    ...charts(table),
    {
      id: `${dataset} table`,
      intent: 'browse',
      title,
      span: 12,
      shows: { dataset },
      receipts: [{ kind: 'known', text: `all ${profile.rowCount} rows`, from: `rows of ${dataset}` }],
    },
    {
      id: `${dataset} form`,
      intent: 'collect',
      title: `Add to ${insideSentence(title)}`,
      span: 12,
      shows: { dataset },
      receipts: [
        { kind: 'inferred', text: 'fields in the order of the columns', from: `columns of ${dataset}` },
      ],
    },
  ];
  const named = wishes.map((wish) => ({ ...wish, id: name(wish.id) }));
  return {
    nodes: named.map(({ id, intent, title: heading, span, shows }) => ({
      id,
      type: chooseType(intent),
      parent: null,
      intent,
      title: heading,
      span,
      shows,
    })),
    receipts: named.flatMap(({ id, receipts }) => receipts.map((receipt) => ({ node: id, ...receipt }))),
  };
}
