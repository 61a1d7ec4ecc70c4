import type { Cell, Row } from '@vitrine/schema';
import type { RowOp } from '../foldRow.js';
import type { ChangeOp } from '../types.js';

/** All operations on one row as the fewest that do the same to it, whether or not document or import have the row. */
export class RowFold {
  readonly #dataset: string;
  readonly #row: string;
  readonly #ranks = new Map<string, string | null>();
  /** Whether the row was inserted before it was removed: a row that returns goes where it was inserted first. */
  #insertedBefore = false;
  #removed = false;
  /** Cells set before, by and after the insert since the last removal. */
  #before: Row | undefined;
  #insert: Row | undefined;
  #after: Row | undefined;

  constructor(dataset: string, row: string) {
    this.#dataset = dataset;
    this.#row = row;
  }

  add(op: RowOp): void {
    switch (op.op) {
      case 'row.place':
        this.#ranks.set(op.view, op.rank);
        break;
      case 'row.remove':
        this.#insertedBefore ||= this.#insert !== undefined;
        this.#removed = true;
        this.#before = this.#insert = this.#after = undefined;
        break;
      case 'row.insert':
        if (this.#insert) this.#after = { ...this.#after, ...op.values };
        else this.#insert = op.values;
        break;
      case 'row.set':
        if (this.#insert) this.#after = { ...this.#after, ...op.values };
        else this.#before = { ...this.#before, ...op.values };
    }
  }

  ops(): ChangeOp[] {
    const target = { dataset: this.#dataset, row: this.#row };
    const places = [...this.#ranks].map(([view, rank]) => ({
      op: 'row.place' as const,
      ...target,
      view,
      rank,
    }));
    const past: ChangeOp[] = [];
    if (this.#insertedBefore) past.push({ op: 'row.insert', ...target, values: {} });
    if (this.#removed) past.push({ op: 'row.remove', ...target });
    return [...past, ...this.#cells(target), ...places];
  }

  #cells(target: { readonly dataset: string; readonly row: string }): ChangeOp[] {
    const all = { ...this.#before, ...this.#insert, ...this.#after };
    if (!this.#insert) return this.#before ? [{ op: 'row.set', ...target, values: all }] : [];
    if (sameKeys(this.#insert, all, this.#row)) return [{ op: 'row.insert', ...target, values: all }];
    const ops: ChangeOp[] = [{ op: 'row.insert', ...target, values: this.#insert }];
    if (this.#before) ops.unshift({ op: 'row.set', ...target, values: this.#before });
    if (this.#after) ops.push({ op: 'row.set', ...target, values: this.#after });
    return ops;
  }
}

/** Whether both have the same number in every cell that could be the row's key: an insert tells whether the key is one. */
function sameKeys(a: Row, b: Row, row: string): boolean {
  const keyIn = (cells: Row, name: string): Cell | undefined => {
    const cell = Object.hasOwn(cells, name) ? cells[name] : undefined;
    return typeof cell === 'number' && String(cell) === row ? cell : undefined;
  };
  return Object.keys(b).every((name) => Object.is(keyIn(a, name), keyIn(b, name)));
}
