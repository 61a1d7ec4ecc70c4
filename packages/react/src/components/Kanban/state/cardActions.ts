import { createId } from '@vitrine/runtime';
import type { ChangeOp } from '@vitrine/runtime';
import { cardTitle, columnTitle } from '../Kanban.logic.js';
import { planMove } from '../Kanban.moves.js';
import type { CardActions, Now } from './BoardActions.js';

/** Turns what people do with cards into changes, view state and intents. */
export function cardActions(now: Now): CardActions {
  const change = (ops: ChangeOp | readonly ChangeOp[], message: string) =>
    now().node.change(ops, { message });
  return {
    open: (card) => {
      const { node, selected } = now();
      node.setView('selected', selected === card.key ? null : card.key);
      node.emit('card.click', { card: card.key, row: card.row });
    },
    add: (columnId, title) => {
      const { board, node } = now();
      const { rows, fields, groupKey } = board;
      const column = board.columns.find(({ id }) => id === columnId);
      if (!column || rows.dataset === null || fields.title === undefined) return;
      const cells = new Map(Object.entries(rows.insertDefaults ?? {})).set(fields.title, title);
      if (groupKey !== undefined) cells.set(groupKey, column.value);
      const op = {
        op: 'row.insert',
        dataset: rows.dataset,
        row: createId(),
        values: Object.fromEntries(cells),
      } as const;
      change(op, node.t('kanban.added', { title, column: columnTitle(column, node.t) }));
    },
    rename: (key, title) => {
      const { board, node } = now();
      const { rows, fields } = board;
      if (rows.dataset === null || fields.title === undefined) return;
      const values = Object.fromEntries([[fields.title, title]]);
      change({ op: 'row.set', dataset: rows.dataset, row: key, values }, node.t('kanban.renamed', { title }));
    },
    remove: (key) => {
      const { board, node } = now();
      if (board.rows.dataset === null) return;
      const message = node.t('kanban.deleted', { title: titleOf(now, key) });
      change({ op: 'row.remove', dataset: board.rows.dataset, row: key }, message);
    },
    move: (key, to) => {
      const { board, node } = now();
      const plan = planMove(board, key, to, node.id);
      if (plan.kind === 'none') return;
      const column = columnTitle(plan.to, node.t);
      if (plan.kind === 'full') {
        node.announce(node.t('kanban.full', { column, max: plan.to.limit?.max ?? 0 }));
        return;
      }
      const count = plan.to.cards.length + (plan.from === plan.to ? 0 : 1);
      const words = { title: titleOf(now, key), column, position: plan.position, count };
      const result = change(plan.ops, node.t('kanban.moved', words));
      if (result.issues) return;
      node.emit('card.move', { card: key, from: plan.from.id, to: plan.to.id, position: plan.position });
    },
    fold: (column) => {
      const { node, collapsed } = now();
      const next = new Set(collapsed);
      if (!next.delete(column)) next.add(column);
      node.setView('collapsed', [...next]);
    },
  };
}

/** Title of a card by its key. */
export function titleOf(now: Now, key: string): string {
  const { board, node } = now();
  const card = board.columns.flatMap(({ cards }) => cards).find((one) => one.key === key);
  return card ? cardTitle(card, board.fields, node.t) : '';
}
