import { cellOf } from '@vitrine/runtime/internal';
import type { Condition, Query } from '@vitrine/schema';
import type { Receipt } from '../types.js';
import { isBeginning, isLimit, isRowDay, readable } from '../understand/tables/columnNames.js';
import { flowsOf, piecesOf, scoresOf, worthOf } from '../understand/tables/madeMeasures.js';
import {
  isHours,
  isMoney,
  type ColumnProfile,
  type TableProfile,
  type TimeUnit,
} from '../understand/tables/profileData.js';
import { readHeadings } from '../understand/question/columns/columnWords.js';
import { attributes, type Attribute } from '../samples/attributes.js';
import { readColumn } from '../understand/columns/columns.js';
import { averageMarkOf } from '../understand/tables/marks.js';
import { surveyOf, type Survey } from '../understand/tables/survey.js';
import type { LastPeriods, Period } from '../understand/dates/lastPeriods.js';
import { chooseType } from './chooseType.js';
import { labelIn, phraseIn } from '../understand/lexicon/senses.js';
import {
  aggregateOf,
  describeMeasure,
  formatOf,
  freeName,
  inside,
  measureLabel,
  unitWord,
  type Measure,
} from './measures.js';
import type { PlacedTable } from '../understand/tables/PlacedTable.js';
import type { OutlineNode, Shows } from './Outline.js';
import { recordName, recordsName } from './recordName.js';

/** A table that has a place in the document, with what its overview compares. */
export interface PlannedTable extends PlacedTable {
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

/** How many rows there are; records, where each has several. */
const countOf = ({ record }: PlannedTable): Measure =>
  record ? { op: 'countDistinct', column: record } : { op: 'count' };

const countsRows = ({ op }: Measure): boolean => op === 'count' || op === 'countDistinct';

/** What a measure is called; of rows, what they are. */
const labelOf = (table: PlannedTable, measure: Measure): string =>
  countsRows(measure)
    ? (recordsName(table, table.language) ?? table.title)
    : measureLabel(measure, table.title, table.language);

/** How a measure is computed row by row, where the data does not have it. */
const deriveOf = ({ column }: Measure): Pick<Query, 'derive'> =>
  column?.formula === undefined ? {} : { derive: [{ as: column.key, formula: column.formula }] };

/** The days along which something happened; when a row was last changed is no such. */
const timeOf = ({ profile: { time } }: PlannedTable) =>
  time && !isRowDay(readable(time.column)) ? time : null;

/**
 * The numbers that a first look is about: what came in and went out where amounts have signs, the worth of pieces where there is
 * none of their own, and what the table measures.
 */
function tellingMeasures({ profile, rows, language, record }: PlannedTable): readonly ColumnProfile[] {
  const flows = flowsOf(profile, rows, language).toReversed();
  if (flows.length > 0) return flows;
  const { measures } = profile;
  const isPaid = measures.some((column) => column.aggregate === 'sum' && isMoney(column));
  const pieces = isPaid || record ? null : piecesOf(profile, readHeadings(profile.columns));
  const scores = [...scoresOf(profile), ...averageMarkOf(profile.columns, language)];
  const own = [
    ...scores,
    ...measures.filter(
      (column) =>
        !isLimit(readable(column)) &&
        !scores.some(({ formula, isOverall }) => !isOverall && formula!.includes(column.key)),
    ),
  ];
  // What was worked need not be paid.
  if (!pieces || isHours(pieces.quantity)) return own;
  const sold = profile.time !== null && !isRowDay(readable(profile.time.column));
  const label = sold ? labelIn(language, 'metrics', 'revenue') : labelIn(language, 'attributes', 'value');
  return [worthOf(pieces, rows, label), ...own];
}

/** How many rows, and up to three measures; where there are periods to compare, one measure and two of the last period. */
function metrics(table: PlannedTable, measures: readonly ColumnProfile[]): Wish[] {
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

/** Only rows that no total adds up. */
function withoutTotals(table: PlannedTable, where: readonly Condition[]): Pick<Query, 'where'> {
  const { totals } = table;
  const all = totals ? [...where, { key: totals.key, op: 'ne' as const, value: totals.value }] : where;
  const [first] = all;
  if (!first) return {};
  return { where: all.length === 1 ? first : { all: [...all] } };
}

function metric(table: PlannedTable, measure: Measure, span: number): Wish {
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
      ...(measure.column && isCost(measure.column) && { higherIsBetter: false }),
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
  const { language } = table;
  const isOneEach =
    column.distinct === table.profile.rowCount &&
    measure.column !== undefined &&
    (unit === undefined || unit === column.grain);
  const heading = phraseIn(language, 'byGroup', {
    x: isOneEach ? measure.column!.label : labelOf(table, measure),
    y: unit ? unitWord(unit, language) : inside(column.label, language),
  });
  const y = freeName(measure.column?.key ?? 'rows', column.key, series?.key ?? column.key);
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
    aggregate: [aggregateOf(measure, y)],
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
      y: [{ key: y, label: countsRows(measure) ? labelOf(table, measure) : measure.column!.label }],
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

/** Whether each group has as many rows as the others, as devices that report all the time: there is nothing to count. */
const isEven = ({ categories: [first] }: TableProfile): boolean =>
  first !== undefined && first.distinct > 1 && first.topShare * first.distinct < 1.02;

const hour = 3_600_000;
/** From here on rows of instants are readings and nothing that happened. */
const steadily = 0.9;

/** Whether rows come all the time, within hours of each other and over days, as those of devices do. */
function isSteady({ profile, rows }: PlannedTable): boolean {
  const { time, measures } = profile;
  if (time?.column.type !== 'datetime' || measures.some(({ aggregate }) => aggregate === 'sum')) return false;
  const instants = rows
    .flatMap((row) => {
      const cell = cellOf(row, time.column.key);
      return typeof cell === 'string' ? Date.parse(cell) : [];
    })
    .toSorted((a, b) => a - b);
  const gaps = instants.slice(1).map((instant, at) => instant - instants[at]!);
  return gaps.length > 0 && gaps.filter((gap) => gap <= hour).length >= gaps.length * steadily;
}

function charts(table: PlannedTable, measures: readonly ColumnProfile[]): Wish[] {
  const { years, categories, columns, rowCount } = table.profile;
  const time = timeOf(table);
  const measure = drawn(table, measures);
  const groups: Grouping[] = [];
  const along = time?.column ?? years;
  if (along) {
    const series = measure.column && seriesFor(table, along);
    groups.push({ column: along, ...(time && { unit: time.unit }), ...(series && { series }) });
  }
  const telling = categories.filter((column) => column !== along && column.topShare <= nearlyAll);
  for (const column of telling.slice(0, along ? 1 : 2)) groups.push({ column });
  const name = columns.find(({ role, filled }) => role === 'name' && filled === rowCount);
  if (groups.length === 0 && measure.column && name) groups.push({ column: name });
  const spans = groups.length < 2 ? [12] : along ? [7, 5] : [6, 6];
  return groups.map((group, index) => chart(table, measure, group, spans[index] ?? 12));
}

/** The numbers and pictures of a table: of a survey how it was answered, of any other what it measures. */
function figures(table: PlannedTable, measures: readonly ColumnProfile[]): Wish[] {
  const survey = surveyOf(table.profile);
  return survey
    ? answersOf(table, measures, survey)
    : [...metrics(table, measures), ...charts(table, measures)];
}

const mostScales = 2;

/** How many answered and what they think on average, how the answers to one question lie, and who thinks so. */
function answersOf(
  table: PlannedTable,
  measures: readonly ColumnProfile[],
  { scales, answers }: Survey,
): Wish[] {
  const scores = measures.filter((column) => column.formula !== undefined);
  const averaged = [...scores, ...scales.filter((scale) => measures.includes(scale))];
  const shown = [countOf(table), ...averaged.slice(0, mostScales + 1).map(measureOf)];
  const [question] = [...answers, ...scales];
  const who = table.profile.categories.find(
    (column) => !answers.includes(column) && !scales.includes(column) && column.type !== 'multiselect',
  );
  const [main] = scales.length > 0 ? scales : scores;
  const several = table.profile.categories.find(({ type }) => type === 'multiselect');
  return [
    ...shown.map((measure) => metric(table, measure, 12 / shown.length)),
    ...(question ? [chart(table, countOf(table), { column: question }, 6)] : []),
    ...(who ? [chart(table, measureOf(main), { column: who }, 6)] : []),
    ...(several ? [chart(table, countOf(table), { column: several }, 12)] : []),
  ];
}

/** The overview that a first look at any table wants: numbers, a picture, the rows, and a way to add one. */
export function planOverview(
  table: PlannedTable,
  name: (wish: string) => string,
): { nodes: OutlineNode[]; receipts: Receipt[] } {
  const { dataset, title, profile, language } = table;
  // Without a row there is nothing to look at yet.
  const measures = profile.rowCount > 0 ? tellingMeasures(table) : null;
  const wishes: Wish[] = [
    ...(measures ? figures(table, measures) : []),
    {
      id: `${dataset} table`,
      intent: 'browse',
      title,
      span: 12,
      shows: { dataset },
      receipts: [
        { kind: 'known', text: `all ${profile.rowCount} rows`, from: `rows of ${dataset}` },
        ...(table.totals
          ? [
              {
                kind: 'inferred' as const,
                text: `"${table.totals.value}" adds up the others and is left out of the numbers`,
                from: `column ${table.totals.label}`,
              },
            ]
          : []),
      ],
    },
    {
      id: `${dataset} form`,
      intent: 'collect',
      title: phraseIn(language, 'add', { x: recordName(table, language) }),
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
