import type { MouseEvent } from 'react';
import type { Place } from './CellRange.js';
import { cellUnder } from './cellUnder.js';
import type { GridTarget } from '../GridControls.js';

/** A click chooses the row of a cell; one on the cell that was chosen edits it, or takes the choice back. */
export function clickCell(event: MouseEvent, target: GridTarget): void {
  if (event.shiftKey || (event.target as Element).closest('a')) return;
  const place = dataCellUnder(event, target);
  if (!place) return;
  const { focus, edit, actions, table, keyAt } = target;
  const key = keyAt(place.row);
  const isHere = focus.active.row === place.row && focus.active.column === place.column;
  const again = isHere && key === table.selected;
  focus.go(place);
  if (!again || !edit(place.row, place.column)) actions.press(key, again);
}

/** A double click edits a cell. */
export function doubleClickCell(event: MouseEvent, target: GridTarget): void {
  const place = dataCellUnder(event, target);
  if (place) target.edit(place.row, place.column);
}

/** The cell under the pointer when it holds data and is not being edited. */
function dataCellUnder(event: MouseEvent, { size, keyAt }: GridTarget): Place | undefined {
  const place = cellUnder(event);
  const isData =
    place && place.column >= 0 && place.column < size.dataColumns && keyAt(place.row) !== undefined;
  return isData && !(event.target as Element).closest('[data-editing]') ? place : undefined;
}
