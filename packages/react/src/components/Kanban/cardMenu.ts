import type { NodeContext } from '../../renderer/types.js';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import { type Board, type BoardCard, type BoardColumn, isFull } from './Kanban.logic.js';
import type { Destination } from './Kanban.moves.js';

export interface CardMenuOptions {
  readonly board: Board;
  /** Columns as they are shown. */
  readonly columns: readonly BoardColumn[];
  readonly card: BoardCard;
  readonly column: BoardColumn;
  /** Place of the card among those shown. */
  readonly index: number;
  readonly may: { readonly move: boolean; readonly rename: boolean; readonly remove: boolean };
  readonly t: NodeContext['t'];
  readonly columnTitle: (column: BoardColumn) => string;
  readonly move: (to: Destination) => void;
  readonly rename: () => void;
  readonly remove: () => void;
}

/** The menu of a card: everything that dragging does, and renaming and deleting. */
export function cardMenu(options: CardMenuOptions): MenuItem[] {
  const { may, t, rename, remove } = options;
  const items: MenuItem[] = [];
  if (may.rename) items.push({ id: 'rename', label: t('kanban.rename'), icon: 'pen', onSelect: rename });
  if (may.move) items.push(...orderItems(options), ...columnItems(options));
  if (may.remove)
    items.push({
      id: 'remove',
      label: t('kanban.delete'),
      icon: 'trash',
      danger: true,
      separated: items.length > 0,
      onSelect: remove,
    });
  return items;
}

function orderItems({ board, card, column, index, t, move }: CardMenuOptions): MenuItem[] {
  if (!board.sortable || column.cards.length < 2) return [];
  const before = (key: string | undefined): Destination => ({ column: column.id, before: key ?? null });
  return [
    {
      id: 'up',
      label: t('kanban.moveUp'),
      icon: 'arrow-up',
      disabled: index === 0,
      onSelect: () => move(before(column.cards[index - 1]?.key)),
    },
    {
      id: 'down',
      label: t('kanban.moveDown'),
      icon: 'arrow-down',
      disabled: column.cards.at(-1)?.key === card.key,
      onSelect: () => move(before(column.cards[index + 2]?.key)),
    },
  ];
}

function columnItems({ board, columns, column, t, columnTitle, move }: CardMenuOptions): MenuItem[] {
  if (!board.movable) return [];
  return columns
    .filter(({ id }) => id !== column.id)
    .map((other, index) => ({
      id: `to:${other.id}`,
      label: t('kanban.moveTo', { column: columnTitle(other) }),
      icon: 'arrow-right',
      separated: index === 0,
      disabled: isFull(board.columns.find(({ id }) => id === other.id) ?? other),
      onSelect: () => move({ column: other.id, before: null }),
    }));
}
