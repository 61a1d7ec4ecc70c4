import type { Cell, Issue } from '@vitrine/schema';
import { datasetUnknown } from '@vitrine/schema/internal';
import { compileFormula } from '../../formulas/compileFormula.js';
import type { FormulaBudget } from '../../formulas/types.js';
import { clockUnknown, formulaIssue, unknownColumn } from '../../issues/queryMessages.js';
import type { CellReader } from '../cells/CellReader.js';
import type { RowSet } from '../rows/RowSet.js';
import type { Table } from '../table/Table.js';
import { TableCache } from '../table/TableCache.js';
import type { TableColumn } from '../table/TableColumn.js';
import type { QueryEnvironment } from '../types.js';

/** What the clauses of one run of a query share: its surroundings, and the issues found so far. */
export class QueryContext {
  readonly environment: QueryEnvironment;
  readonly tables: TableCache;
  /** Steps that all formulas of this run may take together. */
  readonly budget: FormulaBudget = { steps: 20_000_000 };
  readonly issues: Issue[] = [];
  readonly #evaluated = new Map<string, Cell | undefined>();
  #failed = false;

  constructor(environment: QueryEnvironment) {
    this.environment = environment;
    this.tables = environment.tables ?? new TableCache(environment.scope.locale, environment.scope.timeZone);
  }

  get reader(): CellReader {
    return this.tables.reader;
  }

  /** Whether an issue leaves the query without rows. */
  get failed(): boolean {
    return this.#failed;
  }

  report(issue: Issue): void {
    this.issues.push(issue);
  }

  fail(issue: Issue): void {
    this.issues.push(issue);
    this.#failed = true;
  }

  /** The rows of a dataset; when there is none the query fails. */
  dataset(name: string, path: string): RowSet | undefined {
    const rowSet = this.environment.dataset(name);
    if (!rowSet) this.failUnknown(name, path);
    return rowSet;
  }

  /** Fails because a dataset does not exist. */
  failUnknown(name: string, path: string): void {
    this.fail(datasetUnknown(path, name, this.environment.datasets?.() ?? []));
  }

  /** A column by key; when there is none the query fails. */
  column(table: Table, key: string, path: string): TableColumn | undefined {
    const column = table.column(key);
    if (!column) this.fail(unknownColumn(path, key, table.columns.keys()));
    return column;
  }

  /** A formula's value outside of rows; undefined, with an issue, when it has none. Computed once for each place. */
  evaluate(text: string, path: string): Cell | undefined {
    if (!this.#evaluated.has(path)) this.#evaluated.set(path, this.#evaluate(text, path));
    return this.#evaluated.get(path);
  }

  #evaluate(text: string, path: string): Cell | undefined {
    const compiled = compileFormula(text);
    if (!compiled.formula) {
      this.report(formulaIssue(path, compiled.issue));
      return undefined;
    }
    const { value, issue, pending } = compiled.formula.evaluate({
      ...this.environment.scope,
      budget: this.budget,
    });
    if (issue) this.report(formulaIssue(path, issue));
    if (pending) this.report(clockUnknown(path, text));
    return pending || (issue && value === null) ? undefined : value;
  }
}
