import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import type { Language } from '../../lexicon/index.js';
import { isClock } from '../../tables/clocks.js';
import type { ColumnProfile, TableProfile } from '../../tables/profileData.js';
import { hoursInFormula } from '../columns/clockColumn.js';
import type { Duration } from './durations.js';
import { spanColumn } from './spanColumn.js';

const mostColumns = 4;
/** From here on one time of the day is after the other one, but for rows that go on past midnight. */
const mostly = 0.7;
const minutesOfDay = 24 * 60;

/** The hours between columns of times of the day, such as from `08:15` to `16:40`. */
export function clockDurations(
  { columns }: TableProfile,
  rows: readonly Row[],
  language: Language,
): readonly Duration[] {
  const clocks = columns.filter(isClock).slice(0, mostColumns);
  return clocks.flatMap((from, at) =>
    clocks.slice(at + 1).flatMap((to) => durationOf(from, to, rows, language) ?? []),
  );
}

function durationOf(
  from: ColumnProfile,
  to: ColumnProfile,
  rows: readonly Row[],
  language: Language,
): Duration | null {
  const spans = rows.flatMap((row) => {
    const [start, end] = [from, to].map(({ key }) => minutesOf(cellOf(row, key)));
    return start === null || end === null ? [] : [end! - start!];
  });
  const later = spans.filter((span) => span >= 0).length;
  if (spans.length === 0 || later < spans.length * mostly) return null;
  const hours = spans.map((span) => ((span + minutesOfDay) % minutesOfDay) / 60);
  const formula = `mod(${hoursInFormula(to)} - ${hoursInFormula(from)}, 24)`;
  return {
    from,
    to,
    seconds: 3600,
    column: spanColumn({ from, to, unit: 'hour', formula, spans: hours }, language),
  };
}

function minutesOf(cell: unknown): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(String(cell ?? '')) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
