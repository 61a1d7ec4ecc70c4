import { describe, expect, it } from 'vitest';
import { askFile } from './askFile.testing.js';

const results = `Pupil,Class,Subject,Points,Max points
Anna B.,7a,Maths,30,40
Ben K.,7a,Maths,22,40
Cleo L.,7b,Maths,38,40
Dario M.,7b,Maths,20,40
Anna B.,7a,Science,45,50
Ben K.,7a,Science,30,50
Cleo L.,7b,Science,40,50
Dario M.,7b,Science,25,50
`;
const askResults = (question: string) => askFile('results.csv', results, question);

const klassen = `Schüler;Klasse;Punkte;Max. Punkte
Anna B.;7a;34,0;40
Ben K.;7a;22,0;40
Cleo L.;7b;38,0;40
Dario M.;7b;18,0;40
`;

const sales = `Date,Store,Product,Units,Revenue
2026-08-02,North,Soap,20,160
2026-08-09,North,Towel,4,88
2026-08-15,South,Candle,9,135
2026-08-21,East,Soap,15,120
2026-09-03,North,Candle,6,90
2026-09-10,South,Soap,22,176
`;
const askSales = (question: string) => askFile('sales.csv', sales, question);

const costs = `Department;Budget (USD);Actual (USD)
Marketing;12000;13900
Sales;18000;17200
Marketing;12000;13700
Sales;18000;19100
`;

describe('points of a test', () => {
  it('A103: are averaged, and read in percent of the most where that is known', async () => {
    const { chart, receipts } = await askResults('');
    expect(receipts).toContain('average of Points / Max points');
    expect(receipts.join()).not.toContain('sum of');
    expect(chart).toContainEqual(['7a', 0.7]);
  });

  it.each([
    ['average percent of max points per class', 0.7],
    ['average score in percent by class', 0.7],
  ])('A103: %s', async (question, percent) => {
    const { chart } = await askResults(question);
    expect(chart).toContainEqual(['7a', percent]);
    expect(chart).toHaveLength(2);
  });

  it('A103: are no part of the most where they only limit rows', async () => {
    expect((await askResults('share of pupils over 30 points')).value).toBe(0.375);
  });

  it('A103: tell who is the best of each class, also in German', async () => {
    expect((await askResults('best pupil per class')).chart).toEqual([
      ['7a · Anna B.', 0.825],
      ['7b · Cleo L.', 0.875],
    ]);
    const { chart } = await askFile('klassen.csv', klassen, 'der beste Schüler je Klasse');
    expect(chart).toEqual([
      ['7a · Anna B.', 0.85],
      ['7b · Cleo L.', 0.95],
    ]);
    const percent = await askFile('klassen.csv', klassen, 'Punkte in Prozent je Klasse');
    expect(percent.chart).toContainEqual(['7a', 0.7]);
  });
});

describe('what is set beside each other', () => {
  it.each([
    ['compare North and South', { North: 338, South: 311 }],
    ['North versus the others', { North: 338, Others: 431 }],
    ['North vs the rest', { North: 338, Others: 431 }],
  ])('A95: %s, by the main amount', async (question, sums) => {
    expect(Object.fromEntries((await askSales(question)).chart)).toEqual(sums);
  });

  it('A95: says that rows are counted where nothing tells by what to compare', async () => {
    const visits = 'Doctor,Pulse,Weight kg\nDr Hale,70,80\nDr Moss,80,90\nDr Hale,75,82\nDr Vega,60,71\n';
    const { missing } = await askFile('clinic.csv', visits, 'compare Dr Hale and Dr Moss');
    expect(missing.map(({ text }) => text)).toEqual([
      'what to compare by was not said, and rows are counted',
    ]);
  });
});

describe('periods beside each other', () => {
  it.each([
    [
      'revenue in September compared to August',
      [
        ['2026-08-01', 503],
        ['2026-09-01', 266],
      ],
    ],
    [
      'revenue compared to last year',
      [
        ['2025-01-01', 40],
        ['2026-01-01', 769],
      ],
    ],
    [
      'Revenue verglichen mit letztem Jahr',
      [
        ['2025-01-01', 40],
        ['2026-01-01', 769],
      ],
    ],
    [
      'revenue par rapport à l’année dernière',
      [
        ['2025-01-01', 40],
        ['2026-01-01', 769],
      ],
    ],
  ])('A95: %s', async (question, sums) => {
    const { chart } = await askFile('sales.csv', `${sales}2025-09-10,South,Soap,5,40\n`, question);
    expect(chart).toEqual(sums);
  });
});

describe('rows of a size', () => {
  const invoices =
    'Invoice,Customer,Amount\n1,Delta,480\n2,Korn,1250\n3,Delta,1020\n4,Korn,310\n5,Delta,700\n';

  it('A104: the largest of each is a single one', async () => {
    const { chart } = await askFile('invoices.csv', invoices, 'largest invoice per customer');
    expect(chart).toEqual([
      ['Korn', 1250],
      ['Delta', 1020],
    ]);
    const most = await askFile('invoices.csv', invoices, 'most invoices per customer');
    expect(most.chart).toContainEqual(['Delta', 3]);
  });

  it('A104: says that a share of customers is one of rows where each has several', async () => {
    const { value, missing } = await askFile('invoices.csv', invoices, 'share of customers over 1000');
    expect(value).toBe(0.4);
    expect(missing).toHaveLength(1);
    const own = await askFile('invoices.csv', invoices, 'share of invoices over 1000');
    expect([own.value, own.missing]).toEqual([0.4, []]);
  });
});

describe('a plan and what came of it', () => {
  it.each([
    ['which departments are more than 10% over budget', [['Marketing', 0.15]]],
    ['which departments are over budget by more than 10%', [['Marketing', 0.15]]],
    ['which departments are more than 20% over budget', []],
  ])('A96: %s', async (question, groups) => {
    expect((await askFile('costs.csv', costs, question)).chart).toEqual(groups);
  });

  it('A96: limits single rows by a part where no group is asked for', async () => {
    expect((await askFile('costs.csv', costs, 'how many rows are more than 15% over budget')).value).toBe(1);
  });

  it('A28: stand beside each other in an overview', async () => {
    const { chart } = await askFile('costs.csv', costs, '');
    expect(chart).toContainEqual(['Marketing', 24000, 27600]);
  });
});

describe('values of parameters', () => {
  it('A28: make no sum, and an average only of each', async () => {
    const lab =
      'Sample,Site,Parameter,Value\nS1,Creek,pH,7\nS1,Creek,Nitrate,12\nS2,Pond,pH,6\nS2,Pond,Nitrate,20\nS3,Creek,pH,8\nS3,Creek,Nitrate,10\n';
    const { receipts } = await askFile('lab.csv', lab, '');
    expect(receipts).toContain('average of Value by Parameter');
    expect(receipts.join()).not.toContain('sum of');
    const { chart } = await askFile('lab.csv', lab, 'compare Creek and Pond');
    expect(chart).toContainEqual(['pH', 'Creek', 7.5]);
  });
});
