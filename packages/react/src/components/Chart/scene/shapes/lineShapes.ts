import type { Drawn, Frame } from '../Frame.js';
import { areaPath, linePath, type Point } from '../../../../drawing/paths.js';
import { thinCloud, visibleIndexes } from '../../../../drawing/thinPoints.js';
import type { CartesianOptions, Shape } from '../types.js';

/** A point of a line with its slot. */
export interface LinePoint extends Point {
  readonly slot: number;
  /** Where an area below it begins. */
  readonly base: number;
}

/** A series' points in runs without gaps, thinned to what can be seen. */
export function lineRuns(
  frame: Frame,
  drawn: Drawn,
  options: CartesianOptions,
): readonly (readonly LinePoint[])[] {
  const { scale, extent } = drawn;
  const { to, from } = extent;
  const { center } = frame;
  const pointOf = (slot: number): LinePoint => ({
    x: center(slot),
    y: scale(to[slot]!),
    base: scale(from?.[slot] ?? 0),
    slot,
  });
  return slotRuns(frame, drawn, options).map((run) => {
    if (run.length <= frame.plot.width * 2) return run.map(pointOf);
    // More slots than can be told apart: those that give the line its shape.
    return visibleIndexes(valuesAt(run, to), (index) => center(run[index]!)).map((index) =>
      pointOf(run[index]!),
    );
  });
}

function valuesAt(slots: readonly number[], values: Float64Array): Float64Array {
  // Slots rise, so as many as there are values are all of them.
  if (slots.length === values.length) return values;
  const picked = new Float64Array(slots.length);
  for (let index = 0; index < slots.length; index += 1) picked[index] = values[slots[index]!]!;
  return picked;
}

/** The slots that have a value, in runs without gaps. */
function slotRuns(
  frame: Frame,
  { scale, extent, series }: Drawn,
  options: CartesianOptions,
): readonly (readonly number[])[] {
  const { slots } = frame;
  const { to } = extent;
  const least = options.log && scale === frame.left ? Number.MIN_VALUE : -Infinity;
  // Most lines have no gap.
  if (isWhole(slots, to, least)) return slots.length === 0 ? [] : [slots];
  const breaks = !options.connectGaps && (series.mark !== 'area' || options.stacking === 'none');
  const runs: number[][] = [];
  let run: number[] = [];
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index]!;
    if (to[slot]! >= least) {
      if (run.length === 0) runs.push(run);
      run.push(slot);
    } else if (breaks && !series.absent?.has(slot)) run = [];
  }
  return runs;
}

function isWhole(slots: readonly number[], values: Float64Array, least: number): boolean {
  for (let index = 0; index < slots.length; index += 1) if (!(values[slots[index]!]! >= least)) return false;
  return true;
}

/** Up to so many points are shown one by one: a line alone does not say where it was measured. */
const fewPoints = 3;

/** Lines and areas: fills first, so that no line is covered; over bars each line has a halo. */
export function lineShapes(
  frame: Frame,
  drawn: readonly Drawn[],
  options: CartesianOptions,
): readonly Shape[] {
  const fills: Shape[] = [];
  const lines: Shape[] = [];
  const crossesBars = drawn.some(({ series }) => series.mark === 'bar');
  for (const one of drawn) {
    const { mark, color, dashed } = one.series;
    if (mark !== 'line' && mark !== 'area') continue;
    const runs = lineRuns(frame, one, options);
    const isSparse = runs.reduce((count, run) => count + run.length, 0) <= fewPoints;
    const dots: LinePoint[] = [];
    for (const run of runs) {
      if (isSparse || run.length === 1) dots.push(...run);
      if (run.length === 1) continue;
      if (mark === 'area') {
        const base = run.map(({ x, base: y }) => ({ x, y }));
        fills.push({ shape: 'path', role: 'area', d: areaPath(run, base, options.curve), color });
      }
      const d = linePath(run, options.curve);
      if (crossesBars) lines.push({ shape: 'path', role: 'halo', d });
      lines.push({ shape: 'path', role: 'line', d, color, dashed, dense: run.length > frame.plot.width });
    }
    for (const { x, y, slot } of thinCloud(dots, 1))
      lines.push({ shape: 'circle', role: 'point', cx: x, cy: y, r: 3.5, color, slot });
  }
  return [...fills, ...lines];
}

/** The points of a scatter chart, one for each spot that can be told apart. */
export function pointShapes(frame: Frame, drawn: readonly Drawn[], log: boolean): readonly Shape[] {
  return drawn
    .filter(({ series }) => series.mark === 'point')
    .flatMap(({ series, extent, scale }) => {
      const points = frame.slots.flatMap((slot) => {
        const value = extent.to[slot]!;
        if (Number.isNaN(value) || (log && scale === frame.left && value <= 0)) return [];
        return [{ x: frame.center(slot), y: scale(value), slot }];
      });
      const shown = points.length > 2000 ? thinCloud(points, 2) : points;
      const r = shown.length > 5000 ? 1.25 : shown.length > 400 ? 2.5 : 4;
      return shown.map(({ x, y, slot }): Shape => ({
        shape: 'circle',
        role: 'point',
        cx: x,
        cy: y,
        r,
        color: series.color,
        slot,
      }));
    });
}
