import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, propsOf, titlesOf } from '../madePages.testing.js';

const node = ({ components }: Artifact, title: string) =>
  components.find(({ props }) => props?.title === title || props?.label === title)!;
const sourceOf = (artifact: Artifact, title: string) => {
  const { data, dataset } = propsOf(node(artifact, title)) as { data?: { from: string }; dataset?: string };
  return data?.from ?? dataset;
};
const columnsOf = (artifact: Artifact, title: string) =>
  artifact.datasets
    ?.find(({ name }) => name === sourceOf(artifact, title))
    ?.columns?.map(({ label, type }) => `${label}: ${type}`);
const optionsOf = (artifact: Artifact, title: string, label: string) =>
  artifact.datasets
    ?.find(({ name }) => name === sourceOf(artifact, title))
    ?.columns?.find((column) => column.label === label)
    ?.options?.map((option) => option.label ?? option.value);

describe('what is said around the things that a long prompt asks for', () => {
  const salon =
    'We run a dog salon with three groomers: Ines, Omar and Pia. I need a page to track appointments with the dog, groomer, date, service and whether they showed up. Show me first the revenue this month and the no-show rate, then a table of appointments, and a form at the end to add a new one.';

  it('G71: where on the page something is to stand is no part of its name', async () => {
    const artifact = await make(salon);
    expect(titlesOf(artifact).slice(0, 4)).toEqual([
      'Revenue this month',
      'No-show rate',
      'Appointments',
      'Form to add a new one',
    ]);
  });

  it.each([
    [
      'Wir sind eine Werkstatt. Zuerst möchte ich eine Tabelle der Aufträge mit Kunde und Preis, danach ein Board der Reklamationen mit den Phasen Neu, In Prüfung und Erledigt und ganz unten eine Tabelle der Lieferanten.',
      ['Aufträge', 'Reklamationen', 'Lieferanten'],
    ],
    [
      '小さな図書館の貸出管理ページを作ってください。項目は「書名」「利用者」「返却日」です。最初に貸出の一覧、次に会員の一覧、最後に新しい貸出の入力フォームを置いてください。グラフは要りません。',
      ['貸出の一覧', '会員の一覧', '新しい貸出の入力フォーム'],
    ],
  ])('G71: also in other languages: %s', async (prompt, titles) => {
    const made = titlesOf(await make(prompt));
    expect(made.filter((title) => titles.includes(String(title)))).toEqual(titles);
    expect(made.join()).not.toMatch(/グラフ/u);
  });

  it('G71: all rows of a kind are seen once, and what adds a new one adds to these', async () => {
    const artifact = await make(salon);
    expect(sourceOf(artifact, 'Form to add a new one')).toBe(sourceOf(artifact, 'Appointments'));
    expect(columnsOf(artifact, 'Appointments')).toContain('Showed up: boolean');
    expect(artifact.title).toBe('Dog salon');
  });

  it('G71: a form that lets somebody join adds one of the people, one to log something adds that', async () => {
    const school = await make(
      'Soy profesora de una escuela de música. Quiero la lista de alumnos con nombre e instrumento, las facturas pendientes y un formulario de inscripción.',
    );
    expect(sourceOf(school, 'Formulario de inscripción')).toBe(sourceOf(school, 'Alumnos'));
    const pantry = await make(
      'Food pantry: a table of volunteers with name and phone, a table of donations with donor and amount, a form helpers can use to log donations, and shifts per week.',
    );
    expect(sourceOf(pantry, 'Form helpers can use to log donations')).toBe(sourceOf(pantry, 'Donations'));
  });

  it('G72: numbers and days that are only told of what is asked for elsewhere are no entries', async () => {
    const artifact = await make(
      'Summer fair on 12 June 2027 at Mill Park. 240 guests at 30 tables, ticket price €15, training on Tuesdays. I need a guest list with table number, dietary needs and RSVP (yes, no, pending), a task list split between Oliver, Hanna and Beatriz, and a sponsor pipeline from contacted to confirmed.',
    );
    const titles = titlesOf(artifact);
    expect(titles.slice(titles.indexOf('Guest list'))).toEqual([
      'Guest list',
      'Task list',
      'Sponsor pipeline',
    ]);
    expect(columnsOf(artifact, 'Guest list')).toEqual(
      expect.arrayContaining(['Table number: text', 'Dietary needs: text']),
    );
    expect(optionsOf(artifact, 'Task list', 'Owner')).toEqual(['Oliver', 'Hanna', 'Beatriz']);
    expect(optionsOf(artifact, 'Sponsor pipeline', 'Stage')).toEqual(['Contacted', 'Confirmed']);
  });
});
