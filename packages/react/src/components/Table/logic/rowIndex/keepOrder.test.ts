import { orderByNumbers } from '@vitrine/runtime/internal';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepOrder } from './keepOrder.js';
import type { OrderKey } from './keepOrder.js';

const rank = fc.constantFrom(0, 1, 2, -0, 2.5, Number.NaN);
const row = fc.tuple(rank, rank);
const keysOf = (rows: readonly (readonly number[])[], downs: readonly boolean[]): OrderKey[] =>
  downs.map((desc, key) => ({ ranks: Float64Array.from(rows, (ranks) => ranks[key]!), desc }));
const sorted = (keys: readonly OrderKey[]) =>
  keys.reduceRight<Uint32Array | undefined>(
    (places, { ranks, desc }) => orderByNumbers(ranks, places, desc),
    undefined,
  )!;

it('is the order of all rows sorted anew, by two columns either way, whichever rows changed, came and went', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.tuple(fc.boolean(), fc.boolean()),
      fc.tuple(fc.nat(40), fc.nat(3), fc.array(row, { maxLength: 3 })),
      fc.array(fc.tuple(fc.nat(), row), { maxLength: 4 }),
      (rows, downs, [start, most, came], edits) => {
        const at = start % (rows.length + 1);
        const removed = Math.min(most, rows.length - at);
        const after = rows.toSpliced(at, removed, ...came);
        const changed = new Set(came.map((_, index) => at + index));
        for (const [place, ranks] of edits) {
          if (after.length === 0) break;
          after[place % after.length] = ranks;
          changed.add(place % after.length);
        }
        const keys = keysOf(after, downs);
        const splice = { at, removed, added: came.length };
        const kept = keepOrder(sorted(keysOf(rows, downs)), keys, splice, [...changed]);
        expect([...kept.places]).toEqual([...sorted(keys)]);
      },
    ),
  );
});
