import type { Cell } from '@vitrine/schema';
import type { NodeContext } from '../../../../renderer/types.js';
import type { TableColumn } from '../columns/resolveColumns.js';

/** A cell as people read it: labels for choices, formats for numbers and dates. Empty for nothing. */
export function cellText(cell: Cell, column: TableColumn, node: Pick<NodeContext, 'format' | 't'>): string {
  if (cell === null || cell === '') return '';
  if (Array.isArray(cell)) return cell.map((value) => optionLabel(value, column)).join(', ');
  if (typeof cell === 'boolean') return node.t(cell ? 'yes' : 'no');
  if (typeof cell === 'string' && (column.type === 'select' || column.options.length > 0))
    return optionLabel(cell, column);
  if (column.type === 'date' || column.type === 'datetime')
    return node.format(cell, column.format ?? column.type);
  return node.format(cell, column.format);
}

/** The label of a choice; the value when it is not among the options. */
export function optionLabel(value: string, { options }: TableColumn): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
