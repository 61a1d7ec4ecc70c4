import type { KeyboardEvent, PointerEvent } from 'react';
import { cellWithin, rangeOf } from '../../grid/cells/CellRange.js';
import type { Place, RangeEnds } from '../../grid/cells/CellRange.js';
import { cellUnder } from '../../grid/cells/cellUnder.js';
import type { GridTarget } from '../../grid/GridControls.js';
import { nextPlace } from '../../grid/keys/useGridFocus.js';
import { followPointer } from './followPointer.js';
import { toolWords } from '../toolWords.js';

/** Chooses a block of cells and says how large it is. */
export function chooseRange({ node, size, setEnds }: GridTarget, ends: RangeEnds): void {
  const next = { anchor: cellWithin(ends.anchor, size), head: cellWithin(ends.head, size) };
  setEnds(next);
  const { top, bottom, left, right } = rangeOf(next.anchor, next.head);
  const count = (from: number, to: number) => node.format(to - from + 1, 'number');
  const t = toolWords(node.t);
  node.announce(t('table.selectedCells', { rows: count(top, bottom), columns: count(left, right) }));
}

/** Extends the block by a key: Shift with what moves the focus, Ctrl with A to all cells, with Space to the columns it is in; false when the key does not. */
export function pressRange(event: KeyboardEvent, target: GridTarget): boolean {
  const { focus, size, ends, node } = target;
  if (event.altKey || size.rows === 0) return false;
  const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const last = size.rows - 1;
  if (isCommand && event.key.toLowerCase() === 'a') {
    const head = { row: last, column: size.dataColumns - 1 };
    chooseRange(target, { anchor: { row: 0, column: 0 }, head });
    return true;
  }
  const { column } = focus.active;
  if (isCommand && event.key === ' ' && column >= 0 && column < size.dataColumns) {
    const { left, right } = target.range ?? { left: column, right: column };
    // From the last row to the first, so that what extends it sideways shows the first rows.
    chooseRange(target, { anchor: { row: last, column: left }, head: { row: 0, column: right } });
    return true;
  }
  if (!event.shiftKey || focus.active.row < 0 || focus.active.column < 0) return false;
  const next = nextPlace(ends?.head ?? focus.active, event, size, node.direction === 'rtl');
  if (!next) return false;
  extendTo(target, next);
  return true;
}

/** The pointer begins a block, which follows it; with Shift it extends the one there is. */
export function beginRange(event: PointerEvent, target: GridTarget): void {
  const place = cellUnder(event);
  const { size, setEnds } = target;
  if (!place || event.button !== 0 || place.column < 0 || place.column >= size.dataColumns) return;
  if (event.shiftKey) return extendTo(target, place);
  // A finger scrolls.
  if (event.pointerType !== 'mouse') return setEnds(undefined);
  setEnds({ anchor: place, head: place });
  // In a cell that is being edited, the pointer marks text.
  if ((event.target as Element).closest('[data-editing]')) return;
  followPointer(event.nativeEvent, { onCell: (head) => chooseRange(target, { anchor: place, head }) });
}

function extendTo(target: GridTarget, head: Place) {
  const { ends, focus, size } = target;
  const anchor = ends?.anchor ?? focus.active;
  if (anchor.row < 0) return;
  chooseRange(target, { anchor, head });
  focus.go(cellWithin(head, size));
}
