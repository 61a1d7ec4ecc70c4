import type { Cell, Row } from '@vitrine/schema';
import { compileFormula } from './compileFormula.js';
import type { FormulaDataset, FormulaResult, FormulaScope } from './types.js';

type Named<T> = Readonly<Record<string, T>> | ReadonlyMap<string, T>;

/** What the names in a formula mean, as plain data. */
export interface EvaluationScope {
  /** Values by name, and the parts of a value by their names: `{ rate: 0.2, filters: { plan: 'Pro' } }` for `filters.plan`. */
  readonly values?: Named<Cell | Named<Cell>>;
  /** Rows by name of the dataset, for aggregates. */
  readonly datasets?: Named<readonly Row[]>;
  /** The row whose columns bare names mean first. */
  readonly row?: Row;
  /** Milliseconds since 1970, or null where the clock is unknown; by default the computer's clock. */
  readonly now?: number | null;
  /** IANA zone in which days begin; UTC by default. */
  readonly timeZone?: string;
  /** BCP 47 tag for the order and the patterns of texts; English by default. */
  readonly locale?: string;
  /** First day of the week, Monday 1 (default) to Sunday 7. */
  readonly weekStart?: number;
}

/**
 * Evaluates a formula once. Never throws: the issue of the result says what is wrong with the formula or its values.
 *
 * @example
 * import { evaluateFormula } from '@vitrine/runtime';
 *
 * const orders = [{ price: 3 }, { price: 4 }];
 * evaluateFormula('sum(orders.price) * rate', { datasets: { orders }, values: { rate: 1.2 } }).value; // 8.4
 */
export function evaluateFormula(text: string, scope: EvaluationScope = {}): FormulaResult {
  const { formula, issue } = compileFormula(text);
  return formula ? formula.evaluate(formulaScope(scope)) : { value: null, issue };
}

function formulaScope({
  values,
  datasets,
  row,
  now = Date.now(),
  timeZone = 'UTC',
  locale = 'en',
  weekStart = 1,
}: EvaluationScope): FormulaScope {
  return {
    row: row && ((column) => cellIn(row, column)),
    page: ([name, part]) => {
      const value = own(values, name!);
      if (part !== undefined) return isNamed(value) ? cellIn(value, part) : undefined;
      return value === undefined || isNamed(value) ? undefined : toCell(value);
    },
    dataset: (name) => {
      const rows = own(datasets, name);
      return rows && rowsAsDataset(rows);
    },
    names: () => [...keysOf(row), ...keysOf(values), ...keysOf(datasets)],
    now,
    timeZone,
    locale,
    weekStart,
  };
}

function rowsAsDataset(rows: readonly Row[]): FormulaDataset {
  return {
    length: rows.length,
    has: (column) => rows.length === 0 || rows.some((row) => Object.hasOwn(row, column)),
    columns: () => new Set(rows.flatMap((row) => Object.keys(row))),
    cell: (index, column) => toCell(own(rows[index], column)),
  };
}

function cellIn(values: Named<Cell>, name: string): Cell | undefined {
  const value = own(values, name);
  return value === undefined ? undefined : toCell(value);
}

/** A value by its name as plain data has it: getters are not called, and what is inherited is not there. */
function own<T>(values: Named<T> | undefined, name: string): T | undefined {
  if (values instanceof Map) return values.get(name);
  return values && (Object.getOwnPropertyDescriptor(values, name)?.value as T | undefined);
}

/** Null for what no cell can hold, whatever the types of the caller promised: an object has methods that formulas must not call. */
function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

function isNamed(value: Cell | Named<Cell> | undefined): value is Named<Cell> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(values: Named<unknown> | undefined): Iterable<string> {
  if (!values) return [];
  return values instanceof Map ? values.keys() : Object.keys(values);
}
