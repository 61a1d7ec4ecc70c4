import { describe, expect, it } from 'vitest';
import type { Change } from '../../changes/types.js';
import { createLocalStorage } from './createLocalStorage.js';
import { LocalTabs } from './localTabs.testing.js';
import type { Storage, StoredChange } from '../types.js';

const later = Date.UTC(2026, 3, 2);
const change = (id: string, value = 1): Change => ({
  id,
  at: '2026-01-01T00:00:00Z',
  ops: [{ op: 'value.set', node: 'plan', key: 'seats', value }],
});
const load = async (storage: Storage): Promise<readonly StoredChange[]> => {
  const result = await storage.load('a');
  if (!result.ok) throw new Error(result.reason);
  return result.changes;
};
const open = (tabs: LocalTabs, namespace = 'test'): Storage =>
  createLocalStorage({ namespace, now: () => later, ...tabs.open() });

describe('localStorage storage', () => {
  it('U33: keeps namespaces apart', async () => {
    const tabs = new LocalTabs();
    await open(tabs, 'one').append('a', change('x'));
    expect(await load(open(tabs, 'one/a'))).toEqual([]);
    expect(await load(open(tabs, 'two'))).toEqual([]);
  });

  it('U34: brings changes that two tabs wrote at the same instant into one order', async () => {
    const tabs = new LocalTabs();
    const storage = open(tabs);
    await storage.append('a', change('y'));
    const [key] = [...tabs.items.keys()].filter((own) => own.endsWith('/y'));
    tabs.items.set(key!.replace(/y$/, 'b'), JSON.stringify(change('b')));
    expect((await load(storage)).map((stored) => [stored.sequence, stored.change.id])).toEqual([
      [1, 'b'],
      [1, 'y'],
    ]);
    expect(await storage.append('a', change('z'))).toBe(2);
  });

  it('U31: says that there is no room left, and loses nothing that is there', async () => {
    const tabs = new LocalTabs();
    const storage = open(tabs);
    await storage.append('a', change('x'));
    tabs.quota = 0;
    await expect(storage.append('a', change('y'))).rejects.toMatchObject({
      failure: 'quota',
      message: 'There is no room left in the storage of this browser.',
    });
    expect(await load(storage)).toHaveLength(1);
    tabs.quota = 5_000_000;
    expect(await storage.append('a', change('y'))).toBe(2);
  });

  it('U31: says that the browser refuses', async () => {
    const { area, ...rest } = new LocalTabs().open();
    const refused = {
      ...area,
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    const storage = createLocalStorage({ namespace: 'test', ...rest, area: refused });
    await expect(storage.load('a')).rejects.toMatchObject({ failure: 'unavailable' });
    await expect(storage.append('a', change('x'))).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it.each(['{"id": "broken"', '17', '{"id":"y","at":"now","ops":[{"op":"row.teleport"}]}'])(
    'U32: does not read past %s, and gives everything as it is',
    async (text) => {
      const tabs = new LocalTabs();
      const storage = open(tabs);
      await storage.append('a', change('x'));
      const [key] = [...tabs.items.keys()].filter((own) => own.endsWith('/x'));
      tabs.items.set(key!.replace('1/x', '2/y'), text);
      const result = await storage.load('a');
      expect(result).toMatchObject({ ok: false });
      expect(Object.values(result.ok ? {} : JSON.parse(result.raw ?? ''))).toEqual([
        JSON.stringify(change('x')),
        text,
      ]);
      expect(tabs.items.get(key!.replace('1/x', '2/y'))).toBe(text);
    },
  );

  it('U32: writes nothing over what a newer version wrote', async () => {
    const tabs = new LocalTabs();
    const storage = open(tabs);
    await storage.append('a', change('x'));
    tabs.items.set('vitrine:test/format', '2');
    const before = [...tabs.items];
    expect(await storage.load('a')).toMatchObject({
      ok: false,
      raw: JSON.stringify(Object.fromEntries(before)),
    });
    await expect(storage.append('a', change('y'))).rejects.toMatchObject({ failure: 'blocked' });
    expect([...tabs.items]).toEqual(before);
  });

  it('U70: folds a long log, and clears up after a tab that died while it did', async () => {
    const tabs = new LocalTabs();
    const storage = open(tabs);
    for (let index = 0; index < 150; index += 1) await storage.append('a', change(`c${index}`, index));
    const before = [...tabs.items];
    await load(storage);
    expect([...tabs.items.keys()].filter((key) => key.includes('/changes/'))).toHaveLength(1);
    for (const [key, text] of before.slice(0, 40)) tabs.items.set(key, text);
    expect(await load(storage)).toMatchObject([{ sequence: 150, change: { id: 'folded-c149' } }]);
    expect([...tabs.items.keys()].filter((key) => key.includes('/changes/'))).toHaveLength(1);
    expect(await storage.append('a', change('c7'))).toBe(150);
  });

  it('U70: leaves the log as it is when there is no room to fold it', async () => {
    const tabs = new LocalTabs();
    const storage = open(tabs);
    for (let index = 0; index < 150; index += 1) await storage.append('a', change(`c${index}`, index));
    tabs.quota = 0;
    expect(await load(storage)).toHaveLength(150);
  });
});
