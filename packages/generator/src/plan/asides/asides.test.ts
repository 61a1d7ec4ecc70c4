import { createSession } from '@vitrine/runtime';
import type { Artifact, Column } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import type { Receipt } from '../../types.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();
const make = async (prompt: string): Promise<{ artifact: Artifact; receipts: readonly Receipt[] }> => {
  const { artifact, receipts } = await generator.generate(prompt, { now, id: 'page' });
  return { artifact: artifact!, receipts };
};
const columnsOf = ({ datasets = [] }: Artifact): Column[] => datasets.flatMap(({ columns = [] }) => columns);
const labelsOf = (artifact: Artifact) => columnsOf(artifact).map(({ label }) => label);
const filterOf = ({ components }: Artifact) =>
  components.find(({ type, props }) => type === 'InputForm' && props['purpose'] === 'filter');
const missing = (receipts: readonly Receipt[]) =>
  receipts.filter(({ kind }) => kind === 'missing').map(({ text }) => text);

const repairs = 'Repair tracker with customer, mechanic (Tom, Aisha), status, promised date and price.';

describe('filters that are asked for', () => {
  it.each([
    [`${repairs} Filter by mechanic and month.`, ['mechanic', 'promised_date']],
    [`${repairs} Let me filter by mechanic.`, ['mechanic']],
    [
      'Reparaturen mit Kunde, Werkstatt (Nord, Süd), Termin und Preis. Nach Werkstatt filtern.',
      ['werkstatt'],
    ],
    [
      'Tabla de pedidos con cliente, vendedora (Lucía, Carmen), fecha e importe. Filtro por vendedora.',
      ['vendedora'],
    ],
  ])('G117: are fields of their own: %s', async (prompt, names) => {
    const { artifact } = await make(prompt);
    const fields = filterOf(artifact)?.props['fields'] as { name: string }[] | undefined;
    expect(fields?.map(({ name }) => name)).toEqual(names);
    expect(artifact.datasets).toHaveLength(1);
  });

  it('G117: narrow down all that shows the rows, by a choice and by a month', async () => {
    const { artifact } = await make(`${repairs} Filter by mechanic and month.`);
    const session = createSession(artifact, { now: () => now });
    await session.ready;
    const table = artifact.components.find(({ type }) => type === 'Table')!.id;
    const count = () => (session.node(table)!.props as { data: { rows: unknown[] } }).data.rows.length;
    const all = count();
    session.view.set('filters', 'mechanic', 'Tom');
    const some = count();
    expect(some).toBeLessThan(all);
    session.view.set('filters', 'mechanic', null);
    session.view.set('filters', 'promised_date', '1999-01-01');
    expect(count()).toBe(0);
    expect(session.node('filters')!.issues).toEqual([]);
    session.dispose();
  });

  it('G117: by something that no column is called are told as missing', async () => {
    const { artifact, receipts } = await make(`${repairs} Filter by galaxy.`);
    expect(filterOf(artifact)).toBeUndefined();
    expect(missing(receipts)).toContain('filter by galaxy');
  });
});

describe('rows that are to look otherwise', () => {
  it.each([
    [`${repairs} Highlight overdue ones in red.`, 'Overdue'],
    [
      'Aufgaben mit Titel, Frist und Status (offen, erledigt). Überfällige bitte rot markieren.',
      'Überfällig',
    ],
    ['任务表，包含标题、负责人、截止日期和状态。逾期的请标红。', '逾期'],
  ])('G119: are told by a column where a day tells them: %s', async (prompt, label) => {
    const flag = columnsOf((await make(prompt)).artifact).find((column) => column.label === label);
    expect(flag).toMatchObject({ type: 'select', options: [{ tone: 'danger' }] });
    expect(flag?.formula).toContain('today()');
  });

  it.each([
    [
      'Amostras com código, data e resultado (aprovada, reprovada). Destaque as reprovadas em vermelho.',
      'reprovada',
      'danger',
    ],
    [
      'Defects with room and status (open, fixed, accepted). Mark accepted ones green.',
      'accepted',
      'success',
    ],
  ])('G119: have the tone of their choice: %s', async (prompt, value, tone) => {
    const options = columnsOf((await make(prompt)).artifact).flatMap((column) => column.options ?? []);
    expect(options.find((option) => option.value === value)).toMatchObject({ tone });
  });

  it('G119: are told as missing where no column tells them', async () => {
    const { receipts } = await make('Books with title and author. Highlight the funny ones.');
    expect(missing(receipts)).toContain('Highlight the funny ones');
  });
});

describe('what is not to be kept', () => {
  it.each([
    [
      'CRM of donors with name, type and stage (Prospect, Donated). No phone numbers, no e-mail.',
      ['Phone', 'Email'],
    ],
    ['Mitgliederliste mit Name und Beitrag. Telefonnummern brauchen wir nicht.', ['Telefon']],
    ['A member directory. Leave out phone and e-mail.', ['Phone', 'Email']],
  ])('G121: is no column: %s', async (prompt, refused) => {
    const labels = labelsOf((await make(prompt)).artifact);
    expect(labels.filter((label) => refused.includes(label!))).toEqual([]);
  });

  it('G121: is no table either, and other days stay', async () => {
    const { artifact } = await make(
      'Dashboard for our football team. Players with name, position and joined date. Matches with opponent, date and result. A chart of goals by player. Do not show birth dates.',
    );
    expect(JSON.stringify(artifact.datasets)).not.toMatch(/birth/iu);
    expect(labelsOf(artifact)).toContain('Date');
  });

  it('G121: a limit and a choice are wanted', async () => {
    const { artifact } = await make(
      'Menu items with name and kind (vegan, sin gluten, normal). No more than 40 items per week.',
    );
    expect(columnsOf(artifact).flatMap(({ options = [] }) => options.map(({ value }) => value))).toContain(
      'sin gluten',
    );
  });
});

describe('what something should come to, said where it is asked for', () => {
  it.each([
    [
      'Attendance tracker for the class with pupil, date and status (present, absent). Show attendance rate (goal 95%), late count this week and a chart of absences by month.',
      'Attendance rate',
      0.95,
    ],
    [
      'Dashboard for our team. Players with name, position and goals. Matches with opponent, date and result. Show win rate with a goal of 60%, top scorers and the next matches.',
      'Win rate',
      0.6,
    ],
    [
      '我们是一家软件公司，需要一个项目看板。阶段：需求、设计、上线。每个任务要有标题、负责人和截止日期。上面显示未完成任务数、逾期任务数和本月上线数，目标是每月上线12个。',
      '本月上线数',
      12,
    ],
  ])('G123: stands there: %s', async (prompt, label, target) => {
    const { artifact } = await make(prompt);
    const card = artifact.components.find(({ props }) => props['label'] === label);
    expect(card?.props['target']).toBe(target);
  });
});

describe('what is counted on a long page', () => {
  it('G125: is rows where the page keeps them, in the state that is named', async () => {
    const { artifact } = await make(
      'Board of defects with location, trade, deadline and status (open, fixed, accepted). Show the number of open defects and a chart of defects by trade. A form to report a defect.',
    );
    expect(artifact.datasets).toHaveLength(1);
    const card = artifact.components.find(({ type }) => type === 'MetricCard');
    expect(card?.props['value']).toMatchObject({
      query: { where: { key: 'status', op: 'eq', value: 'open' } },
    });
  });

  it('G125: may be in a state that only its table has', async () => {
    const { artifact } = await make(
      'I own a bike shop and need a repair order tracker. For every repair: order number, customer, mechanic and price. Statuses are Received, Waiting for parts and Ready. I want to see a table of repairs, the number of bikes waiting for parts, and a chart of repairs per mechanic.',
    );
    const card = artifact.components.find(
      ({ props }) => props['label'] === 'Number of bikes waiting for parts',
    );
    expect(card?.props['value']).toMatchObject({ query: { where: { value: 'Waiting for parts' } } });
  });

  it('G125: a board of something has a card for each, with its lanes from the first on and the fields of each card', async () => {
    const { artifact } = await make(
      'I need a board of treatments that goes from Requested to Planned, In chair and Closed. Each card should show patient, dentist, price and next appointment. On top I want the number of open treatments and the total price of what is planned.',
    );
    const [treatments, ...others] = artifact.datasets!;
    expect(others).toEqual([]);
    expect(treatments!.title).toBe('Treatments');
    const labels = treatments!.columns!.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Patient', 'Dentist', 'Price', 'Next appointment']));
    const stages = treatments!.columns!.find(({ label }) => label === 'Status')!.options!;
    expect(stages.map(({ value }) => value)).toEqual(['Requested', 'Planned', 'In chair', 'Closed']);
    const total = artifact.components.find(
      ({ props }) => props['label'] === 'Total price of what is planned',
    );
    expect(total?.props['value']).toMatchObject({
      query: { aggregate: [{ op: 'sum' }], where: { value: 'Planned' } },
    });
  });

  it('G125: bullets with commas of their own are entries each', async () => {
    const { artifact } = await make(
      'We run a vaccination centre and want a weekly report. Please include:\n- doses given per vaccine (Flu, Covid, Tetanus)\n- number of no-shows\n- a table of incidents with date, nurse and severity (low, high)\n- a note for the director',
    );
    const titles = artifact.components.map(({ props }) => props['title'] ?? props['label']);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Doses given per vaccine',
        'Number of no-shows',
        'Incidents',
        'Note for the director',
      ]),
    );
  });
});

describe('what stands behind an objective or は', () => {
  it('G127: numbers behind its name are its key results, and what is asked besides is kept', async () => {
    const { artifact } = await make(
      'OKRs for our SaaS company Q1 2027. Objective 1: Delight our customers - NPS from 32 to 50, churn under 2%. Objective 2: Grow revenue - MRR from 80k to 120k, 25 new enterprise customers. Show progress per key result and a chart of MRR by month. Weekly check-in table with date, owner, confidence, comment.',
    );
    const results = artifact.datasets!.find(({ title }) => title === 'Key results')!;
    const keyOf = (name: string) => results.columns!.find(({ label }) => label === name)!.key;
    const rows = results.rows!;
    expect(rows.map((row) => row[keyOf('Objective')])).toEqual([
      'Delight our customers',
      'Delight our customers',
      'Grow revenue',
      'Grow revenue',
    ]);
    expect(rows[0]).toMatchObject({ [keyOf('Start')]: 32, [keyOf('Target')]: 50 });
    expect(labelsOf(artifact)).toEqual(expect.arrayContaining(['Confidence', 'Comment']));
    expect(
      artifact.components.some(({ type, props }) => type === 'Chart' && props['title'] === 'MRR by month'),
    ).toBe(true);
  });

  it('G127: は leads to what records have', async () => {
    const { artifact } = await make(
      '少年サッカークラブの管理ページを作ってください。選手は氏名、背番号、ポジション（GK、DF、MF、FW）、学年を表で。試合は対戦相手、日付、会場、結果。得点を選手別の棒グラフで。',
    );
    const labels = labelsOf(artifact);
    expect(labels).toEqual(expect.arrayContaining(['氏名', '背番号', '学年', '対戦相手', '会場', '結果']));
  });
});
