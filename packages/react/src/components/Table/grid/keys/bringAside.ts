/** Scrolls sideways until a cell is whole between the columns that stay at an edge: browsers leave one that got the focus below them. */
export function bringAside(cell: HTMLElement): void {
  const box = cell.closest<HTMLElement>('[data-sideways]');
  if (!box || edgeOf(cell)) return;
  const room = { start: 0, end: 0 };
  for (const heading of box.querySelectorAll<HTMLElement>('thead th')) {
    const edge = edgeOf(heading);
    if (edge) room[edge] += heading.offsetWidth;
  }
  const isRightToLeft = getComputedStyle(box).direction === 'rtl';
  const view = box.getBoundingClientRect();
  const { left, right } = cell.getBoundingClientRect();
  const hiddenBefore = view.left + room[isRightToLeft ? 'end' : 'start'] - left;
  const hiddenAfter = right + room[isRightToLeft ? 'start' : 'end'] - view.right;
  if (hiddenBefore > 0) box.scrollLeft -= hiddenBefore;
  else if (hiddenAfter > 0) box.scrollLeft += Math.min(hiddenAfter, -hiddenBefore);
}

/** The edge at which a cell stays; which of them do depends on the width of the table, so the style sheet has the last word. */
function edgeOf(cell: HTMLElement): 'start' | 'end' | undefined {
  const { position, insetInlineStart, insetInlineEnd } = getComputedStyle(cell);
  if (position !== 'sticky') return undefined;
  if (insetInlineStart !== 'auto') return 'start';
  return insetInlineEnd === 'auto' ? undefined : 'end';
}
