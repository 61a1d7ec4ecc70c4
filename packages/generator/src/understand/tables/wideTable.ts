import { cellOf } from '@vitrine/runtime/internal';
import type { Column, Row } from '@vitrine/schema';
import { periodStart, monthOf } from '../dates/readPeriods.js';
import { isIdentity, isSince } from './columnNames.js';
import { averages } from './lexicon/headings.js';
import { numberedPeriods } from './lexicon/numberedPeriods.js';
import { isTotalName } from './totalRows.js';

/** A table whose columns of periods became rows. */
export interface LongTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The headings that are rows now. */
  readonly headings: readonly string[];
  /** The column of the number that each row is of, of several the first. */
  readonly figure: string;
}

const fewest = 3;

/** Turns columns of periods into rows: such of one number each, or of several that come again with each period. */
export const longTable = (
  columns: readonly Column[],
  rows: readonly Row[],
  valueName: string,
  moneyName: string,
): LongTable | null => groupedTable(columns, rows) ?? plainTable(columns, rows, valueName, moneyName);

/** `Units 2024, Sales 2024, Units 2025, Sales 2025`: one row for each period, with the numbers beside each other. */
function groupedTable(columns: readonly Column[], rows: readonly Row[]): LongTable | null {
  const found = columns.flatMap((column) => {
    const [, name = '', period = ''] = /^(.*\p{L}.*?)[\s_-]+(\S+)$/u.exec(column.label ?? column.key) ?? [];
    const day = column.type === 'number' ? startOf(period) : null;
    return day === null ? [] : [{ column, name, day, period }];
  });
  const names = [...new Set(found.map(({ name }) => name))];
  const days = [...new Set(found.map(({ day }) => day))];
  const isWhole = found.length === names.length * days.length;
  if (!isWhole || rows.length === 0 || days.length < 2 || found.length < fewest + 1) return null;
  const others = columns.filter((column) => !found.some((one) => one.column === column));
  const taken = others.map(({ key }) => key);
  const period = free('Period', [...taken, ...names]);
  const at = (day: string, name: string) => found.find((one) => one.day === day && one.name === name)!.column;
  return {
    headings: found.map(({ column }) => column.label ?? column.key),
    figure: names[0]!,
    columns: [
      ...others,
      {
        key: period,
        label: period,
        type: 'date',
        ...(found.every((one) => isYear(one.period)) && { format: 'year' as const }),
      },
      ...names.map((name): Column => ({ ...at(days[0]!, name), key: name, label: name })),
    ],
    rows: rows.flatMap((row) =>
      days.map((day, nth) => ({
        ...ofWhole(others, row, nth),
        [period]: day,
        ...Object.fromEntries(names.map((name) => [name, cellOf(row, at(day, name).key)])),
      })),
    ),
  };
}

/**
 * Turns columns headed by years, quarters or months, or by the terms of a school, into rows of a period and a value; null for a table that has fewer
 * than three of them. What else a row holds is repeated, and a column that only adds up the periods is left out.
 *
 * @param valueName Heading of the values, such as the file's name.
 * @param moneyName Heading of values with a currency: what `donors` gave are no donors.
 */
function plainTable(
  columns: readonly Column[],
  rows: readonly Row[],
  valueName: string,
  moneyName: string,
): LongTable | null {
  const headed = columns.filter(({ type, label, key }) => type === 'number' && (label ?? key).length <= 16);
  const dated = headed.filter((column) => dayOf(column) !== null);
  const months = headed.filter((column) => monthOf(column.label ?? column.key) > 0);
  const counted = countedPeriods(headed);
  const periods = dated.length >= fewest ? dated : months.length >= fewest ? months : counted.columns;
  if (periods.length < fewest || rows.length === 0) return null;
  const others = columns.filter((column) => !periods.includes(column) && !addsUp(column, periods, rows));
  // Among other figures columns of years are no time axis but figures of their own.
  if (others.filter(({ type }) => type === 'number').length > periods.length) return null;
  const isDated = periods === dated;
  const taken = others.map(({ key }) => key);
  const isCounted = periods === counted.columns;
  const period = free(isDated ? 'Period' : isCounted ? counted.name : 'Month', taken);
  const value = free(hasCurrency(periods) ? moneyName : valueName, [...taken, period]);
  return {
    headings: periods.map(({ label, key }) => label ?? key),
    figure: value,
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
      periods.map((column, at) => ({
        ...ofWhole(others, row, at),
        [period]: isDated ? dayOf(column) : (column.label ?? column.key),
        [value]: cellOf(row, column.key),
      })),
    ),
  };
}

/** What a row holds besides its periods; what adds up stands in the first of them alone, so that no sum counts it again. */
const ofWhole = (others: readonly Column[], row: Row, at: number): Row =>
  Object.fromEntries(
    others.map((column) => [column.key, at > 0 && isSummed(column) ? null : cellOf(row, column.key)]),
  );

function isSummed({ type, label, key }: Column): boolean {
  const name = (label ?? key).toLowerCase();
  return type === 'number' && !isIdentity(name) && !averages.test(name) && !isSince(name);
}

/** Columns of periods that are numbered, and what one is called: Term of `Term 1, Term 2, Term 3`. */
function countedPeriods(headed: readonly Column[]): { readonly name: string; readonly columns: Column[] } {
  const found = headed.flatMap((column) => {
    const groups = numberedPeriods.exec((column.label ?? column.key).trim())?.groups;
    const name = groups?.before ?? groups?.behind;
    return name ? [{ column, name }] : [];
  });
  const name = found[0]?.name ?? '';
  const columns = found.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return { name, columns: columns.map(({ column }) => column) };
}

const dayOf = ({ label, key }: Column): string | null => startOf((label ?? key).trim());

const year = /^(?:FY\s?|AF)?((?:19|20)\d\d)(?:年|\s\[YR\d{4}\])?$/iu;
const isYear = (heading: string) => year.test(heading);

/** The first day of a year, quarter or month that a heading names. */
function startOf(heading: string): string | null {
  const named = year.exec(heading)?.[1];
  return named ? `${named}-01-01` : periodStart(heading);
}

const hasCurrency = ([first]: readonly Column[]): boolean =>
  typeof first?.format === 'object' && first.format.style === 'currency';

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
