import type { Artifact } from '@vitrine/schema';
import { createSession } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { labelsOf, make, now, propsOf, titlesOf } from './madePages.testing.js';

describe('words that no lexicon knows', () => {
  it.each([
    ['quokka tracker', 'Quokka, Status, Owner, Due, Notes', ['Quokkas', 'Overdue']],
    ['quokka log', 'Quokka, Date, Quantity, Owner, Notes', ['Quantity by month']],
  ])('G9: "%s" keeps quokkas as such a tool does, and adds one', async (prompt, columns, titles) => {
    const artifact = await make(prompt);
    expect(artifact.datasets?.[0]?.columns?.map(({ label }) => label).join(', ')).toBe(columns);
    expect(titlesOf(artifact)).toEqual(expect.arrayContaining([...titles, 'Quokkas', 'Add quokka']));
  });

  it.each([
    ['employee badges', 'Employee badges', 'Employee: person'],
    ['product recalls', 'Product recalls', 'Product: text'],
    ['patient transport log', 'Patient transports', 'Patient: text'],
    ['fotos de eventos', 'Fotos', 'Evento: text'],
  ])('G59: "%s" keeps what its head names, and says whose it is', async (prompt, title, column) => {
    const artifact = await make(prompt);
    expect(artifact.datasets?.[0]?.title).toBe(title);
    expect(labelsOf(artifact)).toContain(column);
  });

  it('G59: a head that is known, or nothing to count, leaves the known records', async () => {
    expect((await make('employee onboarding tracker')).datasets?.[0]?.title).not.toBe('Employee onboardings');
    expect((await make('supplier audits')).datasets?.[0]?.title).toBe('Audits');
  });

  it('G59: another word of the same length is no typing error', async () => {
    const artifact = await make('translations by language');
    expect(artifact.datasets?.[0]?.title).not.toBe('Transactions');
  });

  it.each([
    ['noise level dashboard', 'Noise level'],
    ['Breakage report', 'Breakage'],
    ['relatório de desperdício', 'Desperdício'],
  ])('G60: "%s" follows that figure by month', async (prompt, figure) => {
    const [card] = titlesOf(await make(prompt));
    expect(card).toBe(figure);
  });

  it.each(['executive dashboard', 'company report', 'dashboard for McRobin'])(
    'G60: "%s" names nobody’s figure, and gets those of a business',
    async (prompt) => {
      expect(titlesOf(await make(prompt))).toContain('Revenue');
    },
  );

  it.each([
    ['kanban board for the design team', 'Tasks'],
    ['tablero kanban para el equipo de diseño', 'Tareas'],
    ['equipos de la liga con puntos', 'Equipos'],
    ['team standings with points', 'Teams'],
  ])('G63: in "%s" a team is of a league only where there is one', async (prompt, title) => {
    const { datasets } = await make(prompt);
    expect(datasets?.[0]?.title).toBe(title);
    const labels = labelsOf(await make(prompt)).join();
    expect(/Played|Jugados/u.test(labels)).toBe(/liga|standings/u.test(prompt));
  });

  it('G12: columns are days and numbers by their names', async () => {
    const artifact = await make(
      'Track my 12 beehives: hive number, queen age, last inspection, honey harvested',
    );
    expect(labelsOf(artifact)).toEqual([
      'Hive number: text',
      'Queen age: number',
      'Last inspection: date',
      'Honey harvested: number',
    ]);
  });

  it('G13: a report follows the figures that it names', async () => {
    const artifact = await make(
      'weekly report: orders packed, packing errors, late shipments, overtime hours',
    );
    expect(titlesOf(artifact).slice(0, 4)).toEqual([
      'Orders packed',
      'Packing errors',
      'Late shipments',
      'Overtime hours',
    ]);
  });
});

describe('tools that no word names', () => {
  it('G14: days of several steps are a plan', async () => {
    const artifact = await make(
      'Foundation until 15 March 2027, walls until 30 April 2027, roof by 10 June 2027',
    );
    expect(artifact.components[0]?.type).toBe('Timeline');
    expect(artifact.datasets?.[0]?.rows?.map(({ milestone, end }) => [milestone, end])).toEqual([
      ['Foundation', '2027-03-15'],
      ['Walls', '2027-04-30'],
      ['Roof', '2027-06-10'],
    ]);
  });

  it('G14: prices and counts behind an if are a calculation, for each of what the title names', async () => {
    const artifact = await make(
      'cost per guest if the venue is $4,500, catering is $65 per person and we invite 120 guests',
    );
    const [calculator] = artifact.components;
    const session = createSession(artifact, { now: () => now });
    const { inputs = [], formula } = propsOf(calculator!) as {
      inputs?: { label: string; default?: number }[];
      formula: string;
    };
    session.dispose();
    expect(inputs.map(({ label }) => label)).toEqual(['Venue', 'Catering', 'Guests']);
    expect(formula).toBe('(venue + guests * catering) / guests');
    expect(artifact.title).toBe('Cost per guest');
  });

  it('G15: who did what is ticked off', async () => {
    const artifact = await make('I lose track of who paid the fee and who handed in the medical certificate');
    expect(labelsOf(artifact)).toEqual(
      expect.arrayContaining(['Paid the fee: boolean', 'Medical certificate: boolean']),
    );
  });
});

describe('what a prompt says of its rows', () => {
  it('G18: rows below a number that was named are counted', async () => {
    const artifact = await make('freezer inventory: sample ID, box, volume. Flag when volume is below 10');
    expect(titlesOf(artifact)).toContain('Volume < 10');
  });

  it('G19: names behind the last stage are who does the work', async () => {
    const artifact = await make('chores board with columns To do, Doing, Done for Mia, Ben and Leo');
    const owner = artifact.datasets?.[0]?.columns?.find(({ label }) => label === 'Owner');
    expect(owner?.options?.map(({ value }) => value)).toEqual(['Mia', 'Ben', 'Leo']);
  });

  it('G20: "ranked by votes" keeps votes, the most first', async () => {
    const artifact = await make('feature requests ranked by votes with status and customer');
    const table = artifact.components.find(({ type }) => type === 'Table');
    expect(propsOf(table!).data).toMatchObject({ orderBy: [{ key: 'votes', desc: true }] });
  });
});

const optionsOf = ({ datasets = [] }: Artifact, label: string) =>
  datasets
    .flatMap(({ columns = [] }) => columns)
    .find((column) => column.label === label)
    ?.options?.map(({ value }) => value);

describe('names behind the word for them', () => {
  it.each([
    [
      'I run a bakery with two shops, Hafen and Altstadt. I want sales per day',
      'Shop',
      ['Hafen', 'Altstadt'],
    ],
    [
      'roadmap with themes Onboarding, Billing and Mobile, and owners Lea, Tom, Sara',
      'Theme',
      ['Onboarding', 'Billing', 'Mobile'],
    ],
    [
      'roadmap with themes Onboarding, Billing and Mobile, and owners Lea, Tom, Sara',
      'Owner',
      ['Lea', 'Tom', 'Sara'],
    ],
    ['Kids chores board with points for Mia, Leo and Ben', 'Owner', ['Mia', 'Leo', 'Ben']],
  ])('G21: "%s" has choices of %s', async (prompt, label, options) => {
    expect(optionsOf(await make(prompt), label)).toEqual(options);
  });
});

describe('several wishes in one sentence', () => {
  it('G22: a comparison and another kind of record get their parts', async () => {
    const artifact = await make(
      'two shops, Hafen and Altstadt. I want sales per day, to compare the shops, and to keep an eye on the flour stock',
    );
    expect(titlesOf(artifact)).toEqual(
      expect.arrayContaining(['Sales per day', 'Sales by shop', 'Flour stock']),
    );
    expect(artifact.datasets?.map(({ name }) => name)).toEqual(['sale', 'stockitem']);
  });

  it('G22: a view by something else takes the figure of the view before', async () => {
    const artifact = await make('Sales dashboard: revenue by seller, by region and top 5 products');
    expect(titlesOf(artifact)).toEqual(
      expect.arrayContaining(['Revenue by seller', 'Revenue by region', 'Top 5 products']),
    );
  });

  it('G23: stages end where columns follow', async () => {
    const artifact = await make(
      'Sprint board for team Phoenix, sprint 14, columns To do, Blocked, In review, Done, story points and assignee',
    );
    expect(optionsOf(artifact, 'Status')).toEqual(['To do', 'Blocked', 'In review', 'Done']);
    expect(labelsOf(artifact)).toEqual(expect.arrayContaining(['Story points: number', 'Assignee: person']));
  });

  it('G23: states at the end of a list are stages', async () => {
    const artifact = await make('Content calendar: topic, writer, draft, review, published');
    expect(optionsOf(artifact, 'Status')).toEqual(['draft', 'review', 'published']);
  });

  it('G24: a figure has its own target', async () => {
    const artifact = await make(
      'Weekly report for the warehouse: orders shipped, late deliveries, damaged parcels, target late deliveries under 3%',
    );
    const card = artifact.components.find((node) => propsOf(node).label === 'Late deliveries');
    expect(propsOf(card!).target).toBe(0.03);
    expect(titlesOf(artifact)).not.toContain('Target late deliveries under 3%');
  });
});

describe('a sum to put aside', () => {
  it.each([
    ['Save $9,000 for a used van by March 2028. I have $1,200 so far and can put away $350 a month.', 350],
    [
      'Ich spare auf ein Lastenrad: 4.800 € bis Juni 2027, ich lege 250 € im Monat zurück und habe schon 900 €',
      250,
    ],
  ])('G26: "%s" plans %d a month', async (prompt, pace) => {
    const artifact = await make(prompt);
    const numbers = artifact.components.find(({ type }) => type === 'InputForm');
    const fields = propsOf(numbers!).fields as { default?: number }[];
    expect(fields.map((field) => field.default)).toContain(pace);
  });
});
