import { describe, expect, it } from 'vitest';
import { createNames } from '../assemble/names.js';
import { createGenerator } from '../generate.js';
import { designTrades } from '../plan/trade/designTrade.js';
import { attributes } from '../samples/attributes.js';
import { entities } from '../samples/entities.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { tradeWordsOf } from '../understand/lexicon/trades/index.js';
import { trades, type TradeId } from './index.js';
import { readColumn } from './Trade.js';

const now = Date.parse('2026-11-22T10:00:00Z');
const pageOf = (prompt: string, locale?: Language) =>
  createGenerator().generate(prompt, { now, ...(locale && { locale }) });
const tablesOf = async (prompt: string) =>
  (await pageOf(prompt)).artifact?.datasets?.map(({ name }) => name) ?? [];
const typesOf = async (prompt: string) =>
  (await pageOf(prompt)).artifact?.components.map(({ type }) => type) ?? [];
const ids = Object.keys(trades) as TradeId[];
const languages = Object.keys(lexicons) as Language[];
const has =
  (...records: readonly object[]) =>
  (id: string) =>
    records.some((record) => Object.hasOwn(record, id));

describe('the data of trades', () => {
  it.each(languages)('names in %s each trade and all that it keeps', (language) => {
    const { trades: called, records, columns, options, names } = tradeWordsOf(language);
    expect(Object.keys(called).toSorted()).toEqual(ids.toSorted());
    expect(Object.values(called).filter((words) => words.split('|').some((word) => word === ''))).toEqual([]);
    for (const table of Object.values(trades).flat()) {
      const [list = '', of = table.of] = table.names.split(':').toReversed();
      expect([table.of, of].filter((id) => !has(entities, records)(id))).toEqual([]);
      expect(list === '#' || has(names, lexicons[language].names)(list), list).toBe(true);
      for (const column of table.columns.map(readColumn)) {
        expect(Object.hasOwn(attributes, column.attribute), column.attribute).toBe(true);
        expect(has(columns, attributes)(column.id), column.id).toBe(true);
        const isText = attributes[column.attribute].type === 'text';
        const isKnown = isText
          ? has(names, lexicons[language].names)
          : has(options, lexicons[language].options);
        expect(column.options.filter((id) => !isKnown(id))).toEqual([]);
      }
    }
  });

  it.each(languages)('has as many sample names in %s as in English', (language) => {
    const counts = (of: Language) =>
      Object.entries(tradeWordsOf(of).names).map(([id, names]) => [id, names.split('|').length]);
    expect(Object.fromEntries(counts(language))).toEqual(Object.fromEntries(counts('en')));
  });

  it.each(languages)('has in %s no two columns of a table with one name', (language) => {
    for (const id of ids)
      for (const { design, table } of designTrades(trades[id], language, createNames()))
        expect(design.columns.length, `${id}, ${table.of}`).toBe(table.columns.length + 1);
  });

  it.each(languages)('finds in %s each state that is counted in one column only', (language) => {
    for (const id of ids)
      for (const { design, table } of designTrades(trades[id], language, createNames())) {
        const counted = table.figures.map((figure) => figure.split(' '));
        const states = counted.flatMap(([op, first, second]) => (op === 'count' ? first : second) ?? []);
        for (const state of states.filter((each) =>
          table.columns.every((column) => readColumn(column).id !== each),
        )) {
          const label = tradeWordsOf(language).options[state] ?? labelIn(language, 'options', state);
          const holding = design.columns.filter(({ options = [] }) =>
            options.some((option) => (option.label ?? option.value) === label),
          );
          expect(holding, `${id}, ${table.of}: ${label}`).toHaveLength(1);
        }
      }
  });

  it.each(['en', 'ja'] as const)(
    'makes a page of each trade in %s that opens without faults',
    async (language) => {
      for (const id of ids) {
        const [word = ''] = tradeWordsOf(language).trades[id]!.split('|');
        const { artifact, issues } = await pageOf(word, language);
        expect(issues, word).toEqual([]);
        expect(artifact?.settings?.locale, word).toBe(language);
        expect(artifact?.datasets, word).toHaveLength(Math.min(trades[id].length, 3));
      }
    },
  );

  it('refuses a column that is not written as one', () => {
    expect(() => readColumn('status(open')).toThrow('no column');
  });
});

describe('a prompt that names a trade and no more', () => {
  it.each([
    ['gym', ['member', 'class', 'equipment']],
    ['wedding planning', ['guest', 'budgetitem', 'task']],
    ['shop inventory', ['product', 'sale']],
    ['my freelance clients', ['client', 'invoice', 'task']],
    ['Vereinskasse', ['transaction', 'member']],
    ['Praxisübersicht', ['appointment', 'patient', 'stockitem']],
    ['suivi chantier', ['phase', 'defect', 'budgetitem']],
    ['控制预算', ['budgetitem', 'expense', 'savinggoal']],
    ['在庫管理', ['stockitem', 'movement', 'order']],
    ['Reitstall', ['horse', 'lesson', 'task']],
    ['stamp collection', ['piece', 'wish']],
    ['piano tuner', ['task', 'appointment', 'transaction']],
    ['sailing school', ['course', 'participant']],
    ['Lincoln school', ['student', 'assignment', 'event']],
    ['cash flow forecast', ['cashmove']],
    ['revenus et dépenses locatifs', ['rentalentry']],
    ['料金表', ['priceitem']],
    ['sprint retrospective', ['retronote', 'actionitem']],
    ['matriz FODA', ['swotpoint']],
    ['スキルマップ', ['skillentry']],
    ['product launch plan', ['task', 'milestone', 'risk']],
    ['Änderungsanträge', ['changerequest']],
    ['cotas de patrocínio', ['sponsorpackage', 'sponsor']],
    ['竞品分析', ['competitor']],
    ['menciones en prensa', ['pressmention']],
    ['policies to review', ['guideline']],
    ['お手伝い表', ['kidschore']],
    ['Wohnungssuche', ['homeoption']],
    ['wine cellar', ['wine']],
    ['lista de lectura', ['book']],
    ['server uptime', ['watchedservice', 'incident']],
    ['Datensicherungen', ['backup']],
    ['registro de llaves', ['keyhandover']],
    ['水質検査', ['watersample']],
    ['fournées', ['bakedgood']],
    ['car rental', ['booking', 'vehicle']],
    ['Hundesalon', ['appointment', 'customer']],
    ['taller de reparación', ['repair', 'invoice']],
    ['コワーキングスペース', ['member', 'booking']],
    ['tennis ladder', ['ladderplace', 'challenge']],
    ['mouse colony records', ['labanimal', 'litter']],
    ['school library checkout tracker', ['loan', 'book']],
    ['class project board', ['studentproject']],
    ['customer onboarding pipeline', ['onboardingcase', 'task']],
    ['data pipeline status', ['pipelinerun']],
    ['funnel for newsletter sign-ups', ['funnelstep']],
    ['kids reading tracker', ['readingentry']],
    ['rugby club subs', ['memberdue']],
    ['员工培训登记表', ['trainingrecord']],
    ['入荷検品リスト', ['goodsreceipt']],
    ['Elternabend Protokoll', ['minutepoint']],
    ['planning des gardes pharmacie', ['shift']],
    ['weight loss tracker', ['measure']],
    ['allergy list for the school kitchen', ['allergyentry']],
    ['site safety briefing log', ['briefing']],
    ['Vertretungsplan der Schule', ['substitution']],
    ['blood donor registry', ['blooddonor']],
    ['nurse overtime log', ['overtimeentry']],
    ['plan de comunicación', ['plannedmessage']],
    ['リフォーム', ['budgetitem', 'phase', 'quote']],
    ['registro de vacunas de mi perro', ['vaccination']],
    ['lista de convidados do casamento', ['guest', 'budgetitem', 'task']],
    ['build progress of our new house', ['budgetitem', 'phase', 'quote']],
  ])('G36: makes of "%s" the records of its specialist', async (prompt, tables) => {
    expect(await tablesOf(prompt)).toEqual(tables);
  });

  it.each([
    ['gym', 'Total monthly fee (active)', 'Members by plan'],
    ['Vereinskasse', 'Beitrag gesamt · Offen', 'Einnahme und Ausgabe nach Zweck'],
    ['gimnasio', 'Socios · Activo'],
    ['charity', 'Total donations', 'Donations by month'],
    ['牙科诊所', '逾期复查', '按治疗的费用'],
    ['cash flow forecast', 'In and out by month', 'Total in (expected)'],
  ])('G36: calls what it shows of "%s" as people do', async (prompt, ...titles) => {
    const shown = JSON.stringify((await pageOf(prompt)).artifact?.components);
    for (const title of titles) expect(shown).toContain(`"${title}"`);
  });

  it.each([
    ['gym classes', 'class'],
    ['vet practise vaccinations', 'vaccination'],
    ['wedding budget', 'budgetitem'],
    ['podcast sponsors', 'sponsor'],
    ['charity calendar', 'event'],
    ['gym schedule', 'class'],
    ['soup kitchen rota', 'volunteer'],
    ['wedding timeline', 'plannedstep'],
    ['wedding expenses', 'budgetitem'],
    ['hiring funnel', 'candidate'],
  ])('G36: puts what "%s" names first', async (prompt, table) => {
    expect((await tablesOf(prompt))[0]).toBe(table);
  });

  it('G36: looks at it as the kind of tool does', async () => {
    expect(await typesOf('kindergarten checklist')).toEqual(['TextBlock']);
    expect((await typesOf('gym membership form'))[0]).toBe('InputForm');
    expect(await typesOf('hiring board')).toContain('Kanban');
  });

  it.each([
    ['contact form', ['Name', 'Email', 'Phone', 'About', 'Message', 'Created', 'Status']],
    ['job application form', ['Name', 'Email', 'Phone', 'Position', 'Available from']],
    ['Kontaktformular', ['Name', 'E-Mail', 'Telefon', 'Betrifft', 'Nachricht']],
    ['formulario de inscripción', ['Nombre', 'Correo', 'Personas', 'Dieta']],
    ['patient intake form', ['Patient', 'Date of birth', 'Phone', 'Email', 'Reason']],
  ])('G36: asks in a "%s" what such forms ask', async (prompt, labels) => {
    const { artifact } = await pageOf(prompt);
    const [form] = artifact!.components;
    expect(form!.type).toBe('InputForm');
    expect(artifact!.title).toBe(prompt.charAt(0).toUpperCase() + prompt.slice(1));
    const asked = (form!.props['fields'] as { label: string }[]).map(({ label }) => label);
    expect(asked).toEqual(expect.arrayContaining(labels));
  });

  it.each(['stable', 'Reitstall', '马场'])(
    'G36: tells of "%s" until when its tasks are due',
    async (prompt) => {
      const { artifact } = await pageOf(prompt);
      const board = artifact?.components.find(({ type }) => type === 'Kanban');
      expect(board?.props).toHaveProperty('card.due');
    },
  );

  it.each([
    'Urlaubsplan für das Team',
    'vacation planner for our staff',
    "planning des vacances de l'équipe",
  ])('G36: takes "%s" for absences, and no journey', async (prompt) => {
    expect(await tablesOf(prompt)).toEqual(['leave']);
  });

  it('G36: adds up what came into a cash book and went out of it, day by day', async () => {
    const { artifact } = await pageOf('Kassenbuch');
    const shown = artifact!.components.map(({ props }) => props);
    const card = shown.find(({ label }) => label === 'Bestand');
    expect(card?.['value']).toEqual({
      formula: 'coalesce(sum(cashentry.eingang), 0) - coalesce(sum(cashentry.ausgang), 0)',
    });
    const line = shown.find(({ title }) => title === 'Bestand');
    expect(line?.['data']).toMatchObject({ window: [{ op: 'runningTotal' }] });
  });

  it('G36: keeps a day that is named', async () => {
    const { artifact } = await pageOf('wedding 12 June 2027');
    expect(artifact?.components[0]?.props).toMatchObject({
      value: '2027-06-12',
    });
  });

  it('G36: names roles, and no team, as those who write books', async () => {
    const { artifact } = await pageOf('reading list');
    const [{ columns = [], rows = [] } = {}] = artifact?.datasets ?? [];
    const author = columns.find(({ label }) => label === 'Author')!;
    expect(rows.map((row) => row[author.key])).toContain('Author A');
  });

  it.each([
    ['uniforms for a gym'],
    ['wedding photographers compared by price and style'],
    ['gym revenue by month'],
    ['restaurant invoices'],
    ['a gym tracker with name, shoe size and locker'],
    ['food waste'],
    ['pigeons'],
  ])('G36: leaves alone "%s", which says something else', async (prompt) => {
    const { receipts } = await pageOf(prompt);
    expect(receipts.filter(({ text }) => text.startsWith('what is usually kept'))).toEqual([]);
  });
});
