/** Distance in pixels that a line keeps from the bars it leaves, enters and passes. */
const stub = 10;

/** Radius of its corners. */
const radius = 5;

/** Rows farther apart are joined by a straight line: nobody follows it, and looking at every row takes time. */
const farthest = 2000;

/** A point of the drawing, or the tip of an arrow: at the start of the bar it points to. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in a row, from left to right; null when nothing does. */
export type Obstacle = { readonly left: number; readonly right: number } | null;

export interface LinkEnds {
  readonly from: Point;
  readonly to: Point;
  /** Rows of the bars that it leaves and enters. */
  readonly rows: { readonly from: number; readonly to: number };
  readonly rowHeight: number;
  /** 1 from left to right, -1 from right to left. */
  readonly sign: 1 | -1;
}

/**
 * The line of a dependency: out of the end of one bar, down or up, into the start of another. Between rows there is
 * always room; where a bar stands in the way the line goes past its nearer end.
 *
 * @param obstacle What stands in a row between the two.
 */
export function linkPath(ends: LinkEnds, obstacle: (row: number) => Obstacle): string {
  const { from, to, rows, rowHeight, sign } = ends;
  const down = Math.sign(rows.to - rows.from);
  const out = from.x + sign * stub;
  const into = to.x - sign * stub;
  if (down === 0) return corners([from, to]);
  const between = obstaclesBetween(rows, down, obstacle);
  const ahead = (into - out) * sign >= 0;
  const straight = ahead ? freeColumn(between, into, out) : undefined;
  if (straight !== undefined)
    return corners([from, { x: straight, y: from.y }, { x: straight, y: to.y }, to]);

  const points: Point[] = [from, { x: out, y: from.y }];
  let x = out;
  const turn = (next: number, row: number) => {
    if (next === x) return;
    // The gap above a row on the way down, below it on the way up.
    const y = (down > 0 ? row : row + 1) * rowHeight;
    points.push({ x, y }, { x: next, y });
    x = next;
  };
  if (!ahead && between.length > 0) turn(into, rows.from + down);
  between.forEach((box, index) => {
    if (blocks(box, x)) turn(nearerSide(box!, x), rows.from + down * (index + 1));
  });
  turn(into, rows.to);
  points.push({ x: into, y: to.y }, to);
  return corners(points);
}

function obstaclesBetween(
  rows: LinkEnds['rows'],
  down: number,
  obstacle: (row: number) => Obstacle,
): Obstacle[] {
  const count = Math.abs(rows.to - rows.from) - 1;
  return count > farthest
    ? []
    : Array.from({ length: count }, (_, index) => obstacle(rows.from + down * (index + 1)));
}

/** Where a line can go straight past all obstacles, between two places and nearest to the first; undefined when nowhere. */
function freeColumn(between: readonly Obstacle[], near: number, far: number): number | undefined {
  const least = Math.min(near, far);
  const most = Math.max(near, far);
  const step = near > far ? 'left' : 'right';
  let x = near;
  // Each pass steps past all that is in the way; what is in the way then may stand in a row before.
  for (let passes = 0; passes < 8; passes++) {
    const before = x;
    for (const box of between) {
      if (blocks(box, x)) x = step === 'left' ? box!.left - stub : box!.right + stub;
    }
    if (x < least || x > most) return undefined;
    if (x === before) return x;
  }
  return undefined;
}

function blocks(box: Obstacle, x: number): boolean {
  return box !== null && x > box.left - stub / 2 && x < box.right + stub / 2;
}

function nearerSide(box: NonNullable<Obstacle>, x: number): number {
  return x - box.left < box.right - x ? box.left - stub : box.right + stub;
}

/** A line through points with round corners. */
function corners(points: readonly Point[]): string {
  const first = points[0]!;
  const last = points.at(-1)!;
  let path = `M${first.x} ${first.y}`;
  for (let index = 1; index < points.length - 1; index++) {
    const [before, at, after] = [points[index - 1]!, points[index]!, points[index + 1]!];
    const start = toward(at, before);
    const end = toward(at, after);
    path += `L${start.x} ${start.y}Q${at.x} ${at.y} ${end.x} ${end.y}`;
  }
  return `${path}L${last.x} ${last.y}`;
}

/** A point a corner away from one, towards another, or half way where that is nearer. */
function toward(at: Point, other: Point): Point {
  const distance = Math.hypot(other.x - at.x, other.y - at.y);
  if (distance === 0) return at;
  const part = Math.min(radius, distance / 2) / distance;
  return { x: at.x + (other.x - at.x) * part, y: at.y + (other.y - at.y) * part };
}

/** The tip of an arrow. */
export function arrowPath({ x, y }: Point, sign: 1 | -1): string {
  return `M${x} ${y}l${-sign * 6} -4v8z`;
}
