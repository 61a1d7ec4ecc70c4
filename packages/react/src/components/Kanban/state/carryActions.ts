import { columnTitle, isFull } from '../Kanban.logic.js';
import { type Destination, originOf, placeOf, stepDestination } from '../Kanban.moves.js';
import type { Carry, CarryActions, Now } from './BoardActions.js';
import { titleOf } from './cardActions.js';

/**
 * Carrying a card, by pointer and by keyboard alike: nothing changes until it is dropped.
 *
 * @param setCarry Keeps what is carried; `now` gives it from then on.
 * @param onDrop Called with where the card was dropped.
 */
export function carryActions(
  now: Now,
  setCarry: (carry: Carry | null) => void,
  onDrop: (carry: Carry & { readonly to: Destination }) => void,
): CarryActions {
  const say = (message: 'kanban.lifted' | 'kanban.over', key: string, to: Destination) => {
    const { columns, node } = now();
    const { index, others } = placeOf(columns, key, to);
    const column = columns.find(({ id }) => id === to.column);
    const words = { title: titleOf(now, key), column: column ? columnTitle(column, node.t) : '' };
    node.announce(node.t(message, { ...words, position: index + 1, count: others.length + 1 }));
  };
  const cancel = () => {
    const { carry, columns, node } = now();
    if (!carry) return;
    setCarry(null);
    const origin = columns.find(({ cards }) => cards.some(({ key }) => key === carry.key));
    const column = origin ? columnTitle(origin, node.t) : '';
    node.announce(node.t('kanban.cancelled', { title: titleOf(now, carry.key), column }));
  };
  return {
    lift: (key, by) => {
      const to = originOf(now().columns, key);
      if (!to) return;
      setCarry({ key, to, by });
      if (by === 'keyboard') say('kanban.lifted', key, to);
    },
    carryTo: (to) => {
      const { carry } = now();
      if (!carry) return;
      const allowed = to !== null && mayLand(now, carry.key, to.column);
      setCarry({ ...carry, to: allowed ? to : null });
    },
    step: (step) => {
      const { board, columns, carry } = now();
      if (!carry?.to) return;
      const { key } = carry;
      if (step === 'up' || step === 'down' ? !board.sortable : !board.movable) return;
      const reachable = columns.filter(({ id }) => id === carry.to?.column || mayLand(now, key, id));
      const to = stepDestination(reachable, key, carry.to, step);
      setCarry({ ...carry, to });
      say('kanban.over', key, to);
    },
    drop: () => {
      const { carry } = now();
      setCarry(null);
      if (carry?.to) onDrop({ ...carry, to: carry.to });
    },
    cancel,
    leave: (key) => {
      const { carry } = now();
      if (carry?.by === 'keyboard' && carry.key === key) cancel();
    },
  };
}

/** Whether a column takes a card: its own where cards keep an order, another where cards may leave and it has room. */
function mayLand(now: Now, key: string, columnId: string): boolean {
  const { board } = now();
  const column = board.columns.find(({ id }) => id === columnId);
  if (!column) return false;
  const isOwn = column.cards.some((card) => card.key === key);
  return isOwn ? board.sortable || board.movable : board.movable && !isFull(column);
}
