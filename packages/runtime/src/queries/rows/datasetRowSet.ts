import type { Cell, Column, Dataset, Issue, Row } from '@vitrine/schema';
import type { FormulaScope } from '../../formulas/types.js';
import { unreadableCells, unusableKeys } from '../../issues/queryMessages.js';
import { cleanRows } from '../cells/cleanRows.js';
import { inferColumnType } from '../cells/inferColumnType.js';
import { addFormulaColumns } from './formulaColumns.js';
import { cellOf, type Origin, type RowColumn, type RowSet } from './RowSet.js';
import { uniqueKeys } from '../table/uniqueKeys.js';
import { weakestOf } from './weakestOrigin.js';

/** What is known of a dataset beyond its document. */
export interface DatasetState {
  /** Rows as they are now; those of the document by default. */
  readonly rows?: readonly Row[];
  /** Columns as they are now, such as those of an imported file; those of the document by default. */
  readonly columns?: readonly Column[];
  /** Origin row by row; the dataset's by default, which is `entered` unless it says otherwise. */
  readonly origins?: readonly (Origin | null)[];
  /** Keys of the rows, where they are known: one for each, no two the same. Read off the key cells by default. */
  readonly keys?: readonly string[];
  /** Whether this session may change the rows; yes by default. Rows without usable keys are never writable. */
  readonly writable?: boolean;
}

/**
 * The rows of a dataset as queries and views read them. Formula columns are computed and read-only. A column without a type gets
 * the one that its cells have; a dataset without columns gets those of its rows, without `id`. Keys are the key cells as
 * text; rows that lack one or share it are named `r1`, `r2` … by their place, and then no row can be changed.
 */
export function datasetRowSet(
  dataset: Dataset,
  state: DatasetState,
  scope: FormulaScope,
): { readonly rowSet: RowSet; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const key = dataset.key ?? 'id';
  const { rows, unreadable } = cleanRows(state.rows ?? dataset.rows ?? []);
  if (unreadable > 0) issues.push(unreadableCells(dataset.name, unreadable));

  const { keys, unusable } = state.keys ? { keys: state.keys, unusable: 0 } : readKeys(rows, key);
  if (unusable > 0 && state.writable !== false) issues.push(unusableKeys(dataset.name, key, unusable));

  const declared = state.columns ?? dataset.columns ?? [];
  const columns = declared.length > 0 ? declared : columnsOf(rows);
  const plain: RowSet = {
    rows,
    keys,
    columns: columns.filter((column) => !column.formula).map((column) => rowColumn(column, rows)),
    key,
    dataset: dataset.name,
    writable: unusable === 0 && state.writable !== false,
    ...originsOf(rows.length, dataset.origin ?? 'entered', state.origins),
  };
  const rowSet = addFormulaColumns(plain, columns, scope, issues);
  return { rowSet, issues };
}

function readKeys(
  rows: readonly Row[],
  key: string,
): { readonly keys: readonly string[]; readonly unusable: number } {
  const used = new Set<string>();
  let unusable = 0;
  const keys = rows.map((row, i) => {
    const text = keyText(cellOf(row, key));
    const size = used.size;
    // Adding tells whether the key is new, in one search of a large set instead of two.
    if (text !== null && used.add(text).size > size) return text;
    unusable++;
    return `r${i + 1}`;
  });
  return { keys: unusable > 0 ? uniqueKeys(keys) : keys, unusable };
}

function keyText(cell: Cell): string | null {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

function columnsOf(rows: readonly Row[]): Column[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const name of Object.keys(row)) if (name !== 'id' && names.size < 200) names.add(name);
  }
  return [...names].map((key) => ({ key }));
}

function rowColumn({ key, label, type, format, options }: Column, rows: readonly Row[]): RowColumn {
  return {
    key,
    label: label ?? key,
    type: type ?? inferColumnType(rows.map((row) => cellOf(row, key))),
    ...(format && { format }),
    ...(options && { options }),
    readOnly: false,
  };
}

/** Origins of rows as a row set has them: row by row only where they differ. */
export function originsOf(
  size: number,
  origin: Origin,
  origins: readonly (Origin | null)[] | undefined,
): Pick<RowSet, 'origin' | 'origins'> {
  if (size === 0) return { origin: null };
  if (!origins) return { origin };
  const weakest = weakestOf(origins);
  return origins.every((own) => own === weakest) ? { origin: weakest } : { origin: weakest, origins };
}
