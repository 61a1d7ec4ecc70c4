import { createSession } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { labelsOf, make, now, propsOf, titlesOf } from './madePages.testing.js';

interface Drawn {
  readonly kind: string;
  readonly x: string;
  readonly y: readonly { readonly key: string; readonly label: string }[];
  readonly data: { readonly rows: readonly Readonly<Record<string, unknown>>[] };
}

function drawnIn(artifact: Artifact): Drawn[] {
  const session = createSession(artifact, { now: () => now });
  return artifact.components
    .filter(({ type }) => type === 'Chart')
    .map(({ id }) => session.node(id)!.props as unknown as Drawn);
}

describe('a ranking in a short prompt', () => {
  it.each([
    ['top 10 products by sales', 'Sales', 10],
    ['top 5 suppliers by spend', 'Spend', 5],
    ['best selling products', 'Units sold', 10],
    ['top 5 sales reps by revenue', 'Revenue', 5],
    ['top 20 cities by number of orders', 'Number of orders', 20],
    ['sales rep leaderboard by deals closed', 'Deals closed', 10],
    ['Top 10 Kunden nach Umsatz', 'Umsatz', 10],
    ['los 10 productos más vendidos', 'Unidades vendidas', 10],
    ["les 5 meilleurs clients par chiffre d'affaires", "Chiffre d'affaires", 5],
    ['produtos mais vendidos', 'Unidades vendidas', 10],
    ['销量前10的产品', '销量', 10],
    ['売上トップ10商品', '売上', 10],
  ])('G134: draws as many as are asked for by their number: %s', async (prompt, label, count) => {
    const [chart, ...others] = drawnIn(await make(prompt));
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ kind: 'horizontalBar', y: [{ label }] });
    const values = chart!.data.rows.map((row) => Number(row[chart!.y[0]!.key]));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(chart!.data.rows.map((row) => row[chart!.x])).size).toBe(count);
  });

  it('G134: begins with the least where the last ones are asked for', async () => {
    const [chart] = drawnIn(await make('bottom 5 stores by revenue'));
    const values = chart!.data.rows.map((row) => Number(row[chart!.y[0]!.key]));
    expect(values).toHaveLength(5);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it.each(['top speed log', 'top priorities this week', 'top products by category'])(
    'G134: "%s" says no number to rank by',
    async (prompt) => {
      const artifact = await make(prompt);
      expect(artifact.components.length).toBeGreaterThan(2);
      expect(drawnIn(artifact).every(({ kind }) => kind !== 'horizontalBar')).toBe(true);
    },
  );
});

describe('what a stock is worth', () => {
  it.each([
    ['stock value by warehouse', 'Value', 'Value by warehouse'],
    ['inventory value by category', 'Value', 'Value by category'],
    ['Lagerwert nach Standort', 'Lagerwert', 'Lagerwert nach Ort'],
    ['valor del inventario por almacén', 'Valor', 'Valor por almacén'],
  ])('G136: %s adds up pieces times their price', async (prompt, label, title) => {
    const artifact = await make(prompt);
    const [{ rows = [], columns = [] } = {}] = artifact.datasets ?? [];
    expect(labelsOf(artifact)).toContain(`${label}: number`);
    expect(titlesOf(artifact)).toContain(title);
    const [chart] = drawnIn(artifact);
    const [stock, price] = ['stock', 'price'].map(
      (_, at) => columns.find(({ label: own = '' }) => words[at]!.includes(own))!.key,
    );
    const all = rows.reduce((sum, row) => sum + Number(row[stock!]) * Number(row[price!]), 0);
    const drawn = chart!.data.rows.reduce((sum, row) => sum + Number(row[chart!.y[0]!.key]), 0);
    expect(drawn).toBeCloseTo(all);
  });

  it('G136: shows no value where nobody asks for it', async () => {
    const artifact = await make('inventory by category');
    expect(titlesOf(artifact)).not.toContain('Value by category');
    expect(artifact.components.map((node) => propsOf(node).label)).not.toContain('Total value');
  });
});

const words = [
  ['Stock', 'Bestand', 'Existencias'],
  ['Price', 'Preis', 'Precio'],
];
