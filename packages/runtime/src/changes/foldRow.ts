import type { Cell, Row } from '@vitrine/schema';
import type { ChangeOp } from './types.js';

/** An operation of the log with the change that it belongs to and its place in the order. */
export interface LoggedOp<Op extends ChangeOp = ChangeOp> {
  readonly op: Op;
  readonly change: string;
  /** Place of the change; later wins. */
  readonly order: number;
  /** Place of the operation in its change. */
  readonly index: number;
}

/** Negative when `a` comes before `b`. Two changes with one place go by their ids, so that every tab sees them alike. */
export function compareOps(a: LoggedOp, b: LoggedOp): number {
  return a.order - b.order || compareIds(a.change, b.change) || a.index - b.index;
}

export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type RowOp = Extract<ChangeOp, { op: 'row.insert' | 'row.set' | 'row.remove' | 'row.place' }>;

type SetOp = Extract<RowOp, { op: 'row.set' }>;

/** What became of one row, and who wrote each part of it last. */
export interface FoldedRow {
  /** The cells; undefined when there is no such row. */
  readonly row: Row | undefined;
  /** Ranks by view. */
  readonly ranks: ReadonlyMap<string, string | null>;
  /** Operations that found no row to apply to. */
  readonly orphans: readonly LoggedOp<RowOp>[];
  /** Those of them that are applied when the row returns: what was set since it went. */
  readonly stranded: readonly LoggedOp<SetOp>[];
  /** Change that wrote each cell last. */
  readonly cellOwners: ReadonlyMap<string, string>;
  readonly rankOwners: ReadonlyMap<string, string>;
  /** Change that inserted or removed the row last. */
  readonly existenceOwner: string | undefined;
}

/**
 * Applies the operations on one row in order. Merges cell by cell; cells that nobody wrote keep what the base row has.
 * What was set while the row was gone is written when it returns.
 *
 * @param base The row as document or import have it, if they do.
 * @param keyColumn The cell that identifies the row: never written by operations.
 * @param skip Changes to leave out, as if they had never been.
 */
export function foldRow(
  base: Row | undefined,
  ops: readonly LoggedOp<RowOp>[],
  keyColumn: string,
  skip?: ReadonlySet<string>,
): FoldedRow {
  let row = base;
  const lost: LoggedOp<RowOp>[] = [];
  /** What was set since the row went. */
  let stranded: LoggedOp<SetOp>[] = [];
  let existenceOwner: string | undefined;
  const ranks = new Map<string, string | null>();
  const cellOwners = new Map<string, string>();
  const rankOwners = new Map<string, string>();
  const write = (target: Row, values: Row, change: string): Row => {
    const cells = Object.entries(values).filter(([key]) => key !== keyColumn);
    for (const [key] of cells) cellOwners.set(key, change);
    return { ...target, ...(Object.fromEntries(cells) as Record<string, Cell>) };
  };
  for (const logged of ops) {
    const { op, change } = logged;
    if (skip?.has(change)) continue;
    if (op.op === 'row.place') {
      ranks.set(op.view, op.rank);
      rankOwners.set(op.view, change);
    } else if (op.op === 'row.remove') {
      if (!row) lost.push(...stranded, { ...logged, op });
      else existenceOwner = change;
      row = undefined;
      stranded = [];
      cellOwners.clear();
    } else if (row) row = write(row, op.values, change);
    else if (op.op === 'row.set') stranded.push({ ...logged, op });
    else {
      row = { [keyColumn]: keyCell(base, op, keyColumn) };
      for (const earlier of stranded) row = write(row, earlier.op.values, earlier.change);
      stranded = [];
      row = write(row, op.values, change);
      existenceOwner = change;
    }
  }
  return { row, ranks, orphans: [...lost, ...stranded], stranded, cellOwners, rankOwners, existenceOwner };
}

/** The key as the base row has it, so that a number stays a number; else as inserted; else the text. */
function keyCell(base: Row | undefined, op: Extract<RowOp, { op: 'row.insert' }>, keyColumn: string): Cell {
  for (const row of [base, op.values]) {
    const cell = row && Object.hasOwn(row, keyColumn) ? row[keyColumn] : undefined;
    if (cell !== undefined && String(cell) === op.row) return cell;
  }
  return op.row;
}
