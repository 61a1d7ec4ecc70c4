import type { ChartModel, Series } from '../model/types.js';
import { createBands, createLinearScale } from '../../../drawing/scales.js';
import { textWidth } from '../scale/textWidth.js';
import type { Frame } from './Frame.js';
import { planAxes } from './planAxes.js';
import { planNames, slope, type NamesPlan } from './planNames.js';
import type { Extent, Stacking } from './stackSeries.js';
import { widestLane } from './shapes/barShapes.js';
import { seriesLabelRoom } from './shapes/seriesLabels.js';
import type { Box } from '../../../drawing/paths.js';
import type { CartesianOptions } from './types.js';

const lineHeight = 18;
/** Of the captions above the value axes, apart from the uppermost tick. */
const captionHeight = 24;
const axisGap = 10;
const edge = 8;
/** Between the labels of values below lying bars. */
const labelGap = 12;

/** Margins, scales and places of a chart with axes. */
export function planFrame(
  model: ChartModel,
  series: readonly Series[],
  extents: readonly Extent[],
  slots: readonly number[],
  options: CartesianOptions,
): Frame {
  const { height, horizontal, captions } = options;
  const [above, below] = horizontal
    ? [captions.x, captions.left]
    : [captions.left ?? captions.right, captions.x];
  const top =
    edge +
    (above ? captionHeight : 0) +
    (options.annotations.length > 0 ? lineHeight : 0) +
    (options.valueLabels ? edge : 0);
  const bottom = 6 + lineHeight + (below ? lineHeight : 0);
  const plan = horizontal ? planLying : planStanding;
  const room = { y: top, height: Math.max(1, height - top - bottom) };
  const { plot, axes, names } = plan(model, series, extents, slots, options, room);
  const range = horizontal
    ? ([plot.x, plot.x + plot.width] as const)
    : ([plot.y + plot.height, plot.y] as const);
  const left = axes.left.scale(range);
  return {
    plot,
    horizontal,
    axes,
    left,
    right: axes.right?.scale(range) ?? left,
    slots,
    names,
    ...slotScales(model, series, slots, plot, options),
  };
}

type Plan = (
  ...input: [...Parameters<typeof planFrame>, room: Pick<Box, 'y' | 'height'>]
) => Pick<Frame, 'plot' | 'axes' | 'names'>;

/** Names beside the plot, values below it. */
const planLying: Plan = (model, series, extents, slots, options, room) => {
  const { width, valueLabels } = options;
  const widest = Math.max(0, ...slots.map((slot) => textWidth(model.xLabel(slot))));
  const left = Math.min(widest, width * 0.36, 240) + axisGap;
  const right = edge * 2 + (valueLabels ? 40 : 0);
  const plot = { ...room, x: left, width: Math.max(1, width - left - right) };
  const axesOf = (count: number) => planAxes(model, series, extents, count, options);
  const few = clamp(Math.floor(plot.width / 88), 1, 8);
  // Where there is little room, few steps would reach far beyond the longest bar: as many as their labels have room for.
  const counts = [4, 3, 2].filter((count) => count > few);
  const axes = counts.map(axesOf).find(({ left }) => haveRoom(left.labels, plot.width)) ?? axesOf(few);
  return { plot, axes, names: null };
};

/** Whether labels at even distances along an axis stay apart. */
function haveRoom(labels: readonly string[], width: number): boolean {
  const step = width / Math.max(1, labels.length - 1);
  return labels.every((label) => textWidth(label) + labelGap <= step);
}

/** Values beside the plot; names below it take as much of its height as they need. */
const planStanding: Plan = (model, series, extents, slots, options, room) => {
  const { width } = options;
  const labelRoom = (labels: readonly string[]) =>
    Math.min(width * 0.3, Math.max(0, ...labels.map((text) => textWidth(text))) + axisGap);
  const planAt = (height: number) => {
    const axes = planAxes(model, series, extents, clamp(Math.round(height / 44), 2, 6), options);
    const left = labelRoom(axes.left.labels);
    const right = axes.right
      ? labelRoom(axes.right.labels)
      : Math.max(edge, seriesLabelRoom(series, options));
    return { height, axes, left, right, names: null };
  };
  const withNames = ({ left, right }: ReturnType<typeof planAt>) => {
    const widest = widestBand(series, options.stacking, false);
    const step = Math.min(widest, (width - left - right) / Math.max(1, slots.length));
    const names = planNames({ model, slots, step, mostHeight: lineHeight + room.height / 2 });
    const planned = planAt(Math.max(1, room.height + lineHeight - names.height));
    const reach = names.slanted ? Math.min(width * 0.25, overhang(names, step)) : 0;
    return { ...planned, names, left: Math.max(planned.left, reach) };
  };
  const first = planAt(room.height);
  const { height, axes, left, right, names } = model.xKind === 'category' ? withNames(first) : first;
  return { plot: { x: left, y: room.y, width: Math.max(1, width - left - right), height }, axes, names };
};

/** How far slanted names reach beyond the first slot's side of the plot. */
function overhang({ names }: NamesPlan, step: number): number {
  const reaches = names.map(({ lines }, index) => textWidth(lines[0]!) * slope - (index + 0.5) * step);
  return Math.max(0, ...reaches);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function slotScales(
  model: ChartModel,
  series: readonly Series[],
  slots: readonly number[],
  plot: Box,
  { horizontal, stacking }: CartesianOptions,
) {
  const range = horizontal
    ? ([plot.y, plot.y + plot.height] as const)
    : ([plot.x, plot.x + plot.width] as const);
  const widest = widestBand(series, stacking, horizontal);
  if (model.xKind === 'category') {
    const bands = createBands(slots.length, range, widest);
    const order = new Map(slots.map((slot, index) => [slot, index]));
    const center = (slot: number) => bands.center(order.get(slot) ?? 0);
    return { center, position: center, band: bands.width };
  }
  const [first, last] = [model.positions[slots[0] ?? 0] ?? 0, model.positions[slots.at(-1) ?? 0] ?? 1];
  const hasBars = series.some(({ mark }) => mark === 'bar');
  const gap = hasBars ? smallestGap(model, slots) : 0;
  const room = gap > 0 ? ((last - first) / gap + 1) * widest : Infinity;
  const inset = series.some(({ mark }) => mark === 'point')
    ? edge
    : Math.max(0, (range[1] - range[0] - room) / 2);
  const position = createLinearScale([first - gap / 2, last + gap / 2], [range[0] + inset, range[1] - inset]);
  const band = hasBars ? Math.max(1, (position(first + gap) - position(first)) * 0.76) : 0;
  return { center: (slot: number) => position(model.positions[slot] ?? first), position, band };
}

/** Bars are only so thick; few of them stand together, for their heights to be compared at a glance. */
function widestBand(series: readonly Series[], stacking: Stacking, horizontal: boolean): number {
  const bars = series.filter(({ mark }) => mark === 'bar').length;
  if (bars === 0) return Infinity;
  const lanes = stacking === 'none' ? bars : 1;
  return widestLane(lanes, horizontal) * lanes * 2;
}

function smallestGap({ positions }: ChartModel, slots: readonly number[]): number {
  let gap = Infinity;
  for (let index = 1; index < slots.length; index += 1) {
    const distance = positions[slots[index]!]! - positions[slots[index - 1]!]!;
    if (distance > 0 && distance < gap) gap = distance;
  }
  return Number.isFinite(gap) ? gap : 0;
}
