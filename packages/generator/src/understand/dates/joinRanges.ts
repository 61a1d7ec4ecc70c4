import { fold } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { NamedDate } from './deadline.js';

/** From one day to another is one stretch of time: `March to August`, `Feb–Apr`, `2月から4月まで`. */
export function joinRanges(prompt: string, dates: readonly NamedDate[], language: Language): NamedDate[] {
  const { to, until } = lexicons[language].grammar;
  const links = new Set(['', ...[...to.split('|'), ...until.split('|')].map(fold)]);
  const joined: NamedDate[] = [];
  for (const named of dates) {
    const date = withOtherDay(prompt, named, to);
    const before = joined.at(-1);
    const between = before ? prompt.slice(before.end, date.start) : '';
    const isLinked = links.has(fold(between.replace(/[–—~〜から]/gu, ' '))) && between.trim() !== '';
    if (before && isLinked && before.first <= date.date)
      joined.splice(-1, 1, {
        first: before.first,
        date: date.date,
        precision: before.precision === 'day' ? 'day' : date.precision,
        isDeadline: false,
        words: prompt.slice(before.start, date.end),
        start: before.start,
        end: date.end,
      });
    else joined.push(date);
  }
  return joined;
}

/** `1 al 20 de marzo`, `3.–14. Mai`, `June 5-9`: days of one month that is named once. */
function withOtherDay(prompt: string, date: NamedDate, to: string): NamedDate {
  const { start, end, first, precision } = date;
  const words = prompt.slice(start, end);
  if (precision !== 'day' || first !== date.date || !/\p{L}{3}/u.test(words)) return date;
  const own = Number(first.slice(8));
  const on = (day: string) => `${first.slice(0, 8)}${day.padStart(2, '0')}`;
  // The words come from our own lexicon.
  const link = String.raw`(?:\s*[-–—~〜]\s*|\s(?:${to}|al|au|bis)\s)`;
  const before = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?${link}$`,
    'iu',
  ).exec(prompt.slice(0, start));
  if (/^\d/u.test(words) && before && Number(before[1]) > 0 && Number(before[1]) < own)
    return {
      ...date,
      first: on(before[1]!),
      isDeadline: false,
      words: prompt.slice(before.index, end),
      start: before.index,
    };
  const after = new RegExp(
    String.raw`^${link}(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,:]\d|\s\p{L})`,
    'iu',
  ).exec(prompt.slice(end));
  const isLast = after && Number(after[1]) > own && Number(after[1]) <= 31 && /^\p{L}.*\d/u.test(words);
  if (!isLast) return date;
  const close = end + after[0].length;
  return { ...date, date: on(after[1]!), isDeadline: false, words: prompt.slice(start, close), end: close };
}
