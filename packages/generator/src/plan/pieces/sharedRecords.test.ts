import { createSession } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, node, now, propsOf, titlesOf } from '../madePages.testing.js';

const datasetsOf = ({ datasets = [] }: Artifact) =>
  datasets.map(({ title, columns = [] }) => ({ title, columns }));
const titles = (artifact: Artifact) => datasetsOf(artifact).map(({ title }) => title);
const columnsOf = (artifact: Artifact, title: string) =>
  datasetsOf(artifact)
    .find((each) => each.title === title)!
    .columns.map(({ label }) => label);
const fieldsOf = (artifact: Artifact, title: string) =>
  (propsOf(node(artifact, title)).fields as { label: string }[]).map(({ label }) => label);
const yOf = (artifact: Artifact, title: string) =>
  (propsOf(node(artifact, title)).y as { label?: string; key: string }[]).map(
    ({ label, key }) => label ?? key,
  );

const referrals =
  'I run a small physiotherapy practice with 5 therapists. Please build a tracker for referrals: patient, referring doctor, date received, diagnosis, therapist, status (new, called, booked, discharged). I want to see how many are waiting longer than 7 days, a board by status, and a form for new referrals.';
const orders =
  'Wir sind ein Handwerksbetrieb mit 12 Leuten. Ich brauche ein Board für Aufträge mit den Phasen Anfrage, Angebot, Beauftragt, In Arbeit, Abgenommen. Jeder Auftrag hat Kunde, Adresse, Wert, Termin und Bauleiter. Oben die Summe der offenen Angebote und der Umsatz je Bauleiter als Balkendiagramm.';
const sites =
  "Je gère trois chantiers (Villa Rose, École Jaurès, Entrepôt Sud). Pour chaque chantier je veux le budget, le dépensé, l'avancement en % et la date de fin. Montre un graphique budget contre dépensé par chantier, une chronologie des dates de fin et un formulaire pour saisir une dépense (chantier, montant, date, fournisseur).";
const hiring =
  "Hiring tracker for our startup: we're hiring 2 backend engineers, 1 designer and a head of sales by March. Pipeline: applied, screen, interview, offer, hired. Show candidates by stage, time to hire, a table with name, role, source, stage and next step, and a progress bar towards 4 hires (1 so far).";
const bakery =
  "Dashboard for our bakery chain with four shops. Every evening each shop enters takings, customers and waste in kg. Show takings per shop this month as a bar chart, the trend of waste over the last weeks, and a card with today's total takings against the target of 6,000 €.";

describe('parts that mean the same records', () => {
  it('G161: share them where one calls them new', async () => {
    const artifact = await make(referrals);
    expect(titles(artifact)).toEqual(['Referrals']);
    expect(fieldsOf(artifact, 'Form for new referrals')).toContain('Referring doctor');
  });

  it('G161: share them where a sentence tells what each of them has', async () => {
    const artifact = await make(orders);
    expect(titles(artifact)).toEqual(['Aufträge']);
    expect(columnsOf(artifact, 'Aufträge')).toEqual(expect.arrayContaining(['Kunde', 'Wert', 'Bauleiter']));
  });

  it('G161: share them where a timeline is of a day that some have, and a chart of two of their numbers', async () => {
    const artifact = await make(sites);
    expect(titles(artifact).toSorted()).toEqual(['Chantiers', 'Dépenses']);
    expect(titlesOf(artifact)).toContain('Chantiers');
    expect(yOf(artifact, 'Graphique budget contre dépensé par chantier')).toEqual(['Budget', 'Dépensé']);
  });

  it('G161: share them where a pipeline is no more than their stages, and keep nothing of what is only told', async () => {
    const artifact = await make(hiring);
    expect(titles(artifact).filter((title) => !title?.startsWith('Figures'))).toEqual(['Candidates']);
    expect(titlesOf(artifact)).toEqual(
      expect.arrayContaining(['Pipeline', 'Candidates by stage', 'Time to hire', 'Candidates', 'Hires']),
    );
  });

  it('G125: counts those that wait longer than so many days, and adds up what is in a stage', async () => {
    const valueOf = async (artifact: Artifact, title: string) => {
      const session = createSession(artifact, { now: () => now });
      await session.ready;
      const { value } = session.node(node(artifact, title).id)!.props as { value: number | null };
      session.dispose();
      return value;
    };
    const tracker = await make(referrals);
    const rows = tracker.datasets![0]!.rows as Record<string, string>[];
    const week = 7 * 24 * 3600 * 1000;
    const waiting = rows.filter(
      (row) => row['status'] !== 'discharged' && now - Date.parse(row['date_received']!) > week,
    );
    expect(await valueOf(tracker, 'How many are waiting longer than 7 days')).toBe(waiting.length);

    const board = await make(orders);
    const offers = (board.datasets![0]!.rows as { status: string; wert: number }[]).filter(
      ({ status }) => status === 'Angebot',
    );
    expect(offers.length).toBeGreaterThan(0);
    expect(await valueOf(board, 'Summe der offenen Angebote')).toBe(
      offers.reduce((sum, { wert }) => sum + wert, 0),
    );
  });

  it.each([
    [
      'Sou coordenadora de uma escola. Quero acompanhar faltas por turma, com formulário (aluno, turma, data, motivo: doença, viagem, outro), gráfico de faltas por semana e uma tabela com os alunos com mais faltas.',
      'Faltas',
      'Motivo',
      ['doença', 'viagem', 'outro'],
    ],
    [
      'Wir sind eine Musikschule und möchten Anmeldungen verfolgen, mit einem Formular (Name, Instrument: Klavier, Geige, Gitarre, Telefon), einem Diagramm der Anmeldungen pro Monat und einer Tabelle aller Anmeldungen.',
      'Anmeldungen',
      'Instrument',
      ['Klavier', 'Geige', 'Gitarre'],
    ],
  ])(
    'G161: have the fields of a form that stands behind with: %s',
    async (prompt, records, label, choices) => {
      const { columns } = datasetsOf(await make(prompt)).find(({ title }) => title === records)!;
      const { options = [] } = columns.find((column) => column.label === label)!;
      expect(options.map(({ value }) => value)).toEqual(choices);
    },
  );
});

describe('numbers of what a page keeps', () => {
  it('G161: a total by month is that of the only number there is', async () => {
    const artifact = await make(
      'Somos uma ONG que recebe alimentos. Precisamos registrar doações (doador, produto, quantidade em kg, data), ver o total por mês e uma lista dos produtos com menos de 50 kg.',
    );
    expect(yOf(artifact, 'Total por mês')).toEqual(['Quantidade em kg']);
    expect(titles(artifact)).not.toContain('Valores por mês');
  });

  it('G161: products that are sold most are so by their sales', async () => {
    const artifact = await make(
      'Tengo una tienda online de cerámica. Quiero ver ventas por mes, los 5 productos más vendidos, pedidos pendientes de envío y una lista de productos con stock y precio.',
    );
    const { from } = propsOf(node(artifact, '5 productos más vendidos')).data as { from: string };
    expect(artifact.datasets!.find(({ name }) => name === from)?.title).toBe('Ventas');
  });

  it('G125: what waits to be in a state is not in it', async () => {
    const artifact = await make(
      'We sell ceramics online. I want to see sales per month, the top 5 products, orders waiting to be shipped and a list of products with stock and price.',
    );
    const session = createSession(artifact, { now: () => now });
    await session.ready;
    const { data } = session.node(node(artifact, 'Orders waiting to be shipped').id)!.props as {
      data: { rows: { status: string }[] };
    };
    expect(data.rows.length).toBeGreaterThan(0);
    expect(data.rows.map(({ status }) => status)).not.toEqual(expect.arrayContaining(['Shipped']));
    session.dispose();
  });

  it('G123: what each month should come to is a line in its chart', async () => {
    const artifact = await make(
      "Je tiens un cabinet d'ostéopathie. Il me faut la liste des patients (nom, téléphone, motif, prochaine séance), un agenda des séances et le chiffre d'affaires par mois avec un objectif de 8 000 €.",
    );
    expect(propsOf(node(artifact, "Chiffre d'affaires par mois")).target).toBe(8000);
    expect(titles(artifact)).not.toContain('Objectifs');
  });

  it.each([
    [
      'Jobs with client, words, price per word and due date',
      'Jobs',
      ['Client', 'Words', 'Price per word', 'Due date'],
    ],
    [
      'Jobs with client, words, rate per word and due date',
      'Jobs',
      ['Client', 'Words', 'Rate per word', 'Due date'],
    ],
    [
      'Ferienwohnungen mit Name, Preis pro Nacht, Betten und Status',
      'Ferienwohnungen',
      ['Name', 'Preis pro Nacht', 'Betten', 'Status'],
    ],
  ])('G97: a price for one of something is a field: %s', async (prompt, records, labels) => {
    const artifact = await make(prompt);
    expect(columnsOf(artifact, records)).toEqual(labels);
    const price = artifact.datasets![0]!.columns!.find(({ label }) => / p/u.test(label ?? ''))!;
    expect(price).toMatchObject({ type: 'number', format: 'currency' });
  });

  it('G97: a time beside a day is one of that day', async () => {
    const artifact = await make('appointments with patient, doctor, date, time and status');
    const [{ columns = [], rows = [] } = {}] = artifact.datasets ?? [];
    const time = columns.find(({ label }) => label === 'Time')!;
    expect(time.type).toBe('text');
    for (const row of rows as Record<string, string>[]) expect(row[time.key]).toMatch(/^\d\d:\d\d$/u);
  });
});

describe('what each of some people or places fills in', () => {
  it('G103: is a form with the day, whose it is and the numbers, of which cards and charts are', async () => {
    const artifact = await make(bakery);
    expect(titles(artifact)).toEqual(['Every evening']);
    expect(fieldsOf(artifact, 'Every evening')).toEqual([
      'Shop',
      'Date',
      'Takings',
      'Customers',
      'Waste in kg',
    ]);
    expect(propsOf(node(artifact, "Today's total takings")).target).toBe(6000);
    expect(yOf(artifact, 'Trend of waste over the last weeks')).toEqual(['Waste in kg']);
  });

  it('G103: is read in German order as well', async () => {
    const artifact = await make(
      'Jeden Abend trägt jede Filiale Umsatz, Kunden und Abfall in kg ein. Zeige Umsatz je Filiale als Balkendiagramm und den Abfall pro Woche als Linie.',
    );
    expect(fieldsOf(artifact, 'Jeden Abend')).toEqual([
      'Filiale',
      'Datum',
      'Umsatz',
      'Kunden',
      'Abfall in kg',
    ]);
  });
});

describe('the way to a number', () => {
  const milestonesOf = (artifact: Artifact) => {
    const bar = artifact.components.find(({ type }) => type === 'ProgressBar')!;
    return (propsOf(bar).milestones as { value: number; label: string }[]).map(({ value, label }) => [
      value,
      label.replace(/\s/gu, ' '),
    ]);
  };

  it.each([
    [
      'We are a charity raising 250k for a new shelter by 31 October 2027; so far 82k. Build a page with a progress bar, a table of donors (name, amount, date, channel), a chart of donations per month, and milestones at 100k, 150k and 200k.',
      [
        [100_000, '40%'],
        [150_000, '60%'],
        [200_000, '80%'],
      ],
    ],
    [
      'Spendenziel 50.000 € für das neue Dach bis 30. Juni, bisher 12.500 €, Meilensteine bei 20.000 € und 40.000 €.',
      [
        [20_000, '40 %'],
        [40_000, '80 %'],
      ],
    ],
    [
      "Objectif : 500 adhérents d'ici décembre, actuellement 320, avec des jalons à 350, 400 et 600.",
      [
        [350, '70 %'],
        [400, '80 %'],
      ],
    ],
  ])('G123: has the milestones that are told and lie on it: %s', async (prompt, milestones) => {
    const artifact = await make(prompt);
    expect(milestonesOf(artifact)).toEqual(milestones);
    expect(titles(artifact)).not.toContain('Milestones');
  });

  it('G123: keeps milestones that are no numbers', async () => {
    const artifact = await make('Roadmap with milestones: 3 workshops, 2 releases');
    expect(titles(artifact)).toContain('Milestones');
  });

  it.each([
    [
      'Show candidates by stage, a table of candidates with name, role and source, and a progress bar for 4 hires, 1 so far.',
      'Hires',
    ],
    [
      'Zeige Kandidaten nach Phase, eine Tabelle mit Name, Rolle und Quelle und einen Fortschrittsbalken bis 4 Einstellungen (bisher 1).',
      'Einstellungen',
    ],
    [
      'Muestra candidatos por etapa, una tabla con nombre, puesto y fuente, y una barra de progreso hacia 4 contrataciones (1 hasta ahora).',
      'Contrataciones',
    ],
  ])('G123: ends at the number behind the bar: %s', async (prompt, title) => {
    const bar = node(await make(prompt), title);
    expect(bar.type).toBe('ProgressBar');
    expect(propsOf(bar)).toMatchObject({ value: 1, max: 4 });
  });
});

describe('how people ask', () => {
  it.each([
    ['Muestra las ventas por mes', 'Ventas', 'Ventas por mes'],
    ['Muestra los pedidos por estado', 'Pedidos', 'Pedidos por estado'],
    ['Muestras de laboratorio con tipo, fecha y responsable', 'Muestras', 'Muestras de laboratorio'],
    ['Affiche les ventes par mois', 'Ventes', 'Ventes par mois'],
    ['Mostra os candidatos por etapa', 'Candidatos', 'Candidatos por etapa'],
    ['Wir möchten unsere Kunden verwalten', 'Kunden', 'Kunden'],
    ['tabla de todos los clientes', 'Clientes', 'Tabla de todos los clientes'],
  ])('G100: is no part of what they ask for: %s', async (prompt, records, title) => {
    const artifact = await make(prompt);
    expect(titles(artifact)[0]).toBe(records);
    expect(artifact.title).toBe(title);
  });

  it.each([
    ['candidates by stage', 'Candidates by stage'],
    ['Kandidaten nach Phase', 'Kandidaten nach Phase'],
    ['candidats par étape', 'Candidats par étape'],
  ])('G114: a stage is what rows are told by, whatever it is called: %s', async (prompt, chart) => {
    expect(titlesOf(await make(prompt))).toContain(chart);
  });

  it.each([
    ['customers with the most orders', 'Orders by customer'],
    ['Kunden mit den meisten Bestellungen', 'Bestellungen nach Kunde'],
    ['clientes con más pedidos', 'Pedidos por cliente'],
  ])('G134: who has most of something is ranked by it: %s', async (prompt, chart) => {
    expect(titlesOf(await make(prompt))).toContain(chart);
  });

  it.each([
    [
      'Necesito un panel para mi gimnasio: altas y bajas por mes, ingresos por tipo de cuota (mensual, trimestral, anual) y una tabla de socios con nombre, cuota, fecha de alta y estado.',
      'Altas y bajas por mes',
      ['Altas', 'Bajas'],
    ],
    [
      'Dashboard for our shop: revenue and profit per month, orders by channel and a table of customers with name, city, phone, last order and owner, and a form for new customers.',
      'Revenue and profit per month',
      ['Revenue', 'Profit'],
    ],
  ])('G126: so do two figures that are named for the same months: %s', async (prompt, title, figures) => {
    expect(yOf(await make(prompt), title)).toEqual(figures);
  });

  it('G126: two things that happen to the same records stand in one chart, also among others', async () => {
    const artifact = await make(
      'Weekly operations report for our SaaS: uptime, incidents by severity, support tickets opened vs closed, median response time, top 5 customers by tickets. One section per topic with a short text on what it means.',
    );
    expect(yOf(artifact, 'Support tickets opened vs closed')).toEqual(['Support tickets opened', 'Closed']);
    expect(artifact.components.some(({ type }) => type === 'TextBlock')).toBe(false);
    const { from } = propsOf(node(artifact, 'Top 5 customers by tickets')).data as { from: string };
    expect(artifact.datasets!.find(({ name }) => name === from)?.title).toBe('Tickets');
  });
});

describe('Japanese wishes', () => {
  it('G127: name what is kept before the table, and the part behind what it shows', async () => {
    const artifact = await make(
      '研究室の試薬在庫を管理したいです。品名、メーカー、数量、単位、保管場所、有効期限を表で。期限が30日以内のものを一覧にして、保管場所ごとの件数を円グラフで表示してください。',
    );
    expect(artifact.title).toBe('研究室の試薬在庫');
    expect(columnsOf(artifact, '在庫')).toEqual(['品名', 'メーカー', '数量', '単位', '保管場所', '有効期限']);
    expect(titlesOf(artifact)).toEqual([
      '研究室の試薬在庫',
      '期限が30日以内のものの一覧',
      '保管場所ごとの件数の円グラフ',
    ]);
    const { data, y } = propsOf(node(artifact, '保管場所ごとの件数の円グラフ')) as {
      data: { aggregate: { op: string }[] };
      y: unknown[];
    };
    expect(data.aggregate).toMatchObject([{ op: 'count' }]);
    expect(y).toHaveLength(1);
  });
});

describe('a roadmap by quarters', () => {
  const rowsOf = ({ datasets = [] }: Artifact) =>
    (datasets[0]!.rows as Record<string, string>[]).map((row) => Object.values(row).slice(1));

  it.each([
    'Product roadmap 2027: Q1 search, Q2 billing, Q3 tablets',
    'Roadmap 2027: Q1: search, Q2: billing, Q3: tablets',
  ])('G90: plans each for its own: %s', async (prompt) => {
    const rows = rowsOf(await make(prompt)).map((values) =>
      values.filter((value) => /^(?:\d|[A-Z])/u.test(value)),
    );
    expect(rows).toEqual([
      ['Search', '2027-01-01', '2027-03-31'],
      ['Billing', '2027-04-01', '2027-06-30'],
      ['Tablets', '2027-07-01', '2027-09-30'],
    ]);
  });

  it('G90: has who sees to it in brackets, and reads Chinese', async () => {
    const teams = await make(
      'Roadmap for our app 2027: Q1 offline mode (Team Core), Q2 payments (Team Pay). Show a timeline and a status for each.',
    );
    expect(rowsOf(teams).map((values) => values.at(-1))).toEqual(['Team Core', 'Team Pay']);
    const chinese = rowsOf(await make('2027年路线图：Q1搬家，Q2新网站，Q3展会'));
    expect(chinese.map(([name, start]) => [name, start])).toEqual([
      ['搬家', '2027-01-01'],
      ['新网站', '2027-04-01'],
      ['展会', '2027-07-01'],
    ]);
  });
});
