/** Element of a card by its key. */
export function cardElement(board: HTMLElement, key: string): HTMLElement | null {
  return (
    [...board.querySelectorAll<HTMLElement>('[data-vt-card]')].find(
      (card) => card.dataset['vtCard'] === key,
    ) ?? null
  );
}

/** List of a column, the part that scrolls, by the column's id. */
export function columnElement(board: HTMLElement, id: string): HTMLElement | null {
  const column = [...board.querySelectorAll<HTMLElement>('[data-vt-column]')].find(
    (element) => element.dataset['vtColumn'] === id,
  );
  return column?.querySelector<HTMLElement>('[data-vt-list]') ?? column ?? null;
}
