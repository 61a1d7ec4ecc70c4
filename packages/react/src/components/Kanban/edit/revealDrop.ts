import { cardElement, columnElement } from '../state/boardElements.js';
import type { Destination } from '../state/BoardActions.js';

/** Scrolls to where a card that the keyboard carries would land. */
export function revealDrop(board: HTMLElement, { column, before }: Destination) {
  const next = before === null ? null : cardElement(board, before);
  const list = columnElement(board, column);
  list?.closest('[data-vt-column]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (next) next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  else if (before === null && list) list.scrollTop = list.scrollHeight;
}
