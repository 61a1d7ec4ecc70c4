import { startOf } from '../../dates/calendar.js';
import { namesAt, type Reading } from '../Reading.js';
import type { PeriodMention } from './PeriodMention.js';

const reach = 2;

/** `revenue compared to last year`: a single period with which is compared stands beside the one that follows it. */
export function withPeriodBeside(
  reading: Omit<Reading, 'periods'>,
  periods: readonly PeriodMention[],
): readonly PeriodMention[] {
  const [period, ...others] = periods;
  if (!period || others.length > 0 || period.isBefore) return periods;
  const sign = comparedAt({ ...reading, periods }, period);
  const { unit, after } = period;
  if (!sign || startOf(period.first, unit) !== period.first || startOf(period.first, unit, 1) !== after)
    return periods;
  const next: PeriodMention = {
    ...sign,
    first: after,
    after: startOf(after, unit, 1),
    unit,
    assumed: `the ${unit} that follows the named one stands beside it, as far as it goes`,
  };
  return [next, period].toSorted((a, b) => a.start - b.start);
}

/** Where the word for comparing stands, right before the period; in Chinese and Japanese right behind. `compare March` only names it. */
function comparedAt(reading: Reading, { start, end }: PeriodMention) {
  const { tokens, signs, language } = reading;
  const isDense = language === 'ja' || language === 'zh';
  const first = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const isFiller = (at: number) =>
    namesAt(reading, at).some(
      (name) => name === 'article' || name === 'with' || name === 'rest' || name === 'in',
    );
  const sign = signs.find(({ ids, from, to }) => {
    if (!ids.includes('compare')) return false;
    if (isDense && behind >= 0 && from >= behind) return from - behind < reach;
    const isAsked = from === 0 && to - from === 1 && to === first;
    return (
      !isAsked &&
      to <= first &&
      first - to <= reach &&
      tokens.slice(to, first).every((_, at) => isFiller(to + at))
    );
  });
  return sign && { start: tokens[sign.from]!.start, end: tokens[sign.to - 1]!.end };
}
