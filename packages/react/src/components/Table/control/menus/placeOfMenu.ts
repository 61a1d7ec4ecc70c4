import type { MouseEvent, RefObject } from 'react';
import { isInRange } from '../../grid/cells/CellRange.js';
import type { Place } from '../../grid/cells/CellRange.js';
import { cellUnder } from '../../grid/cells/cellUnder.js';
import type { GridTarget } from '../../grid/GridControls.js';
import type { Point } from '../../../../ui/overlay/placeBeside.js';

/** Where the menu of a cell opens. */
export interface CellMenuPlace extends Place {
  readonly rowKey: string;
  readonly anchor: RefObject<HTMLElement | null>;
  /** Where the pointer was; undefined for a key, which opens it beside the cell. */
  readonly point: Point | undefined;
}

const secondButton = 2;

/**
 * Where the menu of the cell under the pointer opens, which takes the place of the browser's; undefined where that is of
 * more use, as on links and in text fields. On a heading the options of its column open.
 */
export function placeOfMenu(event: MouseEvent, target: GridTarget): CellMenuPlace | undefined {
  const from = event.target as Element;
  const heading = from.closest('th');
  const options = heading?.querySelector<HTMLElement>('[aria-haspopup]');
  if (options) {
    event.preventDefault();
    options.click();
    return undefined;
  }
  const place = from.closest('a, [data-editing]') ? undefined : cellUnder(event);
  const rowKey = place && target.keyAt(place.row);
  if (!place || rowKey === undefined) return undefined;
  event.preventDefault();
  if (!target.range || !isInRange(place, target.range)) target.setEnds(undefined);
  target.focus.go(place);
  const isPointer = event.button === secondButton;
  return {
    ...place,
    rowKey,
    anchor: { current: from.closest('td') },
    point: isPointer ? { x: event.clientX, y: event.clientY } : undefined,
  };
}
