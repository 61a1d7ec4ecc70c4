import { dayFrom, startOf } from '../../dates/calendar.js';
import type { PeriodMention } from './PeriodMention.js';
import { weekBehind, weekWords } from './periodWords.js';

const ahead = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${weekWords})\s+$`, 'u');
const behind = new RegExp(`^(?:${weekBehind})`, 'u');

/** `the week of 14 September`, 9月14日の週: the week that a day lies in. */
export function weekOf(searched: string, period: PeriodMention): PeriodMention {
  const { first, after, start, end, unit } = period;
  if (unit !== 'day' || dayFrom(first, 1, 'day') !== after) return period;
  const [before] = ahead.exec(searched.slice(0, start)) ?? [];
  const [next] = behind.exec(searched.slice(end)) ?? [];
  if (before === undefined && next === undefined) return period;
  const monday = startOf(first, 'week');
  return {
    ...period,
    unit: 'week',
    first: monday,
    after: dayFrom(monday, 7, 'day'),
    start: start - (before?.length ?? 0),
    end: end + (next?.length ?? 0),
  };
}
