import { fold } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { NamedDate } from './deadline.js';

/** From one day to another is one stretch of time: `March to August`, `Feb–Apr`, `2月から4月まで`. */
export function joinRanges(prompt: string, dates: readonly NamedDate[], language: Language): NamedDate[] {
  const { to, until } = lexicons[language].grammar;
  const links = new Set(['', ...[...to.split('|'), ...until.split('|')].map(fold)]);
  const joined: NamedDate[] = [];
  for (const date of dates) {
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
