import { upTo } from '../model/readChart.js';
import type { ChartModel, ChartNote, Series } from '../model/types.js';
import { axisShapes, gridShapes, lineAcross } from './shapes/axisShapes.js';
import { barShapes } from './shapes/barShapes.js';
import type { Drawn, Frame } from './Frame.js';
import { lineShapes, pointShapes } from './shapes/lineShapes.js';
import { planFrame } from './planFrame.js';
import { levelNames } from './planNames.js';
import { seriesLabels } from './shapes/seriesLabels.js';
import { remarkShapes } from './shapes/remarkShapes.js';
import { stackSeries } from './stackSeries.js';
import type { CartesianOptions, Focus, Scene } from './types.js';

/** Least room of a category's bars, across. */
const leastBand = { vertical: 5, horizontal: 17 };
/** Least room of one of the bars that stand side by side in a category. */
const leastLane = 6;
/** Roughly what axes take of the drawing. */
const axesHeight = 40;
const axesWidth = 60;

/** Draws lines, bars, areas and points over axes. */
export function drawCartesian(model: ChartModel, options: CartesianOptions): Scene {
  const series = model.series.filter(({ hidden }) => !hidden);
  if (options.mayLie && liesBetter(model, series, options))
    return drawCartesian(model, { ...options, mayLie: false, horizontal: true });

  // 1 Which slots have room
  const slots = slotsWithRoom(model, series, options);

  // 2 Where each mark begins and ends, in values
  const extents = stackSeries(series, model.size, options.stacking);

  // 3 Axes, margins and scales
  const frame = planFrame(model, series, extents, slots, options);
  const drawn = series.map((one, index): Drawn => ({
    series: one,
    extent: extents[index]!,
    scale: one.axis === 'right' ? frame.right : frame.left,
  }));

  // 4 Shapes, back to front
  const bars = barShapes(frame, drawn, options.stacking);
  const marks = [
    ...bars.map(({ shape }) => shape),
    ...lineShapes(frame, drawn, options),
    ...pointShapes(frame, drawn, options.log),
  ];

  return {
    width: options.width,
    height: options.height,
    plot: frame.plot,
    clip: options.min !== undefined || options.max !== undefined,
    grid: gridShapes(frame),
    marks,
    labels: [
      ...axisShapes(frame, model, options),
      ...seriesLabels(frame, drawn, options),
      ...remarkShapes(frame, model, drawn, bars, options),
    ],
    slots,
    slotAt: (x, y) => nearestSlot(frame, drawn, x, y),
    focusOf: (slot) => focusOf(frame, drawn, options, slot),
    notes: [...model.notes, ...notesOf(model, series, slots, options)],
  };
}

/** Whether names have room beside bars that lie, and none below bars that stand. */
function liesBetter(
  model: ChartModel,
  series: readonly Series[],
  { width, height, stacking }: CartesianOptions,
): boolean {
  if (model.isSequence || series.some(({ axis }) => axis === 'right')) return false;
  const lanes = stacking === 'none' ? series.length : 1;
  if (model.size * Math.max(leastBand.horizontal, lanes * leastLane) > height - axesHeight) return false;
  const step = (width - axesWidth) / model.size;
  return levelNames({ model, slots: upTo(model.size), step, mostHeight: height }) === null;
}

// Of more categories than have room the largest are drawn, in their own order.
function slotsWithRoom(
  model: ChartModel,
  series: readonly Series[],
  options: CartesianOptions,
): readonly number[] {
  const all = upTo(model.size);
  const hasBars = series.some(({ mark }) => mark === 'bar');
  if (model.xKind !== 'category' || !hasBars) return all;
  const limit = options.horizontal
    ? Math.floor((options.height - axesHeight) / leastBand.horizontal)
    : Math.floor((options.width - axesWidth) / leastBand.vertical);
  if (all.length <= Math.max(1, limit)) return all;
  const size = (slot: number) => series.reduce((sum, { values }) => sum + (Math.abs(values[slot]!) || 0), 0);
  const sizes = all.map(size);
  return [...all]
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
    .slice(0, Math.max(1, limit))
    .sort((a, b) => a - b);
}

function notesOf(
  model: ChartModel,
  series: readonly Series[],
  slots: readonly number[],
  { log }: CartesianOptions,
): ChartNote[] {
  const notes: ChartNote[] = [];
  if (slots.length < model.size) notes.push({ kind: 'categories', shown: slots.length, total: model.size });
  if (log) {
    const count = series
      .filter(({ axis }) => axis === 'left')
      .reduce((sum, { values }) => sum + values.filter((value) => value <= 0).length, 0);
    if (count > 0) notes.push({ kind: 'notPositive', count });
  }
  return notes;
}

function nearestSlot(frame: Frame, drawn: readonly Drawn[], x: number, y: number): number | null {
  const { slots, center } = frame;
  if (slots.length === 0) return null;
  if (drawn.some(({ series }) => series.mark === 'point')) return nearestPoint(frame, drawn, x, y);
  const at = frame.horizontal ? y : x;
  let low = 0;
  let high = slots.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((center(slots[middle]!) + center(slots[middle + 1]!)) / 2 < at) low = middle + 1;
    else high = middle;
  }
  return slots[low]!;
}

function nearestPoint(frame: Frame, drawn: readonly Drawn[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (const { series, scale } of drawn) {
    for (const slot of frame.slots) {
      const value = series.values[slot]!;
      if (Number.isNaN(value)) continue;
      const distance = (frame.center(slot) - x) ** 2 + (scale(value) - y) ** 2;
      if (distance < least) [nearest, least] = [slot, distance];
    }
  }
  return nearest;
}

function focusOf(
  frame: Frame,
  drawn: readonly Drawn[],
  options: CartesianOptions,
  slot: number,
): Focus | null {
  const { plot, center, band, horizontal } = frame;
  if (!frame.slots.includes(slot)) return null;
  const at = center(slot);
  const dots = drawn
    .filter(({ series }) => series.mark !== 'bar')
    .flatMap(({ series, extent, scale }) => {
      const value = extent.to[slot]!;
      if (Number.isNaN(value) || Number.isNaN(series.values[slot]) || (options.log && value <= 0)) return [];
      return [{ x: at, y: scale(value), color: series.color }];
    });
  const hasBars = drawn.some(({ series }) => series.mark === 'bar');
  if (horizontal) {
    const depth = Math.max(band * 1.2, 2);
    // Beside the longest bar, so that the tooltip covers none of this slot.
    const ends = drawn.map(({ extent, scale }) => scale(extent.to[slot]! || 0));
    return {
      x: Math.max(plot.x, ...ends),
      y: at,
      band: { x: plot.x, y: at - depth / 2, width: plot.width, height: depth },
      dots,
    };
  }
  const y = dots.length > 0 ? Math.min(...dots.map((dot) => dot.y)) : plot.y + plot.height / 3;
  if (hasBars) {
    const width = Math.max(band * 1.2, 2);
    return { x: at, y, band: { x: at - width / 2, y: plot.y, width, height: plot.height }, dots };
  }
  const isCloud = drawn.some(({ series }) => series.mark === 'point');
  return {
    x: at,
    y,
    ...(isCloud ? {} : { line: lineAcross(plot, at, true) }),
    dots,
  };
}
