import type { BoardColumn } from '../Kanban.logic.js';
import type { BoardEdits, Carry, Now } from '../state/BoardActions.js';
import { stepOf } from '../state/walk.js';
import { cardActions } from './cardActions.js';
import { cardMenu } from './cardMenu.js';
import { carryActions } from './carryActions.js';
import { editWords } from './editWords.js';

export interface EditHost {
  /** Keeps what is carried; `now` gives it from then on. */
  readonly setCarry: (carry: Carry | null) => void;
  /** Gives a card the focus once it has been drawn in its new place. */
  readonly focusAfterChange: (key: string) => void;
  readonly startEditing: (key: string) => void;
}

/** Makes what people can do to cards, by pointer, keys and menu alike. */
export function createEdits(given: Now, { setCarry, focusAfterChange, startEditing }: EditHost): BoardEdits {
  const now: Now = () => {
    const board = given();
    return { ...board, node: { ...board.node, t: editWords(board.node.t) } };
  };
  const cards = cardActions(now);
  const move: BoardEdits['move'] = (key, to) => {
    focusAfterChange(key);
    cards.move(key, to);
  };
  const remove: BoardEdits['remove'] = (key) => {
    const beside = neighborOf(now().columns, key);
    if (beside !== undefined) focusAfterChange(beside);
    cards.remove(key);
  };
  const carry = carryActions(now, setCarry, ({ key, to, by }) =>
    (by === 'keyboard' ? move : cards.move)(key, to),
  );
  return {
    ...cards,
    ...carry,
    move,
    remove,
    menuOf: (place) => cardMenu(now(), place, { remove, move, startEditing }),
    press: (pressed, key) => {
      const { node, may, carry: carried } = now();
      if (carried?.by !== 'keyboard' || carried.key !== key) {
        if (pressed === ' ' && may.move) carry.lift(key, 'keyboard');
        else if (pressed === 'F2' && may.edit) startEditing(key);
        else if (pressed === 'Delete' && may.remove) remove(key);
        else return false;
        return true;
      }
      const step = stepOf(pressed, node.direction);
      if (pressed === ' ' || pressed === 'Enter') carry.drop();
      else if (pressed === 'Escape') carry.cancel();
      else if (step) carry.step(step);
      else return false;
      return true;
    },
  };
}

/** The card that takes the focus when one goes: the next in its column, or the one before. */
function neighborOf(columns: readonly BoardColumn[], key: string): string | undefined {
  for (const { cards } of columns) {
    const at = cards.findIndex((card) => card.key === key);
    if (at >= 0) return (cards[at + 1] ?? cards[at - 1])?.key;
  }
  return undefined;
}
