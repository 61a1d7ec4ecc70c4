import { dayFrom, startOf } from './calendar.js';
import type { Cell, Column, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import { fold } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';

const iso = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`;
const fullYear = (digits: string) => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** The month of a name in any of the languages, or of its first letters: 1 to 12; 0 when it is none. */
export function monthOf(word: string): number {
  const name = fold(word).replace(/\.$/u, '');
  if (/^(?:1[0-2]|[1-9])月$/u.test(name)) return Number.parseInt(name, 10);
  if (name.length < 3) return 0;
  for (const language of Object.keys(lexicons) as Language[]) {
    const months = lexicons[language].months.split('|').map(fold);
    const at = months.findIndex((month) => month === name || month.startsWith(name));
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** The first day of a month, quarter or week that a text names: `ene 2026`, `03/2026`, `Q2 2026`, `2026-W03`; null for any other. */
export function periodStart(text: string): string | null {
  const named = /^(\p{L}{3,}\.?)[\s\-/'’]+(?:de\s+)?(\d{4}|\d{2})$/u.exec(text);
  const month = named ? monthOf(named[1]!) : 0;
  if (named && month > 0) return iso(fullYear(named[2]!), month);
  const written = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text);
  if (written) return iso(Number(written[1]), Number(written[2]));
  const numeric = /^(0?[1-9]|1[0-2])[./-](\d{4})$/u.exec(text) ?? /^()(\d{4})年(\d{1,2})月$/u.exec(text);
  if (numeric) return iso(Number(numeric[2]), Number(numeric[3] ?? numeric[1]));
  const quarter =
    /^[QqTt]([1-4])[\s\-/'’]*(\d{4}|\d{2})$/u.exec(text) ??
    /^([1-4])[QqTt][\s\-/'’]*(\d{4}|\d{2})$/u.exec(text) ??
    /^(?:()(\d{4}))[\s\-/]*[QqTt]([1-4])$/u.exec(text);
  if (quarter) return iso(fullYear(quarter[2]!), Number(quarter[3] ?? quarter[1]) * 3 - 2);
  return weekStart(text);
}

/** The Monday of a week of a year as ISO 8601 numbers them, the first with 4 January; null where the year has no such week. */
export function isoWeek(year: number, week: number): string | null {
  const monday = startOf(`${year}-01-04`, 'week', week - 1);
  const thursday = dayFrom(monday, 3, 'day');
  return week > 0 && thursday.startsWith(`${year}-`) ? monday : null;
}

/** The Monday of a week that a text names: `2025-W03`, `KW 3/2025`, `2025年第3周`. */
function weekStart(text: string): string | null {
  const yearFirst =
    /^(\d{4})[\s\-/]*(?:W|KW|S|CW|week)[\s-]?(\d{1,2})$/iu.exec(text) ??
    /^(\d{4})年?第(\d{1,2})[周週]$/u.exec(text);
  const weekFirst = /^(?:W|KW|S|CW|week)[\s-]?(\d{1,2})[\s\-/]+(\d{4})$/iu.exec(text);
  if (yearFirst) return isoWeek(Number(yearFirst[1]), Number(yearFirst[2]));
  return weekFirst ? isoWeek(Number(weekFirst[2]), Number(weekFirst[1])) : null;
}

function isPeriods(column: Column, rows: readonly Row[]): boolean {
  if (column.type !== undefined && column.type !== 'text' && column.type !== 'select') return false;
  let filled = 0;
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' || periodStart(cell.trim()) === null) return false;
    filled += 1;
  }
  return filled > 1;
}

/** What the texts of a column of periods name. */
function styleOf({ key }: Column, rows: readonly Row[]): 'week' | 'quarter' | 'month' {
  const isAny = (test: (text: string) => boolean) =>
    rows.some((row) => test(String(cellOf(row, key)).trim()));
  if (isAny((text) => weekStart(text) !== null)) return 'week';
  return isAny((text) => /[qt][1-4]|[1-4][qt]/iu.test(text)) ? 'quarter' : 'month';
}

/** Makes days of columns that hold months, quarters and weeks as texts, so that they can stand along an axis of time. */
export function readPeriods<C extends Column>(
  columns: readonly C[],
  rows: readonly Row[],
): { readonly columns: readonly C[]; readonly rows: readonly Row[] } {
  const keys = columns.filter((column) => isPeriods(column, rows)).map(({ key }) => key);
  if (keys.length === 0) return { columns, rows };
  const day = (cell: Cell): Cell => (typeof cell === 'string' ? periodStart(cell.trim()) : cell);
  return {
    columns: columns.map((column) => {
      if (!keys.includes(column.key)) return column;
      const { options: _options, ...rest } = column;
      return { ...rest, type: 'date', format: styleOf(column, rows) } as C;
    }),
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(keys.map((key) => [key, day(cellOf(row, key))])),
    })),
  };
}
