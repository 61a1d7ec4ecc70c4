import { daysBetween } from '../dates/calendar.js';
import { fold } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { isGrammar } from '../words/mentions.js';
import { coarser, type ColumnProfile, type TimeUnit } from '../tables/profileData.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { asksForAnswers, flagOf } from './conditions/stateConditions.js';
import { calledAny } from './columns/columnWords.js';
import type { ColumnMatch } from './columns/matchColumns.js';
import type { AskedGroup, GroupUnit } from './Question.js';
import { groupableIn, isGroupable, isNumeric, isYearColumn } from './columns/columnRoles.js';
import { isBy, leads, namesAt, says, saysGrammar, smallNumber, type Reading } from './Reading.js';
import { isHappening } from './rowNoun.js';
import { ranks, type Ranking } from './ranking.js';
import { comparesPeriods, periodGroup } from './periods/comparedPeriods.js';
import { isInPeriod, unitOf } from './unitOf.js';

/** What rows are grouped by, and how many of the first groups stand within each of the second. */
export interface ReadGroups {
  readonly groups: readonly AskedGroup[];
  readonly perGroup: number | null;
}

/** Columns after `by` and `per`, units of time, what a ranking ranks, and what is set beside each other. */
export function readGroups(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
  isOfGroups: boolean,
  isOfState: boolean,
): ReadGroups {
  const found = groupsIn(reading, ranking, used);
  const groups = found.length === 0 ? groupsMeant(reading, used, isOfState) : found;
  if (isOfGroups && groups.length === 0) {
    const named = reading.columns.find((match) => !used.has(match) && isText(groupableIn(match.columns)));
    return { groups: named ? [{ column: groupableIn(named.columns)! }] : [], perGroup: null };
  }
  const inner = groups.length === 1 ? withinEach(reading, ranking, used, groups[0]!) : null;
  return inner ? { groups: [inner.group, groups[0]!], perGroup: inner.count } : { groups, perGroup: null };
}

/** What nobody says by what it is grouped: points by team, rows in some state by what was asked `which` of. */
function groupsMeant(
  reading: Reading,
  used: ReadonlySet<ColumnMatch>,
  isOfState: boolean,
): readonly AskedGroup[] {
  const key = reading.columns.flatMap(({ columns }) => columns[0]?.isOfGroup ?? [])[0];
  const column = reading.profile.columns.find((one) => one.key === key);
  if (column) return [{ column }];
  return isOfState ? whichOf(reading, used) : [];
}

/** `which donors have not been thanked`: those that have such rows, where each may have several. */
function whichOf(reading: Reading, used: ReadonlySet<ColumnMatch>): readonly AskedGroup[] {
  const match = reading.columns.find(
    (one) => !used.has(one) && !one.isGuess && namesAt(reading, one.from - 1).includes('which'),
  );
  const column = match && groupableIn(match.columns);
  const repeats = column?.role === 'category' && column.distinct <= reading.profile.rowCount / 2;
  return column && repeats && isText(column) ? [{ column }] : [];
}

/** `top 3 customers in each region`: what is ranked, where it is not what stands behind `each`. */
function withinEach(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
  { column: outer, unit }: AskedGroup,
): { readonly group: AskedGroup; readonly count: number } | null {
  if (ranking.direction === null || unit !== undefined || ranking.isOrderOnly) return null;
  const isBehindBy = reading.columns.some(
    ({ columns, from, to }) => columns.includes(outer) && isBy(reading, from, to),
  );
  const match = reading.columns.find(
    (one) =>
      !used.has(one) &&
      !one.combine &&
      !one.columns.includes(outer) &&
      isText(groupableIn(one.columns)) &&
      groupableIn(one.columns)!.role !== 'time' &&
      isRankedThere(reading, one),
  );
  const column = match && groupableIn(match.columns);
  return isBehindBy && column ? { group: { column }, count: ranking.limit ?? 1 } : null;
}

/** Whether the superlative or number stands right before a column: `best product`, `top 3 customers`, `welches Produkt`. */
const isRankedThere = (reading: Reading, { from }: ColumnMatch) =>
  leads(reading, from, 'top', 'best', 'worst', 'most', 'least', 'which') ||
  smallNumber(reading.tokens[from - 1]?.folded ?? '') > 0;

function groupsIn(reading: Reading, ranking: Ranking, used: ReadonlySet<ColumnMatch>): AskedGroup[] {
  const groups: AskedGroup[] = [];
  const put = (group: AskedGroup | undefined) => {
    if (group && group.column.distinct > 0 && !groups.some(({ column }) => column === group.column))
      groups.push(group);
  };
  const unit = unitOf(reading, ranking);
  for (const column of columnsAfterBy(reading, ranking)) put(asGroup(column, unit));
  if (unit) put(timeGroup(reading, unit, groups));
  if (groups.length === 0) put(ranked(reading, ranking, used));
  if (groups.length === 0) put(shared(reading, used));
  if (groups.length < 2) put(answersOf(reading, used, groups));
  if (groups.length === 0 && isByUnknown(reading)) put(only(reading));
  if (groups.length === 0 && ranking.direction && isNounUnknown(reading)) put(only(reading));
  if (comparesPeriods(reading)) {
    const timed = groups.findIndex(({ column }) => column === timeColumnOf(reading));
    const group = periodGroup(reading);
    if (timed < 0 && group) groups.unshift(group);
  }
  return groups.slice(0, 2);
}

function asGroup(column: ColumnProfile, unit: GroupUnit | 'auto' | null): AskedGroup {
  if (column.role === 'time')
    return { column, unit: unit && unit !== 'auto' ? fit(unit, column) : fineUnit(column) };
  if (isYearColumn(column) && unit === 'decade') return { column, unit };
  return { column };
}

/** As asked, but no finer than the days of the column are. */
function fit(unit: GroupUnit, { grain = 'day', type }: ColumnProfile): GroupUnit {
  if (unit === 'hourOfDay' || unit === 'hour') return type === 'datetime' ? unit : 'day';
  if (unit === 'decade' || unit === 'dayOfWeek' || unit === 'monthOfYear') return unit;
  return coarser(grain, unit);
}

/** Columns behind `by`; what a ranking is by is no group: `best sellers by quantity`. */
function columnsAfterBy(reading: Reading, ranking: Ranking): ColumnProfile[] {
  const found: ColumnProfile[] = [];
  let end = -1;
  for (const match of reading.columns) {
    if (match.combine) continue;
    const isNext =
      ((end >= 0 && end === match.from - 2) || (end < 0 && isUnitBefore(reading, match.from - 2))) &&
      namesAt(reading, match.from - 1).includes('and');
    if ((!isBy(reading, match.from, match.to) && !isNext) || isPerRow(reading, match)) continue;
    const column =
      groupableIn(match.columns) ?? (match.columns[0]!.distinct <= 12 ? match.columns[0] : undefined);
    if (!column || (isNext && isNumeric(column) && column.distinct > 12)) continue;
    const isRankedBy =
      ranking.direction !== null &&
      isNumeric(column) &&
      reading.columns.some(
        (one) => one !== match && isText(groupableIn(one.columns)) && ranks(reading, ranking, one),
      );
    if (isRankedBy) continue;
    found.push(column);
    end = match.to - 1;
  }
  return found;
}

/** `average gross per order` of rows that are orders. */
const isPerRow = (reading: Reading, { columns: [column], from }: ColumnMatch): boolean =>
  column!.distinct === reading.profile.rowCount &&
  isHappening(reading, from) &&
  (says(reading, 'average') || saysGrammar(reading, 'average'));

const isUnitBefore = (reading: Reading, at: number) =>
  namesAt(reading, at).some((name) =>
    ['overTime', 'month', 'year', 'week', 'day', 'quarter'].includes(name),
  ) ||
  (reading.tokens[at] !== undefined && isUnitWord(reading.tokens[at].folded));

function timeGroup(
  reading: Reading,
  unit: GroupUnit | 'auto',
  groups: readonly AskedGroup[],
): AskedGroup | undefined {
  const { profile } = reading;
  if (groups.some(({ column }) => column.role === 'time')) return undefined;
  const column = timeColumnOf(reading);
  if (column?.role === 'time')
    return { column, unit: unit === 'auto' ? fineUnit(column) : fit(unit, column) };
  if (column && (unit === 'year' || unit === 'auto')) return { column };
  if (column && unit === 'decade') return { column, unit };
  const written = profile.columns.find((one) => isGroupable(one) && meansUnit(one, unit));
  return written ? { column: written, isSequence: true } : column && { column };
}

/** What stands where a ranking names its groups: `which 5 distributors`, `states with the highest rate`, `best variety`. */
export function ranked(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
): AskedGroup | undefined {
  if (!ranking.direction && ranking.limit === null && !says(reading, 'never')) return undefined;
  const match = reading.columns.find(
    (one) => !used.has(one) && !one.combine && one.columns.some(isGroupable) && ranks(reading, ranking, one),
  );
  const column = match && groupableIn(match.columns);
  if (column && !isOneRow(reading, ranking, column)) return asGroup(column, null);
  const name = nameColumn(reading);
  const isWho =
    says(reading, 'most', 'least') &&
    reading.tokens.some(({ folded }) => /^(?:who|whose|wer|quien|quienes|qui|quem|谁|誰)$/u.test(folded));
  const person = isWho ? personColumn(reading) : undefined;
  if (person) return { column: person };
  return name && ((ranking.limit !== null && ranking.limit > 1) || isWho) ? { column: name } : undefined;
}

const personWords = [
  'employee',
  'agent',
  'customer',
  'client',
  'member',
  'student',
  'patient',
  'donor',
  'driver',
  'doctor',
  'teacher',
  'vendor',
];

/** The column of people whose rows there are several of each. */
const personColumn = ({ profile, headings }: Reading): ColumnProfile | undefined => {
  const groups = profile.columns.filter(({ role }) => role === 'category');
  return groups.find(({ type }) => type === 'person') ?? calledAny(groups, headings, personWords);
};

const isText = (column: ColumnProfile | undefined) => column !== undefined && column.type !== 'number';

const nameWords = /name|title|titel|titre|designation|bezeichnung|nombre|nome|nom\b|product|produkt|名/u;

/** What rows are called by: rather a name than a reference. */
function nameColumn({ profile }: Reading): ColumnProfile | undefined {
  const names = profile.columns.filter(({ role }) => role === 'name');
  return names.find(({ label }) => nameWords.test(fold(label))) ?? names[0];
}

/** `cheapest product`, one a row: its number is asked for, and not that of every product. */
const isOneRow = (reading: Reading, { limit }: Ranking, { role, distinct }: ColumnProfile) =>
  limit === null &&
  (role === 'name' || distinct > reading.profile.rowCount * 0.7) &&
  reading.columns.some(({ op }) => op === 'max' || op === 'min') &&
  !saysGrammar(reading, 'which');

/** `share of the regions in revenue`, `distribution of ratings`: what is divided up. */
function shared(reading: Reading, used: ReadonlySet<ColumnMatch>): AskedGroup | undefined {
  const isDistribution = says(reading, 'distribution');
  if (!isDistribution && !says(reading, 'share') && !saysGrammar(reading, 'share')) return undefined;
  const free = reading.columns.filter((match) => !used.has(match) && !match.combine);
  for (const match of free) {
    const column = match.columns.find(
      (one) => isGroupable(one) && one.role !== 'time' && one.role !== 'identity' && one.role !== 'name',
    );
    if (column && !flagOf(column)) return { column };
    if (column && isDistribution) return { column };
    const number = match.columns.find(isNumeric);
    if (number && isDistribution && free.length === 1)
      return number.distinct <= 12 ? { column: number } : { column: number, step: classWidth(number) };
  }
  return undefined;
}

const mostAnswers = 7;

/** `would people recommend us?`, `do managers help, by team`: how many gave each answer. */
function answersOf(
  reading: Reading,
  used: ReadonlySet<ColumnMatch>,
  groups: readonly AskedGroup[],
): AskedGroup | undefined {
  const free = reading.columns.filter(
    ({ columns }) => !groups.some(({ column }) => columns.includes(column)),
  );
  const [match, ...others] = free;
  const isOfOthers = others.some(({ columns }) => columns[0] !== match!.columns[0]);
  if (!match || isOfOthers || used.has(match)) return undefined;
  const column = match.columns.find((one) => flagOf(one));
  if (column && groups.length === 0) return { column };
  // Of several answers in a cell each is counted.
  const several = match.columns.find(({ type }) => type === 'multiselect');
  if (several && groups.length < 2) return { column: several };
  const scale = match.columns.find(({ role, distinct }) => role === 'category' && distinct <= mostAnswers);
  // `satisfaction by plan` of a question with a scale of answers.
  const isQuestion = reading.headings.some(({ column: one, words }) => one === scale && words.length > 3);
  const isAsked = asksForAnswers(reading) || (isQuestion && groups.length === 1);
  return scale && isText(scale) && isAsked ? { column: scale } : undefined;
}

/** A round width that gives about ten classes. */
function classWidth({ min, max }: ColumnProfile): number {
  const rough = (Number(max) - Number(min)) / 10 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
}

/** Whether what stands behind `per` is no column of the table: `per company`, where companies are called symbols. */
function isByUnknown(reading: Reading): boolean {
  const { mentions, tokens, columns, values } = reading;
  return mentions.some((mention) => {
    if (!isGrammar(mention, 'by')) return false;
    const at = tokens.findIndex(({ start }) => start >= mention.end);
    if (
      at < 0 ||
      reading.periods.some((period) => tokens[at]!.start < period.end && tokens[at]!.end > period.start)
    )
      return false;
    const isKnown =
      [...columns, ...values].some(({ from, to }) => at < to && at + 2 > from) ||
      [at, at + 1].some((one) => reading.explained.has(one));
    const isUnit = [at, at + 1].some(
      (one) =>
        tokens[one] !== undefined &&
        (isUnitWord(tokens[one].folded) || namesAt(reading, one).some((name) => unitNames.has(name))),
    );
    return !isKnown && !isUnit && !isInPeriod(reading, at);
  });
}

const unitNames: ReadonlySet<string> = new Set([
  'overTime',
  'hourOfDay',
  'dayOfWeek',
  'monthOfYear',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
]);

/** Whether a superlative stands before a word that is nothing of the table: `deadliest disaster`. */
function isNounUnknown(reading: Reading): boolean {
  const { columns, tokens, values } = reading;
  const superlative = columns.find(({ op }) => op === 'max' || op === 'min');
  const next = superlative && tokens[superlative.to];
  if (!superlative || !next || isUnitWord(next.folded)) return false;
  return (
    namesAt(reading, superlative.to).length === 0 &&
    ![...columns, ...values].some(({ from, to }) => superlative.to >= from && superlative.to < to)
  );
}

/** The one column that rows can be grouped by, where there is no other. */
function only({ profile, values }: Reading): AskedGroup | undefined {
  const found = profile.columns.filter(
    ({ role, distinct }) => role === 'category' && distinct < profile.rowCount,
  );
  const [column] = found;
  const isLimited = values.some((value) => value.column === column);
  return column && found.length === 1 && !isLimited ? { column } : undefined;
}

/** The axis of time that shows how `deaths since 1990` went on from there. */
export function sinceThen(reading: Reading): AskedGroup | null {
  const column = timeColumnOf(reading);
  const { periods, tokens, columns } = reading;
  const isSince = periods.some((period) => {
    const at = tokens.findIndex(({ end }) => end > period.start);
    const names = namesAt(reading, at - 1);
    return period.unit === 'year' && names.includes('since') && !names.includes('in');
  });
  const isReduced =
    says(reading, 'sum', 'average', 'count', 'median', 'distinct', 'share', 'most', 'least') ||
    saysGrammar(
      reading,
      'sum',
      'average',
      'count',
      'max',
      'min',
      'median',
      'distinct',
      'top',
      'share',
      'which',
    );
  const isGrouped = columns.some(
    ({ columns: named, op }) =>
      op !== undefined || named.some((one) => isGroupable(one) && one.role !== 'time'),
  );
  if (!column || !isSince || isReduced || isGrouped || columns.length === 0) return null;
  return column.role === 'time' ? { column, unit: fineUnit(column) } : { column };
}

/** The column of which several values are named: `the price of A and B`. */
export function listedValues(reading: Reading): ColumnProfile | undefined {
  return reading.values.find(({ column, value }) =>
    reading.values.some((other) => other.column === column && other.value !== value),
  )?.column;
}

export const asksToCompare = (reading: Reading): boolean =>
  says(reading, 'compare') ||
  saysGrammar(reading, 'compare', 'overTime') ||
  reading.mentions.some((mention) => isGrammar(mention, 'by'));

/** The words for units of time in every language. */
const unitWords: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ units }) =>
    Object.values(units).flatMap((words) => words.split('|').map(fold)),
  ),
);

export const isUnitWord = (folded: string): boolean => unitWords.has(folded);

/** A column of texts that bears the name of a unit of time, such as one of months. */
function meansUnit({ key, type }: ColumnProfile, unit: GroupUnit | 'auto'): boolean {
  if (type === 'number') return false;
  const ids: readonly TimeUnit[] =
    unit === 'auto'
      ? ['month', 'quarter', 'year', 'week']
      : unit === 'monthOfYear'
        ? ['month']
        : unit in lexicons.en.units
          ? [unit as TimeUnit]
          : [];
  const words = (Object.keys(lexicons) as Language[]).flatMap((language) =>
    ids.flatMap((id) => lexicons[language].units[id].split('|').map(fold)),
  );
  return fold(key)
    .split(/[^\p{L}]+/u)
    .some((word) => words.includes(word));
}

/** As fine as is still to be read, and as the data is: months up to 16 years, days up to two months. */
export function fineUnit({ min, max, grain = 'day' }: ColumnProfile): TimeUnit {
  const days = daysBetween(String(min).slice(0, 10), String(max).slice(0, 10));
  return coarser(grain, days <= 62 ? 'day' : days <= 366 * 16 ? 'month' : 'year');
}
