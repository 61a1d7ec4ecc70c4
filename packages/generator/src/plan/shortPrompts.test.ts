import { describe, expect, it } from 'vitest';
import { make, propsOf, titlesOf } from './madePages.testing.js';

const tablesOf = async (prompt: string) => (await make(prompt)).datasets?.map(({ title }) => title);

describe('a short prompt that names kinds of records side by side', () => {
  it.each([
    ['invoices and expenses', ['Invoices', 'Expenses']],
    ['on-call rota and incidents', ['On-call rota', 'Incidents']],
    ['class attendance and grades for year 9', ['Attendance', 'Grades']],
    ['crm for a small charity, donors and pledges', ['Donors', 'Pledges']],
    ['members and events of our chess club', ['Members', 'Events']],
    ['Rechnungen und Ausgaben', ['Rechnungen', 'Ausgaben']],
    ['clientes y citas', ['Clientes', 'Citas']],
    ['客户和订单', ['客户', '订单']],
    ['students, teachers and classes', ['Students', 'Teachers', 'Classes']],
    ['jobs and quotes for a plumber', ['Jobs', 'Quotes']],
    ['employees and leave requests', ['Employees', 'Leave requests']],
    ['Projekte und Rechnungen', ['Projekte', 'Rechnungen']],
    ['Kunden, Angebote und Aufträge', ['Kunden', 'Angebote', 'Aufträge']],
  ])('G64: "%s" keeps all of them', async (prompt, titles) => {
    expect(await tablesOf(prompt)).toEqual(titles);
  });

  it('G64: each can be looked through and added to', async () => {
    const { components } = await make('leads and meetings');
    const types = components.map(({ type }) => type);
    expect(types.filter((type) => type === 'Table')).toHaveLength(2);
    expect(types.filter((type) => type === 'InputForm')).toHaveLength(2);
  });

  it('G64: visits of clients and gifts of donors stand beside them, and are no columns of theirs', async () => {
    const { datasets = [] } = await make('clients and appointments');
    const labels = datasets[0]?.columns?.map(({ label }) => label);
    expect(labels).toEqual(['Client', 'Phone', 'Email', 'Created', 'Notes']);
  });

  it.each([
    ['clients and appointments', 'Appointments', ['Appointment', 'Client']],
    ['vehicles and trips', 'Trips', ['Trip', 'Vehicle']],
    ['books, members and loans', 'Loans', ['Book', 'Member']],
    ['donors and pledges', 'Pledges', ['Donor', 'Amount']],
    ['proveedores y facturas', 'Facturas', ['Factura', 'Proveedor']],
    ['students, teachers and classes', 'Classes', ['Class', 'Weekday']],
  ])('G87: "%s" says of each of the %s whose it is, where one can tell', async (prompt, title, first) => {
    const { datasets = [] } = await make(prompt);
    const { columns = [] } = datasets.find((each) => each.title === title) ?? {};
    expect(columns.slice(0, 2).map(({ label }) => label)).toEqual(first);
  });

  it('G87: the samples of records are of those beside them', async () => {
    const [clients, appointments] = (await make('clients and appointments')).datasets ?? [];
    const names = clients?.rows?.map((row) => row.client);
    expect(appointments?.rows?.length).toBeGreaterThan(0);
    for (const { client } of appointments?.rows ?? []) expect(names).toContain(client);
  });

  it.each(['wine and cheese shop', 'assets and maintenance'])(
    'G64: "%s" is a trade, with figures and a picture of its own',
    async (prompt) => {
      const { components, datasets = [] } = await make(prompt);
      expect(datasets[0]?.columns?.length).toBeGreaterThan(3);
      expect(components.filter(({ type }) => type === 'Chart').length).toBeGreaterThan(0);
      expect(components.filter(({ type }) => type === 'InputForm')).toHaveLength(1);
    },
  );

  it('G64: a longer prompt about rows has cards, pictures and forms as well', async () => {
    const { components } = await make('photographer: shoots, clients and invoices');
    const types = components.map(({ type }) => type);
    expect(types.filter((type) => type === 'MetricCard')).toHaveLength(3);
    expect(types.filter((type) => type === 'InputForm')).toHaveLength(3);
    expect(types).toContain('Chart');
  });

  it('G64: what is only a column is kept of those before it', async () => {
    const { datasets = [] } = await make('gym members and their renewals');
    expect(datasets).toHaveLength(1);
    expect(datasets[0]?.columns?.map(({ label }) => label)).toContain('Renewal date');
  });
});

describe('a short prompt with numbers and times', () => {
  it.each([
    ['grow newsletter subscribers from 800 to 2000 by autumn', 800, 2000],
    ['von 900 auf 2050 Mitglieder bis Juni', 900, 2050],
    ['2000 followers by May', undefined, 2000],
  ])('G88: "%s" is a way to a number, and to no year', async (prompt, current, target) => {
    const artifact = await make(prompt);
    const { components } = artifact;
    expect(components.map(({ type }) => type)).toContain('ProgressBar');
    const texts = JSON.stringify(artifact);
    expect(texts).toContain(String(target));
    if (current) expect(texts).toContain(String(current));
  });

  it.each([
    ['roadmap Q1 to Q3 2027', '2027-01-01', '2027-09-30'],
    ['product roadmap for 2027', '2027-01-01', '2027-12-31'],
  ])('G88: the plans of "%s" lie in that time', async (prompt, from, to) => {
    const { datasets = [] } = await make(prompt);
    const rows = datasets[0]?.rows ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const { start, end } of rows) {
      expect(String(start) >= from).toBe(true);
      expect(String(end) <= to).toBe(true);
    }
  });

  it('G88: what is asked for per day is counted, whatever it is worth', async () => {
    expect(titlesOf(await make('orders per week'))).toContain('Orders by week');
    expect(titlesOf(await make('donations per month'))).toContain('Donations by month');
  });
});

describe('a short prompt that says what something is for', () => {
  it.each([
    ['feedback form for a workshop', 'Feedback'],
    ['weekly cleaning rota for 4 flatmates', 'Tasks'],
    ['vacation planner for the team', 'Leave requests'],
    ['Putzplan für die WG', 'Aufgaben'],
  ])('G89: "%s" keeps what it would without that', async (prompt, title) => {
    expect((await tablesOf(prompt))?.[0]).toBe(title);
  });

  it('G89: choices of a trade of which some are named are those', async () => {
    const { datasets = [] } = await make('content calendar for Instagram and LinkedIn');
    const channel = datasets[0]?.columns?.find(({ label }) => label === 'Channel');
    expect(channel?.options?.map(({ value }) => value)).toEqual(['Instagram', 'LinkedIn']);
    expect(new Set(datasets[0]?.rows?.map((row) => row.channel))).toEqual(new Set(['Instagram', 'LinkedIn']));
  });
});

describe('a short prompt that asks what something comes to', () => {
  it('G33: changes that nobody gave a number for change an example', async () => {
    const { components } = await make('what if we raise prices by 8% and lose 5% of customers');
    const { formula, inputs } = propsOf(components[0]!) as { formula: string; inputs: { value: number }[] };
    expect(formula).toBe('revenue * (1 + prices) * (1 - lose)');
    expect(inputs.map(({ value }) => value)).toEqual([10_000, 0.08, 0.05]);
  });

  it.each([
    ['Was kostet mich mein Auto im Monat', 'Kosten pro Monat'],
    ['cuánto me cuesta un empleado', 'Coste en el primer año'],
    ['pricing calculator for a cleaning business, per room', 'Price of the job'],
  ])('G33: "%s" has the numbers it is made of, and keeps its question', async (prompt, label) => {
    const artifact = await make(prompt);
    expect(propsOf(artifact.components[0]!).label).toBe(label);
    expect(prompt.toLowerCase()).toContain(artifact.title.toLowerCase());
  });
});

describe('a short prompt for a checklist', () => {
  it.each([
    ['opening checklist for a cafe', 'Before the doors open', 'Count the cash float'],
    ['offboarding checklist', 'Hand over', 'Exit interview'],
    ['Checkliste Monatsabschluss', 'Abstimmen', 'Bankkonten'],
    ['checklist de viagem', 'Planejar', 'Seguro viagem'],
    ['入职清单', '第一周', '介绍团队'],
  ])('G65: "%s" has the usual steps of that work', async (prompt, phase, step) => {
    const artifact = await make(prompt);
    expect(titlesOf(artifact)).toContain(phase);
    expect(JSON.stringify(artifact.components)).toContain(step);
  });

  it('G65: what should be kept of each step makes a table of the usual ones', async () => {
    const { datasets = [] } = await make('onboarding checklist with owner and due date');
    expect(datasets[0]?.columns?.map(({ label }) => label)).toEqual(expect.arrayContaining(['Owner', 'Due']));
    expect(datasets[0]?.rows?.map(({ step }) => step)).toContain('Order the laptop and phone');
  });
});

describe('a short prompt for a plan', () => {
  it.each([
    ['2027 roadmap for our charity', 'Milestones'],
    ['Hotel Roadmap 2027', 'Milestones'],
    ['hoja de ruta de la clínica', 'Hitos'],
    ['calendar for the dental clinic', 'Appointments'],
    ['Kalender für den Sportverein', 'Veranstaltungen'],
    ['学校のカレンダー', 'イベント'],
  ])('G90: "%s" is one of %s first', async (prompt, title) => {
    expect((await tablesOf(prompt))?.[0]).toBe(title);
  });

  it('G90: a roadmap has a timeline, and each milestone one stretch of days', async () => {
    const { components, datasets = [] } = await make('restaurant opening roadmap');
    expect(components.map(({ type }) => type)).toContain('Timeline');
    expect(datasets[0]?.columns?.filter(({ type }) => type === 'date')).toHaveLength(2);
  });
});

describe('a short prompt that a template goes by', () => {
  it.each([
    ['CRM', 'Deals'],
    ['CRM for our startup', 'Deals'],
    ['CRM for a wedding photographer', 'Customers'],
    ['CRM for freelancers', 'Clients'],
  ])('G91: "%s" is about %s', async (prompt, title) => {
    expect((await tablesOf(prompt))?.[0]).toBe(title);
  });

  it('G91: what is measured is no undertaking', async () => {
    const { components } = await make('MRR growth');
    expect(components.filter(({ type }) => type === 'MetricCard')).toHaveLength(2);
  });
});

describe('a short prompt for goals', () => {
  it.each([
    ['OKRs for the marketing team', 'Newsletter subscribers'],
    ['OKR für unser Krankenhaus', 'Tage bis zum Termin'],
    ['OKRs de la escuela', 'Alumnos que aprueban'],
    ['人事のOKR', '採用までの日数'],
  ])('G92: "%s" has key results of that field', async (prompt, result) => {
    const [dataset] = (await make(prompt)).datasets ?? [];
    expect(dataset?.origin).toBe('sample');
    expect(dataset?.rows?.map(({ goal }) => goal)).toContain(result);
  });

  it('G92: how a key result stands is told by the way from its start', async () => {
    const [dataset] = (await make('OKRs for the support team')).datasets ?? [];
    const states = dataset?.columns
      ?.find(({ label }) => label === 'Status')
      ?.options?.map(({ value }) => value);
    for (const { start, current, target, status } of dataset?.rows ?? []) {
      const share = (Number(current) - Number(start)) / (Number(target) - Number(start));
      expect(status).toBe(states?.[share >= 0.6 ? 0 : share >= 0.4 ? 1 : 2]);
    }
  });

  it('G92: nobody else is responsible for one’s own', async () => {
    const [dataset] = (await make('my goals for 2027')).datasets ?? [];
    expect(dataset?.columns?.map(({ type }) => type)).not.toContain('person');
  });
});

describe('a short prompt for one figure', () => {
  it.each([
    ['hotel revenue dashboard', ['Revenue by month', 'Revenue by channel']],
    ['Umsatz-Dashboard für ein Café', ['Umsatz pro Monat', 'Umsatz nach Produkt']],
    ['churn dashboard for a gym', ['Churn by month']],
  ])('G93: "%s" has two cards and the best periods by name, and draws %s', async (prompt, charts) => {
    const { components } = await make(prompt);
    const above = components.slice(0, 3);
    expect(above.map(({ type, span }) => [type, span])).toEqual([
      ['MetricCard', 4],
      ['MetricCard', 4],
      ['DataList', 4],
    ]);
    expect(propsOf(above[2]!).fields).toEqual({ label: 'month', value: 'value' });
    const drawn = components.filter(({ type }) => type === 'Chart');
    expect(drawn.map((chart) => propsOf(chart).title)).toEqual(charts);
  });
});

describe('a short prompt that names a trade, and whose or for whom', () => {
  it.each([
    ['quarterly report for the board of a food bank', 'Stock items'],
    ['KPI dashboard for a call center', 'Calls by week'],
    ['tenant maintenance request form', 'Work orders'],
    ['employee expense claim form', 'Expense claims'],
    ['dashboard for our biggest hotel', 'Bookings'],
  ])('G94: "%s" is about %s first', async (prompt, title) => {
    expect((await tablesOf(prompt))?.[0]).toBe(title);
  });

  it.each([
    ['customer satisfaction dashboard for a hotel', 'Customer satisfaction'],
    ['noise level dashboard', 'Noise level'],
    ['Dashboard zur Patientenzufriedenheit', 'Patientenzufriedenheit'],
  ])('G94: "%s" follows that figure', async (prompt, label) => {
    const [card] = (await make(prompt)).components;
    expect(card).toMatchObject({ type: 'MetricCard', props: { label } });
  });

  it('G49: the stock of a trade is told by the trade, and not by the words for keeping stock', async () => {
    const [dataset] = (await make('gestão de estoque de uma farmácia')).datasets ?? [];
    expect(JSON.stringify(dataset?.rows)).toContain('Ibuprofeno');
  });
});

describe('a short prompt with states', () => {
  it('G23: states right behind the records are the lanes of a board, and no part of its name', async () => {
    const artifact = await make('bike repair jobs waiting, in progress, done, picked up');
    expect(artifact.title).toBe('Bike repair jobs');
    const status = artifact.datasets?.[0]?.columns?.find(({ label }) => label === 'Status');
    expect(status?.options?.map(({ value }) => value)).toEqual([
      'waiting',
      'in progress',
      'done',
      'picked up',
    ]);
  });
});

describe('a short prompt that says what somebody needs to know', () => {
  it.each([
    ['I need to know who still owes me money', 'Debts'],
    ['where does my time go', 'Time entries'],
    ['who is on holiday when', 'Leave requests'],
    ['shift plan for nurses', 'Shifts'],
    ["carnet d'entretien de ma voiture", 'Entretiens'],
    ['员工考勤', '考勤'],
    ['営業の案件ボード', '案件'],
  ])('G36: "%s" keeps what it is about', async (prompt, title) => {
    expect(await tablesOf(prompt)).toEqual([title]);
  });

  it('G36: what a trade keeps as a column is no other kind of record', async () => {
    const { datasets = [] } = await make('Mitgliederliste für den Turnverein mit Beiträgen');
    expect(datasets.map(({ title }) => title)).toEqual(['Mitglieder']);
    expect(datasets[0]?.columns?.map(({ label }) => label)).toContain('Beiträge');
  });
});

describe('the samples of a short prompt', () => {
  it('G49: the inventory of a trade holds what the trade has in stock', async () => {
    const { datasets = [] } = await make('inventory for a small brewery with reorder levels');
    expect(JSON.stringify(datasets[0]?.rows)).toContain('Malt');
  });

  it('books are by authors, and not by who looks after them', async () => {
    const { datasets = [] } = await make('books');
    const { key = '' } = datasets[0]?.columns?.find(({ label }) => label === 'Author') ?? {};
    expect(datasets[0]?.rows?.[0]?.[key]).toBe('Author A');
  });

  it('each of a few goals has its bar', async () => {
    const { components, datasets = [] } = await make('metas do time para o trimestre');
    const bars = components.filter(({ type }) => type === 'ProgressBar');
    expect(bars).toHaveLength((datasets[0]?.rows?.length ?? 0) + 1);
  });
});

const labelsOf = async (prompt: string) =>
  (await make(prompt)).datasets![0]!.columns!.map(({ label }) => label);

describe('columns that a short prompt names', () => {
  it.each([
    ['site diary with weather and delays', ['Weather', 'Delays', 'Crew']],
    ['Bautagebuch mit Wetter und Arbeitsstunden', ['Wetter', 'Arbeitsstunden', 'Personen']],
  ])('G97: "%s" keeps what the trade keeps anyway, in the words of the person', async (prompt, labels) => {
    expect(await labelsOf(prompt)).toEqual(expect.arrayContaining(labels));
  });

  it.each([
    ['seguimiento de obra: tareas, responsables y fechas', ['Tareas'], ['Responsable', 'Fecha']],
    ['project tracker: tasks, owners, deadlines', ['Tasks'], ['Owner', 'Deadline']],
  ])('G97: "%s" is one table, of which the others tell', async (prompt, titles, labels) => {
    expect(await tablesOf(prompt)).toEqual(titles);
    expect(await labelsOf(prompt)).toEqual(expect.arrayContaining(labels));
  });

  it('G97: what is said of many is the column of one, and there once', async () => {
    const labels = await labelsOf('monthly household budget with categories');
    expect(labels.filter((label) => label!.startsWith('Categor'))).toEqual(['Category']);
  });

  it('G97: a slip of the pen in the word for the tool changes nothing', async () => {
    expect(await tablesOf('vegetable garden calender')).toEqual(await tablesOf('vegetable garden calendar'));
  });
});

describe('what nobody named', () => {
  it.each([
    ['bakery sales dashboard', ['Sales'], 'Payment', 'Region'],
    ["tableau de bord des ventes d'une boulangerie", ['Ventes'], 'Paiement', 'Région'],
    ['flower shop orders board', ['Orders'], 'Customer', 'Company'],
  ])('G98: "%s" is kept as over a counter', async (prompt, titles, kept, foreign) => {
    expect(await tablesOf(prompt)).toEqual(titles);
    const labels = await labelsOf(prompt);
    expect(labels).toContain(kept);
    expect(labels).not.toContain(foreign);
  });

  it.each(['emergency contacts', 'donor CRM for a small charity', 'donations'])(
    'G98: "%s" has no company among its samples',
    async (prompt) => {
      expect(JSON.stringify((await make(prompt)).datasets![0]!.rows)).not.toMatch(/Northwind/u);
    },
  );

  it('G98: what no lexicon knows has no cost', async () => {
    expect(await labelsOf('quiltathon tracker')).not.toContain('Cost');
  });

  it.each([
    ['instrumentos musicais', 'Instrumento musical'],
    ['alquiler de bicicletas eléctricas', 'Bicicleta eléctrica'],
  ])('G98: "%s" are named for one', async (prompt, name) => {
    expect((await labelsOf(prompt))[0]).toBe(name);
  });

  it.each([
    ['shopping list', 'Quantity'],
    ['买菜清单', '数量'],
    ['daily standup notes', 'Blockers'],
    ['朝会メモ', '課題・障害'],
  ])('G49: "%s" has "%s"', async (prompt, label) => {
    expect(await labelsOf(prompt)).toContain(label);
  });

  it.each(['exam calendar', 'meeting schedule', 'calendario de exámenes', 'charity calendar'])(
    'G90: "%s" shows each on its day',
    async (prompt) => {
      const { components } = await make(prompt);
      const timeline = components.find(({ type }) => type === 'Timeline');
      const fields = timeline!.props['fields'] as { startDate: string; endDate: string };
      expect(fields.endDate).toBe(fields.startDate);
    },
  );

  it('G90: has milestones on the roadmap of a thing that could be kept', async () => {
    expect((await make('roadmap for the mobile app')).datasets![0]!.name).toBe('milestone');
  });

  it.each([
    ['project timeline', 'Milestones'],
    ['schedule for a research project', 'Milestones'],
    ['projects timeline', 'Projects'],
    ['Zeitplan für ein Forschungsprojekt', 'Meilensteine'],
    ['Zeitplan der Projekte', 'Projekte'],
    ['科研项目进度表', '里程碑'],
  ])('G90: "%s" shows %s', async (prompt, title) => {
    expect((await make(prompt)).datasets![0]!.title).toBe(title);
  });

  it('G91: knows a data pipeline from one of sales', async () => {
    expect(await labelsOf('data pipeline status')).toContain('Rows loaded');
  });

  it('G92: gives goals of named teams the names and no articles', async () => {
    const { datasets } = await make('goals for the Berlin, Paris and Rome teams');
    const team = datasets![0]!.columns!.find(({ label }) => label === 'Team');
    expect(team?.options?.map(({ value }) => value)).toEqual(['Berlin', 'Paris', 'Rome']);
  });

  it.each([
    ['student budget', 'Planned'],
    ['puppy waiting list', 'Since'],
    ['Wartungsplan Aufzüge', 'Nächste Wartung'],
    ['restaurant expenses', 'Receipt attached'],
    ['customer list', 'Phone'],
    ['registro de vacunas de mi perro', 'Veterinario'],
  ])('G49: "%s" has "%s"', async (prompt, label) => {
    expect(await labelsOf(prompt)).toContain(label);
  });
});
