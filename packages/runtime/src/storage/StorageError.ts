/**
 * Why something could not be read from or written to a store. `offline`: the server can't be reached, and the change waits
 * on this device. `refused`: this one change will never be taken; others may.
 */
export type StorageFailure = 'quota' | 'blocked' | 'unavailable' | 'offline' | 'refused' | 'unknown';

/** Rejection of a {@link Storage}; the message is for people. */
export class StorageError extends Error {
  /** Milliseconds before which another attempt is of no use, where the store has said so. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly failure: StorageFailure,
    message: string,
    options: { readonly cause?: unknown; readonly retryAfter?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'StorageError';
    this.retryAfter = options.retryAfter;
  }
}
