import { cellOf } from '@vitrine/runtime/internal';
import type { Query } from '@vitrine/schema';
import { isBeginning, isPlan, readable } from '../../understand/tables/columnNames.js';
import { isOneFor } from '../../understand/tables/isOneFor.js';
import { parameterColumn, valueColumn } from '../../understand/tables/mixedUnits.js';
import type { ColumnProfile, TimeUnit } from '../../understand/tables/profileData.js';
import { phraseIn } from '../../understand/lexicon/senses.js';
import {
  aggregateOf,
  describeMeasure,
  formatOf,
  freeName,
  inside,
  unitWord,
  type Measure,
} from '../measures.js';
import { recordsName } from '../recordName.js';
import type { PlannedTable } from '../PlannedTable.js';
import type { Wish } from './Wish.js';
import { labelOf, deriveOf, withoutTotals, countsRows, countOf, measureOf, timeOf } from './tableMeasures.js';
import { isEven, isSteady } from './isSteady.js';

const mostBars = 12;

interface Grouping {
  readonly column: ColumnProfile;
  readonly unit?: TimeUnit;
  readonly series?: ColumnProfile;
}

export function chart(table: PlannedTable, measure: Measure, group: Grouping, span: number): Wish {
  const { column, unit, series } = group;
  const { language } = table;
  const plan = unit || series ? undefined : planBeside(table, measure);
  const isOneEach =
    column.distinct === table.profile.rowCount &&
    measure.column !== undefined &&
    (unit === undefined || unit === column.grain);
  const of = isOneEach ? measure.column!.label : labelOf(table, measure);
  const heading = phraseIn(language, 'byGroup', {
    x: plan ? `${plan.label} / ${measure.column!.label}` : of,
    y: unit ? unitWord(unit, language) : inside(column.label, language),
  });
  const y = freeName(measure.column?.key ?? 'rows', column.key, series?.key ?? column.key);
  const planned = freeName(plan?.key ?? '', column.key, y);
  const isOrdinal = unit !== undefined || column.type === 'number';
  const isMany = !isOrdinal && column.distinct > mostBars;
  // Sums are cut to the largest and the rest; an average of the rest would say nothing.
  const isCut = isMany && measure.op !== 'avg';
  const isTop = isMany && !isCut;
  const query: Query = {
    from: table.dataset,
    ...deriveOf(measure),
    ...withoutTotals(table, [{ key: column.key, op: 'notNull' }]),
    groupBy: [
      { key: column.key, ...(unit && { unit }), ...(isCut && { top: { n: mostBars } }) },
      ...(series ? [{ key: series.key }] : []),
    ],
    aggregate: [aggregateOf(measure, y), ...(plan ? [aggregateOf(measureOf(plan), planned)] : [])],
    // Where nothing went out or came in there is nothing to see.
    ...(measure.column?.formula !== undefined && { having: { key: y, op: 'notNull' } }),
    // Cut groups already come largest first, with the rest at the end.
    ...(!isCut && { orderBy: [isOrdinal ? { key: column.key } : { key: y, desc: true }] }),
    ...(isTop && { limit: mostBars }),
  };
  const format = formatOf(measure);
  const title = isTop ? `${heading} (top ${mostBars})` : heading;
  return {
    id: title,
    intent: isOrdinal && column.distinct > 2 ? 'trend' : 'compare',
    title,
    span,
    shows: {
      query,
      x: column.key,
      y: [
        ...(plan ? [{ key: planned, label: plan.label }] : []),
        { key: y, label: countsRows(measure) ? labelOf(table, measure) : measure.column!.label },
      ],
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
      ...(plan
        ? [
            {
              kind: 'known' as const,
              text: `${describeMeasure(measureOf(plan))} by ${column.label}`,
              from: `column ${plan.label}`,
            },
          ]
        : []),
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

/** What the drawn amount was meant to be: a budget is seen beside what was spent of it. */
const planBeside = ({ profile }: PlannedTable, { op, column }: Measure): ColumnProfile | undefined =>
  op === 'sum' && column && column.formula === undefined && !isPlan(readable(column))
    ? profile.measures.find(
        (other) =>
          isPlan(readable(other)) &&
          other.aggregate === 'sum' &&
          JSON.stringify(other.format) === JSON.stringify(column.format),
      )
    : undefined;

/** Values beside each other in a line are worth it where most periods have all of them. */
function seriesFor({ profile, rows }: PlannedTable, along: ColumnProfile): ColumnProfile | undefined {
  return profile.categories.find((column) => {
    if (column === along || column.distinct > 5) return false;
    const [periods, pairs] = [new Set<string>(), new Set<string>()];
    for (const row of rows) {
      const [at, value] = [cellOf(row, along.key), cellOf(row, column.key)];
      if (at === null || value === null) continue;
      periods.add(String(at));
      pairs.add(JSON.stringify([at, value]));
    }
    return pairs.size >= periods.size * column.distinct * 0.7;
  });
}

/** From here on one value stands for nearly all rows, and a chart of the others shows nothing. */
const nearlyAll = 0.95;

/** What charts draw: the first measure, but how many there were where only an average is known of what happened. */
function drawn(table: PlannedTable, [first]: readonly ColumnProfile[]): Measure {
  const { profile, language } = table;
  const isCounted =
    first?.aggregate === 'avg' &&
    !first.isOverall &&
    recordsName(table, language) !== null &&
    !isEven(profile) &&
    !isSteady(table);
  return isCounted ? countOf(table) : measureOf(first);
}

/** Whether more than one value of a column has anything of a measure: what only paid orders bring in sets no states apart. */
function isSetApart({ rows }: PlannedTable, { column }: Measure, group: ColumnProfile): boolean {
  if (!column || column.formula !== undefined) return true;
  const filled = rows.filter((row) => typeof cellOf(row, column.key) === 'number');
  return new Set(filled.map((row) => String(cellOf(row, group.key)))).size > 1;
}

/** Whether two columns group the same rows, such as classes and their teachers. */
const isSameAs = ({ rows }: PlannedTable, one: ColumnProfile, other: ColumnProfile): boolean =>
  one.distinct === other.distinct && isOneFor(one.key, other.key, rows);

/** Values of parameters that each have a scale of their own: the average of each. */
function scaledValues({ profile: { columns } }: PlannedTable): { measure: Measure; group: Grouping } | null {
  const [parameter, value] = [parameterColumn(columns), valueColumn(columns)];
  return parameter && value ? { measure: measureOf(value), group: { column: parameter } } : null;
}

export function charts(table: PlannedTable, measures: readonly ColumnProfile[]): Wish[] {
  const { years, categories, columns, rowCount } = table.profile;
  const time = timeOf(table);
  const measure = drawn(table, measures);
  const groups: Grouping[] = [];
  const along = time?.column ?? years;
  if (along) {
    const series = measure.column && seriesFor(table, along);
    groups.push({ column: along, ...(time && { unit: time.unit }), ...(series && { series }) });
  }
  const telling = categories.filter(
    (column) => column !== along && column.topShare <= nearlyAll && isSetApart(table, measure, column),
  );
  const [first, ...others] = telling;
  const second = along
    ? undefined
    : others.find((column) => column.type !== 'number' && !isSameAs(table, first!, column));
  for (const column of [first, second]) if (column) groups.push({ column });
  const scaled = scaledValues(table);
  if (scaled) groups.splice(1, 1, scaled.group);
  const name = columns.find(({ role, filled }) => role === 'name' && filled === rowCount);
  if (groups.length === 0 && measure.column && name) groups.push({ column: name });
  const spans = groups.length < 2 ? [12] : along ? [7, 5] : [6, 6];
  // Along days on which rows began only how many did is told.
  const isFromBeginning = along !== null && isBeginning(readable(along));
  return groups.map((group, index) =>
    chart(
      table,
      group === scaled?.group
        ? scaled.measure
        : isFromBeginning && group.column === along
          ? countOf(table)
          : measure,
      group,
      spans[index] ?? 12,
    ),
  );
}
