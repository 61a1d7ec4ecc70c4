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
  readonly startRenaming: (key: string) => void;
}

/** Makes what people can do to cards, by pointer, keys and menu alike. */
export function createEdits(given: Now, { setCarry, focusAfterChange, startRenaming }: EditHost): BoardEdits {
  const now: Now = () => {
    const board = given();
    return { ...board, node: { ...board.node, t: editWords(board.node.t) } };
  };
  const cards = cardActions(now);
  const move: BoardEdits['move'] = (key, to) => {
    focusAfterChange(key);
    cards.move(key, to);
  };
  const carry = carryActions(now, setCarry, ({ key, to, by }) =>
    (by === 'keyboard' ? move : cards.move)(key, to),
  );
  return {
    ...cards,
    ...carry,
    move,
    menuOf: (place) => cardMenu(now(), place, { ...cards, move, startRenaming }),
    press: (pressed, key) => {
      const { node, may, carry: carried } = now();
      if (carried?.by !== 'keyboard' || carried.key !== key) {
        if (pressed === ' ' && may.move) carry.lift(key, 'keyboard');
        else if (pressed === 'F2' && may.rename) startRenaming(key);
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
