import type { Query } from '@vitrine/schema';
import { isBeginning, readable } from '../../understand/tables/columnNames.js';
import type { ColumnProfile, TableProfile } from '../../understand/tables/profileData.js';
import type { LastPeriods, Period } from '../../understand/dates/lastPeriods.js';
import { phraseIn } from '../../understand/lexicon/senses.js';
import { isLowGood } from '../../understand/columns/isLowGood.js';
import { aggregateOf, describeMeasure, formatOf, freeName, type Measure } from '../measures.js';
import { recordsName } from '../recordName.js';
import type { PlannedTable } from '../PlannedTable.js';
import type { Wish } from './Wish.js';
import { timeOf, countOf, measureOf, countsRows, labelOf, deriveOf, withoutTotals } from './tableMeasures.js';

/** How many rows, and up to three measures; where there are periods to compare, one measure and two of the last period. */
export function metrics(table: PlannedTable, measures: readonly ColumnProfile[]): Wish[] {
  const { periods } = table;
  const time = timeOf(table);
  const isCompared = time && periods && !isBeginning(readable(time.column));
  // Of columns that became rows there is nothing to count.
  const rows = table.figure ? [] : [countOf(table)];
  const totals = [...rows, ...measures.slice(0, isCompared ? 1 : 3).map(measureOf)];
  const compared = isCompared ? measures.slice(0, 2).map(measureOf) : [];
  if (isCompared && compared.length === 0) compared.push(measureOf(undefined));
  const span = 12 / (totals.length + compared.length);
  return [
    ...totals.map((measure) => metric(table, measure, span)),
    ...(isCompared ? compared.map((measure) => comparison(table, measure, time, periods, span)) : []),
  ];
}

export function metric(table: PlannedTable, measure: Measure, span: number): Wish {
  const { dataset, language } = table;
  const name = countsRows(measure)
    ? (recordsName(table, language) ?? phraseIn(language, 'rows'))
    : labelOf(table, measure);
  const format = formatOf(measure);
  return {
    id: name,
    intent: 'measure',
    title: name,
    span,
    shows: {
      dataset,
      value: {
        query: {
          from: dataset,
          ...deriveOf(measure),
          ...(measure.column && withoutTotals(table, [])),
          aggregate: [aggregateOf(measure, 'value')],
        },
      },
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
  const { dataset, language } = table;
  const { column: day, unit } = time;
  const { id, shows, ...rest } = metric(table, measure, span);
  const within = ({ from, to }: Period): Query => ({
    from: dataset,
    ...deriveOf(measure),
    ...withoutTotals(table, [
      { key: day.key, op: 'gte', value: from },
      { key: day.key, op: 'lt', value: to },
    ]),
    aggregate: [aggregateOf(measure, 'value')],
  });
  const y = freeName('value', day.key);
  return {
    ...rest,
    id,
    title: `${labelOf(table, measure)}, ${last.name}`,
    shows: {
      ...shows,
      value: { query: within(last) },
      previous: { query: within(before) },
      previousLabel: phraseIn(language, 'versus', { x: before.name }),
      ...(measure.column && isLowGood(measure.column, language) && { higherIsBetter: false }),
      spark: {
        query: {
          from: dataset,
          ...deriveOf(measure),
          ...withoutTotals(table, [{ key: day.key, op: 'lt', value: last.to }]),
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
