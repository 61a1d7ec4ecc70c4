import { dragEdge, dragHeading } from './columnGestures.js';
import type { GestureTarget } from './columnGestures.js';

export { ColumnMenu } from './ColumnMenu.js';

/** A pointer was pressed on a heading or its edge, and may move it. */
export function grabHeading(pointer: PointerEvent, part: 'edge' | 'heading', target: GestureTarget): void {
  if (part === 'edge') dragEdge(pointer, target);
  else dragHeading(pointer, target);
}
