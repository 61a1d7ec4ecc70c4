import { GraphVertex } from './GraphVertex.js';
import type { ComputedOptions, GraphFailure, SourceVertex, Vertex } from './types.js';

/** How many vertices may be computed inside each other; what is declared `ahead` does not count. */
const MAX_NESTING = 200;

/** How often listeners may cause new changes before that is taken for an endless loop. */
const MAX_ROUNDS = 100;

type AnyVertex = GraphVertex<unknown>;

/** A vertex on its way to being up to date, and which of its dependencies comes next. */
interface Frame {
  readonly vertex: AnyVertex;
  next: number;
  ahead: readonly AnyVertex[] | undefined;
}

const isObserved = ({ listeners }: AnyVertex): boolean => listeners !== undefined && listeners.size > 0;

/**
 * Values that depend on each other. A vertex is computed when somebody reads it, and again only when something
 * that it read has changed; within one batch nobody sees a mixture of old and new values.
 */
export class Graph {
  /** How many times a vertex was computed so far. */
  recomputations = 0;
  /** Called with the name of each vertex that is computed. */
  onRecompute: ((name: string) => void) | undefined;

  readonly #computing: AnyVertex[] = [];
  readonly #observed = new Set<AnyVertex>();
  /** Members of a cycle that were found before they were computed. */
  #presumed: AnyVertex[] = [];
  /** What written vertices had when the batch began. */
  readonly #beforeBatch = new Map<AnyVertex, { readonly value: unknown; readonly version: number }>();
  #batchDepth = 0;
  #flushing = false;

  /** Makes a vertex whose value is given from outside. */
  source<T>(name: string, initial: T, equal: (previous: T, next: T) => boolean = Object.is): SourceVertex<T> {
    const vertex = new GraphVertex<T>(name, undefined, equal, (self) => this.#read(self));
    vertex.value = initial;
    vertex.state = 'clean';
    return Object.assign(vertex, { write: (value: T) => this.#write(vertex, value) });
  }

  /** Makes a vertex that is computed from others. */
  computed<T>(name: string, options: ComputedOptions<T>): Vertex<T> {
    return new GraphVertex<T>(name, options, options.equal ?? Object.is, (self) => this.#read(self));
  }

  /** The vertices that a vertex said it would read (`ahead`), whether it has been computed or not. */
  declaredInputs(vertex: Vertex<unknown>): readonly Vertex<unknown>[] {
    return (vertex as unknown as AnyVertex).options?.ahead?.() ?? [];
  }

  /** Calls back once after each batch that changed the vertex's value. Gives a function that stops it. */
  observe<T>(vertex: Vertex<T>, listener: () => void): () => void {
    const target = vertex as unknown as AnyVertex;
    const listeners = (target.listeners ??= new Set());
    if (listeners.size === 0) {
      this.#refresh(target);
      target.seenValue = target.value;
    }
    const entry = { listener };
    listeners.add(entry);
    return () => {
      listeners.delete(entry);
    };
  }

  /** Runs several writes as one: vertices and listeners see only the end of it. */
  batch<T>(run: () => T): T {
    this.#batchDepth += 1;
    try {
      return run();
    } finally {
      this.#batchDepth -= 1;
      if (this.#batchDepth === 0) {
        this.#beforeBatch.clear();
        this.#flush();
      }
    }
  }

  #read<T>(vertex: GraphVertex<T>): T {
    const reader = this.#computing.at(-1);
    const target = vertex as unknown as AnyVertex;
    if (reader) {
      reader.dependOn(target);
      if (target.state === 'computing') return this.#failCycle(target) as T;
      if (target.state !== 'clean' && this.#computing.length >= MAX_NESTING)
        return this.#failDepth(target, reader) as T;
    }
    this.#refresh(target);
    return vertex.value as T;
  }

  /** Every vertex from the target to the innermost reader waits for the next: all of them get the failure. */
  #failCycle(target: AnyVertex): unknown {
    const members = this.#computing.slice(this.#computing.indexOf(target));
    const failure: GraphFailure = { kind: 'cycle', members: members.map((member) => member.name) };
    for (const member of members) member.failure ??= failure;
    return target.options?.failure(failure);
  }

  /** So deep a nest is a cycle of many, or a chain that nobody declared. Declared edges tell which. */
  #failDepth(target: AnyVertex, reader: AnyVertex): unknown {
    const way = this.#wayToComputing(target);
    if (way) return this.#failLongCycle(target, way);
    reader.unsettled = true;
    const members = this.#computing.map((member) => member.name);
    return target.options?.failure({ kind: 'depth', members });
  }

  #failLongCycle(target: AnyVertex, way: readonly AnyVertex[]): unknown {
    const waiting = way.slice(0, -1);
    const members = [...this.#computing.slice(this.#computing.indexOf(way.at(-1)!)), ...waiting];
    const failure: GraphFailure = { kind: 'cycle', members: members.map((member) => member.name) };
    for (const member of members) member.failure ??= failure;
    this.#presumed.push(...waiting);
    return target.options?.failure(failure);
  }

  /** The shortest way along what vertices read, or say that they will read, to one that is being computed. */
  #wayToComputing(target: AnyVertex): AnyVertex[] | undefined {
    const from = new Map<AnyVertex, AnyVertex | undefined>([[target, undefined]]);
    for (const vertex of from.keys()) {
      if (vertex.state === 'computing') {
        const way: AnyVertex[] = [];
        for (let step: AnyVertex | undefined = vertex; step; step = from.get(step)) way.unshift(step);
        return way;
      }
      for (const next of vertex.expected()) if (!from.has(next)) from.set(next, vertex);
    }
    return undefined;
  }

  #write<T>(vertex: GraphVertex<T>, value: T): void {
    if (this.#computing.length > 0) throw new Error(`A vertex may not write: ${vertex.name}`);
    if (vertex.equal(vertex.value as T, value)) return;
    const target = vertex as unknown as AnyVertex;
    this.batch(() => {
      const before = this.#beforeBatch.get(target) ?? { value: vertex.value, version: vertex.version };
      this.#beforeBatch.set(target, before);
      // Who read neither of the two writes has nothing to compute when the second takes the first back.
      if (vertex.equal(before.value as T, value)) vertex.take(before.value as T, before.version);
      else vertex.take(value);
      this.#markDependents(target);
    });
  }

  #markDependents(changed: AnyVertex): void {
    if (isObserved(changed)) this.#observed.add(changed);
    const open: AnyVertex[] = [changed];
    for (let vertex = open.pop(); vertex; vertex = open.pop()) {
      for (const dependent of vertex.dependents ?? []) {
        if (dependent.state !== 'clean') continue;
        dependent.state = dependent.unsettled ? 'stale' : 'unsure';
        if (isObserved(dependent)) this.#observed.add(dependent);
        open.push(dependent);
      }
    }
  }

  /** Brings a vertex up to date, with an own stack in place of recursion. */
  #refresh(root: AnyVertex): void {
    if (root.state === 'clean') return;
    const path: Frame[] = [];
    const onPath = new Set<AnyVertex>();
    const enter = (vertex: AnyVertex): void => {
      path.push({ vertex, next: 0, ahead: undefined });
      onPath.add(vertex);
    };
    enter(root);
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { vertex } = frame;
      const unsure = vertex.state === 'unsure' ? this.#nextUnsure(frame) : undefined;
      const before = unsure ?? (vertex.state === 'stale' ? this.#nextAhead(frame, onPath) : undefined);
      if (before) {
        enter(before);
        continue;
      }
      if (vertex.state === 'stale') this.#compute(vertex);
      onPath.delete(vertex);
      path.pop();
    }
    if (this.#computing.length > 0) return;
    for (const vertex of this.#presumed) vertex.failure = undefined;
    this.#presumed = [];
  }

  /** The next dependency that must be brought up to date before it is known whether anything changed. */
  #nextUnsure(frame: Frame): AnyVertex | undefined {
    const { vertex } = frame;
    for (; frame.next < vertex.dependencies.length; frame.next += 1) {
      const { vertex: dependency, version } = vertex.dependencies[frame.next]!;
      if (dependency.state === 'unsure' || dependency.state === 'stale') return dependency;
      if (dependency.state === 'computing' || dependency.version !== version) {
        vertex.state = 'stale';
        return undefined;
      }
    }
    vertex.state = 'clean';
    return undefined;
  }

  #nextAhead(frame: Frame, onPath: ReadonlySet<AnyVertex>): AnyVertex | undefined {
    // Inside a computation only what is really read may run, or a branch not taken could look like a cycle.
    if (this.#computing.length > 0) return undefined;
    if (!frame.ahead) {
      frame.ahead = (frame.vertex.options?.ahead?.() ?? []) as unknown as readonly AnyVertex[];
      frame.next = 0;
    }
    while (frame.next < frame.ahead.length) {
      const vertex = frame.ahead[frame.next]!;
      frame.next += 1;
      if (vertex.state !== 'clean' && !onPath.has(vertex)) return vertex;
    }
    return undefined;
  }

  #compute(vertex: AnyVertex): void {
    const { options } = vertex;
    if (!options) return;
    vertex.forgetDependencies();
    vertex.state = 'computing';
    this.#computing.push(vertex);
    this.recomputations += 1;
    this.onRecompute?.(vertex.name);
    let value: unknown;
    let done = false;
    try {
      value = options.compute();
      done = true;
    } finally {
      this.#computing.pop();
      vertex.state = done ? 'clean' : 'stale';
    }
    vertex.settleDependencies();
    if (vertex.failure) {
      value = options.failure(vertex.failure);
      vertex.failure = undefined;
      vertex.unsettled = true;
    }
    if (vertex.version > 0 && vertex.equal(vertex.value, value)) return;
    vertex.take(value);
  }

  #flush(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    const errors: unknown[] = [];
    try {
      for (let round = 0; this.#observed.size > 0; round += 1) {
        if (round === MAX_ROUNDS) throw new Error('Listeners keep causing changes');
        this.#tell([...this.#observed], errors);
      }
    } finally {
      this.#observed.clear();
      this.#flushing = false;
    }
    if (errors.length > 0) throw errors[0];
  }

  #tell(observed: readonly AnyVertex[], errors: unknown[]): void {
    this.#observed.clear();
    const changed = observed.filter((vertex) => {
      if (!isObserved(vertex)) return false;
      this.#refresh(vertex);
      const differs = !vertex.equal(vertex.seenValue, vertex.value);
      vertex.seenValue = vertex.value;
      return differs;
    });
    for (const vertex of changed) {
      for (const { listener } of Array.from(vertex.listeners ?? [])) {
        try {
          listener();
        } catch (error) {
          errors.push(error);
        }
      }
    }
  }
}
