import type { TableColumn } from '../columns/resolveColumns.js';

/** How a cell is edited: typed as text, turned over, or chosen from a list, one or several. */
export type EditorKind = 'text' | 'number' | 'date' | 'datetime' | 'choice' | 'choices' | 'checkbox';

/** The editor of a column. */
export function editorOf({ type }: Pick<TableColumn, 'type'>): EditorKind {
  switch (type) {
    case 'number':
    case 'date':
    case 'datetime':
      return type;
    case 'boolean':
      return 'checkbox';
    case 'select':
    case 'person':
      return 'choice';
    case 'multiselect':
      return 'choices';
    default:
      return 'text';
  }
}
