import type { Table } from './Table.js';

/** Rows of a table that met some conditions. */
export interface Selection<Condition> {
  readonly conditions: readonly Condition[];
  /** Their places, in order. */
  readonly indexes: Uint32Array;
  readonly table: Table;
}

/** What stays known of a selection: no more than places, as there may be hundreds. */
interface Kept {
  readonly indexes: Uint32Array;
  /** Places of rows that have changed since. */
  readonly changed: readonly number[];
}

/** Selections that narrower conditions may go on from. */
const mostWider = 8;
const mostKept = 1_000;
/** Places that all selections hold together, for each row of the table. */
const mostPlaces = 8;

/** Rows that were chosen from a table: equal conditions give them again, also after other rows have changed, and narrower ones go on from them. */
export class Selections<Condition extends { readonly text: string }> {
  /** By the texts of their conditions, the last one last. */
  readonly #kept = new Map<string, Kept>();
  #last: readonly Selection<Condition>[] = [];
  #places = 0;

  /** The rows that equal conditions chose, if they would choose the same ones, unchanged. */
  equal(
    conditions: readonly Condition[],
    test: (row: number) => boolean,
    pick: (indexes: Uint32Array) => Table,
  ): Table | undefined {
    const kept = this.#kept.get(nameOf(conditions));
    if (!kept) return undefined;
    const { indexes, changed } = kept;
    const last = this.#last.find((selection) => selection.indexes === indexes);
    if (last) return last.table;
    if (changed.some((row) => test(row) || holds(indexes, row))) return undefined;
    const table = pick(indexes);
    this.keep({ conditions, indexes, table });
    return table;
  }

  /** The smallest of the last selections that holds all rows that meet the conditions. */
  wider(
    conditions: readonly Condition[],
    implies: (one: Condition, other: Condition) => boolean,
  ): Selection<Condition> | undefined {
    return this.#last
      .filter((known) => known.conditions.every((other) => conditions.some((one) => implies(one, other))))
      .sort((a, b) => a.indexes.length - b.indexes.length)[0];
  }

  keep(selection: Selection<Condition>): void {
    this.#last = [selection, ...this.#last.slice(0, mostWider - 1)];
    this.#add(nameOf(selection.conditions), { indexes: selection.indexes, changed: [] });
    const most = mostPlaces * Math.max(selection.table.base.rows.length, mostKept);
    for (const [name, { indexes }] of this.#kept) {
      if (this.#places <= most && this.#kept.size <= mostKept) return;
      this.#places -= indexes.length;
      this.#kept.delete(name);
    }
  }

  /** What stays known when some rows are other ones and all else is as it was. */
  after(changed: readonly number[]): Selections<Condition> {
    const next = new Selections<Condition>();
    for (const [name, kept] of this.#kept) {
      const all = kept.changed.length === 0 ? changed : [...new Set([...kept.changed, ...changed])];
      if (all.length <= mostKept) next.#add(name, { indexes: kept.indexes, changed: all });
    }
    return next;
  }

  #add(name: string, kept: Kept): void {
    this.#places += kept.indexes.length - (this.#kept.get(name)?.indexes.length ?? 0);
    this.#kept.delete(name);
    this.#kept.set(name, kept);
  }
}

const nameOf = (conditions: readonly { readonly text: string }[]): string =>
  conditions
    .map(({ text }) => text)
    .sort()
    .join(' ');

/** Whether a place is among places in order. */
function holds(indexes: Uint32Array, place: number): boolean {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indexes[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return indexes[low] === place;
}
