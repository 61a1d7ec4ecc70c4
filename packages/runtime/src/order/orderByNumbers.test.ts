import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByNumbers } from './orderByNumbers.js';

/** What it should give: a stable sort with NaN last. */
function byHand(numbers: Float64Array, desc: boolean): number[] {
  const places = [...numbers.keys()];
  const valued = places.filter((place) => !Number.isNaN(numbers[place]!));
  valued.sort((a, b) => (desc ? numbers[b]! - numbers[a]! : numbers[a]! - numbers[b]!) || a - b);
  return [...valued, ...places.filter((place) => Number.isNaN(numbers[place]!))];
}

const finite = fc.oneof(
  fc.double({ noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, Number.NaN),
);

describe('orderByNumbers', () => {
  it('sorts few places as a stable sort does, with NaN last both ways', () => {
    fc.assert(
      fc.property(fc.array(finite, { maxLength: 40 }), fc.boolean(), (list, desc) => {
        const numbers = Float64Array.from(list);
        expect([...orderByNumbers(numbers, undefined, desc)]).toEqual(byHand(numbers, desc));
      }),
    );
  });

  it.each([false, true])('sorts many places in the same way (descending: %s)', (desc) => {
    const samples = fc.sample(finite, { numRuns: 4_000, seed: 3 });
    const numbers = Float64Array.from(samples);
    expect([...orderByNumbers(numbers, undefined, desc)]).toEqual(byHand(numbers, desc));
  });

  it('leaves the places it is given as they are and keeps their order where numbers are equal', () => {
    const places = Uint32Array.from({ length: 2_000 }, (_, index) => 1_999 - index);
    const numbers = new Float64Array(2_000).fill(1);
    const sorted = orderByNumbers(numbers, places);
    expect(sorted).toEqual(places);
    expect(sorted).not.toBe(places);
  });

  it('sorts infinities at the ends', () => {
    expect([...orderByNumbers(Float64Array.of(Infinity, 1, -Infinity, Number.NaN))]).toEqual([2, 1, 0, 3]);
  });
});
