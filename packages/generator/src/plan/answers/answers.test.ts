import { createSession } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

type Rows = readonly Record<string, unknown>[];

/** The first card's value or chart's rows over a file, and what is missing. */
async function ask(file: string, text: string, prompt: string) {
  const { data } = await readData(text, { name: file });
  const result = await createGenerator().generate(prompt, { data, now, id: 'page' });
  if (!result.artifact) throw new Error(`"${prompt}" made no page.`);
  const session = createSession(result.artifact, { data: result.data, now: () => now });
  await session.ready;
  const first = result.artifact.components[0]!;
  const node = session.node(first.id);
  const { value, data: rows } = (node?.props ?? {}) as { value?: unknown; data?: Rows | { rows: Rows } };
  const { x = '', y = [] } = first.props as { x?: string; y?: { key: string }[] };
  session.dispose();
  return {
    type: first.type,
    kind: (first.props as { kind?: string }).kind,
    value,
    pairs: (rows === undefined ? [] : 'rows' in rows ? rows.rows : rows).map((row) => [
      row[x],
      row[y[0]?.key ?? ''],
    ]),
    title: String((first.props as { title?: string; label?: string }).title ?? ''),
    missing: result.receipts.filter(({ kind }) => kind === 'missing').map(({ text: said }) => said),
  };
}

const orders = `Order,Placed on,Shipped on,Customer,State,Sex,Paid,Amount
1,2025-01-03,2025-01-05,Acme,CA,F,Y,$10
2,2025-02-04,2025-02-08,Acme,TX,M,N,$20
3,2025-03-05,2025-03-06,Birch,CA,F,Y,$40
4,2026-01-03,2026-01-06,Birch,TX,M,Y,$30
5,2026-02-04,2026-02-04,Cedar,NY,F,N,$50
6,2026-03-05,,Acme,NY,M,Y,$60`;
const repeated = (text: string) => {
  const [head = '', ...rows] = text.split('\n');
  const all = Array.from({ length: 6 }, () => rows).flat();
  // Each row keeps a number of its own.
  return [head, ...all.map((row, at) => row.replace(/^\d+(?=,)/, String(at + 1)))].join('\n');
};
const askOrders = (prompt: string) => ask('orders.csv', repeated(orders), prompt);

const matches = `Date,Home Team,Away Team,Home Goals,Away Goals
2026-01-03,Lions,Bears,3,1
2026-01-10,Bears,Hawks,2,2
2026-01-17,Hawks,Lions,0,4`;
const askMatches = (prompt: string) => ask('matches.csv', repeated(matches), prompt);

describe('a question over a file', () => {
  it('A3: knows states, women and what is paid by any way to write them', async () => {
    expect((await askOrders('how many orders from California')).value).toBe(12);
    expect((await askOrders('orders of women in New York')).value).toBe(6);
    expect((await askOrders('amount not paid')).value).toBe(420);
  });

  it('A17: computes the days between two columns', async () => {
    expect((await askOrders('average time from placed to shipped')).value).toBe(2);
    expect((await askOrders('orders that took longer than 2 days')).value).toBe(12);
  });

  it('A17: adds up both sides of a match', async () => {
    expect((await askMatches('how many goals in total')).value).toBe(72);
    expect((await askMatches('goals by team')).pairs).toEqual([
      ['Lions', 42],
      ['Bears', 18],
      ['Hawks', 12],
    ]);
    expect((await askMatches('how many matches did Bears play')).value).toBe(12);
  });

  it('A18: ranks groups within others and limits them by their rows', async () => {
    const top = await askOrders('top customer in each state');
    expect(top.pairs).toEqual([
      ['CA · Birch', 240],
      ['TX · Birch', 180],
      ['NY · Acme', 360],
    ]);
    expect((await askOrders('customers with at least 12 orders')).pairs).toEqual([
      ['Acme', 18],
      ['Birch', 12],
    ]);
  });

  it('A19: compares with as much of the period before', async () => {
    const { pairs } = await askOrders('which customer grew the most');
    expect(pairs[0]).toEqual(['Acme', 1]);
  });

  it('A20: takes what is not named for the main amount', async () => {
    expect((await askOrders('compare this year with last year')).pairs).toEqual([
      ['2025-01-01', 420],
      ['2026-01-01', 840],
    ]);
  });

  it('A21: adds up positions once', async () => {
    const plan =
      'Pos;Text;Betrag\n1;Rohbau;30\n1.1;Wände;10\n1.1.1;Ziegel;10\n1.2;Decken;20\n2;Dach;12\n2.1;Dachziegel;5\n2.2;Holz;7';
    expect((await ask('plan.csv', plan, 'Gesamtkosten')).value).toBe(42);
  });

  it('A21: leaves out subtotals and fills merged cells', async () => {
    const budget = `Team,Item,Cost
Ads,Web,10
,Print,20
,Subtotal,30
Office,Rent,5
,Paper,5
,Subtotal,10
Total,,40`;
    expect((await ask('budget.csv', budget, 'cost by team')).pairs).toEqual([
      ['Ads', 30],
      ['Office', 10],
    ]);
  });

  it('G8: tells every word that nothing was made of', async () => {
    expect((await askOrders('wholesale amount by state')).missing[0]).toContain('"wholesale"');
    expect((await askOrders('urgent orders by customer')).missing[0]).toContain('"urgent"');
    expect((await askOrders('amount by customer')).missing).toEqual([]);
  });

  const bank = `Tag;Wer;Kategorie;Betrag (EUR);Saldo (EUR)
01.07.2026;Kern;Miete;-1.000,00;500,00
28.07.2026;Nordlicht;Gehalt;3.000,00;3.500,00
29.07.2026;Bio Markt;Essen;-40,50;3.459,50
01.08.2026;Kern;Miete;-1.000,00;2.459,50
03.08.2026;Bio Markt;Essen;-10,00;2.449,50`;

  it('A22: tells what came in from what went out', async () => {
    expect((await ask('konto.csv', bank, 'Ausgaben pro Kategorie')).pairs).toEqual([
      ['Miete', 2000],
      ['Essen', 50.5],
    ]);
    expect((await ask('konto.csv', bank, 'total income')).value).toBe(3000);
  });

  it('A23: takes a number as a share of another, or times one', async () => {
    const sales = 'Brand,Fee,Amount\nA,1,10\nA,3,30\nB,1,50\nB,1,50';
    const share = await ask('sales.csv', sales, 'fee as a percentage of amount by brand');
    expect(share.pairs).toEqual([
      ['A', 0.1],
      ['B', 0.02],
    ]);
    const work = 'Client,Duration,Hourly rate\nAcorn,1:30,$80.00\nAcorn,0:30,$80.00\nBluefin,2:00,$70.00';
    expect((await ask('work.csv', work, 'revenue (hours times rate) by client')).pairs).toEqual([
      ['Acorn', 160],
      ['Bluefin', 140],
    ]);
    expect((await ask('work.csv', work, 'how many hours for Acorn?')).value).toBe(2);
  });

  it('A24: finds values by their words in other languages', async () => {
    expect((await ask('konto.csv', bank, 'spending on rent')).value).toBe(2000);
    const pupils =
      '日期,班级,学号,状态\n2026-09-01,一班,101,出勤\n2026-09-01,一班,102,缺勤\n2026-09-01,二班,103,出勤';
    const twice = `${pupils}\n2026-09-02,一班,101,出勤\n2026-09-02,一班,102,出勤\n2026-09-02,二班,103,缺勤`;
    expect((await ask('考勤.csv', twice, 'absences per class')).pairs).toEqual([
      ['一班', 1],
      ['二班', 1],
    ]);
    expect((await ask('考勤.csv', twice, '各班出勤率')).pairs).toEqual([
      ['一班', 0.75],
      ['二班', 0.5],
    ]);
    expect((await ask('考勤.csv', twice, '一班有多少名学生？')).value).toBe(2);
  });

  it('A25: sets halves of a year side by side', async () => {
    const wide = `Team,${['Jan', 'Mar', 'Jul', 'Aug'].map((month) => `${month} 2026`).join(',')}\nA,1,2,4,8\nB,10,20,40,80`;
    const { pairs } = await ask('plan.csv', wide, 'compare the first half with the second half by team');
    expect(pairs.map(([, value]) => value)).toEqual([120, 30, 12, 3]);
  });

  it('A26: reads numbers that come again with each period as rows', async () => {
    const twice =
      ',,2025,,2026,\nRegion,Boss,Units,Sales,Units,Sales\nNorth,Ada,1,20,3,40\nSouth,Bo,2,30,4,50';
    expect((await ask('regions.csv', twice, 'sales by region in 2026')).pairs).toEqual([
      ['South', 50],
      ['North', 40],
    ]);
    expect((await ask('regions.csv', twice, 'total units')).value).toBe(10);
  });

  it('A27: promises no more than it shows', async () => {
    const { missing, title } = await askMatches('yellow cards per home team');
    expect(title).not.toMatch(/yellow/iu);
    expect(missing[0]).toMatch(/"yellow cards" .* the nearest column is /u);
  });

  it('reads a month that is also a verb, and who is counted apart from a rate', async () => {
    const gross = 'Order,Day,Gross\nS1,2026-04-03,10\nS2,2026-05-03,20\nS3,2026-05-09,40';
    expect((await ask('orders.csv', gross, 'average gross per order in May')).value).toBe(30);
    const people = 'Name,Age,Survived\nA,5,1\nB,7,0\nC,30,1\nD,40,1';
    expect((await ask('people.csv', people, 'survival rate of children under 12')).value).toBe(0.5);
  });
});
