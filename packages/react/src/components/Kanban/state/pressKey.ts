import type { KeyboardEvent } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import type { BoardCard, BoardColumn } from '../Kanban.logic.js';
import type { CarryActions, Now, Step } from './BoardActions.js';

interface KeyTargets {
  readonly carry: CarryActions;
  readonly rename: (key: string) => void;
  readonly focus: (key: string) => void;
}

/** What the keys do on a card: Space lifts and drops, arrows carry or walk, F2 renames. */
export function pressKey(
  now: Now,
  { carry, rename, focus }: KeyTargets,
): (event: KeyboardEvent, key: string) => void {
  const act = (pressed: string, key: string): boolean => {
    const { node, may, columns, collapsed, carry: carried } = now();
    const step = stepOf(pressed, node.direction);
    if (carried?.by === 'keyboard' && carried.key === key) {
      if (pressed === ' ' || pressed === 'Enter') carry.drop();
      else if (pressed === 'Escape') carry.cancel();
      else if (step) carry.step(step);
      else return false;
      return true;
    }
    if (pressed === ' ' && may.move) carry.lift(key, 'keyboard');
    else if (pressed === 'F2' && may.rename) rename(key);
    else if (step || pressed === 'Home' || pressed === 'End') {
      const unfolded = columns.filter(({ id }) => !collapsed.has(id));
      const next = neighbor(unfolded, key, step ?? (pressed === 'Home' ? 'first' : 'last'));
      if (next) focus(next.key);
    } else return false;
    return true;
  };
  return (event, key) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !act(event.key, key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function stepOf(key: string, direction: NodeContext['direction']): Step | undefined {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowLeft') return direction === 'rtl' ? 'next' : 'previous';
  if (key === 'ArrowRight') return direction === 'rtl' ? 'previous' : 'next';
  return undefined;
}

/** The card beside another: in its column, or at the same height in the next column that has cards. */
function neighbor(
  columns: readonly BoardColumn[],
  key: string,
  step: Step | 'first' | 'last',
): BoardCard | undefined {
  const at = columns.findIndex(({ cards }) => cards.some((card) => card.key === key));
  const cards = columns[at]?.cards ?? [];
  const index = cards.findIndex((card) => card.key === key);
  if (step === 'first') return cards[0];
  if (step === 'last') return cards.at(-1);
  if (step === 'up') return cards[index - 1];
  if (step === 'down') return cards[index + 1];
  const others = step === 'previous' ? columns.slice(0, Math.max(at, 0)).reverse() : columns.slice(at + 1);
  const next = others.find((column) => column.cards.length > 0)?.cards;
  return next?.[Math.min(index, next.length - 1)];
}
