import { describe, expect, it } from 'vitest';
import type { Artifact } from '@vitrine/schema';
import { make, propsOf, titlesOf } from '../madePages.testing.js';

const columnsOf = ({ datasets = [] }: Artifact) =>
  datasets.map(({ title, columns = [] }) => [title, ...columns.map(({ label }) => label)]);
const sourceOf = ({ components }: Artifact, wanted: string) => {
  const node = components.find((each) => [propsOf(each).title, propsOf(each).label].includes(wanted))!;
  return (propsOf(node).data as { from?: string }).from;
};

describe('rows beside figures, and figures beside rows', () => {
  it.each([
    ['company report with revenue by month and upcoming renewals', 'Renewals'],
    ['school report with upcoming exams and fees collected by month', 'Exams'],
    ['gym report with revenue by month and upcoming renewals', 'Members'],
  ])('G50: rows stand in a table of their own: %s', async (prompt, title) => {
    const artifact = await make(prompt);
    expect(artifact.datasets?.map((dataset) => dataset.title)).toEqual([title, 'Figures by month']);
    const [figure, rows] = [/by month$/u, /^Upcoming/u].map((words) =>
      titlesOf(artifact).find((each) => words.test(String(each)) && each !== 'Figures by month'),
    );
    expect(sourceOf(artifact, String(figure))).toBe('months');
    expect(sourceOf(artifact, String(rows))).not.toBe('months');
  });

  it('G50: a figure that the records do not keep is followed by month, and those who joined are counted', async () => {
    const artifact = await make('library dashboard with overdue loans and new members per month');
    expect(columnsOf(artifact)[1]).toEqual(['Figures by month', 'Month', 'New members']);
    expect(sourceOf(artifact, 'New members per month')).toBe('months');
  });

  it('G50: daily figures are seen by day', async () => {
    const { components } = await make('bakery dashboard with daily sales and best selling products');
    const chart = components.find((each) => propsOf(each).title === 'Daily sales')!;
    expect(propsOf(chart).data).toMatchObject({ groupBy: [{ unit: 'day' }] });
  });

  it.each([
    ['freelancer tracker with clients, unpaid amount and hours per project', 'Clients'],
    ['tutoring business tracker with sessions per week and payments received', 'Lessons'],
  ])('G51: a page called by a place keeps what the trade keeps first: %s', async (prompt, title) => {
    expect((await make(prompt)).datasets?.[0]?.title).toBe(title);
  });
});
