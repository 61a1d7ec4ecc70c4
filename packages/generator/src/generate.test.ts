import { readFileSync } from 'node:fs';
import { createSession, type DataTable } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from './generate.js';
import type { GenerateOptions } from './types.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

async function generate(prompt: string, options: GenerateOptions = {}) {
  const { artifact, ...rest } = await generator.generate(prompt, { now, id: 'test', ...options });
  if (!artifact) throw new Error(rest.issues.map(({ message }) => message).join(' '));
  return { artifact, ...rest };
}

async function fromFile(name: string) {
  const { data } = await readData(readFileSync(`node_modules/vega-datasets/data/${name}`, 'utf8'), { name });
  return { table: data[0]!, ...(await generate('', { data })) };
}

function run(artifact: Artifact, data?: readonly DataTable[]) {
  return createSession(artifact, { data, now: () => now });
}

const typesOf = (artifact: Artifact) => artifact.components.map(({ type }) => type);

describe('a prompt that can not be used', () => {
  it.each(['', '  \n '])('is refused when it is empty: %j', async (prompt) => {
    const { artifact, issues } = await generator.generate(prompt);
    expect(artifact).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['prompt.empty']);
  });

  it('is refused above 20 KB, counted in bytes', async () => {
    const { artifact, issues } = await generator.generate('é'.repeat(10_241));
    expect(artifact).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['prompt.tooLong']);
    expect((await generator.generate('é'.repeat(10_240))).artifact).not.toBeNull();
  });
});

describe('a sentence without data', () => {
  it.each([
    ['Track our path to $100k MRR', 'Path to $100k MRR'],
    ['a ChartMogul-style MRR dashboard', 'MRR dashboard'],
    ['a Notion-style OKR tracker', 'OKR tracker'],
    ['an Airtable-style pipeline', 'Pipeline'],
  ])('"%s" gives "%s", with every dataset marked as sample', async (prompt, title) => {
    const { artifact, issues } = await generate(prompt);
    expect(artifact.title).toBe(title);
    expect(issues).toEqual([]);
    for (const dataset of artifact.datasets ?? []) if (dataset.rows) expect(dataset.origin).toBe('sample');
  });

  it('takes target, current value and deadline from the words, and lists what is missing', async () => {
    const { artifact, receipts } = await generate('MRR from 42k to €250k by June');
    const session = run(artifact);
    expect(session.output('goal', 'target')).toBe(250_000);
    expect(session.output('current_mrr')).toBe(42_000);
    expect(session.output('goal', 'deadline')).toBe('2027-06-30');
    expect(artifact.settings?.currency).toBe('EUR');
    expect(receipts).toContainEqual({
      node: 'goal',
      kind: 'known',
      text: 'Target MRR: 250000',
      from: '"to €250k"',
    });
    const without = await generate('MRR dashboard');
    expect(without.receipts).toContainEqual(
      expect.objectContaining({
        node: 'goal',
        kind: 'missing',
        text: expect.stringContaining('Current MRR'),
      }),
    );
  });

  it('moves the sample months to the clock and keeps the movements adding up to the MRR', async () => {
    const { artifact } = await generate('Track our path to $5m MRR', {
      now: Date.parse('2028-02-10T00:00:00Z'),
    });
    const months = artifact.datasets?.find(({ name }) => name === 'months')?.rows ?? [];
    expect(months.map(({ month }) => month).at(-1)).toBe('2028-02-01');
    const amount = (index: number, key: string) => Number(months[index]?.[key]);
    for (let index = 1; index < months.length; index += 1) {
      const net =
        amount(index, 'new') +
        amount(index, 'expansion') +
        amount(index, 'reactivation') -
        amount(index, 'contraction') -
        amount(index, 'churn');
      expect(amount(index, 'mrr') - amount(index - 1, 'mrr')).toBeCloseTo(net, 6);
    }
  });

  it('names columns and their keys in the words of the person, also two of the same meaning', async () => {
    const { artifact } = await generate(
      'Track appointments with patient, therapist, doctor, date and status',
    );
    expect(artifact.datasets?.[0]?.columns?.map(({ key, label }) => [key, label])).toEqual([
      ['patient', 'Patient'],
      ['therapist', 'Therapist'],
      ['doctor', 'Doctor'],
      ['date', 'Date'],
      ['status', 'Status'],
    ]);
  });

  it.each([
    [
      'Haushaltsbudget für 2 Personen mit Miete, Strom und Lebensmitteln',
      ['Miete', 'Strom', 'Lebensmitteln'],
    ],
    ['控制预算: 房租, 食品, 交通', ['房租', '食品', '交通']],
    ['wedding budget with venue, catering and flowers', ['Venue', 'Catering', 'Flowers']],
    ['track three building sites: North Quay, Mill Road, Harbor', ['North Quay', 'Mill Road', 'Harbor']],
  ])('makes rows of the entries named in "%s"', async (prompt, names) => {
    const { artifact, issues } = await generate(prompt);
    expect(issues).toEqual([]);
    const { columns = [], rows = [], origin } = artifact.datasets?.[0] ?? {};
    expect(rows.map((row) => row[columns[0]!.key])).toEqual(names);
    expect(origin).toBe('sample');
  });

  it('keeps the columns of a budget apart from its entries', async () => {
    const { artifact } = await generate('budget with category, planned, actual and notes');
    const labels = artifact.datasets?.[0]?.columns?.map(({ label }) => label);
    expect(labels).toEqual(['Budget item', 'Category', 'Planned', 'Actual', 'Notes']);
  });

  it.each([
    ['社員の休暇申請フォーム', 'ja', 'employee'],
    ['休暇申請', 'ja', 'name'],
    ['员工请假申请表单', 'zh', 'employee'],
    ['请假申请表', 'zh', 'name'],
  ])('makes "%s" a form for leave requests', async (prompt, locale, name) => {
    const { artifact } = await generate(prompt);
    expect(artifact.title).toBe(prompt);
    expect(artifact.settings?.locale).toBe(locale);
    expect(typesOf(artifact)[0]).toBe('InputForm');
    const keys = artifact.datasets?.[0]?.columns?.map(({ key }) => key);
    expect(keys?.[0]).toBe(name);
    expect(keys).toEqual(expect.arrayContaining(['start', 'end', 'reason', 'status']));
  });

  it.each([
    ['calculate runway from cash and burn', 'Runway from cash and burn'],
    ['Berechne die monatliche Rate eines Kredits', 'Monatliche Rate eines Kredits'],
    ['estimate of project cost', 'Estimate of project cost'],
  ])('calls "%s" "%s"', async (prompt, title) => {
    expect((await generate(prompt)).artifact.title).toBe(title);
  });

  it("takes a target from the host's context, and shows none of its text", async () => {
    const context = { goal: 'grow to $100k MRR', challenge: 'churn frightens us', stage: 'seed' };
    const { artifact, receipts } = await generate('KPI dashboard', { context });
    const { provenance, ...shown } = artifact;
    expect(JSON.stringify(shown)).toContain('100000');
    expect(JSON.stringify(shown)).not.toMatch(/frightens|seed|grow to/);
    expect(receipts.filter(({ from }) => from?.includes('context')).map(({ text }) => text)).toEqual([
      'target 100000',
      'to watch: churn',
      'audience: those at this stage',
    ]);
    expect(provenance?.receipts).toEqual(receipts);
  });

  it('gives a tracker with the prompt as title when only the kind of record is known', async () => {
    const { artifact, issues } = await generate('Track our houseplants and when they were watered');
    expect(artifact.title).toBe('Houseplants and when they were watered');
    expect(artifact.datasets?.[0]).toMatchObject({ title: 'Houseplants', origin: 'sample' });
    expect(issues).toEqual([]);
    expect(run(artifact).issues()).toEqual([]);
  });

  it('takes no template that speaks of other records', async () => {
    const hiring = await generate('hiring pipeline for a small agency');
    const sales = await generate('sales pipeline for a small agency');
    expect(JSON.stringify(hiring.artifact)).not.toMatch(/deal/i);
    expect(JSON.stringify(sales.artifact)).toMatch(/deal/i);
  });
});

describe('a table', () => {
  it.each([
    'movies.json',
    'cars.json',
    'stocks.csv',
    'weather.csv',
    'airports.csv',
    'birdstrikes.csv',
    'flights-airport.csv',
  ])(
    '%s gives metrics, a chart, an editable table and a form for the same rows, without an issue',
    async (name) => {
      const { artifact, issues, data } = await fromFile(name);
      expect(issues).toEqual([]);
      const types = typesOf(artifact);
      expect(types).toEqual(expect.arrayContaining(['MetricCard', 'Chart', 'Table', 'InputForm']));
      const session = run(artifact, data);
      await session.ready;
      for (const { id } of artifact.components)
        expect(session.node(id)).toMatchObject({ status: 'ready', issues: [] });
      const form = artifact.components.find(({ type }) => type === 'InputForm');
      expect(form?.props).toMatchObject({ purpose: 'entry', dataset: artifact.datasets?.[0]?.name });
      expect(session.dataset(artifact.datasets![0]!.name)?.writable).toBe(true);
    },
  );

  it('shows numbers that a plain loop over the rows gives too', async () => {
    const { artifact, table, data } = await fromFile('movies.json');
    const session = run(artifact, data);
    const sum = (key: string) =>
      table.rows.reduce((total, row) => total + (typeof row[key] === 'number' ? row[key] : 0), 0);
    expect(session.output('rows')).toBe(table.rows.length);
    expect(session.output('total_us_gross')).toBe(sum('US Gross'));
    expect(session.output('total_worldwide_gross')).toBe(sum('Worldwide Gross'));
  });

  it('compares the last full period with the one before where there are days', async () => {
    const { table, artifact, data } = await fromFile('seattle-weather.csv');
    const session = run(artifact, data);
    const rain = (month: string) =>
      table.rows
        .filter(({ date }) => String(date).startsWith(month))
        .reduce((total, row) => total + Number(row['precipitation']), 0);
    const card = artifact.components.find(
      ({ props }) => (props as { label?: string }).label === 'Total precipitation, December 2015',
    );
    expect(card?.props).toMatchObject({ comparison: { label: 'vs November 2015' } });
    expect(session.output('total_precipitation')).toBeCloseTo(rain(''), 6);
    expect(session.output(card!.id!)).toBeCloseTo(rain('2015-12'), 6);
    const { previous } = (card!.props as { comparison: { previous: object } }).comparison;
    const before = { ...artifact, components: [{ ...card!, props: { ...card!.props, value: previous } }] };
    expect(run(before, data).output(card!.id!)).toBeCloseTo(rain('2015-11'), 6);
    expect(session.output('rows')).toBe(table.rows.length);
  });

  it('writes no number of the data into the document outside its rows', async () => {
    const { artifact } = await fromFile('stocks.csv');
    const literals: unknown[] = [];
    for (const { type, props } of artifact.components) {
      if (type === 'MetricCard') literals.push(typeof (props as { value: unknown }).value);
    }
    expect(new Set(literals)).toEqual(new Set(['object']));
  });

  it('keeps rows above the inline limit beside the document', async () => {
    const rows = Array.from({ length: 5001 }, (_, index) => ({ name: `n${index}`, amount: index }));
    const { artifact, data } = await generate('', {
      data: [
        {
          name: 'big',
          rows,
          label: 'big.csv',
          columns: [{ key: 'name' }, { key: 'amount', type: 'number' }],
        },
      ],
    });
    expect(artifact.datasets?.[0]).toMatchObject({
      origin: 'imported',
      source: { name: 'upload:big', label: 'big.csv' },
    });
    expect(artifact.datasets?.[0]?.rows).toBeUndefined();
    expect(data?.[0]?.rows).toHaveLength(5001);
    const session = run(artifact, data);
    await session.ready;
    expect(session.output('total_amount')).toBe((5000 * 5001) / 2);
  });

  it('takes the prompt as title', async () => {
    const rows = [
      { city: 'Oslo', people: 5 },
      { city: 'Bergen', people: 3 },
    ];
    const { artifact } = await generate('Norwegian cities', { data: [{ name: 'cities', rows }] });
    expect(artifact.title).toBe('Norwegian cities');
    expect(artifact.provenance?.prompt).toBe('Norwegian cities');
  });

  it('makes a page of several tables, each with its own dataset', async () => {
    const { artifact } = await generate('', {
      data: [
        { name: 'a', rows: [{ x: 1 }, { x: 2 }], columns: [{ key: 'x', type: 'number' }] },
        { name: 'A', rows: [{ x: 3 }, { x: 4 }], columns: [{ key: 'x', type: 'number' }] },
      ],
    });
    expect(artifact.datasets?.map(({ name }) => name)).toEqual(['a', 'a_2']);
  });

  it('leaves out a table without columns, and says so', async () => {
    const { artifact, issues } = await generator.generate('', { data: [{ name: 'nothing', rows: [] }] });
    expect(artifact).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['data.empty']);
  });

  it('survives hostile column names', async () => {
    const rows = JSON.parse(
      '[{"__proto__": 1, "constructor": "a", "": 2}, {"__proto__": 2, "constructor": "b", "": 3}]',
    ) as DataTable['rows'];
    const { artifact, issues } = await generate('', { data: [{ name: '__proto__', rows }] });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(artifact.components.length).toBeGreaterThan(0);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
