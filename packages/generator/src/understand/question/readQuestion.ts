import type { Condition, Where } from '@vitrine/schema';
import type { Language } from '../lexicon/index.js';
import { isPlan, isResult, readable } from '../tables/columnNames.js';
import { isPercent } from '../tables/profileData.js';
import { senseOf } from '../words/mentions.js';
import { isNumeric } from './columns/columnRoles.js';
import { absence } from './absence.js';
import { readConditions, type ReadCondition } from './conditions/readConditions.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { asksToCompare, listedValues } from './groups/listedValues.js';
import { fineUnit, sinceThen } from './groups/timeGroups.js';
import { isUnitWord } from './groups/unitWords.js';
import { limitedUnit } from './groups/limitedUnit.js';
import { rankedGroup } from './groups/rankedGroup.js';
import { readGroups } from './groups/readGroups.js';
import { unitGroup } from './groups/unitGroup.js';
import { readMeasures } from './measures.js';
import { measureNotes } from './measureNotes.js';
import { newestPeriod } from './newestPeriod.js';
import { ignoredWords } from './ignoredWords.js';
import { asRate } from './made/asRate.js';
import { atEnd } from './made/atEnd.js';
import { comparedEach } from './made/comparedEach.js';
import { deriveMade } from './made/deriveMade.js';
import { differenceOfTwo } from './made/differenceOfTwo.js';
import type { AskedTable } from './AskedTable.js';
import { inAskedUnit } from './made/inAskedUnit.js';
import { knownPairs, perThing, repeatedThings } from './made/knownPairs.js';
import { ofOneTeam } from './made/ofOneTeam.js';
import { ofRecords } from './made/ofRecords.js';
import { newestRows } from './made/newestRows.js';
import type { Reduced } from './made/Reduced.js';
import { perEach } from './made/perEach.js';
import { ofSaidSide, sidesOf } from './made/sidesOf.js';
import { stillPaid } from './made/stillPaid.js';
import { untilNow } from './made/untilNow.js';
import { unitOf } from './unitOf.js';
import { dayOrderIn } from './lexicon/whenWords.js';
import { unusedNames } from './unusedNames.js';
import { readWords } from './readWords.js';
import type { Asked, AskedGroup, GroupLimit, Note, Question, Special } from './Question.js';
import { isOfRowsInOrder, mainAmount } from './mainAmount.js';
import { eachRow, perPeriod, readSpecial, rowsInOrder } from './specials.js';
import { readRanking } from './ranking.js';
import { knownReadings, partIn, partsOf, repeatedOwners } from './shares.js';
import { leads, namesAt, says, saysGrammar, signsOf, unitAt, type Reading } from './Reading.js';
import { smallNumber } from './lexicon/smallNumbers.js';

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
  const words = readWords(text, table, language);
  const { conditions: found, used, stateTime, contrast, opposed = [] } = readConditions(words);
  const reading: Reading = { ...words, ...(stateTime && { stateTime }), ...(contrast && { contrast }) };
  const conditions = found.filter(({ isOfGroups }) => !isOfGroups);
  const isAsked = says(reading, 'count') || saysGrammar(reading, 'count') || asksForTime(reading);
  const isNamed = reading.columns.length > 0 || reading.values.length > 0 || found.length > 0;
  const ranking = readRanking(reading);
  const isOfTime = ranking.direction !== null && unitOf(reading, ranking) !== null;
  const isInOrder =
    isOfRowsInOrder(ranking) || isOfTime || dayOrderIn(reading.tokens.map(({ folded }) => folded));
  if (!isNamed && !isAsked && !isInOrder) return null;
  const limited = found.find(({ isOfGroups }) => isOfGroups);
  const { groups: grouped, perGroup } = readGroups(
    reading,
    ranking,
    used,
    limited !== undefined,
    conditions.some(({ isState }) => isState) || reading.periods.length > 0,
  );
  const lacking = absence(reading, grouped, conditions, table.figure);
  const first = rankedGroup(reading, ranking, used);
  const ordered = limited || lacking ? null : newestRows(reading, grouped, used, conditions);
  const amount = table.figure || limited || ordered ? null : mainAmount(reading, grouped, ranking);
  // By how much groups are over a plan is shown of those that are.
  const over = limited?.of?.column?.formula === undefined ? undefined : limited.of.column;
  const main = table.figure ?? amount?.column ?? over;
  const given = limited?.shown ?? (amount?.op ? { op: amount.op, column: amount.column } : null);
  const asked = given ? [given] : readMeasures(reading, grouped, ranking, used, main);
  const all = asked.map((measure) => atEnd(reading, ofRecords(reading, grouped, measure), table.rows));
  const difference = differenceOfTwo(reading, grouped, all);
  const averaged = difference ?? perEach(reading, grouped, ofOneTeam(reading, table, grouped, all), ranking);
  const each = difference ? averaged.measures : comparedEach(reading, averaged.measures);
  const counted = each.map((measure): Reduced => {
    const open = untilNow(reading, table, measure);
    if (open.note) return open;
    const converted = inAskedUnit(reading, measure);
    return converted.note ? converted : stillPaid(reading, table, averaged.groups, measure);
  });
  const reduced = counted.map(({ measure }) => measure);
  const units = unitGroup(reading, averaged.groups, reduced, table.rows);
  const groups = units ? [...averaged.groups, units.group] : averaged.groups;
  const sides = sidesOf(reading, groups, reduced);
  // What teams have on both sides is added up.
  const measures = (
    sides ? reduced : ofSaidSide(reading, groups, reduced).map((measure) => asRate(reading, measure))
  ).map((measure) => perThing(measure, groups, table.rows));
  const pairs = knownPairs(reading, measures);
  const special =
    lacking?.special ??
    ordered ??
    readSpecial(reading, groups, ranking, first ? [first] : []) ??
    countedGroups(reading, groups, limited) ??
    rowsInOrder(reading, groups, measures, ranking) ??
    eachRow(reading, measures) ??
    perPeriod(reading, groups, measures, ranking) ??
    (sides && { kind: 'sides' as const, sides });
  const window = windowOf(reading);
  const timed = window ? withTime(reading, groups) : groups;
  const isBeside = reading.comparison >= 0 && reading.contrast !== undefined;
  // `were urgent tickets reopened more often`
  const part = isBeside
    ? conditions.filter(({ isState }) => isState && !isNumberNamed(reading))
    : partIn(reading, conditions, timed);
  const where = conditions
    .filter((condition) => !part.includes(condition) && !lacking?.conditions.includes(condition))
    .map((condition) => condition.where);
  const newest = newestPeriod(reading, table.rows, timed, measures);
  const listed = listedValues(reading);
  const isCompared =
    listed !== undefined &&
    !difference &&
    asksToCompare(reading) &&
    timed.length < 2 &&
    !timed.some(({ column }) => column === listed);
  const known = knownReadings(reading, part, measures);
  const answered = {
    measures: part.length > 0 ? partsOf(reading, isBeside ? [{ op: 'count' }] : measures, part) : measures,
    groups: isCompared ? [...timed, { column: listed }] : timed,
    along:
      timed.length > 0 || isCompared || difference
        ? null
        : (sinceThen(reading) ?? (listed ? { column: listed } : null)),
    where: [
      ...withoutTotals(table, conditions),
      ...where,
      ...(newest ? [newest.where] : []),
      ...[...known, ...pairs].map(({ where: one }) => one),
      ...counted.flatMap(({ where: one }) => one ?? []),
      ...overPlan(reading, measures),
    ],
    derive: distinctly([
      ...(limited?.shown && limited.derive ? [limited.derive] : []),
      ...conditions.flatMap(({ derive }) => derive ?? []),
      ...deriveMade(
        reading,
        measures,
        conditions.map(({ where: one }) => one),
        timed,
      ),
    ]),
    order: limited && ranking.limit === null ? null : ranking.direction,
    limit: perGroup === null ? ranking.limit : null,
    ...(ranking.hasOthers && { hasOthers: true }),
    perGroup,
    record: reading.record,
    groupLimit: limited && groups.length > 0 ? limitOf(limited) : null,
    special,
    isShare:
      part.length === 0 &&
      !measures.some(
        ({ combine, op, column }) => combine?.isShare || (op === 'avg' && column && isPercent(column)),
      ) &&
      (says(reading, 'share') ||
        (saysGrammar(reading, 'share') && !says(reading, 'distribution')) ||
        (says(reading, 'distribution') && !isNumberGroup(timed[0]))),
    window: special?.kind === 'growth' || special?.kind === 'change' ? null : window,
    ...(window && isBesides(reading) && { isWindowBesides: true }),
    ...(window === 'movingAverage' && { windowSize: windowSize(reading) }),
    isRanking: isRankingOfTime(reading, timed, ranking.direction),
    kind: kindIn(reading),
  };
  return {
    text,
    ...answered,
    notes: [
      ...reading.notes,
      ...conditions.flatMap(({ note }) => note ?? []),
      ...(limited?.note && groups.length > 0 ? [limited.note] : []),
      ...(newest ? [newest.note] : []),
      ...[...known, ...pairs].map(({ note }) => note),
      ...(part.length > 0 ? repeatedOwners(reading, part) : []),
      ...(units ? [units.note] : []),
      ...counted.flatMap(({ note }) => note ?? []),
      ...measureNotes(reading, measures, table.rows),
      ...repeatedThings(reading, measures, groups, table.rows),
      ...(amount && measures.some(({ column }) => column === amount.column) ? [amount.note] : []),
      ...ignoredWords(withUnits(reading, counted), {
        conditions: [...(groups.length > 0 ? found : conditions), ...opposed],
        limit: perGroup ?? ranking.limit,
      }),
      ...unusedNames(reading, answered),
    ],
  };
}

/** `how many customers ordered more than 3 times`: how many there are, and not how often each of them did. */
function countedGroups(
  reading: Reading,
  [group, ...others]: readonly AskedGroup[],
  limited: ReadCondition | undefined,
): Special | null {
  const isCounted =
    reading.columns.some(
      ({ columns, from }) => group && columns.includes(group.column) && leads(reading, from, 'count'),
    ) ||
    (group?.unit !== undefined && leads(reading, limitedUnit(reading)?.at ?? 0, 'count'));
  return group && limited && isCounted && others.length === 0
    ? { kind: 'repeated', group, limit: limitOf(limited) }
    : null;
}

/** Words for units that are answered in are passed over by nothing. */
const withUnits = (reading: Reading, reduced: readonly Reduced[]): Reading => ({
  ...reading,
  explained: new Set([...reading.explained, ...reduced.flatMap(({ at }) => at ?? [])]),
});

const limitOf = ({ where, of }: ReadCondition): GroupLimit => ({
  where: where as Condition,
  ...(of && { of }),
});

/** What is over a plan is so of rows that came to something; a profit over its budget may be of none. */
const overPlan = ({ profile }: Reading, [measure]: readonly Asked[]): Where[] => {
  const { sign, terms: [left, right] = [] } = measure?.combine ?? {};
  const [name, plan] = [left, right].map((term) => readable(term?.column ?? { key: '' }));
  const isOver = sign === '-' && isPlan(plan!) && !isPlan(name!) && !isResult(name!);
  return isOver && left!.column.filled < profile.rowCount ? [{ key: left!.column.key, op: 'notNull' }] : [];
};

const distinctly = (derive: Question['derive']): Question['derive'] =>
  derive.filter(({ as }, index) => derive.findIndex((other) => other.as === as) === index);

/** Where columns stand in a prompt that are named by several words, or are figures such as `Plan`. */
export function columnWords(text: string, table: AskedTable, language: Language) {
  const { columns, tokens } = readWords(text, table, language);
  return columns
    .filter(
      ({ from, to, columns: [column], isGuess }) => to - from > 1 || (column!.role === 'measure' && !isGuess),
    )
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** Where values of a table stand in a prompt. */
export function valueWords(text: string, table: AskedTable, language: Language) {
  const { values, tokens } = readWords(text, table, language);
  return values.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** What a prompt asks for that is nothing of the table. */
export const unreadWords = (text: string, table: AskedTable, language: Language): readonly Note[] =>
  ignoredWords(readWords(text, table, language), { conditions: [], limit: null });

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
    'movingAverage',
    'duplicate',
    'outlier',
  ) ||
  saysGrammar(reading, 'overTime');

/** Rows that add up the others count only where they are asked for. */
function withoutTotals({ totals }: AskedTable, conditions: readonly ReadCondition[]): Where[] {
  const isSaid = JSON.stringify(conditions.map(({ where }) => where)).includes(JSON.stringify(totals?.key));
  return totals && !isSaid ? [{ key: totals.key, op: 'ne', value: totals.value }] : [];
}

function windowOf(reading: Reading): Question['window'] {
  if (says(reading, 'movingAverage')) return 'movingAverage';
  if (says(reading, 'runningTotal')) return 'runningTotal';
  if (says(reading, 'growth')) return 'percentChange';
  return says(reading, 'change') && says(reading, 'month', 'week', 'day', 'quarter', 'year')
    ? 'difference'
    : null;
}

/** `by month with the change from the month before`: the course itself is asked for too. */
function isBesides(reading: Reading): boolean {
  const { tokens, values } = reading;
  return signsOf(reading, 'growth', 'change', 'runningTotal', 'movingAverage').some(({ from }) => {
    const link = [from - 1, from - 2].find((at) =>
      namesAt(reading, at).some((name) => name === 'and' || name === 'with' || name === 'compare'),
    );
    if (link === undefined || values.some((value) => value.to === link || value.from > link)) return false;
    return tokens
      .slice(0, link)
      .some(
        (_, at) =>
          unitAt(reading, at) !== undefined ||
          calendarUnits.some((unit) => namesAt(reading, at).includes(unit)),
      );
  });
}

const calendarUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;

const usualSize = 3;

/** `3 month moving average`: the number beside a unit of time. */
function windowSize({ tokens }: Reading): number {
  const at = tokens.findIndex(
    ({ folded }, index) => smallNumber(folded) > 1 && isUnitWord(tokens[index + 1]?.folded ?? ''),
  );
  return at < 0 ? usualSize : smallNumber(tokens[at]!.folded);
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

const isNumberNamed = ({ columns }: Reading): boolean =>
  columns.some((match) => match.columns.some((column) => isNumeric(column) && column.role === 'measure'));

const isNumberGroup = (group: AskedGroup | undefined) => group?.column.type === 'number';

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
