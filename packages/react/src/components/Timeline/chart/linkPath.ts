/** Distance in pixels that a line keeps from the bars it leaves and enters. */
const stub = 10;

/** End of an arrow: its tip is at the start of the bar it points to. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The line of a dependency: out of the end of one bar, down or up, into the start of another. Where the other starts
 * earlier it goes back between the rows.
 *
 * @param sign 1 from left to right, -1 from right to left.
 */
export function linkPath(from: Point, to: Point, rowHeight: number, sign: 1 | -1): string {
  const out = from.x + sign * stub;
  const into = to.x - sign * stub;
  if ((into - out) * sign >= 0) return `M${from.x} ${from.y}H${into}V${to.y}H${to.x}`;
  const between = to.y + (to.y > from.y ? -rowHeight / 2 : rowHeight / 2);
  return `M${from.x} ${from.y}H${out}V${between}H${into}V${to.y}H${to.x}`;
}

/** The tip of an arrow. */
export function arrowPath({ x, y }: Point, sign: 1 | -1): string {
  return `M${x} ${y}l${-sign * 6} -4v8z`;
}
