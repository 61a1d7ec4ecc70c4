import type { Artifact, Query } from '@vitrine/schema';
import { describe, expect, it, vi } from 'vitest';
import { readData } from '../../data/readData.js';
import { createMemoryStorage } from '../../storage/createMemoryStorage.js';
import { createSession } from '../createSession.js';

const size = 500_000;
const text = `id,amount,day\n${Array.from(
  { length: size },
  (_, i) => `o${i + 1},${i % 2},2026-${String((i % 12) + 1).padStart(2, '0')}-15`,
).join('\n')}`;

const amount: Query = { from: 'orders', aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }] };
const document: Artifact = {
  version: 1,
  id: 'half-a-million',
  title: 'Orders',
  datasets: [
    {
      name: 'orders',
      origin: 'imported',
      key: 'id',
      columns: [],
      source: { name: 'upload:orders', label: 'orders.csv' },
    },
  ],
  components: [
    { id: 'total', type: 'MetricCard', props: { label: 'Total', value: { query: amount } } },
    {
      id: 'months',
      type: 'Table',
      props: { data: { ...amount, groupBy: [{ key: 'day', unit: 'month' }] } },
    },
  ],
};

describe('half a million rows', () => {
  it(
    'are read with progress, queried, edited, and there again on a reload',
    { timeout: 120_000 },
    async () => {
      const shares: number[] = [];
      const { data, issues } = await readData(text, {
        name: 'orders.csv',
        onProgress: (share) => shares.push(share),
      });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(data[0]?.rows).toHaveLength(size);
      expect(shares.length).toBeGreaterThan(10);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));

      const storage = createMemoryStorage();
      const first = createSession(document, { storage, now: null, data: [{ ...data[0]!, name: 'orders' }] });
      await first.ready;
      expect(first.node('total')).toMatchObject({
        status: 'ready',
        origin: 'imported',
        props: { value: size / 2 },
      });
      expect(first.node('months')?.props['data']).toMatchObject({ rows: { length: 12 } });
      first.change({ op: 'row.set', dataset: 'orders', row: `o${size}`, values: { amount: 1001 } });
      expect(first.output('total')).toBe(size / 2 + 1000);
      await vi.waitFor(() => expect(first.saveState()).toEqual({ status: 'saved' }), { timeout: 60_000 });
      first.dispose();

      const again = createSession(document, { storage, now: null });
      await again.ready;
      expect(again.output('total')).toBe(size / 2 + 1000);
      again.dispose();
    },
  );

  it('leave nothing behind when reading is cancelled on the way', { timeout: 60_000 }, async () => {
    const controller = new AbortController();
    let calls = 0;
    const { data, issues } = await readData(text, {
      name: 'orders.csv',
      signal: controller.signal,
      onProgress: () => {
        if (++calls === 3) controller.abort();
      },
    });
    expect(data).toEqual([]);
    expect(issues).toMatchObject([{ code: 'data.cancelled' }]);
    expect(calls).toBe(3);
  });
});
