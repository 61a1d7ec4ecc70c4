import type { Row, Where } from '@vitrine/schema';
import { fold, isDense } from '../fold.js';
import type { Language } from '../lexicon/index.js';
import { senseIndexes } from '../lexicon/senses.js';
import { findMentions, senseOf } from '../mentions.js';
import type { ColumnProfile, TableProfile } from '../profileData.js';
import type { Token } from '../tokens.js';
import type { TotalRows } from '../totalRows.js';
import { readHeadings } from './columnWords.js';
import { readConditions, type ReadCondition } from './conditions/readConditions.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { asksToCompare, fineUnit, listedValues, readGroups, sinceThen } from './groups.js';
import { impliedMeasures } from './lexicon/implied.js';
import { knownMeasures } from './lexicon/knownMeasures.js';
import { moneyWords } from './lexicon/money.js';
import { signIndex } from './lexicon/signs.js';
import { matchColumns } from './matchColumns.js';
import { indexValues, matchValues, type ValueIndex } from './matchValues.js';
import { partOf, readMeasures } from './measures.js';
import { newestPeriod } from './newestPeriod.js';
import { ignoredWords } from './ignoredWords.js';
import { durationsOf, type Duration } from './made/durations.js';
import { withMadeColumns } from './made/withMadeColumns.js';
import { findPeriods, type Anchor } from './periods/findPeriods.js';
import { isoDay } from '../calendar.js';
import type { Asked, AskedGroup, Note, Question } from './Question.js';
import { readRanking } from './ranking.js';
import { findSigns, isBy, says, saysGrammar, signsOf, type Reading } from './Reading.js';

/** A table that questions are asked over, and what is known of it from one question to the next. */
export interface AskedTable {
  readonly title: string;
  readonly profile: TableProfile;
  readonly rows: readonly Row[];
  readonly values: ValueIndex;
  readonly today: string;
  /** The spans of time from one column of days to another. */
  readonly durations: readonly Duration[];
  /** The column of the one number that each row is of, where rows are nothing to count. */
  readonly figure: ColumnProfile | undefined;
  /** Rows that add up the others. */
  readonly totals: TotalRows | null;
}

interface Table {
  readonly title: string;
  readonly profile: TableProfile;
  readonly rows: readonly Row[];
  readonly language: Language;
  readonly figure?: string | null;
  readonly totals?: TotalRows | null;
}

/** Prepares a table for questions; reads every row once per column of texts. */
export const askedTable = (
  { title, profile, rows, language, figure, totals = null }: Table,
  now: number,
): AskedTable => ({
  title,
  profile,
  rows,
  values: indexValues(profile, rows),
  today: isoDay(now),
  durations: durationsOf(profile, rows, language),
  figure: profile.columns.find(({ key }) => key === figure),
  totals,
});

/**
 * Understands a question over a table; null when it names nothing of the table.
 *
 *   1 words       tokens, mentions, signs, periods, columns, values
 *   2 conditions  which rows: numbers, states, what is empty, periods
 *   3 groups      by what, and in what order
 *   4 measures    what is computed over each group
 *   5 shares      conditions that pick out a part of the whole
 */
export function readQuestion(text: string, table: AskedTable, language: Language): Question | null {
  const reading = readWords(text, table, language);
  const { conditions, used } = readConditions(reading);
  const isAsked = says(reading, 'count') || saysGrammar(reading, 'count') || asksForTime(reading);
  const isNamed = reading.columns.length > 0 || reading.values.length > 0 || conditions.length > 0;
  if (!isNamed && !isAsked) return null;
  const ranking = readRanking(reading);
  const groups = readGroups(reading, ranking, used);
  const measures = readMeasures(reading, groups, ranking, used, table.figure);
  const window = windowOf(reading);
  const timed = window ? withTime(reading, groups) : groups;
  const part = partIn(reading, conditions, timed);
  const where = conditions
    .filter((condition) => !part.includes(condition))
    .map((condition) => condition.where);
  const newest = newestPeriod(reading, table.rows, timed, measures);
  const listed = listedValues(reading);
  const isCompared =
    listed !== undefined &&
    asksToCompare(reading) &&
    timed.length < 2 &&
    !timed.some(({ column }) => column === listed);
  const never = isNever(reading, timed) ? neverOf(conditions) : null;
  return {
    text,
    measures: part.length > 0 ? measures.map((measure) => partOf(measure, allOf(part)!)) : measures,
    groups: isCompared ? [...timed, { column: listed }] : timed,
    along:
      timed.length > 0 || isCompared ? null : (sinceThen(reading) ?? (listed ? { column: listed } : null)),
    where: [
      ...withoutTotals(table, conditions),
      ...where.filter(
        (one) => !never || conditions.some((condition) => condition.where === one && !condition.isState),
      ),
      ...(newest ? [newest.where] : []),
    ],
    derive: distinctly([
      ...conditions.flatMap(({ derive }) => derive ?? []),
      ...madeColumns(
        reading,
        measures,
        conditions.map(({ where: one }) => one),
      ),
    ]),
    order: ranking.direction,
    limit: ranking.limit,
    isShare:
      part.length === 0 &&
      (says(reading, 'share') ||
        (saysGrammar(reading, 'share') && !says(reading, 'distribution')) ||
        (says(reading, 'distribution') && !isNumberGroup(timed[0]))),
    window,
    isRanking: isRankingOfTime(reading, timed, ranking.direction),
    never,
    kind: kindIn(reading),
    notes: [
      ...reading.notes,
      ...conditions.flatMap(({ note }) => note ?? []),
      ...(newest ? [newest.note] : []),
      ...guesses(reading, measures),
      ...ignoredWords(reading, { conditions, limit: ranking.limit, title: table.title }),
    ],
  };
}

/** The columns that a question is over and the data does not have, each with its formula. */
function madeColumns(
  { headings, columns }: Reading,
  measures: readonly Asked[],
  conditions: readonly Where[],
): Question['derive'] {
  const said = JSON.stringify(conditions);
  const all = [
    ...columns.flatMap((match) => match.columns),
    ...headings.map(({ column }) => column),
    ...measures.flatMap(({ column, combine }) => [
      ...(column ? [column] : []),
      ...(combine?.terms.map((term) => term.column) ?? []),
    ]),
  ];
  const isUsed = (column: ColumnProfile) =>
    measures.some(
      (one) => one.column === column || one.combine?.terms.some((term) => term.column === column),
    ) || said.includes(JSON.stringify(column.key));
  return all.flatMap((column) =>
    column.formula !== undefined && isUsed(column) ? [{ as: column.key, formula: column.formula }] : [],
  );
}

const distinctly = (derive: Question['derive']): Question['derive'] =>
  derive.filter(({ as }, index) => derive.findIndex((other) => other.as === as) === index);

/** What a prompt asks for that is nothing of the table. */
export const unreadWords = (text: string, table: AskedTable, language: Language): readonly Note[] =>
  ignoredWords(readWords(text, table, language), { conditions: [], limit: null, title: table.title });

function readWords(
  text: string,
  { profile, values, today, durations }: AskedTable,
  language: Language,
): Reading {
  const headings = readHeadings(profile);
  const asked = spaced(text, language);
  const { tokens, mentions } = findMentions(
    asked,
    language,
    vocabulary(
      headings.map(({ column }) => fold(column.label)),
      values,
      language,
    ),
  );
  const columns = matchColumns(tokens, mentions, headings, profile, language);
  const named = new Set(
    columns
      .filter(({ isGuess, isPartial }) => !isGuess && !isPartial)
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const found = matchValues(tokens, values, named);
  const own = columns.filter(
    ({ from, to }) =>
      !found.some((value) => from < value.to && to > value.from && value.to - value.from >= to - from),
  );
  const isKnown = ({ start, end }: Token, at: number) =>
    [...own, ...found].some(({ from, to }) => at >= from && at < to) ||
    mentions.some((mention) => mention.start <= start && mention.end >= end);
  const words: Reading = {
    text: asked,
    tokens,
    mentions,
    signs: findSigns(tokens, (at) => isKnown(tokens[at]!, at)),
    columns: own,
    values: found,
    headings,
    profile,
    language,
    periods: [],
    explained: new Set(),
    notes: [],
  };
  const base = { ...words, ...withMadeColumns(words, durations) };
  return {
    ...base,
    periods: findPeriods(asked, anchorOf(base, today), language).filter((period) =>
      isPeriod({ ...base, periods: [period] }),
    ),
  };
}

/** A column or value of the table comes before a period, and a number behind `over` is no year. */
function isPeriod({ tokens, columns, values, signs, periods: [period] }: Reading): boolean {
  const from = tokens.findIndex(({ end }) => end > period!.start);
  const to = tokens.findLastIndex(({ start }) => start < period!.end) + 1;
  const isTaken = [...columns, ...values].some((other) => other.from <= from && other.to >= to);
  const isAmount =
    period!.unit === 'year' &&
    signs.some(
      (sign) =>
        sign.to === from && sign.ids.some((id) => ['over', 'under', 'atLeast', 'atMost'].includes(id)),
    );
  return !isTaken && !isAmount;
}

function anchorOf(reading: Reading, today: string): Anchor {
  const { min, max, role } = timeColumnOf(reading) ?? {};
  if (role !== 'time')
    return { today, first: `${min ?? today.slice(0, 4)}-01-01`, last: `${max ?? today.slice(0, 4)}-12-31` };
  return { today, first: String(min).slice(0, 10), last: String(max).slice(0, 10) };
}

/** Elided articles set apart, letter for letter: `l'année` is two words. Joined German words that say how to reduce too. */
function spaced(text: string, language: Language): string {
  const apart =
    language === 'fr' || language === 'pt' || language === 'es'
      ? text.replace(/(?<=\b(?:l|d|qu|n|s|j|c|m|t))['’](?=\p{L})/giu, ' ')
      : text;
  return apart;
}

/** What a text without spaces is cut at. */
function vocabulary(labels: readonly string[], values: ValueIndex, language: Language) {
  const index = senseIndexes[language];
  const pieces = new Set(labels.filter(isDense).flatMap((label) => label.split(/[^\p{L}\p{N}]+/u)));
  return {
    has: (word: string) =>
      index.has(word) || pieces.has(word) || values.has(word) || signIndex.has(word) || denseWords.has(word),
  };
}

const denseWords: ReadonlySet<string> = new Set(
  [
    ...moneyWords,
    ...impliedMeasures.flatMap(({ words }) => words),
    ...knownMeasures.flatMap(({ words }) => words),
  ]
    .filter(isDense)
    .map(fold),
);

const asksForTime = (reading: Reading) =>
  reading.periods.length > 0 ||
  says(
    reading,
    'hourOfDay',
    'dayOfWeek',
    'monthOfYear',
    'decade',
    'year',
    'month',
    'week',
    'day',
    'growth',
    'runningTotal',
  ) ||
  saysGrammar(reading, 'overTime');

/** Rows that add up the others count only where they are asked for. */
function withoutTotals({ totals }: AskedTable, conditions: readonly ReadCondition[]): Where[] {
  const isSaid = JSON.stringify(conditions.map(({ where }) => where)).includes(JSON.stringify(totals?.key));
  return totals && !isSaid ? [{ key: totals.key, op: 'ne', value: totals.value }] : [];
}

/** `which directors never made a comedy`: groups without a row that passes. */
const isNever = (reading: Reading, groups: readonly AskedGroup[]) =>
  says(reading, 'never') &&
  groups.length === 1 &&
  saysGrammar(reading, 'which') &&
  !reading.columns.some(
    ({ columns, from, to }) => columns.includes(groups[0]!.column) && isBy(reading, from, to),
  );

/** What never holds, said without the denial. */
function neverOf(conditions: readonly ReadCondition[]): Where | null {
  const where = allOf(conditions.filter(({ isState }) => isState));
  return where && 'key' in where && where.op === 'ne' ? { ...where, op: 'eq' } : where;
}

function windowOf(reading: Reading): Question['window'] {
  if (says(reading, 'runningTotal')) return 'runningTotal';
  if (says(reading, 'growth')) return 'percentChange';
  return says(reading, 'change') && says(reading, 'month', 'week', 'day', 'quarter', 'year')
    ? 'difference'
    : null;
}

/** What runs along time needs a time to run along. */
function withTime(reading: Reading, groups: readonly AskedGroup[]): readonly AskedGroup[] {
  const column = timeColumnOf(reading);
  if (!column || groups.some((group) => group.column === column)) return groups;
  return [column.role === 'time' ? { column, unit: fineUnit(column) } : { column }, ...groups];
}

/** Busiest hours and best months stand in the order of their numbers, not of the clock. */
const isRankingOfTime = (reading: Reading, [group]: readonly AskedGroup[], direction: Question['order']) =>
  direction !== null &&
  group?.unit !== undefined &&
  !reading.columns.some(
    ({ columns, from, to }) => columns.includes(group.column) && to > from && says(reading, 'by'),
  );

const isNumberGroup = (group: AskedGroup | undefined) => group?.column.type === 'number';

/** The conditions that pick out a part, where a share is asked for: those of states, else the only one there is. */
function partIn(
  reading: Reading,
  conditions: readonly ReadCondition[],
  groups: readonly AskedGroup[],
): readonly ReadCondition[] {
  const isRate = signsOf(reading, 'rate').some(({ from }) => reading.values.some(({ to }) => to === from));
  if (!isRate && !says(reading, 'share') && !saysGrammar(reading, 'share')) return [];
  const states = conditions.filter(({ isState }) => isState);
  if (states.length > 0) return states;
  const scopes = conditions.filter(({ from }) => reading.values.some((value) => value.from === from));
  return groups.length === 0 ? scopes.slice(0, 1) : [];
}

function allOf(conditions: readonly ReadCondition[]): Where | null {
  const [first] = conditions;
  if (!first) return null;
  return conditions.length === 1 ? first.where : { all: conditions.map(({ where }) => where) };
}

const kindIn = ({ mentions }: Reading) =>
  mentions
    .filter(({ isTypo }) => !isTypo)
    .map((mention) => senseOf(mention, 'part')?.id)
    .find((id) => id !== undefined && chartKinds.has(id)) ?? null;

const chartKinds: ReadonlySet<string> = new Set([
  'line',
  'bar',
  'horizontalBar',
  'area',
  'pie',
  'donut',
  'scatter',
]);

/** Which column money was taken for. */
const guesses = ({ columns, tokens, text }: Reading, measures: readonly Asked[]): Note[] =>
  columns.flatMap(({ isGuess, columns: [column], from, to }): Note[] =>
    isGuess && measures.some((measure) => measure.column === column)
      ? [
          {
            kind: 'inferred',
            text: `"${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}" is taken for ${column!.label}`,
            from: `column ${column!.label}`,
          },
        ]
      : [],
  );
