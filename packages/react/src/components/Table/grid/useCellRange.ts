import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { rangeOf } from './CellRange.js';
import type { CellRange, Place } from './CellRange.js';
import type { GridFocus, GridSize } from './useGridFocus.js';
import { nextPlace } from './useGridFocus.js';

/** The block of cells that is chosen. */
export interface CellRangeState {
  /** Undefined while no more than the focused cell is chosen. */
  readonly range: CellRange | undefined;
  readonly clear: () => void;
  /** Extends the block by a key; false when the key does not. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Extends the block to a place. */
  readonly extendTo: (place: Place) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
}

/** Chooses a block of cells: Shift with the arrows, Ctrl with A, or the pointer. */
export function useCellRange(node: NodeContext, focus: GridFocus, size: GridSize): CellRangeState {
  const [ends, setEnds] = useState<{ readonly anchor: Place; readonly head: Place }>();
  const lastColumn = size.dataColumns - 1;
  const inside = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, lastColumn)),
  });
  const set = (anchor: Place, head: Place) => {
    const next = { anchor: inside(anchor), head: inside(head) };
    setEnds(next);
    const { top, bottom, left, right } = rangeOf(next.anchor, next.head);
    const count = (from: number, to: number) => node.format(to - from + 1, 'number');
    node.announce(node.t('table.selectedCells', { rows: count(top, bottom), columns: count(left, right) }));
  };
  const cellAt = (event: PointerEvent): Place | undefined => {
    const cell = (event.target as Element).closest<HTMLElement>('tbody td[data-column]');
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
  };
  const extendTo = (head: Place) => {
    const anchor = ends?.anchor ?? focus.active;
    if (anchor.row < 0) return;
    set(anchor, head);
    focus.go(inside(head));
  };
  const range = ends && rangeOf(inside(ends.anchor), inside(ends.head));
  const isOne = range && range.top === range.bottom && range.left === range.right;

  return {
    range: isOne ? undefined : range,
    clear: () => setEnds(undefined),
    extendTo,
    press: (event) => {
      if (event.altKey || size.rows === 0) return false;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && !event.shiftKey) {
        event.preventDefault();
        set({ row: 0, column: 0 }, { row: size.rows - 1, column: lastColumn });
        return true;
      }
      if (!event.shiftKey || focus.active.row < 0) return false;
      const from = ends?.head ?? focus.active;
      const next = nextPlace(from, event, size, node.direction === 'rtl');
      if (!next) return false;
      event.preventDefault();
      extendTo(next);
      return true;
    },
    onPointerDown: (event) => {
      const place = cellAt(event);
      if (!place || event.button !== 0 || place.column > lastColumn || place.column < 0) return;
      if (event.shiftKey) extendTo(place);
      else setEnds(event.pointerType === 'mouse' ? { anchor: place, head: place } : undefined);
    },
    onPointerOver: (event) => {
      if (event.buttons !== 1 || event.pointerType !== 'mouse' || !ends) return;
      const place = cellAt(event);
      if (place && (place.row !== ends.head.row || place.column !== ends.head.column))
        set(ends.anchor, place);
    },
  };
}
