import { readData } from '@vitrine/runtime/data';
import { createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const csv = `order,date,customer,region,product,quantity,price,status
1001,2026-08-03,Acme,North,Chair,4,120,Paid
1002,2026-08-11,Birch,South,Table,1,640,Open
1003,2026-08-20,Acme,North,Lamp,6,45,Paid
1004,2026-09-02,Cedar,East,Chair,10,120,Paid
1005,2026-09-14,Dune,West,Shelf,2,210,Cancelled
1006,2026-09-28,Birch,South,Lamp,3,45,Open
1007,2026-10-05,Elm,North,Table,2,640,Paid`;

async function page(prompt: string) {
  const { data } = await readData(csv, { name: 'orders.csv' });
  const { artifact, issues } = await createGenerator().generate(prompt, { data, now });
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(openArtifact(artifact).issues).toEqual([]);
  const session = createSession(artifact!, { now: () => now });
  const parts = artifact!.components.map(({ type, props }) => [type, props['title'] ?? props['label']]);
  const rows = (id: string) => session.node(id)?.props;
  return { artifact: artifact!, parts, rows };
}

describe('parts that are asked for over a file', () => {
  it('A16: a tracker has its rows, what was asked besides, and a form', async () => {
    const { artifact, parts } = await page('a tracker of these orders, with a chart by region');
    expect(artifact.title).toBe('Orders');
    expect(parts).toEqual([
      ['Table', 'Orders'],
      ['Chart', 'Orders by region'],
      ['InputForm', 'Add order'],
    ]);
  });

  it('A16: a board is grouped by the column that was named', async () => {
    const { artifact } = await page('a form to add orders and a kanban by region');
    expect(artifact.components.map(({ type }) => type)).toEqual(['InputForm', 'Kanban']);
    expect(artifact.components[1]!.props['groupBy']).toBe('region');
  });

  it('A16: a board without a column takes the one that says how far a row is', async () => {
    const { artifact } = await page('kanban board');
    expect(artifact.components[0]!.props['groupBy']).toBe('status');
  });

  it('A16: a table has the rows that were meant, beside what is computed', async () => {
    const { parts, artifact, rows } = await page(
      'dashboard with revenue per month and a table of paid orders from North',
    );
    expect(parts).toEqual([
      ['Chart', 'Revenue per month'],
      ['Table', 'Paid orders from North'],
    ]);
    const table = rows(artifact.components[1]!.id)?.['data'] as { readonly rows: readonly unknown[] };
    expect(table.rows).toHaveLength(3);
  });

  it('A16: parts stand in the order asked', async () => {
    const { parts } = await page('line chart of quantity per month, pie of share by product, table');
    expect(parts.map(([, title]) => title)).toEqual(['Quantity per month', 'Share by product', 'Orders']);
  });

  it('A16: numbers that only name a row are written without separators', async () => {
    const { artifact } = await page('a tracker of these orders');
    const [order, , , , , quantity] = artifact.datasets![0]!.columns!;
    expect([order!.format, quantity!.format]).toEqual(['text', undefined]);
  });

  it('A16: a plain question is still answered as one', async () => {
    const { parts } = await page('total revenue by region');
    expect(parts.map(([type]) => type)).toEqual(['Chart', 'Table']);
  });
});
