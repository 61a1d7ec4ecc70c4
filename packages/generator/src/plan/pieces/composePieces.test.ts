import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, node, propsOf, titlesOf } from '../madePages.testing.js';

const typesOf = ({ components }: Artifact) => components.map(({ type }) => type);
const sourceOf = (artifact: Artifact, title: string) => {
  const { data, dataset, value } = propsOf(node(artifact, title)) as {
    data?: { from: string; where?: unknown };
    dataset?: string;
    value?: { query?: { from: string } };
  };
  return data?.from ?? dataset ?? value?.query?.from;
};
const whereOf = (artifact: Artifact, title: string) =>
  JSON.stringify((propsOf(node(artifact, title)).data as { where?: unknown }).where);
const columnsOf = ({ datasets = [] }: Artifact, name: string | undefined) =>
  datasets.find((dataset) => dataset.name === name)?.columns?.map(({ label }) => label);

describe('a long prompt about several kinds of records', () => {
  const clinic =
    'We run a small physiotherapy clinic with two doctors: Nora and Felix. I need to track patients, their appointments and unpaid invoices, a board of referrals by stage (received, contacted, booked, declined) and a chart of visits per week. Please no calculators.';

  it('G62: our progress is of the only aim that was told, and what once happened is no part', async () => {
    const artifact = await make(
      'We are a charity that delivers meals in Bristol. Last spring we ran out of drivers in May. This year we want to reach 8,000 meals by 31 March 2027. I need a page for the trustees with our progress, meals per week and a list of volunteers.',
    );
    expect(titlesOf(artifact)[0]).toBe('Progress');
    expect(titlesOf(artifact).join()).not.toMatch(/drivers/u);
    expect(propsOf(node(artifact, 'Progress'))).toMatchObject({ value: null, max: 8000 });
    expect(propsOf(node(artifact, 'Progress')).format).toBeUndefined();
  });

  it('G61: has a part for each entry, in the order asked and under its words', async () => {
    const artifact = await make(clinic);
    expect(titlesOf(artifact).slice(0, 5)).toEqual([
      'Patients',
      'Appointments',
      'Unpaid invoices',
      'Referrals by stage',
      'Visits per week',
    ]);
    expect(typesOf(artifact).slice(0, 5)).toEqual(['Table', 'Table', 'Table', 'Kanban', 'Chart']);
    expect(artifact.title).toBe('Physiotherapy clinic');
  });

  it('G61: keeps states and people where they belong', async () => {
    const { datasets = [] } = await make(clinic);
    const choices = datasets.flatMap(({ name, columns = [] }) =>
      columns.flatMap(({ options = [] }) => options.map(({ value }) => `${name}: ${value}`)),
    );
    expect(choices).toContain('referrals: contacted');
    expect(choices.filter((choice) => choice.endsWith(': contacted'))).toHaveLength(1);
    expect(choices.some((choice) => choice.endsWith(': Nora'))).toBe(true);
  });

  it('G61: fields behind a preposition end where the next entry begins', async () => {
    const artifact = await make(
      'For the ops team: incidents with severity, service, owner and status (open, mitigated, closed), servers by location, a table of deployments with version and date, and a form to report a new incident. No pie charts please.',
    );
    expect(titlesOf(artifact).slice(0, 4)).toEqual([
      'Incidents',
      'Servers by location',
      'Deployments',
      'Form to report a new incident',
    ]);
    expect(columnsOf(artifact, sourceOf(artifact, 'Incidents'))).toEqual([
      'Incident',
      'Severity',
      'Service',
      'Owner',
      'Status',
    ]);
    // What a form adds stands in the table of these records.
    expect(sourceOf(artifact, 'Form to report a new incident')).toBe(sourceOf(artifact, 'Incidents'));
    expect(artifact.title).toBe('Ops team');
  });

  it.each([
    [
      'Wir sind ein Handballverein mit acht Mannschaften und brauchen eine Übersicht mit Spielern, Trainings und Terminen, offenen Rechnungen und einem Balkendiagramm der Tore je Mannschaft. Außerdem ein Formular für Spielberichte, bitte ohne Kalender.',
      [
        'Spieler',
        'Trainings',
        'Termine',
        'Offene Rechnungen',
        'Tore je Mannschaft',
        'Formular für Spielberichte',
      ],
    ],
    [
      'Necesito una página para nuestra clínica dental en Valencia: pacientes con teléfono y fecha, tratamientos por tipo, facturas pendientes, un tablero de solicitudes por etapa (enviada, aceptada, rechazada) y un formulario de inscripción. No queremos gráficos circulares.',
      ['Pacientes', 'Tratamientos por tipo', 'Facturas pendientes'],
    ],
    [
      'Tableau de bord pour notre association d’aide alimentaire : bénéficiaires par quartier, colis distribués par mois, bénévoles avec téléphone et rôle, dons par campagne et la liste des fournisseurs, merci de ne pas mettre de calendrier.',
      ['Bénéficiaires par quartier', 'Colis distribués par mois', 'Bénévoles', 'Dons par campagne'],
    ],
    [
      'Preciso de um painel para minha academia: alunos por plano (mensal, trimestral, anual), faturas vencidas, frequência por mês, aulas com professor e horário e um gráfico de pagamentos por mês. Professores: Bruno, Carla e Rui.',
      ['Alunos por plano', 'Faturas vencidas', 'Frequência por mês', 'Aulas', 'Pagamentos por mês'],
    ],
    [
      '我们是一家小型软件公司，需要一个看板管理缺陷（新建、处理中、测试、已关闭），一张按模块统计的缺陷数量图，每周发布计划，以及客户反馈表单。负责人有张伟、李娜和王芳。',
      ['缺陷', '按模块统计的缺陷数量图', '每周发布计划', '客户反馈表单'],
    ],
    [
      '歯科医院のダッシュボードを作ってください。今週の予約一覧(患者名、時間、担当医、治療内容)、月別の来院数のグラフ、未払いの請求、キャンセル率を見たいです。担当医は佐藤と鈴木です。',
      ['今週の予約一覧', '月別の来院数のグラフ', '未払いの請求', 'キャンセル率'],
    ],
  ])('G61: is read in any language: %s', async (prompt, titles) => {
    expect(titlesOf(await make(prompt)).slice(0, titles.length)).toEqual(titles);
  });

  it('G61: tells what is kept of each from what is shown, and names from what is asked for', async () => {
    const artifact = await make(
      'We are a vet practice: appointments, animals with species, owner and age, suppliers and their lead times, unpaid invoices, galleries still to deliver and a bar chart of points per player for our team. Vets: Claire, Hugo.',
    );
    expect(titlesOf(artifact).slice(0, 6)).toEqual([
      'Appointments',
      'Animals',
      'Suppliers',
      'Unpaid invoices',
      'Galleries still to deliver',
      'Points per player for our team',
    ]);
    expect(titlesOf(artifact)).not.toContain('Vets');
  });

  it('G62: chooses rows by the time that is named, and by how late they are', async () => {
    const artifact = await make(
      'I rent out six flats in Leeds and want a table of tenants with flat, rent and phone, invoices overdue by more than 30 days, maintenance requests by status, and a list of contracts ending in the next 90 days, but no forms.',
    );
    expect(whereOf(artifact, 'Invoices overdue by more than 30 days')).toContain(
      "dateadd(today(), -30, 'day')",
    );
    expect(whereOf(artifact, 'Contracts ending in the next 90 days')).toContain(
      "dateadd(today(), 90, 'day')",
    );
  });

  it('G62: figures stand by period with what they should stay below, and a way with where it is', async () => {
    const artifact = await make(
      'Restaurant weekly report: covers per day, revenue by region, food cost % (should stay below 30%), a table of suppliers, staff shifts, and progress of our renovation fund to £60,000 by 31 January, currently £22,400.',
    );
    expect(propsOf(node(artifact, 'Food cost %')).target).toBe(0.3);
    expect(propsOf(node(artifact, 'Progress of our renovation fund'))).toMatchObject({
      value: 22_400,
      max: 60_000,
    });
    expect(sourceOf(artifact, 'Covers per day')).not.toBe(sourceOf(artifact, 'Suppliers'));
  });

  it('G62: what is counted beside rows is counted from them', async () => {
    const artifact = await make(clinic);
    expect(sourceOf(artifact, 'Visits per week')).toBe(sourceOf(artifact, 'Appointments'));
  });

  const optionsOf = ({ datasets = [] }: Artifact, name: string | undefined, label: string) =>
    datasets
      .find((dataset) => dataset.name === name)
      ?.columns?.find((column) => column.label === label)
      ?.options?.map(({ value }) => value);

  it('G66: reads choices that are written short, and what a sentence keeps of each record', async () => {
    const artifact = await make(
      'Ops team incident board: columns reported, mitigated, resolved. Each incident has severity SEV1, SEV2, SEV3, owner (Kofi, Ingrid, Wei) and started at. Show number of open incidents, matches with opponent, home or away and date, and a form to report a new incident.',
    );
    const incidents = sourceOf(artifact, 'Ops team incident board');
    expect(columnsOf(artifact, incidents)).toEqual(['Incident', 'Severity', 'Owner', 'Started at', 'Status']);
    expect(optionsOf(artifact, incidents, 'Severity')).toEqual(['SEV1', 'SEV2', 'SEV3']);
    expect(optionsOf(artifact, incidents, 'Owner')).toEqual(['Kofi', 'Ingrid', 'Wei']);
    expect(optionsOf(artifact, sourceOf(artifact, 'Matches'), 'Home/away')).toEqual(['home', 'away']);
  });

  it('G66: records that are named before what is kept of each are rows', async () => {
    const artifact = await make(
      'Building site tracker for the Maple Street duplex. Phases: foundation, framing, roofing. Each phase has a contractor, start, end and percent done. List of defects with location, severity (minor, major) and who fixes it. Punch list checklist: clean, hand over keys.',
    );
    const { datasets = [] } = artifact;
    const phases = datasets.find(({ name }) => name === sourceOf(artifact, 'Phases'));
    expect(phases?.rows?.map((row) => Object.values(row)[1])).toEqual(['Foundation', 'Framing', 'Roofing']);
    expect(phases?.columns?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Contractor', 'Start', 'End', 'Percent done']),
    );
  });

  it.each([
    ['es', 'reparaciones con cliente, precio, por etapas: recibida, en espera, lista, entregada', 'Etapa'],
    ['en', 'repairs with customer, price and stage: received, waiting, ready, returned', 'Stage'],
  ])('G66: stages behind a colon end with their list: %s', async (language, repairs, label) => {
    const rest =
      language === 'es'
        ? 'También una tabla de proveedores con teléfono, ingresos por semana y un calendario de entregas.'
        : 'Also a table of suppliers with phone, income per week and a calendar of deliveries.';
    const lead = language === 'es' ? 'Taller de bicicletas: necesito' : 'Bike workshop: I need';
    const artifact = await make(`${lead} ${repairs}. ${rest}`);
    const choices = artifact.datasets?.flatMap(({ columns = [] }) =>
      columns.filter((column) => column.label === label).map(({ options = [] }) => options.length),
    );
    expect(choices).toEqual([4]);
  });

  it('G67: counts in a card, draws each figure as said, and keeps the entries of a checklist', async () => {
    const artifact = await make(
      'Online candle shop. Show revenue, orders and average order value for the last 6 months as a line chart, number of open orders, a checklist for each day: pack, ship, restock, and a table of suppliers with phone. No charts of costs please.',
    );
    expect(titlesOf(artifact).slice(0, 6)).toEqual([
      'Revenue for the last 6 months',
      'Orders for the last 6 months',
      'Average order value for the last 6 months',
      'Number of open orders',
      'Checklist for each day',
      'Suppliers',
    ]);
    expect(typesOf(artifact).slice(0, 6)).toEqual([
      'Chart',
      'Chart',
      'Chart',
      'MetricCard',
      'TextBlock',
      'Table',
    ]);
    expect(propsOf(node(artifact, 'Checklist for each day')).text).toBe(
      '- [ ] pack\n- [ ] ship\n- [ ] restock',
    );
    expect(artifact.title).toBe('Online candle shop');
  });

  describe('with choices, people and a value that was told', () => {
    const practice =
      'Build a dashboard for our physiotherapy clinic. Three therapists: Anna Weber, Tom Fischer and Priya Nair. I want to see appointments per week, no-show rate, a schedule by therapist with status (booked, arrived), and a waiting list table with patient name and phone. Goal: cut no-shows from 14% to 6% by March 2027. No charts of revenue please.';

    it('G68: has the rows of a schedule under each person', async () => {
      const artifact = await make(practice);
      const schedule = node(artifact, 'Schedule by therapist');
      expect(schedule.type).toBe('Table');
      expect(propsOf(schedule).groupBy).toEqual(['doctor']);
      expect(optionsOf(artifact, sourceOf(artifact, 'Schedule by therapist'), 'Therapist')).toEqual([
        'Anna Weber',
        'Tom Fischer',
        'Priya Nair',
      ]);
    });

    it('G68: spreads what is drawn by week over weeks, and ends a figure with the value that was told', async () => {
      const artifact = await make(practice);
      const { datasets = [] } = artifact;
      const days = datasets[0]!.rows!.map((row) => Date.parse(String(row.time)));
      const week = 7 * 86_400_000;
      expect((Math.max(...days) - Math.min(...days)) / week).toBeGreaterThan(6);
      expect(datasets.find(({ name }) => name === 'months')?.rows?.at(-1)).toMatchObject({ rate: 0.14 });
    });

    it('G61: leaves what is only kept as it is, and how the page should be aside', async () => {
      const artifact = await make(
        'We run a repair shop: jobs with customer, priority high, medium, low and due date, suppliers with phone, a chart of jobs per week. Keep it simple.',
      );
      const columns = artifact.datasets?.flatMap((dataset) => dataset.columns ?? []) ?? [];
      expect(columns.find(({ label }) => label === 'Phone')?.type).toBe('text');
      expect(columns.find(({ label }) => label === 'Priority')?.options?.length).toBe(3);
      expect(titlesOf(artifact).join()).not.toMatch(/simple/iu);
    });

    it.each([
      ['issue tracker with title, priority high, medium, low, owner and due date', 'Priority', 3],
      ['support tickets with severity critical, high, medium, low and assignee', 'Severity', 4],
    ])('G66: reads choices without marks also of one kind of record: %s', async (prompt, label, count) => {
      const { datasets = [] } = await make(prompt);
      const columns = datasets[0]!.columns!;
      expect(columns.find((column) => column.label === label)?.options).toHaveLength(count);
      expect(columns.map((column) => column.label)).not.toContain('Low');
    });

    it('G68: leaves units small', async () => {
      const { datasets = [] } = await make('KPIs for my restaurant');
      const units = datasets.flatMap(({ columns = [] }) =>
        columns.filter(({ label }) => label === 'Unit').flatMap(({ options = [] }) => options),
      );
      expect(units).toContainEqual({ value: 'kg' });
    });

    it('G68: shows small letters with a capital, and shares choices among records', async () => {
      const artifact = await make(
        'Charity fundraising: we raised 42k so far and want 100k by December 31. Track donors with name, email and channel: email, event, website. Show progress to goal, donations by channel as a pie chart and a board for grant applications: drafting, submitted, awarded.',
      );
      const labels = artifact.datasets?.flatMap(({ columns = [] }) =>
        columns.filter(({ label }) => label === 'Channel').map(({ options = [] }) => options),
      );
      const channels = ['email', 'event', 'website'].map((value) => ({
        value,
        label: value.charAt(0).toUpperCase() + value.slice(1),
      }));
      expect(labels).toEqual([channels, channels]);
      expect(propsOf(node(artifact, 'Progress to goal'))).toMatchObject({ value: 42_000, max: 100_000 });
    });

    it('G68: takes names in brackets before fields for rows', async () => {
      const artifact = await make(
        "Suivi de chantier pour la rénovation de l'école : lots (gros œuvre, plomberie, peinture) avec entreprise, début, fin et avancement. Une liste de défauts avec lieu, gravité et responsable. Un tableau des fournisseurs avec téléphone.",
      );
      const lots = artifact.datasets?.find(({ name }) => name === sourceOf(artifact, 'Lots'));
      expect(lots?.rows?.map((row) => Object.values(row)[1])).toEqual([
        'Gros œuvre',
        'Plomberie',
        'Peinture',
      ]);
    });
  });

  it('G69: keeps lone words among the fields, and gives a board the lanes of a sentence of their own', async () => {
    const artifact = await make(
      "Feedback board for our SaaS: requests with title, customer, plan (Free, Team), votes and owner (Lena, Marco). Lanes new, planned, building, shipped. Top 10 requests by votes, requests per month as a line chart, and an NPS card: from 31 to 45 by end of June 2027. I don't need a calendar.",
    );
    const requests = sourceOf(artifact, 'Feedback board for our SaaS');
    expect(columnsOf(artifact, requests)).toEqual(
      expect.arrayContaining(['Title', 'Customer', 'Plan', 'Votes', 'Owner', 'Status']),
    );
    expect(optionsOf(artifact, requests, 'Status')).toEqual(['new', 'planned', 'building', 'shipped']);
    expect(typesOf(artifact)).not.toContain('Timeline');
    expect(artifact.title).toBe('Feedback board for our SaaS');
  });

  it('G69: reads states behind their word, values behind by, and whom a sentence only tells of', async () => {
    const artifact = await make(
      'Science fair organizer: projects with student, grade 9 to 12, mentor and status registered, in progress, judged. Show tickets by channel (email, chat, phone), a list of vendors with phone, and vendors with contact. Nurse Adaeze and Dr. Holm approve projects.',
    );
    const projects = sourceOf(artifact, 'Projects');
    expect(optionsOf(artifact, projects, 'Status')).toEqual(['registered', 'in progress', 'judged']);
    expect(optionsOf(artifact, projects, 'Grade')).toEqual(['9', '10', '11', '12']);
    expect(optionsOf(artifact, sourceOf(artifact, 'Tickets by channel'), 'Channel')).toEqual([
      'email',
      'chat',
      'phone',
    ]);
    expect(titlesOf(artifact).join()).not.toMatch(/Adaeze|Holm/u);
  });

  it('G69: items are the rows that were spoken of, and a tracker of many keeps these', async () => {
    const artifact = await make(
      'I coach a swim team. I would like a tracker of swimmers with name, age group (18-29, 30-44), best time and certificate expiry, items expiring in the next 60 days, practices per week as a bar chart, and a form to sign up for a meet.',
    );
    expect(columnsOf(artifact, sourceOf(artifact, 'Tracker of swimmers'))).toEqual(
      expect.arrayContaining(['Name', 'Age group', 'Certificate expiry']),
    );
    expect(sourceOf(artifact, 'Items expiring in the next 60 days')).toBe(
      sourceOf(artifact, 'Tracker of swimmers'),
    );
  });
});

describe('a short prompt about several kinds of records', () => {
  it.each([
    [
      'We run a food bank and want to see donations, volunteers and families served',
      ['Donations', 'Volunteers', 'Families served'],
    ],
    ['Photographer: shoots, clients and invoices', ['Shoots', 'Clients', 'Invoices']],
    ['Coworking space: members, desks and bookings', ['Members', 'Desks', 'Bookings']],
    [
      'panel de un taller de coches con órdenes de trabajo abiertas y facturas pendientes',
      ['Órdenes de trabajo abiertas', 'Facturas pendientes'],
    ],
  ])('G61: has a part for each: %s', async (prompt, titles) => {
    const artifact = await make(prompt);
    const tables = artifact.components.filter(({ type }) => type === 'Table');
    expect(tables.map((each) => propsOf(each).title)).toEqual(titles);
    expect(new Set(tables.map((each) => JSON.stringify(propsOf(each).data))).size).toBe(titles.length);
  });

  it('G61: says how many there are of each, where nothing but rows is asked for', async () => {
    const artifact = await make('Photographer: shoots, clients and invoices');
    expect(typesOf(artifact).slice(0, 3)).toEqual(['MetricCard', 'MetricCard', 'MetricCard']);
  });

  it('G61: draws what is counted beside rows of several kinds', async () => {
    const artifact = await make(
      'tutoring business tracker with students, sessions per week and payments received',
    );
    expect(titlesOf(artifact).slice(0, 3)).toEqual(['Students', 'Sessions per week', 'Payments received']);
    expect(typesOf(artifact).slice(0, 3)).toEqual(['Table', 'Chart', 'Table']);
  });

  it('G70: keeps of each what its trade keeps', async () => {
    const artifact = await make('I run a driving school: lessons, students and instructors');
    expect(columnsOf(artifact, 'lessons')).toEqual(expect.arrayContaining(['Instructor', 'Drive', 'Price']));
  });

  it.each([
    [
      'Sprint board for team Phoenix, sprint 14, columns To do, Blocked, In review, Done, story points and assignee',
      'Kanban',
    ],
    ['two shops, Hafen and Altstadt. I want sales per day, and to compare the shops', 'Chart'],
  ])('G61: is none where states or pictures would be lost: %s', async (prompt, type) => {
    const artifact = await make(prompt);
    expect(artifact.components.filter((each) => each.type === type).length).toBeGreaterThan(0);
    expect(artifact.datasets).toHaveLength(1);
  });
});
