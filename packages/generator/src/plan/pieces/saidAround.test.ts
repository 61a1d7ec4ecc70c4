import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, node, propsOf, titlesOf } from '../madePages.testing.js';

const sourceOf = (artifact: Artifact, title: string) => {
  const { data, dataset } = propsOf(node(artifact, title)) as {
    data?: { from: string };
    dataset?: string;
  };
  return data?.from ?? dataset;
};
const columnsOf = (artifact: Artifact, title: string) =>
  artifact.datasets
    ?.find(({ name }) => name === sourceOf(artifact, title))
    ?.columns?.map(({ label, type }) => `${label}: ${type}`);
const optionsOf = (artifact: Artifact, title: string, label: string) =>
  artifact.datasets
    ?.find(({ name }) => name === sourceOf(artifact, title))
    ?.columns?.find((column) => column.label === label)
    ?.options?.map((option) => option.label ?? option.value);

describe('what is said around the things that a long prompt asks for', () => {
  const salon =
    'We run a dog salon with three groomers: Ines, Omar and Pia. I need a page to track appointments with the dog, groomer, date, service and whether they showed up. Show me first the revenue this month and the no-show rate, then a table of appointments, and a form at the end to add a new one.';

  it('G71: where on the page something is to stand is no part of its name', async () => {
    const artifact = await make(salon);
    expect(titlesOf(artifact).slice(0, 4)).toEqual([
      'Revenue this month',
      'No-show rate',
      'Appointments',
      'Form to add a new one',
    ]);
  });

  it.each([
    [
      'Wir sind eine Werkstatt. Zuerst möchte ich eine Tabelle der Aufträge mit Kunde und Preis, danach ein Board der Reklamationen mit den Phasen Neu, In Prüfung und Erledigt und ganz unten eine Tabelle der Lieferanten.',
      ['Aufträge', 'Reklamationen', 'Lieferanten'],
    ],
    [
      '小さな図書館の貸出管理ページを作ってください。項目は「書名」「利用者」「返却日」です。最初に貸出の一覧、次に会員の一覧、最後に新しい貸出の入力フォームを置いてください。グラフは要りません。',
      ['貸出の一覧', '会員の一覧', '新しい貸出の入力フォーム'],
    ],
  ])('G71: also in other languages: %s', async (prompt, titles) => {
    const made = titlesOf(await make(prompt));
    expect(made.filter((title) => titles.includes(String(title)))).toEqual(titles);
    expect(made.join()).not.toMatch(/グラフ/u);
  });

  it('G71: all rows of a kind are seen once, and what adds a new one adds to these', async () => {
    const artifact = await make(salon);
    expect(sourceOf(artifact, 'Form to add a new one')).toBe(sourceOf(artifact, 'Appointments'));
    expect(columnsOf(artifact, 'Appointments')).toContain('Showed up: boolean');
    expect(artifact.title).toBe('Dog salon');
  });

  it('G71: a form that lets somebody join adds one of the people, one to log something adds that', async () => {
    const school = await make(
      'Soy profesora de una escuela de música. Quiero la lista de alumnos con nombre e instrumento, las facturas pendientes y un formulario de inscripción.',
    );
    expect(sourceOf(school, 'Formulario de inscripción')).toBe(sourceOf(school, 'Alumnos'));
    const pantry = await make(
      'Food pantry: a table of volunteers with name and phone, a table of donations with donor and amount, a form helpers can use to log donations, and shifts per week.',
    );
    expect(sourceOf(pantry, 'Form helpers can use to log donations')).toBe(sourceOf(pantry, 'Donations'));
  });

  it('G72: numbers and days that are only told of what is asked for elsewhere are no entries', async () => {
    const artifact = await make(
      'Summer fair on 12 June 2027 at Mill Park. 240 guests at 30 tables, ticket price €15, training on Tuesdays. I need a guest list with table number, dietary needs and RSVP (yes, no, pending), a task list split between Oliver, Hanna and Beatriz, and a sponsor pipeline from contacted to confirmed.',
    );
    const titles = titlesOf(artifact);
    expect(titles.slice(titles.indexOf('Guest list'))).toEqual([
      'Guest list',
      'Task list',
      'Sponsor pipeline',
    ]);
    expect(columnsOf(artifact, 'Guest list')).toEqual(
      expect.arrayContaining(['Table number: text', 'Dietary needs: text']),
    );
    expect(optionsOf(artifact, 'Task list', 'Owner')).toEqual(['Oliver', 'Hanna', 'Beatriz']);
    expect(optionsOf(artifact, 'Sponsor pipeline', 'Stage')).toEqual(['Contacted', 'Confirmed']);
  });
});

describe('what a long prompt tells beside what it asks for', () => {
  it('G73: sentences of which a number, a day or a name is shown nowhere stand on the page in their own words', async () => {
    const artifact = await make(
      'We run a dog salon. I need a table of appointments with dog, date and service, a table of suppliers and a board of complaints by stage (new, solved). The fee is $85 per visit. The team is Nadia, Tom and Ilse.',
    );
    const text = JSON.stringify([
      artifact.description,
      artifact.components.map((each) => propsOf(each).text),
    ]);
    expect(text).toMatch(/\$85 per visit/u);
    expect(text).toMatch(/Nadia, Tom and Ilse|Ilse/u);
    expect(text).not.toMatch(/suppliers/u);
  });

  it('G74: a list holds the rows that its words describe', async () => {
    const artifact = await make(
      'Lab sample tracking. Every sample has an ID, a project, collection date and a status: received -> extracted -> archived. I want a board by status, a list of samples older than 90 days that are not archived, a table of reagents with supplier and quantity, and anything where we have fewer than 10 left.',
    );
    const titles = titlesOf(artifact);
    const [old, few] = [
      'Samples older than 90 days that are not archived',
      'Anything where we have fewer than 10 left',
    ];
    expect(titles).toEqual(expect.arrayContaining([old, few]));
    const whereOf = (title: string) => (propsOf(node(artifact, title)).data as { where?: unknown }).where;
    expect(whereOf(old)).toEqual({
      all: [
        {
          key: 'collection_date',
          op: 'lt',
          value: { formula: "dateadd(today(), -90, 'day')" },
        },
        { key: 'status', op: 'ne', value: 'archived' },
      ],
    });
    expect(whereOf(few)).toEqual({ key: 'quantity', op: 'lt', value: 10 });
  });

  it('G75: targets that are told are those of the figures, whoever wants them', async () => {
    const artifact = await make(
      'Weekly operations report for our depot: orders shipped, on-time rate, picking errors, returns and overtime hours. Targets are 98% on-time and under 40 overtime hours per week. Please show the targets next to the numbers, a line chart of orders shipped over time and a section for incidents with date, cause, who handled it and cost.',
    );
    expect(propsOf(node(artifact, 'On-time rate')).target).toBe(0.98);
    expect(propsOf(node(artifact, 'Overtime hours')).target).toBe(40);
    expect(titlesOf(artifact).join()).not.toMatch(/Targets/u);
  });

  it('G75: among other wishes only the entry that aims is an aim, without who wants it', async () => {
    const artifact = await make(
      'I own a bakery. Track daily sales per shop, number of customers and waste. I want to see a table of suppliers, average spend per customer, and a waste target below 5%. We want to answer 95% of requests within 4 hours.',
    );
    const aims = artifact.datasets?.flatMap(({ rows = [] }) => rows.map(({ aim }) => aim)) ?? [];
    expect(aims).toContain('Answer 95% of requests within 4 hours');
    expect(titlesOf(artifact)).toEqual(expect.arrayContaining(['Suppliers', 'Average spend per customer']));
  });

  it('G76: what is only told makes no entry and no card, and stays in the person’s words', async () => {
    const artifact = await make(
      'Harbor Lofts: 3 buildings, 42 flats, handover on 30 September 2027. We sell parking spaces for $9,000 and cellars for $2,400. I need a table of defects with flat, trade and due date, a table of suppliers with phone and a line chart of visits per week.',
    );
    expect(titlesOf(artifact)).toEqual(['Defects', 'Suppliers', 'Visits per week', expect.anything()]);
    const told = JSON.stringify([
      artifact.description,
      propsOf(node(artifact, 'Notes') ?? artifact.components[0]!),
    ]);
    expect(told).toMatch(/42 flats/u);
    expect(told).toMatch(/\$9,000/u);
  });

  it.each([
    ['MRR is $48,200, goal $75,000 by 31 December 2027.', 'MRR', 48_200, 75_000],
    ['On-time delivery is at 91.5% and must reach 97% by June.', 'On-time delivery', 0.915, 0.97],
    [
      'We had 412 appointments in October and want to reach 500 a month by March 2027.',
      'Appointments',
      412,
      500,
    ],
    ['The budget is £600, of which £240 is already spent.', 'Budget', 240, 600],
  ])('G77: a bar for what stands somewhere on its way: %s', async (sentence, label, value, max) => {
    const artifact = await make(
      `We run a small company. ${sentence} I need a table of suppliers with name and phone, a table of volunteers with name and task and a board of requests by stage (new, done).`,
    );
    expect(propsOf(node(artifact, label))).toMatchObject({ value, max });
  });

  it.each([
    [
      'Wir sind ein Verein mit 60 Mitgliedern. Unser Spendenziel ist 25.000 € bis 31. Dezember 2027, bisher haben wir 9.800 €. Bitte eine Tabelle der Tiere mit Name und Alter, eine Tabelle der Lieferanten und ein Board der Anfragen mit den Phasen Neu und Erledigt.',
      'Spendenziel',
      9800,
      25_000,
    ],
    [
      '美容室を経営しています。予約一覧：日時、お客様名、料金。今月の売上目標は200万円で、現在は128万円です。商品の一覧も欲しいです。担当者ごとの予約のグラフもお願いします。',
      '今月の売上',
      1_280_000,
      2_000_000,
    ],
  ])('G77: also where it is said in other words: %s', async (prompt, label, value, max) => {
    expect(propsOf(node(await make(prompt), label))).toMatchObject({
      value,
      max,
    });
  });

  it('G77: what should go down is a number with what was said of it', async () => {
    const artifact = await make(
      'We run a small company. Churn is 3.2% and should be below 2%. I need a table of suppliers with name and phone, a table of volunteers with name and task and a board of requests by stage (new, done).',
    );
    expect(propsOf(node(artifact, 'Churn'))).toMatchObject({
      value: 0.032,
      description: 'Churn is 3.2% and should be below 2%',
    });
  });

  it('G78: a check list and a timeline keep the steps behind their colon, and a lone word between fields is one', async () => {
    const artifact = await make(
      'Our school is organizing a science fair. I need a list of projects with title, class, students, teacher, and status (registered, approved). Below that a to-do list for the organizers: book the hall, entries sent to the jury, first aid kit checked. Finally a timeline: registrations close 2 April, rehearsal 7 May, fair 14 May.',
    );
    expect(titlesOf(artifact)).toEqual(['Projects', 'To-do list for the organizers', 'Timeline']);
    expect(columnsOf(artifact, 'Projects')?.map((each) => each.split(':')[0])).toEqual([
      'Title',
      'Class',
      'Students',
      'Teacher',
      'Status',
    ]);
    const steps = artifact.datasets?.find(({ name }) => name === sourceOf(artifact, 'Timeline'))?.rows ?? [];
    expect(steps.map((row) => row.start)).toEqual(['2027-04-02', '2027-05-07', '2027-05-14']);
  });

  it.each([
    [
      'We run a clinic in Leeds. At the top show four cards: appointments this month, invoices overdue, revenue and hours of overtime. Then a line chart of appointments per week, then open referrals with patient, clinic and due date. Add a form to book an appointment.',
      {
        'Appointments this month': 'MetricCard',
        'Invoices overdue': 'MetricCard',
        Revenue: 'MetricCard',
        'Hours of overtime': 'MetricCard',
        'Appointments per week': 'Chart',
        'Open referrals': 'Table',
        'Form to book an appointment': 'InputForm',
      },
    ],
    [
      '美容室を経営しています。最初に今日の予約数と今月の売上をカードで表示してください。次に予約一覧：日時、お客様名、料金。在庫が5個以下の商品の一覧も欲しいです。',
      {
        今日の予約数: 'MetricCard',
        今月の売上: 'MetricCard',
        予約一覧: 'Table',
        在庫が5個以下の商品の一覧: 'Table',
      },
    ],
  ])('G79: cards, and what comes then, each under its name: %s', async (prompt, parts) => {
    const artifact = await make(prompt);
    expect(
      Object.fromEntries(Object.keys(parts).map((title) => [title, node(artifact, title)?.type])),
    ).toEqual(parts);
  });

  it('G79: a table is called by its records where a sentence says what each has', async () => {
    const artifact = await make(
      'We have a bike shop. Repairs come in every day: customer, bike, problem, price and promised date. Show me sales by type as a pie chart and a table of suppliers with phone and city.',
    );
    expect(titlesOf(artifact)).toEqual(expect.arrayContaining(['Repairs', 'Sales by type', 'Suppliers']));
  });

  it('G79: a budget among other parts keeps its entries, or how much of it is spent', async () => {
    const club = await make(
      'Nous préparons un tournoi. Il me faut un tableau des bénévoles avec nom et téléphone, puis le classement par poule et un tableau des arbitres. Ensuite le budget : location du gymnase 1 200 €, arbitres 800 €, médailles 350 €.',
    );
    const entries = club.datasets?.flatMap(({ rows = [] }) => rows.map((row) => Object.values(row)));
    expect(JSON.stringify(entries)).toMatch(/"Location du gymnase",1200/u);
    const site = await make(
      'Our site has 42 flats. I need a table of defects with flat and trade and a table of visitors. Then the budget: 8.4 million planned, 2.1 million spent, split by trade in a bar chart.',
    );
    expect(propsOf(node(site, 'Budget'))).toMatchObject({ value: 2_100_000, max: 8_400_000 });
    expect(propsOf(node(site, 'Budget split by trade')).kind).toBe('bar');
  });
});
