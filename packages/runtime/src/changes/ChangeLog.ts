import { compareIds, compareOps, type LoggedOp, type RowOp } from './foldRow.js';
import type { ValueOp } from './foldValue.js';
import type { Change, ChangeOp } from './types.js';

export type BaseOp = Extract<ChangeOp, { op: 'dataset.replace' | 'dataset.reset' }>;

/** What a change concerns. */
export interface Touched {
  /** Rows by dataset; `'all'` after a replace or reset. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string> | 'all'>;
  /** Keys by node. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Entry {
  readonly change: Change;
  order: number;
  /** Whether storage has given the order. */
  confirmed: boolean;
}

/** Orders of changes that storage has not confirmed begin here: after all that it has. */
const PENDING = 2 ** 50;

/**
 * All changes of one artifact, in order, found by what they concern. Changes may come in any order and more than once:
 * what counts is the sequence that storage gave, and, for those still on their way, the order in which they were made.
 */
export class ChangeLog {
  readonly #entries = new Map<string, Entry>();
  readonly #rowOps = new Map<string, Map<string, LoggedOp<RowOp>[]>>();
  readonly #baseOps = new Map<string, LoggedOp<BaseOp>[]>();
  readonly #valueOps = new Map<string, Map<string, LoggedOp<ValueOp>[]>>();
  /** Ids of changes that a store has folded into others. */
  readonly #folded = new Set<string>();
  #pendingCount = 0;

  /** Whether storage has the change, by itself or folded into another. */
  isConfirmed(id: string): boolean {
    return this.#folded.has(id) || (this.#entries.get(id)?.confirmed ?? false);
  }

  /** Changes in order. */
  changes(): readonly Change[] {
    return [...this.#entries.values()].sort(compareEntries).map(({ change }) => change);
  }

  /**
   * Takes a change in, or gives one that is already here its place. Once confirmed, a change never moves.
   *
   * @param sequence What storage gave; none while the change is on its way.
   */
  add(change: Change, sequence?: number): Touched {
    for (const id of change.folds ?? []) this.#folded.add(id);
    const known = this.#entries.get(change.id);
    if (!known && this.#folded.has(change.id)) return touchedBy([]);
    if (known) {
      if (known.confirmed || sequence === undefined) return touchedBy([]);
      this.#unlist(known);
      known.order = sequence;
      known.confirmed = true;
      this.#list(known);
      return touchedBy(known.change.ops);
    }
    const order = sequence ?? PENDING + (this.#pendingCount += 1);
    const entry: Entry = { change, order, confirmed: sequence !== undefined };
    this.#entries.set(change.id, entry);
    this.#list(entry);
    return touchedBy(change.ops);
  }

  /** The replace or reset that the dataset's rows now rest on. */
  lastBase(dataset: string, skip?: ReadonlySet<string>): LoggedOp<BaseOp> | undefined {
    return this.#baseOps.get(dataset)?.findLast(({ change }) => !skip?.has(change));
  }

  /** Operations on one row since the dataset's last replace or reset. */
  rowOps(dataset: string, row: string, skip?: ReadonlySet<string>): readonly LoggedOp<RowOp>[] {
    return this.#since(dataset, this.#rowOps.get(dataset)?.get(row) ?? [], skip);
  }

  /** Keys of the rows that any operation names, in no certain order. */
  touchedRows(dataset: string): Iterable<string> {
    return this.#rowOps.get(dataset)?.keys() ?? [];
  }

  /** Operations on all rows of a dataset since its last replace or reset, in order. */
  allRowOps(dataset: string, skip?: ReadonlySet<string>): readonly LoggedOp<RowOp>[] {
    const ops = [...(this.#rowOps.get(dataset)?.values() ?? [])].flat();
    return this.#since(dataset, ops, skip)
      .filter(({ change }) => !skip?.has(change))
      .sort(compareOps);
  }

  /** When the last change of rows since the dataset's last replace or reset was made, as ISO time. */
  lastChangeOf(dataset: string): string | undefined {
    const last = this.allRowOps(dataset).at(-1);
    return last && this.#entries.get(last.change)?.change.at;
  }

  valueOps(node: string, key: string): readonly LoggedOp<ValueOp>[] {
    return this.#valueOps.get(node)?.get(key) ?? [];
  }

  /** Datasets that any operation names. */
  datasets(): ReadonlySet<string> {
    return new Set([...this.#baseOps.keys(), ...this.#rowOps.keys()]);
  }

  /** Keys that any operation names, by node. */
  valueKeys(node: string): Iterable<string> {
    return this.#valueOps.get(node)?.keys() ?? [];
  }

  /** Changes that are taken back, together with those that took them back. An undo that is itself undone counts for nothing. */
  undone(except?: string): ReadonlySet<string> {
    const result = new Set<string>();
    const undos = [...this.#entries.values()].filter(({ change }) => change.undoes !== undefined);
    for (const { change } of undos.sort((a, b) => compareEntries(b, a))) {
      if (result.has(change.id) || change.id === except || change.undoes === undefined) continue;
      // Where the undone change was folded away, what undid it stands on its own.
      if (this.#entries.has(change.undoes)) result.add(change.id).add(change.undoes);
    }
    return result;
  }

  #since<Op extends ChangeOp>(
    dataset: string,
    ops: readonly LoggedOp<Op>[],
    skip?: ReadonlySet<string>,
  ): readonly LoggedOp<Op>[] {
    const base = this.lastBase(dataset, skip);
    return base ? ops.filter((op) => compareOps(op, base) > 0) : ops;
  }

  #list({ change, order }: Entry): void {
    for (const [index, op] of change.ops.entries()) {
      insertInOrder(this.#place(op), { op, change: change.id, order, index });
    }
  }

  #unlist({ change }: Entry): void {
    for (const op of change.ops) {
      const list = this.#place(op);
      const index = list.findLastIndex((logged) => logged.change === change.id);
      if (index !== -1) list.splice(index, 1);
    }
  }

  #place(op: ChangeOp): LoggedOp[] {
    switch (op.op) {
      case 'dataset.replace':
      case 'dataset.reset':
        return listIn(this.#baseOps, op.dataset);
      case 'value.set':
      case 'value.unset':
        return listIn(mapIn(this.#valueOps, op.node), op.key);
      default:
        return listIn(mapIn(this.#rowOps, op.dataset), op.row);
    }
  }
}

function compareEntries(a: Entry, b: Entry): number {
  return a.order - b.order || compareIds(a.change.id, b.change.id);
}

function mapIn<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = map.get(key) ?? new Map<string, Value>();
  map.set(key, found);
  return found;
}

/** The list at a key, made where there is none. Each list holds one kind of operation only. */
function listIn<Op extends ChangeOp>(map: Map<string, LoggedOp<Op>[]>, key: string): LoggedOp[] {
  const found = map.get(key) ?? [];
  map.set(key, found);
  return found as unknown as LoggedOp[];
}

function insertInOrder(list: LoggedOp[], logged: LoggedOp): void {
  let index = list.length;
  while (index > 0 && compareOps(list[index - 1]!, logged) > 0) index -= 1;
  list.splice(index, 0, logged);
}

function touchedBy(ops: readonly ChangeOp[]): Touched {
  const rows = new Map<string, Set<string> | 'all'>();
  const values = new Map<string, Set<string>>();
  for (const op of ops) {
    if (op.op === 'dataset.replace' || op.op === 'dataset.reset') rows.set(op.dataset, 'all');
    else if (op.op === 'value.set' || op.op === 'value.unset') {
      values.set(op.node, (values.get(op.node) ?? new Set()).add(op.key));
    } else {
      const keys = rows.get(op.dataset) ?? new Set<string>();
      if (keys !== 'all') rows.set(op.dataset, keys.add(op.row));
    }
  }
  return { rows, values };
}
