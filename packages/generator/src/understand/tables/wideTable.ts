import { cellOf } from '@vitrine/runtime';
import type { Column, Row } from '@vitrine/schema';
import { periodStart, monthOf } from '../dates/readPeriods.js';
import { isTotalName } from './totalRows.js';

/** A table whose columns of periods became rows. */
export interface LongTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The headings that are rows now. */
  readonly headings: readonly string[];
}

const fewest = 3;

/**
 * Turns columns headed by years, quarters or months into rows of a period and a value; null for a table that has fewer
 * than three of them. What else a row holds is repeated, and a column that only adds up the periods is left out.
 *
 * @param valueName Heading of the values, such as the file's name.
 */
export function longTable(
  columns: readonly Column[],
  rows: readonly Row[],
  valueName: string,
): LongTable | null {
  const headed = columns.filter(({ type, label, key }) => type === 'number' && (label ?? key).length <= 16);
  const dated = headed.filter((column) => dayOf(column) !== null);
  const months = headed.filter((column) => monthOf(column.label ?? column.key) > 0);
  const periods = dated.length >= fewest ? dated : months;
  if (periods.length < fewest || rows.length === 0) return null;
  const others = columns.filter((column) => !periods.includes(column) && !addsUp(column, periods, rows));
  // Among other figures columns of years are no time axis but figures of their own.
  if (others.filter(({ type }) => type === 'number').length > periods.length) return null;
  const isDated = periods === dated;
  const taken = others.map(({ key }) => key);
  const period = free(isDated ? 'Period' : 'Month', taken);
  const value = free(valueName, [...taken, period]);
  return {
    headings: periods.map(({ label, key }) => label ?? key),
    columns: [
      ...others,
      {
        key: period,
        label: period,
        type: isDated ? 'date' : 'select',
        ...(!isDated && { options: periods.map(({ label, key }) => ({ value: label ?? key })) }),
      },
      { key: value, label: value, type: 'number', ...formatOf(periods) },
    ],
    rows: rows.flatMap((row) =>
      periods.map((column) => ({
        ...Object.fromEntries(taken.map((key) => [key, cellOf(row, key)])),
        [period]: isDated ? dayOf(column) : (column.label ?? column.key),
        [value]: cellOf(row, column.key),
      })),
    ),
  };
}

function dayOf({ label, key }: Column): string | null {
  const heading = (label ?? key).trim();
  const year = /^(?:FY\s?|AF)?((?:19|20)\d\d)(?:年|\s\[YR\d{4}\])?$/iu.exec(heading)?.[1];
  return year ? `${year}-01-01` : periodStart(heading);
}

const formatOf = ([first]: readonly Column[]) => (first?.format ? { format: first.format } : {});

function free(wish: string, taken: readonly string[]): string {
  let name = wish;
  while (taken.includes(name)) name = `${name}_`;
  return name;
}

/** Whether a column is the sum of the periods: `Total`. */
function addsUp({ key, label, type }: Column, periods: readonly Column[], rows: readonly Row[]): boolean {
  if (type !== 'number' || !isTotalName(label ?? key)) return false;
  return rows.every((row) => {
    const own = cellOf(row, key);
    const sum = periods.reduce((total, { key: one }) => total + Number(cellOf(row, one) ?? 0), 0);
    return typeof own !== 'number' || Math.abs(own - sum) <= Math.max(0.5, Math.abs(sum) * 0.01);
  });
}
