import type { Query } from '@vitrine/schema';
import type { Receipt } from '../types.js';
import type { ColumnProfile, TableProfile, TimeUnit } from '../understand/profileData.js';
import { attributes, type Attribute } from '../samples/attributes.js';
import { readColumn } from '../understand/columns.js';
import type { LastPeriods, Period } from '../understand/lastPeriods.js';
import { insideSentence } from '../understand/words.js';
import { chooseType } from './chooseType.js';
import { aggregateOf, describeMeasure, formatOf, freeName, measureLabel, type Measure } from './measures.js';
import type { OutlineNode, Shows } from './Outline.js';

/** A table that has a place in the document. */
export interface PlannedTable {
  readonly dataset: string;
  readonly title: string;
  readonly profile: TableProfile;
  /** Two periods to compare, where the table has days. */
  readonly periods?: LastPeriods | null;
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

/** How many rows, and up to three measures; where there are periods to compare, one measure and two of the last period. */
function metrics(table: PlannedTable): Wish[] {
  const { profile, periods } = table;
  const { measures, time } = profile;
  const isCompared = time && periods;
  const totals = [undefined, ...measures.slice(0, isCompared ? 1 : 3)].map(measureOf);
  const compared = isCompared ? measures.slice(0, 2).map(measureOf) : [];
  if (isCompared && compared.length === 0) compared.push(measureOf(undefined));
  const span = 12 / (totals.length + compared.length);
  return [
    ...totals.map((measure) => metric(table, measure, span)),
    ...(isCompared ? compared.map((measure) => comparison(table, measure, time, periods, span)) : []),
  ];
}

function metric({ dataset, title }: PlannedTable, measure: Measure, span: number): Wish {
  const name = measure.column ? measureLabel(measure, title) : 'Rows';
  const format = formatOf(measure);
  return {
    id: name,
    intent: 'measure',
    title: name,
    span,
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
}

/** A measure of the last full period, compared with the one before, and its way there. */
function comparison(
  table: PlannedTable,
  measure: Measure,
  time: NonNullable<TableProfile['time']>,
  { last, before }: LastPeriods,
  span: number,
): Wish {
  const { dataset, title } = table;
  const { column: day, unit } = time;
  const { id, shows, ...rest } = metric(table, measure, span);
  const within = ({ from, to }: Period): Query => ({
    from: dataset,
    where: {
      all: [
        { key: day.key, op: 'gte', value: from },
        { key: day.key, op: 'lt', value: to },
      ],
    },
    aggregate: [aggregateOf(measure, 'value')],
  });
  const y = freeName('value', day.key);
  return {
    ...rest,
    id,
    title: `${measure.column ? measureLabel(measure, title) : title}, ${last.name}`,
    shows: {
      ...shows,
      value: { query: within(last) },
      previous: { query: within(before) },
      previousLabel: `vs ${before.name}`,
      ...(measure.column && isCost(measure.column) && { higherIsBetter: false }),
      spark: {
        query: {
          from: dataset,
          where: { key: day.key, op: 'lt', value: last.to },
          groupBy: [{ key: day.key, unit }],
          aggregate: [aggregateOf(measure, y)],
          orderBy: [{ key: day.key }],
        },
        y,
      },
    },
    receipts: [
      ...rest.receipts,
      {
        kind: 'inferred',
        text: `${last.name} is the last full ${unit}, compared with ${before.name}`,
        from: `column ${day.label}`,
      },
    ],
  };
}

/** Whether less of a column is better, by what its name means. */
function isCost({ label }: ColumnProfile): boolean {
  const { attribute } = readColumn(label, 'en');
  return attribute !== undefined && (attributes[attribute] as Attribute).lowIsGood === true;
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
