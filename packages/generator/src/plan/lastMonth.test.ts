import { createSession, type Session } from '@vitrine/runtime';
import type { Artifact, Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, now, propsOf, titlesOf } from './madePages.testing.js';

interface Card {
  readonly value: number;
  readonly comparison: { readonly previous: number };
  readonly sparkline: { readonly data: { readonly rows: readonly Row[] }; readonly y: string };
}

const shown = ({ components }: Artifact, session: Session, title: string) => {
  const node = components.find((each) => [propsOf(each).title, propsOf(each).label].includes(title));
  return session.node(node!.id!)!.props as unknown;
};

describe('a dashboard of what has a day', () => {
  it.each([
    ['dental clinic dashboard', 'Fee, last month', 'Fee by month'],
    ['sales dashboard', 'Sales, last month', 'Sales by month'],
    ['lab sample dashboard', 'Samples, last month', 'Samples by month'],
    ['Dashboard für die Werkstatt', 'Betrag, letzter Monat', 'Betrag pro Monat'],
    ['Panel de ventas de la tienda', 'Ventas, mes pasado', 'Ventas por mes'],
    ['tableau de bord des dons', 'Dons, mois dernier', 'Dons par mois'],
    ['painel de doações', 'Doações, mês passado', 'Doações por mês'],
    ['销售仪表盘', '上月销售', '每月销售'],
    ['捐款仪表板', '上月捐款', '每月捐款'],
    ['売上ダッシュボード', '先月の売上', '月ごとの売上'],
  ])(
    'G85: follows it by month, and compares the last full month with the one before: %s',
    async (prompt, card, chart) => {
      const artifact = await make(prompt);
      const session = createSession(artifact, { now: () => now });
      const drawn = shown(artifact, session, chart) as {
        data: { rows: readonly Row[] };
        x: string;
        y: { key: string }[];
      };
      const byMonth = new Map(
        drawn.data.rows.map((row) => [String(row[drawn.x]).slice(0, 7), row[drawn.y[0]!.key]]),
      );
      const { value, comparison, sparkline } = shown(artifact, session, card) as Card;
      expect(value).toBeGreaterThan(0);
      expect([value, comparison.previous]).toEqual([byMonth.get('2026-10'), byMonth.get('2026-09')]);
      expect(sparkline.data.rows.at(-1)![sparkline.y]).toBe(value);
      expect(artifact.components[0]).toMatchObject({ type: 'MetricCard', props: { label: card } });
    },
  );

  it('G85: follows a new record of that month', async () => {
    const artifact = await make('dashboard for our donations');
    const session = createSession(artifact, { now: () => now });
    const value = () => (shown(artifact, session, 'Donations, last month') as Card).value;
    const before = value();
    const values = { donor: 'Collection', amount: 500, date: '2026-10-02' };
    session.change({ op: 'row.insert', dataset: 'donation', row: 'new', values });
    expect(value()).toBe(before + 500);
    session.change({
      op: 'row.insert',
      dataset: 'donation',
      row: 'later',
      values: { ...values, date: '2026-11-02' },
    });
    expect(value()).toBe(before + 500);
  });

  it.each([
    ['operations dashboard', 'their day lies ahead'],
    ['sales dashboard with total revenue and revenue by month', 'the person said what belongs on it'],
  ])('G85: %s has no such card: %s', async (prompt) => {
    expect((await make(prompt)).components.length).toBeGreaterThan(2);
    expect(titlesOf(await make(prompt)).join('|')).not.toContain('last month');
  });
});
