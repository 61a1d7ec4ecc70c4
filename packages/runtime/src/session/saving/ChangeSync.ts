import type { Change } from '../../changes/types.js';
import type { LoadResult, Storage, StoredChange } from '../../storage/types.js';
import type { SaveState } from '../types.js';

/** First and longest pause before a failed save is tried again, in milliseconds. */
const RETRY = { first: 1_000, longest: 30_000 };

interface SyncOptions {
  readonly storage: Storage;
  readonly artifact: string;
  /** Takes changes with their sequence, known ones too. */
  readonly receive: (changes: readonly StoredChange[]) => void;
  /** Called when the save state has changed. */
  readonly onState: () => void;
  /** Called once storage was read, before anything is written. */
  readonly onLoaded: () => void;
}

/** Brings changes to storage one after the other and takes in what storage has. Nothing is dropped: what can't be saved waits. */
export class ChangeSync {
  readonly #options: SyncOptions;
  readonly #waiting: Change[] = [];
  #state: SaveState = { status: 'saved' };
  #loaded = false;
  #unreadable = false;
  #running: Promise<void> | undefined;
  #stopped = true;
  /** Highest sequence up to which nothing is missing. */
  #sequence = 0;
  #pause = RETRY.first;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(options: SyncOptions) {
    this.#options = options;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Loads and listens. Resolves when the first attempt to load has ended, whatever came of it. */
  async start(): Promise<void> {
    this.#stopped = false;
    const { storage, artifact } = this.#options;
    this.#unsubscribe ??= storage.subscribe(artifact, (changes) => void this.#receive(changes));
    await this.#run();
  }

  /** Stops listening. What waits is still written, as far as one attempt gets. */
  stop(): void {
    this.#stopped = true;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  /** Takes a change on its way. */
  push(change: Change): void {
    this.#waiting.push(change);
    if (this.#unreadable) return;
    if (this.#state.status !== 'failed') this.#setState({ status: 'saving' });
    if (!this.#stopped) void this.#run();
  }

  /** Takes a change on its way before those that wait: what they change rests on it. */
  pushFirst(change: Change): void {
    this.#waiting.unshift(change);
    if (!this.#unreadable) this.#setState({ status: 'saving' });
  }

  /** Tries again at once. Resolves when the attempt has ended. */
  async retry(): Promise<void> {
    await this.#run();
  }

  #run(): Promise<void> {
    if (this.#unreadable || (this.#loaded && this.#waiting.length === 0))
      return this.#running ?? Promise.resolve();
    this.#running ??= this.#save();
    return this.#running;
  }

  async #save(): Promise<void> {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    try {
      if (!this.#loaded) await this.#load();
      while (this.#waiting.length > 0 && !this.#unreadable) await this.#append(this.#waiting[0]!);
      this.#pause = RETRY.first;
      if (!this.#unreadable) this.#setState({ status: 'saved' });
    } catch (error) {
      this.#setState({ status: 'failed', reason: reasonOf(error) });
      this.#retryLater();
    } finally {
      this.#running = undefined;
    }
  }

  async #load(): Promise<void> {
    const { storage, artifact, onLoaded } = this.#options;
    this.#take(await storage.load(artifact));
    if (this.#unreadable) return;
    this.#loaded = true;
    onLoaded();
  }

  /** Takes in what storage answered. What can't be read ends all writing. */
  #take(result: LoadResult): void {
    if (result.ok) {
      this.#options.receive(result.changes);
      for (const { sequence } of result.changes) this.#sequence = Math.max(this.#sequence, sequence);
      return;
    }
    this.#unreadable = true;
    const { reason, raw } = result;
    this.#setState({ status: 'readOnly', reason, ...(raw === undefined ? {} : { raw }) });
  }

  async #append(change: Change): Promise<void> {
    const { storage, artifact } = this.#options;
    const sequence = await storage.append(artifact, change);
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
    try {
      this.#take(await this.#options.storage.load(this.#options.artifact, this.#sequence));
    } catch {
      // The next change that arrives finds the same gap.
    }
  }

  #retryLater(): void {
    if (this.#stopped) return;
    this.#retry = setTimeout(() => void this.#run(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, RETRY.longest);
  }

  #setState(state: SaveState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#options.onState();
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'The browser refused to save.';
}
