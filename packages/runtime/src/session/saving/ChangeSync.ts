import type { Change } from '../../changes/types.js';
import { StorageError } from '../../storage/StorageError.js';
import type { LoadResult, Storage, StoredChange } from '../../storage/types.js';
import type { SaveState } from '../types.js';
import { Backoff } from './Backoff.js';

interface SyncOptions {
  readonly storage: Storage;
  readonly artifact: string;
  readonly random: () => number;
  /** Takes changes with their sequence, known ones too, and changes that have none yet. */
  readonly receive: (changes: readonly { readonly change: Change; readonly sequence?: number }[]) => void;
  /** Called when the save state or what was refused has changed. */
  readonly onState: () => void;
  /** Called once storage was read, before anything is written. */
  readonly onLoaded: () => void;
}

/** Brings changes to storage one after the other and takes in what storage has. Nothing is dropped: what can't be saved waits. */
export class ChangeSync {
  readonly #options: SyncOptions;
  readonly #backoff: Backoff;
  #waiting: Change[] = [];
  #refused: ReadonlyMap<Change, string> = new Map();
  #state: SaveState = { status: 'saved' };
  #loaded = false;
  /** Whether something is known to be missing: only what the device remembered was loaded, or a gap could not be filled. */
  #stale = false;
  #unreadable = false;
  #running: Promise<void> | undefined;
  #stopped = true;
  /** Highest sequence up to which nothing is missing. */
  #sequence = 0;
  #unsubscribe: (() => void) | undefined;

  constructor(options: SyncOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.random, () => void this.#run());
  }

  readonly #retryNow = (): void => void this.#run();

  get state(): SaveState {
    return this.#state;
  }

  /** Changes that storage will not take, with its words. They stay on screen, and are offered again on request. */
  get refused(): ReadonlyMap<Change, string> {
    return this.#refused;
  }

  /** Changes that storage has not confirmed, in the order in which they were made. */
  get waiting(): readonly Change[] {
    return [...this.#refused.keys(), ...this.#waiting];
  }

  /** Loads and listens. Resolves when the first attempt to load has ended, whatever came of it. */
  async start(): Promise<void> {
    this.#stopped = false;
    const { storage, artifact } = this.#options;
    this.#unsubscribe ??= storage.subscribe(artifact, (changes) => void this.#receive(changes));
    globalThis.addEventListener?.('online', this.#retryNow);
    await this.#run();
  }

  /** Stops listening. What waits is still written, as far as one attempt gets. */
  stop(): void {
    this.#stopped = true;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    globalThis.removeEventListener?.('online', this.#retryNow);
    this.#backoff.stop();
  }

  /** Takes a change on its way. */
  push(change: Change): void {
    this.#waiting.push(change);
    if (this.#unreadable) return;
    const { storage, artifact } = this.#options;
    // Where it can't be kept, `append` says so.
    storage.keep?.(artifact, change).catch(() => undefined);
    if (this.#state.status === 'saved') this.#setState({ status: 'saving' });
    if (!this.#stopped) void this.#run();
  }

  /** Takes a change on its way before those that wait: what they change rests on it. */
  pushFirst(change: Change): void {
    this.#waiting.unshift(change);
    if (!this.#unreadable) this.#setState({ status: 'saving' });
  }

  /** Tries again at once. Resolves when the attempt has ended. */
  async retry(): Promise<void> {
    this.#waiting = [...this.waiting];
    this.#refused = new Map();
    await this.#run();
  }

  #run(): Promise<void> {
    const isDone = this.#loaded && !this.#stale && this.#waiting.length === 0;
    if (this.#unreadable || isDone) return this.#running ?? Promise.resolve();
    this.#running ??= this.#save();
    return this.#running;
  }

  async #save(): Promise<void> {
    this.#backoff.stop();
    try {
      if (!this.#loaded || this.#stale) await this.#load();
      while (this.#waiting.length > 0 && !this.#unreadable && !this.#stale) await this.#appendFirst();
      if (this.#stale) throw new StorageError('offline', 'The server cannot be reached.');
      this.#backoff.reset();
      if (!this.#unreadable) this.#setState(this.#settled());
    } catch (error) {
      const isOffline = error instanceof StorageError && error.failure === 'offline';
      this.#setState(isOffline ? { status: 'offline' } : { status: 'failed', reason: reasonOf(error) });
      if (!this.#stopped) this.#backoff.wait(error instanceof StorageError ? error.retryAfter : undefined);
    } finally {
      this.#running = undefined;
    }
  }

  #settled(): SaveState {
    const [reason] = this.#refused.values();
    return reason === undefined ? { status: 'saved' } : { status: 'failed', reason };
  }

  async #load(): Promise<void> {
    // A gap that shows meanwhile may not be filled by the answer.
    this.#stale = false;
    const result = await this.#ask();
    if (!result.ok) return;
    this.#takeWaiting(result.waiting ?? []);
    if (this.#loaded) return;
    this.#loaded = true;
    this.#options.onLoaded();
  }

  /** Asks storage for what comes after the last number. What can't be read ends all writing. */
  async #ask(): Promise<LoadResult> {
    const { storage, artifact, receive } = this.#options;
    try {
      const result = await storage.load(artifact, this.#sequence);
      if (result.ok) {
        receive(result.changes);
        // What the device remembers may lack some in between.
        if (result.offline) this.#stale = true;
        else for (const { sequence } of result.changes) this.#sequence = Math.max(this.#sequence, sequence);
      } else {
        this.#unreadable = true;
        const { reason, raw } = result;
        this.#setState({ status: 'readOnly', reason, ...(raw === undefined ? {} : { raw }) });
      }
      return result;
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  /** Changes of an earlier visit go before those of this one. */
  #takeWaiting(changes: readonly Change[]): void {
    const known = new Set(this.waiting.map(({ id }) => id));
    const news = changes.filter(({ id }) => !known.has(id));
    this.#waiting.unshift(...news);
    this.#options.receive(news.map((change) => ({ change })));
  }

  async #appendFirst(): Promise<void> {
    const { storage, artifact } = this.#options;
    const change = this.#waiting[0]!;
    let sequence: number;
    try {
      sequence = await storage.append(artifact, change);
    } catch (error) {
      if (!(error instanceof StorageError) || error.failure !== 'refused') throw error;
      this.#waiting.shift();
      this.#refused = new Map([...this.#refused, [change, reasonOf(error)]]);
      this.#options.onState();
      return;
    }
    this.#waiting.shift();
    await this.#receive([{ sequence, change }]);
  }

  /** Others may have been faster, or a message may have been lost: then what is missing is loaded. */
  async #receive(changes: readonly StoredChange[]): Promise<void> {
    this.#options.receive(changes);
    const sequences = changes.map(({ sequence }) => sequence).sort((a, b) => a - b);
    for (const sequence of sequences) if (sequence === this.#sequence + 1) this.#sequence = sequence;
    const newest = sequences.at(-1) ?? 0;
    if (newest <= this.#sequence || !this.#loaded) return;
    await this.#ask().catch(() => undefined);
    if (this.#stale && !this.#running && !this.#stopped) this.#backoff.wait();
  }

  #setState(state: SaveState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#options.onState();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'The browser refused to save.';
}
