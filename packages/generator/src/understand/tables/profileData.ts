import type { Cell, Column, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import {
  isArranging,
  isAveraged,
  isCoordinate,
  isIdentity,
  isMeasureName,
  isOccasion,
  isOrdinal,
  isReading,
  isRowDay,
  isSince,
  isYears,
  readable,
  weightOfGrouping,
  weightOfMeasureName,
} from './columnNames.js';
import { boundsOf } from './bounds.js';
import { isGermanMark, marksOf } from './marks.js';
import { isRated } from './survey.js';
import { testPoints } from './testPoints.js';
import { dayLength, unitOf } from './timeUnit.js';
import { hasMixedUnits, parameterColumn, valueColumn } from './mixedUnits.js';

/**
 * What a column is good for.
 *
 * - `measure`: numbers to add up or average.
 * - `category`: choices, people, and texts or whole numbers of which many rows share few, to group by.
 * - `time`: days or moments.
 * - `name`: texts that are mostly different, such as what rows are called.
 * - `flag`: yes or no.
 * - `identity`: tells rows apart and says nothing else, such as the number of an order.
 * - `coordinate`: degrees of latitude or longitude.
 * - `text`: anything else, such as addresses.
 */
export type ColumnRole =
  | 'measure'
  | 'category'
  | 'time'
  | 'name'
  | 'flag'
  | 'identity'
  | 'coordinate'
  | 'text';

/** What a column holds. */
export interface ColumnProfile {
  readonly key: string;
  readonly label: string;
  readonly type: NonNullable<Column['type']>;
  readonly format?: Column['format'];
  readonly options?: Column['options'];
  readonly role: ColumnRole;
  /** Of days: what each of them stands for, such as a month where all are the first of one. */
  readonly grain?: TimeUnit;
  /** Cells that are neither null nor empty. */
  readonly filled: number;
  /** Different values, counted up to 1,000. */
  readonly distinct: number;
  /** The least and the greatest number or text, so of days the first and the last; null where there is none. */
  readonly min: number | string | null;
  readonly max: number | string | null;
  /** Share of the most frequent value among the filled cells, 0 to 1. */
  readonly topShare: number;
  /** Sum of the numbers; 0 where there are none. */
  readonly sum: number;
  /** For measures: whether values add up, or only their average means something. */
  readonly aggregate: 'sum' | 'avg';
  /** How it is computed row by row, where the data does not have it. */
  readonly formula?: string;
  /** Says of a row as a whole what several columns say of its parts, such as the average of its marks. */
  readonly isOverall?: true;
  /** What part of the most was reached; its name is made of those of both columns. */
  readonly isPart?: true;
  /** What pieces and their price make together, row by row. */
  readonly isWorth?: true;
  /** The key of the column by whose groups alone it means something, such as of points that of the teams. */
  readonly isOfGroup?: string;
  /** The least is the best, as of German marks. */
  readonly isLowBest?: boolean;
}

/** Whether the numbers of a column are written as percent, and so are fractions. */
export const isPercent = ({ format }: Pick<ColumnProfile, 'format'>): boolean =>
  format === 'percent' || (typeof format === 'object' && format.style === 'percent');

/** Calendar unit that gives a time axis between about 10 and 60 points. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a table holds. */
export interface TableProfile {
  readonly rowCount: number;
  readonly columns: readonly ColumnProfile[];
  /** The main date column and how to bucket it. */
  readonly time: { readonly column: ColumnProfile; readonly unit: TimeUnit } | null;
  /** Measures, the most telling first. */
  readonly measures: readonly ColumnProfile[];
  /** Columns to group by, the most telling first. */
  readonly categories: readonly ColumnProfile[];
  /** A column of years as numbers, where there are no days. */
  readonly years: ColumnProfile | null;
}

const distinctLimit = 1000;

function isYear(column: Column, min: Cell, max: Cell, integers: boolean): boolean {
  return (
    integers &&
    (isYears(readable(column)) || isSince(readable(column))) &&
    Number(min) >= 1000 &&
    Number(max) <= 2200
  );
}

/** Whether a column of numbers names years. */
const isYearColumn = (column: ColumnProfile) =>
  column.type === 'number' && isYear(column, column.min, column.max, Number.isInteger(column.min));

/** Whether so many different texts in so many rows are worth grouping by. */
function repeats(distinct: number, rowCount: number): boolean {
  if (distinct >= distinctLimit) return false;
  return distinct <= 60 ? distinct <= Math.max(2, rowCount / 2) : distinct <= rowCount / 5;
}

function roleOf(column: Column, facts: Facts, rowCount: number): ColumnRole {
  const name = readable(column);
  switch (column.type ?? 'text') {
    case 'date':
    case 'datetime':
      return 'time';
    case 'boolean':
      return 'flag';
    case 'number':
      if (isCoordinate(name)) return 'coordinate';
      if (isYear(column, facts.min, facts.max, facts.integers))
        return facts.distinct <= 60 ? 'category' : 'text';
      if (facts.integers && isIdentity(name)) return 'identity';
      if (isNumbered(name, facts)) return 'category';
      if (!facts.integers || isMoney(column) || isMeasureName(name)) return 'measure';
      if (isNumbering(facts)) return 'identity';
      return facts.distinct <= 8 && facts.distinct < rowCount / 10 ? 'category' : 'measure';
    case 'select':
    case 'multiselect':
    case 'person':
      return 'category';
    case 'text':
      if (facts.distinct === facts.filled && facts.filled > 1) return isIdentity(name) ? 'identity' : 'name';
      return repeats(facts.distinct, rowCount) ? 'category' : 'name';
    default:
      return 'text';
  }
}

/** Small numbers of what stands in an order, such as rounds and floors. */
const isNumbered = (name: string, { integers, min, max, distinct }: Facts) =>
  integers && isOrdinal(name) && Number(min) >= 0 && Number(max) <= 400 && distinct <= mostNumbered;
const mostNumbered = 60;

/** Numbers that only count the rows on, one after the other. */
const isNumbering = ({ filled, distinct, min, max }: Facts) =>
  filled > 4 && distinct === filled && Number(max) - Number(min) === filled - 1;

interface Facts {
  filled: number;
  distinct: number;
  min: number | string | null;
  max: number | string | null;
  topShare: number;
  sum: number;
  integers: boolean;
}

function factsOf(column: Column, rows: readonly Row[]): Facts {
  const counts = new Map<Cell, number>();
  const facts: Facts = { filled: 0, distinct: 0, min: null, max: null, topShare: 0, sum: 0, integers: true };
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (cell === null || cell === '') continue;
    facts.filled += 1;
    for (const value of Array.isArray(cell) ? cell : [cell]) {
      const count = counts.get(value);
      if (count !== undefined || counts.size < distinctLimit) counts.set(value, (count ?? 0) + 1);
    }
    if (typeof cell === 'number') facts.sum += cell;
    if (!Number.isInteger(cell)) facts.integers = false;
    if (typeof cell === 'number' || typeof cell === 'string') {
      if (facts.min === null || cell < facts.min) facts.min = cell;
      if (facts.max === null || cell > facts.max) facts.max = cell;
    }
  }
  facts.distinct = counts.size;
  for (const count of counts.values()) facts.topShare = Math.max(facts.topShare, count / facts.filled);
  return facts;
}

/** What the days of a column stand for: dated on the first of a period they mean all of it. */
function grainOf(column: Column, rows: readonly Row[]): TimeUnit {
  const days = new Set<string>();
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (typeof cell === 'string' && cell !== '') days.add(cell.slice(0, 10));
  }
  const all = (test: (day: string) => boolean) => days.size > 1 && [...days].every(test);
  if (all((day) => day.endsWith('-01-01'))) return 'year';
  if (days.size > 2 && all((day) => /-(01|04|07|10)-01$/.test(day))) return 'quarter';
  if (all((day) => day.endsWith('-01'))) return 'month';
  const [first] = days;
  const isWeekly = all((day) => (Date.parse(day) - Date.parse(first!)) % (7 * dayLength) === 0);
  return isWeekly && days.size > 3 ? 'week' : 'day';
}

/**
 * The period that the days of a column stand for, where one follows another without a gap as in a table of months; null for days that
 * merely fall on the first.
 */
export function periodOf(column: Column, rows: readonly Row[]): 'month' | 'quarter' | 'year' | null {
  const unit = grainOf(column, rows);
  if (unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null;
  const months = new Set<number>();
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (typeof cell === 'string' && cell.length === 10)
      months.add(Number(cell.slice(0, 4)) * 12 + Number(cell.slice(5, 7)));
  }
  const step = { month: 1, quarter: 3, year: 12 }[unit];
  const isRow =
    months.size > 2 &&
    [...months].every((month) => month + step > newest(months) || months.has(month + step));
  return isRow ? unit : null;
}

function newest(months: ReadonlySet<number>): number {
  let latest = -Infinity;
  for (const month of months) latest = Math.max(latest, month);
  return latest;
}

/** Whether only the average of a column means something. Hours that were spent add up, whatever they are called. */
function isAverage(column: Column): boolean {
  const style = typeof column.format === 'object' ? column.format.style : column.format;
  return style === 'percent' || (!isHours(column) && isAveraged(readable(column)));
}

/** Whether a column holds hours that were spent. */
export const isHours = ({ format }: Pick<Column, 'format'>) =>
  typeof format === 'object' && format.unit === 'h';

function profileColumn(column: Column, rows: readonly Row[]): ColumnProfile {
  const facts = factsOf(column, rows);
  const isScore = isRated(column);
  return {
    key: column.key,
    label: column.label ?? column.key,
    type: column.type ?? 'text',
    format: column.format,
    options: column.options,
    role: isScore ? 'measure' : roleOf(column, facts, rows.length),
    ...((column.type === 'date' || column.type === 'datetime') && { grain: grainOf(column, rows) }),
    filled: facts.filled,
    distinct: facts.distinct,
    min: facts.min,
    max: facts.max,
    topShare: facts.topShare,
    sum: facts.sum,
    aggregate: isScore || isAverage(column) || hardlyDiffers(column, facts) ? 'avg' : 'sum',
  };
}

const fewRows = 30;

/** Whether plain numbers lie as close together as readings do, such as degrees of ripeness: what is counted or paid does not. */
function hardlyDiffers(
  { format, label, key }: Column,
  { filled, min, max, distinct, integers }: Facts,
): boolean {
  if (format !== undefined || integers || filled < fewRows || distinct < 5) return false;
  return Number(min) > 0 && Number(max) < Number(min) * 1.5 && !isMeasureName(readable({ key, label }));
}

function weightOfMeasure(column: ColumnProfile, rowCount: number): number {
  const style = typeof column.format === 'object' ? column.format.style : column.format;
  const name = readable(column);
  return (
    (style === 'currency' ? 4 : 0) +
    (isHours(column) ? 2 : 0) +
    weightOfMeasureName(name) +
    (column.distinct > 2 ? 1 : -3) +
    // A few empty cells say nothing about what matters.
    (column.filled >= rowCount * 0.9 ? 1 : column.filled / Math.max(1, rowCount))
  );
}

function weightOfCategory(column: ColumnProfile, rowCount: number): number {
  const size = column.distinct < 2 ? -5 : column.distinct <= 12 ? 3 : column.distinct <= 30 ? 2 : 0;
  return (
    size +
    weightOfGrouping(readable(column)) +
    (column.type === 'number' ? -1 : 0) +
    (column.topShare > 0.9 ? -3 : 0) +
    column.filled / Math.max(1, rowCount)
  );
}

/** Whether a column holds amounts of money. */
export const isMoney = ({ format }: Pick<Column, 'format'>): boolean =>
  (typeof format === 'object' ? format.style : format) === 'currency';

/** The days along which rows lie: those of what took place, and not of its booking or of what was last changed. */
function mainTime(times: readonly ColumnProfile[]): ColumnProfile | undefined {
  const [first = times[0]] = times.filter((column) => !isRowDay(readable(column)));
  return first && isArranging(readable(first))
    ? (times.find((column) => isOccasion(readable(column))) ?? first)
    : first;
}

/** Finds out what the columns of a table are good for. Reads every row once per column. */
export function profileData(columns: readonly Column[], rows: readonly Row[]): TableProfile {
  const found = columns
    .map((column) => profileColumn(column, rows))
    .map((column) => (isGermanMark(column) ? { ...column, isLowBest: true } : column));
  const marks = marksOf(found);
  const points = testPoints(found);
  const isMixed = hasMixedUnits({ columns: found });
  const values = parameterColumn(found) && valueColumn(found);
  const profiles = found.map((column): ColumnProfile => {
    // Nobody groups by what is no number.
    if (found.some((other) => boundsOf([column], other))) return { ...column, role: 'text' };
    if (marks.includes(column) || column === points) return { ...column, role: 'measure', aggregate: 'avg' };
    const isMeasured =
      isMixed && column.role === 'measure' && (isReading(readable(column)) || column === values);
    return isMeasured ? { ...column, aggregate: 'avg' } : column;
  });
  const byWeight = (role: ColumnRole, weight: (column: ColumnProfile, rowCount: number) => number) =>
    profiles
      .filter((column) => column.role === role && column.filled > 0)
      .map((column) => ({ column, weight: weight(column, rows.length) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ column }) => column);
  const times = profiles.filter((column) => column.role === 'time' && column.distinct > 1);
  const time = mainTime(times);
  return {
    rowCount: rows.length,
    columns: profiles,
    time: time ? { column: time, unit: unitOf(time, rows) } : null,
    measures: byWeight('measure', weightOfMeasure),
    categories: byWeight('category', weightOfCategory).filter((column) => column.distinct > 1),
    years: time
      ? null
      : (profiles.find(
          (column) => column.distinct > 2 && column.role !== 'measure' && isYearColumn(column),
        ) ?? null),
  };
}
