import { openArtifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../../storage/createMemoryStorage.js';
import { StorageError } from '../../storage/StorageError.js';
import type { Storage } from '../../storage/types.js';
import { exportData } from './exportData.js';
import { customers, metric, open, set, settle, sum } from '../session.testing.js';

describe('exportData', () => {
  it('U37: gives a document with effective rows that opens by itself', async () => {
    const session = open([metric('total', { query: sum })]);
    session.change(set('c1', { mrr: 500 }));
    const exported = exportData(session);
    expect(openArtifact(JSON.stringify(exported.artifact)).issues).toEqual([]);
    expect(exported.artifact.datasets?.[0]?.rows?.[0]).toMatchObject({ id: 'c1', mrr: 500 });
    expect(exported).toMatchObject({ orphans: [], unsaved: session.changes() });
    expect(exported).not.toHaveProperty('unreadable');
    await session.flush();
    expect(exportData(session).unsaved).toEqual([]);
  });

  it('U4, U37: gives what concerns rows, datasets and nodes that are gone', async () => {
    const storage = createMemoryStorage();
    const ops = [
      set('gone', { mrr: 1 }),
      { op: 'row.insert' as const, dataset: 'gone', row: 'x', values: { a: 1 } },
      { op: 'value.set' as const, node: 'gone', key: 'seats', value: 3 },
    ];
    await storage.append('revenue-1', {
      id: 'old',
      at: '2026-01-01T00:00:00Z',
      ops: [...ops, set('c1', { mrr: 1 })],
    });
    const session = open([], {}, { storage });
    await session.ready;
    expect(exportData(session).orphans).toEqual(ops);
    const back = { ...customers, rows: [...customers.rows!, { id: 'gone', name: 'Back' }] };
    const returned = open([], { datasets: [back] }, { storage });
    await returned.ready;
    expect(exportData(returned).orphans).toEqual(ops.slice(1));
    expect(returned.dataset('customers')?.rows.at(-1)).toMatchObject({ name: 'Back', mrr: 1 });
  });

  it('U32, U37: gives what is stored as it was found, and what was typed before that was known', async () => {
    const load = async () => ({ ok: false as const, reason: 'it is broken.', raw: '{{' });
    const session = open([], {}, { storage: { ...createMemoryStorage(), load } });
    session.change(set('c1', { mrr: 1 }));
    await session.ready;
    expect(exportData(session)).toMatchObject({
      unreadable: '{{',
      unsaved: [{ ops: [set('c1', { mrr: 1 })] }],
    });
    expect(session.dataset('customers')?.rows[0]).toMatchObject({ mrr: 1 });
    expect(session.issues()).toContainEqual(expect.objectContaining({ code: 'session.unreadable' }));
  });

  it('U31, U37: gives what storage refuses, while other changes are saved', async () => {
    const memory = createMemoryStorage();
    let refuses = true;
    const storage: Storage = {
      ...memory,
      append: (id, change) => {
        const isLarge = JSON.stringify(change).includes('large');
        if (refuses && isLarge)
          return Promise.reject(new StorageError('refused', 'The change is too large.'));
        return memory.append(id, change);
      },
    };
    const session = open([], {}, { storage });
    await session.ready;
    session.change(set('c1', { name: 'large' }));
    session.change(set('c2', { name: 'small' }));
    await settle();
    expect(session.saveState()).toEqual({ status: 'failed', reason: 'The change is too large.' });
    expect(session.issues()).toMatchObject([{ code: 'session.notSaved' }]);
    expect(session.dataset('customers')?.rows).toMatchObject([{ name: 'large' }, { name: 'small' }, {}]);
    expect(exportData(session).unsaved).toMatchObject([{ ops: [set('c1', { name: 'large' })] }]);
    refuses = false;
    await session.retrySave();
    expect([session.saveState(), session.unsaved()]).toEqual([{ status: 'saved' }, []]);
  });
});
