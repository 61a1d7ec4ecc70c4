/** What a device keeps beside a server: small drawers of values by key. Values are JSON. */
export interface DeviceStore {
  /** Everything in a drawer, in the order of its keys. */
  list(drawer: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  put(drawer: string, key: string, value: unknown): Promise<void>;
  delete(drawer: string, keys: readonly string[]): Promise<void>;
}

/** Keeps it as long as the object lives. */
export function createMemoryDevice(): DeviceStore {
  const drawers = new Map<string, Map<string, unknown>>();
  return {
    async list(drawer) {
      const entries = [...(drawers.get(drawer) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      return entries.map(([key, value]) => ({ key, value: structuredClone(value) }));
    },
    async put(drawer, key, value) {
      drawers.set(
        drawer,
        (drawers.get(drawer) ?? new Map<string, unknown>()).set(key, structuredClone(value)),
      );
    },
    async delete(drawer, keys) {
      for (const key of keys) drawers.get(drawer)?.delete(key);
    },
  };
}
