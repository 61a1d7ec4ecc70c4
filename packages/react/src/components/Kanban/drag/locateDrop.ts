import type { Destination } from '../state/BoardActions.js';

/** Distance in pixels from the board beyond which a card is not dropped. */
const reach = 96;

/** Where a card would land that is let go at a point: found from the boxes of the columns and of the cards on the screen. */
export function locateDrop(
  board: HTMLElement,
  point: { readonly x: number; readonly y: number },
  dragged: string,
): Destination | null {
  const area = board.getBoundingClientRect();
  if (
    point.x < area.left - reach ||
    point.x > area.right + reach ||
    point.y < area.top - reach ||
    point.y > area.bottom + reach
  ) {
    return null;
  }
  const column = nearestColumn(board, point.x);
  if (!column) return null;
  const list = column.querySelector('[data-vt-list]');
  const y = list
    ? Math.min(Math.max(point.y, list.getBoundingClientRect().top), list.getBoundingClientRect().bottom)
    : point.y;
  const cards = [...column.querySelectorAll<HTMLElement>('[data-vt-card]')].filter(
    (card) => card.dataset['vtCard'] !== dragged,
  );
  const before = cards.find((card) => {
    const box = card.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { column: column.dataset['vtColumn'] ?? '', before: before?.dataset['vtCard'] ?? null };
}

function nearestColumn(board: HTMLElement, x: number): HTMLElement | undefined {
  let nearest: HTMLElement | undefined;
  let least = Infinity;
  for (const column of board.querySelectorAll<HTMLElement>('[data-vt-column]')) {
    const box = column.getBoundingClientRect();
    const distance = x < box.left ? box.left - x : x > box.right ? x - box.right : 0;
    if (distance < least) {
      least = distance;
      nearest = column;
    }
  }
  return nearest;
}
