import type { Box } from '../../../drawing/paths.js';

/** Gives room to labels, first come first served. */
export interface LabelSpace {
  /** Takes the room when nothing stands there yet. */
  readonly claim: (box: Box) => boolean;
}

/** Whether two boxes share some room. */
export function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Room in which no two labels touch. */
export function createLabelSpace(): LabelSpace {
  const taken: Box[] = [];
  return {
    claim: (box) => {
      if (taken.some((other) => touches(box, other))) return false;
      taken.push(box);
      return true;
    },
  };
}
