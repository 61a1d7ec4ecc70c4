import type { Series } from '../../model/types.js';
import { textWidth, truncateText } from '../../scale/textWidth.js';
import type { Drawn, Frame } from '../Frame.js';
import type { Stacking } from '../stackSeries.js';
import type { CartesianOptions, Shape } from '../types.js';

const mostSeries = 4;
/** As in the style sheet, which hides the legend from this width on. */
const leastWidth = 480;
const leastDistance = 15;
const gap = 8;

/** Whether lines are so few that each has its name at its end, in place of a legend, where the drawing is wide enough. */
export function areNamedAtEnds(series: readonly Series[], stacking: Stacking): boolean {
  return (
    stacking === 'none' &&
    series.length > 1 &&
    series.length <= mostSeries &&
    series.every(
      ({ mark, axis, hidden }) => (mark === 'line' || mark === 'area') && axis === 'left' && !hidden,
    )
  );
}

/** Room beside the plot for the names of the lines; 0 where they are not written at their ends. */
export function seriesLabelRoom(series: readonly Series[], options: CartesianOptions): number {
  const { seriesLabels, width } = options;
  if (!seriesLabels || width < leastWidth) return 0;
  return Math.min(width * 0.2, Math.max(...series.map(({ label }) => textWidth(label)))) + gap;
}

/** The name of each line at its end, moved apart where ends lie close together. */
export function seriesLabels(
  frame: Frame,
  drawn: readonly Drawn[],
  options: CartesianOptions,
): readonly Shape[] {
  const room = seriesLabelRoom(
    drawn.map(({ series }) => series),
    options,
  );
  if (room === 0) return [];
  const { plot, slots } = frame;
  const ends = drawn
    .flatMap(({ series, extent, scale }) => {
      const slot = slots.findLast((at) => !Number.isNaN(extent.to[at]));
      return slot === undefined ? [] : [{ series, y: scale(extent.to[slot]!) + 4 }];
    })
    .sort((a, b) => a.y - b.y);
  return spread(
    ends.map(({ y }) => y),
    plot.y + 4,
    plot.y + plot.height + 4,
  ).map((y, index): Shape => {
    const { label, color } = ends[index]!.series;
    const text = truncateText(label, room - gap);
    const full = text === label ? {} : { full: label };
    return {
      shape: 'text',
      role: 'seriesLabel',
      x: plot.x + plot.width + gap,
      y,
      anchor: 'start',
      text,
      color,
      ...full,
    };
  });
}

/** Rising places at least a line of text apart, each as near to where it was as can be. */
function spread(places: readonly number[], low: number, high: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, low, (moved.at(-1) ?? -Infinity) + leastDistance));
  let limit = high;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index]!, limit);
    limit = moved[index]! - leastDistance;
  }
  return moved;
}
