import type { Cell, Issue } from '@vitrine/schema';
import type { CompiledFormula } from '../../formulas/types.js';
import { clockUnknown, formulaIssue } from '../../issues/queryMessages.js';
import type { QueryContext } from './QueryContext.js';
import type { Table } from '../table/Table.js';

/**
 * Runs a formula for each row; `failed` marks rows that got no value. Of an issue that several rows have, one is reported, with
 * their number.
 */
export function evaluateRows(
  table: Table,
  formula: CompiledFormula,
  path: string,
  context: QueryContext,
): { readonly cells: readonly Cell[]; readonly failed: Uint8Array | null } {
  const cells: Cell[] = [];
  const found = new Map<string, { issue: Issue; rows: number }>();
  let failed: Uint8Array | null = null;
  let index = 0;
  const scope = {
    ...context.environment.scope,
    budget: context.budget,
    row: (key: string): Cell | undefined => table.column(key)?.cells[index],
  };
  for (; index < table.size; index++) {
    const result = formula.evaluate(scope);
    const issue = result.pending ? clockUnknown(path, formula.text) : result.issue;
    cells.push(result.value);
    if (!issue) continue;
    if (result.value === null) {
      failed ??= new Uint8Array(table.size);
      failed[index] = 1;
    }
    const known = found.get(issue.code);
    if (known) known.rows++;
    else found.set(issue.code, { issue, rows: 1 });
  }
  for (const { issue, rows } of found.values()) context.report(formulaIssue(path, issue, rows));
  return { cells, failed };
}
