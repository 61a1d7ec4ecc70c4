import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { readMeaning } from '../readMeaning.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const columnsOf = (prompt: string) => readMeaning(prompt, now).columns.map(({ label }) => label);

async function firstDataset(prompt: string) {
  const { artifact } = await createGenerator().generate(prompt, { now });
  return { ...artifact!.datasets![0]!, page: artifact!.title };
}

describe('what a list asks for', () => {
  it('is kept about each record: which, whose and whether', () => {
    expect(
      columnsOf(
        'a salon needs somewhere to keep appointments, which dog, which owner, price and whether paid',
      ),
    ).toEqual(['Dog', 'Owner', 'Price', 'Paid']);
  });

  it('is no column where only one thing is asked', () => {
    expect(columnsOf('see which region sells most, revenue per month, and costs')).not.toContain('Region');
  });
});

describe('a table of records', () => {
  it('has their names, however their columns are called', async () => {
    const { columns } = await firstDataset('maintenance log for our vans with mileage and next inspection');
    expect(columns?.map(({ label, type }) => [label, type])).toEqual([
      ['Vehicle', 'text'],
      ['Mileage', 'number'],
      ['Next inspection', 'date'],
    ]);
  });

  it('holds the phases of a plan with their days, also where days are written as ordinals', async () => {
    const { rows, columns } = await firstDataset(
      'Bauzeitenplan: Aushub bis 12. März 2027, Fundament bis 2. April 2027, Rohbau bis 30. Juni 2027',
    );
    const [name] = columns!;
    const end = columns!.find(({ label }) => label === 'Ende')!;
    expect(rows?.map((row) => [row[name!.key], row[end.key]])).toEqual([
      ['Aushub', '2027-03-12'],
      ['Fundament', '2027-04-02'],
      ['Rohbau', '2027-06-30'],
    ]);
  });

  it('is about what stands before the word of the tool', async () => {
    expect((await firstDataset('hiring pipeline: Applied, Phone screen, Onsite, Offer')).name).toBe(
      'candidate',
    );
  });

  it('takes stages that are only called so for a column with choices', async () => {
    const { page, columns } = await firstDataset('plan de lancement avec étapes et responsables');
    expect(page).toBe('Plan de lancement');
    expect(columns?.find(({ label }) => label === 'Étape')?.type).toBe('select');
  });
});
