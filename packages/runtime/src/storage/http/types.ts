import type { DeviceStore } from './device/DeviceStore.js';

/** Resolves after so many milliseconds; rejects when the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Options of `createHttpStorage`. */
export interface HttpStorageOptions {
  /** Where the server answers as docs/sync.md says: requests go to `<url>/artifacts/<id>/changes`. */
  readonly url: string;
  /** Keeps what this device holds for several apps or people on one origin apart. */
  readonly namespace: string;
  /** Headers of each request, such as `Authorization`. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /** Pause between two questions to a server that does not stream, in milliseconds; 15,000 by default. */
  readonly pollEvery?: number;
  /** Where this device keeps changes on their way, a copy of the log and view state; IndexedDB by default. */
  readonly device?: DeviceStore;
  readonly fetch?: typeof fetch;
  /** Spreads the pauses before a stream is opened again; `Math.random` by default. */
  readonly random?: () => number;
  /** The timer; `setTimeout` by default. */
  readonly wait?: Wait;
}
