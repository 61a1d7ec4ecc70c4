import { createSession } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, now, propsOf } from '../madePages.testing.js';

const called = ({ components }: Artifact, wanted: string) =>
  components.find((each) => [propsOf(each).title, propsOf(each).label].includes(wanted))!;
const titles = ({ datasets = [] }: Artifact) => datasets.map(({ title }) => title);
/** The title of the table that a part is drawn from. */
const sourceOf = (artifact: Artifact, wanted: string) => {
  const { data, value } = propsOf(called(artifact, wanted)) as Record<string, { from?: string }>;
  const query = (value as { query?: { from?: string } } | undefined)?.query;
  const from = data?.from ?? query?.from;
  return artifact.datasets?.find(({ name }) => name === from)?.title;
};

describe('records that only a trade keeps', () => {
  it.each(['expense claims', 'expense claim form for our volunteers'])(
    'G12: "%s" keeps claims with their receipts, whoever they are for',
    async (prompt) => {
      const artifact = await make(prompt);
      expect(titles(artifact)).toEqual(['Expense claims']);
      expect(artifact.datasets?.[0]?.columns?.map(({ label }) => label)).toContain('Receipt attached');
    },
  );

  it.each([
    [
      'bike shop dashboard with open repairs, repairs by mechanic and parts below minimum',
      'Repairs',
      ['Open repairs', 'Repairs by mechanic'],
    ],
    [
      'brewery dashboard with batches by style and batches in progress',
      'Batches',
      ['Batches by style', 'Batches in progress'],
    ],
    [
      'maintenance dashboard with open work orders by priority and work orders by technician',
      'Work orders',
      ['Open work orders by priority'],
    ],
    [
      'Fahrradwerkstatt Dashboard mit offenen Reparaturen und Reparaturen pro Mechaniker',
      'Reparaturen',
      ['Offene Reparaturen', 'Reparaturen pro Mechaniker'],
    ],
    [
      'panel de un taller de coches con órdenes de trabajo abiertas y facturas pendientes',
      'Órdenes de trabajo',
      ['Órdenes de trabajo abiertas'],
    ],
    [
      "tableau de bord d'une brasserie avec brassins par style et brassins en cours",
      'Brassins',
      ['Brassins en cours'],
    ],
  ])('G56: are rows of its own table: %s', async (prompt, table, parts) => {
    const artifact = await make(prompt);
    expect(titles(artifact)[0]).toBe(table);
    for (const part of parts) expect(sourceOf(artifact, part)).toBe(table);
  });

  it('G56: are what a named part shows', async () => {
    const artifact = await make(
      'therapist tracker with a table of sessions and a chart of sessions by month',
    );
    expect(titles(artifact)).toEqual(['Sessions']);
  });

  it('G56: are in the states of the trade, of which some are open and some are begun', async () => {
    const artifact = await make(
      'brewery dashboard with batches by style, batches in progress and open batches',
    );
    const { columns = [], rows = [] } = artifact.datasets![0]!;
    const status = columns.find(({ label }) => label === 'Status')!;
    expect(status.options?.map(({ label, value }) => label ?? value)).toEqual(
      expect.arrayContaining(['Fermenting', 'Bottled']),
    );
    expect(status.options).toHaveLength(4);
    const [first, last] = [status.options!.at(0)!.value, status.options!.at(-1)!.value];
    const session = createSession(artifact, { now: () => now });
    const shown = (label: string) =>
      (session.node(called(artifact, label).id!)!.props as { value: number }).value;
    const states = rows.map((row) => row[status.key]);
    expect(shown('Batches in progress')).toBe(
      states.filter((each) => each !== first && each !== last).length,
    );
    expect(shown('Open batches')).toBe(states.filter((each) => each !== last).length);
  });

  it('G56: leaves a name for one to be a column', async () => {
    const artifact = await make('brewery tracker with batch number, style and volume');
    expect(artifact.datasets![0]!.columns!.map(({ label }) => label)).toContain('Batch number');
  });
});

describe('a number that a trade keeps of other records', () => {
  it.each([
    [
      'warehouse dashboard with shipments per week, stock by category and stock movements by month',
      'Stock by category',
      'Stock items',
    ],
    [
      'warehouse dashboard with deliveries this week, stock by category and low stock alerts',
      'Stock by category',
      'Stock items',
    ],
    [
      'warehouse dashboard with shipments per week and stock movements by month',
      'Stock movements by month',
      'Stock movements',
    ],
  ])('G57: is drawn from those: %s', async (prompt, part, table) => {
    expect(sourceOf(await make(prompt), part)).toBe(table);
  });
});
