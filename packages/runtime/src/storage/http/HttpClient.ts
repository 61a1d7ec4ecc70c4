import type { Change } from '../../changes/types.js';
import { StorageError } from '../StorageError.js';
import type { HttpStorageOptions, Wait } from './types.js';
import {
  messageOf,
  readChangesAnswer,
  readSendAnswer,
  WIRE_VERSION,
  type ChangesAnswer,
  type SendResult,
} from './wireFormat.js';

/** How long a server may take to answer, and to say something on a stream, in milliseconds. */
const PATIENCE = { answer: 30_000, stream: 60_000 };

/** Statuses that no other attempt will change. */
const PERMANENT = new Set([400, 413, 422]);

/** The requests of docs/sync.md. */
export class HttpClient {
  readonly #options: HttpStorageOptions;
  readonly #wait: Wait;

  constructor(options: HttpStorageOptions, wait: Wait) {
    this.#options = options;
    this.#wait = wait;
  }

  /** All changes after a number, however many answers they take. */
  async load(artifact: string, after: number): Promise<Omit<ChangesAnswer, 'more'>> {
    let answer = await this.#loadPart(artifact, after);
    const changes = [...answer.changes];
    while (answer.more) {
      answer = await this.#loadPart(artifact, changes.at(-1)!.sequence);
      changes.push(...answer.changes);
    }
    return { log: answer.log, changes };
  }

  async send(
    artifact: string,
    changes: readonly Change[],
  ): Promise<{ readonly log: string; readonly results: readonly SendResult[] }> {
    const response = await this.#request(artifact, '', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ version: WIRE_VERSION, changes }),
    });
    return readSendAnswer(await bodyOf(response));
  }

  /**
   * Asks for changes as they happen: a function that gives the next bytes of a stream, or, from a server that does not
   * stream, what it has now.
   */
  async follow(
    artifact: string,
    after: number,
    signal: AbortSignal,
  ): Promise<{ readonly read: () => Promise<Uint8Array | undefined> } | { readonly answer: ChangesAnswer }> {
    const headers = { Accept: 'text/event-stream, application/json;q=0.5' };
    const response = await this.#request(artifact, `?after=${after}`, { headers }, signal);
    if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !response.body)
      return { answer: readChangesAnswer(await bodyOf(response)) };
    const reader = response.body.getReader();
    signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    const read = async (): Promise<Uint8Array | undefined> => {
      const part = await this.#inTime(PATIENCE.stream, () => reader.read());
      return part.done ? undefined : part.value;
    };
    return { read };
  }

  async #loadPart(artifact: string, after: number): Promise<ChangesAnswer> {
    const headers = { Accept: 'application/json' };
    return readChangesAnswer(await bodyOf(await this.#request(artifact, `?after=${after}`, { headers })));
  }

  async #request(
    artifact: string,
    query: string,
    init: RequestInit,
    signal?: AbortSignal,
  ): Promise<Response> {
    const { url, headers, fetch: ask = fetch } = this.#options;
    const address = `${url.replace(/\/+$/, '')}/artifacts/${encodeURIComponent(artifact)}/changes${query}`;
    const own = new Headers(await headers?.());
    for (const [name, value] of Object.entries(init.headers ?? {})) own.set(name, value as string);
    const controller = new AbortController();
    signal?.addEventListener('abort', () => controller.abort());
    let response: Response;
    try {
      response = await this.#inTime(PATIENCE.answer, () =>
        ask(address, { ...init, headers: own, signal: controller.signal }),
      );
    } catch (error) {
      controller.abort();
      throw new StorageError('offline', 'The server cannot be reached.', { cause: error });
    }
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  /** Gives up what takes too long. */
  async #inTime<Result>(milliseconds: number, run: () => Promise<Result>): Promise<Result> {
    const done = new AbortController();
    const late = this.#wait(milliseconds, done.signal).then(() => {
      throw new StorageError('offline', 'The server does not answer.');
    });
    try {
      return await Promise.race([run(), late]);
    } finally {
      late.catch(() => undefined);
      done.abort();
    }
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new StorageError('offline', 'The connection to the server broke off.', { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StorageError('unknown', 'The server answered something that is not of Vitrine.', {
      cause: error,
    });
  }
}

async function failureOf(response: Response): Promise<StorageError> {
  const { status } = response;
  const body: unknown = await bodyOf(response).catch(() => undefined);
  const message = messageOf((body as { error?: unknown } | undefined)?.error);
  if (status === 401 || status === 403) {
    return new StorageError('unavailable', message ?? 'The server does not let you in. Sign in again.');
  }
  if (PERMANENT.has(status))
    return new StorageError('refused', message ?? 'The server does not take this change.');
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    const retryAfter = seconds > 0 && seconds < 86_400 ? { retryAfter: seconds * 1_000 } : {};
    return new StorageError(
      'offline',
      message ?? 'The server cannot take changes at the moment.',
      retryAfter,
    );
  }
  return new StorageError('unknown', message ?? `The server answered with status ${status}.`);
}
