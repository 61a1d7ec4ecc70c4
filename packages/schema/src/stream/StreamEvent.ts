import type { Artifact, Dataset, Node } from '../generated/types.js';
import type { Issue } from '../issues/Issue.js';

/** Where a node stands in the document. */
export interface StreamPlace {
  /** Id of the parent as it is written; null on the page itself. */
  readonly parent: string | null;
  /** Path of the list that holds it, from the parent's props, with indices: `["tabs", "0", "content"]`. */
  readonly slot: readonly string[];
  readonly index: number;
  /** JSON Pointer of the node. */
  readonly pointer: string;
}

/** What became known of a document while its text came in. Parts are as they are written; `end` gives them mended. */
export type StreamEvent =
  /** The nodes begin: what was written of the head before. A second one means that another document begins. */
  | { readonly type: 'artifact'; readonly head: Partial<Omit<Artifact, 'components' | 'datasets'>> }
  /** A dataset is whole. */
  | { readonly type: 'dataset'; readonly dataset: Dataset }
  /** A node that holds others has an id and a type; its children follow. */
  | ({ readonly type: 'container'; readonly node: Pick<Node, 'id' | 'type'> } & StreamPlace)
  /** A node is whole, its props are closed and checked. Of a container it comes after its children. */
  | ({ readonly type: 'node'; readonly node: Node; readonly issues: readonly Issue[] } & StreamPlace);
