import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Place } from '../cells/CellRange.js';
import { bringAside } from './bringAside.js';
import { useIsomorphicLayoutEffect } from '../../../../hooks/useIsomorphicLayoutEffect.js';

export interface GridSize {
  readonly rows: number;
  /** Columns with what rows can do. */
  readonly columns: number;
  /** Columns of cells alone. */
  readonly dataColumns: number;
  /** −1 where check boxes stand before the first column, else 0. */
  readonly firstColumn: number;
  /** Rows that PageUp and PageDown pass. */
  readonly rowsInView: number;
}

/** The one place of a grid that Tab reaches, and the keys that move it. */
export interface GridFocus {
  readonly active: Place;
  /** Moves there and focuses it, scrolling where needed. */
  readonly go: (place: Place) => void;
  /** Remembers a place that got focus by itself. */
  readonly note: (place: Place) => void;
  /** Moves by a key; false when the key moves nothing. */
  readonly press: (event: KeyboardEvent, rightToLeft: boolean) => boolean;
}

/**
 * Roving focus over the cells of a grid, whose rows may not all be mounted.
 *
 * @param grid Cells in it carry `data-row` and `data-column`; a button in a cell takes the focus for it.
 * @param reveal Scrolls a row into view so that it is mounted.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  size: GridSize,
  reveal: (row: number) => void,
): GridFocus {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const wanted = useRef<Place>(null);
  const place = clamp(active, size);

  useIsomorphicLayoutEffect(() => {
    if (wanted.current !== active) return;
    const inRow = (column: string) =>
      grid.current?.querySelector<HTMLElement>(`[data-row="${place.row}"]${column}`);
    // The heading of a group is one cell.
    const cell = inRow(`[data-column="${place.column}"]`) ?? inRow('[data-lead]');
    if (!cell) return;
    wanted.current = null;
    (cell.querySelector<HTMLElement>('button, input') ?? cell).focus();
    bringAside(cell);
  });

  const go = useCallback(
    (next: Place) => {
      // A new object each time, so that the effect runs even where the place is the same, and not before it is drawn.
      wanted.current = { ...next };
      if (next.row >= 0) reveal(next.row);
      setActive(wanted.current);
    },
    [reveal],
  );

  const note = useCallback((next: Place) => {
    setActive((current) => (current.row === next.row && current.column === next.column ? current : next));
  }, []);

  const press = (event: KeyboardEvent, rightToLeft: boolean) => {
    const next = event.shiftKey ? undefined : nextPlace(place, event, size, rightToLeft);
    if (!next) return false;
    event.preventDefault();
    go(clamp(next, size));
    return true;
  };

  return { active: place, go, note, press };
}

function clamp({ row, column }: Place, { rows, columns, firstColumn }: GridSize): Place {
  return {
    row: Math.max(-1, Math.min(row, rows - 1)),
    column: Math.max(firstColumn, Math.min(column, columns - 1)),
  };
}

/** Where a key leads; undefined when it leads nowhere. */
export function nextPlace(
  { row, column }: Place,
  event: KeyboardEvent,
  size: GridSize,
  rightToLeft: boolean,
): Place | undefined {
  if (event.altKey) return undefined;
  const far = event.ctrlKey || event.metaKey;
  const forward = rightToLeft ? -1 : 1;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const first = size.firstColumn;
  const [left, right] = forward === 1 ? [first, last.column] : [last.column, first];
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: far ? right : column + forward };
    case 'ArrowLeft':
      return { row, column: far ? left : column - forward };
    case 'ArrowDown':
      return { row: far ? last.row : row + 1, column };
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'Home':
      return { row: far ? 0 : row, column: first };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    case 'PageDown':
      return { row: row + size.rowsInView, column };
    case 'PageUp':
      return { row: Math.max(0, row - size.rowsInView), column };
    default:
      return undefined;
  }
}
