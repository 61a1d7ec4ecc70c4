import { cellOf } from '@vitrine/runtime/internal';
import type { Column, Row } from '@vitrine/schema';

/** A table of positions without those that stand for several others, which became a column. */
export interface Positions {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the positions that are left out are called. */
  readonly left: readonly string[];
  /** Heading of the column of codes. */
  readonly label: string;
}

const code = /^\d{1,4}(?:\.\d{1,4})*\.?$/u;
const fewest = 4;
/** So many rows tell whether a column holds codes. */
const enough = 50;
/** Longer tables are no lists of positions. */
const most = 5000;
/** How far a sum may be off, by the rounding of what it adds up. */
const rounding = 0.001;

const codeOf = (row: Row, key: string): string => String(cellOf(row, key) ?? '').replace(/\.$/u, '');

/**
 * Reads codes such as 1, 1.2 and 1.2.3: rows that others stand below add these up and are left out, and what the topmost is called
 * becomes a column to group by. Null for a table without such codes, or where a row above others has a number of its own.
 *
 * @param heading Heading of the new column.
 */
export function readPositions(
  columns: readonly Column[],
  rows: readonly Row[],
  heading: string,
): Positions | null {
  if (rows.length > most) return null;
  const first = rows.slice(0, enough);
  const column = columns.find(
    ({ key, type }) =>
      type !== 'number' && first.filter((row) => code.test(codeOf(row, key))).length >= first.length * 0.8,
  );
  const name = columns.find(({ key, type }) => key !== column?.key && (type ?? 'text') === 'text');
  if (!column || !name || columns.some(({ key }) => key === heading)) return null;
  const codes = rows.map((row) => codeOf(row, column.key));
  const above = new Set(
    codes.flatMap((own) => (own.includes('.') ? own.slice(0, own.lastIndexOf('.')) : [])),
  );
  const isAbove = (index: number) => above.has(codes[index]!);
  const numbers = columns.filter(({ type }) => type === 'number').map(({ key }) => key);
  const adds = (index: number) =>
    numbers.every((key) => {
      const own = cellOf(rows[index]!, key);
      if (typeof own !== 'number') return true;
      const sum = rows.reduce((total, row, at) => {
        const isBelow = codes[at]!.startsWith(`${codes[index]!}.`) && !isAbove(at);
        return isBelow ? total + Number(cellOf(row, key) ?? 0) : total;
      }, 0);
      return Math.abs(own - sum) <= Math.max(0.05, Math.abs(sum) * rounding);
    });
  const left = rows.flatMap((_, index) => (isAbove(index) ? [index] : []));
  if (left.length < 2 || rows.length - left.length < fewest || !left.every(adds)) return null;
  const top = new Map(
    left
      .filter((index) => !codes[index]!.includes('.'))
      .map((index) => [codes[index]!, cellOf(rows[index]!, name.key)] as const),
  );
  const names = [...new Set(top.values())].filter((value) => typeof value === 'string');
  return {
    label: column.label ?? column.key,
    left: left.map((index) => String(cellOf(rows[index]!, name.key) ?? codes[index])),
    columns: [
      ...columns,
      ...(names.length > 1
        ? [
            {
              key: heading,
              label: heading,
              type: 'select' as const,
              options: names.map((value) => ({ value })),
            },
          ]
        : []),
    ],
    rows: rows.flatMap((row, index) =>
      isAbove(index)
        ? []
        : [names.length > 1 ? { ...row, [heading]: top.get(codes[index]!.split('.')[0]!) ?? null } : row],
    ),
  };
}
