import { createSession } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from './generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

async function page(prompt: string) {
  const { artifact, issues } = await generator.generate(prompt, { now, id: 'test' });
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return artifact!;
}

const titled = ({ components }: Artifact, type: string) =>
  components.filter((node) => node.type === type).map(({ props }) => (props as { title?: string }).title);
const named = ({ components }: Artifact, title: string) =>
  components.find(({ props }) => (props as { title?: string }).title === title)!;

describe('views that are asked for without naming a part', () => {
  it('G1: are charts under the names they were given, in their order', async () => {
    const prompt = 'support dashboard with tickets by priority, tickets per week and first response time';
    expect(titled(await page(prompt), 'Chart')).toEqual(['Tickets by priority', 'Tickets per week']);
  });

  it('take no typing error over, and stop at the number asked for', async () => {
    const artifact = await page('sales dashbord with revenu by regoin and top 3 reps');
    expect(titled(artifact, 'Chart')).toEqual(['Revenue by region', 'Top 3 reps']);
    const session = createSession(artifact, { now: () => now });
    const { data } = session.node(named(artifact, 'Top 3 reps').id!)!.props as { data: { rows: unknown[] } };
    expect(data.rows).toHaveLength(3);
  });

  it.each([
    [
      'de',
      'Übersicht der Bestellungen mit Umsatz nach Region und Bestellungen pro Monat',
      ['Umsatz nach Region', 'Bestellungen pro Monat'],
    ],
    [
      'es',
      'Tablero de ventas con ingresos por región y los 10 mejores productos',
      ['Ingresos por región', '10 mejores productos'],
    ],
    [
      'fr',
      'Tableau de bord des incidents avec incidents par gravité et incidents par mois',
      ['Incidents par gravité', 'Incidents par mois'],
    ],
  ])('are understood in %s', async (_, prompt, charts) => {
    expect(titled(await page(prompt), 'Chart')).toEqual(charts);
  });

  it('G2: compute a rate from the state that it names', async () => {
    const artifact = await page('Vet clinic appointments with no-show rate by vet');
    const session = createSession(artifact, { now: () => now });
    const { data } = session.node(named(artifact, 'No-show rate by vet').id!)!.props as {
      data: { rows: { vet: string; rate: number }[] };
    };
    const { rows } = artifact.datasets![0]!;
    for (const { vet, rate } of data.rows) {
      const own = rows!.filter((row) => row['vet'] === vet);
      expect(rate).toBeCloseTo(own.filter((row) => row['status'] === 'No-show').length / own.length, 9);
    }
    expect(data.rows.length).toBeGreaterThan(1);
  });

  it('G5: show rows of another kind from a table of their own', async () => {
    const artifact = await page('Vet clinic appointments with a list of overdue vaccinations');
    const list = named(artifact, 'Overdue vaccinations');
    expect(list.type).toBe('DataList');
    expect(artifact.datasets!.map(({ title }) => title)).toEqual(['Appointments', 'Vaccinations']);
    const session = createSession(artifact, { now: () => now });
    const { data } = session.node(list.id!)!.props as { data: { rows: { next_dose: string }[] } };
    expect(data.rows.length).toBeGreaterThan(0);
    expect(data.rows.every((row) => row.next_dose < '2026-11-21')).toBe(true);
  });

  it('leave the columns of a record what they are', async () => {
    const artifact = await page('player stats: goals, assists and minutes played per player');
    expect(artifact.datasets![0]!.columns!.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Goals', 'Assists']),
    );
  });
});

describe('what no view shows', () => {
  it('G6: stands as a card under its own name: a budget beside a timeline', async () => {
    const artifact = await page(
      'event planning for a conference in Lisbon with budget 80,000 EUR, speakers and timeline',
    );
    const card = artifact.components.find(({ props }) => (props as { label?: string }).label === 'Budget');
    expect(card).toMatchObject({ type: 'MetricCard', props: { value: 80_000, format: 'currency' } });
    expect(artifact.settings).toMatchObject({ currency: 'EUR' });
    expect(artifact.provenance!.receipts).toContainEqual(
      expect.objectContaining({ node: card!.id, kind: 'known' }),
    );
  });

  it('is said in the description, where it is a day', async () => {
    const artifact = await page(
      'track my marathon training: weekly mileage, long run pace, target 3:45 on April 12',
    );
    expect(artifact.description).toContain('April 12');
    expect(JSON.stringify(artifact.components)).not.toContain('numbers.target');
  });

  it('stays with its entry in a check list', async () => {
    const artifact = await page(
      'Lista de verificación para abrir un restaurante: permisos, cocina, inauguración el 3 de mayo',
    );
    expect(JSON.stringify(artifact.components)).toContain('- [ ] inauguración (3 de mayo)');
  });

  it('has a table of its own among the figures of a report', async () => {
    const artifact = await page('Weekly report for the board: ARR, burn, hiring plan, risks');
    expect(artifact.components.at(-1)!.type).toBe('InputForm');
    expect(titled(artifact, 'Table')).toEqual(['Figures by week', 'Hiring plan', 'Risks']);
  });
});

describe('a list behind a colon', () => {
  it('names what is kept about each record, where its words are common ones', async () => {
    const artifact = await page('lab experiment log: hypothesis, method, result, date, researcher');
    expect(artifact.datasets![0]!.columns!.map(({ label }) => label)).toEqual([
      'Experiment',
      'Hypothesis',
      'Method',
      'Result',
      'Date',
      'Researcher',
    ]);
  });

  it('gives records of other kinds tables of their own', async () => {
    const artifact = await page('rental property management: units, tenants, rent due, maintenance requests');
    expect(titled(artifact, 'Table')).toEqual(['Units', 'Tenants', 'Rent due', 'Maintenance requests']);
  });

  it('does not take the goals of players for objectives', async () => {
    const artifact = await page('football season stats: goals by player, minutes');
    expect(artifact.datasets!.map(({ title }) => title)).not.toContain('Objectives');
  });
});

describe('records that are compared', () => {
  it('G7: are as many as was said, each with what they are compared by', async () => {
    const artifact = await page('Compare three cleaning vendors by price, quality score and response time');
    expect(artifact.title).toBe('Three cleaning vendors');
    expect(artifact.datasets![0]!.rows).toHaveLength(3);
    expect(titled(artifact, 'Chart')).toEqual([
      'Price by vendor',
      'Quality score by vendor',
      'Response time by vendor',
    ]);
  });

  it('are understood in German', async () => {
    const artifact = await page('Vergleiche vier Lieferanten nach Preis, Lieferzeit und Bewertung');
    expect(artifact.datasets![0]!.rows).toHaveLength(4);
    expect(artifact.datasets![0]!.columns!.map(({ label }) => label)).toEqual([
      'Lieferant',
      'Preis',
      'Lieferzeit',
      'Bewertung',
    ]);
  });
});
