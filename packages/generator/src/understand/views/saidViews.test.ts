import { describe, expect, it } from 'vitest';
import type { Artifact } from '@vitrine/schema';
import { make, propsOf, titlesOf } from '../../plan/madePages.testing.js';

const dataOf = ({ components }: Artifact, title: string) => {
  const node = components.find((each) => propsOf(each).title === title);
  if (!node) throw new Error(`Nothing is called "${title}".`);
  return propsOf(node).data;
};

describe('views that are said in a way of their own', () => {
  it.each([
    ['soccer club dashboard with top scorers and upcoming matches', 'Top scorers', 'goals'],
    ['Vereins-Dashboard mit Torschützen und anstehenden Spielen', 'Torschützen', 'tore'],
  ])('G54: who scored most is told by goals: %s', async (prompt, title, key) => {
    expect(dataOf(await make(prompt), title)).toMatchObject({
      from: 'player',
      aggregate: [{ key }],
      limit: 5,
    });
  });

  it('G54: best sellers are products', async () => {
    const artifact = await make('bakery dashboard with daily sales, best sellers and waste');
    expect(dataOf(artifact, 'Best sellers')).toMatchObject({ groupBy: [{ key: 'product' }], limit: 5 });
  });

  it('G54: what there is too little of may be said around the words for it', async () => {
    const artifact = await make('shop dashboard with sales by month and items below minimum stock');
    expect(dataOf(artifact, 'Items below minimum stock')).toMatchObject({ from: 'stockitem' });
  });

  it('G54: two numbers side by side stand by what is named behind them', async () => {
    const artifact = await make('construction dashboard: budget vs actual by trade, open defects');
    expect(dataOf(artifact, 'Budget vs actual by trade')).toMatchObject({
      groupBy: [{ key: 'trade' }],
      aggregate: [{ op: 'sum' }, { op: 'sum' }],
    });
  });

  it('G54: a question among the views lists what is asked for, and what is not wanted asks for nothing', async () => {
    const artifact = await make(
      'We are a small dental practice. I want to see appointments per week by dentist, no-show rate, and which patients have outstanding payments. No pie charts please.',
    );
    expect(artifact.title).toBe('Dental practice');
    expect(titlesOf(artifact)).toEqual(
      expect.arrayContaining(['No-show rate', 'Appointments per week by dentist']),
    );
    expect(dataOf(artifact, 'Which patients have outstanding payments')).toMatchObject({
      from: 'payment',
      where: { key: 'status', op: 'ne', value: 'Paid' },
    });
  });

  it.each([
    ['Bakery and want to see daily sales, best sellers and waste', 'Bakery'],
    [
      'I manage a hardware store. Show me sales by month, top 10 products and supplier performance.',
      'Hardware store',
    ],
  ])('G55: a page is called by its place, and not by the asking: %s', async (prompt, title) => {
    expect((await make(prompt)).title).toBe(title);
  });
});
