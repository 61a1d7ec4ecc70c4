import type { Part } from '../plan/Outline.js';
import type { Receipt } from '../types.js';

/** Props of one node, and what they rest on. */
interface Written {
  readonly props: Record<string, unknown>;
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}

/** Turns a part of the plan into the props of one component type. */
export type Writer = (part: Part) => Written;
