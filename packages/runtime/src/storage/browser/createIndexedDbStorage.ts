import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { compactChanges, type Compaction } from '../../changes/compact/compactChanges.js';
import type { Change } from '../../changes/types.js';
import { Listeners } from '../Listeners.js';
import { readRecord, readRecords } from '../readRecords.js';
import { StorageError } from '../StorageError.js';
import type { LoadResult, Storage, StoredChange, ViewStateData } from '../types.js';

/** Options of {@link createIndexedDbStorage}. */
export interface IndexedDbOptions {
  /** Keeps the data of several apps or people on one origin apart: each namespace is a database of its own. */
  readonly namespace: string;
  /** Milliseconds since 1970, for compaction; `Date.now` by default. */
  readonly now?: () => number;
}

interface ChangeRecord extends StoredChange {
  readonly artifact: string;
  /** What is folded into the change, each id with the artifact as {@link foldedKey} gives it. */
  readonly folded?: readonly string[];
}

interface Schema extends DBSchema {
  changes: { key: [string, number]; value: ChangeRecord; indexes: { id: [string, string]; folded: string } };
  views: { key: string; value: ViewStateData };
}

/** Newest version of the database; rises when stores or indexes change. */
const VERSION = 2;

/** Longest wait for another tab to let go of an older database, in milliseconds. */
const BLOCKED_AFTER = 3_000;

/**
 * Keeps user data in the browser's IndexedDB, in the database `vitrine:<namespace>`. Tabs of one browser see each
 * other's changes. Methods reject with a {@link StorageError} when the browser refuses.
 */
export function createIndexedDbStorage(options: IndexedDbOptions): Storage {
  return new IndexedDbStorage(`vitrine:${options.namespace}`, options.now ?? Date.now);
}

class IndexedDbStorage implements Storage {
  readonly #name: string;
  readonly #listeners = new Listeners();
  readonly #now: () => number;
  #database: Promise<IDBPDatabase<Schema>> | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(name: string, now: () => number) {
    this.#name = name;
    this.#now = now;
  }

  async load(artifact: string, after = 0): Promise<LoadResult> {
    try {
      const result = readRecords(
        await this.#attempt((database) => database.getAll('changes', since(artifact, after))),
      );
      return result.ok && after === 0
        ? { ok: true, changes: await this.#compact(artifact, result.changes) }
        : result;
    } catch (error) {
      if (!(error instanceof StorageError) || !isNewer(error.cause)) throw error;
      return { ok: false, reason: error.message, ...(await readNewer(this.#name)) };
    }
  }

  /** Writes the log anew where it has grown long, unless another tab was faster. */
  async #compact(artifact: string, changes: readonly StoredChange[]): Promise<readonly StoredChange[]> {
    const compaction = compactChanges(changes, this.#now());
    if (!compaction) return changes;
    try {
      const done = await this.#attempt((database) => replaceFolded(database, artifact, compaction));
      return done ? [compaction.stored, ...changes.slice(compaction.replaces.length)] : changes;
    } catch {
      return changes;
    }
  }

  async append(artifact: string, change: Change): Promise<number> {
    const { sequence, added } = await this.#attempt((database) => add(database, artifact, change));
    if (added) this.#announce(artifact, { sequence, change });
    return sequence;
  }

  subscribe(artifact: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    const remove = this.#listeners.add(artifact, listener);
    this.#channel ??= this.#openChannel();
    return () => {
      remove();
      if (!this.#listeners.isEmpty) return;
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  async loadView(artifact: string): Promise<ViewStateData | null> {
    return (await this.#attempt((database) => database.get('views', artifact))) ?? null;
  }

  async saveView(artifact: string, view: ViewStateData): Promise<void> {
    await this.#attempt((database) => database.put('views', view, artifact));
  }

  /** Runs on the open database; one that was closed under us is opened again once. */
  async #attempt<T>(run: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await run(await this.#open());
    } catch (error) {
      if (!isClosed(error)) throw storageError(error);
      this.#database = undefined;
    }
    try {
      return await run(await this.#open());
    } catch (error) {
      throw storageError(error);
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= openDatabase(this.#name, () => {
      this.#database = undefined;
    });
    // A failure is not kept: the next attempt may fare better.
    this.#database.catch(() => {
      this.#database = undefined;
    });
    return this.#database;
  }

  /** Other tabs read the change themselves: a message would copy an import of 80,000 rows once for each of them. */
  #announce(artifact: string, stored: StoredChange): void {
    this.#listeners.tell(artifact, stored);
    const channel = this.#channel ?? this.#openChannel();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
    channel?.postMessage({ artifact, sequence: stored.sequence });
    if (channel !== this.#channel) channel?.close();
  }

  #openChannel(): BroadcastChannel | undefined {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(this.#name);
    channel.addEventListener('message', ({ data }) => void this.#hear(data));
    return channel;
  }

  async #hear(message: unknown): Promise<void> {
    const { artifact, sequence } = (message ?? {}) as { artifact?: unknown; sequence?: unknown };
    if (typeof artifact !== 'string' || typeof sequence !== 'number' || !this.#listeners.has(artifact))
      return;
    try {
      const stored = readRecord(
        await this.#attempt((database) => database.get('changes', [artifact, sequence])),
      );
      if (stored) this.#listeners.tell(artifact, stored);
    } catch {
      // The next change that this tab learns of shows the gap, and all that is missing is loaded.
    }
  }
}

/** Finds the change's place and takes it in one transaction: two tabs never get the same. */
async function add(
  database: IDBPDatabase<Schema>,
  artifact: string,
  change: Change,
): Promise<{ sequence: number; added: boolean }> {
  const transaction = database.transaction('changes', 'readwrite');
  const { store } = transaction;
  const known =
    (await store.index('id').getKey([artifact, change.id])) ??
    (await store.index('folded').getKey(foldedKey(artifact, change.id)));
  if (known) return { sequence: known[1], added: false };
  const last = await store.openKeyCursor(since(artifact, 0), 'prev');
  const sequence = (last?.primaryKey[1] ?? 0) + 1;
  await Promise.all([store.add({ artifact, sequence, change }), transaction.done]);
  return { sequence, added: true };
}

/** Puts the folded change in the place of the others, all in one transaction. False when they are not there as they were. */
async function replaceFolded(
  database: IDBPDatabase<Schema>,
  artifact: string,
  { stored, replaces }: Compaction,
): Promise<boolean> {
  const transaction = database.transaction('changes', 'readwrite');
  const { store } = transaction;
  const folded = IDBKeyRange.bound([artifact, 0], [artifact, stored.sequence], true);
  const [keys, last] = await Promise.all([
    store.getAllKeys(folded),
    store.index('id').getKey([artifact, replaces.at(-1)!.change.id]),
  ]);
  const isSame = last?.[1] === stored.sequence && keys.length === replaces.length;
  if (isSame && keys.every(([, sequence], index) => sequence === replaces[index]?.sequence)) {
    void store.delete(folded);
    void store.add({
      artifact,
      ...stored,
      folded: stored.change.folds?.map((id) => foldedKey(artifact, id)) ?? [],
    });
    await transaction.done;
    return true;
  }
  await transaction.done;
  return false;
}

function since(artifact: string, after: number): IDBKeyRange {
  return IDBKeyRange.bound([artifact, after], [artifact, Number.POSITIVE_INFINITY], true);
}

/** An index of several entries takes no pairs: id and artifact as one text. */
function foldedKey(artifact: string, id: string): string {
  return JSON.stringify([artifact, id]);
}

/** All that a database of a newer version holds, as text. */
async function readNewer(name: string): Promise<{ readonly raw?: string }> {
  try {
    const database = await openDB(name);
    const stores = Array.from(database.objectStoreNames);
    const contents = await Promise.all(
      stores.map(async (store) => [store, await database.getAll(store)] as const),
    );
    database.close();
    return { raw: JSON.stringify(Object.fromEntries(contents)) };
  } catch {
    return {};
  }
}

function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === 'undefined') {
    return Promise.reject(new StorageError('unavailable', 'This browser offers no storage here.'));
  }
  return new Promise((resolve, reject) => {
    let blocked: ReturnType<typeof setTimeout> | undefined;
    const refuse = (): void =>
      reject(
        new StorageError(
          'blocked',
          'Another tab keeps an older version of the data open. Close it and try again.',
        ),
      );
    openDB<Schema>(name, VERSION, {
      upgrade(database, from, _, transaction) {
        if (from < 1) {
          const changes = database.createObjectStore('changes', { keyPath: ['artifact', 'sequence'] });
          changes.createIndex('id', ['artifact', 'change.id'], { unique: true });
          database.createObjectStore('views');
        }
        transaction.objectStore('changes').createIndex('folded', 'folded', { multiEntry: true });
      },
      blocked: () => {
        blocked = setTimeout(refuse, BLOCKED_AFTER);
      },
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(blocked));
  });
}

/** A connection that was closed by an upgrade elsewhere or by the browser. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') {
    return new StorageError('quota', 'There is no room left in the storage of this browser.', {
      cause: error,
    });
  }
  if (name === 'VersionError') {
    const message = 'The data was written by a newer version. Reload the page.';
    return new StorageError('blocked', message, { cause: error });
  }
  if (name === 'SecurityError' || name === 'NotAllowedError') {
    return new StorageError('unavailable', 'This browser does not allow storage here.', { cause: error });
  }
  return new StorageError('unknown', 'The storage of this browser failed.', { cause: error });
}
