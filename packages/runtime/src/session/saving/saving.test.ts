import { openArtifact, type Dataset } from '@vitrine/schema';
import { describe, expect, it, vi } from 'vitest';
import { isChange } from '../../changes/isChange.js';
import { createMemoryStorage } from '../../storage/createMemoryStorage.js';
import { StorageError } from '../../storage/StorageError.js';
import type { Storage } from '../../storage/types.js';
import { createSession } from '../createSession.js';
import { sum, metric, open, set, settle } from '../session.testing.js';

describe('storage', () => {
  it('U30: has what was entered after a reload, and not the number twice', async () => {
    const storage = createMemoryStorage();
    const first = open([metric('total', { query: sum })], {}, { storage });
    first.change(set('c1', { mrr: 500 }));
    await first.ready;
    await settle();
    expect(first.saveState()).toEqual({ status: 'saved' });
    first.dispose();
    const second = open([metric('total', { query: sum })], {}, { storage });
    await second.ready;
    expect(second.output('total')).toBe(550);
    expect(second.changes()).toHaveLength(1);
  });

  it('U30: shows a change at once and is saving until storage has it', async () => {
    const session = open([metric('total', { query: sum })]);
    const states: string[] = [];
    session.subscribeSaveState(() => states.push(session.saveState().status));
    session.change(set('c1', { mrr: 500 }));
    expect(session.output('total')).toBe(550);
    await session.ready;
    await settle();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('U34: merges what two tabs enter, cell by cell', async () => {
    const storage = createMemoryStorage();
    const [left, right] = [open([], {}, { storage }), open([], {}, { storage })];
    await Promise.all([left.ready, right.ready]);
    left.change(set('c1', { mrr: 1, name: 'Left' }));
    right.change(set('c1', { mrr: 2 }));
    left.change(set('c2', { name: 'Also left' }));
    await settle();
    const rows = left.dataset('customers')?.rows;
    expect(rows).toMatchObject([{ name: 'Left', mrr: 2 }, { name: 'Also left' }, { name: 'Initech' }]);
    expect(right.dataset('customers')?.rows).toEqual(rows);
    left.undo();
    left.undo();
    await settle();
    expect(right.dataset('customers')?.rows).toMatchObject([
      { name: 'Acme', mrr: 2 },
      { name: 'Globex' },
      {},
    ]);
    expect(left.dataset('customers')?.rows).toEqual(right.dataset('customers')?.rows);
  });

  it('U31: keeps a change that could not be saved, says so, and saves it when asked again', async () => {
    vi.useFakeTimers();
    try {
      const storage = createMemoryStorage();
      let broken = true;
      const flaky: Storage = {
        ...storage,
        append: async (id, change) => {
          if (broken) throw new Error('There is no room left.');
          return storage.append(id, change);
        },
      };
      const session = open([metric('total', { query: sum })], {}, { storage: flaky });
      await session.ready;
      session.change(set('c1', { mrr: 500 }));
      await settle();
      expect(session.saveState()).toEqual({ status: 'failed', reason: 'There is no room left.' });
      expect(session.output('total')).toBe(550);
      expect(session.changes()).toHaveLength(1);
      broken = false;
      await vi.advanceTimersByTimeAsync(2_000);
      expect(session.saveState()).toEqual({ status: 'saved' });
      const stored = await storage.load('revenue-1');
      expect(stored.ok && stored.changes).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('U31: tells the node whose value or row storage refused, as long as it stands', async () => {
    const strict: Storage = {
      ...createMemoryStorage(),
      append: () => Promise.reject(new StorageError('refused', 'Closed since Friday')),
    };
    const fields = [{ name: 'rate', kind: 'number', default: 1 }];
    const session = open(
      [
        { id: 'plan', type: 'InputForm', props: { purpose: 'values', fields } },
        { id: 'form', type: 'InputForm', props: { dataset: 'customers', fields } },
      ],
      {},
      { storage: strict },
    );
    await session.ready;
    session.change({ op: 'value.set', node: 'plan', key: 'rate', value: 2 });
    session.change({ op: 'row.insert', dataset: 'customers', row: 'c9', values: { name: 'Umbrella' } });
    await settle();
    const params = { reason: 'Closed since Friday' };
    expect(session.saveState()).toEqual({ status: 'failed', ...params });
    expect(session.node('plan')?.values.get('rate')).toBe(2);
    expect(session.node('plan')?.issues).toMatchObject([
      { code: 'change.notStored', node: 'plan', params: { ...params, key: 'rate' } },
    ]);
    expect(session.node('form')?.issues).toMatchObject([
      { code: 'change.notStored', params: { ...params, dataset: 'customers', row: 'c9' } },
    ]);
    session.undo();
    expect(session.node('form')?.issues).toEqual([]);
    session.undo();
    expect(session.node('plan')?.issues).toEqual([]);
  });

  it('U32: is read-only when what is stored cannot be read, and writes nothing over it', async () => {
    const append = vi.fn();
    const storage: Storage = {
      ...createMemoryStorage(),
      append,
      load: async () => ({ ok: false, reason: 'Not a change: 17', raw: '[17]' }),
    };
    const session = open([], {}, { storage });
    session.change(set('c1', { mrr: 1 }));
    await session.ready;
    expect(session.saveState()).toEqual({ status: 'readOnly', reason: 'Not a change: 17', raw: '[17]' });
    expect(session.change(set('c1', { mrr: 2 })).issues).toMatchObject([
      { code: 'change.storageUnreadable' },
    ]);
    expect(session.dataset('customers')?.writable).toBe(false);
    expect(session.changes()).toHaveLength(1);
    expect(append).not.toHaveBeenCalled();
  });

  it('is ready even when storage cannot be opened', async () => {
    const storage: Storage = {
      ...createMemoryStorage(),
      load: () => Promise.reject(new Error('Blocked by another tab')),
    };
    const session = open([], {}, { storage });
    await session.ready;
    expect(session.saveState()).toEqual({ status: 'failed', reason: 'Blocked by another tab' });
    session.dispose();
  });

  it('U30: has a change once that was written when the tab was killed before it knew', async () => {
    const storage = createMemoryStorage();
    const killed: Storage = {
      ...storage,
      append: async (id, change) => {
        await storage.append(id, change);
        return new Promise(() => undefined);
      },
    };
    const first = open([metric('total', { query: sum })], {}, { storage: killed });
    await first.ready;
    first.change(set('c1', { mrr: 500 }));
    await settle();
    expect(first.saveState()).toEqual({ status: 'saving' });
    const second = open([metric('total', { query: sum })], {}, { storage });
    await second.ready;
    expect([second.output('total'), second.changes().length]).toEqual([550, 1]);
  });

  it('U38: is offline while the server is away, and tries at once when the browser is online again', async () => {
    const storage = createMemoryStorage();
    let away = true;
    const remote: Storage = {
      ...storage,
      append: (id, change) =>
        away ? Promise.reject(new StorageError('offline', 'Nobody there.')) : storage.append(id, change),
    };
    const session = open([], {}, { storage: remote });
    await session.ready;
    const states: string[] = [];
    session.subscribeSaveState(() => states.push(session.saveState().status));
    session.change(set('c1', { mrr: 1 }));
    await settle();
    expect([session.saveState(), session.unsaved()]).toEqual([{ status: 'offline' }, session.changes()]);
    expect(session.issues()).toEqual([]);
    away = false;
    globalThis.dispatchEvent(new Event('online'));
    await settle();
    expect(states).toEqual(['saving', 'offline', 'saved']);
    session.dispose();
  });

  it('U38: shows what an earlier visit left on the device, and loads the rest when it can', async () => {
    const storage = createMemoryStorage();
    const late = { id: 'late', at: '2026-01-01T00:00:00Z', ops: [set('c1', { mrr: 7 })] };
    await storage.append('revenue-1', {
      id: 'theirs',
      at: '2026-01-01T00:00:00Z',
      ops: [set('c2', { mrr: 8 })],
    });
    let away = true;
    const remote: Storage = {
      ...storage,
      load: async (id, after) =>
        away ? { ok: true, changes: [], waiting: [late], offline: true } : storage.load(id, after),
      append: (id, change) =>
        away ? Promise.reject(new StorageError('offline', 'Nobody there.')) : storage.append(id, change),
    };
    const session = open([metric('total', { query: sum })], {}, { storage: remote });
    await session.ready;
    expect([session.output('total'), session.saveState()]).toEqual([57, { status: 'offline' }]);
    away = false;
    await session.retrySave();
    expect([session.output('total'), session.saveState(), session.unsaved()]).toEqual([
      65,
      { status: 'saved' },
      [],
    ]);
  });

  it('U31: waits longer each time, spread at random, and as long as storage asks for', async () => {
    vi.useFakeTimers();
    try {
      const append = vi.fn(() => Promise.reject(new Error('Full.')));
      const session = open([], {}, { storage: { ...createMemoryStorage(), append }, random: () => 0 });
      await session.ready;
      session.change(set('c1', { mrr: 1 }));
      const attempts: number[] = [];
      for (const pause of [499, 1, 999, 1, 1_999, 1]) {
        await vi.advanceTimersByTimeAsync(pause);
        attempts.push(append.mock.calls.length);
      }
      expect(attempts).toEqual([1, 2, 2, 3, 3, 4]);
      append.mockImplementation(() =>
        Promise.reject(new StorageError('offline', 'Busy.', { retryAfter: 60_000 })),
      );
      await session.retrySave();
      await vi.advanceTimersByTimeAsync(59_000);
      expect(append).toHaveBeenCalledTimes(5);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(append).toHaveBeenCalledTimes(6);
      session.dispose();
    } finally {
      vi.useRealTimers();
    }
  });

  it('U36: keeps the drafts of two tabs', async () => {
    vi.useFakeTimers();
    try {
      const storage = createMemoryStorage();
      const [left, right] = [open([], {}, { storage }), open([], {}, { storage })];
      await Promise.all([left.ready, right.ready]);
      left.view.set('form', 'draft', { name: 'Left' });
      await vi.advanceTimersByTimeAsync(300);
      right.view.set('form', 'step', 2);
      right.view.set('tabs', 'tab', 'week');
      await vi.advanceTimersByTimeAsync(300);
      expect(await storage.loadView('revenue-1')).toEqual({
        form: { draft: { name: 'Left' }, step: 2 },
        tabs: { tab: 'week' },
      });
      left.view.set('form', 'draft', undefined);
      await vi.advanceTimersByTimeAsync(300);
      expect(await storage.loadView('revenue-1')).toEqual({ form: { step: 2 }, tabs: { tab: 'week' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('U34: loads what a lost message would have told', async () => {
    const storage = createMemoryStorage();
    const deaf: Storage = { ...storage, subscribe: () => () => undefined };
    const [left, right] = [open([], {}, { storage }), open([], {}, { storage: deaf })];
    await Promise.all([left.ready, right.ready]);
    left.change(set('c1', { name: 'From the left' }));
    await settle();
    right.change(set('c2', { name: 'From the right' }));
    await settle();
    expect(right.dataset('customers')?.rows).toMatchObject([
      { name: 'From the left' },
      { name: 'From the right' },
      {},
    ]);
  });

  it('U35: keeps the data of a document without id in memory, and says so', async () => {
    const storage = createMemoryStorage();
    const load = vi.spyOn(storage, 'load');
    const session = open([], { id: '' }, { storage });
    await session.ready;
    session.change(set('c1', { mrr: 1 }));
    expect(session.issues()).toMatchObject([{ code: 'artifact.idMissing', severity: 'warning' }]);
    expect(load).not.toHaveBeenCalled();
    expect(session.dataset('customers')?.rows[0]).toMatchObject({ mrr: 1 });
  });

  it('says of a document with an id that cannot be used what was said when it was opened', () => {
    const { artifact, issues } = openArtifact({ version: 1, id: 'no spaces', title: 'Page', components: [] });
    const said = issues.map(({ code, path, message }) => ({ code, path, message }));
    expect(createSession(artifact!).issues()).toMatchObject(said);
    expect(said).toHaveLength(1);
  });

  it('leaves storage alone until it is started', async () => {
    const storage = createMemoryStorage();
    const load = vi.spyOn(storage, 'load');
    const session = open([], {}, { storage, start: false });
    await settle();
    expect(load).not.toHaveBeenCalled();
    session.start();
    await session.ready;
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('U36: saves view state soon after it has changed, and at once when asked', async () => {
    vi.useFakeTimers();
    try {
      const storage = createMemoryStorage();
      const session = open([], {}, { storage });
      await session.ready;
      session.view.set('table', 'sort', [{ key: 'mrr' }]);
      session.view.set('table', 'page', 2);
      expect(await storage.loadView('revenue-1')).toBeNull();
      await vi.advanceTimersByTimeAsync(300);
      expect(await storage.loadView('revenue-1')).toEqual({ table: { sort: [{ key: 'mrr' }], page: 2 } });
      session.view.set('table', 'page', 3);
      await session.flush();
      expect(await storage.loadView('revenue-1')).toMatchObject({ table: { page: 3 } });
      const next = open([], {}, { storage });
      next.view.set('table', 'page', 9);
      await next.ready;
      expect([next.view.get('table', 'page'), next.view.get('table', 'sort')]).toEqual([9, [{ key: 'mrr' }]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells of view state node by node, and only when it differs', () => {
    const session = open([]);
    const listener = vi.fn();
    const stop = session.view.subscribe('table', listener);
    session.view.set('table', 'sort', [{ key: 'mrr' }]);
    session.view.set('table', 'sort', [{ key: 'mrr' }]);
    session.view.set('other', 'sort', 1);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    session.view.set('table', 'sort', null);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('files', () => {
  const orders: Dataset = {
    name: 'orders',
    origin: 'imported',
    columns: [{ key: 'price', type: 'number', label: 'Price' }],
    source: { name: 'upload:orders', label: 'orders.csv' },
  };
  const more = { datasets: [orders] };
  const card = metric('total', {
    query: { from: 'orders', aggregate: [{ op: 'sum', key: 'price', as: 'price' }] },
  });
  const data = [
    {
      name: 'orders',
      rows: [
        { id: 'r1', price: 1 },
        { id: 'r2', price: 2 },
      ],
    },
  ];
  it('U51: asks for the file until its rows are there', () => {
    const session = open([card], more);
    expect(session.node('total')).toMatchObject({
      status: 'unconnected',
      connect: { source: 'upload:orders', label: 'orders.csv', upload: true },
    });
    const insert = { op: 'row.insert' as const, dataset: 'orders', row: 'x', values: { price: 1 } };
    expect(session.change(insert).issues).toMatchObject([{ params: { reason: 'unconnected' } }]);
  });

  it('U52: is never looked up in the sources of the host', () => {
    const session = open([card], more, { sources: { 'upload:orders': [{ id: 'r1', price: 99 }] } });
    expect(session.node('total')?.status).toBe('unconnected');
  });

  it('U50: keeps later edits over a reload, with the file given again or not', async () => {
    const storage = createMemoryStorage();
    const first = open([card], more, { storage, data });
    expect(first.node('total')).toMatchObject({ status: 'ready', props: { value: 3 }, origin: 'imported' });
    first.change({ op: 'row.set', dataset: 'orders', row: 'r1', values: { price: 10 } });
    await first.ready;
    await settle();
    for (const again of [undefined, data, structuredClone(data)]) {
      const session = open([card], more, { storage, ...(again ? { data: again } : {}) });
      await session.ready;
      await settle();
      expect(session.output('total')).toBe(12);
      expect(session.changes()).toHaveLength(2);
    }
  });

  it('U51: takes another file in the place of the first', async () => {
    const storage = createMemoryStorage();
    await open([card], more, { storage, data }).ready;
    await settle();
    const session = open([card], more, {
      storage,
      data: [{ name: 'orders', rows: [{ id: 'r1', price: 70 }] }],
    });
    await session.ready;
    await settle();
    expect(session.output('total')).toBe(70);
    expect(session.changes()).toHaveLength(2);
  });

  it('stores only what can be read again, whatever the host hands over', async () => {
    const storage = createMemoryStorage();
    const odd = [{ id: 1, price: Number.NaN, day: new Date(0), nothing: undefined, more: { a: 1 } }];
    const session = open([card], more, { storage, data: [{ name: 'orders', rows: odd as never }] });
    await session.flush();
    const stored = await storage.load('revenue-1');
    expect(stored.ok && stored.changes.every(({ change }) => isChange(change))).toBe(true);
    expect(session.dataset('orders')?.keys).toEqual(['1']);
  });

  it('writes keys into rows that have none', () => {
    const session = open([card], more, { data: [{ name: 'orders', rows: [{ price: 1 }, { price: 2 }] }] });
    expect(session.dataset('orders')).toMatchObject({ keys: ['r1', 'r2'], writable: true });
  });

  it('shows the rows and stores nothing in a read-only session', async () => {
    const storage = createMemoryStorage();
    const session = open([card], more, { storage, data, readOnly: true });
    await session.ready;
    await settle();
    expect(session.output('total')).toBe(3);
    const stored = await storage.load('revenue-1');
    expect(stored.ok && stored.changes).toEqual([]);
  });
});
