import type { BoardActions, Now } from './BoardActions.js';

/** What people do that changes no data: choosing cards and folding columns. */
export function viewActions(now: Now): Pick<BoardActions, 'open' | 'fold'> {
  return {
    open: (card) => {
      const { node, selected } = now();
      node.setView('selected', selected === card.key ? null : card.key);
      node.emit('card.click', { card: card.key, row: card.row });
    },
    fold: (column) => {
      const { node, collapsed } = now();
      const next = new Set(collapsed);
      if (!next.delete(column)) next.add(column);
      node.setView('collapsed', [...next]);
    },
  };
}
