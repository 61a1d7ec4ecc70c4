import 'fake-indexeddb/auto';
import type { Artifact } from '@vitrine/schema';
import { describe, expect, it, vi } from 'vitest';
import { createIndexedDbStorage } from '../../storage/browser/createIndexedDbStorage.js';
import { createSession } from '../createSession.js';

const document: Artifact = {
  version: 1,
  id: 'orders-1',
  title: 'Orders',
  datasets: [
    {
      name: 'orders',
      origin: 'imported',
      columns: [
        { key: 'price', type: 'number' },
        { key: 'city', type: 'text' },
      ],
      source: { name: 'upload:orders', label: 'orders.csv' },
    },
  ],
  components: [
    {
      id: 'total',
      type: 'MetricCard',
      props: {
        label: 'Total',
        value: { query: { from: 'orders', aggregate: [{ op: 'sum', key: 'price', as: 'price' }] } },
      },
    },
  ],
};

describe.each([20_000, 80_000])('%d rows in IndexedDB', (size) => {
  it('are there after a reload without the file, with all edits', async () => {
    const namespace = `large ${size}`;
    const rows = Array.from({ length: size }, (_, index) => ({
      id: `r${index + 1}`,
      price: 1,
      city: `City ${index % 50}`,
    }));
    const data = [{ name: 'orders', rows }];
    const first = createSession(document, {
      storage: createIndexedDbStorage({ namespace }),
      data,
      now: null,
    });
    await first.ready;
    first.change({ op: 'row.set', dataset: 'orders', row: `r${size}`, values: { price: 11 } });
    await vi.waitFor(() => expect(first.saveState()).toEqual({ status: 'saved' }), { timeout: 20_000 });
    first.dispose();
    for (const again of [{}, { data }]) {
      const session = createSession(document, {
        storage: createIndexedDbStorage({ namespace }),
        now: null,
        ...again,
      });
      await session.ready;
      expect(session.output('total')).toBe(size + 10);
      expect(session.changes()).toHaveLength(2);
      session.dispose();
    }
  }, 60_000);
});
