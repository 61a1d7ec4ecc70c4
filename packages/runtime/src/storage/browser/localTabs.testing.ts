import type { LocalStorageOptions } from './createLocalStorage.js';

/** What browsers do with `localStorage`: tabs share it, and each is told what the others wrote. */
export class LocalTabs {
  readonly items = new Map<string, string>();
  /** Characters that fit. */
  quota = 5_000_000;
  readonly #tabs = new Set<EventTarget>();

  open(): Required<Pick<LocalStorageOptions, 'area' | 'events'>> {
    const events = new EventTarget();
    this.#tabs.add(events);
    return { events, area: this.#areaOf(events) };
  }

  #areaOf(own: EventTarget): NonNullable<LocalStorageOptions['area']> {
    const { items } = this;
    const tell = (key: string, newValue: string | null): void => {
      for (const tab of this.#tabs) {
        const event = Object.assign(new Event('storage'), { key, newValue });
        if (tab !== own) queueMicrotask(() => tab.dispatchEvent(event));
      }
    };
    return {
      get length() {
        return items.size;
      },
      key: (index) => [...items.keys()][index] ?? null,
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => {
        const used = [...items].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
        if (used + key.length + value.length > this.quota)
          throw new DOMException('full', 'QuotaExceededError');
        items.set(key, value);
        tell(key, value);
      },
      removeItem: (key) => {
        if (items.delete(key)) tell(key, null);
      },
    };
  }
}
