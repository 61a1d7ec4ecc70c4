import type { ColumnProfile } from '../../tables/profileData.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { isCalled } from '../columns/columnWords.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { isPlannedDay } from '../lexicon/plannedDays.js';
import { isRowNoun } from '../rowNoun.js';
import { namesAt, type Reading } from '../Reading.js';
import type { MeantState, Stretch } from './MeantState.js';
import type { ReadCondition } from './readConditions.js';

/** The day by which rows are to be done: the one that is called so, else the one that was set beside others. */
export function dueDay({ headings }: Reading): ColumnProfile | undefined {
  const times = headings.filter(({ column }) => column.role === 'time');
  const called = times.find((heading) => ['due', 'deadline'].some((wish) => isCalled(heading, wish)));
  const planned = times.filter(({ column }) => isPlannedDay(column.label));
  return called?.column ?? (planned.length < times.length ? planned[0]?.column : undefined);
}

/** Whether words stand right before some others. */
export const standsBefore = (match: Stretch, { from }: Stretch): boolean =>
  match.to <= from && from - match.to <= 1;

/** The day that a word right before some others names: `paid late`. */
export const doneBefore = (reading: Reading, at: Stretch): ColumnProfile | undefined =>
  reading.columns
    // The orders of `late orders` are no day of ordering.
    .filter((match) => standsBefore(match, at) && !isRowNoun(reading, match.from))
    .toReversed()
    .flatMap((match) => match.columns)
    .find(({ role, label }) => role === 'time' && !isPlannedDay(label));

/** Words for the end of what was to be done by some day. */
const doneWords = [
  'paid',
  'done',
  'delivered',
  'completed',
  'closed',
  'shipped',
  'returned',
  'actual',
  'end',
];

/** A day that was set, and the one on which it came; null where a table does not have both. */
function daysOf(
  reading: Reading,
  at: Stretch,
): { readonly due: ColumnProfile; readonly done: ColumnProfile } | null {
  const times = reading.headings.filter(({ column }) => column.role === 'time');
  const due = dueDay(reading) ?? times.find(({ column }) => isPlannedDay(column.label))?.column;
  const others = times.filter(({ column }) => column !== due && !isPlannedDay(column.label));
  const called = doneWords
    .map((wish) => others.find((heading) => isCalled(heading, wish))?.column)
    .find(Boolean);
  const done =
    doneBefore(reading, at) ??
    called ??
    others.find(({ column }) => column.filled < reading.profile.rowCount)?.column;
  return due && done ? { due, done } : null;
}

/** `paid late`: it came after the day that was set. */
export const lateState = (reading: Reading, at: Stretch): MeantState | null => dayState(reading, at, '>');

/** `delivered on time`: it came by the day that was set. */
export const onTimeState = (reading: Reading, at: Stretch): MeantState | null => dayState(reading, at, '<=');

function dayState(reading: Reading, at: Stretch, sign: '>' | '<='): MeantState | null {
  const days = daysOf(reading, at);
  return (
    days && {
      ...compared(days.done, sign, days.due),
      of: days.due.label,
      columns: [days.done, days.due],
      isOfRows: true,
    }
  );
}

function compared(
  left: ColumnProfile,
  sign: '>' | '<' | '<=',
  right: ColumnProfile,
): Pick<ReadCondition, 'where' | 'derive'> {
  const as = `${left.key} ${sign} ${right.key}`;
  return {
    where: { key: as, op: 'eq', value: true },
    derive: { as, formula: `${nameInFormula(left.key)} ${sign} ${nameInFormula(right.key)}` },
  };
}

/** How many words may stand between a day and what it is compared by. */
const reach = 2;

/** `paid after the due date`: one column of days against another. */
export function dayComparisons(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  const times = reading.columns.filter(({ columns }) => columns[0]?.role === 'time');
  return times.flatMap((left, index): ReadCondition[] => {
    const right = times[index + 1];
    if (!right || right.columns[0] === left.columns[0]) return [];
    const at = Array.from({ length: right.from - left.to }, (_, offset) => left.to + offset).findLast(
      (word) => namesAt(reading, word).some((name) => name === 'after' || name === 'before'),
    );
    if (at === undefined || at - left.to > reach || right.from - at - 1 > reach) return [];
    used.add(left);
    used.add(right);
    const sign = namesAt(reading, at).includes('after') ? '>' : '<';
    return [
      {
        ...compared(left.columns[0]!, sign, right.columns[0]!),
        from: left.from,
        to: right.to,
        isState: true,
      },
    ];
  });
}
