import type { Cell, Row } from '@vitrine/schema';

/**
 * Rows that hold nothing but cells. Hosts may hand over anything: a `Date` becomes its ISO text, a bigint a number, and what no
 * cell can hold becomes null and is counted. Rows that are fine are the same objects as before, in the same array if all are.
 */
export function cleanRows(rows: readonly unknown[]): {
  readonly rows: readonly Row[];
  readonly unreadable: number;
} {
  const first = rows.findIndex((row) => !isClean(row));
  if (first === -1) return { rows: rows as readonly Row[], unreadable: 0 };
  let unreadable = 0;
  const clean = rows.map((row): Row => {
    if (isClean(row)) return row;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      unreadable++;
      return {};
    }
    const cells = Object.entries(row).map(([key, value]): [string, Cell] => {
      const cell = toCell(value);
      if (cell === undefined) unreadable++;
      return [key, cell ?? null];
    });
    return Object.fromEntries(cells);
  });
  return { rows: clean, unreadable };
}

function isClean(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  // Goes through inherited names too, which costs nothing and at worst copies the row.
  for (const key in row) if (!isCell((row as Row)[key])) return false;
  return true;
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Undefined when there is no cell for it. */
function toCell(value: unknown): Cell | undefined {
  if (isCell(value)) return value;
  if (value === undefined || typeof value === 'number') return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object'))
    return value.map(String);
  return undefined;
}
