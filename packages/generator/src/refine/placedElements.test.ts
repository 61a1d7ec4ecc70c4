import type { Artifact, Column, Dataset } from '@vitrine/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { refine } from './refine.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const made = async (prompt: string): Promise<Artifact> =>
  (await createGenerator().generate(prompt, { now, id: 'page' })).artifact!;
/** The page after an order, which must change it. */
function after(page: Artifact, ...orders: readonly string[]): Artifact {
  return orders.reduce((artifact, order) => {
    const result = refine(artifact, order, { now });
    if (!result.artifact) throw new Error(`${order}: ${result.refusal ?? result.question}`);
    return result.artifact;
  }, page);
}
const labels = ({ columns = [] }: Dataset): string[] => columns.map(({ key, label = key }) => label);
const columnsOf = (page: Artifact): string[] => labels(page.datasets![0]!);
const choicesOf = (page: Artifact, name: string): string[] | undefined =>
  page
    .datasets![0]!.columns!.find(({ key, label = key }: Column) => label === name)
    ?.options?.map(({ value }) => value);
const fieldsOf = (page: Artifact): Record<string, unknown>[] =>
  page.components.find(({ type }) => type === 'InputForm')!.props['fields'] as Record<string, unknown>[];
const fieldOf = (page: Artifact, label: string) => fieldsOf(page).find((field) => field['label'] === label);

describe('what is added and where', () => {
  let tracker: Artifact;
  let german: Artifact;
  let board: Artifact;
  beforeAll(async () => {
    tracker = await made('A tracker for repairs: customer, phone number, bike, due date, status and price');
    german = await made('Ein Tracker für Reparaturen mit Kunde, Telefonnummer, Fahrrad, Status und Preis');
    board = await made(
      'Kanban board for content with the columns Backlog, Draft, Review and Published; each card has a title and an owner',
    );
  });

  it('R27: puts a column where it is said, and nothing of that into its name', () => {
    const between = columnsOf(after(tracker, 'add a column supplier between customer and phone number'));
    const at = between.indexOf('Supplier');
    expect([between[at - 1], between[at + 1]]).toEqual(['Customer', 'Phone number']);
    expect(columnsOf(after(german, 'Füge eine Spalte Teile nach Fahrrad ein'))).toEqual(
      columnsOf(german).toSpliced(columnsOf(german).indexOf('Fahrrad') + 1, 0, 'Teile'),
    );
    const put = columnsOf(after(tracker, 'put a column Serial number after due date'));
    expect(put[put.indexOf('Due date') + 1]).toBe('Serial number');
  });

  it('R5: adds nothing beside what is not there', () => {
    const { artifact, refusal } = refine(tracker, 'add a column supplier after the mileage');
    expect(artifact).toBeUndefined();
    expect(refusal).toContain('mileage');
  });

  it.each([
    ['add a notes field that is optional', 'Notes', false],
    ["can you add a field Colour, that's optional", 'Colour', false],
    ['add an email field, it has to be filled in', 'Email', true],
    ['add a required field Email', 'Email', true],
  ])('R27: takes %s for a name and a setting', (order, label, isRequired) => {
    expect(fieldOf(after(tracker, order), label)).toMatchObject({ label, required: isRequired });
  });

  it('R27: takes a German clause that is appended for a setting', () => {
    const page = after(german, 'Füg noch ein Feld Notizen hinzu, das ist freiwillig');
    expect(fieldOf(page, 'Notizen')).toBeDefined();
  });

  it('R27: leaves out what only says what the choices are', () => {
    const sizes = ['S', 'M', 'L', 'XL'];
    expect(choicesOf(after(tracker, 'add a T-shirt size (S, M, L, XL)'), 'T-shirt size')).toEqual(sizes);
    const page = after(tracker, 'add a column Size with the sizes S, M, L and XL');
    expect(choicesOf(page, 'Size')).toEqual(sizes);
    const other = after(german, 'Füge eine Spalte Größe mit den Größen S, M, L und XL hinzu');
    expect(choicesOf(other, 'Größe')).toEqual(sizes);
  });

  it('R19: takes a new column of a board for a choice of what it is grouped by', () => {
    const page = after(board, 'add a column Design between Draft and Review');
    const stages = page.datasets![0]!.columns!.find(({ options }) =>
      options?.some(({ value }) => value === 'Design'),
    );
    const values = ['Backlog', 'Draft', 'Design', 'Review', 'Published'];
    expect(stages?.options?.map(({ value }) => value)).toEqual(values);
    expect(columnsOf(page)).toEqual(columnsOf(board));
  });

  it('R33: offers a new choice in the field that asks for the column', () => {
    const page = after(tracker, 'add a status "Waiting"');
    const { options } = fieldOf(page, 'Status') as { options: { value: string }[] };
    expect(options.map(({ value }) => value)).toContain('Waiting');
  });

  it('R33: removes a column and the field that asks for it together', () => {
    for (const order of ["I don't need the phone number", 'drop the phone number and the bike']) {
      const page = after(tracker, order);
      expect(columnsOf(page)).not.toContain('Phone number');
      expect(fieldOf(page, 'Phone number')).toBeUndefined();
    }
    expect(refine(tracker, 'remove the phone number field').artifact).toBeDefined();
  });

  it('R33: means the field where a column that was changed is to be required', () => {
    const page = after(tracker, 'rename the bike to Model and make it required');
    expect(fieldOf(page, 'Model')).toMatchObject({ required: true });
  });

  it('R9: asks before a column goes that a chart is drawn along', async () => {
    const page = await made('Registro de gastos: concepto, categoría, importe, fecha');
    expect(refine(page, 'quita la categoría').question).toContain('Importe por categoría');
  });

  it('R28: means the title of the page where a column was changed last', async () => {
    const order = 'add a column Level with the values low, medium and high';
    const first = refine(tracker, order);
    if (!first.artifact) throw new Error(first.refusal ?? first.question);
    const result = refine(first.artifact, 'the title should be "My repairs"', { history: [first] });
    expect(result.artifact?.title).toBe('My repairs');
  });

  it('R27: takes what is said behind a Spanish field for a setting', async () => {
    const page = after(
      await made('Registro de gastos: concepto, importe, fecha'),
      'añade un campo opcional de notas',
    );
    expect(fieldOf(page, 'Notas')).toMatchObject({ required: false });
  });
});
