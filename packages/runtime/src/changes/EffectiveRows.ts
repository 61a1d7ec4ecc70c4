import type { Column, DataOrigin, Row } from '@vitrine/schema';
import type { Origin } from '../queries/rows/RowSet.js';
import type { ChangeLog } from './ChangeLog.js';
import { compareOps, foldRow, type FoldedRow, type LoggedOp, type RowOp } from './foldRow.js';
import { rowKeys } from './rowKeys.js';
import { sameRow } from './sameCell.js';

/** Rows before any change: what document or source have. */
export interface BaseRows {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly keyColumn: string;
  readonly origin: DataOrigin;
}

/** Rows of a dataset with all changes applied. */
export interface EffectiveDataset {
  readonly rows: readonly Row[];
  readonly keys: readonly string[];
  readonly origins: readonly Origin[];
  readonly columns: readonly Column[];
  /** Whether changes to single rows can be kept. */
  readonly keyed: boolean;
  /** The import that the rows rest on. */
  readonly imported?: { readonly label: string; readonly at: string };
  /** Ranks of rows by view, then by key of the row. */
  readonly ranks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Operations that concern rows that are not there. */
  readonly orphans: number;
}

/** Keeps the effective rows of one dataset: a change folds again only the rows that it names. */
export class EffectiveRows {
  readonly #log: ChangeLog;
  readonly #dataset: string;
  #document: BaseRows;
  #base: BaseRows;
  #baseKeys: readonly string[] = [];
  #keyed = true;
  #baseIndex = new Map<string, number>();
  #touched = new Map<string, FoldedRow>();
  #inserts = new Map<string, LoggedOp<RowOp>>();
  /** Places in the base of the rows that are gone, in order. */
  #gone: number[] = [];
  /** Positions of the rows that are not in the base. */
  #insertedAt = new Map<string, number>();
  #current: EffectiveDataset | undefined;

  constructor(log: ChangeLog, dataset: string, document: BaseRows) {
    this.#log = log;
    this.#dataset = dataset;
    this.#document = document;
    this.#base = document;
    this.#restart();
  }

  get current(): EffectiveDataset {
    return (this.#current ??= this.#build());
  }

  get keyColumn(): string {
    return this.#document.keyColumn;
  }

  /** Whether there is a row with this key now. */
  has(key: string): boolean {
    return this.current.keyed && this.#positionOf(key) !== undefined;
  }

  /** The row as the document or the last import has it. */
  baseRow(key: string): Row | undefined {
    const index = this.#keyed ? this.#baseIndex.get(key) : undefined;
    return index === undefined ? undefined : this.#base.rows[index];
  }

  /** Operations that found no row to apply to, in no certain order. */
  orphans(): readonly LoggedOp<RowOp>[] {
    return [...this.#touched.values()].flatMap(({ orphans }) => orphans);
  }

  /** Takes other rows from the document or source; the log stays. */
  setDocument(document: BaseRows): void {
    this.#document = document;
    this.#restart();
  }

  /** Takes note that the log has changed for these rows, or for all. */
  touch(keys: ReadonlySet<string> | 'all'): void {
    if (keys === 'all') return this.#restart();
    const before = this.#current;
    this.#current = undefined;
    let patchable = before !== undefined && this.#keyed;
    const changed = new Map<number, FoldedRow>();
    for (const key of keys) {
      const folded = this.#fold(key);
      const position = this.#positionOf(key);
      const inserted = this.#noteInsert(key);
      this.#touched.set(key, folded);
      if (inserted || (position === undefined ? folded.row : !folded.row)) patchable = false;
      else if (position !== undefined) changed.set(position, folded);
    }
    if (before && patchable) this.#current = this.#patch(before, changed);
  }

  /** Where the row with this key stands. Worked out from the base, as another map of all rows would have to be made with every row that comes or goes. */
  #positionOf(key: string): number | undefined {
    const index = this.#baseIndex.get(key);
    if (index === undefined) return this.#insertedAt.get(key);
    let [low, high] = [0, this.#gone.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#gone[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return this.#gone[low] === index ? undefined : index - low;
  }

  #fold(key: string): FoldedRow {
    return foldRow(this.baseRow(key), this.#log.rowOps(this.#dataset, key), this.keyColumn);
  }

  /** Notes which operation brought a row in that the base does not have; true when that is news. */
  #noteInsert(key: string): boolean {
    if (this.#baseIndex.has(key)) return false;
    const before = this.#inserts.get(key);
    const insert = this.#log.rowOps(this.#dataset, key).find(({ op }) => op.op === 'row.insert');
    if (insert) this.#inserts.set(key, insert);
    else this.#inserts.delete(key);
    return before !== insert;
  }

  #restart(): void {
    const base = this.#log.lastBase(this.#dataset)?.op;
    this.#base = base?.op === 'dataset.replace' ? importedBase(this.#document, base) : this.#document;
    const { keys, usable } = rowKeys(this.#base.rows, this.keyColumn);
    this.#baseKeys = keys;
    this.#keyed = usable;
    this.#baseIndex = new Map(keys.map((key, index) => [key, index]));
    this.#touched = new Map();
    this.#inserts = new Map();
    for (const key of this.#log.touchedRows(this.#dataset)) {
      this.#touched.set(key, this.#fold(key));
      this.#noteInsert(key);
    }
    this.#current = undefined;
  }

  #originOf(key: string, row: Row): Origin {
    const base = this.baseRow(key);
    return base && sameRow(base, row) ? this.#base.origin : 'entered';
  }

  #build(): EffectiveDataset {
    const rows: Row[] = [];
    const keys: string[] = [];
    const origins: Origin[] = [];
    this.#gone = [];
    this.#insertedAt = new Map();
    const put = (key: string, row: Row, origin: Origin): void => {
      rows.push(row);
      keys.push(key);
      origins.push(origin);
    };
    for (const [index, key] of this.#baseKeys.entries()) {
      const folded = this.#keyed ? this.#touched.get(key) : undefined;
      if (!folded) put(key, this.#base.rows[index]!, this.#base.origin);
      else if (folded.row) put(key, folded.row, this.#originOf(key, folded.row));
      else this.#gone.push(index);
    }
    for (const key of this.#insertedKeys()) {
      const row = this.#touched.get(key)?.row;
      if (!row) continue;
      this.#insertedAt.set(key, rows.length);
      put(key, row, 'entered');
    }
    return { rows, keys, origins, ...this.#rest() };
  }

  /** Rows that are not in the base, in the order in which they were first inserted. */
  #insertedKeys(): string[] {
    if (!this.#keyed) return [];
    return [...this.#inserts].sort(([, a], [, b]) => compareOps(a, b)).map(([key]) => key);
  }

  #patch(before: EffectiveDataset, changed: ReadonlyMap<number, FoldedRow>): EffectiveDataset {
    const rows = [...before.rows];
    const origins = [...before.origins];
    for (const [position, { row }] of changed) {
      if (!row) continue;
      rows[position] = row;
      origins[position] = this.#originOf(before.keys[position]!, row);
    }
    return { rows, keys: before.keys, origins, ...this.#rest() };
  }

  #rest(): Omit<EffectiveDataset, 'rows' | 'keys' | 'origins'> {
    const base = this.#log.lastBase(this.#dataset)?.op;
    const ranks = new Map<string, Map<string, string>>();
    let orphans = 0;
    for (const [key, folded] of this.#touched) {
      orphans += folded.orphans.length;
      for (const [view, rank] of folded.ranks) {
        if (rank !== null) ranks.set(view, (ranks.get(view) ?? new Map()).set(key, rank));
      }
    }
    return {
      columns: this.#base.columns,
      keyed: this.#keyed,
      ...(base?.op === 'dataset.replace' ? { imported: { label: base.label, at: base.at } } : {}),
      ranks,
      orphans,
    };
  }
}

type Replace = Extract<ReturnType<ChangeLog['lastBase']>, object>['op'] & { op: 'dataset.replace' };

/** The imported rows; labels and formats that the document gives its columns stay in force, and so do its formulas. */
function importedBase(document: BaseRows, replace: Replace): BaseRows {
  const own = new Map(document.columns.map((column) => [column.key, column]));
  const imported = replace.columns.map((column) => ({
    ...column,
    ...own.get(column.key),
    type: column.type,
  }));
  const keys = new Set(imported.map(({ key }) => key));
  const others = document.columns.filter(({ key, formula }) => !keys.has(key) && formula !== undefined);
  const columns = replace.columns.length > 0 ? [...imported, ...others] : document.columns;
  return { rows: replace.rows, columns, keyColumn: document.keyColumn, origin: replace.origin };
}
