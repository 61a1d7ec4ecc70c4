import type { Tone } from '@vitrine/schema';
import { createValueWriter } from '../../scale/createValueWriter.js';
import { textWidth } from '../../scale/textWidth.js';
import { numberOrNull } from '../../model/numberOrNull.js';
import type { ChartModel } from '../../model/types.js';
import { lineAcross, textBox } from './axisShapes.js';
import type { Bar } from './barShapes.js';
import type { Drawn, Frame } from '../Frame.js';
import type { Box } from '../../../../drawing/paths.js';
import { createLabelSpace, touches, type LabelSpace } from '../LabelSpace.js';
import { lineRuns } from './lineShapes.js';
import type { CartesianOptions, Shape } from '../types.js';

/** Reference lines, annotations and value labels; of labels that would touch, the later ones are left out. */
export function remarkShapes(
  frame: Frame,
  model: ChartModel,
  drawn: readonly Drawn[],
  bars: readonly Bar[],
  options: CartesianOptions,
): readonly Shape[] {
  const space = createLabelSpace();
  return [
    ...referenceShapes(frame, drawn, options, space),
    ...annotationShapes(frame, model, options, space),
    ...(options.valueLabels ? valueShapes(frame, drawn, bars, options, space) : []),
  ];
}

type Place = Pick<Extract<Shape, { shape: 'text' }>, 'x' | 'y' | 'anchor'>;

/** A line across the plot, upright or level, with its label at the first place that takes it; nothing where it lies outside. */
function remark(
  { plot }: Frame,
  kind: 'reference' | 'annotation',
  { label, tone }: { readonly label: string; readonly tone: Tone },
  { at, upright }: { readonly at: number; readonly upright: boolean },
  places: readonly Place[],
  tests: readonly ((box: Box) => boolean)[],
): readonly Shape[] {
  const [low, room] = upright ? [plot.x, plot.width] : [plot.y, plot.height];
  if (!(at >= low - 0.5 && at <= low + room + 0.5)) return [];
  const line: Shape = { shape: 'line', role: kind, tone, ...lineAcross(plot, at, upright) };
  if (label === '') return [line];
  for (const takes of tests) {
    const place = places.find(({ x, y, anchor }) => takes(textBox(x, y, anchor, label)));
    if (place) return [line, { shape: 'text', role: `${kind}Label`, tone, text: label, ...place }];
  }
  return [line];
}

/** Beside an upright line: after it, or before it near the end of the plot. */
function sidesOf({ plot }: Frame, at: number): readonly ['start' | 'end', 'start' | 'end'] {
  return at > plot.x + plot.width * 0.7 ? ['end', 'start'] : ['start', 'end'];
}

function referenceShapes(
  frame: Frame,
  drawn: readonly Drawn[],
  options: CartesianOptions,
  space: LabelSpace,
): Shape[] {
  const { plot } = frame;
  const { references, horizontal } = options;
  const isCrossed = references.length > 0 ? crossings(frame, drawn, options) : () => false;
  return references.flatMap((reference) => {
    const at = (reference.axis === 'right' ? frame.right : frame.left)(reference.value);
    const [side] = sidesOf(frame, at);
    const places: Place[] = horizontal
      ? [12, 28, 44].map((row) => ({ x: side === 'end' ? at - 5 : at + 5, y: plot.y + row, anchor: side }))
      : (['end', 'start'] as const).flatMap((anchor) =>
          [at - 5, at + 14].map((y) => ({ x: anchor === 'end' ? plot.x + plot.width : plot.x, y, anchor })),
        );
    return remark(frame, 'reference', reference, { at, upright: horizontal }, places, [
      (box) => !isCrossed(box) && space.claim(box),
      space.claim,
    ]);
  });
}

/** Tells whether a line of the chart may run through a box. */
function crossings(frame: Frame, drawn: readonly Drawn[], options: CartesianOptions): (box: Box) => boolean {
  const pieces = drawn
    .filter(({ series }) => series.mark === 'line' || series.mark === 'area')
    .flatMap((one) => lineRuns(frame, one, options))
    .flatMap((run) =>
      run.map(({ x, y }, index): Box => {
        const from = run[index - 1] ?? { x, y };
        return { x: from.x, y: Math.min(from.y, y), width: x - from.x, height: Math.abs(y - from.y) };
      }),
    );
  return (box) => pieces.some((piece) => touches(piece, box));
}

function annotationShapes(
  frame: Frame,
  model: ChartModel,
  { annotations, width }: CartesianOptions,
  space: LabelSpace,
): Shape[] {
  if (annotations.length === 0) return [];
  const { plot, horizontal } = frame;
  const drawn = new Set(frame.slots);
  return annotations.flatMap((annotation) => {
    const position = model.locate(annotation.x);
    if (position === null || (model.xKind === 'category' && !drawn.has(position))) return [];
    const at = frame.position(position);
    const places: readonly Place[] = horizontal
      ? [{ x: plot.x + plot.width, y: at - 5, anchor: 'end' }]
      : sidesOf(frame, at).map((anchor) => ({
          x: anchor === 'end' ? at + 2 : at - 2,
          y: plot.y - 6,
          anchor,
        }));
    return remark(frame, 'annotation', annotation, { at, upright: !horizontal }, places, [
      (box) => box.x >= 0 && box.x + box.width <= width && space.claim(box),
    ]);
  });
}

const mostLabels = 400;

function valueShapes(
  frame: Frame,
  drawn: readonly Drawn[],
  bars: readonly Bar[],
  options: CartesianOptions,
  space: LabelSpace,
): Shape[] {
  const shapes: Shape[] = [];
  const put = (x: number, y: number, anchor: 'start' | 'middle' | 'end', label: string) => {
    if (shapes.length < mostLabels && space.claim(textBox(x, y, anchor, label))) {
      shapes.push({ shape: 'text', role: 'value', x, y, anchor, text: label });
    }
  };
  const inside = (x: number, width: number) =>
    Math.max(frame.plot.x + width / 2, Math.min(frame.plot.x + frame.plot.width - width / 2, x));
  const compact = createWriter(frame, drawn, options);
  const shown = withRoom(frame, drawn, bars, options, compact);
  for (const { box, value, slot, drawn: one } of bars) {
    if (!shown(one, slot)) continue;
    const label = compact(one, value);
    const isDown = value < 0;
    const room = textBox(0, 0, 'middle', label);
    if (options.stacking !== 'none') {
      const fits = box.height >= 16 && box.width >= room.width - 2;
      if (fits) put(box.x + box.width / 2, box.y + box.height / 2 + 4, 'middle', label);
    } else if (frame.horizontal) {
      // At the end of its bar, or at its start where it would lie across the names.
      const isBefore = isDown && box.x - 5 - room.width >= frame.plot.x;
      const x = isBefore ? box.x - 5 : box.x + box.width + 5;
      put(x, box.y + box.height / 2 + 4, isBefore ? 'end' : 'start', label);
    } else {
      const x = inside(box.x + box.width / 2, room.width);
      const y = isDown ? box.y + box.height + 14 : box.y - 6;
      // A label wider than its bar would lie across higher neighbors.
      const place = textBox(x, y, 'middle', label);
      const isFree =
        room.width <= box.width || !bars.some((bar) => bar.box !== box && touches(bar.box, place));
      if (isFree) put(x, y, 'middle', label);
    }
  }
  for (const one of drawn) {
    if (one.series.mark !== 'line' && one.series.mark !== 'area') continue;
    for (const run of lineRuns(frame, one, options)) {
      for (const { x, y, slot } of run) {
        if (!shown(one, slot)) continue;
        const label = compact(one, one.series.values[slot]! || 0);
        put(inside(x, textBox(0, 0, 'middle', label).width), y - 9, 'middle', label);
      }
    }
  }
  return shapes;
}

/** Writes the values of a series; those of one format share their digits. Of thousands of points, few could ever be written. */
function createWriter(
  { slots }: Frame,
  drawn: readonly Drawn[],
  { write }: CartesianOptions,
): (one: Drawn, value: number) => string {
  const keyOf = ({ series }: Drawn) => JSON.stringify(series.format);
  const writers = new Map(
    drawn.map((one) => {
      const values = drawn
        .filter((other) => keyOf(other) === keyOf(one))
        .flatMap((other) =>
          [...(slots.length > mostLabels ? endsOf(slots, other) : slots)].flatMap(
            (slot) => numberOrNull(other.series.values[slot]) ?? [],
          ),
        );
      return [one, createValueWriter(values, one.series.format, write)];
    }),
  );
  return (one, value) => writers.get(one)!(value);
}

/** Which values are written: all where each has room beside its neighbors, else of each series the highest, the lowest and the last. */
function withRoom(
  frame: Frame,
  drawn: readonly Drawn[],
  bars: readonly Bar[],
  { stacking }: CartesianOptions,
  write: (one: Drawn, value: number) => string,
): (one: Drawn, slot: number) => boolean {
  const { slots, plot } = frame;
  if (frame.horizontal || stacking !== 'none') return () => true;
  const lanes = Math.max(1, new Set(bars.map((bar) => bar.drawn)).size);
  const room = plot.width / Math.max(1, slots.length) / lanes;
  const ends = new Map(drawn.map((one) => [one, endsOf(slots, one)]));
  const fits = drawn.every((one) =>
    [...ends.get(one)!].every((slot) => textWidth(write(one, one.series.values[slot]!)) + 2 <= room),
  );
  return fits ? () => true : (one, slot) => ends.get(one)!.has(slot);
}

/** Slots of the highest, the lowest and the last value. */
function endsOf(slots: readonly number[], { series: { values } }: Drawn): ReadonlySet<number> {
  let [high, low, last] = [-1, -1, -1];
  for (const slot of slots) {
    const value = values[slot]!;
    if (Number.isNaN(value)) continue;
    if (high < 0 || value > values[high]!) high = slot;
    if (low < 0 || value < values[low]!) low = slot;
    last = slot;
  }
  return new Set([high, low, last].filter((slot) => slot >= 0));
}
