import { expect, it } from 'vitest';
import { createWorkCounter } from './createWorkCounter.js';
import { growing } from './documents.js';
import { show } from './show.js';

/** Twice the document may take a little more than twice the work: sorting, and trees that grow deeper. */
const most = 2.4;

const countWork = createWorkCounter();

it('counts what grows with the square as such', () => {
  const pairs = (size: number) => {
    let sum = 0;
    for (let left = 0; left < size; left += 1) for (let right = 0; right < size; right += 1) sum += right;
    return sum;
  };
  const [once, twice] = [countWork(() => pairs(100)), countWork(() => pairs(200))];
  expect(once).toBeGreaterThan(100 * 100);
  expect(twice / once).toBeGreaterThan(3.5);
});

it.each(Object.entries(growing))(
  'twice the size takes about twice the work: %s',
  (_, make) => {
    const [small, large] = [make(100), make(200)];
    // What is computed once and kept is not counted.
    show(small);
    const once = countWork(() => show(small));
    const twice = countWork(() => show(large));
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeLessThan(most);
  },
  60_000,
);
