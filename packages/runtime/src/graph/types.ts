/** A value in the graph. Reading it inside another vertex's `compute` makes that vertex depend on it. */
export interface Vertex<T> {
  /** What it stands for, for messages and tests. */
  readonly name: string;
  read(): T;
}

/** A vertex whose value is given from outside. */
export interface SourceVertex<T> extends Vertex<T> {
  /** Gives it a value. An equal value changes nothing. */
  write(value: T): void;
}

/** Why a vertex has no proper value. */
export interface GraphFailure {
  /** `cycle`: it depends on itself. `depth`: too many vertices were being computed inside each other. */
  readonly kind: 'cycle' | 'depth';
  /** Names of the vertices concerned, each reading the next; in a cycle the last reads the first. */
  readonly members: readonly string[];
}

export interface ComputedOptions<T> {
  readonly compute: () => T;
  /** The value while the vertex has none of its own. */
  readonly failure: (failure: GraphFailure) => T;
  /** When a new value counts as the old one; then dependents are not recomputed. `Object.is` by default. */
  readonly equal?: (previous: T, next: T) => boolean;
  /**
   * Vertices that `compute` will most likely read. They are brought up to date first, one after the other,
   * so that a long chain is not computed as one deep nest of calls.
   */
  readonly ahead?: () => readonly Vertex<unknown>[];
}
