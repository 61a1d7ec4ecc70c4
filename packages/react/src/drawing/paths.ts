/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How points are joined. */
export type Curve = 'linear' | 'smooth' | 'step';

const round = (value: number) => Math.round(value * 100) / 100;
const pair = ({ x, y }: Point) => `${round(x)},${round(y)}`;

/** Path commands along points, after the first. */
function join(points: readonly Point[], curve: Curve): string {
  if (curve === 'step') {
    return points
      .slice(1)
      .map((point) => `H${round(point.x)}V${round(point.y)}`)
      .join('');
  }
  if (curve === 'smooth' && points.length > 2) return joinSmooth(points);
  let path = '';
  for (let index = 1; index < points.length; index += 1) path += `L${pair(points[index]!)}`;
  return path;
}

/** Cubic pieces that never overshoot: where neighbors lie on one side, the tangent is flat. */
function joinSmooth(points: readonly Point[]): string {
  const slopes = points.slice(1).map((point, index) => slope(points[index]!, point));
  const tangents = points.map((_, index) => {
    const before = slopes[index - 1] ?? slopes[index]!;
    const after = slopes[index] ?? before;
    if (before * after <= 0) return 0;
    const limit = 2 * Math.min(Math.abs(before), Math.abs(after));
    return Math.sign(before) * Math.min(limit, Math.abs(before + after) / 2);
  });
  return points
    .slice(1)
    .map((point, index) => {
      const from = points[index]!;
      const third = (point.x - from.x) / 3;
      const first = { x: from.x + third, y: from.y + tangents[index]! * third };
      const second = { x: point.x - third, y: point.y - tangents[index + 1]! * third };
      return `C${pair(first)} ${pair(second)} ${pair(point)}`;
    })
    .join('');
}

function slope(from: Point, to: Point): number {
  return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
}

/** A line through points. */
export function linePath(points: readonly Point[], curve: Curve): string {
  return points.length === 0 ? '' : `M${pair(points[0]!)}${join(points, curve)}`;
}

/** The area between a line and a base line over the same x. */
export function areaPath(top: readonly Point[], base: readonly Point[], curve: Curve): string {
  if (top.length === 0) return '';
  if (curve === 'step') {
    // Walking backwards, a step rises before it runs.
    const back = [...base].reverse();
    const steps = back.map((point, index) =>
      index === 0 ? `L${pair(point)}` : `V${round(point.y)}H${round(point.x)}`,
    );
    return `${linePath(top, curve)}${steps.join('')}Z`;
  }
  const back = [...base].reverse();
  return `${linePath(top, curve)}L${pair(back[0]!)}${join(back, curve)}Z`;
}

/** Sides of a bar whose corners are round. */
export type RoundSide = 'top' | 'bottom' | 'left' | 'right' | 'none';

/** A bar with its far end rounded. */
export function barPath({ x, y, width, height }: Box, side: RoundSide, radius: number): string {
  const r = side === 'none' ? 0 : Math.max(0, Math.min(radius, width / 2, height / 2));
  const corner = (on: boolean, dx: number, dy: number) =>
    on && r > 0 ? `a${round(r)},${round(r)} 0 0 1 ${round(dx * r)},${round(dy * r)}` : '';
  const [topLeft, topRight] = [side === 'top' || side === 'left', side === 'top' || side === 'right'];
  const [bottomRight, bottomLeft] = [
    side === 'bottom' || side === 'right',
    side === 'bottom' || side === 'left',
  ];
  const cut = (on: boolean) => (on ? r : 0);
  return (
    `M${round(x + cut(topLeft))},${round(y)}` +
    `H${round(x + width - cut(topRight))}${corner(topRight, 1, 1)}` +
    `V${round(y + height - cut(bottomRight))}${corner(bottomRight, -1, 1)}` +
    `H${round(x + cut(bottomLeft))}${corner(bottomLeft, -1, -1)}` +
    `V${round(y + cut(topLeft))}${corner(topLeft, 1, -1)}Z`
  );
}

/** A slice of a ring between two angles in radians, clockwise from the top. An inner radius of 0 makes a wedge. */
export function arcPath(center: Point, inner: number, outer: number, start: number, end: number): string {
  const at = (angle: number, radius: number) => ({
    x: center.x + Math.sin(angle) * radius,
    y: center.y - Math.cos(angle) * radius,
  });
  // What is missing of a full turn is too little to be seen, and would round to an arc without length.
  if ((Math.PI * 2 - (end - start)) * outer < 0.05) {
    const ring = (radius: number, sweep: 0 | 1) => {
      const [top, bottom] = [at(0, radius), at(Math.PI, radius)];
      return `M${pair(top)}A${round(radius)},${round(radius)} 0 1 ${sweep} ${pair(bottom)}A${round(radius)},${round(radius)} 0 1 ${sweep} ${pair(top)}Z`;
    };
    return ring(outer, 1) + (inner > 0 ? ring(inner, 0) : '');
  }
  const large = end - start > Math.PI ? 1 : 0;
  const rim = `M${pair(at(start, outer))}A${round(outer)},${round(outer)} 0 ${large} 1 ${pair(at(end, outer))}`;
  if (inner <= 0) return `${rim}L${pair(center)}Z`;
  return `${rim}L${pair(at(end, inner))}A${round(inner)},${round(inner)} 0 ${large} 0 ${pair(at(start, inner))}Z`;
}
