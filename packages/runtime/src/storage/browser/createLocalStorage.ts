import { compactChanges } from '../../changes/compact/compactChanges.js';
import { isChange } from '../../changes/isChange.js';
import type { Change } from '../../changes/types.js';
import { Listeners } from '../Listeners.js';
import { readRecords } from '../readRecords.js';
import { StorageError } from '../StorageError.js';
import type { LoadResult, Storage, StoredChange, ViewStateData } from '../types.js';

/** Options of {@link createLocalStorage}. */
export interface LocalStorageOptions {
  /** Keeps the data of several apps or people on one origin apart. */
  readonly namespace: string;
  /** Milliseconds since 1970, for compaction; `Date.now` by default. */
  readonly now?: () => number;
  /** Where it is kept; `localStorage` by default. */
  readonly area?: Pick<globalThis.Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;
  /** Where `storage` events of other tabs arrive; the window by default. */
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** The form of what is stored; rises when its meaning changes. */
const FORMAT = 1;

/**
 * Keeps user data in the browser's `localStorage`, each change under a key of its own, so that tabs never write over each
 * other. It holds about 5 MB; for imported files use `createIndexedDbStorage`. Tabs of one browser see each other's changes.
 * Methods reject with a {@link StorageError} when the browser refuses.
 */
export function createLocalStorage(options: LocalStorageOptions): Storage {
  return new LocalStorage(options);
}

class LocalStorage implements Storage {
  readonly #options: LocalStorageOptions;
  readonly #prefix: string;
  readonly #listeners = new Listeners();

  constructor(options: LocalStorageOptions) {
    this.#options = options;
    this.#prefix = `vitrine:${encodeURIComponent(options.namespace)}/`;
  }

  async load(artifact: string, after = 0): Promise<LoadResult> {
    const newer = this.#newerFormat();
    if (newer) return newer;
    const texts = attempt(() =>
      this.#keys(artifact).map((key) => [key, this.#area.getItem(key) ?? ''] as const),
    );
    const result = readRecords(texts.map(([key, text]) => recordOf(key, text)));
    if (!result.ok) return { ...result, raw: JSON.stringify(Object.fromEntries(texts)) };
    if (after === 0) return { ok: true, changes: this.#compact(artifact, result.changes) };
    return { ok: true, changes: result.changes.filter(({ sequence }) => sequence > after) };
  }

  async append(artifact: string, change: Change): Promise<number> {
    if (this.#newerFormat())
      throw new StorageError('blocked', 'The data was written by a newer version. Reload the page.');
    const known = attempt(() => this.#find(artifact, change.id));
    if (known !== undefined) return known;
    return attempt(() => {
      const numbers = this.#keys(artifact).map((key) => placeOf(key).sequence);
      const sequence = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
      this.#area.setItem(`${this.#prefix}format`, String(FORMAT));
      this.#write(artifact, { sequence, change });
      this.#listeners.tell(artifact, { sequence, change });
      return sequence;
    });
  }

  subscribe(artifact: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    const remove = this.#listeners.add(artifact, listener);
    const prefix = this.#changesOf(artifact);
    const hear = (event: Event): void => {
      const { key, newValue } = event as StorageEvent;
      if (!key?.startsWith(prefix) || newValue === null) return;
      const result = readRecords([recordOf(key, newValue)]);
      if (result.ok) listener(result.changes);
    };
    const events = this.#options.events ?? globalThis;
    events.addEventListener?.('storage', hear);
    return () => {
      remove();
      events.removeEventListener?.('storage', hear);
    };
  }

  async loadView(artifact: string): Promise<ViewStateData | null> {
    const text = attempt(() => this.#area.getItem(this.#viewOf(artifact)));
    const view = text === null ? null : parse(text);
    return typeof view === 'object' && !Array.isArray(view) ? (view as ViewStateData | null) : null;
  }

  async saveView(artifact: string, view: ViewStateData): Promise<void> {
    attempt(() => this.#area.setItem(this.#viewOf(artifact), JSON.stringify(view)));
  }

  get #area(): NonNullable<LocalStorageOptions['area']> {
    const area = this.#options.area ?? globalThis.localStorage;
    if (!area) throw new StorageError('unavailable', 'This browser offers no storage here.');
    return area;
  }

  #changesOf(artifact: string): string {
    return `${this.#prefix}${encodeURIComponent(artifact)}/changes/`;
  }

  #viewOf(artifact: string): string {
    return `${this.#prefix}${encodeURIComponent(artifact)}/view`;
  }

  #keys(artifact: string): string[] {
    const area = this.#area;
    const prefix = this.#changesOf(artifact);
    const keys = Array.from({ length: area.length }, (_, index) => area.key(index));
    return keys.filter((key): key is string => key?.startsWith(prefix) ?? false);
  }

  /** The number of a change that is stored, by itself or folded into another. */
  #find(artifact: string, id: string): number | undefined {
    for (const key of this.#keys(artifact)) {
      const place = placeOf(key);
      if (place.id === id) return place.sequence;
      if (!place.id.startsWith('folded-')) continue;
      const { change } = recordOf(key, this.#area.getItem(key) ?? '');
      if (isChange(change) && change.folds?.includes(id)) return place.sequence;
    }
    return undefined;
  }

  #write(artifact: string, { sequence, change }: StoredChange): void {
    const key = `${this.#changesOf(artifact)}${sequence}/${encodeURIComponent(change.id)}`;
    this.#area.setItem(key, JSON.stringify(change));
  }

  /** Writes the folded change before the others go: a tab that dies between loses nothing, and reading skips what is folded. */
  #compact(artifact: string, changes: readonly StoredChange[]): readonly StoredChange[] {
    const compaction = compactChanges(changes, (this.#options.now ?? Date.now)());
    try {
      if (compaction) this.#write(artifact, compaction.stored);
    } catch {
      return changes;
    }
    const kept = compaction ? [compaction.stored, ...changes.slice(compaction.replaces.length)] : changes;
    const folded = new Set(kept.flatMap(({ change }) => change.folds ?? []));
    if (folded.size === 0) return kept;
    for (const key of this.#keys(artifact)) if (folded.has(placeOf(key).id)) this.#area.removeItem(key);
    return kept;
  }

  #newerFormat(): LoadResult | undefined {
    const text = attempt(() => this.#area.getItem(`${this.#prefix}format`));
    if (text === null || text === String(FORMAT)) return undefined;
    const area = this.#area;
    const keys = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
    const own = keys
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => [key, area.getItem(key)] as const);
    const reason = 'The data was written by a newer version of Vitrine.';
    return { ok: false, reason, raw: JSON.stringify(Object.fromEntries(own)) };
  }
}

/** Sequence and id, from the end of a key. */
function placeOf(key: string): { readonly sequence: number; readonly id: string } {
  const [sequence = '', id = ''] = key.split('/').slice(-2);
  return { sequence: Number(sequence), id: decode(id) };
}

function recordOf(key: string, text: string): { readonly sequence: number; readonly change: unknown } {
  return { sequence: placeOf(key).sequence, change: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function attempt<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof StorageError) throw error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    const isFull = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
    throw isFull
      ? new StorageError('quota', 'There is no room left in the storage of this browser.', { cause: error })
      : new StorageError('unavailable', 'This browser does not allow storage here.', { cause: error });
  }
}
