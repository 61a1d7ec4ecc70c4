import type { Format } from '@vitrine/schema';
import type { Slice } from '../model/slicesOf.js';
import { shareFormat } from '../model/shareFormat.js';
import type { ChartNote } from '../model/types.js';
import { axisLabels } from '../scale/axisLabels.js';
import { arcPath } from '../../../drawing/paths.js';
import type { Focus, Scene, SceneOptions, Shape } from './types.js';

/** What a pie is drawn from. */
export interface PieOptions extends SceneOptions {
  /** Leaves the middle free for the total. */
  readonly donut: boolean;
  /** Writes the share beside each slice that has room. */
  readonly valueLabels: boolean;
  readonly format: Format;
  /** Caption below the total of a donut. */
  readonly totalLabel: string;
  readonly notes: readonly ChartNote[];
}

const fullTurn = Math.PI * 2;

/** Draws shares of a whole as slices, clockwise from the top. */
export function drawPie(slices: readonly Slice[], options: PieOptions): Scene {
  const { width, height, donut, write } = options;
  const outer = Math.max(1, Math.min(width, height) / 2 - (options.valueLabels ? 24 : 6));
  const inner = donut ? outer * 0.66 : 0;
  const center = { x: width / 2, y: height / 2 };
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  let turned = 0;
  const arcs = slices.map((slice) => {
    const start = turned;
    turned += total > 0 ? (slice.value / total) * fullTurn : 0;
    return { slice, start, end: turned, middle: (start + turned) / 2 };
  });
  const at = (angle: number, radius: number) => ({
    x: center.x + Math.sin(angle) * radius,
    y: center.y - Math.cos(angle) * radius,
  });

  const marks = arcs.map(({ slice, start, end }, index): Shape => ({
    shape: 'path',
    role: 'slice',
    d: arcPath(center, inner, outer, start, end),
    slot: index,
    ...(slice.color === null ? {} : { color: slice.color }),
  }));
  const labels: Shape[] = donut ? totalShapes(center, inner, total, options) : [];
  if (options.valueLabels) {
    const style = shareFormat(slices.map(({ share }) => share));
    for (const { slice, start, end, middle } of arcs) {
      const radius = outer + 15;
      if ((end - start) * radius < 26) continue;
      const place = at(middle, radius);
      labels.push({
        shape: 'text',
        role: 'value',
        x: place.x,
        y: place.y + 4,
        anchor: 'middle',
        text: write(slice.share, style),
      });
    }
  }

  const slotAt = (x: number, y: number) => {
    const [dx, dy] = [x - center.x, y - center.y];
    const radius = Math.hypot(dx, dy);
    if (radius > outer + 4 || radius < inner - 4) return null;
    const angle = (Math.atan2(dx, -dy) + fullTurn) % fullTurn;
    const found = arcs.findIndex(({ end }) => angle <= end);
    return found < 0 ? null : found;
  };
  const focusOf = (slot: number): Focus | null => {
    const arc = arcs[slot];
    return arc ? { ...at(arc.middle, (outer + inner) / 2), dots: [] } : null;
  };
  return {
    width,
    height,
    marks,
    labels,
    slotAt,
    focusOf,
    plot: { x: center.x - outer, y: center.y - outer, width: outer * 2, height: outer * 2 },
    clip: false,
    grid: [],
    slots: arcs.map((_, index) => index),
    notes: options.notes,
  };
}

function totalShapes(
  center: { x: number; y: number },
  inner: number,
  total: number,
  options: PieOptions,
): Shape[] {
  if (inner < 40) return [];
  const { format, write, totalLabel } = options;
  const exact = write(total, format);
  const text = exact.length * 12 > inner * 1.7 ? axisLabels([total], format, write, 1)[0]! : exact;
  const middle = { shape: 'text', x: center.x, anchor: 'middle' } as const;
  return [
    { ...middle, role: 'total', y: center.y + 4, text, full: exact },
    { ...middle, role: 'totalCaption', y: center.y + 22, text: totalLabel },
  ];
}
