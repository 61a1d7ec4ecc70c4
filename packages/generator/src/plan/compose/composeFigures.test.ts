import { describe, expect, it } from 'vitest';
import type { ChartProps, TableProps } from '@vitrine/schema';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

async function page(prompt: string) {
  const { artifact } = await createGenerator().generate(prompt, { now });
  const { components, datasets } = artifact!;
  return { dataset: datasets![0]!, of: (type: string) => components.filter((node) => node.type === type) };
}

describe('figures over time', () => {
  it('stand by the period that the prompt names, up to the present one', async () => {
    const { dataset, of } = await page('weekly executive report');
    expect(dataset.columns![0]).toMatchObject({ key: 'week', label: 'Week', type: 'date' });
    expect(dataset.rows!.at(-1)!['week']).toBe('2026-11-16');
    expect(of('Chart').every(({ props }) => (props as ChartProps).title!.endsWith('by week'))).toBe(true);
    const daily = await page('täglicher Bericht über Umsatz und Besucher');
    expect(daily.dataset.rows!.at(-1)!['day']).toBe('2026-11-21');
    expect(daily.dataset.title).toBe('Werte pro Tag');
  });

  it('fit each other: profit is what revenue leaves', async () => {
    const { dataset } = await page('monthly report');
    for (const row of dataset.rows!)
      expect(row['profit']).toBe(Number(row['revenue']) - Number(row['spend']));
  });

  it('share a chart where they are money of one scale', async () => {
    const { of } = await page('monthly report');
    expect(of('Chart').map(({ props }) => (props as ChartProps).y)).toMatchObject([
      [{ key: 'revenue' }, { key: 'spend' }, { key: 'profit' }],
      [{ key: 'conversion' }],
    ]);
  });

  it.each(['planned vs actual hours', 'sales vs target by region'])(
    'G126: stand apart from what they are held against: %s',
    async (prompt) => {
      const { dataset } = await page(prompt);
      const [one, other] = dataset.columns!.filter(({ type }) => type === 'number').map(({ key }) => key);
      const near = dataset.rows!.filter((row) => {
        const ratio = Number(row[one!]) / Number(row[other!]);
        return ratio > 0.98 && ratio < 1.02;
      });
      expect(near.length * 4).toBeLessThan(dataset.rows!.length);
    },
  );

  it('are listed with the newest first', async () => {
    const { of } = await page('monthly report');
    expect((of('Table')[0]!.props as TableProps).data).toMatchObject({
      orderBy: [{ key: 'month', desc: true }],
    });
  });
});
