import type { Column, Row } from '@vitrine/schema';
import { withRowKeys } from '../../changes/rowKeys.js';
import { cleanRows } from '../../queries/cells/cleanRows.js';
import type { Change } from '../../changes/types.js';
import type { DatasetEntry } from '../state/DocumentIndex.js';
import { hashText } from './hashText.js';
import type { DataTable } from '../types.js';

/**
 * The change that brings the rows of a file in. Its id is made of the file's name and content, so that the same file
 * given again is the same change and covers nothing that was done since.
 */
export function uploadChange(table: DataTable, { dataset }: DatasetEntry, at: string): Change {
  const { name, columns = dataset.columns ?? [], label = dataset.source?.label ?? name } = table;
  const rows = withRowKeys(cleanRows(table.rows).rows, dataset.key ?? 'id');
  const op = {
    op: 'dataset.replace' as const,
    dataset: name,
    columns: [...columns] as Column[],
    rows: [...rows] as Row[],
    origin: 'imported' as const,
    label,
    at,
  };
  return { id: `upload-${hashText(JSON.stringify([name, rows]))}`, at, ops: [op] };
}
