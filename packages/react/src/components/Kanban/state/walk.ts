import type { NodeContext } from '../../../renderer/types.js';
import type { BoardCard, BoardColumn } from '../Kanban.logic.js';
import type { Now, Step } from './BoardActions.js';

/** The card that a key leads to from another; null at the edge, undefined for keys that lead nowhere. */
export function walk(now: Now, pressed: string, key: string): BoardCard | null | undefined {
  const { node, columns, collapsed } = now();
  const step = stepOf(pressed, node.direction) ?? ends.get(pressed);
  if (!step) return undefined;
  return (
    neighbor(
      columns.filter(({ id }) => !collapsed.has(id)),
      key,
      step,
    ) ?? null
  );
}

const ends: ReadonlyMap<string, 'first' | 'last'> = /* @__PURE__ */ new Map([
  ['Home', 'first'],
  ['End', 'last'],
]);

/** What an arrow key means. */
export function stepOf(key: string, direction: NodeContext['direction']): Step | undefined {
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
