import type { CatalogueSchema, Dataset, Node, PatchOp } from '@vitrine/schema';

/** A list of children: where a node stands. */
export interface Place {
  /** Id of the parent; null is the page. */
  readonly into: string | null;
  /** Path of the list in the parent's props, with keys. */
  readonly slot: readonly string[];
  readonly siblings: readonly Node[];
  readonly index: number;
}

/** Something on the page that a person can name: a component, a tab, a field, a dataset, one of its columns. */
export interface Thing {
  readonly kind: 'page' | 'node' | 'element' | 'dataset' | 'column' | 'option';
  /** Unique on the page. */
  readonly id: string;
  /** What it is called; of what has no name, empty. */
  readonly name: string;
  /** What the rows are called that a component without a name shows. */
  readonly rowsName?: string;
  /** Plain words of what it is: `metric`, `card`; `tab`. */
  readonly kindWords: readonly string[];
  /** Plain words of what it shows and how: its choices, columns, the tab it stands in. */
  readonly aboutWords: ReadonlySet<string>;
  /** Plain words that it may be called by where another word says which is meant: `revenue` for amounts of money. */
  readonly looseWords?: ReadonlySet<string>;
  /** What holds it: of an element the node, of a column the dataset. */
  readonly owner: Thing | null;
  readonly schema: CatalogueSchema;
  /** Its properties as they stand in the document. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The property with its name. */
  readonly nameKey: string | null;
  readonly node?: Node;
  readonly place?: Place;
  readonly dataset?: Dataset;
  /** Steps from the node's props, or from the dataset, to it. */
  readonly path: readonly string[];
}

/** The op that sets a property of a thing. */
export function setOp(thing: Thing, path: readonly string[], value: unknown): PatchOp {
  if (thing.node) return { op: 'set', id: thing.node.id, path: [...thing.path, ...path], value };
  if (thing.dataset)
    return { op: 'dataset.set', name: thing.dataset.name, path: [...thing.path, ...path], value };
  return { op: 'artifact', [path[0] ?? '']: value } as PatchOp;
}

/** The op that takes a property away, or without a path the thing itself. */
export function unsetOp(thing: Thing, path: readonly string[] = []): PatchOp {
  if (path.length === 0 && thing.kind === 'node' && thing.node) return { op: 'remove', id: thing.node.id };
  if (path.length === 0 && thing.kind === 'dataset' && thing.dataset)
    return { op: 'dataset.remove', name: thing.dataset.name };
  if (thing.node) return { op: 'unset', id: thing.node.id, path: [...thing.path, ...path] };
  if (thing.dataset) return { op: 'dataset.unset', name: thing.dataset.name, path: [...thing.path, ...path] };
  return { op: 'artifact', [path[0] ?? '']: null } as PatchOp;
}
