import type { Dataset } from '@vitrine/schema';
import type { OutlineNode } from '../plan/Outline.js';

/** What a writer may look at besides its own node. */
export interface WriteContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The heading of the page, which no form says again. */
  readonly pageTitle?: string;
}

/** Turns a node of the outline into the props of one component type. */
export type Writer = (node: OutlineNode, context: WriteContext) => Record<string, unknown>;
