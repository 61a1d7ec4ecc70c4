import type { Table } from './Table.js';

/** Rows of a table that met some conditions. */
export interface Selection<Condition> {
  readonly conditions: readonly Condition[];
  readonly indexes: Uint32Array;
  readonly table: Table;
}

const kept = 8;

/** The last rows that were chosen from a table: equal conditions give them again, narrower ones go on from them. */
export class Selections<Condition> {
  #last: Selection<Condition>[] = [];

  /** The smallest selection that holds all rows that meet the conditions. */
  find(
    conditions: readonly Condition[],
    implies: (one: Condition, other: Condition) => boolean,
  ): Selection<Condition> | undefined {
    return this.#last
      .filter((known) => known.conditions.every((other) => conditions.some((one) => implies(one, other))))
      .sort((a, b) => a.indexes.length - b.indexes.length)[0];
  }

  keep(selection: Selection<Condition>): void {
    this.#last = [selection, ...this.#last.slice(0, kept - 1)];
  }
}
