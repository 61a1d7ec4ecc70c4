import { createSession } from '@vitrine/runtime';
import fc from 'fast-check';
import type { Artifact, Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, propsOf, titlesOf } from '../../plan/madePages.testing.js';

const columnsOf = ({ datasets = [] }: Artifact) =>
  datasets.flatMap(({ columns = [] }) => columns.map(({ label }) => label));
const titled = ({ components }: Artifact, title: string): Node => {
  const node = components.find(({ props }) => props.title === title || props.label === title);
  if (!node) throw new Error(`Nothing is called "${title}".`);
  return node;
};
const queryOf = (artifact: Artifact, title: string) => {
  const { data, value } = propsOf(titled(artifact, title)) as {
    data?: object;
    value?: { query: object };
  };
  return data ?? value?.query;
};

describe('entries of a list that are views', () => {
  it.each([
    ['expense tracker with category breakdown and monthly totals', 'Category breakdown', 'Monthly totals'],
    ['customer pipeline with stages and value by stage', 'Value by stage'],
    ['hiring tracker with candidates by stage, time to hire and source breakdown', 'Source breakdown'],
    ['support dashboard with open tickets by priority and agent workload', 'Agent workload'],
    ['restaurant dashboard with daily revenue and best selling dishes', 'Best selling dishes'],
    ['invoice tracker with unpaid invoices and payments by client', 'Unpaid invoices', 'Payments by client'],
    ['real estate CRM with listings and commission by agent', 'Commission by agent'],
    ['employee directory with upcoming birthdays', 'Upcoming birthdays'],
    ['Vertriebsdashboard mit Umsatz nach Region, Top-Kunden und Abschlussquote', 'Top-Kunden'],
    ['panel de ventas con ingresos por mes y productos más vendidos', 'Productos más vendidos'],
    ['suivi des dépenses avec répartition par catégorie et total mensuel', 'Répartition par catégorie'],
    ['painel de vendas com receita por região e produtos mais vendidos', 'Produtos mais vendidos'],
    ['销售仪表板，包含每月收入、热门产品和客户分布', '热门产品', '客户分布'],
    ['売上ダッシュボード：月別売上、人気商品、店舗別比較', '人気商品', '店舗別比較'],
  ])('G45: %s', async (prompt, ...titles) => {
    const artifact = await make(prompt);
    expect(titlesOf(artifact)).toEqual(expect.arrayContaining(titles));
    for (const title of titles) expect(columnsOf(artifact)).not.toContain(title);
  });

  it.each([
    ['maintenance log for our vans with mileage and next inspection', 'Next inspection'],
    ['contract tracker with name, approved by and price per person', 'Approved by', 'Price per person'],
    ['supplier list with name, rating and top speed', 'Top speed'],
  ])('G45: a column stays one: %s', async (prompt, ...labels) => {
    expect(columnsOf(await make(prompt))).toEqual(expect.arrayContaining(labels));
  });

  it('G46: a state that is named filters the rows that are drawn', async () => {
    const artifact = await make('support dashboard with open tickets by priority and agent workload');
    expect(queryOf(artifact, 'Open tickets by priority')).toMatchObject({
      where: { all: [{ key: 'status', op: 'eq', value: 'Open' }, {}] },
    });
    expect(queryOf(artifact, 'Agent workload')).toMatchObject({
      where: { all: [{ key: 'status', op: 'ne', value: 'Solved' }, {}] },
      aggregate: [{ op: 'count' }],
    });
  });

  it('G46: what is low, late or still to come is listed, and what is in trouble counted', async () => {
    const stock = await make('warehouse tracker with stock, low stock alerts and supplier performance');
    expect(queryOf(stock, 'Low stock alerts')).toMatchObject({
      where: { key: 'low', op: 'eq', value: true },
    });
    const school = await make('school dashboard with grades by subject and students at risk');
    const session = createSession(school, {});
    await session.ready;
    const { key = '' } = school.datasets![0]!.columns!.find(({ label }) => label === 'Status') ?? {};
    const atRisk = school.datasets![0]!.rows!.filter((row) => row[key] === 'At risk').length;
    expect(session.node(titled(school, 'Students at risk').id)?.props).toMatchObject({ value: atRisk });
    expect(atRisk).toBeGreaterThan(0);
    session.dispose();
  });

  it('G47: rates and levels stand by period beside records that have none of their own', async () => {
    const artifact = await make(
      'software team dashboard with bugs by severity, deployment frequency and uptime',
    );
    const [bugs, months] = artifact.datasets!;
    expect(bugs!.columns?.map(({ label }) => label)).not.toContain('Uptime');
    expect(months!.columns?.map(({ label }) => label)).toEqual(['Month', 'Deployment frequency', 'Uptime']);
  });

  it('G47: a win rate is the share of what was won of all that ended', async () => {
    const artifact = await make('CRM with deals by stage and win rate');
    const session = createSession(artifact, {});
    await session.ready;
    const stages = artifact.datasets![0]!.rows!.map(({ stage }) => stage);
    const [won, lost] = ['Won', 'Lost'].map((name) => stages.filter((stage) => stage === name).length);
    expect(session.node(titled(artifact, 'Win rate').id)?.props).toMatchObject({
      value: won! + lost! > 0 ? won! / (won! + lost!) : null,
    });
    session.dispose();
  });

  it('G47: two numbers stand side by side', async () => {
    const artifact = await make('construction site report with progress by phase and costs vs budget');
    expect(propsOf(titled(artifact, 'Costs vs budget')).y).toMatchObject([
      { label: 'Costs' },
      { label: 'Budget' },
    ]);
  });

  it('G48: the lists of a planner are tables of their own', async () => {
    const artifact = await make('wedding planner with guest list, vendors and a checklist');
    expect(
      artifact.components.filter(({ type }) => type === 'Table').map(({ props }) => props.title),
    ).toEqual(['Guest list', 'Vendors']);
  });
});

describe('numbers, records and titles of views', () => {
  it('G47: a rate of a state is computed of the rows, and an average is called so once', async () => {
    const clinic = await make('dental practice dashboard with appointments per dentist and no-show rate');
    expect(queryOf(clinic, 'No-show rate')).toMatchObject({
      from: 'appointment',
      aggregate: [{ op: 'avg' }],
    });
    const shop = await make(
      'online store overview with orders per week, average order value and return rate',
    );
    expect(queryOf(shop, 'Average order value')).toMatchObject({ aggregate: [{ op: 'avg', key: 'amount' }] });
  });

  it('G46: costs by stage are sums of costs, also where the page keeps none yet', async () => {
    const artifact = await make('acompanhamento de obras com custos por etapa e fornecedores');
    expect(queryOf(artifact, 'Custos por etapa')).toMatchObject({
      aggregate: [{ op: 'sum', key: 'custos' }],
    });
  });

  it('G46: performance of records that are rated is their rating, and sales of which the orders are asked for are orders', async () => {
    const stock = await make('warehouse tracker with stock levels and supplier performance');
    expect(queryOf(stock, 'Supplier performance')).toMatchObject({
      from: 'supplier',
      groupBy: [{ key: 'supplier' }],
      aggregate: [{ op: 'avg', key: 'rating' }],
    });
    const sales = await make('sales dashboard with revenue by month, top products and a table of orders');
    expect(sales.datasets?.map(({ title }) => title)).toEqual(['Orders']);
  });

  it('G47: what a figure is held against is one in its unit', async () => {
    const artifact = await make('quarterly board report with revenue vs plan, cash runway and key risks');
    const { data, y } = propsOf(titled(artifact, 'Revenue vs plan')) as {
      data: { from: string };
      y: { label: string }[];
    };
    expect(y.map(({ label }) => label)).toEqual(['Revenue', 'Plan']);
    const { columns = [] } = artifact.datasets!.find(({ name }) => name === data.from)!;
    expect(columns.filter(({ format }) => format === 'currency').map(({ label }) => label)).toEqual([
      'Revenue',
      'Plan',
    ]);
    expect(titlesOf(artifact)).toContain('Key risks');
  });

  it('G46: records that a picture counts have a table of their own', async () => {
    const artifact = await make(
      'charity dashboard: donations over time, donors by country and upcoming events',
    );
    expect(queryOf(artifact, 'Donors by country')).toMatchObject({ from: 'donor' });
    expect(queryOf(artifact, 'Upcoming events')).toMatchObject({ from: 'event' });
  });

  it('G45: German nouns behind „mit“ stand in titles as one says them alone', async () => {
    const artifact = await make(
      'Baustellen-Tracker mit Mängeln nach Gewerk, Terminen und offenen Rechnungen',
    );
    expect(titlesOf(artifact)).toEqual(
      expect.arrayContaining(['Mängel nach Gewerk', 'Termine', 'Offene Rechnungen']),
    );
  });

  it('G47: an average of a tracker is one number of all its rows', async () => {
    const artifact = await make('operations board with incidents by severity and mean time to resolve');
    expect(queryOf(artifact, 'Mean time to resolve')).toMatchObject({ aggregate: [{ op: 'avg' }] });
  });
});

describe('views of a sentence of their own', () => {
  it.each([
    [
      'Complaint tracker with category and severity; also show complaints per month and the top 5 reasons',
      ['Complaints per month', 'Top 5 reasons'],
    ],
    [
      'Wir brauchen eine Liste unserer Kunden mit Branche und Umsatz. Zeige auch Umsatz nach Branche und Top-Kunden.',
      ['Umsatz nach Branche', 'Top-Kunden'],
    ],
  ])('G45: %s', async (prompt, titles) => {
    expect(titlesOf(await make(prompt))).toEqual(expect.arrayContaining(titles));
  });

  it('appointments elsewhere than in a clinic have no doctor', async () => {
    expect(columnsOf(await make('Vereinsverwaltung mit anstehenden Terminen'))).not.toContain('Arzt');
    expect(columnsOf(await make('clinic appointments by status'))).toContain('Doctor');
  });
});

const heads = [
  'sales dashboard',
  'customer tracker',
  'hiring pipeline',
  'inventory',
  'CRM',
  'fleet tracker',
  'project board',
];
const wishes = [
  'revenue by month',
  'top customers',
  'best selling products',
  'category breakdown',
  'status distribution',
  'agent workload',
  'supplier performance',
  'low stock alerts',
  'unpaid invoices',
  'upcoming renewals',
  'expiring contracts',
  'costs vs budget',
  'monthly totals',
  'hours by project',
  'donors by country',
  'payments by client',
  'commission by agent',
  'open tickets by priority',
  'headcount by team',
];

it('G45: whatever views are listed, each stands on the page under its name, and nothing of it is at fault', async () => {
  const lists = fc.uniqueArray(fc.constantFrom(...wishes), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), lists, async (head, named) => {
      const artifact = await make(`${head} with ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`);
      const titles = titlesOf(artifact).map((title) => String(title).toLowerCase());
      expect(titles).toEqual(expect.arrayContaining(named));
      const session = createSession(artifact, {});
      await session.ready;
      expect(session.issues().filter(({ severity }) => severity !== 'info')).toEqual([]);
      session.dispose();
    }),
    { numRuns: 60 },
  );
});

it('G45: views stand among parts that are named, and records of a part are not what all is about', async () => {
  const board = await make(
    'project board with a pie chart of spend by channel, low stock alerts and next steps',
  );
  expect(titlesOf(board)).toEqual(expect.arrayContaining(['Low stock alerts']));
  const crm = await make('CRM with supplier performance, a guest list and payments by client');
  expect(crm.datasets?.map(({ title }) => title)).toEqual(['Deals', 'Suppliers', 'Payments', 'Guests']);
});
