import type { TimeUnit } from '../../tables/profileData.js';
import { dayFrom, startOf } from '../../dates/calendar.js';
import type { Anchor, FoundPeriod as Found } from './PeriodMention.js';

/** Today where the data reaches into the period by the clock, else the data's last day. */
function countedFrom(anchor: Anchor, first: (day: string) => string): { day: string; assumed: string } {
  const isCurrent = anchor.last >= first(anchor.today) && anchor.first <= anchor.today;
  return isCurrent
    ? { day: anchor.today, assumed: `counted from today, ${anchor.today}` }
    : { day: anchor.last, assumed: `counted from the last day of the data, ${anchor.last}` };
}

/** So many units ago, or ahead where that is less than none. */
export function relative(unit: TimeUnit, ago: number, anchor: Anchor): Found {
  if (ago < 0)
    return {
      ...fromToday(startOf(anchor.today, unit, -ago), startOf(anchor.today, unit, 1 - ago), anchor),
      unit,
    };
  const { day, assumed } = countedFrom(anchor, (today) => startOf(today, unit, -ago));
  return { first: startOf(day, unit, -ago), after: startOf(day, unit, 1 - ago), unit, assumed };
}

/** What is still to come is counted from today, wherever the data ends. */
const fromToday = (first: string, after: string, { today }: Anchor) => ({
  first,
  after,
  assumed: `counted from today, ${today}`,
});

/** `the next 2 weeks`: from today on, and so many days behind it. */
export const ahead = (count: number, unit: TimeUnit, anchor: Anchor): Found => ({
  ...fromToday(anchor.today, startOf(dayFrom(anchor.today, count, unit), 'day', 1), anchor),
  unit,
});

/** The last so many units, today or the last day of the data among them. */
export function rolling(count: number, unit: TimeUnit, anchor: Anchor): Found {
  const { day, assumed } = countedFrom(anchor, (today) => startOf(dayFrom(today, -count, unit), 'day', 1));
  const after = startOf(day, 'day', 1);
  return { first: dayFrom(after, -count, unit), after, unit, assumed };
}

/** The day so long ago, before which all lies that is older. */
export function olderThan(count: number, unit: TimeUnit, anchor: Anchor): Found {
  const { day, assumed } = countedFrom(anchor, (today) => dayFrom(today, -count, unit));
  const first = dayFrom(day, -count, unit);
  return { first, after: startOf(first, 'day', 1), unit: 'day', isBefore: true, assumed };
}

/** What is overdue is so today, whenever the data ends. */
export const overdue = (count: number, unit: TimeUnit, { today }: Anchor): Found => {
  const first = dayFrom(today, -count, unit);
  return { first, after: startOf(first, 'day', 1), unit: 'day', isBefore: true };
};

/** From the first day of the year on. */
export function toDate(anchor: Anchor): Found {
  const { day, assumed } = countedFrom(anchor, (today) => startOf(today, 'year'));
  return { first: startOf(day, 'year'), after: startOf(day, 'day', 1), unit: 'year', assumed };
}
