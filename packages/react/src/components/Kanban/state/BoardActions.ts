import type { Issue, Row } from '@vitrine/schema';
import type { KeyboardEvent } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import type { Board, BoardCard, BoardColumn } from '../Kanban.logic.js';

/** Where a card is to go: before another card of the column, or to its end. */
export interface Destination {
  readonly column: string;
  readonly before: string | null;
}

/** A card on its way, by pointer or by keyboard. */
export interface Carry {
  readonly key: string;
  /** Where it would land; null where it can't. */
  readonly to: Destination | null;
  /** The column under the pointer that is full, so that it can't land there. */
  readonly refused: string | null;
  readonly by: 'pointer' | 'keyboard';
}

/** What the person may do with the cards. */
export interface Permissions {
  readonly move: boolean;
  readonly add: boolean;
  /** Change some of what cards show. */
  readonly edit: boolean;
  readonly remove: boolean;
}

/** The board as it is now, for what people do with it. */
export interface BoardNow {
  readonly board: Board;
  /** Columns with the cards that pass the search. */
  readonly columns: readonly BoardColumn[];
  readonly node: NodeContext;
  readonly carry: Carry | null;
  readonly collapsed: ReadonlySet<string>;
  readonly selected: unknown;
  readonly may: Permissions;
}

/** Gives the board as it is when it is called. */
export type Now = () => BoardNow;

/** Changes to cards. */
export interface CardActions {
  readonly add: (column: string, title: string) => void;
  /** Sets cells of a card; gives why they were refused. */
  readonly edit: (key: string, values: Row) => readonly Issue[] | undefined;
  readonly remove: (key: string) => void;
  readonly move: (key: string, to: Destination) => void;
}

/** Carrying a card from its place to another. */
export interface CarryActions {
  readonly lift: (key: string, by: Carry['by']) => void;
  readonly carryTo: (to: Destination | null) => void;
  /** Carries on by one step of an arrow key. */
  readonly step: (step: Step) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  /** Focus left a card: what the keyboard carries goes back. */
  readonly leave: (key: string) => void;
}

/** What an arrow key means, whatever the reading direction. */
export type Step = 'up' | 'down' | 'previous' | 'next';

/** A card in its place, for its menu. */
export interface CardPlace {
  readonly card: BoardCard;
  /** Its column as it is shown. */
  readonly column: BoardColumn;
  /** Place of the card among those shown. */
  readonly index: number;
}

/** All that changes cards: loaded after the board, and only where something may be changed. */
export interface BoardEdits extends CardActions, CarryActions {
  /** A key was pressed on a card; says whether it meant a change. */
  readonly press: (pressed: string, key: string) => boolean;
  readonly menuOf: (place: CardPlace) => readonly MenuItem[];
}

/** All that people can do on a board. The same object for the life of the board; what changes cards does nothing until it has loaded. */
export interface BoardActions extends Omit<BoardEdits, 'press'> {
  /** Chooses a card, or lets the chosen one go. */
  readonly open: (card: BoardCard) => void;
  readonly fold: (column: string) => void;
  /** The card takes part in the tab order from now on. */
  readonly activate: (key: string) => void;
  /** A key was pressed on a card. */
  readonly press: (event: KeyboardEvent, key: string) => void;
  /** Opens a card for editing; null closes it and gives focus back to `from`. */
  readonly startEditing: (key: string | null, from?: string) => void;
}
