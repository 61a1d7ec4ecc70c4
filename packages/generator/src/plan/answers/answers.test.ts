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
});
