import type { Artifact } from '@vitrine/schema';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { refine } from './refine.js';
import type { RefineStep } from './types.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const example = (name: string): Artifact =>
  JSON.parse(readFileSync(`examples/artifacts/${name}.json`, 'utf8')) as Artifact;
const made = async (prompt: string): Promise<Artifact> =>
  (await createGenerator().generate(prompt, { now, id: 'page' })).artifact!;
const messageOf = (page: Artifact, sentence: string): string | undefined => {
  const result = refine(page, sentence);
  return result.artifact && result.message;
};
/** What a sentence changes; fails where it changes nothing. */
function changed(page: Artifact, sentence: string, history?: readonly RefineStep[]) {
  const result = refine(page, sentence, { history });
  if (!result.artifact) throw new Error(result.refusal ?? result.question);
  return result;
}
const tracker = () => made('Bug tracker for a mobile app with severity, status and assignee');

describe('an everyday order', () => {
  it('R18: finds a choice that has another name, and says which', async () => {
    const message = messageOf(await tracker(), 'only urgent');
    expect(message).toBe('"Bugs" (table) now shows only rows where Severity is Critical.');
  });

  it('R18: groups by a column that is said by its values', async () => {
    const page = await made('学生成绩表，包含姓名、性别、班级、数学、语文');
    expect(messageOf(page, '男女生分组')).toContain('性别');
  });

  it('R12: may be two, of which the second is of another part', async () => {
    const message = messageOf(
      await tracker(),
      'add a column for the app version and a chart of bugs by severity',
    );
    expect(message).toBe('Added "App version" (column) to "Bugs" (data). Added "Bugs by severity" (chart).');
  });

  it('R19: takes what is said of a new field behind a comma for its settings', async () => {
    const { artifact } = refine(await tracker(), 'add a field for the phone number, required');
    const { fields } = artifact!.components.find(({ type }) => type === 'InputForm')!.props;
    expect(fields).toContainEqual(expect.objectContaining({ label: 'Phone number', required: true }));
  });

  it('R7: means a part by its place, and no choice that is called as parts are', async () => {
    const page = await made('household budget tracker');
    expect(JSON.stringify(page.datasets)).toContain('"Card"');
    const { patch } = changed(page, 'make the first card green');
    expect(patch).toMatchObject([{ op: 'set', id: 'total_planned', path: ['status'] }]);
  });

  it('R11: adds no second column of a name', () => {
    const { refusal } = refine(example('pipeline'), 'add a column called Stage');
    expect(refusal).toContain('"Stage"');
  });

  it.each([
    ['remove the last two charts', 2],
    ['supprime les deux derniers graphiques', 2],
    ['remove the last chart', 1],
  ])('R7: counts from the first or last: %s', (sentence, count) => {
    const page = example('weekly-metrics');
    const { artifact } = refine(page, sentence);
    const charts = ({ components }: Artifact) => components.filter(({ type }) => type === 'Chart').length;
    expect(charts(artifact!)).toBe(charts(page) - count);
  });

  it('R20: lets the first two of a kind change places', () => {
    expect(messageOf(example('pipeline'), 'swap the first two cards')).toMatch(/^Swapped/u);
  });

  it.each(['Spalte Status ganz nach links', 'move the status column all the way to the left'])(
    'R5: puts a column at the edge: %s',
    async (sentence) => {
      const { artifact } = refine(await tracker(), sentence);
      expect(artifact!.datasets![0]!.columns![0]).toMatchObject({ label: 'Status' });
    },
  );

  it('R21: adds several filters at once, and none where one is of no column', () => {
    const { artifact } = refine(example('pipeline'), 'add a filter by source and stage');
    const [filters] = artifact!.components;
    expect((filters!.props['fields'] as { name: string }[]).map(({ name }) => name)).toEqual([
      'source',
      'stage',
    ]);
    const { refusal } = refine(example('pipeline'), 'add a filter for the stage and one for the region');
    expect(refusal).toContain('region');
  });

  it.each([
    ['make it simpler', 'which part'],
    ['mach es übersichtlicher', 'welcher Teil'],
    ['もっとシンプルにして', 'どの部分'],
  ])('R18: asks what is to go where a page is to be simpler: %s', (sentence, said) => {
    expect(refine(example('pipeline'), sentence).refusal).toContain(said);
  });

  it.each(['mark the first objective as done', 'set progress of all to 50%'])(
    'R1: changes nothing else than what was asked: %s',
    (sentence) => {
      expect(refine(example('okr'), sentence).artifact).toBeUndefined();
    },
  );

  it('R22: does to another of the same type what was done last', () => {
    const first = changed(example('revenue'), 'make the first chart wider');
    const { patch } = changed(first.artifact, 'the second one too', [first]);
    expect(patch).toEqual([{ ...first.patch[0], id: 'movement_chart' }]);
    const single = changed(example('pipeline'), 'make the chart wider');
    const again = refine(single.artifact, 'the second one too', { history: [single] });
    expect(again.refusal).toContain('second one');
  });

  it('R23: adds what is called one of its kind, as a part of all', () => {
    const page = example('clinic');
    const { artifact } = refine(page, 'a progress bar for no-shows');
    const added = artifact!.components.at(-1)!;
    expect(added).toMatchObject({ type: 'ProgressBar', props: { label: 'No-shows' } });
    expect(JSON.stringify(added.props)).toContain('"value":"Missed"');
    expect(added.props['max']).toEqual({
      query: { from: 'appointments', aggregate: [{ op: 'count', as: 'value' }] },
    });
  });

  it('R23: adds a chart that is said without a verb', () => {
    const { artifact } = changed(example('pipeline'), 'a pie chart of value by source');
    expect(artifact.components.at(-1)).toMatchObject({ type: 'Chart', props: { kind: 'pie', x: 'source' } });
  });

  it.each(['show expenses by category as a pie chart', 'zeig Ausgaben als Kreisdiagramm nach Kategorie'])(
    'R23: adds up what is called as money is: %s',
    (sentence) => {
      const { artifact } = refine(example('household-budget'), sentence);
      expect(JSON.stringify(artifact!.components.at(-1))).toContain('{"op":"sum","key":"amount"');
    },
  );

  it.each(['add a card with the biggest amount', 'füge eine Karte für die größte Ausgabe hinzu'])(
    'R23: shows the largest: %s',
    (sentence) => {
      const { artifact } = refine(example('household-budget'), sentence);
      expect(JSON.stringify(artifact!.components.at(-1))).toContain('{"op":"max","key":"amount"');
    },
  );

  it('R19: takes a word that is written like a name for a choice', () => {
    const { artifact } = refine(example('roadmap'), 'add a Blocked status between In progress and Complete');
    const status = artifact!.datasets![0]!.columns!.find(({ key }) => key === 'status')!;
    expect(status.options!.map(({ value }) => value)).toEqual([
      'planned',
      'in-progress',
      'Blocked',
      'complete',
    ]);
  });

  it.each([
    ['cambia el objetivo a 120 mil', 120_000],
    ['change the target to 2 million', 2_000_000],
    ['ändere das Ziel auf 90 Tausend', 90_000],
  ])('R1: reads numbers with a word behind them: %s', (sentence, value) => {
    const { patch } = changed(example('revenue'), sentence);
    expect(patch[0]).toMatchObject({ id: 'goal', value });
  });

  it('R2: groups no rows of a list that becomes a table', () => {
    const { artifact } = refine(example('pipeline'), 'turn the closing list into a table');
    expect(artifact!.components.find(({ id }) => id === 'closing')!.props).not.toHaveProperty('groupBy');
  });

  it.each([
    ['案件の表を5行だけ表示して', 'deals_table'],
    ['勝率のカードを削除して', 'win_rate'],
  ])('R1: finds what a Japanese word means: %s', (sentence, id) => {
    expect(changed(example('pipeline'), sentence).patch).toEqual([expect.objectContaining({ id })]);
  });

  it('R8: answers no question that names parts of the page', () => {
    expect(refine(example('clinic'), 'can the patients book online?').refusal).toMatch(/question/u);
  });
});

describe('orders about rows', () => {
  const rowsOf = (page: Artifact | null | undefined) =>
    page?.datasets?.find(({ name }) => name === 'deals')?.rows ?? [];

  it('R24: takes out the rows that are described, and no choice of a column', () => {
    const { artifact, message } = changed(example('pipeline'), 'remove the partner deals');
    expect(message).toBe('Took 3 rows out of "Deals": Source is Partner.');
    expect(rowsOf(artifact).some(({ source }) => source === 'Partner')).toBe(false);
    const { options } = artifact.datasets![0]!.columns!.find(({ key }) => key === 'source')!;
    expect(options).toContainEqual(expect.objectContaining({ value: 'Partner' }));
  });

  it('R24: adds a row with what is said of it', () => {
    const add = (sentence: string) => rowsOf(changed(example('pipeline'), sentence).artifact).at(-1);
    expect(add('add a deal Acme for 12k')).toMatchObject({ deal: 'Acme', value: 12000 });
    expect(refine(example('pipeline'), 'add a deal Acme with 3 wheels').artifact).toBeUndefined();
  });

  it('R24: orders the list of all rows where nothing is named', () => {
    expect(messageOf(example('pipeline'), 'newest first')).toBe(
      'Sorted "All deals" by Expected close, newest first.',
    );
  });
});

describe('components that stand beside each other', () => {
  it('R25: share the width, one after the other', async () => {
    const page = await made('revenue dashboard with revenue by month and revenue by region as charts');
    const { artifact } = changed(page, 'put the two charts side by side');
    const charts = artifact.components.filter(({ type }) => type === 'Chart');
    expect(charts.map(({ span }) => span)).toEqual([6, 6]);
    const [first, second] = charts.map((chart) => artifact.components.indexOf(chart));
    expect(second).toBe(first! + 1);
  });

  it('R25: are no bars of a single chart', () => {
    expect(refine(example('pipeline'), 'put the two charts side by side').artifact).toBeUndefined();
  });

  it('R14: lets a title follow a number or a period that changes', async () => {
    const path = await made('Path to $100k MRR');
    expect(changed(path, 'the target is 120k').artifact.title).toBe('Path to $120k MRR');
    const page = await made('A tracker for repairs: customer, received on, due date, status, price');
    const message = messageOf(page, 'show average price per quarter instead of per month');
    expect(message).toContain('Renamed "Average price by month" to "Average price by quarter".');
  });

  it('R30: ends a name before what is only polite', async () => {
    const page = await made('A tracker for repairs: customer, mechanic, due date, status, price');
    expect(messageOf(page, 'call the mechanic Technician instead')).toBe(
      'Renamed "Mechanic" to "Technician".',
    );
    expect(messageOf(page, 'rename the customer to Client please')).toBe('Renamed "Customer" to "Client".');
  });

  it('R30: calls the page so in Spanish, and takes `cambia … por` for a name', async () => {
    const page = await made('Tablero kanban para contenidos con las columnas Ideas, Revisión y Publicado');
    expect(changed(page, 'llama a la página Calendario editorial').artifact.title).toBe(
      'Calendario editorial',
    );
    expect(messageOf(page, 'cambia Publicado por En línea')).toContain('«En línea»');
  });

  it('R16: knows finished rows by the choice that says so in other words', async () => {
    const page = await made('A tracker for repairs: customer, due date, status, price');
    expect(messageOf(page, 'hide finished repairs')).toContain('where Status is not Done');
    const german = await made('Ein Tracker für Reparaturen mit Kunde, Fahrrad, Status und Preis');
    expect(messageOf(german, 'blende fertige aus')).toContain('Status nicht Erledigt');
  });

  it('R1: writes numbers without decimals where that is said of a column', async () => {
    const page = await made('Ein Tracker für Reparaturen mit Kunde, Fahrrad, Status und Preis');
    const { patch } = changed(page, 'Der Preis bitte ohne Nachkommastellen');
    expect(patch).toMatchObject([{ op: 'dataset.set', value: { style: 'currency', decimals: 0 } }]);
  });
});
