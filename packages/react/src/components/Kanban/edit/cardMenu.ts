import type { MenuItem } from '../../../ui/overlay/Menu.js';
import { type BoardCard, columnTitle, isFull } from '../Kanban.logic.js';
import type { BoardNow, CardActions, CardPlace } from '../state/BoardActions.js';
import { fullSentence } from './cardActions.js';

/** What the menu does. */
export interface MenuActions extends Pick<CardActions, 'move' | 'remove'> {
  readonly startEditing: (key: string) => void;
}

/** The menu of a card: everything that dragging does, and editing and deleting. */
export function cardMenu(now: BoardNow, place: CardPlace, actions: MenuActions): MenuItem[] {
  const { may, node } = now;
  const { t } = node;
  const { card } = place;
  const items: MenuItem[] = [];
  if (may.edit) {
    items.push({
      id: 'edit',
      label: t('kanban.edit'),
      icon: 'pen',
      onSelect: () => actions.startEditing(card.key),
    });
  }
  if (may.move) items.push(...orderItems(now, place, actions), ...columnItems(now, place, actions));
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

function orderItems(
  { board, node: { t } }: BoardNow,
  { card, column, index }: CardPlace,
  actions: MenuActions,
): MenuItem[] {
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

function columnItems(
  { board, node: { t } }: BoardNow,
  { card, column }: CardPlace,
  actions: MenuActions,
): MenuItem[] {
  if (!board.movable) return [];
  return board.columns
    .filter(({ id }) => id !== column.id)
    .map((other, index) => ({
      id: `to:${other.id}`,
      label: isFull(other) ? fullSentence(other, t) : t('kanban.moveTo', { column: columnTitle(other, t) }),
      icon: 'arrow-right',
      separated: index === 0,
      disabled: isFull(other),
      onSelect: () => actions.move(card.key, { column: other.id, before: null }),
    }));
}
