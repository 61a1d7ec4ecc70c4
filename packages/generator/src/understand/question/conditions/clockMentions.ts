import { inPlace } from '../../words/fold.js';
import { clockColumnOf } from '../columns/clockColumn.js';
import { isNumeric } from '../columns/columnRoles.js';
import { isClock } from '../../tables/clocks.js';
import {
  afterBehind,
  afterWords,
  articles,
  betweenWords,
  groupingWords,
  joins,
  partsOfDay,
  secondHalf,
  untilBehind,
  untilWords,
} from '../lexicon/dayTimes.js';
import type { Reading } from '../Reading.js';

/** Hours of the day that a question names, and where; from `first` on, before `after`, past midnight where that is the less. */
export interface ClockMention {
  readonly first: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
  /** A part of the day, whose hours nobody said. */
  readonly isAssumed?: boolean;
}

/** The hour at which a day ends. */
export const midnight = 24;
const edge = String.raw`(?<![\p{L}\p{N}.,:])`;
const half = String.raw`(?:\s?[ap]\.?\s?m\.?(?!\p{L}))`;
const ofDay = '(?:上午|下午|晚上|早上|午前|午後)?';
/** A time of the day as it is written anywhere: `18:30`, `6 pm`, `18 Uhr`, `18h30`, 下午6点. */
const time = `${ofDay}\\d{1,2}(?::[0-5]\\d(?::[0-5]\\d)?${half}?(?:\\s?uhr)?|${half}|\\s?uhr|\\s?h(?:[0-5]\\d)?(?![\\p{L}\\p{N}])|\\s?o'?clock|[点時时](?![間间])(?:[0-5]?\\d分)?)`;
const bare = `\\d{1,2}(?::[0-5]\\d)?${half}?`;
const said = `(?:(?:${articles})\\s?)?`;

const patterns = {
  between: new RegExp(
    `${edge}(?:(?:${betweenWords})\\s+)?${said}(?<from>${time}|${bare})\\s*(?:${joins})\\s*${said}(?<to>${time})`,
    'gu',
  ),
  plain: new RegExp(
    `${edge}(?:${betweenWords})\\s+${said}(?<from>\\d{1,2})\\s*(?:${joins})\\s*${said}(?<to>\\d{1,2})(?=\\s*(?:$|[?.!,)]|(?:${groupingWords})\\s))`,
    'gu',
  ),
  after: new RegExp(
    `${edge}(?:${afterWords})\\s*${said}(?<from>${time})|(?<dense>${time})(?:${afterBehind})`,
    'gu',
  ),
  until: new RegExp(
    `${edge}(?:${untilWords})\\s*${said}(?<to>${time})|(?<dense>${time})(?:${untilBehind})`,
    'gu',
  ),
};

/** The hours of the day that a question limits its rows to; none where no column tells them. */
export function findClocks(reading: Reading): readonly ClockMention[] {
  const column = clockColumnOf(reading);
  if (!column) return [];
  const text = inPlace(reading.text);
  const found: ClockMention[] = [];
  const put = (match: RegExpMatchArray, first: number, after: number, isAssumed = false) => {
    const [start, end] = [match.index!, match.index! + match[0].trimEnd().length];
    const isTaken = found.some((other) => start < other.end && end > other.start);
    if (!isTaken && first <= midnight && after <= midnight)
      found.push({ first, after, start, end, ...(isAssumed && { isAssumed }) });
  };
  const pairs = [
    ...text.matchAll(patterns.between),
    ...(isOfTimesOnly(reading) && isClock(column) ? text.matchAll(patterns.plain) : []),
  ];
  for (const match of pairs) {
    const { from = '', to = '' } = match.groups ?? {};
    put(match, hoursOf(from, to), hoursOf(to));
  }
  for (const match of text.matchAll(patterns.after))
    put(match, hoursOf(match.groups?.['from'] ?? match.groups?.['dense'] ?? ''), midnight);
  for (const match of text.matchAll(patterns.until))
    put(match, 0, hoursOf(match.groups?.['to'] ?? match.groups?.['dense'] ?? ''));
  if (found.length > 0) return [...found, ...partsBeside(text, found)];
  for (const { first, after, pattern } of partsOfDay)
    for (const match of text.matchAll(pattern)) put(match, first, after, true);
  return found;
}

/** `at night (between 22:00 and 6:00)`: the part of the day is said in hours already. */
const partsBeside = (text: string, [hours]: readonly ClockMention[]): ClockMention[] =>
  partsOfDay.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match): ClockMention => ({
      ...hours!,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** Whether nothing else is named that two numbers could limit. */
const isOfTimesOnly = ({ columns }: Reading): boolean =>
  !columns.some((match) => match.columns.some(isNumeric));

/** The hours that a time says; of `between 9 and 11 pm` the first is in the half of the second. */
function hoursOf(time: string, other = ''): number {
  const [, hours = '0', minutes = '0'] = /(\d{1,2})(?:\D{1,3}?([0-5]\d))?/u.exec(time) ?? [];
  const isBare = /^\d{1,2}(?::\d{2})?\s*$/u.test(time);
  const isLate = secondHalf.test(isBare ? other : time);
  const isEarly = /a\.?\s?m/u.test(isBare ? other : time);
  const count = Number(hours) % (isEarly && Number(hours) === 12 ? 12 : Infinity);
  const late = isLate && count < 12 && !(isBare && count > hoursOf(other) - 12) ? count + 12 : count;
  return late + Number(minutes) / 60;
}
