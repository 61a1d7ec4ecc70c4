import { createSession } from '@vitrine/runtime';
import type { Artifact, Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, now, propsOf, titlesOf } from './madePages.testing.js';

interface Drawn {
  readonly data: { readonly rows: readonly Row[] };
  readonly x: string;
  readonly y: readonly { readonly key: string }[];
}

function shown(artifact: Artifact, title: string): unknown {
  const { id } = artifact.components.find((each) =>
    [propsOf(each).title, propsOf(each).label].includes(title),
  )!;
  return createSession(artifact, { now: () => now }).node(id!)!.props;
}

/** What a chart draws, by what stands along it; what stands there twice is added up. */
function drawnBy(artifact: Artifact, title: string): Map<unknown, number> {
  const { data, x, y } = shown(artifact, title) as Drawn;
  const sums = new Map<unknown, number>();
  for (const row of data.rows) sums.set(row[x], (sums.get(row[x]) ?? 0) + Number(row[y[0]!.key]));
  return sums;
}

/** What the cards and charts of a type are called. */
const titled = (artifact: Artifact, type: string) => {
  const { components } = artifact;
  return titlesOf({ ...artifact, components: components.filter((node) => node.type === type) });
};

const valueOf = (artifact: Artifact, title: string) => (shown(artifact, title) as { value: number }).value;

describe('a dashboard of people who join', () => {
  it.each([
    ['gym membership dashboard', 'New members by month', 'New members, last month'],
    ['HR dashboard', 'New employees by month', 'New employees, last month'],
    [
      'Dashboard für Mitglieder im Sportverein',
      'Neue Mitglieder pro Monat',
      'Neue Mitglieder, letzter Monat',
    ],
  ])('G86: counts those who began in each month: %s', async (prompt, chart, card) => {
    const artifact = await make(prompt);
    const [first] = artifact.datasets!;
    const byMonth = drawnBy(artifact, chart);
    expect([...byMonth.values()].reduce((sum, each) => sum + each, 0)).toBe(first!.rows!.length);
    expect(valueOf(artifact, card)).toBe(byMonth.get('2026-10-01'));
  });

  it.each([
    ['attendance dashboard', 'Attendance (present)', 'Attendance (present) by month'],
    ['Anwesenheit Dashboard', 'Anwesenheiten · Anwesend', 'Anwesenheiten · Anwesend pro Monat'],
    ['attendance by class dashboard', 'Attendance (present)', 'Attendance (present) by class'],
  ])('G86: tells what share of those who should be there came: %s', async (prompt, card, chart) => {
    const artifact = await make(prompt);
    const [{ rows = [], columns = [] } = {}] = artifact.datasets ?? [];
    const present = columns.find(({ key }) => key === 'status')!.options![0]!.value;
    const share = rows.filter(({ status }) => status === present).length / rows.length;
    expect(share).toBeGreaterThan(0.5);
    expect(valueOf(artifact, card)).toBeCloseTo(share);
    const shares = [...drawnBy(artifact, chart).values()];
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

describe('a number by what it is broken down by', () => {
  it.each([
    ['revenue by channel dashboard', ['Revenue by month', 'Revenue by channel']],
    ['hours by project', ['Hours by month', 'Hours by project']],
    ['hours per client report', ['Hours by month', 'Hours by client']],
    ['costs by machine dashboard', ['Costs by month', 'Costs by machine']],
    ['scores by subject report', ['Scores by month', 'Scores by subject']],
    ['sales by region dashboard', ['Sales by month', 'Sales by region']],
    ['expenses by department report', ['Expenses by month', 'Expenses by department']],
    ['orders by country dashboard', ['Orders by month', 'Orders by country']],
    ['patients by doctor dashboard', ['Patients by month', 'Patients by doctor']],
    ['complaints by branch tracker', ['Complaints by branch']],
    ['pie chart of sales by product', ['Sales by product']],
    ['bar chart of orders per month', ['Orders by month']],
    ['Balkendiagramm der Verkäufe nach Produkt', ['Verkäufe nach Produkt']],
    ['Anzahl der Reklamationen pro Filiale', ['Beschwerden nach Filiale']],
    ['number of quokkas per enclosure', ['Quokkas by enclosure']],
    ['Umsatz nach Region Dashboard', ['Umsatz pro Monat', 'Umsatz nach Region']],
    ['Stunden pro Projekt', ['Stunden pro Monat', 'Stunden nach Projekt']],
    ['ventas por tienda dashboard', ['Ventas por mes', 'Ventas por tienda']],
    ['CA par magasin tableau de bord', ['CA par mois', 'CA par magasin']],
    ['pedidos por país painel', ['Pedidos por mês', 'Pedidos por país']],
    ['按地区销售仪表板', ['每月销售', '按地区的销售']],
    ['店舗別売上ダッシュボード', ['月ごとの売上', '店舗別の売上']],
  ])('G114: %s is drawn by it', async (prompt, charts) => {
    const artifact = await make(prompt);
    expect(titled(artifact, 'Chart')).toEqual(expect.arrayContaining(charts));
    const labels = artifact.datasets!.flatMap(({ columns = [] }) => columns.map(({ label }) => label));
    expect(labels.filter((label) => /dashboard|report|tracker/iu.test(label ?? ''))).toEqual([]);
  });

  it('G114: adds up what is there at a time over groups, and never over months', async () => {
    const artifact = await make('users by country dashboard');
    const byCountry = drawnBy(artifact, 'Users by country');
    const sum = [...byCountry.values()].reduce((all, each) => all + each, 0);
    expect(valueOf(artifact, 'Users')).toBe(sum);
    expect(titled(artifact, 'MetricCard')).toEqual(['Users']);
  });

  it('G114: adds up no averages', async () => {
    const artifact = await make('CAC by channel');
    const byChannel = [...drawnBy(artifact, 'CAC by channel').values()];
    const [least, most] = [Math.min(...byChannel), Math.max(...byChannel)];
    for (const title of ['CAC', 'Average CAC']) {
      expect(valueOf(artifact, title)).toBeGreaterThan(least / 2);
      expect(valueOf(artifact, title)).toBeLessThan(most * 2);
    }
    expect(titled(artifact, 'MetricCard')).toEqual(['CAC', 'Average CAC']);
  });
});

describe('a tracker of a number', () => {
  it.each([
    ['conversion rate tracker', ['Month', 'Conversion rate']],
    ['carbon emissions tracker', ['Month', 'Emissions']],
    ['profit by store tracker', ['Month', 'Store', 'Profit']],
    ['sign-ups tracker', ['Month', 'Sign-ups']],
  ])('G124: keeps it by period: %s', async (prompt, labels) => {
    const [first] = (await make(prompt)).datasets!;
    expect(first!.columns!.map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    ['food waste tracker', 'Quantity'],
    ['食品ロス記録', '数量'],
    ['cost tracker', 'Amount'],
    ['Kostentracker', 'Betrag'],
    ['hours tracker by client', 'Hours'],
  ])('G124: keeps what people log it of: %s', async (prompt, label) => {
    const [first] = (await make(prompt)).datasets!;
    expect(first!.columns!.map((column) => column.label)).toContain(label);
    expect(first!.columns!.some(({ type }) => type === 'date')).toBe(true);
  });
});

describe('figures that are set against each other', () => {
  it.each([
    ['revenue vs costs by month', ['Revenue', 'Costs'], 'Revenue, costs by month'],
    ['income vs expenses dashboard', ['Income', 'Expenses'], 'Income, expenses by month'],
    ['revenue vs target dashboard', ['Revenue', 'Target'], 'Revenue, target by month'],
    ['Umsatz vs Kosten pro Monat', ['Umsatz', 'Kosten'], 'Umsatz, Kosten pro Monat'],
    ['ingresos vs gastos', ['Ingresos', 'Gastos'], 'Ingresos, gastos por mes'],
    ['recettes vs dépenses par mois', ['Recettes', 'Dépenses'], 'Recettes, dépenses par mois'],
    ['planned vs actual hours', ['Planned', 'Actual hours'], 'Planned, actual hours by month'],
    ['tickets opened vs closed per week', ['Tickets opened', 'Closed'], 'Tickets opened, closed by week'],
    ['orders received vs shipped', ['Orders received', 'Shipped'], 'Orders received, shipped by month'],
    ['revenue versus budget report', ['Revenue', 'Budget'], 'Revenue, budget by month'],
  ])('G126: %s stand in one chart', async (prompt, cards, chart) => {
    const artifact = await make(prompt);
    expect(titled(artifact, 'MetricCard')).toEqual(cards);
    expect(titled(artifact, 'Chart')).toEqual([chart]);
    expect((shown(artifact, chart) as Drawn).y).toHaveLength(2);
  });

  it.each([
    ['sales vs target by region', ['Sales, target by month', 'Sales, target by region']],
    [
      "ventes par rapport à l'objectif par vendeur",
      ['Ventes, objectif par mois', 'Ventes, objectif par vendeur'],
    ],
  ])('G126: %s stand beside each other in each group', async (prompt, charts) => {
    const artifact = await make(prompt);
    expect(titled(artifact, 'Chart')).toEqual(charts);
    for (const chart of charts) expect((shown(artifact, chart) as Drawn).y).toHaveLength(2);
  });

  it.each(['revenue vs last year', 'cats vs dogs'])(
    'G126: "%s" sets no two figures against each other',
    async (prompt) => {
      const artifact = await make(prompt);
      expect(artifact.components.length).toBeGreaterThan(2);
      expect(titled(artifact, 'Chart').filter((title) => String(title).includes(','))).toEqual([]);
    },
  );
});

describe('a short prompt about rows in a state', () => {
  it.each([
    ['late payments by tenant', 'Late payments'],
    ['late deliveries by carrier report', 'Late deliveries'],
    ['open tickets by agent', 'Open tickets'],
    ['facturas vencidas por cliente', 'Facturas vencidas'],
    ['pedidos atrasados por fornecedor', 'Pedidos atrasados'],
    ['commandes en retard par fournisseur', 'Commandes en retard'],
  ])('G145: counts and draws no others: %s', async (prompt, card) => {
    const artifact = await make(prompt);
    const count = valueOf(artifact, card);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(artifact.datasets![0]!.rows!.length / 2);
    const chart = String(titled(artifact, 'Chart').find((title) => String(title).startsWith(`${card} `)));
    expect(drawnBy(artifact, chart).size).toBeGreaterThan(0);
  });

  it.each([
    ['unpaid invoices by customer', 'Unpaid invoices', 'Paid'],
    ['offene Rechnungen nach Kunde', 'Offene Rechnungen', 'Bezahlt'],
  ])('G145: adds up what these are worth: %s', async (prompt, card, paid) => {
    const artifact = await make(prompt);
    const [{ rows = [], columns = [] } = {}] = artifact.datasets ?? [];
    const amount = columns.find(({ format }) => format === 'currency')!.key;
    const open = rows.filter(({ status }) => status !== paid);
    expect(valueOf(artifact, card)).toBe(open.length);
    const drawn = [
      ...drawnBy(
        artifact,
        prompt.replace(/^./u, (first) => first.toUpperCase()),
      ).values(),
    ];
    const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
    expect(sum(drawn)).toBe(sum(open.map((row) => Number(row[amount]))));
  });
});

describe('hours that are broken down', () => {
  it.each([
    ['overtime hours by department', 'Hours by department'],
    ['hours worked per employee per week', 'Hours by employee'],
    ['horas trabajadas por empleado', 'Horas por empleado'],
    ['heures supplémentaires par service', 'Heures par service'],
    ['Überstunden nach Abteilung', 'Stunden nach Abteilung'],
  ])('G147: are added up, and no entries are counted: %s', async (prompt, chart) => {
    const artifact = await make(prompt);
    const [{ rows = [], columns = [] } = {}] = artifact.datasets ?? [];
    const hours = columns.find(({ type, label }) => type === 'number' && /^(?:H|S)/u.test(label ?? ''))!.key;
    const drawn = [...drawnBy(artifact, chart).values()];
    expect(drawn.length).toBeLessThan(rows.length);
    expect(drawn.reduce((sum, each) => sum + each, 0)).toBeCloseTo(
      rows.reduce((sum, row) => sum + Number(row[hours]), 0),
    );
  });

  it('G147: a word that only sounds like one adds up nothing', async () => {
    expect(titled(await make('orders by country'), 'Chart')).toContain('Orders by country');
  });
});

it.each([
  ['relatório de acidentes de trabalho', 'Acidentes de trabalho'],
  ['informe de accidentes de trabajo', 'Accidentes de trabajo'],
])('G13: accidents at work are accidents, and no work to hand in: %s', async (prompt, title) => {
  const labels = (await make(prompt)).datasets!.flatMap(({ columns = [] }) =>
    columns.map(({ label }) => label),
  );
  expect(labels).toContain(title);
});
