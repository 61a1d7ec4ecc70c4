import { describe, expect, it } from 'vitest';
import { readData } from '../readData.js';
import { runWork } from './runWork.js';
import { eachOf, everyOf, mapOf, part, type Work } from './Work.js';

describe('work in pieces', () => {
  const numbers = Array.from({ length: 5000 }, (_, index) => index);

  it('gives what the same work in one go gives', async () => {
    const seen: number[] = [];
    await runWork(
      eachOf(numbers, (number) => seen.push(number)),
      {},
    );
    expect(seen).toEqual(numbers);
    const doubled = await runWork(
      mapOf(numbers, (number) => number * 2),
      {},
    );
    expect(doubled).toEqual({ result: numbers.map((number) => number * 2) });
    const below = (limit: number) => everyOf(numbers, (number) => number < limit);
    expect(await runWork(below(5000), {})).toEqual({ result: true });
    expect(await runWork(below(4999), {})).toEqual({ result: false });
  });

  it('tells shares that only rise, the parts of a larger work too', () => {
    function* both(): Work<void> {
      yield* part(
        eachOf(numbers, () => {}),
        0,
        0.5,
      );
      yield* part(
        eachOf(numbers, () => {}),
        0.5,
        1,
      );
    }
    const shares = [...both()];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('lets the event loop turn, and ends at the next turn after a signal', async () => {
    const controller = new AbortController();
    let steps = 0;
    function* endless(): Work<never> {
      for (;;) {
        steps++;
        yield 0.5;
      }
    }
    const shares: number[] = [];
    setTimeout(() => controller.abort());
    const done = await runWork(endless(), {
      signal: controller.signal,
      onProgress: (share) => shares.push(share),
    });
    expect(done).toBeNull();
    expect(steps).toBeGreaterThan(0);
    expect(new Set(shares)).toEqual(new Set([0.5]));
  });

  it('passes an error on', async () => {
    function* broken(): Work<void> {
      yield 0;
      throw new RangeError('no');
    }
    await expect(runWork(broken(), {})).rejects.toThrow('no');
  });
});

describe('reading a large file', () => {
  const text = `id,amount,day\n${Array.from({ length: 80_000 }, (_, i) => `o${i},${i}.5,2026-01-${String((i % 28) + 1).padStart(2, '0')}`).join('\n')}`;

  it('tells its progress up to the end', async () => {
    const shares: number[] = [];
    const { data } = await readData(text, { name: 'orders.csv', onProgress: (share) => shares.push(share) });
    expect(data[0]!.rows).toHaveLength(80_000);
    expect(data[0]!.rows[79_999]).toEqual({ id: 'o79999', amount: 79_999.5, day: '2026-01-04' });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('is cancelled by a signal, before it began and in the middle', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const options = { name: 'orders.csv', signal, onProgress: () => controller.abort() };
    const cancelled = { data: [], issues: [expect.objectContaining({ code: 'data.cancelled' })] };
    expect(await readData(text, options)).toEqual(cancelled);
    expect(await readData('a,b\n1,2', { signal })).toEqual(cancelled);
  });
});
