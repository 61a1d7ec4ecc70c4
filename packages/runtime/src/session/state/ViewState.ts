import type { Graph, SourceVertex, Vertex } from '../../graph/index.js';
import type { ViewStateData } from '../../storage/types.js';
import { sameJson } from '../values/sameJson.js';
import type { SessionView } from '../types.js';

/** View state as vertices, by node and key. Values that are the same as JSON count as the same. */
export class ViewState implements SessionView {
  readonly #graph: Graph;
  readonly #onChange: () => void;
  readonly #values = new Map<string, Map<string, SourceVertex<unknown>>>();
  readonly #listeners = new Map<string, Set<() => void>>();
  /** Keys set here by node, which what storage loads later must not overwrite. */
  readonly #own = new Map<string, Set<string>>();

  constructor(graph: Graph, onChange: () => void) {
    this.#graph = graph;
    this.#onChange = onChange;
  }

  get(node: string, key: string): unknown {
    return this.vertex(node, key).read();
  }

  set(node: string, key: string, value: unknown): void {
    this.#own.set(node, (this.#own.get(node) ?? new Set()).add(key));
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
          if (!this.#own.get(node)?.has(key)) this.#write(node, key, value);
        }
      }
    });
  }

  /** What storage has, with all that was set here in its place: another tab may have set the rest. */
  over(stored: ViewStateData): ViewStateData {
    const nodes = new Map(
      Object.entries(stored).map(([node, values]) => [node, new Map(Object.entries(values))]),
    );
    for (const [node, keys] of this.#own) {
      const values = nodes.get(node) ?? new Map<string, unknown>();
      nodes.set(node, values);
      for (const key of keys) {
        const value = this.get(node, key);
        if (value === undefined) values.delete(key);
        else values.set(key, value);
      }
    }
    const filled = [...nodes].filter(([, values]) => values.size > 0);
    return Object.fromEntries(filled.map(([node, values]) => [node, Object.fromEntries(values)]));
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
