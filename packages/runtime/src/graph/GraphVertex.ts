import type { ComputedOptions, GraphFailure, Vertex } from './types.js';

/**
 * - `clean`: the value holds.
 * - `unsure`: something further up changed; whether this vertex is concerned is not known yet.
 * - `stale`: it must be computed.
 * - `computing`: it is being computed now.
 */
export type VertexState = 'clean' | 'unsure' | 'stale' | 'computing';

/** So many dependencies are searched one by one. */
const few = 8;

/** What the graph keeps of one vertex. */
export class GraphVertex<T> implements Vertex<T> {
  value: T | undefined;
  /** Another number for each new value; 0 while there was none. */
  version = 0;
  state: VertexState = 'stale';
  /** What it read when it was last computed, in order, with the version read. */
  dependencies: { readonly vertex: GraphVertex<unknown>; version: number }[] = [];
  /** Undefined while there was none: most vertices of a page have one dependent or none, and no listener. */
  dependents: Set<GraphVertex<unknown>> | undefined;
  listeners: Set<{ readonly listener: () => void }> | undefined;
  /** Value that the listeners know. */
  seenValue: T | undefined;
  /** Set while it is being computed and found to have no value of its own. */
  failure: GraphFailure | undefined;
  /** It rests on a failure, so that versions don't tell whether it still holds. */
  unsettled = false;

  #newestVersion = 0;
  readonly #read: (self: GraphVertex<T>) => T;
  /** What it read so far, once that is much. */
  #known: Set<GraphVertex<unknown>> | undefined;

  constructor(
    readonly name: string,
    readonly options: ComputedOptions<T> | undefined,
    readonly equal: (previous: T, next: T) => boolean,
    read: (self: GraphVertex<T>) => T,
  ) {
    this.#read = read;
  }

  read(): T {
    return this.#read(this);
  }

  /** Takes a value, under its own version when it had that value before, otherwise under one that was never used. */
  take(value: T, version?: number): void {
    this.value = value;
    this.version = version ?? (this.#newestVersion += 1);
  }

  dependOn(vertex: GraphVertex<unknown>): void {
    if (this.#dependsOn(vertex)) return;
    this.dependencies.push({ vertex, version: vertex.version });
    this.#known?.add(vertex);
    (vertex.dependents ??= new Set()).add(this as unknown as GraphVertex<unknown>);
  }

  forgetDependencies(): void {
    for (const { vertex } of this.dependencies)
      vertex.dependents?.delete(this as unknown as GraphVertex<unknown>);
    this.dependencies = [];
    this.#known = undefined;
    this.unsettled = false;
  }

  #dependsOn(vertex: GraphVertex<unknown>): boolean {
    const { dependencies } = this;
    if (dependencies.length < few) return dependencies.some((dependency) => dependency.vertex === vertex);
    this.#known ??= new Set(dependencies.map((dependency) => dependency.vertex));
    return this.#known.has(vertex);
  }

  /** What it reads, as far as it is known before it is computed. */
  expected(): readonly GraphVertex<unknown>[] {
    const ahead = (this.options?.ahead?.() ?? []) as unknown as readonly GraphVertex<unknown>[];
    return this.dependencies.length > 0 ? this.dependencies.map(({ vertex }) => vertex) : ahead;
  }

  /** Notes the versions that were read: a dependency is computed only after it was noted. */
  settleDependencies(): void {
    for (const dependency of this.dependencies) dependency.version = dependency.vertex.version;
  }
}
