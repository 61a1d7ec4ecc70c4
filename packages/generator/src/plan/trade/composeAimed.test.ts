import { createSession } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { make, now, propsOf } from '../madePages.testing.js';

describe('a tracker of what should come to a target', () => {
  it.each([
    ['donation tracker with a target of 20k by June', 'Total donations', 20000, 'Months left'],
    ['savings tracker with a goal of 5000 by 30 June 2027', 'Total amount', 5000, 'Months left'],
    ['running tracker with a goal of 1000 km by 31 December 2026', 'Total distance', 1000, 'Weeks left'],
    ['Spendentracker mit Ziel 20.000 € bis Juni', 'Spenden gesamt', 20000, 'Verbleibende Monate'],
    ['suivi des dons avec un objectif de 20 000 € d’ici juin', 'Dons au total', 20000, 'Mois restants'],
  ])('G53: keeps the records, and adds them up: %s', async (prompt, title, target, left) => {
    const artifact = await make(prompt);
    const session = createSession(artifact, { now: () => now });
    const bar = artifact.components.find(({ type }) => type === 'ProgressBar')!;
    const { label, value, max } = session.node(bar.id!)!.props as Record<string, unknown>;
    expect([label, max]).toEqual([title, target]);
    const shown = (id: string) => (session.node(id)!.props as { value: number }).value;
    expect(shown('gap')).toBe(target - Number(value));
    expect(shown('needed')).toBeGreaterThan(0);
    expect(
      artifact.components.map(({ props }) => props).map((props) => (props as { label?: string }).label),
    ).toContain(left);
  });

  it('G53: follows a new record', async () => {
    const artifact = await make('donation tracker with a target of 20k by June');
    const session = createSession(artifact, { now: () => now });
    const gap = () => (session.node('gap')!.props as { value: number }).value;
    const before = gap();
    session.change({
      op: 'row.insert',
      dataset: 'donation',
      row: 'new',
      values: { donor: 'Collection', amount: 500 },
    });
    expect(gap()).toBe(before - 500);
  });

  it.each([
    ['Track our path to $100k MRR'],
    ['weight tracker from 92 kg to 80 kg by June'],
    ['water tracker with a goal of 2 liters a day'],
    ['Fundraising tracker: raise $50,000 by March 31, we have $12,300 so far'],
  ])('G53: leaves the way to a target where records say nothing of it: %s', async (prompt) => {
    const artifact = await make(prompt);
    expect(artifact.components.map(({ id }) => id)).not.toContain('needed');
  });

  it('G53: counts in the unit of the target', async () => {
    const artifact = await make('timesheet with a target of 120 hours');
    const bar = artifact.components.find(({ type }) => type === 'ProgressBar')!;
    expect(propsOf(bar).value).toMatchObject({ query: { aggregate: [{ key: 'hours' }] } });
  });
});
