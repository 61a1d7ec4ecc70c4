import type { Drawn, Frame } from '../Frame.js';
import { barPath, type Box, type RoundSide } from '../../../../drawing/paths.js';
import type { Stacking } from '../stackSeries.js';
import type { Shape } from '../types.js';

/** A bar with what its label needs. */
export interface Bar {
  readonly box: Box;
  readonly slot: number;
  readonly drawn: Drawn;
  readonly value: number;
  readonly shape: Shape;
}

/** The most room for a bar, given how many stand side by side. */
export function widestLane(lanes: number, horizontal: boolean): number {
  if (horizontal) return 40;
  return lanes === 1 ? 88 : 56;
}

/** The bars of all series: side by side, or stacked. */
export function barShapes(frame: Frame, drawn: readonly Drawn[], stacking: Stacking): readonly Bar[] {
  const barred = drawn.filter(({ series }) => series.mark === 'bar');
  if (barred.length === 0) return [];
  const lanes = stacking === 'none' ? barred.map((_, index) => index) : laneByAxis(barred);
  const count = Math.max(...lanes) + 1;
  const lane = Math.min(frame.band / count, widestLane(count, frame.horizontal));
  const thickness = Math.max(Math.min(1, frame.band), lane > 6 && count > 1 ? lane - 2 : lane);
  const ends = stacking === 'none' ? null : outermost(barred);
  return barred.flatMap((one, index) => {
    const offset = (lanes[index]! - (count - 1) / 2) * lane - thickness / 2;
    return slotsOfBars(frame, one).flatMap((slot) => {
      const value = one.series.values[slot]!;
      if (Number.isNaN(value)) return [];
      const box = barBox(frame, one, slot, offset, thickness);
      const isEnd =
        ends === null || (value < 0 ? ends.down : ends.up).get(`${one.series.axis} ${slot}`) === one;
      return [{ box, slot, drawn: one, value, shape: barShape(frame, one, slot, box, value, isEnd) }];
    });
  });
}

function laneByAxis(drawn: readonly Drawn[]): number[] {
  const axes = [...new Set(drawn.map(({ series }) => series.axis))];
  return drawn.map(({ series }) => axes.indexOf(series.axis));
}

/** The series that ends each stack, whose corners are round. */
function outermost(drawn: readonly Drawn[]) {
  const up = new Map<string, Drawn>();
  const down = new Map<string, Drawn>();
  for (const one of drawn) {
    one.series.values.forEach((value, slot) => {
      if (value < 0 || value > 0) (value < 0 ? down : up).set(`${one.series.axis} ${slot}`, one);
    });
  }
  return { up, down };
}

// More bars than pixels: of each column of pixels the one that reaches farthest.
function slotsOfBars(frame: Frame, { extent }: Drawn): readonly number[] {
  const room = frame.horizontal ? frame.plot.height : frame.plot.width;
  if (frame.slots.length <= room) return frame.slots;
  const farthest = new Map<number, number>();
  for (const slot of frame.slots) {
    const column = Math.floor(frame.center(slot));
    const known = farthest.get(column);
    if (known === undefined || (Math.abs(extent.to[slot]!) || 0) > (Math.abs(extent.to[known]!) || 0))
      farthest.set(column, slot);
  }
  return [...farthest.values()];
}

function barBox(
  frame: Frame,
  { extent, scale }: Drawn,
  slot: number,
  offset: number,
  thickness: number,
): Box {
  const [a, b] = [scale(extent.from?.[slot] ?? 0), scale(extent.to[slot]!)];
  const along = frame.center(slot) + offset;
  const [start, length] = [Math.min(a, b), Math.abs(a - b)];
  return frame.horizontal
    ? { x: start, y: along, width: length, height: thickness }
    : { x: along, y: start, width: thickness, height: length };
}

function barShape(
  frame: Frame,
  { series }: Drawn,
  slot: number,
  box: Box,
  value: number,
  isEnd: boolean,
): Shape {
  const forward: RoundSide = frame.horizontal ? 'right' : 'top';
  const backward: RoundSide = frame.horizontal ? 'left' : 'bottom';
  const side = isEnd ? (value < 0 ? backward : forward) : 'none';
  return {
    shape: 'path',
    role: 'bar',
    d: barPath(box, side, 4),
    color: series.tones?.[slot] ?? series.color,
    dashed: series.dashed,
    slot,
  };
}
