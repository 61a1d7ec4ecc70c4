import { editorOf } from '../../logic/cells/editorOf.js';
import type { TableModel } from '../../useTable.js';

/** Place of the first column that is typed into; −1 for none. */
export function firstTyped({ columns }: TableModel): number {
  return columns.findIndex((column) => column.editable && editorOf(column) !== 'checkbox');
}
