import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, Ref } from 'react';
import type { Cell } from '@vitrine/schema';
import type { TableViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { EditStart, TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import type { CellRange, RangeEnds } from './cells/CellRange.js';
import type { Waiting } from './keys/waitingKeys.js';
import type { GridFocus, GridSize } from './keys/useGridFocus.js';

/** What the clipboard holds. */
export interface ClipboardParts {
  readonly text: string;
  readonly html: string;
}

/** What keys, the clipboard and the pointer do to cells, beyond moving the focus. */
export interface GridControls {
  /** False when the key does nothing here. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly copy: (event: ClipboardEvent) => void;
  readonly cut: (event: ClipboardEvent) => void;
  readonly paste: (parts: ClipboardParts) => void;
  readonly pointerDown: (event: PointerEvent) => void;
  readonly contextMenu: (event: MouseEvent) => void;
}

/** The grid that the controls work on. */
export interface GridTarget {
  readonly props: TableViewProps;
  readonly node: NodeContext;
  readonly table: TableModel;
  readonly actions: TableActions;
  readonly focus: GridFocus;
  readonly size: GridSize;
  /** The block that is chosen; undefined while it is no more than the focused cell. */
  readonly range: CellRange | undefined;
  readonly ends: RangeEnds | undefined;
  readonly setEnds: (ends: RangeEnds | undefined) => void;
  /** Key of the row in a line; undefined for the heading of a group. */
  readonly keyAt: (at: number) => string | undefined;
  /** Saves a cell where it changed; gives a sentence when that failed. */
  readonly save: (at: number, column: number, value: Cell) => string | undefined;
  /** Starts to edit a cell, or turns a check box over; false where that is not possible. */
  readonly edit: (at: number, column: number, start?: EditStart) => boolean;
  /** Opens the actions of a row beside their button, or closes them. */
  readonly openRowMenu: (at: number, button: HTMLElement) => void;
  /** Moves the focus by a key; false when the key moves nothing. */
  readonly move: (event: KeyboardEvent) => boolean;
}

export interface GridControlProps {
  readonly target: GridTarget;
  /** Where the grid finds the controls once they are there. */
  readonly controls: Ref<GridControls>;
  /** Gives what was done before that, one after the other; undefined when nothing is left. */
  readonly nextWaiting: () => Waiting | undefined;
}
