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
  readonly selections: Selections<Requirement>;
  /** Place of each row in the base; null when it is the same. */
  readonly places: Uint32Array | null;
  readonly #hidden: (key: string) => TableColumn | undefined;
  /** Cells beside the columns that were asked for. */
  #found: ReadonlyMap<string, TableColumn | undefined> = new Map();

  constructor(
    columns: ReadonlyMap<string, TableColumn>,
    base: TableBase,
    places: Uint32Array | null = null,
    hidden: (key: string) => TableColumn | undefined = () => undefined,
    selections = new Selections<Requirement>(),
  ) {
    this.columns = columns;
    this.base = base;
    this.places = places;
    this.#hidden = hidden;
    this.selections = selections;
  }

  static of(rowSet: RowSet): Table {
    const read = (info: RowColumn): TableColumn =>
      new TableColumn(info, { cells: () => rowSet.rows.map((row) => cellOf(row, info.key)) });
    return Table.#over(rowSet, read);
  }

  static #over(
    rowSet: RowSet,
    column: (info: RowColumn) => TableColumn,
    selections?: Selections<Requirement>,
  ): Table {
    const { columns: infos, ranks: _, ...base } = rowSet;
    const columns = new Map(infos.map((info) => [info.key, column(info)]));
    const hidden = new Map<string, TableColumn | undefined>();
    const find = (key: string) => {
      if (!hidden.has(key)) hidden.set(key, hiddenColumn(rowSet, key));
      return hidden.get(key);
    };
    const table = new Table(columns, base, null, find, selections);
    table.#found = hidden;
    return table;
  }

  /** The same table over row set of the same size, of which some rows have changed. */
  patched(rowSet: RowSet, changed: readonly number[]): Table {
    const column = (info: RowColumn): TableColumn =>
      this.columns.get(info.key)?.patched(info, rowSet.rows, changed) ??
      new TableColumn(info, { cells: () => rowSet.rows.map((row) => cellOf(row, info.key)) });
    const selections = this.#differsOnlyIn(changed, rowSet) ? this.selections.after(changed) : undefined;
    return Table.#over(rowSet, column, selections);
  }

  /** Whether a row set of the same size says of all rows but some what this table says of them. */
  #differsOnlyIn(changed: readonly number[], { columns, rows, ...other }: RowSet): boolean {
    const { base } = this;
    return (
      base.key === other.key &&
      base.dataset === other.dataset &&
      base.writable === other.writable &&
      columns.length === this.columns.size &&
      columns.every((info) => this.columns.get(info.key)?.info === info) &&
      [...this.#found].every(([key, column]) => changed.every((row) => keepsType(column, rows[row]!, key))) &&
      sameOrigins(base, other, new Set(changed))
    );
  }

  get size(): number {
    return this.places?.length ?? this.base.rows.length;
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
    if (!origins || !this.places) return origin;
    return weakestOf(Array.from(this.places, (index) => origins[index]!));
  }

  with(column: TableColumn): Table {
    const columns = new Map(this.columns).set(column.info.key, column);
    return new Table(columns, this.base, this.places, this.#hidden);
  }

  /** The rows at some places, in that order. */
  pick(indexes: Uint32Array): Table {
    const columns = new Map<string, TableColumn>();
    for (const [key, column] of this.columns) columns.set(key, column.pick(indexes));
    const own = this.places;
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
    const base = { ...this.base, rows, keys, origins, origin: this.weakestOrigin(), ...change };
    return new Table(this.columns, base, null, this.#hidden);
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
    return this.places ? Array.from(this.places, (index) => list[index]!) : list;
  }

  #baseIndex(index: number): number {
    return this.places ? this.places[index]! : index;
  }
}

type Origins = Pick<RowSet, 'origin' | 'origins'>;

/** Whether rows have the origin that they had, those aside that have changed. */
function sameOrigins(before: Origins, after: Origins, changed: ReadonlySet<number>): boolean {
  const all = before.origins ?? after.origins;
  if (!all) return before.origin === after.origin;
  const originIn = ({ origin, origins }: Origins, row: number) => (origins ? origins[row] : origin);
  return all.every((_, row) => originIn(before, row) === originIn(after, row) || changed.has(row));
}

/** Whether cells beside the columns are still of the type that was read off them, whatever stood in this row. */
function keepsType(column: TableColumn | undefined, row: Row, key: string): boolean {
  const cell = cellOf(row, key);
  if (!column) return !Object.hasOwn(row, key);
  return cell !== null && inferColumnType([cell]) === column.info.type;
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
