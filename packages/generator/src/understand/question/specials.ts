import { isNumeric } from './columns/columnRoles.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { dayFrom, startOf } from '../dates/calendar.js';
import type { TimeUnit } from '../tables/profileData.js';
import type { AskedGroup, Special } from './Question.js';
import type { Ranking } from './ranking.js';
import { says, type Reading } from './Reading.js';

/** What a question asks for that is no number of groups: how two columns hang together, values that come twice, what grew most. */
export function readSpecial(
  reading: Reading,
  groups: readonly AskedGroup[],
  ranking: Ranking,
  named: readonly AskedGroup[],
): Special | null {
  return correlation(reading) ?? duplicates(reading) ?? growth(reading, [...groups, ...named], ranking);
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
  const named = reading.columns.find(({ isGuess }) => !isGuess)?.columns[0];
  const { columns } = reading.profile;
  const column =
    named ??
    columns.find(({ role }) => role === 'identity') ??
    columns.find(({ type }) => type === 'email') ??
    columns.find(({ role, type }) => role === 'name' || (type === 'text' && role === 'category'));
  return column ? { kind: 'duplicates', column } : null;
}

/** `which product grew the most`: one period beside the one before, as far as the data reaches. */
function growth(reading: Reading, groups: readonly AskedGroup[], { direction }: Ranking): Special | null {
  const group = groups.find(({ column, unit }) => unit === undefined && column.role !== 'time');
  const time = timeColumnOf(reading);
  if (!says(reading, 'growth') || direction === null || !group || time?.role !== 'time') return null;
  const [first, last] = [time.min, time.max].map((day) => String(day).slice(0, 10));
  const [period, other] = reading.periods.toSorted((a, b) => (a.first < b.first ? 1 : -1));
  const now = period ?? newest(first!, last!);
  const unit = now.unit;
  const before = other ?? { first: startOf(now.first, unit, -1), after: now.first };
  // A period that is not over is compared with as much of the one before.
  const end = dayFrom(last!, 1, 'day');
  const isOpen = end < now.after && !other;
  return {
    kind: 'growth',
    column: group.column,
    time,
    now: { first: now.first, after: isOpen ? end : now.after },
    before: { first: before.first, after: isOpen ? dayFrom(end, -1, unit) : before.after },
  };
}

/** The newest unit of which the data holds the one before too: years, else months, else weeks. */
function newest(first: string, last: string): { first: string; after: string; unit: TimeUnit } {
  const unit =
    (['year', 'quarter', 'month'] as const).find(
      (one) => first.slice(0, 7) <= startOf(last, one, -1).slice(0, 7),
    ) ?? 'week';
  return { first: startOf(last, unit), after: startOf(last, unit, 1), unit };
}
