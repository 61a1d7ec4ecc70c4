import { expect, it } from 'vitest';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { chartProps, sceneOf, textsOf } from './scene.testing.js';

const chartOf = (xs: readonly number[], format: 'dayOfWeek' | 'monthOfYear' | 'hourOfDay', width: number) => {
  const data = rowSetOf(xs.map((x) => ({ x, y: 1 })));
  const columns = data.columns.map((column) => (column.key === 'x' ? { ...column, format } : column));
  return sceneOf(chartProps([], { kind: 'line', data: { ...data, columns } }), width);
};

it.each([
  [[7, 1, 2, 3, 4, 5, 6], 'dayOfWeek', ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']],
  [[1, 2, 12], 'monthOfYear', ['Jan', 'Feb', 'Dec']],
  [[0, 9, 17], 'hourOfDay', ['12 AM', '9 AM', '5 PM']],
] as const)('%j as %s stand along x by their names, in the order of the rows', (xs, format, names) => {
  expect(textsOf(chartOf(xs, format, 600), 'tick')).toEqual(expect.arrayContaining([...names]));
});

it('hours of a day are named as often as they have room', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const named = textsOf(chartOf(hours, 'hourOfDay', 360), 'tick').filter((text) => /[AP]M/.test(text));
  expect(named[0]).toBe('12 AM');
  expect(named.length).toBeGreaterThan(3);
  expect(named.length).toBeLessThan(9);
});

it('amounts along x stand at round places in the format of the document, whatever the rows hold', () => {
  const rows = Array.from({ length: 11 }, (_, index) => ({ x: 2000 + index * 400, y: index }));
  const scene = sceneOf(chartProps(rows, { kind: 'line', xFormat: 'currency' }));
  expect(textsOf(scene, 'tick')).toEqual(
    expect.arrayContaining(['$2,000', '$3,000', '$4,000', '$5,000', '$6,000']),
  );
});
