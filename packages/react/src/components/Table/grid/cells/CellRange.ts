import type { GridSize } from '../keys/useGridFocus.js';

/** A place in the grid; the heading is row −1, the check boxes are column −1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, as places among the lines and columns shown; all bounds belong to it. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where a block began, and the corner that moves. */
export interface RangeEnds {
  readonly anchor: Place;
  readonly head: Place;
}

/** The block between two places. */
export function rangeOf(a: Place, b: Place): CellRange {
  return {
    top: Math.max(0, Math.min(a.row, b.row)),
    bottom: Math.max(a.row, b.row),
    left: Math.max(0, Math.min(a.column, b.column)),
    right: Math.max(a.column, b.column),
  };
}

/** Two corners that a block lies between. */
export function rangeEnds({ top, bottom, left, right }: CellRange): RangeEnds {
  return { anchor: { row: top, column: left }, head: { row: bottom, column: right } };
}

/** Whether a place lies in a block. */
export function isInRange({ row, column }: Place, { top, bottom, left, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The block that is chosen; undefined while it is no more than one cell. */
export function chosenRange(ends: RangeEnds | undefined, size: GridSize): CellRange | undefined {
  const range = ends && rangeOf(cellWithin(ends.anchor, size), cellWithin(ends.head, size));
  return range && range.top === range.bottom && range.left === range.right ? undefined : range;
}

/** The cell nearest to a place. */
export function cellWithin({ row, column }: Place, size: GridSize): Place {
  return {
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.dataColumns - 1)),
  };
}
