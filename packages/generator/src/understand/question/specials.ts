import { isGroupable, isNumeric, isOfEachRow } from './columns/columnRoles.js';
import { idOf } from './columns/idColumns.js';
import { whoIn } from './columns/personColumns.js';
import { phraseIn } from './columns/phraseIn.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { startOf } from '../dates/calendar.js';
import { calledAny } from './columns/columnWords.js';
import { isBeginning, isPrice, readable } from '../tables/columnNames.js';
import { isMoney, type ColumnProfile, type TimeUnit } from '../tables/profileData.js';
import { isFlow } from './lexicon/flows.js';
import { asksChange, isNew, repeatedly } from './lexicon/newcomers.js';
import { beside, growth } from './growth.js';
import { isOfRowsInOrder } from './mainAmount.js';
import type { Asked, AskedGroup, GroupUnit, Special } from './Question.js';
import type { Ranking } from './ranking.js';
import {
  isBy,
  leads,
  namesAt,
  says,
  saysCount,
  saysGrammar,
  signsOf,
  unitAt,
  type Reading,
} from './Reading.js';
import { namesRows } from './rowNoun.js';
import { asksWhenMost, isReading } from './unitOf.js';

/** What a question asks for that is no number of groups: how two columns hang together, values that come twice, what grew most. */
export function readSpecial(
  reading: Reading,
  groups: readonly AskedGroup[],
  ranking: Ranking,
  named: readonly AskedGroup[],
): Special | null {
  return (
    correlation(reading) ??
    duplicates(reading) ??
    newcomers(reading, groups) ??
    events(reading, groups) ??
    change(reading, groups) ??
    growth(reading, [...groups, ...named], ranking)
  );
}

/** `the five largest expenses`, where no column says what rows are called: the rows themselves. So is the one that says when a balance was lowest. */
export function rowsInOrder(
  reading: Reading,
  groups: readonly AskedGroup[],
  [measure, ...others]: readonly Asked[],
  ranking: Ranking,
): Special | null {
  const { limit } = ranking;
  const isPlain = measure?.column && !measure.combine && !measure.part && others.length === 0;
  if (isPlain && groups.length === 0 && isReading(measure.column!) && asksWhenMost(reading, ranking))
    return { kind: 'rows', column: measure.column!, limit: 1 };
  return isPlain && groups.length === 0 && limit !== null && isOfRowsInOrder(ranking)
    ? { kind: 'rows', column: wholeOf(reading, measure.column!), limit }
    : null;
}

/** The most expensive deliveries are so by what they came to, and not by the price of a piece. */
function wholeOf(reading: Reading, column: ColumnProfile): ColumnProfile {
  const isOfRows = reading.tokens.some((_, at) => namesRows(reading, at));
  const isMeant = reading.columns.some(({ columns, op }) => columns[0] === column && op !== undefined);
  const whole = calledAny(
    reading.profile.measures.filter(
      (other) => other !== column && isMoney(other) && other.aggregate === 'sum',
    ),
    reading.headings,
    wholes,
  );
  return isOfRows && isMeant && isPrice(readable(column)) ? (whole ?? column) : column;
}

const wholes = ['total', 'amount'];

const mostDrawn = 30;

/** `share of shipping in the total per order`, of rows that are orders: of every one. */
export function eachRow(reading: Reading, [measure, ...others]: readonly Asked[]): Special | null {
  const match = reading.columns.find(
    ({ columns: [column], from, to, factor }) =>
      factor === undefined &&
      !isNumeric(column!) &&
      // A few rows can be drawn.
      (column!.role === 'identity' || reading.profile.rowCount > mostDrawn) &&
      isOfEachRow(column!, reading.profile.rowCount) &&
      isBy(reading, from, to),
  );
  return match && measure?.combine?.sign === '/' && others.length === 0
    ? { kind: 'eachRow', column: match.columns[0]! }
    : null;
}

/** `average spending per month`: what adds up within a month, averaged over the months. */
export function perPeriod(
  reading: Reading,
  groups: readonly AskedGroup[],
  [measure, ...others]: readonly Asked[],
  { direction }: Ranking,
): Special | null {
  const period = groups.find(
    ({ unit, isSequence }) => isSequence === true || (unit !== undefined && isCalendarUnit(unit)),
  );
  const isAverage = says(reading, 'average', 'usually') || saysGrammar(reading, 'average');
  if (!measure || others.length > 0 || !period || !isAverage || measure.combine || measure.part) return null;
  const flow = reading.tokens.findIndex(({ folded }) => isFlow(folded));
  // `which site costs the most per month on average`.
  const isRanked = direction !== null && groups.length > 1;
  const isAdded =
    measure.column?.aggregate === 'sum' && (measure.op === 'avg' ? isRanked || flow >= 0 : isRanked);
  // `average orders per month`, but not `average order per month`.
  const isCounted =
    measure.op === 'count' &&
    (isRanked ||
      saysCount(reading) ||
      reading.tokens.some(
        (_, at) => namesRows(reading, at) && (leads(reading, at, 'average') || says(reading, 'usually')),
      ));
  // `moyenne mensuelle par poste`, of columns of months that became rows.
  const isOfSequence = period.isSequence === true && groups.length > 1 && measure.column !== undefined;
  const isOnce = period.isSequence ? isOfSequence : isAdded || isCounted;
  return isOnce && isSaidOnce(reading, period) ? { kind: 'perPeriod', period } : null;
}

const isCalendarUnit = (unit: GroupUnit): unit is TimeUnit =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year';

/** Whether a period stands by itself behind the number, as in `spending per month`, and no course of time is asked for. */
const isSaidOnce = (reading: Reading, { unit }: AskedGroup): boolean =>
  signsOf(reading, ...calendarSigns).length > 0 ||
  (unit !== undefined &&
    reading.tokens.some((_, at) => unitAt(reading, at) === unit && leads(reading, at, 'by')));

const calendarSigns = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** `defects raised and closed per month`: days of different columns, of which each has its own months. */
function events(reading: Reading, groups: readonly AskedGroup[]): Special | null {
  const named = reading.columns.filter(
    ({ columns, combine, isGuess }) => !combine && !isGuess && columns[0]?.role === 'time',
  );
  const columns = [...new Set(named.map((match) => match.columns[0]!))];
  const timed = groups.find(({ unit }) => unit !== undefined && isCalendarUnit(unit));
  const comeAndGone = timed ? comingAndGoing(reading) : null;
  if (comeAndGone && groups.length === 1) return { kind: 'events', columns: comeAndGone, unit: timed!.unit! };
  const isListed = named.some(({ from }) => namesAt(reading, from - 1).includes('and'));
  return columns.length > 1 && groups.length === 1 && timed?.unit && isListed
    ? { kind: 'events', columns, unit: timed.unit }
    : null;
}

/** `new vs lost customers`: the days on which rows began, and those on which they ended. */
function comingAndGoing(reading: Reading): readonly ColumnProfile[] | null {
  const { tokens, profile, columns } = reading;
  const began = profile.columns.find((column) => column.role === 'time' && isBeginning(readable(column)));
  const isSaid = tokens.some(({ folded }) => isNew(folded));
  // `new accounts vs cancellations`: the day of their end is named itself.
  const named = columns.flatMap(({ columns: [column], isGuess }) =>
    !isGuess && column!.role === 'time' && column !== began && column!.filled < profile.rowCount
      ? column!
      : [],
  );
  const ended = reading.stateTime ?? (says(reading, 'compare') ? named[0] : undefined);
  return isSaid && began && ended && ended !== began ? [began, ended] : null;
}

function correlation(reading: Reading): Special | null {
  const isScatter = reading.mentions.some(({ senses }) =>
    senses.some(({ kind, id }) => kind === 'part' && id === 'scatter'),
  );
  if (!says(reading, 'correlation') && !isScatter) return null;
  const numbers = [
    ...new Set(
      reading.columns.flatMap(({ columns, combine }) => (combine ? [] : (columns.find(isNumeric) ?? []))),
    ),
  ];
  const [x, y] = numbers;
  return x && y ? { kind: 'correlation', x, y } : null;
}

function duplicates(reading: Reading): Special | null {
  if (!says(reading, 'duplicate')) return null;
  const found = reading.columns.find(({ isGuess }) => !isGuess)?.columns[0];
  const asked = reading.tokens.map(({ folded }) => folded);
  // Who gave more than once is one person, and not two of one name.
  const isWho = phraseIn(asked, repeatedly) !== null;
  const who = isWho && (!found || found.distinct === reading.profile.rowCount) ? whoIn(reading) : found;
  const named = who && isWho ? (idOf(who, reading.headings) ?? who) : who;
  const { columns } = reading.profile;
  const column =
    named ??
    columns.find(({ role }) => role === 'identity') ??
    columns.find(({ type }) => type === 'email') ??
    columns.find(({ role, type }) => role === 'name' || (type === 'text' && role === 'category'));
  return column ? { kind: 'repeated', group: { column } } : null;
}

/** `new donors per month`: those whose first row is of that month, where nothing else says who is new. */
function newcomers(reading: Reading, groups: readonly AskedGroup[]): Special | null {
  const { columns, tokens, values, headings, profile } = reading;
  const time = timeColumnOf(reading);
  const match = columns.find(({ from, to, columns: [column], isGuess }) => {
    const isNamed = [from - 1, to].some(
      (at) => isNew(tokens[at]?.folded ?? '') && !values.some((value) => at >= value.from && at < value.to),
    );
    const { distinct } = idOf(column!, headings) ?? column!;
    const repeats = distinct > 12 && distinct < profile.rowCount * 0.9;
    return isNamed && !isGuess && isGroupable(column!) && column!.role !== 'time' && repeats;
  });
  const [group, ...others] = groups;
  const isAlongTime = group === undefined || group.column === time;
  if (!match || time?.role !== 'time' || !isAlongTime || others.length > 0) return null;
  const column = idOf(match.columns[0]!, headings) ?? match.columns[0]!;
  const unit = group?.unit;
  return { kind: 'newcomers', column, time, ...(unit && isCalendarUnit(unit) && { unit }) };
}

/** `how much did fees change from last month`: one period beside the one before, as one number. */
function change(reading: Reading, groups: readonly AskedGroup[]): Special | null {
  const time = timeColumnOf(reading);
  const [period, ...others] = reading.periods;
  // `change over the last month` has time on its axis where a unit of it is said.
  const isGrouped =
    groups.some(({ column }) => column !== time) ||
    (groups.length > 0 && signsOf(reading, ...calendarSigns).length > 0);
  const isAsked =
    says(reading, 'change', 'growth') || reading.tokens.some(({ folded }) => asksChange(folded));
  if (!isAsked || isGrouped || time?.role !== 'time') return null;
  if (!period || others.length > 0) return null;
  const last = String(time.max).slice(0, 10);
  // A change from a period is one to the next.
  const isBefore = period.after <= startOf(last, period.unit) || period.after > last;
  const first = isBefore && period.after <= last ? period.after : period.first;
  const now = { first, after: startOf(first, period.unit, 1) };
  return {
    kind: 'change',
    time,
    ...beside(now, startOf(first, period.unit, -1), last, period.unit),
    unit: period.unit,
  };
}
