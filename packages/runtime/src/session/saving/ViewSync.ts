import type { Storage } from '../../storage/types.js';
import type { ViewState } from '../ViewState.js';

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

  constructor(storage: Storage, artifact: string, view: ViewState) {
    this.#storage = storage;
    this.#artifact = artifact;
    this.#view = view;
  }

  async load(): Promise<void> {
    try {
      const data = await this.#storage.loadView(this.#artifact);
      if (data) this.#view.load(data);
    } catch {
      // The person starts with the defaults.
    }
    this.#loaded = true;
    if (this.#dirty) this.schedule();
  }

  schedule(): void {
    this.#dirty = true;
    if (this.#loaded) this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Saves now what is not saved yet. Nothing is written before it was loaded, or it would cover what is stored. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty || !this.#loaded) return;
    this.#dirty = false;
    try {
      await this.#storage.saveView(this.#artifact, this.#view.data());
    } catch {
      this.#dirty = true;
    }
  }
}
