import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Column, Row } from '@vitrine/schema';

/** From here on so many rows have one value on average, and a column says of what kind each of them is. */
const fewestOfKind = 2;

/** Cells of kinds that were written in several ways, each as most rows have it. */
export interface Respelled {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The columns, each with the values that are one. */
  readonly found: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/** Makes one of `Pro`, `pro` and `PRO ` in columns of kinds; null where all are written alike. */
export function respell(columns: readonly Column[], rows: readonly Row[]): Respelled | null {
  const found = columns.flatMap((column) => {
    const usual = usualSpellings(column, rows);
    return usual.size > 0 ? [{ column, usual }] : [];
  });
  if (found.length === 0) return null;
  const usualIn = new Map(found.map(({ column, usual }) => [column.key, usual]));
  return {
    columns: columns.map((column) => withoutSpellings(column, usualIn.get(column.key))),
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        found.map(({ column: { key }, usual }): [string, Cell] => {
          const cell = cellOf(row, key);
          return [key, typeof cell === 'string' ? (usual.get(cell) ?? cell) : cell];
        }),
      ),
    })),
    found: found.map(({ column: { label, key }, usual }) => ({
      label: label ?? key,
      values: [...new Set([...usual].flat())],
    })),
  };
}

/** Other spellings of a column's values, each with the usual one. */
function usualSpellings({ key, type = 'text' }: Column, rows: readonly Row[]): ReadonlyMap<string, string> {
  const none = new Map<string, string>();
  if (type !== 'text' && type !== 'select' && type !== 'person') return none;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = cellOf(row, key);
    if (typeof cell === 'string' && cell.trim() !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const alike = new Map<string, string[]>();
  for (const value of counts.keys()) {
    const name = value.trim().replace(/\s+/gu, ' ').toLowerCase();
    alike.set(name, [...(alike.get(name) ?? []), value]);
  }
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (alike.size === counts.size || alike.size * fewestOfKind > filled) return none;
  return new Map(
    [...alike.values()].flatMap((values) => {
      const usual = values.reduce((most, next) => (counts.get(next)! > counts.get(most)! ? next : most));
      return values.flatMap((value): [string, string][] => (value === usual ? [] : [[value, usual]]));
    }),
  );
}

const withoutSpellings = (column: Column, usual: ReadonlyMap<string, string> | undefined): Column =>
  usual && column.options
    ? { ...column, options: column.options.filter(({ value }) => !usual.has(value)) }
    : column;
