import type { Change } from '../../changes/types.js';
import type { LoadResult, Storage, StoredChange, ViewStateData } from '../types.js';
import { createIndexedDbDevice } from './device/createIndexedDbDevice.js';
import { ChangeStream } from './ChangeStream.js';
import type { DeviceStore } from './device/DeviceStore.js';
import { HttpClient } from './HttpClient.js';
import { LogCopy, type RememberedLog } from './device/LogCopy.js';
import { Outbox } from './device/Outbox.js';
import { isOffline, Sender } from './Sender.js';
import type { HttpStorageOptions, Wait } from './types.js';
import { UnreadableAnswer } from './wireFormat.js';

/**
 * Keeps user data on a server that speaks docs/sync.md. A change waits in an outbox on this device until the server has
 * confirmed it, also over a reload; without the server a page opens with what the device remembers. View state stays on the
 * device. Methods reject with a {@link StorageError}; `offline` means that it is worth trying again.
 */
export function createHttpStorage(options: HttpStorageOptions): Storage {
  return new HttpStorage(options);
}

/** All that concerns one artifact. */
interface Desk {
  readonly sender: Sender;
  readonly copy: LogCopy;
  /** The number up to which the server has told all. */
  last: number;
  /** Resolves when the server was read for the first time: only then is it known from where to listen. */
  readonly loaded: Promise<void>;
  readonly noteLoaded: () => void;
}

class HttpStorage implements Storage {
  readonly #options: HttpStorageOptions;
  readonly #device: DeviceStore;
  readonly #client: HttpClient;
  readonly #wait: Wait;
  readonly #desks = new Map<string, Desk>();

  constructor(options: HttpStorageOptions) {
    this.#options = options;
    this.#device = options.device ?? createIndexedDbDevice(options.namespace);
    this.#wait = options.wait ?? wait;
    this.#client = new HttpClient(options, this.#wait);
  }

  async load(artifact: string, after = 0): Promise<LoadResult> {
    const desk = this.#desk(artifact);
    const { changes: waiting, unreadable } = await desk.sender.waiting();
    if (unreadable !== undefined) {
      const reason = 'Changes that wait on this device were written by a newer version of Vitrine.';
      return { ok: false, reason, raw: unreadable };
    }
    const remembered = await desk.copy.read();
    try {
      const changes =
        after === 0
          ? await this.#loadAll(artifact, desk, remembered)
          : (await this.#client.load(artifact, after)).changes;
      desk.last = Math.max(desk.last, after, changes.at(-1)?.sequence ?? 0);
      desk.noteLoaded();
      return { ok: true, changes, waiting };
    } catch (error) {
      if (error instanceof UnreadableAnswer) return { ok: false, reason: error.message, raw: error.raw };
      if (!isOffline(error)) throw error;
      const changes = remembered.changes.filter(({ sequence }) => sequence > after);
      return { ok: true, changes, waiting, offline: true };
    }
  }

  async keep(artifact: string, change: Change): Promise<void> {
    await this.#desk(artifact).sender.keep(change);
  }

  async append(artifact: string, change: Change): Promise<number> {
    return this.#desk(artifact).sender.send(change);
  }

  subscribe(artifact: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    const controller = new AbortController();
    const desk = this.#desk(artifact);
    const { pollEvery = 15_000, random = Math.random } = this.#options;
    const stream = new ChangeStream({
      open: (signal) => this.#client.follow(artifact, desk.last, signal),
      receive: (changes) => {
        if (controller.signal.aborted || changes.length === 0) return;
        // After a gap the stream goes on from before it, when it is opened again.
        for (const { sequence } of changes) if (sequence - 1 === desk.last) desk.last = sequence;
        void desk.copy.note(changes);
        listener(changes);
      },
      wait: this.#wait,
      pollEvery,
      random,
    });
    void desk.loaded.then(() => stream.run(controller.signal));
    return () => controller.abort();
  }

  async loadView(artifact: string): Promise<ViewStateData | null> {
    const [item] = await this.#device.list(`view/${artifact}`);
    return (item?.value as ViewStateData | undefined) ?? null;
  }

  async saveView(artifact: string, view: ViewStateData): Promise<void> {
    await this.#device.put(`view/${artifact}`, 'view', view);
  }

  /** Asks only for what the copy does not have; for all where the copy is of another log. */
  async #loadAll(
    artifact: string,
    { copy }: Desk,
    remembered: RememberedLog,
  ): Promise<readonly StoredChange[]> {
    const news = await this.#client.load(artifact, remembered.upTo);
    if (remembered.name === undefined || remembered.name === news.log)
      return copy.update(remembered, news.log, news.changes);
    const all = await this.#client.load(artifact, 0);
    return copy.update({ name: all.log, upTo: 0, changes: [] }, all.log, all.changes);
  }

  #desk(artifact: string): Desk {
    const known = this.#desks.get(artifact);
    if (known) return known;
    const copy = new LogCopy(this.#device, artifact);
    const outbox = new Outbox(this.#device, artifact);
    let noteLoaded = (): void => undefined;
    const loaded = new Promise<void>((resolve) => {
      noteLoaded = resolve;
    });
    const sender = new Sender(this.#client, artifact, outbox, copy);
    const desk: Desk = { copy, sender, last: 0, loaded, noteLoaded };
    this.#desks.set(artifact, desk);
    return desk;
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      clearTimeout(timer);
      reject(new DOMException('Nobody waits any longer.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', refuse);
      resolve();
    }, milliseconds);
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
}
