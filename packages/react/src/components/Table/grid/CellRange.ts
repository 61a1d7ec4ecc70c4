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

/** The block between two places. */
export function rangeOf(a: Place, b: Place): CellRange {
  return {
    top: Math.max(0, Math.min(a.row, b.row)),
    bottom: Math.max(a.row, b.row),
    left: Math.max(0, Math.min(a.column, b.column)),
    right: Math.max(a.column, b.column),
  };
}
