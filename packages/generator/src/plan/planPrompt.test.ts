import { createSession } from '@vitrine/runtime';
import type { Artifact, Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

async function make(prompt: string, context?: Readonly<Record<string, string>>) {
  const { artifact, receipts } = await generator.generate(prompt, {
    now,
    id: 'test',
    ...(context && { context }),
  });
  if (!artifact) throw new Error(`"${prompt}" gave nothing.`);
  return { artifact, receipts };
}

const rowsOf = ({ datasets = [] }: Artifact) => datasets.flatMap(({ rows = [] }) => rows);
const ofType = ({ components }: Artifact, type: string) => components.filter((node) => node.type === type);
const propsOf = (node: Node) => node.props as Record<string, unknown>;
const titles = (nodes: readonly Node[]) => nodes.map((node) => propsOf(node).title ?? propsOf(node).label);

describe('entries that a prompt names', () => {
  it('become rows with their prices, and nothing else about them is made up', async () => {
    const { artifact } = await make('price list: apples 2€, pears 3€ and plums 4.50€ per kilo');
    expect(artifact.datasets?.[0]?.origin).toBe('entered');
    expect(rowsOf(artifact).map(({ entry, price }) => [entry, price])).toEqual([
      ['Apples', 2],
      ['Pears', 3],
      ['Plums', 4.5],
    ]);
  });

  it('become bars where they say how far they are', async () => {
    const { artifact } = await make('three progress bars: website 60%, data migration 25%, training 90%');
    const bars = ofType(artifact, 'ProgressBar');
    expect(titles(bars)).toEqual(['Website', 'Data migration', 'Training']);
    const session = createSession(artifact, { now: () => now });
    expect(bars.map(({ id }) => session.node(id)?.props?.value)).toEqual([0.6, 0.25, 0.9]);
    session.dispose();
  });

  it('keep their days, without the word that led to them', async () => {
    const { artifact } = await make('Roadmap: beta on 15 January 2027, public launch on 1 March 2027');
    expect(rowsOf(artifact).map(({ milestone, start }) => [milestone, start])).toEqual([
      ['Beta', '2027-01-15'],
      ['Public launch', '2027-03-01'],
    ]);
  });
});

describe('goals that a prompt names with numbers', () => {
  it('stand in a row each, and where they are is missing', async () => {
    const { artifact, receipts } = await make('OKRs: reach 500 customers, NPS above 45, churn below 2%');
    expect(
      rowsOf(artifact).map(({ goal, target, current, lower }) => [goal, target, current, lower]),
    ).toEqual([
      ['Reach 500 customers', 500, null, false],
      ['NPS above 45', 45, null, false],
      ['Churn below 2%', 2, null, true],
    ]);
    expect(receipts.some(({ kind, text }) => kind === 'missing' && text.includes('not given'))).toBe(true);
  });

  it('are not reached from the start where a figure is to fall', async () => {
    const { artifact } = await make('Cut our response time from 9 hours to 2 hours before 1 April 2027');
    const session = createSession(artifact, { now: () => now });
    const [bar, badge] = [ofType(artifact, 'ProgressBar')[0]!, ofType(artifact, 'StatusBadge')[0]!];
    expect(session.node(bar.id)?.props).toMatchObject({ value: 0, max: 1 });
    expect(JSON.stringify(session.node(badge.id)?.props)).not.toContain(
      '"label":"Reached","tone":"success","status"',
    );
    session.dispose();
    expect(propsOf(badge).rules).toContainEqual(
      expect.objectContaining({ when: 'numbers.current <= numbers.target', label: 'Target reached' }),
    );
  });

  it("are taken from the host's context for a page of figures", async () => {
    const { artifact } = await make('growth dashboard', { goal: '2000 active users by June 2027' });
    const [bar] = ofType(artifact, 'ProgressBar');
    expect(propsOf(bar!)).toMatchObject({ max: 2000 });
    expect(propsOf(bar!).description).toContain('2027-06-30');
  });
});

describe('parts that a prompt lists', () => {
  it('give the page the name of what they are about', async () => {
    const { artifact } = await make('first a table of orders, then a bar chart of orders by region');
    expect(artifact.title).toBe('Orders');
  });

  it('are cards under the names behind the colon, each computed as it says', async () => {
    const { artifact } = await make(
      'a donut of expenses by category and two KPI cards: total spent, biggest expense',
    );
    const session = createSession(artifact, { now: () => now });
    const cards = ofType(artifact, 'MetricCard');
    const amounts = rowsOf(artifact).map(({ amount }) => Number(amount));
    expect(titles(cards)).toEqual(['Total spent', 'Biggest expense']);
    expect(cards.map(({ id }) => session.node(id)?.props?.value)).toEqual([
      amounts.reduce((total, amount) => total + amount, 0),
      Math.max(...amounts),
    ]);
    session.dispose();
  });

  it('leave out what is not wanted, also as a value', async () => {
    const { artifact } = await make('CRM for a wedding photographer, no kanban please');
    expect(ofType(artifact, 'Kanban')).toEqual([]);
    expect(JSON.stringify(artifact.datasets)).not.toMatch(/kanban/i);
  });
});

describe('words of a prompt', () => {
  it.each([
    ['Bautagebuch', 'de'],
    ['employe vaccation requsts', 'en'],
    ['control de gastos', 'es'],
  ])('%s are read in their language', async (prompt, locale) => {
    expect((await make(prompt)).artifact.settings?.locale).toBe(locale);
  });

  it('name columns behind a sentence of their own', async () => {
    const { artifact } = await make('顧客管理。会社名、担当者、次回連絡日、契約金額を記録したい');
    const labels = artifact.datasets?.[0]?.columns?.map(({ label }) => label) ?? [];
    for (const label of ['会社名', '担当者', '次回連絡日']) expect(labels).toContain(label);
  });
});
