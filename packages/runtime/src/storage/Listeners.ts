import type { StoredChange } from './types.js';

type Listener = (changes: readonly StoredChange[]) => void;

/** Who wants to hear of the changes of which artifact. */
export class Listeners {
  readonly #byArtifact = new Map<string, Set<Listener>>();

  get isEmpty(): boolean {
    return this.#byArtifact.size === 0;
  }

  has(artifact: string): boolean {
    return this.#byArtifact.has(artifact);
  }

  /** Adds one, also where it is there already; gives what takes it away again. */
  add(artifact: string, listener: Listener): () => void {
    const listeners = this.#byArtifact.get(artifact) ?? new Set();
    const own: Listener = (changes) => {
      if (listeners.has(own)) listener(changes);
    };
    this.#byArtifact.set(artifact, listeners.add(own));
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#byArtifact.get(artifact) === listeners)
        this.#byArtifact.delete(artifact);
    };
  }

  /** Tells each of them on its next turn; one that is taken away before hears nothing. */
  tell(artifact: string, stored: StoredChange): void {
    for (const listener of this.#byArtifact.get(artifact) ?? []) queueMicrotask(() => listener([stored]));
  }
}
