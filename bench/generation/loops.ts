import type { RawRow } from './types.js';

/** Plain loops over rows, to compute answers by. */

export const numberOf = (row: RawRow, key: string): number | null => {
  const cell = row[key];
  if (cell === null || cell === undefined || cell === '') return null;
  const number = Number(cell);
  return Number.isFinite(number) ? number : null;
};

export const numbers = (rows: readonly RawRow[], key: string): number[] =>
  rows.flatMap((row) => numberOf(row, key) ?? []);

export const sum = (rows: readonly RawRow[], key: string): number =>
  numbers(rows, key).reduce((total, value) => total + value, 0);

export const mean = (rows: readonly RawRow[], key: string): number =>
  sum(rows, key) / numbers(rows, key).length;

export const median = (rows: readonly RawRow[], key: string): number => {
  const sorted = numbers(rows, key).toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

export const top = (rows: readonly RawRow[], key: string): number => Math.max(...numbers(rows, key));
export const bottom = (rows: readonly RawRow[], key: string): number => Math.min(...numbers(rows, key));

/** One number for each value of a column; rows without a value are left out. */
export function by(
  rows: readonly RawRow[],
  key: string | ((row: RawRow) => string | null),
  reduce: (group: readonly RawRow[]) => number,
): Map<string, number> {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const value = typeof key === 'string' ? row[key] : key(row);
    if (value === null || value === undefined || value === '') continue;
    const name = String(value);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const entries = [...groups].map(([name, group]) => [name, reduce(group)] as const);
  return new Map(entries.filter(([, value]) => Number.isFinite(value)));
}

export const count = (group: readonly RawRow[]): number => group.length;

export const largest = (values: ReadonlyMap<string, number>, n = Infinity): [string, number][] =>
  [...values].toSorted((a, b) => b[1] - a[1]).slice(0, n);

export const smallest = (values: ReadonlyMap<string, number>, n = Infinity): [string, number][] =>
  [...values].toSorted((a, b) => a[1] - b[1]).slice(0, n);

/** Each value's part of all. */
export function shares(values: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...values.values()].reduce((all, value) => all + value, 0);
  return new Map([...values].map(([name, value]) => [name, value / total]));
}

/** Year and month of a date in any of the spellings that the files use. */
export function dayOf(row: RawRow, key: string): { year: number; month: number } | null {
  const text = String(row[key] ?? '');
  const iso = /^(\d{4})[-/](\d{2})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) };
  const named = /^([A-Z][a-z]{2}) (\d{1,2}) (\d{4})$/.exec(text.trim());
  if (!named) return null;
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(named[1]!) / 3 + 1;
  return { year: Number(named[3]), month };
}

export const yearOf = (key: string) => (row: RawRow) => {
  const day = dayOf(row, key);
  return day ? `${day.year}-01-01` : null;
};

export const monthOf = (key: string) => (row: RawRow) => {
  const day = dayOf(row, key);
  return day ? `${day.year}-${String(day.month).padStart(2, '0')}-01` : null;
};
