import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesAt, withoutPlaces, withValueAt } from './places.js';

describe('withoutPlaces', () => {
  it('removes several elements of one list by their first places', () => {
    expect(
      withoutPlaces({ a: [0, 1, 2, 3] }, [
        ['a', 1],
        ['a', 3],
        ['a', 1],
      ]),
    ).toEqual({ a: [0, 2] });
  });

  it('removes a whole and what is inside it in either order', () => {
    const value = { a: { b: 1, c: 2 }, d: 3 };
    expect(withoutPlaces(value, [['a', 'b'], ['a']])).toEqual({ d: 3 });
    expect(withoutPlaces(value, [['a'], ['a', 'b']])).toEqual({ d: 3 });
  });

  it('shares the rest and leaves its input alone', () => {
    const value = Object.freeze({ a: Object.freeze({ b: 1 }), c: Object.freeze({ d: 1, e: 2 }) });
    const result = withoutPlaces(value, [['c', 'd']]) as typeof value;
    expect(result).toEqual({ a: { b: 1 }, c: { e: 2 } });
    expect(result.a).toBe(value.a);
    expect(withoutPlaces(value, [])).toBe(value);
  });
});

describe('withValueAt', () => {
  it('sets what placesAt finds, under any name', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', '__proto__', 'constructor'), fc.nat(3), (name, index) => {
        const value = JSON.parse(
          `{"list":[{"${name}":0},{"${name}":1},{"${name}":2},{"${name}":3}]}`,
        ) as unknown;
        const changed = withValueAt(value, ['list', index, name], 'new');
        const found = placesAt(changed, ['list', '*', name]).map((place) => place.value);
        expect(found).toEqual([0, 1, 2, 3].with(index, 'new' as never));
      }),
    );
  });
});
