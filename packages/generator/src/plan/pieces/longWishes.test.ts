import type { Artifact, Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, node, propsOf, titlesOf } from '../madePages.testing.js';

const nodesOf = ({ components }: Artifact, type: string): Node[] =>
  components.filter((node) => node.type === type);
const fieldsOf = (form: Node) => (propsOf(form).fields as { label: string }[]).map(({ label }) => label);

describe('what somebody fills in on an occasion', () => {
  const asked =
    'We look after a block of 40 flats. I need a table of tenants with name, flat and phone, a board of defects with the columns Reported, Assigned and Fixed, and a chart of defects by room.';

  it.each([
    [
      `${asked} When a tenant moves out, the caretaker fills in name, flat and meter reading.`,
      'When a tenant moves out',
      ['Name', 'Flat', 'Meter reading'],
    ],
    [
      'Ich leite ein Labor. Wir brauchen eine Tabelle der Proben mit Nummer, Organismus und Datum und ein Board der Experimente mit den Spalten Geplant, Läuft und Fertig. Wenn jemand ein Reagenz aufbraucht, trägt er Name, Menge und Datum ein.',
      'Wenn jemand ein Reagenz aufbraucht',
      ['Name', 'Menge', 'Datum'],
    ],
    [
      'Coordino una asociación. Necesito una tabla de voluntarios con nombre y barrio y un gráfico de donaciones por mes. Cuando alguien dona, rellena nombre, importe y forma de pago.',
      'Cuando alguien dona',
      ['Nombre', 'Importe', 'Forma de pago'],
    ],
    [
      'ヨガスタジオを運営しています。会員の一覧（名前、プラン、入会日）が必要です。月ごとの売上を折れ線グラフで見たいです。体験の申し込みがあったら、名前、電話番号、希望日を入力します。',
      '体験の申し込み',
      ['名前', '電話番号', '希望日'],
    ],
    [
      'Page for our handball club: a table of players with position, matches with opponent and date, and when a parent reports an injury they fill in name, date and what happened.',
      'When a parent reports an injury',
      ['Name', 'Date', 'What happened'],
    ],
  ])('G103: is a form with these fields: %s', async (prompt, title, fields) => {
    const form = node(await make(prompt), title);
    expect(form.type).toBe('InputForm');
    expect(fieldsOf(form)).toEqual(fields);
  });

  it('G103: adds to the records that the occasion brings', async () => {
    const artifact = await make(
      `${asked} When somebody finds a defect, they fill in room, description and how urgent it is.`,
    );
    const [board] = nodesOf(artifact, 'Kanban');
    expect(propsOf(node(artifact, 'When somebody finds a defect')).dataset).toBe(
      (propsOf(board!).data as { from: string }).from,
    );
  });
});

describe('what is to stand at the top', () => {
  it.each([
    [
      'We are a small clinic. I need a table of appointments with patient, therapist, date and whether it was paid. A bar chart of appointments by therapist. At the top show the number of appointments this week, the no-show rate and unpaid invoices.',
      ['Number of appointments this week', 'No-show rate', 'Unpaid invoices'],
    ],
    [
      'Coordino una ONG. Necesito una tabla de voluntarios con nombre y turno y las donaciones por mes en un gráfico de líneas. Muéstrame arriba kilos repartidos este mes y voluntarios activos. Queremos pasar de 2.300 € de donaciones a 4.000 € antes de junio de 2027.',
      ['Kilos repartidos este mes', 'Voluntarios activos'],
    ],
    [
      '我开了一家烘焙店，想做一个管理页面。订单表要有顾客姓名、取货日期、金额和状态。按种类统计销售额的饼图。上面显示今天的订单数、本月营业额和毛利率。',
      ['今天的订单数', '本月营业额', '毛利率'],
    ],
  ])('G105: are cards above all else: %s', async (prompt, cards) => {
    const artifact = await make(prompt);
    expect(titlesOf(artifact).slice(0, cards.length)).toEqual(cards);
    expect(artifact.components.slice(0, cards.length).map(({ type }) => type)).toEqual(
      cards.map(() => 'MetricCard'),
    );
  });

  it('G105: a single thing is what it is', async () => {
    const artifact = await make(
      'We are a small clinic. I need a table of patients with name, phone and last visit, and a chart of visits per month. At the top a timeline of our training days. Please also a list of rooms with floor and size.',
    );
    expect(nodesOf(artifact, 'Timeline')).toHaveLength(1);
  });
});

describe('those of whom half a sentence speaks', () => {
  const club =
    'I coach the under-15s. Please make a table of dues with player, amount and paid yes/no, a bar chart of goals by player';

  it.each([
    [`${club}, and a list of only those still owing.`, 'Only those still owing'],
    [`${club}, and those who have not paid yet in an extra table.`, 'Those who have not paid yet'],
    [
      "J'entraîne les U15. Je voudrais un tableau des cotisations avec joueur, montant et payé oui/non, un graphique à barres des buts par joueur, et seulement ceux qui n'ont pas encore payé dans une liste à part.",
      "Seulement ceux qui n'ont pas encore payé",
    ],
  ])('G107: are those without a tick: %s', async (prompt, title) => {
    const { data } = propsOf(node(await make(prompt), title)) as { data: { where: unknown } };
    expect(data.where).toMatchObject({ op: 'ne', value: true });
  });

  it('G107: are those that have lain for so long', async () => {
    const artifact = await make(
      'Ich leite ein Labor. Wir brauchen eine Tabelle der Proben mit Nummer, Organismus und Entnahmedatum. Ein Board der Experimente mit den Spalten Geplant, Läuft und Fertig. Bitte oben zeigen: Anzahl der Proben und Proben, die seit mehr als 90 Tagen liegen.',
    );
    const { value } = propsOf(node(artifact, 'Proben, die seit mehr als 90 Tagen liegen')) as {
      value: { query: { where: unknown } };
    };
    expect(value.query.where).toEqual({
      key: 'entnahmedatum',
      op: 'lt',
      value: { formula: "dateadd(today(), -90, 'day')" },
    });
  });
});

describe('aims that are told one after the other', () => {
  it('G109: are read each with where it stands, its day and who owns it', async () => {
    const artifact = await make(
      'We run a SaaS called Loopline. I want a weekly page for the team: MRR is $42,800 and should be $100k by end of December 2027, churn is 4.1 % and should go below 2.5 %, activation rate 31 % → 45 %, NPS 38 → 50. Show these four as goals with progress. A table of the ten largest customers with plan (Starter, Growth), seats and renewal date. Owners: Mira for MRR, Tom for churn. Also a chart of signups per week.',
    );
    expect(titlesOf(artifact).slice(0, 4)).toEqual(['MRR', 'Churn', 'Activation rate', 'NPS']);
    expect(propsOf(node(artifact, 'MRR'))).toMatchObject({
      value: 42_800,
      max: 100_000,
      description: 'Deadline: 2027-12-31 · Owner: Mira',
    });
    expect(propsOf(node(artifact, 'Activation rate'))).toMatchObject({ value: 0.31, max: 0.45 });
    expect(propsOf(node(artifact, 'NPS'))).toMatchObject({ value: 38, max: 50 });
  });

  it.each([
    [
      'ヨガスタジオを運営しています。会員の一覧（名前、プラン、入会日）が必要です。会員数は現在182人で、2027年3月までに250人にしたいです。月ごとの入会者数を折れ線グラフで。クラスの一覧も必要です。',
      '会員数',
      182,
      250,
    ],
    [
      '我开了一家烘焙店，想做一个管理页面。订单表要有顾客姓名、取货日期、金额和状态。本月目标营业额是8万元，目前是5.6万元。按种类统计销售额的饼图，还要一个库存表。',
      '本月营业额',
      56_000,
      80_000,
    ],
  ])('G109: say where they stand: %s', async (prompt, title, value, max) => {
    expect(propsOf(node(await make(prompt), title))).toMatchObject({ value, max });
  });

  it('G109: are not to be reached by the day on which they stood somewhere', async () => {
    const artifact = await make(
      'We are a small clinic. I need a table of appointments with patient, therapist and date, a bar chart of appointments by therapist and a list of rooms. Our target is 120 appointments a month, in October we had 96.',
    );
    expect(propsOf(node(artifact, 'Appointments'))).not.toHaveProperty('description');
  });
});

describe('what comes again each week or day', () => {
  const rowsOf = ({ datasets = [] }: Artifact, title: string) => {
    const { columns = [], rows = [] } = datasets.find((dataset) => dataset.title === title) ?? {};
    return rows.map((row) => columns.map(({ key }) => row[key]));
  };

  it.each([
    [
      'Household planner for our family. A chore rota for the week where Ben takes out the bins on Tuesday and Friday, Clara feeds the cat every day and Rosa waters the plants on Wednesday. A table of bills with amount and due date. A chart of expenses by category.',
      'Chore rota for the week',
      [
        ['Tuesday and Friday', 'Takes out the bins', 'Ben'],
        ['every day', 'Feeds the cat', 'Clara'],
        ['Wednesday', 'Waters the plants', 'Rosa'],
      ],
    ],
    [
      '我开了一家烘焙店，想做一个管理页面。订单表要有顾客姓名、取货日期、金额和状态。员工排班：小李周一到周三早班，小王周四到周六晚班。按种类统计销售额的饼图。',
      '员工排班',
      [
        ['周一到周三', '早班', '小李'],
        ['周四到周六', '晚班', '小王'],
      ],
    ],
    [
      'Wir sind ein Chor. Ich brauche eine Mitgliederliste mit Name, Stimme und Telefon, ein Diagramm der Beiträge pro Monat und eine Liste der Konzerte mit Ort und Datum. Probenplan: Montag 19 Uhr Sopran, Dienstag 19:30 Uhr Bass.',
      'Probenplan',
      [
        ['Montag', '19 Uhr', 'Sopran'],
        ['Dienstag', '19:30 Uhr', 'Bass'],
      ],
    ],
  ])('G111: is a table of when, what and who: %s', async (prompt, title, rows) => {
    expect(rowsOf(await make(prompt), title)).toEqual(rows);
  });

  it('G111: days and sums of a plan are none', async () => {
    const artifact = await make(
      'Projektplan für den Umbau der Praxis: Abriss bis 10.01.2027, Elektrik bis 28.02.2027, Eröffnung am 1. April 2027',
    );
    expect(nodesOf(artifact, 'Timeline')).toHaveLength(1);
  });
});

describe('a budget that is told', () => {
  it('G113: shows how much of it is gone, and needs no currency for each of its sums', async () => {
    const artifact = await make(
      "I'm the foreman of a renovation. Show me a board of defects with the columns Reported, Assigned and Fixed, a table of subcontractors with phone and trade, and a daily log form with weather and notes. The budget is $186,000: labour 92,000, materials 61,000, permits 8,000, contingency 25,000. We have spent $74,300 until now.",
    );
    expect(propsOf(node(artifact, 'Budget'))).toMatchObject({ value: 74_300, max: 186_000 });
    const rows = artifact.datasets?.find(({ name }) => name === 'budgetitem')?.rows;
    expect(rows?.map(({ planned }) => planned)).toEqual([92_000, 61_000, 8_000, 25_000]);
  });
});

describe('what is said of rows that the page keeps', () => {
  it('G115: names no fields', async () => {
    const artifact = await make(
      'I run a food bank. Please build me a page where we log every delivery: supplier, product group, weight in kg and best before date. A line chart of visits per month. Also a list of volunteers who have not done their hygiene training.',
    );
    expect(titlesOf(artifact)).toContain('Volunteers who have not done their hygiene training');
  });

  it('G115: is drawn from the records that keep what it is by', async () => {
    const artifact = await make(
      'I run a food bank. Please build me a page where we log every delivery: supplier, product group, weight in kg and best before date. A line chart of visits per month and a bar chart of kilos by supplier. A list of volunteers with name and phone.',
    );
    const chart = propsOf(node(artifact, 'Kilos by supplier'));
    expect(chart).toMatchObject({ x: 'supplier', y: [{ key: 'weight_in_kg' }] });
    expect(chart.data).toMatchObject({ from: 'shipment' });
  });

  it('G115: is shown in lanes that a sentence names', async () => {
    const artifact = await make(
      'Our ops team needs an incident page. Columns for each incident: title, service (API, Portal), started at, owner and status. Board with Open, Investigating, Monitoring, Resolved. Incidents per week as a line chart and incidents by service as a pie. A separate table with only those older than 3 days that are still open.',
    );
    const [board] = nodesOf(artifact, 'Kanban');
    const { from } = propsOf(board!).data as { from: string };
    const { columns = [] } = artifact.datasets!.find(({ name }) => name === from)!;
    const lanes = columns.find(({ key }) => key === propsOf(board!).groupBy)?.options;
    expect(lanes?.map(({ value }) => value)).toEqual(['Open', 'Investigating', 'Monitoring', 'Resolved']);
    const { data } = propsOf(node(artifact, 'Only those older than 3 days that are still open'));
    expect(data).toMatchObject({ from, where: { all: [{ value: 'Open' }, { op: 'lt' }] } });
  });

  it('G115: can be searched where it stands anyway', async () => {
    const artifact = await make(
      'I manage a clinic. I need a page to keep track of our appointments: patient name, therapist, date and whether it was paid. Then a bar chart of appointments by therapist and a table which I can search by patient name. Also a list of rooms with floor and size.',
    );
    expect(nodesOf(artifact, 'Table').map((table) => propsOf(table).title)).toEqual([
      'Keep track of our appointments',
      'Rooms',
    ]);
  });
});
