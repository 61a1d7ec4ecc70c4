import type { Cell, Row } from '@vitrine/schema';
import { inferColumnType } from '../cells/inferColumnType.js';
import { cellOf, type Origin, type RowColumn, type RowSet } from '../rows/RowSet.js';
import type { Requirement } from '../clauses/condition/Requirement.js';
import { Selections } from './Selections.js';
import { TableColumn } from './TableColumn.js';
import { weakestOf } from '../rows/weakestOrigin.js';

/** The rows that a table's rows come from and that changes go to. */
export type TableBase = Omit<RowSet, 'columns' | 'ranks'>;

/** Rows while a query runs: columns, and which row of the base each row is. Immutable; each clause makes the next. */
export class Table {
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly base: TableBase;
  readonly selections = new Selections<Requirement>();
  /** Place of each row in the base; null when it is the same. */
  readonly #indexes: Uint32Array | null;
  readonly #hidden: (key: string) => TableColumn | undefined;

  constructor(
    columns: ReadonlyMap<string, TableColumn>,
    base: TableBase,
    indexes: Uint32Array | null = null,
    hidden: (key: string) => TableColumn | undefined = () => undefined,
  ) {
    this.columns = columns;
    this.base = base;
    this.#indexes = indexes;
    this.#hidden = hidden;
  }

  static of(rowSet: RowSet): Table {
    const read = (info: RowColumn): TableColumn =>
      new TableColumn(info, { cells: () => rowSet.rows.map((row) => cellOf(row, info.key)) });
    return Table.#over(rowSet, read);
  }

  static #over(rowSet: RowSet, column: (info: RowColumn) => TableColumn): Table {
    const { columns: infos, ranks: _, ...base } = rowSet;
    const columns = new Map(infos.map((info) => [info.key, column(info)]));
    const hidden = new Map<string, TableColumn | undefined>();
    return new Table(columns, base, null, (key) => {
      if (!hidden.has(key)) hidden.set(key, hiddenColumn(rowSet, key));
      return hidden.get(key);
    });
  }

  /** The same table over row set of the same size, of which some rows have changed. */
  patched(rowSet: RowSet, changed: readonly number[]): Table {
    return Table.#over(rowSet, (info) => {
      const before = this.columns.get(info.key);
      return before
        ? before.patched(info, rowSet.rows, changed)
        : new TableColumn(info, { cells: () => rowSet.rows.map((row) => cellOf(row, info.key)) });
    });
  }

  get size(): number {
    return this.#indexes?.length ?? this.base.rows.length;
  }

  /** A column by key, cells that no column shows included. */
  column(key: string): TableColumn | undefined {
    return this.columns.get(key) ?? this.#hidden(key);
  }

  key(index: number): string {
    return this.base.keys[this.#baseIndex(index)]!;
  }

  origin(index: number): Origin | null {
    const { origin, origins } = this.base;
    return origins ? (origins[this.#baseIndex(index)] ?? null) : origin;
  }

  /** Weakest origin of all rows; null without rows. */
  weakestOrigin(): Origin | null {
    if (this.size === 0) return null;
    const { origin, origins } = this.base;
    if (!origins || !this.#indexes) return origin;
    return weakestOf(Array.from(this.#indexes, (index) => origins[index]!));
  }

  with(column: TableColumn): Table {
    const columns = new Map(this.columns).set(column.info.key, column);
    return new Table(columns, this.base, this.#indexes, this.#hidden);
  }

  /** The rows at some places, in that order. */
  pick(indexes: Uint32Array): Table {
    const columns = new Map<string, TableColumn>();
    for (const [key, column] of this.columns) columns.set(key, column.pick(indexes));
    const own = this.#indexes;
    const picked = new Map<string, TableColumn | undefined>();
    return new Table(columns, this.base, own ? indexes.map((index) => own[index]!) : indexes, (key) => {
      if (!picked.has(key)) picked.set(key, this.#hidden(key)?.pick(indexes));
      return picked.get(key);
    });
  }

  /** The same rows with other things known about them. */
  rebased(change: Partial<TableBase>): Table {
    const rows = this.#inBase(this.base.rows);
    const keys = this.keys();
    const origins = this.origins();
    return new Table(this.columns, { ...this.base, rows, keys, origins, ...change }, null, this.#hidden);
  }

  /** Rows as plain objects: those of the base, copied only to take up cells of columns that the query made. */
  rows(): readonly Row[] {
    const added = [...this.columns.values()].filter((column) => column.added);
    const rows = this.#inBase(this.base.rows);
    return added.length === 0 ? rows : rows.map((row, i) => extended(row, added, i));
  }

  /** Identity of each row. */
  keys(): readonly string[] {
    return this.#inBase(this.base.keys);
  }

  /** Origin of each row; undefined where all have that of the table. */
  origins(): readonly (Origin | null)[] | undefined {
    return this.base.origins && this.#inBase(this.base.origins);
  }

  #inBase<T>(list: readonly T[]): readonly T[] {
    return this.#indexes ? Array.from(this.#indexes, (index) => list[index]!) : list;
  }

  #baseIndex(index: number): number {
    return this.#indexes ? this.#indexes[index]! : index;
  }
}

/** Cells that rows hold beside their columns, such as the key. Anything is a column of a set that has neither columns nor rows. */
function hiddenColumn(rowSet: RowSet, key: string): TableColumn | undefined {
  const empty = rowSet.columns.length === 0 && rowSet.rows.length === 0;
  if (key !== rowSet.key && !empty && !rowSet.rows.some((row) => Object.hasOwn(row, key))) return undefined;
  const cells = rowSet.rows.map((row) => cellOf(row, key));
  return new TableColumn(
    { key, label: key, type: inferColumnType(cells), readOnly: true },
    { cells: () => cells },
  );
}

function extended(row: Row, columns: readonly TableColumn[], index: number): Row {
  const copy: Row = { ...row };
  for (const column of columns) setCell(copy, column.info.key, column.cells[index] ?? null);
  return copy;
}

/** Assigning to `__proto__` would change the prototype instead of making a cell. */
function setCell(row: Row, key: string, value: Cell): void {
  if (key !== '__proto__') row[key] = value;
  else Object.defineProperty(row, key, { value, writable: true, enumerable: true, configurable: true });
}
