import type { Dataset } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make as makeAt, propsOf } from './madePages.testing.js';

const now = Date.parse('2026-11-22T08:00:00Z');
const make = (prompt: string) => makeAt(prompt, now);
const labelsOf = ({ columns = [] }: Dataset) => columns.map(({ label }) => label);

describe('what figures and records should come to', () => {
  it.each([
    [
      'Shelter dashboard: adoptions, intakes and returns per month. Adoptions should reach 40 a month.',
      'Adoptions',
      40,
    ],
    [
      'Relatório mensal da loja: vendas, clientes e ticket médio. Metas: vendas de R$ 90 mil.',
      'Vendas',
      90_000,
    ],
    [
      'Vertriebsdashboard: Umsatz, Neukunden und Angebote pro Monat. Ziel: 120 Neukunden pro Monat.',
      'Neukunden',
      120,
    ],
    [
      'Weekly support report: number of tickets, first response time and CSAT. Goals: first response under 2 hours, CSAT 92%.',
      'First response time',
      2,
    ],
  ])('G39: stands at the figure: %s', async (prompt, title, target) => {
    const { components } = await make(prompt);
    const card = components.find(({ type, props = {} }) => type === 'MetricCard' && props.label === title);
    expect(propsOf(card!).target).toBe(target);
  });

  it('G39: an aim in hours makes its figure one of hours, and less is better', async () => {
    const { components } = await make(
      'Weekly support report: number of tickets and first response time. First response must stay under 4 hours.',
    );
    const card = components.find(({ props = {} }) => props.label === 'First response time');
    expect(propsOf(card!)).toMatchObject({
      target: 4,
      format: { unit: 'hours' },
      comparison: { upIsGood: false },
    });
  });

  it('G39: an aim that no figure is about is a bar where it was told how far it is', async () => {
    const { components } = await make(
      'Board for our sales team with New, Offer, Won. Each deal has a client and a value. We want 12 wins this quarter, 5 so far.',
    );
    expect(propsOf(components.find(({ type }) => type === 'ProgressBar')!)).toMatchObject({
      label: 'Wins this quarter',
      value: 5,
      max: 12,
    });
  });

  it('G39: a budget does not make another kind of tool', async () => {
    const { components } = await make(
      'Track our house renovation. Budget is 45,000 €. For each job I want contractor, cost and start date.',
    );
    expect(components.map(({ type }) => type)).toContain('Table');
    expect(propsOf(components.find(({ type }) => type === 'ProgressBar')!)).toMatchObject({
      label: 'Cost',
      max: 45_000,
    });
  });
});

describe('records told of in sentences of their own', () => {
  it.each([
    [
      'Clinic dashboard with visits and revenue per month. We also need a list of vaccinations with animal, vaccine and due date.',
      ['Vaccine', 'Animal', 'Due date'],
    ],
    [
      'Panel con alumnos, ingresos y bajas por mes. Además una tabla de profesores con idioma, horas semanales y sede.',
      ['Profesor', 'Idioma', 'Horas semanales', 'Sede'],
    ],
    [
      'Dashboard mit Umsatz und Kosten pro Monat. Dazu eine Liste der Reparaturen mit Wohnung, Handwerker und Kosten.',
      ['Wohnung', 'Handwerker', 'Kosten'],
    ],
  ])('G40: a second list has columns of its own: %s', async (prompt, labels) => {
    const { datasets = [] } = await make(prompt);
    expect(datasets.some((dataset) => labels.every((label) => labelsOf(dataset).includes(label)))).toBe(true);
  });

  it.each([
    [
      'Quiero un tablero. Columnas: Nuevo, En curso, Resuelto. Cada ticket tiene cliente, prioridad (alta, media, baja) y responsable.',
      'Tickets',
      ['Cliente', 'Prioridad', 'Responsable'],
    ],
    [
      'Track the construction at Elm Street. Each house has a buyer, a site manager and a handover date.',
      'Houses',
      ['Buyer', 'Site manager', 'Handover date'],
    ],
    [
      '学校の記録を管理したいです。生徒ごとに名前、クラス、出席率を記録します。',
      '生徒',
      ['名前', 'クラス', '出席率'],
    ],
  ])('G41: what each has are its columns: %s', async (prompt, title, labels) => {
    const [dataset] = (await make(prompt)).datasets ?? [];
    expect(dataset?.title).toBe(title);
    expect(labelsOf(dataset!)).toEqual(expect.arrayContaining(labels));
  });
});

describe('lists that people paste', () => {
  it('G42: key results stand under the objective above them, with their numbers', async () => {
    const { datasets, title } = await make(
      'OKRs Q1 2027:\nO1: Make onboarding effortless\n- KR1: Activation from 32% to 50%\n- KR2: First value under 10 minutes (now 25)\nO2: Grow revenue\n- KR1: MRR from $80k to $120k',
    );
    expect(title).toBe('OKRs Q1 2027');
    expect(datasets?.[0]?.rows).toMatchObject([
      { goal: 'Activation from 32% to 50%', group: 'Make onboarding effortless', start: 32, target: 50 },
      { goal: 'First value under 10 minutes', group: 'Make onboarding effortless', start: 25, target: 10 },
      { goal: 'MRR from $80k to $120k', group: 'Grow revenue', start: 80_000, target: 120_000 },
    ]);
  });

  it('G42: key results with their marks in one line are several', async () => {
    const { datasets, title } = await make(
      'OKRs Q1 2027 for a startup. Objective 1: reach product-market fit — KR1 40% very disappointed score (now 22%), KR2 weekly active teams from 85 to 250. Objective 2: extend runway — KR1 burn down from 90k to 60k, KR2 close seed round of 1.5M',
    );
    expect(title).toBe('OKRs Q1 2027 for a startup');
    expect(datasets?.[0]?.rows).toMatchObject([
      { group: 'Reach product-market fit', start: 22, target: 40 },
      {
        goal: 'Weekly active teams from 85 to 250',
        group: 'Reach product-market fit',
        start: 85,
        target: 250,
      },
      { goal: 'Burn down from 90k to 60k', group: 'Extend runway', start: 90_000, target: 60_000 },
      { group: 'Extend runway', target: 1_500_000 },
    ]);
  });

  it('G42: numbered lines of which most say what to reach are goals', async () => {
    const { datasets } = await make(
      '1. Reduce churn from 5% to 3% by June\n2. Launch the partner program (owner: Kim)\n3. NPS 50, currently 38',
    );
    expect(datasets?.[0]?.rows).toMatchObject([
      { start: 5, target: 3, due: '2027-06-30' },
      { owner: 'Kim', target: null },
      { start: 38, target: 50 },
    ]);
  });

  it('G43: what stands under a time is planned for it', async () => {
    const { datasets } = await make(
      'Roadmap for our mobile app 2027. Q1: new login, dark mode. Q2: offline sync.',
    );
    expect(datasets?.[0]?.rows).toMatchObject([
      { start: '2027-01-01', end: '2027-03-31' },
      { start: '2027-01-01', end: '2027-03-31' },
      { start: '2027-04-01', end: '2027-06-30' },
    ]);
  });

  it.each([
    [
      'Hi team,\ncan you build an invoice tracker with client, amount and due date?\nThanks, Helen',
      'Invoice tracker',
    ],
    [
      'Subject: Report for the board\n\nDear all,\nplease show donations and volunteers per month.',
      'Report for the board',
    ],
  ])('G44: a letter is read without its greeting: %s', async (prompt, title) => {
    expect((await make(prompt)).title).toBe(title);
  });
});
