import type { BaseOp } from '../ChangeLog.js';
import type { RowOp } from '../foldRow.js';
import type { ValueOp } from '../foldValue.js';
import type { Change, ChangeOp } from '../types.js';
import { RowFold } from './RowFold.js';

/**
 * One change that does what a list of changes did, in order: the newest replace or reset of each dataset, what followed on
 * each row as one operation, and the last value at each key of a node. It does the same over any rows that the document may
 * have, now or later, and over any part of the changes that is already applied.
 */
export function foldChanges(changes: readonly Change[]): Change {
  const datasets = new Map<string, DatasetFold>();
  const values = new Map<string, Map<string, ValueOp>>();
  for (const op of changes.flatMap(({ ops }) => ops)) {
    if (op.op === 'value.set' || op.op === 'value.unset') {
      values.set(op.node, (values.get(op.node) ?? new Map<string, ValueOp>()).set(op.key, op));
    } else if (op.op === 'dataset.replace' || op.op === 'dataset.reset') {
      datasets.set(op.dataset, new DatasetFold(op.dataset, op));
    } else {
      const dataset = datasets.get(op.dataset) ?? new DatasetFold(op.dataset);
      datasets.set(op.dataset, dataset);
      dataset.add(op);
    }
  }
  const last = changes.at(-1)!;
  return {
    id: `folded-${last.id}`,
    at: last.at,
    ops: [
      ...[...datasets.values()].flatMap((dataset) => dataset.ops()),
      ...[...values.values()].flatMap((byKey) => [...byKey.values()]),
    ],
    folds: [...new Set(changes.flatMap(({ id, folds = [] }) => [...folds, id]))],
  };
}

class DatasetFold {
  readonly #name: string;
  readonly #base: BaseOp | undefined;
  readonly #rows = new Map<string, RowFold>();
  /** Rows in the order of their first insert: it is the order in which they stand. */
  readonly #inserted = new Set<string>();

  constructor(name: string, base?: BaseOp) {
    this.#name = name;
    this.#base = base;
  }

  add(op: RowOp): void {
    const row = this.#rows.get(op.row) ?? new RowFold(this.#name, op.row);
    this.#rows.set(op.row, row);
    row.add(op);
    if (op.op === 'row.insert') this.#inserted.add(op.row);
  }

  ops(): ChangeOp[] {
    const keys = new Set([...this.#inserted, ...this.#rows.keys()]);
    return [
      ...(this.#base ? [this.#base] : []),
      ...[...keys].flatMap((key) => this.#rows.get(key)?.ops() ?? []),
    ];
  }
}
