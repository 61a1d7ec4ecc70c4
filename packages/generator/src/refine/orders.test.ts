import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { refine } from './refine.js';
import type { RefineStep } from './types.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const made = async (prompt: string): Promise<Artifact> =>
  (await createGenerator().generate(prompt, { now, id: 'page' })).artifact!;
const tasks = () =>
  made('A task list for our office move: task, owner, notes and status (To do, Doing, Done)');
const pipeline = () =>
  made('Sales pipeline: deal, company, value, stage, owner and close date, with a chart of value by stage');
const form = () => made('Feedback form for a restaurant: name, email, visit date, rating 1-5, comments');

/** Carries out orders one after the other; fails where one changes nothing. */
function carriedOut(page: Artifact, ...orders: readonly string[]) {
  const history: RefineStep[] = [];
  let artifact = page;
  let message = '';
  for (const order of orders) {
    const result = refine(artifact, order, { now, history });
    if (!result.artifact) throw new Error(result.refusal ?? result.question);
    history.push({ patch: result.patch, inverse: result.inverse });
    ({ artifact, message } = result);
  }
  return { artifact, message, ...history.at(-1)! };
}
/** What is said of an order behind another. */
function saidAfter(page: Artifact, first: string, order: string) {
  const { artifact, patch, inverse } = carriedOut(page, first);
  return refine(artifact, order, { history: [{ patch, inverse }] });
}
const columnOf = ({ datasets = [] }: Artifact, label: string) =>
  datasets.flatMap(({ columns = [] }) => columns).find((column) => column.label === label);
const titled = ({ components }: Artifact, title: string) =>
  components.find(({ props }) => (props['title'] ?? props['label']) === title);

describe('what was not meant', () => {
  it('R26: goes back, and the same is done to the other one', async () => {
    const page = await made('revenue dashboard with revenue by month and revenue by region as charts');
    const { artifact } = carriedOut(page, 'make the first chart a pie', 'no, the other one');
    const kinds = artifact.components
      .filter(({ type }) => type === 'Chart')
      .map(({ props }) => props['kind']);
    const before = page.components.filter(({ type }) => type === 'Chart').map(({ props }) => props['kind']);
    expect(kinds).toEqual([before[0], 'pie']);
  });

  it.each(['make the chart a pie', 'mach das Diagramm zum Kreisdiagramm'])(
    'R26: is changed by what else is said: %s',
    async (order) => {
      const no = order.startsWith('mach') ? 'nein, nach Owner' : 'actually no, by owner instead';
      const { artifact } = carriedOut(await pipeline(), order, no);
      expect(titled(artifact, 'Value by owner')?.props).toMatchObject({ kind: 'pie', x: 'owner' });
      expect(columnOf(artifact, 'Owner')).toBeDefined();
    },
  );

  it('R26: is asked for where several could be', async () => {
    const { question } = saidAfter(await pipeline(), 'make the total value card green', 'no, the other one');
    expect(question).toContain('"Lost" (card)');
  });
});

describe('a column', () => {
  it.each([
    ['add a due date', 'Due date', 'date'],
    ['add a cost', 'Cost', 'number'],
    ['füge einen Preis hinzu', 'Preis', 'number'],
    ['añade una fecha límite', 'Fecha límite', 'date'],
    ['添加截止日期', '截止日期', 'date'],
  ])('R27: that its name tells about needs no word for it: %s', async (order, label, type) => {
    const { artifact } = carriedOut(await tasks(), order);
    expect(columnOf(artifact, label)?.type).toBe(type);
  });

  it('R27: is asked for where a page begins with its form', async () => {
    const { artifact } = carriedOut(await form(), 'add a birthday');
    expect(artifact.components[0]?.props['fields']).toContainEqual(
      expect.objectContaining({ label: 'Birthday', kind: 'date' }),
    );
    expect(columnOf(artifact, 'Birthday')?.type).toBe('date');
  });

  it.each([
    'add a size dropdown with small, medium and large',
    'add a dropdown for the size: small, medium, large',
  ])('R27: comes with the choices that are listed: %s', async (order) => {
    const { artifact } = carriedOut(await tasks(), order);
    expect(columnOf(artifact, 'Size')).toMatchObject({
      type: 'select',
      options: [{ value: 'small' }, { value: 'medium' }, { value: 'large' }],
    });
  });

  it('R27: is given choices where it had none, as is the field that asks for it', async () => {
    const { artifact } = carriedOut(
      await made('Formulário de inscrição para um curso: nome, e-mail, curso e data de início'),
      'o curso deve ser uma lista suspensa com Inglês, Francês e Alemão',
    );
    const options = [{ value: 'Inglês' }, { value: 'Francês' }, { value: 'Alemão' }];
    expect(columnOf(artifact, 'Curso')).toMatchObject({ type: 'select', options });
    expect(JSON.stringify(artifact.components[0]?.props)).toContain(JSON.stringify(options));
  });

  it('R27: is none where a figure is asked for', async () => {
    const { artifact } = carriedOut(await tasks(), 'add a count of tasks');
    expect(artifact.datasets?.[0]?.columns).toHaveLength(4);
  });

  it('R27: is not called by half of its name', async () => {
    const page = await tasks();
    expect(columnOf(refine(page, 'add a date of birth').artifact ?? page, 'Date')).toBeUndefined();
  });
});

describe('what is named by its kind', () => {
  it('R28: is the component, and no column of a similar name', async () => {
    const page = await made('Suppliers: supplier, country and rating, as a table');
    const { message } = carriedOut(page, 'hide the suppliers table');
    expect(message).toContain('Hid');
  });

  it.each(['show a total at the bottom of the table', 'add a total to the table'])(
    'R28: gets its totals: %s',
    async (order) => {
      const { artifact } = carriedOut(await pipeline(), order);
      const table = artifact.components.find(({ type }) => type === 'Table');
      expect(table?.props['columns']).toContainEqual({ key: 'value', aggregate: 'sum' });
    },
  );

  it('R28: is the button of a form, which says what it is told to', async () => {
    const { artifact } = carriedOut(await form(), 'the button should say "Send feedback"');
    expect(artifact.components[0]?.props['submitLabel']).toBe('Send feedback');
  });

  it('R28: is not added a second time', async () => {
    const { refusal } = refine(await form(), 'add a table with all the answers');
    expect(refusal).toContain('is like that already');
  });

  it('R28: may be the page or what was changed, and then is asked for', async () => {
    const { question } = saidAfter(await pipeline(), 'make the chart a pie', 'change the title to Deals');
    expect(question).toContain('1. "Sales pipeline"');
  });
});

describe('the most of some groups', () => {
  it('R29: is a picture of them, the most first', async () => {
    const { artifact } = carriedOut(await pipeline(), 'show the top 5 companies by value');
    expect(titled(artifact, 'Top 5 companies by value')?.props).toMatchObject({
      x: 'company',
      data: { groupBy: [{ key: 'company' }], orderBy: [{ key: 'value', desc: true }], limit: 5 },
    });
  });

  it('R29: are rows where it is the rows that are named', async () => {
    const { artifact } = carriedOut(await pipeline(), 'show the top 5 deals by value');
    const table = artifact.components.find(({ type }) => type === 'Table');
    expect(table?.props['data']).toMatchObject({ orderBy: [{ key: 'value', desc: true }], limit: 5 });
  });
});

describe('one thing for another', () => {
  it.each(['replace Owner with Rep', 'cambia Owner por Rep', 'ersetze Owner durch Rep'])(
    'R30: is another name: %s',
    async (order) => {
      const { artifact } = carriedOut(await pipeline(), order);
      expect(columnOf(artifact, 'Rep')?.key).toBe('owner');
    },
  );

  it('R30: is another range where two numbers are told', async () => {
    const { artifact } = carriedOut(await form(), 'the rating should go from 1 to 10');
    expect(JSON.stringify(artifact.components[0]?.props)).toContain('"max":10');
  });

  it('R24: adds a row with what is said of its columns by name', async () => {
    const { artifact } = carriedOut(
      await pipeline(),
      'add a deal Lake Hotel, 12k, owner Ines Roth, stage Won',
    );
    expect(artifact.datasets?.[0]?.rows?.at(-1)).toMatchObject({
      deal: 'Lake Hotel',
      value: 12000,
      owner: 'Ines Roth',
      stage: 'Won',
    });
  });
});
