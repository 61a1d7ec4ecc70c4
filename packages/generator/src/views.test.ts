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
  it('are charts under the names they were given, in their order', async () => {
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

  it('compute a rate from the state that it names', async () => {
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

  it('show rows of another kind from a table of their own', async () => {
    const artifact = await page('Vet clinic appointments with a list of overdue vaccinations');
    const list = named(artifact, 'Overdue vaccinations');
    expect(list.type).toBe('DataList');
    expect(artifact.datasets!.map(({ title }) => title)).toEqual(['Appointments', 'Vaccinations']);
    const session = createSession(artifact, { now: () => now });
    const { data } = session.node(list.id!)!.props as { data: { rows: { next_date: string }[] } };
    expect(data.rows.every((row) => row.next_date < '2026-11-21')).toBe(true);
  });

  it('leave the columns of a record what they are', async () => {
    const artifact = await page('player stats: goals, assists and minutes played per player');
    expect(artifact.datasets![0]!.columns!.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Goals', 'Assists']),
    );
  });
});
