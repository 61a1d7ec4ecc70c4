import { cellOf, createId } from '@vitrine/runtime/internal';
import type { ChangeOp } from '@vitrine/runtime';
import type { Translate } from '../../../i18n/types.js';
import { type BoardColumn, cardTitle, columnTitle } from '../Kanban.logic.js';
import type { CardActions, Now } from '../state/BoardActions.js';
import { planMove } from './planMove.js';

/** Turns what people do with cards into changes and intents. */
export function cardActions(now: Now): CardActions {
  const change = (ops: ChangeOp | readonly ChangeOp[], message: string) =>
    now().node.change(ops, { message });
  return {
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
      const added = node.t('kanban.added', { title, column: columnTitle(column, node.t) });
      const over = overSentence(column, column.total + 1, node.t);
      change(op, over === undefined ? added : `${added}. ${over}`);
    },
    edit: (key, values) => {
      const { board, node } = now();
      const { rows, fields } = board;
      if (rows.dataset === null) return undefined;
      const op = { op: 'row.set', dataset: rows.dataset, row: key, values } as const;
      const renamed = fields.title === undefined ? null : cellOf(values, fields.title);
      const title = typeof renamed === 'string' && renamed !== '' ? renamed : titleOf(now, key);
      return node.change(op, { message: node.t('kanban.edited', { title }), tellsRefusal: true }).issues;
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
        node.announce(fullSentence(plan.to, node.t));
        return;
      }
      const count = plan.to.cards.length + (plan.from === plan.to ? 0 : 1);
      const words = { title: titleOf(now, key), column, position: plan.position, count };
      const moved = node.t('kanban.moved', words);
      const over = plan.from === plan.to ? undefined : overSentence(plan.to, plan.to.total + 1, node.t);
      const result = change(plan.ops, over === undefined ? moved : `${moved}. ${over}`);
      if (result.issues) return;
      node.emit('card.move', { card: key, from: plan.from.id, to: plan.to.id, position: plan.position });
    },
  };
}

/** Title of a card by its key. */
export function titleOf(now: Now, key: string): string {
  const { board, node } = now();
  const card = board.columns.flatMap(({ cards }) => cards).find((one) => one.key === key);
  return card ? cardTitle(card, board.fields, node.t) : '';
}

/** Why a column takes no more cards. */
export function fullSentence(column: BoardColumn, t: Translate): string {
  return t('kanban.full', { column: columnTitle(column, t), max: column.limit?.max ?? 0 });
}

/** That a column holds more cards than it should; undefined while it does not. */
function overSentence(column: BoardColumn, total: number, t: Translate): string | undefined {
  if (!column.limit || total <= column.limit.max) return undefined;
  return t('kanban.overLimit', { column: columnTitle(column, t), max: column.limit.max });
}
