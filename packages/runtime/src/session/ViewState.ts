import type { Graph, SourceVertex, Vertex } from '../graph/index.js';
import type { ViewStateData } from '../storage/types.js';
import { sameJson } from './values/sameJson.js';
import type { SessionView } from './types.js';

/** View state as vertices, by node and key. Values that are the same as JSON count as the same. */
export class ViewState implements SessionView {
  readonly #graph: Graph;
  readonly #onChange: () => void;
  readonly #values = new Map<string, Map<string, SourceVertex<unknown>>>();
  readonly #listeners = new Map<string, Set<() => void>>();
  /** Keys set here, which what storage loads later must not overwrite. */
  readonly #own = new Set<string>();

  constructor(graph: Graph, onChange: () => void) {
    this.#graph = graph;
    this.#onChange = onChange;
  }

  get(node: string, key: string): unknown {
    return this.vertex(node, key).read();
  }

  set(node: string, key: string, value: unknown): void {
    this.#own.add(JSON.stringify([node, key]));
    if (this.#write(node, key, value)) this.#onChange();
  }

  subscribe(node: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(node) ?? new Set();
    this.#listeners.set(node, listeners);
    const own = (): void => listener();
    listeners.add(own);
    return () => {
      listeners.delete(own);
    };
  }

  vertex(node: string, key: string): Vertex<unknown> {
    return this.#source(node, key);
  }

  /** Takes in what storage had. */
  load(data: ViewStateData): void {
    this.#graph.batch(() => {
      for (const [node, values] of Object.entries(data)) {
        for (const [key, value] of Object.entries(values)) {
          if (!this.#own.has(JSON.stringify([node, key]))) this.#write(node, key, value);
        }
      }
    });
  }

  /** All that is set, as storage keeps it. */
  data(): ViewStateData {
    const nodes = [...this.#values].map(([node, values]) => {
      const set = [...values].map(([key, vertex]) => [key, vertex.read()] as const);
      return [node, Object.fromEntries(set.filter(([, value]) => value !== undefined))] as const;
    });
    return Object.fromEntries(nodes.filter(([, values]) => Object.keys(values).length > 0));
  }

  #write(node: string, key: string, value: unknown): boolean {
    const source = this.#source(node, key);
    if (sameJson(source.read(), value)) return false;
    this.#graph.batch(() => source.write(value));
    for (const listener of Array.from(this.#listeners.get(node) ?? [])) listener();
    return true;
  }

  #source(node: string, key: string): SourceVertex<unknown> {
    const values = this.#values.get(node) ?? new Map<string, SourceVertex<unknown>>();
    this.#values.set(node, values);
    const known = values.get(key) ?? this.#graph.source<unknown>(`${node} view ${key}`, undefined, sameJson);
    values.set(key, known);
    return known;
  }
}
