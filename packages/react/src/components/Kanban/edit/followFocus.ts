/** Tells which card of a board has the focus, also after it was taken away with it; gives what ends that. */
export function followFocus(board: HTMLElement, tell: (key: string | undefined) => void): () => void {
  const gain = ({ target }: Event) =>
    tell((target as Element).closest<HTMLElement>('[data-vt-card]')?.dataset['vtCard']);
  const lose = ({ target }: Event) =>
    // An element that is taken away loses its focus too: what follows from that has the key until then.
    queueMicrotask(() => {
      const isMoved = board.contains(document.activeElement) || !(target as Element).isConnected;
      if (!isMoved) tell(undefined);
    });
  board.addEventListener('focusin', gain);
  board.addEventListener('focusout', lose);
  return () => {
    board.removeEventListener('focusin', gain);
    board.removeEventListener('focusout', lose);
  };
}
