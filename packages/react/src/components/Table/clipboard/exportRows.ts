import type { Row } from '@vitrine/schema';
import { toCsv } from '@vitrine/runtime';
import type { NodeContext } from '../../../renderer/types.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { copiedCells } from './copiedCells.js';
import { putOnClipboard } from './putOnClipboard.js';

/** Saves rows as a file that any spreadsheet opens. */
export function saveCsv(rows: readonly Row[], columns: readonly TableColumn[], title: string): void {
  const text = toCsv(rows, columns);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(title)}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Puts rows on the clipboard below their headings, to be pasted into a spreadsheet. */
export function copyRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  node: NodeContext,
): Promise<void> {
  return putOnClipboard(copiedCells(rows, columns, node, true));
}

function fileName(title: string): string {
  return (
    title
      .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '')
      .trim()
      .slice(0, 100) || 'table'
  );
}
