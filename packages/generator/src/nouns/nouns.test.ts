import { describe, expect, it } from 'vitest';
import { createNames } from '../assemble/names.js';
import { createGenerator } from '../generate.js';
import { Page } from '../plan/Page.js';
import { composeThing } from '../plan/trade/composeTrade.js';
import { designThing } from '../plan/trade/designTrade.js';
import { attributes } from '../samples/attributes.js';
import { readColumn, type TradeTable } from '../trades/Trade.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { nounWords } from '../understand/lexicon/nouns/index.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { tradeWordsOf } from '../understand/lexicon/trades/index.js';
import type { NamedThing } from '../understand/Meaning.js';
import { readMeaning } from '../understand/readMeaning.js';
import { classes } from './classes/index.js';
import { deeds } from './deeds.js';
import type { NounClass } from './NounClass.js';

const languages = Object.keys(lexicons) as Language[];
const kinds: readonly NounClass[] = [...Object.values(classes), ...Object.values(deeds)];
const tables = kinds.flatMap(({ kept, noted, ofSport }) => [kept, noted ?? [], ofSport ?? []].flat());
const thingOf = (table: TradeTable): NamedThing => ({
  table,
  text: '',
  name: 'Thing',
  one: 'Thing',
  many: 'Things',
});
const now = Date.parse('2026-11-23T10:00:00Z');

describe('what is kept of kinds of things', () => {
  it.each(languages)('has in %s a name for all that it keeps, and no two columns of one name', (language) => {
    const { columns, options } = tradeWordsOf(language);
    for (const table of tables) {
      const read = table.columns.map(readColumn);
      for (const { id, attribute, options: choices } of read) {
        expect(Object.hasOwn(columns, id) || Object.hasOwn(attributes, id), id).toBe(true);
        const isText = attributes[attribute].type === 'text';
        for (const choice of isText ? [] : choices)
          expect(
            Object.hasOwn(options, choice) || labelIn(language, 'options', choice) !== choice,
            choice,
          ).toBe(true);
      }
      const { design } = designThing(thingOf(table), language, createNames());
      expect(design.columns.map(({ label }) => label)).toHaveLength(read.length + 1);
    }
  });

  it.each(languages)('has in %s nouns for each kind, none of them empty', (language) => {
    const { classes: nouns, deeds: done } = nounWords[language];
    expect(Object.keys(nouns).toSorted()).toEqual(Object.keys(classes).toSorted());
    for (const words of [...Object.values(nouns), ...Object.values(done)])
      expect(words.split('|').filter((word) => word.trim() === '')).toEqual([]);
  });

  it.each(languages)('makes in %s a page of each kind', (language) => {
    for (const table of tables) {
      const page = new Page(readMeaning('', now, language), now);
      composeThing(page, thingOf(table));
      const { nodes, datasets } = page.outline();
      expect(datasets[0]?.columns).toHaveLength(table.columns.length + 1);
      expect(nodes.length).toBeGreaterThan(table.figures.length);
    }
  });
});

const make = async (prompt: string) => (await createGenerator().generate(prompt, { now })).artifact!;
const keptBy = async (prompt: string) => (await make(prompt)).datasets![0]!;
const labelsBy = async (prompt: string) => (await keptBy(prompt)).columns!.map(({ label }) => label);

describe('a noun that names no record of the lexicons', () => {
  it.each([
    ['keg tracker', 'Kegs', ['Keg', 'Contents', 'Volume (l)', 'Due back']],
    ['ferrets', 'Ferrets', ['Ferret', 'Date of birth', 'Weight (kg)', 'Next check']],
    ['Trikotliste', 'Trikot', ['Trikot', 'Größe', 'Zustand']],
    ['seguimiento de becas', 'Becas', ['Beca', 'Importe']],
    ['registre des extincteurs', 'Extincteurs', ['Extincteur', 'Prochain contrôle']],
    ['lista de andaimes', 'Andaimes', ['Andaime', 'N.º de série']],
    ['灭火器列表', '灭火器', ['灭火器', '上次检查']],
  ])('G80: %s keeps what such things have', async (prompt, title, labels) => {
    const { title: called } = await keptBy(prompt);
    expect(called).toBe(title);
    expect(await labelsBy(prompt)).toEqual(expect.arrayContaining(labels));
  });

  it.each([
    ['wheelchair loans', 'Wheelchair', 'Borrower'],
    ['rentals of cellos', 'Cello', 'Renter'],
    ['telescope bookings', 'Telescope', 'Starts at'],
    ['climbing rope inspection log', 'Climbing rope', 'Next check'],
    ['Rollstuhlverleih', 'Rollstuhl', 'Entleiher'],
    ['Wartungsplan für Aufzüge', 'Aufzug', 'Letzte Wartung'],
    ['prêt de poussettes', 'Poussette', 'Emprunteur'],
    ['controle de ferramentas emprestadas', 'Ferramenta', 'Emprestado a'],
    ['reservas de la pista de pádel', 'Pista de pádel', 'Empieza'],
    ['楽器の貸出', '楽器', '借用者'],
    ['显微镜预约', '显微镜', '预约人'],
    ['appointment reminders for a dental clinic', 'Appointment', 'Remind on'],
    ['recordatorios de citas', 'Cita', 'Recordar el'],
    ['rappels de vaccination', 'Vaccination', 'Rappel le'],
  ])('G81: %s are records of what is done, named by the thing', async (prompt, name, column) => {
    const labels = await labelsBy(prompt);
    expect(labels[0]).toBe(name);
    expect(labels).toContain(column);
  });

  it('G81: what only qualifies another noun is not done', async () => {
    expect((await keptBy('maintenance requests for our apartment building')).title).toBe(
      'Maintenance requests',
    );
  });

  it('G82: a log has what is noted each time', async () => {
    expect(await labelsBy('kiln firing log')).toContain('Peak temperature (°C)');
    expect(await labelsBy('ferret diary')).toContain('Fed');
  });

  it.each([
    ['certifications of our welders', 'Welder'],
    ['employee badges', 'Employee'],
  ])('G83: %s says who has them', async (prompt, column) => {
    expect(await labelsBy(prompt)).toContain(column);
  });

  it.each(['kegs by location', 'kegs and crates', 'volunteers and kegs'])(
    'G80: also where more is asked than for them: %s',
    async (prompt) => {
      const kegs = (await make(prompt)).datasets!.find(({ title }) => title === 'Kegs');
      expect(kegs?.columns?.map(({ label }) => label)).toContain('Volume (l)');
    },
  );

  it.each([
    ['gym equipment', 'Equipment', 'Condition'],
    ['hotel rooms', 'Rooms', 'Type'],
    ['boat club', 'Members', 'Section'],
    ['building permits', 'Permits', 'Applied'],
    ['kanban board for the design team', 'Tasks', 'Priority'],
  ])('G84: %s stays what a trade or the lexicon knows', async (prompt, title, column) => {
    expect((await keptBy(prompt)).title).toBe(title);
    expect(await labelsBy(prompt)).toContain(column);
  });

  it.each(['parking permits', 'school fees', 'keg inventory', 'noise complaints'])(
    'G84: %s are of another kind than those of the trade that their words hint at',
    async (prompt) => {
      expect((await keptBy(prompt)).title?.toLowerCase()).toBe(prompt.replace(' inventory', 's'));
    },
  );
});

const formBy = async (prompt: string) => {
  const page = await make(prompt);
  const form = page.components.find(({ type }) => type === 'InputForm')!.props as {
    readonly fields: readonly { readonly label: string; readonly kind: string; readonly default?: unknown }[];
  };
  return { page, first: page.components[0]!, fields: form.fields };
};

describe('what others hand in', () => {
  it.each([
    ['workshop registration', 'Sign-ups', 'People'],
    ['boardgame night sign-up', 'Sign-ups', 'Phone'],
    ['field trip permission form', 'Consents', 'Parent or guardian'],
    ['equipment request form', 'Requests', 'Equipment'],
    ['order form for cakes', 'Orders', 'Cake'],
    ['Anmeldung zum Töpferkurs', 'Anmeldungen', 'Personen'],
    ['inscripción al taller de cerámica', 'Inscripciones', 'Personas'],
    ['inscription à la course', 'Inscriptions', 'Personnes'],
    ['ficha de inscrição para a corrida', 'Inscrições', 'Pessoas'],
    ['イベント参加申込フォーム', '申込', '人数'],
  ])('G95: %s is a form, and a table of what came in', async (prompt, title, label) => {
    const { page, first, fields } = await formBy(prompt);
    expect(first.type).toBe('InputForm');
    expect(page.datasets![0]!.title).toBe(title);
    expect(fields.map((field) => field.label)).toContain(label);
  });

  it('G95: is no sign-up where it is one of those who are kept, or a leave where a trade knows what is asked for', async () => {
    expect((await keptBy('patient registration form')).title).toBe('Patients');
    expect((await keptBy('休暇申請フォーム')).title).toBe('休暇');
    expect(await labelsBy('vacation request form')).toContain('Start');
    expect(await labelsBy('vacation requests')).toContain('Start');
  });

  it.each([
    ['leave request form', 'Status', 'Requested'],
    ['workshop registration', 'Status', 'New'],
    ['workshop registration', 'Booked on', { formula: 'today()' }],
  ])('G96: %s is not asked for its %s, which starts as usual', async (prompt, label, start) => {
    const { fields } = await formBy(prompt);
    expect(fields.find((field) => field.label === label)).toMatchObject({ kind: 'hidden', default: start });
  });

  it('G96: is not asked who sees to it, but for what the person named', async () => {
    const { fields } = await formBy('bug report form');
    expect(fields.map((field) => field.label)).not.toContain('Owner');
    const named = await formBy('complaint form with name, message and status');
    expect(named.fields.find((field) => field.label === 'Status')?.kind).toBe('select');
  });

  it('G96: points are given out of five, long texts have room, and the form is sent under the heading of the page', async () => {
    const { page, first, fields } = await formBy('customer feedback form');
    expect(fields.find((field) => field.label === 'Rating')).toMatchObject({
      kind: 'rating',
      min: 1,
      max: 5,
    });
    expect(fields.filter(({ kind }) => kind === 'textarea').map((field) => field.label)).toEqual([
      'What was good',
      'What could be better',
    ]);
    expect(page.title).toBe('Customer feedback form');
    expect(first.props).not.toHaveProperty('title');
    expect(first.props).toHaveProperty('submitLabel', 'Send');
  });

  it('G96: what is new stands in the first of its stages, also where those have no tone', async () => {
    const { fields } = await formBy('small law firm');
    expect(fields.find((field) => field.label === 'Status')?.default).toBe('Opened');
  });

  it('G96: gives no points where they are averages', async () => {
    const { fields } = await formBy('call center dashboard');
    expect(fields.find((field) => field.label === 'Rating')?.kind).toBe('number');
  });
});
