import type { Dataset, InputFormProps } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { make, node, now, propsOf, titlesOf } from './madePages.testing.js';

const fieldsOf = async (prompt: string) => {
  const artifact = await make(prompt);
  const form = artifact.components.find(({ type }) => type === 'InputForm')!;
  return new Map((form.props as unknown as InputFormProps).fields.map((field) => [field.label, field]));
};

describe('fields with notes beside their names', () => {
  it.each([
    ['Patient intake form: name, date of birth, pain level from 0 to 10, medication', 'Pain level'],
    ['Anamnesebogen: Name, Geburtsdatum, Schmerzwert von 0 bis 10, Medikamente', 'Schmerzwert'],
    ['Formulario de admisión: nombre, fecha de nacimiento, nivel de dolor (0-10)', 'Nivel de dolor'],
  ])('G139: rates on the scale that is told, and takes its ends for no goal: %s', async (prompt, label) => {
    const artifact = await make(prompt);
    expect(titlesOf(artifact)).not.toContain('Progress');
    expect((await fieldsOf(prompt)).get(label)).toMatchObject({ kind: 'slider', min: 0, max: 10, step: 1 });
  });

  it('G139: asks for a few points with stars, and for choices where classes are numbered', async () => {
    const fields = await fieldsOf('Feedback form: name, satisfaction from 1 to 5, class (1-4), comments');
    expect(fields.get('Satisfaction')).toMatchObject({ kind: 'rating', min: 1, max: 5 });
    expect(fields.get('Class')).toMatchObject({ kind: 'select' });
  });

  it.each([
    [
      'Registration form: name, shirt colour (optional), consent to photos (required)',
      'Consent to photos',
      'Shirt colour',
    ],
    [
      'Anmeldeformular: Name, Allergien (freiwillig), Einwilligung Fotos (Pflicht)',
      'Einwilligung Fotos',
      'Allergien',
    ],
    ['报名表:姓名、备注(选填)、电话(必填)', '电话', '备注'],
  ])('G139: requires what must be filled in, and nothing else: %s', async (prompt, must, may) => {
    const fields = await fieldsOf(prompt);
    expect(fields.get(must)?.required).toBe(true);
    expect(fields.get(may)?.required).toBeUndefined();
    expect(fields.get(may)?.options).toBeUndefined();
  });
});

describe('samples of what is told of fields', () => {
  it.each([
    ['Patient intake form: name, date of birth, consent to data processing (required)', 'date_of_birth'],
    ['Anmeldeformular: Name, Geburtsdatum, Einwilligung Fotos (Pflicht)', 'geburtsdatum'],
  ])('G139: nobody was born this year, and all gave what is required: %s', async (prompt, birth) => {
    const [{ rows = [], columns = [] }] = (await make(prompt)).datasets as [Dataset];
    const consent = columns.find(({ type }) => type === 'boolean')!.key;
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(String(row[birth]) < '2019').toBe(true);
      expect(row[consent]).toBe(true);
    }
  });
});

describe('pictures of columns that were told', () => {
  it.each([
    [
      'Patient intake form: name, complaint, pain level (0-10). Show new patients in a table and average pain per complaint',
      'Average pain level by complaint',
      'avg',
      'pain_level',
    ],
    [
      'Site tracker: name of site, manager, budget, spent; chart of spending by site',
      'Spent by name of site',
      'sum',
      'spent',
    ],
    [
      'Tableau de suivi des chantiers : nom du chantier, chef de chantier, budget, dépensé ; graphique des dépenses par chantier',
      'Dépensé par nom du chantier',
      'sum',
      'depense',
    ],
    [
      'Mitgliederliste: Name, Sparte, Eintritt, Beitrag. Zeige Beiträge pro Sparte als Kreisdiagramm',
      'Beitrag nach Sparte',
      'sum',
      'beitrag',
    ],
  ])('G115: draws them, and makes no figures besides: %s', async (prompt, title, op, key) => {
    const artifact = await make(prompt);
    expect(artifact.datasets).toHaveLength(1);
    const { data } = propsOf(node(artifact, title)) as { data: { aggregate: unknown[] } };
    expect(data.aggregate).toEqual([expect.objectContaining({ op, key })]);
  });
});

describe('times of the week behind the word for them', () => {
  it.each([
    [
      'Volunteer rota for our food bank: shifts Tuesday 9-12, Thursday 14-17 and Saturday 10-13, max 4 people per shift',
      'Shift',
      ['Tuesday 9-12', 'Thursday 14-17', 'Saturday 10-13'],
    ],
    [
      'Helferplan Tafel: Schichten Dienstag 9-12 Uhr, Donnerstag 14-17 Uhr; Helfer mit Name und Telefon',
      'Schicht',
      ['Dienstag 9-12 Uhr', 'Donnerstag 14-17 Uhr'],
    ],
  ])(
    'G141: are its choices, and the rule behind them is no part of the page: %s',
    async (prompt, label, values) => {
      const artifact = await make(prompt);
      const columns = artifact.datasets!.flatMap((dataset) => dataset.columns ?? []);
      expect(columns.find((column) => column.label === label)?.options?.map(({ value }) => value)).toEqual(
        values,
      );
      expect(artifact.title).toBe(prompt.slice(0, prompt.indexOf(':')));
      expect(titlesOf(artifact).join()).not.toContain('Max');
    },
  );
});

describe('what stands beside the names of tasks', () => {
  it.each([
    [
      'Task list: paint the fence (Ana, 3 May), fix the gate (Tom, 10 May), order gravel (Ana, 12 May)',
      'owner',
    ],
    [
      'Aufgabenliste: Zaun streichen (Ana, 3. Mai), Tor reparieren (Tom, 10. Mai), Kies bestellen (Ana, 12. Mai)',
      'verantwortlich',
    ],
  ])('G143: reads who does it and until when from one bracket: %s', async (prompt, owner) => {
    const [tasks] = (await make(prompt)).datasets!;
    expect(tasks!.rows!.map((row) => row[owner])).toEqual(['Ana', 'Tom', 'Ana']);
    expect(tasks!.rows!.map((row) => String(Object.values(row).at(-1)))).toEqual([
      '2027-05-03',
      '2027-05-10',
      '2027-05-12',
    ]);
  });

  it('G143: keeps no records of what only a stage is called', async () => {
    const artifact = await make(
      'Kanban for our kitchen renovation with stages Planning, Ordered, Inspection, Done; tasks: demolition (Karl, 3 Dec), plumbing (Firma Nass, 10 Dec)',
    );
    expect(artifact.datasets).toHaveLength(1);
    expect(artifact.components.filter(({ type }) => type === 'Kanban')).toHaveLength(1);
  });

  it('G143: puts a card where its bracket says, else in the first lane, and says so', async () => {
    const { artifact, receipts } = await createGenerator().generate(
      'Kanban for our house with stages To do, In progress, Done; tasks: roof (in progress, 3 Dec), gutter (10 Dec), door (done, 1 Dec)',
      { now },
    );
    const [repairs] = artifact!.datasets!;
    expect(repairs!.rows!.map(({ status }) => status)).toEqual(['In progress', 'To do', 'Done']);
    expect(receipts.map(({ text }) => text)).toContain('entries without a stage stand in To do');
  });
});

describe('what a page is called', () => {
  it.each([
    ['给我们团队做一个任务看板', '团队任务看板'],
    ['帮我们公司做一个客户跟踪表', '公司客户跟踪表'],
    ['帮我做一个预算表', '预算表'],
  ])('G55: has no words of asking: %s', async (prompt, title) => {
    expect((await make(prompt)).title).toBe(title);
  });
});
