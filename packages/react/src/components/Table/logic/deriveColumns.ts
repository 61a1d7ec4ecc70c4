import type { Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime';
import type { compileFormula, Environment, RowColumn, RowSet } from '@vitrine/runtime';
import type { TableViewProps } from '../../../generated/viewProps.js';

/** Operations that the formula of one column may take over all rows. */
const steps = 20_000_000;

/**
 * Rows with the columns that this table computes by itself. Those that the data brings along already are left as they
 * are; a formula sees the columns before it. What can't be computed is null, all while the formula language is missing.
 */
export function deriveColumns(
  data: RowSet,
  columns: TableViewProps['columns'],
  { now, timeZone, locale }: Pick<Environment, 'now' | 'timeZone' | 'locale'>,
  compile: typeof compileFormula | undefined,
): RowSet {
  let derived = data;
  for (const column of columns ?? []) {
    if (!column.formula || data.columns.some(({ key, readOnly }) => key === column.key && readOnly)) continue;
    const formula = compile?.(column.formula).formula;
    const budget = { steps };
    const known = new Set(derived.columns.map(({ key }) => key));
    const rows = derived.rows.map((row): Row => {
      const scope = {
        row: (key: string) => (known.has(key) || Object.hasOwn(row, key) ? cellOf(row, key) : undefined),
        now,
        timeZone,
        locale,
        budget,
      };
      return { ...row, [column.key]: formula?.evaluate(scope).value ?? null };
    });
    derived = { ...derived, rows, columns: withColumn(derived.columns, column.key, column.type, rows) };
  }
  return derived;
}

function withColumn(
  columns: readonly RowColumn[],
  key: string,
  type: RowColumn['type'] | undefined,
  rows: readonly Row[],
): RowColumn[] {
  const sample = rows.map((row) => cellOf(row, key)).find((cell) => cell !== null);
  const found = typeof sample === 'number' ? 'number' : typeof sample === 'boolean' ? 'boolean' : 'text';
  const column: RowColumn = { key, label: key, type: type ?? found, readOnly: true };
  return [...columns.filter((other) => other.key !== key), column];
}
