import type { Box } from '../../../drawing/paths.js';
import type { Focus, Scene, Shape } from './types.js';

/**
 * A scene for languages that are written from right to left: x runs from the right, time too, as in the Timeline; values of the first
 * axis stand on the right, and bars that lie grow to the left.
 *
 * Texts keep their anchors, which SVG takes along the direction of writing.
 */
export function mirrorScene(scene: Scene): Scene {
  const { width } = scene;
  const box = ({ x, ...rest }: Box): Box => ({ ...rest, x: width - x - rest.width });
  const line = <Line extends { readonly x1: number; readonly x2: number }>(ends: Line): Line => ({
    ...ends,
    x1: width - ends.x1,
    x2: width - ends.x2,
  });
  const shape = (one: Shape): Shape => {
    switch (one.shape) {
      case 'line':
        return line(one);
      case 'circle':
        return { ...one, cx: width - one.cx };
      case 'text':
        return { ...one, x: width - one.x, ...(one.turn && { turn: -one.turn }) };
      case 'path':
        return { ...one, mirroredIn: width };
    }
  };
  const focus = (one: Focus): Focus => ({
    ...one,
    x: width - one.x,
    ...(one.line && { line: line(one.line) }),
    ...(one.band && { band: box(one.band) }),
    dots: one.dots.map((dot) => ({ ...dot, x: width - dot.x })),
  });
  return {
    ...scene,
    plot: box(scene.plot),
    grid: scene.grid.map(shape),
    marks: scene.marks.map(shape),
    labels: scene.labels.map(shape),
    slotAt: (x, y) => scene.slotAt(width - x, y),
    focusOf: (slot) => {
      const found = scene.focusOf(slot);
      return found && focus(found);
    },
  };
}
