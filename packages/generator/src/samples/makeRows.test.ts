import { describe, expect, it } from 'vitest';
import type { Row } from '@vitrine/schema';
import { createGenerator } from '../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const today = '2026-11-21';

async function page(prompt: string) {
  const { artifact, receipts } = await createGenerator().generate(prompt, { now });
  const [dataset] = artifact!.datasets!;
  const keyOf = (label: string) => dataset!.columns!.find((column) => column.label === label)!.key;
  const rows: readonly Row[] = dataset!.rows!;
  return {
    artifact: artifact!,
    receipts,
    rows,
    cells: (label: string) => rows.map((row) => row[keyOf(label)]),
  };
}

describe('sample rows', () => {
  it('let only past appointments be over', async () => {
    const { cells } = await page('dental clinic appointments');
    const states = cells('Status');
    const days = cells('Time').map((time) => String(time).slice(0, 10));
    expect(days.some((day) => day < today)).toBe(true);
    for (const [at, day] of days.entries())
      expect(day < today ? ['Done', 'No-show'] : ['Booked']).toContain(states[at]);
  });

  it('do not give every stage the same number of rows', async () => {
    const { cells } = await page('board with the columns New, Active, Waiting and Closed');
    const counts = ['New', 'Active', 'Waiting', 'Closed'].map(
      (stage) => cells('Status').filter((cell) => cell === stage).length,
    );
    expect(counts).toEqual([3, 2, 2, 1]);
  });

  it('name nothing twice in a short list', async () => {
    const { cells } = await page('incident log');
    const names = cells('Incident');
    expect(new Set(names).size).toBe(names.length);
  });

  it('begin a history with a whole month', async () => {
    const { cells } = await page('sales dashboard of a shop with orders');
    const dates = cells('Date').map(String).toSorted();
    expect(dates[0]! >= '2026-06-01').toBe(true);
    expect(dates[0]! < '2026-06-15').toBe(true);
  });

  it('are in the currency of the language where the prompt names none', async () => {
    const german = await page('Mieterliste mit Wohnung, Miete und Einzugsdatum');
    expect(german.artifact.settings?.currency).toBe('EUR');
    expect(german.receipts.map(({ text }) => text)).toContain('amounts in EUR');
    const english = await page('list of tenants with flat and rent');
    expect(english.artifact.settings?.currency).toBeUndefined();
  });
});
