import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { isBalance, isBeginning, isMomentary, isRecurring, readable } from '../tables/columnNames.js';
import type { ColumnProfile, TimeUnit } from '../tables/profileData.js';
import { asksWhen } from './lexicon/whenWords.js';
import { clockColumnOf } from './columns/clockColumn.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import type { GroupUnit } from './Question.js';
import { isBy, leads, namesAt, signsOf, unitAt, type Reading, type Sign } from './Reading.js';
import { smallNumber } from './lexicon/smallNumbers.js';
import type { Ranking } from './ranking.js';

const cyclic = ['hourOfDay', 'dayOfWeek', 'monthOfYear', 'decade'] as const;
const plain = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** The unit of time that rows are to be grouped by; `auto` where time is asked for without one. */
export function unitOf(reading: Reading, ranking: Ranking): GroupUnit | 'auto' | null {
  return (
    cyclicUnit(reading, ranking) ??
    plainUnit(reading) ??
    rankedUnit(reading, ranking) ??
    (isOverTime(reading) || asksBestTime(reading, ranking) ? 'auto' : null)
  );
}

/** `when do we spend the most`: the periods are ranked, whichever they are. */
const asksBestTime = (reading: Reading, ranking: Ranking): boolean =>
  asksWhenMost(reading, ranking) &&
  reading.columns.every(({ op }) => op === undefined || op === 'sum') &&
  !reading.columns.some(({ columns: [column] }) => isReading(column!));

/** Whether it is asked when something was the most or the least. */
export const asksWhenMost = ({ tokens, language }: Reading, { direction, limit }: Ranking): boolean => {
  // Japanese asks at the end.
  const isAnywhere = language === 'ja' || language === 'zh';
  return (
    direction !== null &&
    limit === null &&
    tokens.slice(0, isAnywhere ? tokens.length : 1).some(({ folded }) => asksWhen(folded))
  );
};

/** Whether a number is read at some time, as a balance is, and nothing that adds up. */
export const isReading = (column: ColumnProfile): boolean =>
  column.role === 'measure' &&
  column.aggregate !== 'sum' &&
  (isMomentary(readable(column)) || isBalance(readable(column)));

const isOverTime = (reading: Reading) =>
  reading.mentions.some(
    (mention) =>
      isGrammar(mention, 'overTime') && !isInHeading(reading, mention) && !isOfAmount(reading, mention),
  ) || signsOf(reading, 'growth', 'runningTotal').length > 0;

/** `How did you hear about us` of a column that asks so, and `monthly` of a `Monthly fee`. */
const isInHeading = ({ columns, tokens }: Reading, { start, end }: Pick<Mention, 'start' | 'end'>): boolean =>
  columns.some(
    ({ isPartial, isGuess, from, to }) =>
      !isPartial && !isGuess && to - from > 1 && tokens[from]!.start <= start && tokens[to - 1]!.end >= end,
  );

/** `by hour of day`, `busiest weekday`, `per decade`. */
function cyclicUnit(reading: Reading, ranking: Ranking): GroupUnit | null {
  for (const sign of signsOf(reading, ...cyclic)) {
    const unit = cyclic.find((one) => sign.ids.includes(one))!;
    const isCounted = /^\d/.test(reading.tokens[sign.from - 1]?.folded ?? '');
    const isPhrase = sign.to - sign.from > 1 || unit !== 'hourOfDay';
    const isAsked =
      isBy(reading, sign.from, sign.to) || isPhrase || ranking.direction !== null || isWhich(reading, sign);
    // `per hour of downtime` has a column of its own.
    const isRatio = reading.columns.some(
      ({ factor, from, to }) => factor !== undefined && from < sign.to && to > sign.from,
    );
    if (isRatio || isCounted || !isAsked || isInPeriod(reading, sign.from)) continue;
    if (unit === 'hourOfDay' && !clockColumnOf(reading)) continue;
    return unit;
  }
  const isUsual = signsOf(reading, 'usually').length > 0 && rankedUnit(reading, ranking) === 'month';
  return isUsual && ranking.direction !== null ? 'monthOfYear' : null;
}

const isWhich = (reading: Reading, { from }: Sign) => namesAt(reading, from - 1).includes('which');

/** `per month`, `monthly`, `by region and month`. */
function plainUnit(reading: Reading): TimeUnit | null {
  const { mentions, text, tokens } = reading;
  for (const sign of signsOf(reading, ...plain))
    if (!isInPeriod(reading, sign.from) && !isOfAmount(reading, tokens[sign.from]!))
      return plain.find((one) => sign.ids.includes(one)) ?? null;
  for (const mention of mentions) {
    const unit = senseOf(mention, 'unit')?.id;
    const at = tokens.findIndex(({ end }) => end > mention.start);
    if (!unit || at < 0 || isInPeriod(reading, at) || isValue(reading, at)) continue;
    if (isInHeading(reading, mention) || isOfAmount(reading, mention)) continue;
    const before = mentions.findLast(({ end }) => end <= mention.start);
    const gap = before ? text.slice(before.end, mention.start) : '';
    const isAfterBy = before && isGrammar(before, 'by') && /^\s*(?:the\s+|each\s+)?$/u.test(gap);
    const isAdverb = /(?:ly|lich|lichen|liche|uel|uelle|lement|al|ales|ais|aire|annual)$/iu.test(
      mention.text,
    );
    const isListed =
      namesAt(reading, at - 1).includes('and') &&
      reading.columns.some(({ to, from }) => to === at - 1 && isBy(reading, from, to));
    if (isAfterBy || leads(reading, at, 'by') || isAdverb || isListed || isBehindBy(reading, at))
      return unit as TimeUnit;
  }
  return null;
}

/** `annual customers` of those who are billed so. */
const isValue = ({ values }: Reading, at: number): boolean =>
  values.some(({ from, to }) => at >= from && at < to);

/** `monthly income` of members who pay a `Monthly fee` since they joined: how often it comes in, and no course of time. */
const isOfAmount = (reading: Reading, { start, end }: Pick<Mention, 'start' | 'end'>): boolean => {
  const time = timeColumnOf(reading);
  return (
    isRecurring(reading.text.slice(start, end).toLowerCase()) &&
    time !== undefined &&
    isBeginning(readable(time)) &&
    reading.profile.measures.some((column) => isRecurring(readable(column)))
  );
};

/** Japanese says `per` behind. */
const isBehindBy = (reading: Reading, at: number) =>
  reading.language === 'ja' && namesAt(reading, at + 1).includes('by');

/** `coldest month`, `which year had the most`. */
function rankedUnit(reading: Reading, { direction, limit }: Ranking): TimeUnit | null {
  if (direction === null) return null;
  for (const [at] of reading.tokens.entries()) {
    const unit = unitAt(reading, at);
    if (
      !unit ||
      reading.explained.has(at) ||
      isInPeriod(reading, at) ||
      (/^\d/.test(reading.tokens[at - 1]?.folded ?? '') && namesAt(reading, at - 2).includes('in'))
    )
      continue;
    const isAfterSuperlative =
      namesAt(reading, at - 1).some((name) => name === 'most' || name === 'least') ||
      reading.columns.some(({ op, to }) => op !== undefined && to === at) ||
      leads(reading, at, 'which', 'best', 'worst') ||
      // `top 5 days`, `les 3 mois les plus chers`
      (limit !== null && limit > 1 && smallNumber(reading.tokens[at - 1]?.folded ?? '') === limit);
    const isWith =
      namesAt(reading, at + 1).some((name) => name === 'with' || name === 'by') ||
      /^(?:mit|con|avec|com|had|hatte|a|tuvo|was|war|是|が|は)$/u.test(reading.tokens[at + 1]?.folded ?? '');
    if (isAfterSuperlative || isWith) return unit as TimeUnit;
  }
  return null;
}

/** Whether a word belongs to a period that limits the rows. */
export const isInPeriod = ({ tokens, periods }: Reading, at: number): boolean =>
  tokens[at] !== undefined &&
  periods.some(({ start, end }) => tokens[at]!.start < end && tokens[at]!.end > start);
