import { readRecord } from '../readRecords.js';
import { StorageError } from '../StorageError.js';
import type { StoredChange } from '../types.js';

/** Newest version of the wire that this client speaks. */
export const WIRE_VERSION = 1;

/** Answer of a server to a request for changes. */
export interface ChangesAnswer {
  /** Name of the log; another name means that what was loaded before is void. */
  readonly log: string;
  readonly changes: readonly StoredChange[];
  /** Whether there are more after the last of them. */
  readonly more: boolean;
}

/** What became of one change that was sent. */
export type SendResult =
  | { readonly id: string; readonly sequence: number; readonly error?: undefined }
  | { readonly id: string; readonly error: string };

/** An answer of a server that this version does not understand: nothing is written. */
export class UnreadableAnswer extends Error {
  constructor(
    message: string,
    readonly raw: string,
  ) {
    super(message);
    this.name = 'UnreadableAnswer';
  }
}

export function readChangesAnswer(body: unknown): ChangesAnswer {
  const { log, changes, more = false } = fieldsOf(body);
  if (typeof log !== 'string' || !Array.isArray(changes) || typeof more !== 'boolean') throw notOurs();
  const read = changes.map(readRecord);
  if (read.some((stored) => stored === undefined)) {
    throw new UnreadableAnswer(
      'The server has a change that this version of Vitrine cannot read.',
      JSON.stringify(body),
    );
  }
  return { log, changes: read as StoredChange[], more: more && read.length > 0 };
}

export function readSendAnswer(body: unknown): {
  readonly log: string;
  readonly results: readonly SendResult[];
} {
  const { log, results } = fieldsOf(body);
  if (typeof log !== 'string' || !Array.isArray(results)) throw notOurs();
  return { log, results: results.map(readResult) };
}

function readResult(result: unknown): SendResult {
  const { id, sequence, error } = (result ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') throw notOurs();
  if (typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence > 0) return { id, sequence };
  return { id, error: messageOf(error) ?? 'The server does not take this change.' };
}

/** The message of an error in an answer. */
export function messageOf(error: unknown): string | undefined {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' && message !== '' ? message.slice(0, 500) : undefined;
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null) throw notOurs();
  const fields = body as Readonly<Record<string, unknown>>;
  if (typeof fields.version === 'number' && fields.version > WIRE_VERSION) {
    throw new UnreadableAnswer(
      'The server speaks a newer version of Vitrine. Reload the page.',
      JSON.stringify(body),
    );
  }
  if (fields.version !== WIRE_VERSION) throw notOurs();
  return fields;
}

function notOurs(): StorageError {
  return new StorageError('unknown', 'The server answered something that is not of Vitrine.');
}
