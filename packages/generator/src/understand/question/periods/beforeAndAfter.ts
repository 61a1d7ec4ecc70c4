import { firstDay, lastDay, type PeriodMention } from './PeriodMention.js';
import { bothSides } from './periodWords.js';

/** `before and after June 2026`: what lies on either side of it. */
export function beforeAndAfter(
  text: string,
  searched: string,
  found: readonly PeriodMention[],
): PeriodMention[] {
  const [period, ...others] = found;
  if (!period || others.length > 0) return [...found];
  const said = new RegExp(
    `(?<![\\p{L}\\p{N}])(${bothSides.before})\\s(?:${bothSides.and})\\s(${bothSides.after})(?:\\s\\p{L}{1,3})?\\s*$`,
    'u',
  ).exec(searched.slice(0, period.start));
  if (!said) return [...found];
  const called = text.slice(period.start, period.end);
  const [, ahead = '', behindIt = ''] = said;
  const second = said.index + said[0].lastIndexOf(behindIt);
  return [
    {
      first: firstDay,
      after: period.first,
      unit: 'day',
      name: `${ahead} ${called}`,
      start: said.index,
      end: said.index + ahead.length,
    },
    {
      first: period.after,
      after: lastDay,
      unit: 'day',
      name: `${behindIt} ${called}`,
      start: second,
      end: period.end,
    },
  ];
}
