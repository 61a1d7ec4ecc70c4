import type { CellRange } from '../../grid/cells/CellRange.js';
import { followPointer } from './followPointer.js';

/** Follows the handle of a block until the pointer lets it go; the block and the rows down or up to there are the range to be filled. */
export function followFill(pointer: PointerEvent, from: CellRange, fill: (range: CellRange) => void): void {
  const grid = (pointer.target as Element).closest('table');
  let range = from;
  const mark = () => {
    for (const row of grid?.querySelectorAll<HTMLElement>('tbody tr') ?? []) {
      const at = Number(row.querySelector<HTMLElement>('[data-row]')?.dataset.row);
      const isInBlock = at >= from.top && at <= from.bottom;
      row.toggleAttribute('data-filling', !isInBlock && at >= range.top && at <= range.bottom);
    }
  };
  followPointer(pointer, {
    onCell: ({ row }) => {
      range = { ...from, top: Math.min(from.top, row), bottom: Math.max(from.bottom, row) };
      mark();
    },
    onEnd: (cancelled) => {
      const wanted = range;
      range = from;
      mark();
      if (!cancelled && (wanted.top < from.top || wanted.bottom > from.bottom)) fill(wanted);
    },
  });
}
