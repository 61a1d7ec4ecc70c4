import { columnTitle, isFull } from '../Kanban.logic.js';
import type { Carry, CarryActions, Destination, Now } from '../state/BoardActions.js';
import { fullSentence, titleOf } from './cardActions.js';
import { originOf, placeOf, stepDestination } from './planMove.js';

/**
 * Carrying a card, by pointer and by keyboard alike: nothing changes until it is dropped, and each step is said.
 *
 * @param setCarry Keeps what is carried; `now` gives it from then on.
 * @param onDrop Called with where the card was dropped.
 */
export function carryActions(
  now: Now,
  setCarry: (carry: Carry | null) => void,
  onDrop: (carry: Carry & { readonly to: Destination }) => void,
): CarryActions {
  const placeSentence = (message: 'kanban.lifted' | 'kanban.over', key: string, to: Destination) => {
    const { columns, node } = now();
    const { index, others } = placeOf(columns, key, to);
    const column = columns.find(({ id }) => id === to.column);
    const words = { title: titleOf(now, key), column: column ? columnTitle(column, node.t) : '' };
    return node.t(message, { ...words, position: index + 1, count: others.length + 1 });
  };
  const cancel = (reason?: string) => {
    const { carry, columns, node } = now();
    if (!carry) return;
    setCarry(null);
    const origin = columns.find(({ cards }) => cards.some(({ key }) => key === carry.key));
    const column = origin ? columnTitle(origin, node.t) : '';
    const stays = node.t('kanban.cancelled', { title: titleOf(now, carry.key), column });
    node.announce(reason === undefined ? stays : `${stays}. ${reason}`);
  };
  return {
    lift: (key, by) => {
      const { columns, node } = now();
      const to = originOf(columns, key);
      if (!to) return;
      setCarry({ key, to, refused: null, by });
      const said = placeSentence('kanban.lifted', key, to);
      node.announce(by === 'keyboard' ? `${said}. ${node.t('kanban.keys')}` : said);
    },
    carryTo: (to) => {
      const { carry, node } = now();
      if (!carry) return;
      const allowed = to !== null && mayLand(now, carry.key, to.column);
      const refused = to && !allowed ? fullColumn(now, to.column) : undefined;
      if (allowed) node.announce(placeSentence('kanban.over', carry.key, to));
      else if (refused && refused.id !== carry.refused) node.announce(fullSentence(refused, node.t));
      setCarry({ ...carry, to: allowed ? to : null, refused: refused?.id ?? null });
    },
    step: (step) => {
      const { board, columns, carry, node } = now();
      if (!carry?.to) return;
      const { key } = carry;
      if (step === 'up' || step === 'down' ? !board.sortable : !board.movable) return;
      const reachable = columns.filter(({ id }) => id === carry.to?.column || mayLand(now, key, id));
      const to = stepDestination(reachable, key, carry.to, step);
      setCarry({ ...carry, to });
      const passed = passedColumns(columns, carry.to.column, to.column, step).filter(
        ({ id }) => !mayLand(now, key, id),
      );
      const reasons = passed.filter(isFull).map((column) => fullSentence(column, node.t));
      node.announce([...reasons, placeSentence('kanban.over', key, to)].join('. '));
    },
    drop: () => {
      const { carry, node } = now();
      if (carry?.to) {
        setCarry(null);
        onDrop({ ...carry, to: carry.to });
        return;
      }
      const refused = carry?.refused == null ? undefined : fullColumn(now, carry.refused);
      cancel(refused && fullSentence(refused, node.t));
    },
    cancel: () => cancel(),
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

function fullColumn(now: Now, columnId: string) {
  const column = now().board.columns.find(({ id }) => id === columnId);
  return column && isFull(column) ? column : undefined;
}

/** The columns that a step sideways went past, or ran into at the edge. */
function passedColumns<Column extends { readonly id: string }>(
  columns: readonly Column[],
  from: string,
  to: string,
  step: string,
): readonly Column[] {
  if (step !== 'previous' && step !== 'next') return [];
  const ids = columns.map(({ id }) => id);
  const at = ids.indexOf(from);
  const landed = ids.indexOf(to);
  if (step === 'next') return columns.slice(at + 1, landed === at ? undefined : landed);
  return columns.slice(landed === at ? 0 : landed + 1, at);
}
