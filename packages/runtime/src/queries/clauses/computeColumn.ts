import type { ComputedColumn } from '@vitrine/schema';
import { compileFormula } from '../../formulas/compileFormula.js';
import { duplicateOutput, formulaIssue } from '../../issues/queryMessages.js';
import { inferColumnType } from '../cells/inferColumnType.js';
import { evaluateRows } from '../execute/evaluateRows.js';
import type { QueryContext } from '../execute/QueryContext.js';
import type { Table } from '../table/Table.js';
import { TableColumn } from '../table/TableColumn.js';

/** Adds a column computed row by row, from the columns so far. */
export function computeColumn(
  table: Table,
  { as, formula: text }: ComputedColumn,
  path: string,
  context: QueryContext,
): Table {
  if (table.columns.has(as)) {
    context.fail(duplicateOutput(`${path}/as`, as));
    return table;
  }
  const compiled = compileFormula(text);
  if (!compiled.formula) {
    context.fail(formulaIssue(`${path}/formula`, compiled.issue));
    return table;
  }
  const { cells, failed } = evaluateRows(table, compiled.formula, `${path}/formula`, context);
  const info = { key: as, label: as, type: inferColumnType(cells), readOnly: true };
  return table.with(TableColumn.made(info, cells, failed));
}
