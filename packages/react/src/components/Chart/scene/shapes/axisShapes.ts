import type { ChartModel } from '../../model/types.js';
import { fitLines, textWidth, truncateText } from '../../scale/textWidth.js';
import type { Frame } from '../Frame.js';
import { nextLine, slantTop, slope, type NamesPlan } from '../planNames.js';
import { keepInside, slotAxis } from '../slotAxis.js';
import type { Box } from '../../../../drawing/paths.js';
import type { CartesianOptions, Shape } from '../types.js';

const fontSize = 12;
const axisGap = 10;
const mostLines = 3;

/** Grid lines of the values and the base line. */
export function gridShapes(frame: Frame): readonly Shape[] {
  const { plot, axes, left, horizontal } = frame;
  const hasZero = axes.left.domain[0] < 0 && axes.left.domain[1] > 0;
  const baseline = hasZero ? 0 : axes.left.domain[0];
  return axes.left.ticks.map((tick): Shape => {
    const at = left(tick);
    const role = tick === baseline ? 'baseline' : 'grid';
    return { shape: 'line', role, ...lineAcross(plot, at, horizontal) };
  });
}

/** Ends of a line from side to side of the plot, upright or level. */
export function lineAcross({ x, y, width, height }: Box, at: number, upright: boolean) {
  return upright ? { x1: at, y1: y, x2: at, y2: y + height } : { x1: x, y1: at, x2: x + width, y2: at };
}

/** Tick labels and captions of all axes. */
export function axisShapes(frame: Frame, model: ChartModel, options: CartesianOptions): readonly Shape[] {
  const shapes = frame.horizontal
    ? horizontalAxes(frame, model, options)
    : verticalAxes(frame, model, options);
  return [...shapes, ...captionShapes(frame, options)];
}

function verticalAxes(frame: Frame, model: ChartModel, options: CartesianOptions): Shape[] {
  const { plot, axes } = frame;
  const shapes: Shape[] = axes.left.ticks.map((tick, index) =>
    text(plot.x - axisGap, frame.left(tick) + 4, 'end', axes.left.labels[index]!),
  );
  axes.right?.ticks.forEach((tick, index) => {
    shapes.push(
      text(plot.x + plot.width + axisGap, frame.right(tick) + 4, 'start', axes.right!.labels[index]!),
    );
  });
  if (frame.names) return [...shapes, ...nameShapes(frame, frame.names, options)];
  const y = plot.y + plot.height + 20;
  const labels = slotAxis({
    ...options,
    ...frame,
    model,
    scale: frame.position,
    width: plot.width,
    bounds: [0, options.width],
  });
  return [...shapes, ...labels.map(({ x, text: label }) => text(x, y, 'middle', label))];
}

/** Names below their slots, line by line, or slanted up to them. */
function nameShapes(
  { plot, center }: Frame,
  { names, slanted }: NamesPlan,
  { width }: CartesianOptions,
): Shape[] {
  const y = plot.y + plot.height;
  if (slanted) {
    return names.map(({ slot, lines: [name = ''], full = name }) => {
      const x = center(slot) + 4;
      const shown = truncateText(name, x / slope);
      return { ...text(x, y + slantTop, 'end', shown, shown === full ? undefined : full), turn: -45 };
    });
  }
  const labels = names.map((name) => ({ ...name, x: center(name.slot), text: name.lines[0]! }));
  return keepInside(labels, [0, width]).flatMap(({ x, lines, full }) =>
    lines.map((line, index) => text(x, y + 20 + index * nextLine, 'middle', line, full)),
  );
}

function horizontalAxes(frame: Frame, model: ChartModel, { width }: CartesianOptions): Shape[] {
  const { plot, axes, slots } = frame;
  const shapes: Shape[] = axes.left.ticks.map((tick, index) => {
    const half = textWidth(axes.left.labels[index]!, fontSize) / 2;
    return text(
      Math.min(width - half, frame.left(tick)),
      plot.y + plot.height + 20,
      'middle',
      axes.left.labels[index]!,
    );
  });
  const names = slots.map(model.xLabel);
  const step = plot.height / Math.max(1, slots.length);
  const most = Math.min(mostLines, Math.floor(step / nextLine - 0.2));
  fitLines(names, plot.x - axisGap, most).forEach((lines, index) => {
    const middle = frame.center(slots[index]!) + 4;
    const full = lines.join(' ') === names[index] ? undefined : names[index];
    lines.forEach((line, place) => {
      const y = middle + (place - (lines.length - 1) / 2) * nextLine;
      shapes.push(text(plot.x - axisGap, y, 'end', line, full));
    });
  });
  return shapes;
}

function captionShapes(
  { plot, axes }: Frame,
  { captions, width, height, horizontal }: CartesianOptions,
): Shape[] {
  const shapes: Shape[] = [];
  const caption = (x: number, y: number, anchor: 'start' | 'middle' | 'end', label: string) => {
    shapes.push({
      shape: 'text',
      role: 'caption',
      x,
      y,
      anchor,
      text: truncateText(label, width / 2, fontSize),
    });
  };
  const [above, below] = horizontal ? [captions.x, captions.left] : [captions.left, captions.x];
  if (above) caption(0, 12, 'start', above);
  if (captions.right && axes.right && !horizontal) caption(width, 12, 'end', captions.right);
  if (below) caption(plot.x + plot.width / 2, height - 4, 'middle', below);
  return shapes;
}

function text(x: number, y: number, anchor: 'start' | 'middle' | 'end', label: string, full?: string): Shape {
  return { shape: 'text', role: 'tick', x, y, anchor, text: label, ...(full === undefined ? {} : { full }) };
}

/** The room of a text of the axis font, given its anchor point on the base line. */
export function textBox(x: number, y: number, anchor: 'start' | 'middle' | 'end', label: string): Box {
  const width = textWidth(label, fontSize);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - fontSize + 1, width, height: fontSize + 3 };
}
