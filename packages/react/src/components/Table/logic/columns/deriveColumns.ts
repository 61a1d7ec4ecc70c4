import type { Issue, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import type { compileFormula, Environment, RowColumn, RowSet } from '@vitrine/runtime';
import type { TableViewProps } from '../../../../generated/viewProps.js';

/** Operations that the formula of one column may take over all rows. */
const steps = 20_000_000;

/** Rows with computed columns. */
export interface DerivedRows {
  readonly data: RowSet;
  /** Why a formula computes nothing, by the key of its column. */
  readonly failed: ReadonlyMap<string, Issue>;
}

/**
 * Rows with the columns that this table computes by itself. Those that the data brings along already are left as they
 * are; a formula sees the columns before it. What can't be computed is null, all while the formula language is missing.
 */
export function deriveColumns(
  data: RowSet,
  columns: TableViewProps['columns'],
  { now, timeZone, locale }: Pick<Environment, 'now' | 'timeZone' | 'locale'>,
  compile: typeof compileFormula | undefined,
): DerivedRows {
  let derived = data;
  const failed = new Map<string, Issue>();
  for (const column of columns ?? []) {
    if (!column.formula || data.columns.some(({ key, readOnly }) => key === column.key && readOnly)) continue;
    const { formula, issue } = compile?.(column.formula) ?? {};
    if (issue) failed.set(column.key, issue);
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
      const result = formula?.evaluate(scope);
      if (result?.issue?.severity === 'error' && !failed.has(column.key))
        failed.set(column.key, result.issue);
      return { ...row, [column.key]: result?.value ?? null };
    });
    derived = { ...derived, rows, columns: withColumn(derived.columns, column.key, column.type, rows) };
  }
  return { data: derived, failed };
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
