import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';

const now = Date.parse('2026-11-22T10:00:00Z');
const pageOf = async (prompt: string) => (await createGenerator().generate(prompt, { now })).artifact!;
const columnsOf = async (prompt: string) =>
  (await pageOf(prompt)).datasets?.[0]?.columns?.map(({ label }) => label) ?? [];
const optionsOf = async (prompt: string, label: string) =>
  (await pageOf(prompt)).datasets?.[0]?.columns
    ?.find((column) => column.label === label)
    ?.options?.map((option) => option.label ?? option.value);

describe('what short prompts keep', () => {
  it.each([
    ['soccer camp registration form', 'Parent or guardian'],
    ['swimming lessons sign-up', 'Date of birth'],
    ['Anmeldung Ferienlager', 'Erziehungsberechtigte'],
    ['formulario de inscripción campamento de verano', 'Fecha de nacimiento'],
    ['夏令营报名表', '监护人'],
    ['サマーキャンプ申込フォーム', '保護者'],
    ['hockey club registration form', 'Section'],
  ])('G128: asks in "%s" for what those give who join', async (prompt, label) => {
    const labels = await columnsOf(prompt);
    expect(labels).toContain(label);
    expect(labels).not.toContain('People');
  });

  it('G128: counts the people who come once, and asks nothing of their parents', async () => {
    const labels = await columnsOf('boardgame night sign-up');
    expect(labels).toContain('People');
    expect(labels).not.toContain('Date of birth');
  });

  it.each([
    ['OKRs for sales, marketing and support', 'Department', ['Sales', 'Marketing', 'Support']],
    ['Ziele für die Teams Berlin, Paris und Rom', 'Team', ['Berlin', 'Paris', 'Rom']],
    ['objetivos para ventas, marketing y soporte', 'Departamento', ['Ventas', 'Marketing', 'Soporte']],
  ])('G130: gathers the goals of "%s" by whose they are', async (prompt, label, options) => {
    expect(await optionsOf(prompt, label)).toEqual(options);
  });

  it('G130: takes what is to be done for the goals themselves', async () => {
    const { datasets } = await pageOf('goals for learning Spanish, running and saving');
    expect(datasets?.[0]?.rows).toHaveLength(3);
  });

  it.each([
    ['student council budget', 'Staff'],
    ['class trip budget', 'Accommodation'],
    ['school trip budget', 'Travel'],
  ])('G130: plans in a "%s" what such cost, and no groceries', async (prompt, category) => {
    const categories = await optionsOf(prompt, 'Category');
    expect(categories).toContain(category);
    expect(categories).not.toContain('Food');
  });

  it('G130: takes a budget of nothing else for one’s own', async () => {
    expect(await optionsOf('budget', 'Category')).toContain('Food');
  });

  it.each([
    ['football team roster', 'Position'],
    ['charity shop rota', 'Volunteer'],
    ['toy library', 'Toy'],
    ['toy library', 'Borrower'],
  ])('G110: keeps in "%s" what is said beside the plan or the loan', async (prompt, label) => {
    expect(await columnsOf(prompt)).toContain(label);
  });

  it.each([
    ['school events board', 'Head teacher'],
    ['moving house', 'Me'],
    ['construction site tasks', 'Foreman'],
  ])('G132: names in "%s" somebody who works there', async (prompt, who) => {
    const cells = (await pageOf(prompt)).datasets?.flatMap(({ rows = [] }) => rows.flatMap(Object.values));
    expect(cells).toContain(who);
    expect(cells).not.toContain('Team lead');
  });

  it.each([
    ['chemical inventory', 'Shelf A'],
    ['fixture list', 'Away'],
  ])('G132: puts what "%s" keeps where such is', async (prompt, place) => {
    expect(await optionsOf(prompt, 'Location')).toContain(place);
  });

  it('G116: plans for a product what it will be able to do', async () => {
    expect(await columnsOf('hoja de ruta producto')).toContain('Prioridad');
  });

  it('G118: can call and write to those whom a CRM names', async () => {
    const labels = await columnsOf('patient crm');
    expect(labels).toContain('Phone');
    expect(labels).toContain('Email');
  });

  it.each([
    ['rent split calculator', 'Each pays'],
    ['food truck calculator', 'Left per day'],
    ['debt payoff calculator', 'Months until paid off'],
    ['Notendurchschnitt Rechner', 'Durchschnitt'],
    ['calculadora de dosis pediátrica', 'Dosis por toma en mg'],
  ])('G3: works out what "%s" asks for', async (prompt, label) => {
    const part = (await pageOf(prompt)).components.find(({ type }) => type === 'Calculator');
    expect(part?.props).toMatchObject({ label });
  });
});
