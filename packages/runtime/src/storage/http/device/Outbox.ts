import { isChange } from '../../../changes/isChange.js';
import type { Change } from '../../../changes/types.js';
import type { DeviceStore } from './DeviceStore.js';

/** Changes on their way to a server, kept on the device until it has confirmed them. */
export class Outbox {
  readonly #device: DeviceStore;
  readonly #drawer: string;
  /** Keys ascend with the time of the change, and with this where two have the same. */
  #count = 0;
  /** Keys by id, as far as this tab knows them; undefined until it has looked. */
  #keys: Map<string, readonly string[]> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(device: DeviceStore, artifact: string) {
    this.#device = device;
    this.#drawer = `outbox/${artifact}`;
  }

  /** Changes in the order in which they were made; `unreadable` has all that is there when one of them can't be read. */
  read(): Promise<{ readonly changes: readonly Change[]; readonly unreadable?: string }> {
    return this.#inTurn(() => this.#read());
  }

  /** Keeps a change; one that is there already stays where it is. */
  put(change: Change): Promise<void> {
    this.#count += 1;
    const key = `${change.at} ${String(this.#count).padStart(9, '0')} ${change.id}`;
    return this.#inTurn(async () => {
      if (!this.#keys) await this.#read();
      if (this.#keys?.has(change.id)) return;
      await this.#device.put(this.#drawer, key, change);
      this.#keys?.set(change.id, [key]);
    });
  }

  delete(ids: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const keys = ids.flatMap((id) => this.#keys?.get(id) ?? []);
      if (keys.length > 0) await this.#device.delete(this.#drawer, keys);
      for (const id of ids) this.#keys?.delete(id);
    });
  }

  async #read(): Promise<{ readonly changes: readonly Change[]; readonly unreadable?: string }> {
    const items = await this.#device.list(this.#drawer);
    const changes = new Map<string, Change>();
    this.#keys = new Map();
    for (const { key, value } of items) {
      if (!isChange(value))
        return { changes: [], unreadable: JSON.stringify(items.map((item) => item.value)) };
      if (!changes.has(value.id)) changes.set(value.id, value);
      this.#keys.set(value.id, [...(this.#keys.get(value.id) ?? []), key]);
    }
    return { changes: [...changes.values()] };
  }

  /** One after the other, or a change would be kept twice. */
  #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(run);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
