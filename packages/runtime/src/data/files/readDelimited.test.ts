import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWork } from '../work/runWork.js';
import type { RawTable } from './RawTable.js';
import { readDelimited } from './readDelimited.js';

async function read(text: string, chunk?: number): Promise<RawTable> {
  const done = await runWork(readDelimited(text, ',', chunk), {});
  return done!.result;
}

const all = ({ columns, length, issues, place }: RawTable) => ({
  columns,
  issues: issues('t'),
  places: Array.from({ length }, (_, row) => place(row)),
});

describe('delimited text in chunks', () => {
  const signs = fc.constantFrom('a', '1', ' ', ',', '"', '"', '\n', '\n', '"x"', '""', ',"y,\nz",');
  const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

  it('gives the same table however long the chunks are, quotes in the wrong place included', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (source, chunk) => {
        expect(all(await read(source, chunk))).toEqual(all(await read(source, 1_000_000)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a quoted cell that is longer than a chunk', async () => {
    const cell = 'word, word\n'.repeat(20_000);
    const { columns } = await read(`name,note\nA,"${cell}"\nB,short\n`);
    expect(columns[1]!.cells).toEqual([cell, 'short']);
  });

  it('loses only the quotes of a broken line far down', async () => {
    const lines = Array.from({ length: 80_000 }, (_, index) =>
      index === 40_000 ? '"never closed,1' : `"name ${index}",${index}`,
    );
    const table = await read(`name,n\n${lines.join('\n')}`);
    expect(table.length).toBe(80_000);
    expect(table.columns[0]!.cells[40_000]).toBe('"never closed');
    expect(table.columns[1]!.cells[79_999]).toBe('79999');
    expect(table.issues('t')).toMatchObject([{ code: 'data.brokenLine', params: { lines: [40_002] } }]);
  });
});
