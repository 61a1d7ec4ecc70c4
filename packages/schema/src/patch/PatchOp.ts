import type { Artifact, Dataset, Node, Settings } from '../generated/types.js';

/**
 * Steps from the props of a node, or from a dataset, to a place inside: names of properties and, in lists of named
 * things (tabs, columns, fields, rows), their keys as text; never an index. `["columns", "mrr", "label"]`
 */
export type PatchPath = readonly string[];

interface Unchecked {
  /**
   * Takes what is set or added with the faults that `openArtifact` keeps: unknown types and props, invalid props,
   * a broken query of a dataset. Inverses carry it where they bring back what was faulty already, so that everything
   * can be undone. Names, ids and limits are checked all the same.
   */
  readonly unchecked?: boolean;
}

/** Where among its siblings a node stands: before one, after one, or else last. */
interface Position {
  readonly before?: string;
  readonly after?: string;
}

/** Where a new property or element stands. */
interface Placing {
  /** The property or element in front of which a new one stands, else it is the last. What is there already stays in its place. */
  readonly before?: string;
}

interface Destination extends Position {
  /** Id of the parent; null is the page itself. */
  readonly into: string | null;
  /** Path of the list of children, such as `["tabs", "week", "content"]`; may be left out where the parent's type has one. */
  readonly slot?: PatchPath;
}

/** Adds a node with its children. Refuses ids that are taken. */
export interface AddOp extends Destination, Unchecked {
  readonly op: 'add';
  readonly component: Node;
}

/** Removes a node with its children. */
export interface RemoveOp extends Unchecked {
  readonly op: 'remove';
  readonly id: string;
}

/** Moves a node with its children. Refuses to move it into itself. */
export interface MoveOp extends Destination, Unchecked {
  readonly op: 'move';
  readonly id: string;
}

/**
 * Sets a prop, a part of one, or with an empty path all props. All steps but the last must exist; an unknown key appends
 * to its list, and the value's key must equal the step.
 */
export interface SetOp extends Placing, Unchecked {
  readonly op: 'set';
  readonly id: string;
  readonly path: PatchPath;
  readonly value: unknown;
}

/** Removes a prop, or a part of one, with the children in it. */
export interface UnsetOp extends Unchecked {
  readonly op: 'unset';
  readonly id: string;
  readonly path: PatchPath;
}

/** Orders a list of named things; `keys` are all its keys. */
export interface OrderOp {
  readonly op: 'order';
  readonly id: string;
  readonly path: PatchPath;
  readonly keys: readonly string[];
}

/** Changes what a node has beside its props; null removes. */
export interface NodeOp extends Placing {
  readonly op: 'node';
  readonly id: string;
  readonly span?: number | null;
  readonly visible?: string | null;
  readonly sample?: boolean | null;
  readonly meta?: Node['meta'] | null;
}

/** Changes the head of the document; null removes. Settings merge, and null removes one of them. */
export interface ArtifactOp extends Placing, Unchecked {
  readonly op: 'artifact';
  readonly title?: string;
  readonly description?: string | null;
  readonly settings?: { readonly [K in keyof Settings]: Settings[K] | null } | null;
  readonly types?: Artifact['types'] | null;
  readonly provenance?: Artifact['provenance'] | null;
  readonly meta?: Artifact['meta'] | null;
  /** An empty list, or null instead of one: what stands in a document without datasets. */
  readonly datasets?: readonly [] | null;
}

/** Adds a dataset before another one, else as the last. */
export interface DatasetAddOp extends Placing, Unchecked {
  readonly op: 'dataset.add';
  readonly dataset: Dataset;
}

/** Removes a dataset. What reads it keeps its name and gets an issue. */
export interface DatasetRemoveOp {
  readonly op: 'dataset.remove';
  readonly name: string;
}

/** As {@link SetOp}, in a dataset. The step of a row is the text of its key. */
export interface DatasetSetOp extends Placing, Unchecked {
  readonly op: 'dataset.set';
  readonly name: string;
  readonly path: PatchPath;
  readonly value: unknown;
}

/** As {@link UnsetOp}, in a dataset. */
export interface DatasetUnsetOp extends Unchecked {
  readonly op: 'dataset.unset';
  readonly name: string;
  readonly path: PatchPath;
}

/** As {@link OrderOp}, in a dataset. */
export interface DatasetOrderOp {
  readonly op: 'dataset.order';
  readonly name: string;
  readonly path: PatchPath;
  readonly keys: readonly string[];
}

/** One change of a document. A patch is a list of them. */
export type PatchOp =
  | AddOp
  | RemoveOp
  | MoveOp
  | SetOp
  | UnsetOp
  | OrderOp
  | NodeOp
  | ArtifactOp
  | DatasetAddOp
  | DatasetRemoveOp
  | DatasetSetOp
  | DatasetUnsetOp
  | DatasetOrderOp;
