import type { Change } from '../../changes/types.js';
import { StorageError } from '../StorageError.js';
import type { HttpClient } from './HttpClient.js';
import type { LogCopy } from './device/LogCopy.js';
import type { Outbox } from './device/Outbox.js';
import type { SendResult } from './wireFormat.js';

/** Most that goes out in one request: changes, and characters of their JSON. */
const BATCH = { changes: 100, characters: 2_000_000 };

/** Sends the changes of one artifact: into the outbox first, then to the server together with what else waits there. */
export class Sender {
  readonly #client: HttpClient;
  readonly #artifact: string;
  readonly #outbox: Outbox;
  readonly #copy: LogCopy;
  /** Numbers that the server gave for changes nobody has asked for yet. */
  readonly #confirmed = new Map<string, number>();
  /** Changes that the server does not take. */
  readonly #refused = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: HttpClient, artifact: string, outbox: Outbox, copy: LogCopy) {
    this.#client = client;
    this.#artifact = artifact;
    this.#outbox = outbox;
    this.#copy = copy;
  }

  /** What waits on this device. Nothing where the device keeps nothing. */
  async waiting(): Promise<{ readonly changes: readonly Change[]; readonly unreadable?: string }> {
    try {
      return await this.#outbox.read();
    } catch {
      return { changes: [] };
    }
  }

  /** Gives the number of a change, once the server has it. One request is on its way at a time, so that order is kept. */
  async send(change: Change): Promise<number> {
    const known = this.#takeConfirmed(change.id);
    if (known !== undefined) return known;
    const isKept = await this.keep(change);
    const turn = this.#last.then(() => this.#sendNow(change, isKept));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Puts a change into the outbox; false when the device keeps nothing. */
  async keep(change: Change): Promise<boolean> {
    try {
      await this.#outbox.put(change);
      return true;
    } catch {
      return false;
    }
  }

  async #sendNow(change: Change, isKept: boolean): Promise<number> {
    this.#refused.delete(change.id);
    const known = this.#takeConfirmed(change.id);
    // Another request has taken it along since it was kept.
    if (known !== undefined) await this.#outbox.delete([change.id]).catch(() => undefined);
    let result: SendResult | undefined = known === undefined ? undefined : { id: change.id, sequence: known };
    for (const batch of [await this.#batchWith(change), [change]]) {
      if (result) break;
      try {
        result = await this.#post(batch, change.id);
      } catch (error) {
        const isOneOfMany = batch.length > 1 && error instanceof StorageError && error.failure === 'refused';
        if (!isOneOfMany) throw this.#failure(error, isKept);
      }
    }
    if (!result) throw new StorageError('unknown', 'The server did not say what became of a change.');
    if (result.error === undefined) return result.sequence;
    this.#refused.add(change.id);
    throw new StorageError('refused', result.error);
  }

  #takeConfirmed(id: string): number | undefined {
    const sequence = this.#confirmed.get(id);
    this.#confirmed.delete(id);
    return sequence;
  }

  /** The change and those that wait with it, in order, as many as fit. */
  async #batchWith(change: Change): Promise<readonly Change[]> {
    const { changes } = await this.waiting();
    const sendable = changes.filter(({ id }) => !this.#refused.has(id) && !this.#confirmed.has(id));
    const batch: Change[] = [];
    let characters = 0;
    for (const next of sendable) {
      characters += JSON.stringify(next).length;
      if (batch.length > 0 && (batch.length >= BATCH.changes || characters > BATCH.characters)) break;
      batch.push(next);
    }
    return batch.some(({ id }) => id === change.id) ? batch : [change];
  }

  /** Sends a batch and gives the result of one change in it. */
  async #post(batch: readonly Change[], id: string): Promise<SendResult | undefined> {
    const { results } = await this.#client.send(this.#artifact, batch);
    const sent = new Map(batch.map((change) => [change.id, change]));
    const confirmed = results.flatMap((result) => {
      const change = sent.get(result.id);
      return change && result.error === undefined ? [{ sequence: result.sequence, change }] : [];
    });
    for (const { sequence, change } of confirmed) this.#confirmed.set(change.id, sequence);
    await this.#copy.note(confirmed);
    await this.#outbox.delete(confirmed.map(({ change }) => change.id)).catch(() => undefined);
    this.#confirmed.delete(id);
    return results.find((result) => result.id === id);
  }

  /** Being offline is a failure where the device can't keep the change. */
  #failure(error: unknown, isKept: boolean): unknown {
    if (isKept || !isOffline(error)) return error;
    const message = 'The server cannot be reached, and this browser keeps nothing. Leave this page open.';
    return new StorageError('unavailable', message, { cause: error });
  }
}

export function isOffline(error: unknown): error is StorageError {
  return error instanceof StorageError && error.failure === 'offline';
}
