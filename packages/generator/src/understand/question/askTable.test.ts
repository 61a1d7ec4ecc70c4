import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createSession } from '@vitrine/runtime';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

const orders = `Order,Email,Status,Created at,Item name,Item quantity,Total,Discount code,Country,Delivered on
#1,a@x.com,paid,2025-01-06 09:10:00,Apron,2,48.00,SPRING,DE,2025-01-09
#2,b@x.com,refunded,2025-03-11 09:40:00,Towel,1,10.00,,FR,2025-03-15
#3,a@x.com,paid,2025-03-17 21:00:00,Apron,1,24.00,,DE,
#4,c@x.com,pending,2026-01-12 14:30:00,Towel,4,40.00,,DE,2026-01-20
#5,a@x.com,paid,2026-02-02 09:05:00,Glove,3,120.00,SPRING,ES,2026-02-04
#6,d@x.com,paid,2026-02-20 17:45:00,Apron,5,120.00,,FR,
`;
const stock = `Artikel;Gewicht (g);Bestand;Meldebestand;Bezahlt
Lampe;4200;3;5;Ja
Tisch;12500;9;5;Nein
Becher;350;2;10;Ja
Stuhl;5100;20;4;Nein
`;
const wide = `Country,2021,2022,2023
Peru,10,11,12
Chile,20,19,18
Kenya,30,33,36
`;
const months = `Filiale;Jan;Feb;Mär;Gesamt
Köln;10,5;11,5;12,0;34,0
Bonn;20,0;1,0;2,0;23,0
Summe;30,5;12,5;14,0;57,0
`;

async function ask(text: string, question: string, name = 'table.csv') {
  const { data } = await readData(text, { name });
  const { artifact, receipts } = await createGenerator().generate(question, { data, now, id: 'asked' });
  if (!artifact) throw new Error(`Nothing was made of "${question}".`);
  const session = createSession(artifact, { now: () => now });
  await session.ready;
  const nodes = artifact.components.map(({ id, type }) => ({ type, props: session.node(id)?.props ?? {} }));
  session.dispose();
  const card = nodes.find(({ type }) => type === 'MetricCard')?.props.value;
  const chart = nodes.find(({ type }) => type === 'Chart')?.props as
    | {
        kind: string;
        x: string;
        series?: string;
        y: { key: string }[];
        data: { rows?: unknown[] } | unknown[];
      }
    | undefined;
  const rows = (Array.isArray(chart?.data) ? chart.data : (chart?.data.rows ?? [])) as Record<
    string,
    unknown
  >[];
  const pairs = chart
    ? rows.map((row) => [
        [row[chart.x], ...(chart.series ? [row[chart.series]] : [])].join(' '),
        row[chart.y[0]!.key],
      ])
    : [];
  return {
    card,
    kind: chart?.kind,
    pairs,
    said: receipts.map(({ kind, text: words }) => `${kind}: ${words}`),
  };
}

describe('an answer over a file', () => {
  it('A1: takes words for money for the main amounts, and says so', async () => {
    const { pairs, said } = await ask(orders, 'revenue by country');
    expect(pairs).toEqual([
      ['FR', 130],
      ['ES', 120],
      ['DE', 112],
    ]);
    expect(said).toContain('inferred: "revenue" is taken for Total');
  });

  it('A2: counts what rows know by e-mail or name, and rows where there is no such column', async () => {
    expect((await ask(orders, 'how many different customers')).card).toBe(4);
    expect((await ask(orders, 'how many orders')).card).toBe(6);
  });

  it('A3: finds countries by their names in any language where the file has codes', async () => {
    expect((await ask(orders, 'ventas en Alemania')).card).toBe(112);
    expect((await ask(orders, 'number of orders from France')).card).toBe(2);
  });

  it('A4: knows states that are denied, empty, or have an opposite', async () => {
    expect((await ask(orders, 'how many orders are not paid')).card).toBe(2);
    expect((await ask(orders, 'orders without a discount code')).card).toBe(4);
    expect((await ask(orders, 'how many orders were never delivered')).card).toBe(2);
    expect((await ask(stock, 'Wie viele Artikel sind unbezahlt?')).card).toBe(2);
    expect((await ask(stock, 'offene Artikel')).card).toBe(2);
  });

  it('A5: converts units, and compares a column with another one row by row', async () => {
    expect((await ask(stock, 'Wie viele Artikel sind schwerer als 4,5 kg?')).card).toBe(2);
    expect((await ask(stock, 'Artikel mit Bestand unter Meldebestand')).card).toBe(2);
    expect((await ask(orders, 'how many orders over 100 euros')).card).toBe(2);
  });

  it('A6: computes a share of rows or of a sum that conditions pick out', async () => {
    expect((await ask(orders, 'share of orders that were refunded')).card).toBeCloseTo(1 / 6);
    expect((await ask(orders, 'refund rate')).card).toBeCloseTo(1 / 6);
    expect((await ask(orders, 'share of revenue from France')).card).toBeCloseTo(130 / 362);
  });

  it('A7: groups by hours, weekdays, months of the year and decades', async () => {
    expect((await ask(orders, 'busiest hour of the day')).pairs[0]).toEqual(['9', 3]);
    expect((await ask(orders, 'orders by day of week')).pairs).toEqual([
      ['1', 4],
      ['2', 1],
      ['5', 1],
    ]);
    expect((await ask(orders, 'orders by month of the year')).pairs).toEqual([
      ['1', 2],
      ['2', 2],
      ['3', 2],
    ]);
    expect((await ask(orders, 'orders per decade')).pairs).toEqual([['2020', 6]]);
  });

  it('A8: sets periods beside each other', async () => {
    expect(await ask(orders, 'compare revenue 2025 with 2026')).toMatchObject({
      kind: 'bar',
      pairs: [
        ['2025-01-01', 82],
        ['2026-01-01', 280],
      ],
    });
    expect((await ask(orders, 'revenue 2025 vs 2026 by country')).pairs).toHaveLength(5);
  });

  it('A9: adds up and compares along time', async () => {
    expect((await ask(orders, 'running total of revenue by year')).pairs).toEqual([
      ['2025-01-01', 82],
      ['2026-01-01', 362],
    ]);
    expect((await ask(orders, 'year over year growth of revenue')).pairs[1]![1]).toBeCloseTo(280 / 82 - 1);
  });

  it('A10: counts relative periods from today, or from the last day of data that ends before', async () => {
    const { card, said } = await ask(orders, 'orders this month');
    expect(card).toBe(2);
    expect(said.join('\n')).toContain('counted from the last day of the data, 2026-02-20');
    expect((await ask(orders, 'revenue this year')).card).toBe(280);
    expect((await ask(orders, 'revenue in March')).card).toBe(34);
    expect((await ask(orders, 'revenue in the first quarter of 2026')).card).toBe(280);
    expect((await ask(orders, 'revenue between February 2025 and January 2026')).card).toBe(74);
  });

  it('A11: computes known figures of two columns', async () => {
    const campaigns = 'Channel,Spend,Clicks,Impressions,Revenue\nMail,10,5,100,40\nAds,90,30,1000,60\n';
    expect((await ask(campaigns, 'click through rate by channel')).pairs).toEqual([
      ['Mail', 0.05],
      ['Ads', 0.03],
    ]);
    expect((await ask(campaigns, 'profit by channel')).pairs).toEqual([
      ['Mail', 30],
      ['Ads', -30],
    ]);
    expect((await ask(campaigns, 'cost per click')).card).toBeCloseTo(100 / 35);
  });

  it('A12: lists the groups of which no row passes', async () => {
    const { said } = await ask(orders, 'which country never had a refunded order');
    expect(said.some((line) => line.startsWith('known: share of rows where Status eq "refunded"'))).toBe(
      true,
    );
  });

  it('A13: ranks by name, in words of any number', async () => {
    expect((await ask(stock, 'die zwei schwersten Artikel')).pairs).toEqual([
      ['Tisch', 12_500],
      ['Stuhl', 5100],
    ]);
    expect((await ask(stock, 'the lightest Artikel')).card).toBe(350);
    expect((await ask(orders, 'best selling items by quantity')).pairs[0]).toEqual(['Apron', 8]);
  });

  it('A14: reads columns of years and months as rows, without the column and the row of totals', async () => {
    expect((await ask(wide, 'two countries with the highest value in 2023', 'data.csv')).pairs).toEqual([
      ['Kenya', 36],
      ['Chile', 18],
    ]);
    expect((await ask(wide, 'Peru over time', 'data.csv')).pairs).toEqual([
      ['2021-01-01', 10],
      ['2022-01-01', 11],
      ['2023-01-01', 12],
    ]);
    const { pairs, said } = await ask(months, 'Umsatz je Filiale');
    expect(pairs).toEqual([
      ['Köln', 34],
      ['Bonn', 23],
    ]);
    expect(said.join('\n')).toContain('the row "Summe" adds up the others and is left out');
    expect((await ask(months, 'Umsatz pro Monat')).pairs.map(([month]) => month)).toEqual([
      'Jan',
      'Feb',
      'Mär',
    ]);
  });

  it('A15: takes only the newest of what is there at a time, where no time is named', async () => {
    const people = 'country,year,population\nPeru,2020,5\nPeru,2021,6\nChile,2020,9\nChile,2021,4\n';
    const { pairs, said } = await ask(people, 'population by country');
    expect(pairs).toEqual([
      ['Peru', 6],
      ['Chile', 4],
    ]);
    expect(said.join('\n')).toContain('not added up over time');
  });

  it('G8: tells of names and numbers that nothing was made of', async () => {
    const { said } = await ask(orders, 'revenue in Atlantis by country');
    expect(said.join('\n')).toContain('missing: what "Atlantis" asks for was not understood');
  });
});
