import type { Column, Row } from '@vitrine/schema';
import type { ChangeOp } from '../../changes/types.js';
import { createId } from '../../session/changes/createId.js';
import type { MappedRows } from './mapRows.js';

/** Where mapped rows go, and how. */
export interface ImportTarget {
  readonly dataset: string;
  /** `add`: to what is there, and rows with a key that is there are updated. `replace`: in place of all rows. */
  readonly mode: 'add' | 'replace';
  /** The cell that identifies a row. */
  readonly key: string;
  /** Columns of the dataset; formula columns are the document's and stay out. */
  readonly columns: readonly Column[];
  /** Name of the file, or where else the rows come from. */
  readonly label: string;
  /** ISO time. */
  readonly at: string;
}

/** The operations of one change that brings mapped rows into a dataset. Rows without a key get one. */
export function importOps(rows: MappedRows['rows'], target: ImportTarget): ChangeOp[] {
  const { dataset, mode, key, columns, label, at } = target;
  if (mode === 'add')
    return rows.map(({ key: own, values }): ChangeOp => ({
      op: 'row.insert',
      dataset,
      row: own ?? createId(),
      values: written(values, own === null ? key : undefined),
    }));
  const taken = new Set(rows.flatMap((row) => row.key ?? []));
  let count = 0;
  const fresh = (): string => {
    do count++;
    while (taken.has(`r${count}`));
    return `r${count}`;
  };
  const keyed = rows.map(({ key: own, values }): Row =>
    own === null ? { ...values, [key]: fresh() } : values,
  );
  return [
    { op: 'dataset.replace', dataset, columns: [...columns], rows: keyed, origin: 'imported', label, at },
  ];
}

/** Cells that say something: an empty one must not take away what a row has. What can't be a key must not contradict the new one. */
function written(values: Row, without: string | undefined): Row {
  return Object.fromEntries(
    Object.entries(values).filter(([name, cell]) => cell !== null && name !== without),
  );
}
