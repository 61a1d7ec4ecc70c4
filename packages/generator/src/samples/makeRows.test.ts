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

  it('cost what things of their name cost', async () => {
    const { rows } = await page('household budget for a family of four');
    const planned = new Map(rows.map((row) => [Object.values(row)[1], row['planned']]));
    expect(planned.get('Rent')).toBe(1250);
    expect(Number(planned.get('Software'))).toBeLessThan(Number(planned.get('Groceries')));
  });

  it('lie in departments of a hospital, where they are patients', async () => {
    const { artifact } = await page('hospital dashboard with patients by department');
    const { options = [] } =
      artifact.datasets![0]!.columns!.find(({ label }) => label === 'Department') ?? {};
    expect(options.map(({ value }) => value)).toContain('Cardiology');
  });

  it('spend what departments spend, where those are compared', async () => {
    const { artifact, rows } = await page('monthly budget vs actual by department');
    expect(artifact.datasets![0]!.columns!.map(({ label }) => label)).not.toContain('Category');
    expect(rows.map((row) => Object.values(row)[1])).toContain('Salaries');
  });

  it('take the same from all of one kind', async () => {
    const { cells } = await page('membership dashboard');
    const fees = new Set(cells('Type').map((type, at) => `${type} ${cells('Fee')[at]}`));
    expect(fees.size).toBe(new Set(cells('Type')).size);
  });

  it('tick off what is done and nothing that has not begun', async () => {
    const { cells } = await page('task list with task, done and status');
    const ticks = cells('Done');
    for (const [at, status] of cells('Status').entries()) {
      if (status === 'Done') expect(ticks[at]).toBe(true);
      if (status === 'To do') expect(ticks[at]).toBe(false);
    }
  });

  it('are numbered nowhere', async () => {
    const { rows } = await page('beehive tracker');
    for (const row of rows) expect(String(Object.values(row)[1])).not.toMatch(/ \d$/u);
  });

  it('lay a history of visits behind today, with some to come', async () => {
    const { cells } = await page('patient appointments dashboard');
    const days = cells('Time').map((time) => String(time).slice(0, 10));
    expect(days.filter((day) => day < today).length).toBeGreaterThan(days.length / 2);
    expect(days.some((day) => day > today)).toBe(true);
    expect(new Set(cells('Status')).size).toBeGreaterThan(1);
  });
});
