import { compareStored, readRecord, readRecords } from '../../readRecords.js';
import type { StoredChange } from '../../types.js';
import type { DeviceStore } from './DeviceStore.js';

/** What a device remembers of a server's log. */
export interface RememberedLog {
  /** Name of the log; undefined when nothing is remembered. */
  readonly name: string | undefined;
  /** The number up to which nothing is missing. */
  readonly upTo: number;
  readonly changes: readonly StoredChange[];
}

const nothing: RememberedLog = { name: undefined, upTo: 0, changes: [] };

/**
 * A copy of a server's log, so that a page opens without the server and asks only for what is new. Losing it is no loss: the
 * server has it all, so failures are passed over.
 */
export class LogCopy {
  readonly #device: DeviceStore;
  readonly #changes: string;
  readonly #head: string;

  constructor(device: DeviceStore, artifact: string) {
    this.#device = device;
    this.#changes = `log/${artifact}`;
    this.#head = `head/${artifact}`;
  }

  async read(): Promise<RememberedLog> {
    try {
      const [head] = await this.#device.list(this.#head);
      const { name, upTo } = (head?.value ?? {}) as { name?: unknown; upTo?: unknown };
      const result = readRecords((await this.#device.list(this.#changes)).map(({ value }) => value));
      if (!result.ok || typeof name !== 'string' || typeof upTo !== 'number') return nothing;
      return { name, upTo, changes: result.changes };
    } catch {
      return nothing;
    }
  }

  /** Takes what a server answered to a question for all after `before.upTo`, and gives all that there is. */
  async update(
    before: RememberedLog,
    name: string,
    changes: readonly StoredChange[],
  ): Promise<readonly StoredChange[]> {
    const byId = new Map([...before.changes, ...changes].map((stored) => [stored.change.id, stored]));
    for (const { change } of changes) for (const id of change.folds ?? []) byId.delete(id);
    const upTo = changes.reduce((highest, { sequence }) => Math.max(highest, sequence), before.upTo);
    try {
      await this.#forget((id) => !byId.has(id));
      for (const stored of changes) await this.#device.put(this.#changes, keyOf(stored), stored);
      await this.#device.put(this.#head, 'head', { name, upTo });
    } catch {
      // The next visit asks for it again.
    }
    return [...byId.values()].sort(compareStored);
  }

  /** Remembers changes beyond those that were asked for. */
  async note(changes: readonly StoredChange[]): Promise<void> {
    try {
      for (const stored of changes) await this.#device.put(this.#changes, keyOf(stored), stored);
    } catch {
      // The next visit asks for them.
    }
  }

  async #forget(which: (id: string) => boolean): Promise<void> {
    const items = await this.#device.list(this.#changes);
    const gone = items.filter(({ value }) => which(readRecord(value)?.change.id ?? ''));
    if (gone.length > 0)
      await this.#device.delete(
        this.#changes,
        gone.map(({ key }) => key),
      );
  }
}

function keyOf({ sequence, change }: StoredChange): string {
  return `${String(sequence).padStart(16, '0')} ${change.id}`;
}
