import type { Cell } from '@vitrine/schema';

/** Cells as numbers: each distinct value is stored once, in order of first appearance. */
export interface EncodedCells {
  /** For each cell its place in `values`. */
  readonly codes: Int32Array;
  readonly values: readonly Cell[];
}

/** Gives equal cells the same number. Numbers and texts are never equal; lists are when they hold the same texts in the same order. */
export function encodeCells(cells: readonly Cell[]): EncodedCells {
  const codes = new Int32Array(cells.length);
  const values: Cell[] = [];
  const scalars = new Map<Cell, number>();
  const lists = new Map<string, number>();
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    let code: number | undefined;
    if (Array.isArray(cell)) {
      const text = JSON.stringify(cell);
      code = lists.get(text);
      if (code === undefined) lists.set(text, (code = values.push(cell) - 1));
    } else {
      code = scalars.get(cell);
      if (code === undefined) scalars.set(cell, (code = values.push(cell) - 1));
    }
    codes[i] = code;
  }
  return { codes, values };
}
