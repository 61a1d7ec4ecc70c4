import {
  componentSchemas,
  describeComponent,
  walkNodes,
  type Artifact,
  type Cell,
  type ComponentDescription,
  type Dataset,
  type Issue,
  type JsonSchema,
  type Node,
  type Row,
  type TypeVersions,
} from '@vitrine/schema';
import {
  componentNewer,
  componentNotMigrated,
  componentUnknown,
  foreignVersions,
  PropsReader,
  type ForeignVersion,
} from '@vitrine/schema/internal';
import { expandPath, valueAt } from '../values/places.js';

/** What the session knows of a node before anything is computed. */
export interface NodeEntry {
  readonly node: Node;
  /** JSON Pointer of the node in the document. */
  readonly pointer: string;
  /** Undefined for an unknown type. */
  readonly description: ComponentDescription | undefined;
  readonly schema: JsonSchema | undefined;
  /** Props that a view may get, with live values still unresolved. */
  readonly props: Readonly<Record<string, unknown>>;
  /** False when the node can't be shown; the issues say why. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

/** A dataset as the session keeps it: one of the document's, or literal rows of a node. */
export interface DatasetEntry {
  readonly name: string;
  readonly title: string;
  /** JSON Pointer of the dataset or of the literal rows in the document. */
  readonly pointer: string;
  readonly kind: 'rows' | 'source' | 'upload' | 'query' | 'literal';
  /** The document's dataset; for literal rows one made up of them. */
  readonly dataset: Dataset;
  /** Node whose literal rows these are. */
  readonly node?: string;
}

/** What is found by name. */
export interface Entries<Entry> {
  get(name: string): Entry | undefined;
  has(name: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<Entry>;
}

/** Nodes and datasets of a document by name. */
export interface DocumentEntries {
  readonly nodes: Entries<NodeEntry>;
  readonly datasets: Entries<DatasetEntry>;
}

/** Finds nodes and datasets of a document by name. The first of a name counts. */
export class DocumentIndex implements DocumentEntries {
  readonly nodes: ReadonlyMap<string, NodeEntry>;
  readonly datasets: ReadonlyMap<string, DatasetEntry>;

  constructor(
    artifact: Artifact,
    components: Readonly<Record<string, JsonSchema>> = {},
    versions: TypeVersions = {},
  ) {
    const foreign = foreignVersions(artifact, versions);
    const schemas = new Map([...Object.entries(componentSchemas), ...Object.entries(components)]);
    const descriptions = new Map<string, ComponentDescription>();
    const describe = (type: string): ComponentDescription | undefined => {
      const schema = schemas.get(type);
      const known = descriptions.get(type) ?? (schema && describeComponent(schema));
      if (known) descriptions.set(type, known);
      return known;
    };
    const reader = new PropsReader();
    const nodes = new Map<string, NodeEntry>();
    const datasets = new Map<string, DatasetEntry>();
    for (const [index, dataset] of (artifact.datasets ?? []).entries()) {
      if (!datasets.has(dataset.name))
        datasets.set(dataset.name, datasetEntry(dataset, `/datasets/${index}`));
    }
    for (const { node, pointer } of walkNodes(artifact, describe)) {
      if (nodes.has(node.id)) continue;
      const entry = nodeEntry(reader, node, pointer, schemas, describe(node.type), foreign.get(node.type));
      nodes.set(node.id, entry);
      for (const literal of literalDatasets(entry))
        if (!datasets.has(literal.name)) datasets.set(literal.name, literal);
    }
    this.nodes = nodes;
    this.datasets = datasets;
  }
}

function nodeEntry(
  reader: PropsReader,
  node: Node,
  pointer: string,
  schemas: ReadonlyMap<string, JsonSchema>,
  description: ComponentDescription | undefined,
  foreign: ForeignVersion | undefined,
): NodeEntry {
  const schema = schemas.get(node.type);
  const unreadable = !schema
    ? componentUnknown(pointer, node.id, node.type, schemas.keys())
    : foreign && otherVersion(node, pointer, foreign);
  const { props, complete, issues } =
    schema && !unreadable
      ? reader.read(node, schema, pointer)
      : { props: node.props, complete: false, issues: unreadable ? [unreadable] : [] };
  return { node, pointer, schema, description, props, complete, issues };
}

function otherVersion({ id, type }: Node, pointer: string, { written, known }: ForeignVersion): Issue {
  return written > known
    ? componentNewer(pointer, id, type, written, known)
    : componentNotMigrated(pointer, id, type, written, known, 'openArtifact() did not migrate it.');
}

function datasetEntry(dataset: Dataset, pointer: string): DatasetEntry {
  const { name, title, source, query } = dataset;
  const kind = query ? 'query' : source ? (isUpload(source.name) ? 'upload' : 'source') : 'rows';
  return { name, title: title ?? name, pointer, kind, dataset };
}

/** Whether a source is a file that a person chose; such rows are never looked up in the host's sources. */
function isUpload(sourceName: string): boolean {
  return sourceName.startsWith('upload:');
}

/** Name under which changes find literal rows of a node: `plan.items`, or `board.cards` where they are gathered. */
export function literalDatasetName(node: string, path: readonly string[]): string {
  return [node, ...path].join('.');
}

function literalDatasets({ node, pointer, props, description, complete }: NodeEntry): DatasetEntry[] {
  const found: DatasetEntry[] = [];
  // People know literal rows by what stands above them; further ones of the same node by their own name too.
  const heading = [props['title'], props['label']].find((text) => typeof text === 'string') ?? node.id;
  const add = (path: readonly string[], rows: readonly Row[]): void => {
    const name = literalDatasetName(node.id, path);
    const dataset: Dataset = { name, origin: node.sample ? 'sample' : 'entered', rows: [...rows] };
    const title = found.length === 0 ? heading : `${heading}: ${path.at(-1)}`;
    found.push({ name, title, pointer: `${pointer}/props`, kind: 'literal', dataset, node: node.id });
  };
  if (!complete) return found;
  for (const { path, literal } of description?.bindings ?? []) {
    if (literal === true) {
      for (const place of expandPath(props, path)) {
        const rows = valueAt(props, place);
        if (Array.isArray(rows)) add(place, rows as Row[]);
      }
    } else if (literal) add([literal.dataset], gatherRows(props, path, literal));
  }
  return found;
}

/** Rows inside the elements of an array, each with the key of its element in the cell `as`. */
function gatherRows(
  props: Readonly<Record<string, unknown>>,
  path: readonly string[],
  { parentKey, as }: { readonly parentKey: string; readonly as: string },
): Row[] {
  const rows: Row[] = [];
  for (const place of expandPath(props, path)) {
    const parentPath = place.slice(0, place.findLastIndex((_, index) => path[index] === '*') + 1);
    const parent = valueAt(props, [...parentPath, parentKey]) as Cell | undefined;
    const own = valueAt(props, place);
    if (Array.isArray(own)) for (const row of own as Row[]) rows.push({ ...row, [as]: parent ?? null });
  }
  return rows;
}
