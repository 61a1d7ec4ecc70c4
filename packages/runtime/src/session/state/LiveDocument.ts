import type { Graph, SourceVertex } from '../../graph/index.js';
import { sameJson } from '../values/sameJson.js';
import type { DatasetEntry, DocumentEntries, DocumentIndex, Entries, NodeEntry } from './DocumentIndex.js';

/** Nodes and datasets of a document that is edited: what has read one by its name is computed again when it becomes another. */
export class LiveDocument implements DocumentEntries {
  readonly nodes: LiveEntries<NodeEntry>;
  readonly datasets: LiveEntries<DatasetEntry>;
  readonly #graph: Graph;

  constructor(graph: Graph, { nodes, datasets }: DocumentIndex) {
    this.#graph = graph;
    this.nodes = new LiveEntries(graph, 'node', nodes);
    this.datasets = new LiveEntries(graph, 'dataset', datasets);
  }

  /**
   * Takes the entries of another state of the document; those that are the same stay the same objects.
   *
   * @param adapt Brings along what else rests on the datasets that became others, in the same batch.
   */
  edit({ nodes, datasets }: DocumentIndex, adapt: (datasets: readonly string[]) => void): void {
    this.#graph.batch(() => {
      this.nodes.replace(nodes);
      adapt(this.datasets.replace(datasets));
    });
  }
}

class LiveEntries<Entry extends object> implements Entries<Entry> {
  readonly #graph: Graph;
  readonly #kind: string;
  readonly #places = new Map<string, SourceVertex<Entry | undefined>>();
  #entries: ReadonlyMap<string, Entry>;

  constructor(graph: Graph, kind: string, entries: ReadonlyMap<string, Entry>) {
    this.#graph = graph;
    this.#kind = kind;
    this.#entries = entries;
  }

  get(name: string): Entry | undefined {
    return this.#place(name).read();
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  values(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** Gives the names whose entries came, went or became others. */
  replace(next: ReadonlyMap<string, Entry>): readonly string[] {
    const before = this.#entries;
    this.#entries = new Map(
      [...next].map(([name, entry]) => {
        const known = before.get(name);
        return [name, known && sameJson(known, entry) ? known : entry];
      }),
    );
    const changed = [...new Set([...before.keys(), ...next.keys()])].filter(
      (name) => before.get(name) !== this.#entries.get(name),
    );
    for (const name of changed) this.#places.get(name)?.write(this.#entries.get(name));
    return changed;
  }

  #place(name: string): SourceVertex<Entry | undefined> {
    const known =
      this.#places.get(name) ??
      this.#graph.source<Entry | undefined>(`${this.#kind} ${name}`, this.#entries.get(name));
    this.#places.set(name, known);
    return known;
  }
}
