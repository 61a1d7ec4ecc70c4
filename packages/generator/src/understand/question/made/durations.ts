import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import type { Language } from '../../lexicon/index.js';
import type { ColumnProfile, TableProfile } from '../../tables/profileData.js';
import { isBirth, readable } from '../../tables/columnNames.js';
import { isPlannedDay } from '../lexicon/plannedDays.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { spanColumn } from './spanColumn.js';

/** The time from one day of a row to another one. */
export interface Duration {
  readonly from: ColumnProfile;
  readonly to: ColumnProfile;
  readonly column: ColumnProfile;
  /** Seconds that one of its numbers stands for. */
  readonly seconds: number;
}

const mostColumns = 6;
/** From here on the second day of rows is not before the first. */
const nearlyAll = 0.95;
const secondsIn = { hour: 3600, day: 86_400 } as const;

/** The spans of time between columns of days or instants, of which one always lies before the other. */
export function durationsOf(
  { columns }: TableProfile,
  rows: readonly Row[],
  language: Language,
): readonly Duration[] {
  const times = columns
    .filter((column) => column.role === 'time' && column.filled > 0 && !isBirth(readable(column)))
    .slice(0, mostColumns);
  return times.flatMap((from) =>
    times.flatMap((to) => (from === to ? [] : (durationOf(from, to, rows, language) ?? []))),
  );
}

function durationOf(
  from: ColumnProfile,
  to: ColumnProfile,
  rows: readonly Row[],
  language: Language,
): Duration | null {
  const spans = rows.flatMap((row) => {
    const [first, last] = [cellOf(row, from.key), cellOf(row, to.key)].map((cell) =>
      typeof cell === 'string' ? Date.parse(cell) : Number.NaN,
    );
    const span = (last! - first!) / 1000;
    return Number.isNaN(span) ? [] : [span];
  });
  const later = spans.filter((span) => span >= 0);
  // What was to be done by some day came before or after it.
  const isLateness = isPlannedDay(from.label) && !isPlannedDay(to.label);
  const isOrdered = isLateness || later.length >= spans.length * nearlyAll;
  if (!isOrdered || !spans.some((span) => span > 0)) return null;
  const areInstants = from.type === 'datetime' && to.type === 'datetime';
  const middle = spans.toSorted((a, b) => a - b)[spans.length >> 1]!;
  const unit = areInstants && middle < secondsIn.day ? 'hour' : 'day';
  const seconds = secondsIn[unit];
  const [start, end] = [nameInFormula(from.key), nameInFormula(to.key)];
  const formula = areInstants
    ? `datediff(${start}, ${end}, "minute") / ${seconds / 60}`
    : `datediff(${start}, ${end}, "day")`;
  const column = spanColumn(
    { from, to, unit, formula, spans: spans.map((span) => span / seconds) },
    language,
  );
  return { from, to, seconds, column };
}
