import type { Cell, Query } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { runQuery } from '../runQuery.js';

type Window = NonNullable<Query['window']>[number];

function run(cells: readonly Cell[], clause: Omit<Window, 'as'>) {
  const t = cells.map((x, i) => ({ id: `${i}`, x, part: i % 2 === 0 ? 'a' : 'b', at: cells.length - i }));
  return runQuery({ from: 't', window: [{ ...clause, as: 'w' }] }, { t });
}
const along = (cells: readonly Cell[], clause: Omit<Window, 'as'>) =>
  run(cells, clause).rows?.map((row) => row['w']);

describe('window', () => {
  it('Q51: runningTotal carries over null', () => {
    expect(along([null, 1, null, 2], { op: 'runningTotal', key: 'x' })).toEqual([null, 1, 1, 3]);
  });

  it('Q51: difference and percentChange need both values', () => {
    expect(along([2, 3, null, 4], { op: 'difference', key: 'x' })).toEqual([null, 1, null, null]);
    expect(along([2, 3, 0, 4], { op: 'percentChange', key: 'x' })).toEqual([null, 0.5, -1, null]);
    expect(along([-2, -1], { op: 'percentChange', key: 'x' })).toEqual([null, 0.5]);
  });

  it('Q52: rank gives equals one place', () => {
    expect(along([10, 30, 30, null, 5], { op: 'rank', key: 'x' })).toEqual([3, 1, 1, null, 4]);
  });

  it('Q52: rank without a key goes by the order', () => {
    expect(along([10, 30, 30], { op: 'rank', orderBy: [{ key: 'x' }] })).toEqual([1, 2, 2]);
    expect(run([1], { op: 'rank' }).issues).toMatchObject([{ code: 'query.needsKey', path: '/window/0' }]);
  });

  it('Q53: shareOfTotal is a fraction, and null of nothing', () => {
    expect(along([1, 3, null], { op: 'shareOfTotal', key: 'x' })).toEqual([0.25, 0.75, null]);
    expect(along([1, -1], { op: 'shareOfTotal', key: 'x' })).toEqual([null, null]);
  });

  it('Q53: movingAverage takes the last rows', () => {
    expect(along([1, 3, 8, null], { op: 'movingAverage', key: 'x', size: 2 })).toEqual([1, 2, 5.5, 8]);
    expect(along([null, null], { op: 'movingAverage', key: 'x' })).toEqual([null, null]);
  });

  it('Q50: runs in its own order and leaves the rows where they are', () => {
    const clause = { op: 'runningTotal', key: 'x', orderBy: [{ key: 'at' }] } as const satisfies Omit<
      Window,
      'as'
    >;
    expect(run([1, 2, 3], clause).rows?.map(({ x, w }) => [x, w])).toEqual([
      [1, 6],
      [2, 5],
      [3, 3],
    ]);
  });

  it('Q50: starts anew in each partition', () => {
    expect(along([1, 2, 3, 4], { op: 'runningTotal', key: 'x', partitionBy: ['part'] })).toEqual([
      1, 2, 4, 6,
    ]);
  });

  it('Q6: writes shares as percentages', () => {
    expect(run([1], { op: 'shareOfTotal', key: 'x' }).columns?.at(-1)).toMatchObject({
      type: 'number',
      format: 'percent',
    });
  });

  it('Q7: tells of every unknown column and a name that is taken', () => {
    const window: Window[] = [
      { op: 'difference', key: 'y', as: 'x', partitionBy: ['z'], orderBy: [{ key: 'v' }] },
    ];
    expect(runQuery({ from: 't', window }, { t: [{ x: 1 }] }).issues.map((issue) => issue.path)).toEqual([
      '/window/0/as',
      '/window/0/key',
      '/window/0/orderBy/0/key',
      '/window/0/partitionBy/0',
    ]);
  });
});
