import type { OutlineNode } from '../plan/Outline.js';
import { writers } from './index.js';
import type { WriteContext } from './types.js';

/** The props of a node, by the planner; none for a type that has no writer, so that its defaults hold. */
export function writeNode(node: OutlineNode, context: WriteContext): Record<string, unknown> {
  return writers.get(node.type)?.(node, context) ?? {};
}
