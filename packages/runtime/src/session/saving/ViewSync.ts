import type { Storage, ViewStateData } from '../../storage/types.js';
import type { ViewState } from '../state/ViewState.js';

/** How long view state may wait before it is saved, in milliseconds. */
const DELAY = 250;

/** Saves view state shortly after it has changed, and loads it. Losing it is no loss of work: failures are passed over. */
export class ViewSync {
  readonly #storage: Storage;
  readonly #artifact: string;
  readonly #view: ViewState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #loaded = false;
  /** What storage had when it was last read or written. */
  #stored: ViewStateData = {};

  constructor(storage: Storage, artifact: string, view: ViewState) {
    this.#storage = storage;
    this.#artifact = artifact;
    this.#view = view;
  }

  async load(): Promise<void> {
    try {
      const data = await this.#storage.loadView(this.#artifact);
      this.#stored = data ?? {};
      this.#view.load(this.#stored);
    } catch {
      // The person starts with the defaults.
    }
    this.#loaded = true;
    if (this.#dirty) this.schedule();
  }

  schedule(): void {
    this.#dirty = true;
    if (this.#loaded) this.#timer ??= setTimeout(() => void this.#save(), DELAY);
  }

  /**
   * Saves now what is not saved yet, in one step, as a page that goes away must. Nothing is written before it was loaded, or
   * it would cover what is stored.
   */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty || !this.#loaded) return;
    this.#dirty = false;
    const view = this.#view.over(this.#stored);
    try {
      await this.#storage.saveView(this.#artifact, view);
      this.#stored = view;
    } catch {
      this.#dirty = true;
    }
  }

  /** Saves beside what another tab has saved since. */
  async #save(): Promise<void> {
    try {
      this.#stored = (await this.#storage.loadView(this.#artifact)) ?? this.#stored;
    } catch {
      // What was read last has to do.
    }
    await this.flush();
  }
}
