import { KanbanSchema } from '@vitrine/schema';
import type { Row } from '@vitrine/schema';
import type { KanbanViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { kanbanRoom } from './kanbanRoom.js';
import { KanbanView } from './Kanban.view.js';

/** Callbacks of the plain component. */
export interface KanbanCallbacks {
  /** A card was chosen. */
  readonly onCardClick?: (card: Row) => void;
  /** A card was moved from one column to another, or within one. */
  readonly onCardMove?: (cardId: string, from: string, to: string) => void;
}

export const KanbanDefinition = /* @__PURE__ */ defineComponent<KanbanViewProps, KanbanCallbacks>({
  type: 'Kanban',
  schema: KanbanSchema,
  view: KanbanView,
  loading: kanbanRoom,
  events: {
    'card.click': { prop: 'onCardClick', args: ({ row }) => [row] },
    'card.move': { prop: 'onCardMove', args: ({ card, from, to }) => [card, from, to] },
  },
});
