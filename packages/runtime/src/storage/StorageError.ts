/** Why something could not be read from or written to a store. */
export type StorageFailure = 'quota' | 'blocked' | 'unavailable' | 'unknown';

/** Rejection of a {@link Storage}; the message is for people. */
export class StorageError extends Error {
  constructor(
    readonly failure: StorageFailure,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'StorageError';
  }
}
