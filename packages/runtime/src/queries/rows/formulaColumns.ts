import type { Column, Issue } from '@vitrine/schema';
import { compileFormula } from '../../formulas/compileFormula.js';
import type { CompiledFormula, FormulaScope } from '../../formulas/types.js';
import { formulaCycle, formulaIssue } from '../../issues/queryMessages.js';
import { inferColumnType } from '../cells/inferColumnType.js';
import { evaluateRows } from '../execute/evaluateRows.js';
import { QueryContext } from '../execute/QueryContext.js';
import type { RowColumn, RowSet } from './RowSet.js';
import { Table } from '../table/Table.js';
import { TableColumn } from '../table/TableColumn.js';

interface FormulaColumn {
  readonly column: Column;
  readonly path: string;
  /** Null when its text is wrong. */
  readonly formula: CompiledFormula | null;
}

/** Computes the columns of a dataset that have formulas, those first that others read, and puts all columns in their order. */
export function addFormulaColumns(
  plain: RowSet,
  columns: readonly Column[],
  scope: FormulaScope,
  issues: Issue[],
): RowSet {
  const formulas = compileColumns(columns, issues);
  if (formulas.size === 0) return plain;
  const context = new QueryContext({ dataset: () => undefined, scope, weekStart: 1 });
  const { order, cyclic } = orderByReading(formulas);
  let table = Table.of(plain);
  for (const { column, formula, path } of order) {
    const works = formula !== null && !cyclic.has(column.key);
    const { cells, failed } = works
      ? evaluateRows(table, formula, path, context)
      : { cells: plain.rows.map(() => null), failed: new Uint8Array(table.size).fill(1) };
    const info: RowColumn = {
      key: column.key,
      label: column.label ?? column.key,
      type: column.type ?? inferColumnType(cells),
      ...(column.format && { format: column.format }),
      ...(column.options && { options: column.options }),
      readOnly: true,
    };
    table = table.with(TableColumn.made(info, cells, failed));
  }
  const [first] = cyclic;
  if (first !== undefined) issues.push(formulaCycle(formulas.get(first)!.path, [...cyclic]));
  issues.push(...context.issues);
  return {
    ...plain,
    rows: table.rows(),
    columns: columns.map((column) => table.columns.get(column.key)!.info),
  };
}

function compileColumns(columns: readonly Column[], issues: Issue[]): Map<string, FormulaColumn> {
  const formulas = new Map<string, FormulaColumn>();
  for (const [i, column] of columns.entries()) {
    if (!column.formula) continue;
    const path = `/columns/${i}/formula`;
    const compiled = compileFormula(column.formula);
    if (!compiled.formula) issues.push(formulaIssue(path, compiled.issue));
    formulas.set(column.key, { column, path, formula: compiled.formula ?? null });
  }
  return formulas;
}

/** Formula columns so that each stands behind those that it reads, and the names of those that read themselves in a circle. */
function orderByReading(formulas: ReadonlyMap<string, FormulaColumn>) {
  const order: FormulaColumn[] = [];
  const cyclic = new Set<string>();
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (key: string): void => {
    const own = formulas.get(key);
    if (!own || done.has(key)) return;
    if (open.includes(key)) {
      for (const member of open.slice(open.indexOf(key))) cyclic.add(member);
      return;
    }
    open.push(key);
    for (const read of columnsRead(own.formula)) visit(read);
    open.pop();
    done.add(key);
    order.push(own);
  };
  for (const key of formulas.keys()) visit(key);
  return { order, cyclic };
}

function columnsRead(formula: CompiledFormula | null): string[] {
  const names: string[] = [];
  for (const { kind, path } of formula?.references ?? []) {
    if (kind !== 'value') continue;
    const name = path[0] === 'row' ? path[1] : path.length === 1 ? path[0] : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
}
