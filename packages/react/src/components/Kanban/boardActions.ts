import type { KeyboardEvent } from 'react';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import type { BoardCard, BoardColumn } from './Kanban.logic.js';
import type { Destination } from './Kanban.moves.js';

/** A card on its way, by pointer or by keyboard. */
export interface Carry {
  readonly key: string;
  /** Where it would land; null outside the board. */
  readonly to: Destination | null;
  readonly by: 'pointer' | 'keyboard';
}

/** What people can do on a board. The same object for the life of the board. */
export interface BoardActions {
  /** Chooses a card, or lets the chosen one go. */
  readonly open: (card: BoardCard) => void;
  /** The card takes part in the tab order from now on. */
  readonly activate: (key: string) => void;
  /** Focus left the card: what the keyboard carries goes back. */
  readonly leave: (key: string) => void;
  /** A key was pressed on a card. */
  readonly press: (event: KeyboardEvent, key: string) => void;
  readonly menuItems: (card: BoardCard, column: BoardColumn, index: number) => MenuItem[];
  readonly add: (column: string, title: string) => void;
  readonly rename: (key: string, title: string) => void;
  /** Opens the title of a card for typing; null closes it and gives focus back to `from`. */
  readonly startRenaming: (key: string | null, from?: string) => void;
  readonly fold: (column: string) => void;
  readonly lift: (key: string) => void;
  readonly carryTo: (to: Destination | null) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}
