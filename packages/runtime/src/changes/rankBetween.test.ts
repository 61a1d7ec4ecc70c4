import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankBetween, ranksBetween } from './rankBetween.js';

describe('rankBetween', () => {
  it('begins in the middle', () => {
    expect(rankBetween(null, null)).toBe('V');
  });

  it('always gives a rank strictly between its neighbors, wherever rows are put', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }), (places) => {
        const ranks: string[] = [];
        for (const place of places) {
          const index = Math.round(place * ranks.length);
          ranks.splice(index, 0, rankBetween(ranks[index - 1] ?? null, ranks[index] ?? null));
        }
        expect([...ranks].sort()).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });

  it('stays short when rows are always put at the beginning or at the end', () => {
    let first = rankBetween(null, null);
    let last = first;
    for (let index = 0; index < 1000; index += 1) {
      first = rankBetween(null, first);
      last = rankBetween(last, null);
    }
    expect(first.length).toBeLessThan(250);
    expect(last.length).toBeLessThan(250);
  });

  it('takes bounds in the wrong order or equal for an open end', () => {
    expect(rankBetween('k', 'k') > 'k').toBe(true);
    expect(rankBetween('k', 'a') > 'k').toBe(true);
  });

  it('ends for ranks that nobody here made', () => {
    for (const after of ['a0', 'a00', 'a!', 'a\u0000'])
      expect(rankBetween('a', after).length).toBeLessThan(6);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => rankBetween(a, b).length > 0));
  });
});

describe('ranksBetween', () => {
  it('gives ascending ranks between the bounds', () => {
    const ranks = ranksBetween('a', 'b', 500);
    expect(ranks).toHaveLength(500);
    expect(['a', ...ranks, 'b']).toEqual(['a', ...ranks, 'b'].sort());
    expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThan(5);
    expect(ranksBetween(null, null, 0)).toEqual([]);
  });
});
