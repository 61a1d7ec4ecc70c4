import type { Column, Dataset, Issue } from '@vitrine/schema';
import { compileFormula } from '../../formulas/compileFormula.js';
import type { FormulaScope } from '../../formulas/types.js';
import { inferColumnType } from '../cells/inferColumnType.js';
import { datasetRowSet, originsOf, type DatasetState } from './datasetRowSet.js';
import { cellOf, type RowColumn, type RowSet } from './RowSet.js';
import { changedRows } from '../table/TableCache.js';

/** The rows of a dataset and what they were made of. */
export interface MadeRowSet {
  readonly state: DatasetState;
  readonly rowSet: RowSet;
  readonly issues: readonly Issue[];
}

/**
 * What {@link datasetRowSet} would give for rows of which few have changed, made from what it gave before: only the changed rows are
 * read and computed. Undefined where more may follow from the change: other keys or columns, a formula that reads more than its
 * row, a column whose type rests on its cells, or anything wrong.
 */
export function updateRowSet(
  before: MadeRowSet,
  dataset: Dataset,
  state: DatasetState,
  scope: FormulaScope,
): RowSet | undefined {
  const { keys, rows = [], columns = [] } = state;
  const known = before.rowSet;
  if (!keys || keys !== before.state.keys || columns !== before.state.columns || columns.length === 0)
    return undefined;
  if (before.issues.length > 0 || state.writable !== before.state.writable) return undefined;
  if (!columns.every((column) => readsOwnRow(column, columns))) return undefined;
  const changed = changedRows({ rows: before.state.rows ?? [] }, { rows });
  if (!changed) return undefined;

  const part = datasetRowSet(
    dataset,
    {
      ...state,
      rows: changed.map((row) => rows[row]!),
      keys: changed.map((row) => keys[row]!),
      origins: undefined,
    },
    scope,
  );
  if (
    part.issues.length > 0 ||
    !columns.every((column, i) => keepsType(column, known.columns[i]!, part.rowSet))
  )
    return undefined;
  const updated = known.rows.slice();
  for (const [i, row] of changed.entries()) updated[row] = part.rowSet.rows[i]!;
  const { origins: _, ...rest } = known;
  return { ...rest, rows: updated, ...originsOf(rows.length, dataset.origin ?? 'entered', state.origins) };
}

/** Whether the cells of a column follow from nothing but their row. */
function readsOwnRow({ formula: text }: Column, columns: readonly Column[]): boolean {
  if (!text) return true;
  const { formula } = compileFormula(text);
  if (!formula || formula.usesClock) return false;
  return formula.references.every(({ kind, path }) => {
    const name = path[0] === 'row' ? path[1] : path[0];
    const isColumn = path.length === (path[0] === 'row' ? 2 : 1);
    return kind === 'value' && isColumn && columns.some(({ key }) => key === name);
  });
}

/** Whether a column has the type that it had, whatever stood in the changed cells. */
function keepsType({ type }: Column, { key, type: known }: RowColumn, { rows }: RowSet): boolean {
  return (
    type !== undefined ||
    rows.every((row) => {
      const cell = cellOf(row, key);
      return cell !== null && inferColumnType([cell]) === known;
    })
  );
}
