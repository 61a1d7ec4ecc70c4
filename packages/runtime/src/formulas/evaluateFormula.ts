import type { Cell, Row } from '@vitrine/schema';
import { cellOf } from '../queries/RowSet.js';
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
  /** BCP 47 tag for the order of texts; English by default. */
  readonly locale?: string;
}

/**
 * Evaluates a formula once. Never throws: the issue of the result says what is wrong with the formula or its values.
 *
 * @example evaluateFormula('sum(orders.price) * rate', { datasets: { orders }, values: { rate: 1.2 } })
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
}: EvaluationScope): FormulaScope {
  return {
    row: row && ((column) => own(row, column)),
    page: ([name, part]) => {
      const value = own(values, name!);
      if (part !== undefined) return isNamed(value) ? own(value, part) : undefined;
      return isNamed(value) ? undefined : value;
    },
    dataset: (name) => {
      const rows = own(datasets, name);
      return rows && rowsAsDataset(rows);
    },
    names: () => [...keysOf(row), ...keysOf(values), ...keysOf(datasets)],
    now,
    timeZone,
    locale,
  };
}

function rowsAsDataset(rows: readonly Row[]): FormulaDataset {
  return {
    length: rows.length,
    has: (column) => rows.length === 0 || rows.some((row) => Object.hasOwn(row, column)),
    cell: (index, column) => cellOf(rows[index]!, column),
  };
}

function own<T>(values: Named<T> | undefined, name: string): T | undefined {
  if (values instanceof Map) return values.get(name);
  const record = values as Readonly<Record<string, T>> | undefined;
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

function isNamed(value: Cell | Named<Cell> | undefined): value is Named<Cell> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(values: Named<unknown> | undefined): Iterable<string> {
  if (!values) return [];
  return values instanceof Map ? values.keys() : Object.keys(values);
}
