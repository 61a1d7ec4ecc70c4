import type { Artifact } from '@vitrine/schema';
import { evaluateFormula } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { labelsOf, make as makeAt, propsOf, titlesOf } from './madePages.testing.js';

const now = Date.parse('2026-11-22T08:00:00Z');
const make = (prompt: string) => makeAt(prompt, now);
const cellsOf = ({ datasets = [] }: Artifact, ...keys: string[]) =>
  datasets[0]?.rows?.map((row) => keys.map((key) => row[key]));
/** What a calculator comes to with the numbers it starts from. */
function resultOf({ components }: Artifact) {
  const { inputs = [], formula } = propsOf(components[0]!) as {
    inputs?: { name: string; value: number }[];
    formula: string;
  };
  const numbers = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  return evaluateFormula(formula, { values: numbers }).value;
}

describe('facts beside what is asked for', () => {
  it.each([
    [
      'Roadmap for the new booking app: discovery in January, design until end of February, launch on 15 June 2027. Ana owns design, Tom owns launch.',
      ['Ana', 'Tom'],
    ],
    [
      'Plan de obra: cimientos en marzo, estructura en abril, entrega el 15 de septiembre de 2027. Responsables: Elena (estructura), Raúl (entrega).',
      ['Elena', 'Raúl'],
    ],
    [
      '新製品のロードマップ：1月に要件定義、2月から4月まで開発、5月にテスト。担当は開発が佐藤、テストが鈴木。',
      ['佐藤', '鈴木'],
    ],
  ])('G27: who does what stands at it: %s', async (prompt, people) => {
    const artifact = await make(prompt);
    const owner = artifact.datasets?.[0]?.columns?.find(
      ({ type, options }) => type === 'select' && options?.[0]?.value === people[0],
    );
    expect(cellsOf(artifact, owner!.key)).toEqual([[null], [people[0]], [people[1]]]);
  });

  it('G28: a sentence that names what a word stands for gives a column its choices', async () => {
    const artifact = await make(
      'Lead tracker with name, phone and value. Channels are LinkedIn, referrals and events. Show leads per channel.',
    );
    const channel = artifact.datasets?.[0]?.columns?.find(({ label }) => label === 'Channel');
    expect(channel?.options?.map(({ value }) => value)).toEqual(['LinkedIn', 'Referrals', 'Events']);
  });

  it('G67: key results in the line of their objective go from one value to the other', async () => {
    const artifact = await make(
      'OKR tracker, Q1 2027. Objective 1: Make onboarding effortless - key results: activation rate 32% to 50%, setup from 3 days to 1 day. Objective 2: Grow revenue - key results: MRR 80k to 120k. Owners: Sara (onboarding), Jonas (revenue). Show status on track, at risk.',
    );
    expect(cellsOf(artifact, 'group', 'owner', 'start', 'target')).toEqual([
      ['Make onboarding effortless', 'Sara', 32, 50],
      ['Make onboarding effortless', 'Sara', 3, 1],
      ['Grow revenue', 'Jonas', 80_000, 120_000],
    ]);
  });

  it('G29: key results stand under their objective, from where they are to where they should be', async () => {
    const artifact = await make(
      'OKRs for the support team. Objective: answer faster. Key results: first response under 2 hours (now 5), CSAT from 82% to 90%. Owners are Dana and Piotr.',
    );
    expect(cellsOf(artifact, 'goal', 'group', 'owner', 'start', 'target')).toEqual([
      ['First response under 2 hours', 'Answer faster', 'Dana', 5, 2],
      ['CSAT from 82% to 90%', 'Answer faster', 'Piotr', 82, 90],
    ]);
  });
});

describe('reports with lists of figures', () => {
  it('G30: sales and customers of a report are figures over time, by the groups named behind them', async () => {
    const artifact = await make(
      'Weekly report for our bakery: sales, waste and number of customers, for the shops Mitte and Nordend.',
    );
    expect(titlesOf(artifact).slice(0, 3)).toEqual(['Sales', 'Waste', 'Number of customers']);
    expect(labelsOf(artifact).slice(0, 3)).toEqual(['Week: date', 'Shop: select', 'Sales: number']);
  });
});

describe('groups that figures are told by', () => {
  it.each([
    [
      'Adoption dashboard for our shelter: adoptions per month, intakes. Split by dogs and cats.',
      ['Dogs', 'Cats'],
    ],
    [
      'Sales report with revenue and orders per month. Split by region: North, South, West.',
      ['North', 'South', 'West'],
    ],
    ['Dashboard de ventas: ingresos y pedidos por mes. Locales: Centro y Playa.', ['Centro', 'Playa']],
    [
      'Swim club report: memberships and attendance per month, separately for adults and children.',
      ['Adults', 'Children'],
    ],
  ])('G37: %s', async (prompt, groups) => {
    const { datasets } = await make(prompt);
    const all = datasets?.flatMap(({ columns = [] }) => columns) ?? [];
    const optionsOf = all.map(({ options = [] }) => options.map(({ value }) => value));
    expect(optionsOf).toContainEqual(groups);
    expect(all.map(({ label }) => label)).not.toContain(groups[1]);
  });

  it('G37: they stand beside each other in a chart', async () => {
    const artifact = await make(
      'Dashboard for a clinic: visits and waiting time per week. Broken down by department: Cardiology, Surgery.',
    );
    expect(titlesOf(artifact)).toContain('Waiting time by department');
  });
});

describe('days of one month', () => {
  it.each([
    ['Plan de campaña: diseño del 1 al 20 de marzo, impresión del 21 al 28 de marzo.', '03-01', '03-20'],
    ['Zeitplan für den Umbau: Abriss 3.–14. Mai, Elektrik 15.–22. Mai, Malen 24.–30. Mai.', '05-03', '05-14'],
    ['Timeline of our retreat: arrival June 5-6, workshops June 7-9, departure June 10.', '06-05', '06-06'],
  ])('G38: %s', async (prompt, from, to) => {
    const [first = {}] = (await make(prompt)).datasets?.[0]?.rows ?? [];
    expect(Object.values(first)).toEqual(expect.arrayContaining([`2027-${from}`, `2027-${to}`]));
  });
});

describe('what stands beside a column', () => {
  it('G31: yes or no, steps, a number for all, the day of what is done, and who did it', async () => {
    const artifact = await make(
      'Camp list with name, swimmer yes/no, weeks (week 1 to 3), deposit (€50), date paid and who collected it',
    );
    expect(labelsOf(artifact)).toEqual([
      'Name: text',
      'Swimmer: boolean',
      'Weeks: select',
      'Deposit: number',
      'Date paid: date',
      'Who collected it: person',
    ]);
    expect(new Set(cellsOf(artifact, 'deposit')?.flat())).toEqual(new Set([50]));
  });

  it('G32: what is due, beyond a limit or still open is counted', async () => {
    const artifact = await make(
      'Inventory for our lab: chemicals with name, quantity in grams, expiry date. Warn me about what expires within 30 days and what is under 50 g.',
    );
    expect(titlesOf(artifact)).toEqual(
      expect.arrayContaining(['Quantity in grams < 50', 'Expiry date: within 30 days']),
    );
    const fees = await make(
      'Track who in the rowing club has paid the €120 annual fee, with name and date paid.',
    );
    expect(titlesOf(fees)).toEqual(expect.arrayContaining(['Paid the annual fee: open', 'Open: annual fee']));
  });
});

describe('calculations asked for by name', () => {
  it.each([
    ['Loan calculator: 320,000 at 3.9% over 25 years, total interest, 200 extra a month', 1671.45],
    [
      'Break-even for our food truck: fixed costs 4,200 a month, ticket 11.50, ingredients 3.80 per ticket',
      545.45,
    ],
    ['What if we raise the price from 29 to 35 euros and lose 8% of our 1,450 subscribers?', 46_690],
    [
      'Calcule la rentabilité d’une machine à 6 500 € : 90 cafés par jour à 1,80 €, coût 0,45 € par café, 250 jours par an. Quand est-elle amortie ?',
      2.57,
    ],
    [
      'Was kostet das: 14 m² Boden, 22 m² Wand, Fliesen 34 €/m², Kleber 8 € pro m², Handwerker 45 € pro Stunde, 20 Stunden',
      2412,
    ],
  ])('G33: %s', async (prompt, result) => {
    expect(resultOf(await make(prompt))).toBeCloseTo(result, 1);
  });
});

describe('check lists by phase', () => {
  it('G34: steps stand under their phase with whom they are for', async () => {
    const artifact = await make(
      'Moving checklist. Before: cancel the internet (Jonas), pack the kitchen (Mira). Moving day: load the van, read the meters.',
    );
    expect(cellsOf(artifact, 'step', 'phase', 'owner')).toEqual([
      ['Cancel the internet', 'Before', 'Jonas'],
      ['Pack the kitchen', 'Before', 'Mira'],
      ['Load the van', 'Moving day', null],
      ['Read the meters', 'Moving day', null],
    ]);
  });

  it('G34: phases without steps of their own get general ones, and their fields', async () => {
    const artifact = await make(
      'Checklist for our second café, by phase: fitting out, hiring, opening week. With responsible person and deadline.',
    );
    expect(artifact.components.map(({ type }) => type)).toEqual(['ProgressBar', 'Table', 'InputForm']);
    expect(new Set(cellsOf(artifact, 'phase')?.flat())).toEqual(
      new Set(['Fitting out', 'Hiring', 'Opening week']),
    );
  });
});

describe('titles', () => {
  it.each([
    [
      'We have 42k monthly visitors and want 100k by December 2027. Show me the path.',
      'Monthly visitors: 42k → 100k',
    ],
    [
      'Wir wollen von 18 auf 30 Ganztagskinder bis zum 1. September 2027. Welche Schritte stehen an?',
      'Ganztagskinder: 18 → 30',
    ],
    [
      'Form where parents sign up for the camp: name, age. Below it the list of registrations.',
      'Form where parents sign up for the camp',
    ],
    ['社内の備品管理表を作りたい。品名、管理番号、価格。', '社内の備品管理表'],
  ])('G35: %s', async (prompt, title) => {
    expect((await make(prompt)).title).toBe(title);
  });
});

describe('records with a goal', () => {
  it.each([
    [
      'reading tracker with title, author, pages, finished. Goal: 24 books by December',
      ['Title: text', 'Author: person', 'Pages: number', 'Finished: boolean'],
      { from: 'book', aggregate: [{ op: 'count', as: 'value' }] },
    ],
    [
      'donation tracker: donor, amount, date, channel. We want to reach 20k by June',
      ['Donor: text', 'Amount: number', 'Date: date', 'Channel: select'],
      { from: 'donation', aggregate: [{ op: 'sum', key: 'amount', as: 'value' }] },
    ],
  ])('G137: are kept, and the goal stands over them: %s', async (prompt, columns, query) => {
    const artifact = await make(prompt);
    expect(labelsOf(artifact)).toEqual(columns);
    const [bar] = artifact.components;
    expect(bar!.type).toBe('ProgressBar');
    expect(JSON.stringify(propsOf(bar!).value)).toContain(JSON.stringify(query.aggregate));
  });

  it('G137: are not those whose number the goal is', async () => {
    const { datasets = [] } = await make(
      "track our clinic's recalls - patient, due date, called (y/n). 12 a week is the goal",
    );
    expect(datasets.map(({ title }) => title)).toEqual(["Clinic's recalls"]);
  });

  it('G137: have what is chosen from as a column, also under a name of other records', async () => {
    const artifact = await make('Tracker for volunteers: name, phone, shifts (morning, afternoon)');
    expect(labelsOf(artifact)).toContain('Shifts: select');
  });
});
