/** Where a floating box stands: below or above its anchor, at the anchor's start or end edge or centered on it. */
export type Placement = 'bottom-start' | 'bottom-end' | 'top-center';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place in the viewport, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const edge = 8;
const distance = 4;

/** A point as a box without room, for what opens at the pointer. */
export function boxAt({ x, y }: Point): Box {
  return { left: x, right: x, top: y, bottom: y };
}

/**
 * The left and top of a floating box in the viewport: on the wished side where there is room, never outside.
 *
 * @param anchor What it belongs to, in viewport pixels.
 */
export function placeBeside(
  anchor: Box,
  box: Size,
  viewport: Size,
  placement: Placement,
  rightToLeft: boolean,
) {
  const below = anchor.bottom + distance;
  const above = anchor.top - distance - box.height;
  const fitsBelow = below + box.height <= viewport.height - edge;
  const fitsAbove = above >= edge;
  const wantsBelow = placement !== 'top-center';
  const top = (wantsBelow ? fitsBelow || !fitsAbove : !fitsAbove) ? below : above;
  const atLeft = anchor.left;
  const atRight = anchor.right - box.width;
  const left =
    placement === 'top-center'
      ? (anchor.left + anchor.right - box.width) / 2
      : (placement === 'bottom-start') === rightToLeft
        ? atRight
        : atLeft;
  return {
    left: Math.max(edge, Math.min(left, viewport.width - box.width - edge)),
    top: Math.max(edge, Math.min(top, viewport.height - box.height - edge)),
  };
}
