import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSlots } from './RowSlots.js';

describe('the elements of rows', () => {
  it('are those of the rows before on another page, one for one', () => {
    const slots = new RowSlots();
    const before = [...slots.of(['a', 'b', 'c'], 0).values()];
    expect([...slots.of(['d', 'e', 'f'], 0).values()]).toEqual(before);
  });

  it('stay with rows that stay, wherever they go', () => {
    const slots = new RowSlots();
    const before = slots.of(['a', 'b', 'c'], 0);
    const after = slots.of(['d', 'c', 'a'], 0);
    expect(after.get('a')).toBe(before.get('a'));
    expect(after.get('c')).toBe(before.get('c'));
    expect(after.get('d')).toBe(before.get('b'));
  });

  it('are new where the window moved on', () => {
    const slots = new RowSlots();
    const before = new Set(slots.of(['a', 'b'], 0).values());
    expect([...slots.of(['c', 'd'], 40).values()].some((slot) => before.has(slot))).toBe(false);
  });

  it('are never shared, and the same when the same is drawn again', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__'));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.nat(2)), { maxLength: 12 }), (drawings) => {
        const slots = new RowSlots();
        for (const [rows, from] of drawings) {
          const drawn = slots.of(rows, from);
          expect(new Set(drawn.values()).size).toBe(rows.length);
          expect([...slots.of(rows, from)]).toEqual([...drawn]);
        }
      }),
    );
  });
});
