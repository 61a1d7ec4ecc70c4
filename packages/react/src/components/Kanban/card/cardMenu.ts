import type { NodeContext } from '../../../renderer/types.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import { type Board, type BoardCard, type BoardColumn, columnTitle, isFull } from '../Kanban.logic.js';
import type { BoardActions, Permissions } from '../state/BoardActions.js';

export interface CardMenuOptions {
  readonly board: Board;
  readonly card: BoardCard;
  /** Its column as it is shown. */
  readonly column: BoardColumn;
  /** Place of the card among those shown. */
  readonly index: number;
  readonly may: Permissions;
  readonly t: NodeContext['t'];
  readonly actions: BoardActions;
}

/** The menu of a card: everything that dragging does, and renaming and deleting. */
export function cardMenu(options: CardMenuOptions): MenuItem[] {
  const { card, may, t, actions } = options;
  const items: MenuItem[] = [];
  if (may.rename) {
    items.push({
      id: 'rename',
      label: t('kanban.rename'),
      icon: 'pen',
      onSelect: () => actions.startRenaming(card.key),
    });
  }
  if (may.move) items.push(...orderItems(options), ...columnItems(options));
  if (may.remove) {
    const separated = items.length > 0;
    items.push({
      id: 'remove',
      label: t('kanban.delete'),
      icon: 'trash',
      danger: true,
      separated,
      onSelect: () => actions.remove(card.key),
    });
  }
  return items;
}

function orderItems({ board, card, column, index, t, actions }: CardMenuOptions): MenuItem[] {
  if (!board.sortable || column.cards.length < 2) return [];
  const moveBefore = (other: BoardCard | undefined) => () =>
    actions.move(card.key, { column: column.id, before: other?.key ?? null });
  const last = index === column.cards.length - 1;
  return [
    {
      id: 'up',
      label: t('kanban.moveUp'),
      icon: 'arrow-up',
      disabled: index === 0,
      onSelect: moveBefore(column.cards[index - 1]),
    },
    {
      id: 'down',
      label: t('kanban.moveDown'),
      icon: 'arrow-down',
      disabled: last,
      onSelect: moveBefore(column.cards[index + 2]),
    },
  ];
}

function columnItems({ board, card, column, t, actions }: CardMenuOptions): MenuItem[] {
  if (!board.movable) return [];
  return board.columns
    .filter(({ id }) => id !== column.id)
    .map((other, index) => ({
      id: `to:${other.id}`,
      label: t('kanban.moveTo', { column: columnTitle(other, t) }),
      icon: 'arrow-right',
      separated: index === 0,
      disabled: isFull(other),
      onSelect: () => actions.move(card.key, { column: other.id, before: null }),
    }));
}
