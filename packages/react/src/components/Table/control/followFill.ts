import type { CellRange } from '../grid/cells/CellRange.js';
import { followPointer } from './followPointer.js';

/** Follows the handle of a block until the pointer lets it go; the rows down to there are to be filled. */
export function followFill(pointer: PointerEvent, from: CellRange, fill: (range: CellRange) => void): void {
  const grid = (pointer.target as Element).closest('table');
  const mark = (to: number) => {
    for (const row of grid?.querySelectorAll<HTMLElement>('tbody tr') ?? []) {
      const at = Number(row.querySelector<HTMLElement>('[data-row]')?.dataset.row);
      row.toggleAttribute('data-filling', at > from.bottom && at <= to);
    }
  };
  let bottom = from.bottom;
  followPointer(pointer, {
    onCell: ({ row }) => mark((bottom = row)),
    onEnd: (cancelled) => {
      mark(-1);
      if (!cancelled && bottom > from.bottom) fill({ ...from, bottom });
    },
  });
}
