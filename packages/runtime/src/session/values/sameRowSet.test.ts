import { expect, it } from 'vitest';
import type { Change } from '../../changes/types.js';
import { createMemoryStorage } from '../../storage/createMemoryStorage.js';
import type { Storage, StoredChange } from '../../storage/types.js';
import { open, set, settle } from '../session.testing.js';

it('U3: rows are the same whether changes come one by one or together', async () => {
  const at = '2026-11-22T08:00:00Z';
  const row = { dataset: 'customers', row: 'x' };
  const changes: readonly Change[] = [
    { id: 'insert', at, ops: [{ op: 'row.insert', ...row, values: { name: 'Globex', mrr: 1 } }] },
    { id: 'set', at, ops: [set('x', { plan: 'Pro' })] },
    { id: 'undo', at, ops: [set('x', { plan: null })], undoes: 'set' },
  ];
  const log = changes.map((change, index) => ({ sequence: index + 1, change }));
  const rowsOf = async (batches: readonly (readonly StoredChange[])[]): Promise<unknown> => {
    let tell!: (changes: readonly StoredChange[]) => void;
    const storage: Storage = {
      ...createMemoryStorage(),
      subscribe: (_, listener) => {
        tell = listener;
        return () => undefined;
      },
    };
    const session = open([], {}, { storage });
    await session.ready;
    for (const batch of batches) {
      session.dataset('customers');
      tell(batch);
      await settle();
    }
    return session.dataset('customers')?.rows;
  };
  const oneByOne = await rowsOf(log.map((stored) => [stored]));
  expect(await rowsOf([log.slice(0, 1), log.slice(1)])).toEqual(oneByOne);
  expect(await rowsOf([log])).toEqual(oneByOne);
});
