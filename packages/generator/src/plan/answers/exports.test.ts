import { createSession } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-22T10:00:00Z');

/** The rows of the first chart, or the value of the first card, that a question over a file is answered with. */
async function shown(text: string, question: string, name = 'export.csv'): Promise<unknown> {
  const { data } = await readData(text, { name });
  const { artifact, data: rows } = await createGenerator().generate(question, { data, now });
  const session = createSession(artifact!, { ...(rows && { data: rows }), now: () => now });
  await session.ready;
  const [first] = artifact!.components;
  const props = session.node(first!.id)?.props as { value?: unknown; data?: { rows: object[] } };
  session.dispose();
  return props.value ?? props.data?.rows.map((row) => Object.values(row));
}

/** The labels and values of the cards of the overview of a file. */
async function cards(text: string, name = 'export.csv'): Promise<unknown[]> {
  const { data } = await readData(text, { name });
  const { artifact, data: rows } = await createGenerator().generate('', { data, now });
  const session = createSession(artifact!, { ...(rows && { data: rows }), now: () => now });
  await session.ready;
  const props = artifact!.components
    .filter(({ type }) => type === 'MetricCard')
    .map(({ id }) => session.node(id)?.props as { label: string; value: unknown });
  session.dispose();
  return props.map(({ label, value }) => [label, value]);
}

const survey = `How did you hear about us?,How likely are you to recommend us? (0-10)
Radio;Friends,10
Friends,9
Radio;Flyer;Friends,3
Flyer;Radio,8
Flyer,6
`;

const statement = `Fecha;Concepto;Importe;Saldo
28/02/2026;Compra mercado;-20,00;80,50
10/02/2026;Nómina;60,50;100,50
31/01/2026;Compra mercado;-10,00;40,00
02/01/2026;Restaurante;-5,00;50,00
`;

const orders = `Name,Status,Total,Product,Pieces
#1,paid,50,Cup,2
#1,,,Plate,1
#2,open,20,Cup,1
#3,paid,30,Plate,1
#3,,,Cup,1
`;

const deals = `Stage;Value;Owner
Won;1.000;Ana
Lost;2.000;Ben
Demo;4.000;Ana
Demo;3.000;Ben
Won;5.000;Ben
`;

const costs = `Monat;Kategorie;Budget;Ausgaben
01/2026;Miete;100;100
01/2026;Essen;40;60
02/2026;Miete;100;100
02/2026;Essen;50;36
`;

const snags = `No.,Trade,Raised on,Due,Closed on,Cost
1,Tiling,2026-09-02,2026-09-10,2026-10-04,20
2,Tiling,2026-09-05,2026-09-12,,300
3,Paint,2026-10-01,2026-12-24,,250
4,Paint,2026-10-09,2026-10-20,2026-10-12,90
`;

const stock = `Artikelnr.;Bezeichnung;Bestand;Mindestbestand;EK netto;Lieferant
4000;Zange;0;10;2,00 €;Kern
4007;Lack;5;10;3,00 €;Kern
4014;Kabel;20;10;1,50 €;Eisen
4021;Bohrer;30;10;1,00 €;Eisen
Summe;;55;;;
`;

const members = `Name,Joined,Cancelled on,Visits last month
Ann,2026-01-03,,4
Bo,2026-01-09,2026-03-01,0
Cy,2026-02-11,,0
Di,2026-02-20,,2
`;

const invoices = `Rechnungsnr;Kunde;Datum;Netto;Brutto
R-1;Huber;02.01.2026;100,00;119,00
R-2;Lina;03.01.2026;300,00;357,00
R-3;Huber;04.02.2026;200,00;238,00
`;

const marks = `Student,Class,Maths,Science,Days absent
Ann,7A,60,80,1
Bo,7A,90,,0
Cy,7B,40,50,9
`;

const noten = `Schüler;Klasse;Mathe;Deutsch
Ada;8a;1,5;2
Bo;8a;4;5
Cem;8b;3;2
`;

const matches = `Matchday,Home,Away,Result,Attendance
1,Rovers,City,2-1,300
1,Town,United,0-0,200
2,City,Rovers,1-3,100
2,United,Town,postponed,
3,Rovers,Town,1-1,400
3,City,United,2-0,200
`;

describe('questions over what programs export', () => {
  it.each<[string, string, string, unknown]>([
    [
      'A31: counts each of several values in a cell',
      survey,
      'How did people hear about us?',
      [
        ['Radio', 3],
        ['Friends', 3],
        ['Flyer', 3],
      ],
    ],
    ['A32: knows the score of answers from 0 to 10', survey, 'what is our NPS?', 0],
    [
      'A33: takes the balance of the newest row of each month',
      statement,
      'saldo a final de cada mes',
      [
        ['2026-01-01', 40],
        ['2026-02-01', 80.5],
      ],
    ],
    ['A33: and the newest of all', statement, '¿Cuánto dinero tengo ahora?', 80.5],
    ['A34: counts orders of several lines once', orders, 'how many orders are there?', 3],
    [
      'A37: lists the rows with the largest amounts',
      costs,
      'die zwei größten Ausgaben ohne Miete',
      [
        ['r2', '2026-01-01', 'Essen', 40, 60],
        ['r4', '2026-02-01', 'Essen', 50, 36],
      ],
    ],
    ['A37: averages what months come to', costs, 'durchschnittliche Ausgaben pro Monat', 148],
    [
      'A37: counts what happened on days of different columns',
      snags,
      'defects raised and closed per month',
      [
        ['2026-09-01', 2, null],
        ['2026-10-01', 2, 2],
      ],
    ],
    ['A38: takes open for what has no day of its end', snags, 'how many are still open?', 2],
    ['A38: knows what is overdue by its due day', snags, 'how many defects are overdue?', 1],
    ['A38: knows what is sold out by what is in stock', stock, 'Wie viele Artikel sind ausverkauft?', 1],
    [
      'A39: sets what was spent beside what was planned',
      costs,
      'Anteil des Budgets, der ausgegeben wurde, nach Kategorie',
      [
        ['Essen', 96, 90, 96 / 90],
        ['Miete', 200, 200, 1],
      ],
    ],
    ['A40: takes a limit without a column for one of the main amount', snags, 'defects over 200', 2],
    [
      'A41: leaves out a total whose name is lost among numbers',
      stock,
      'Lagerwert je Lieferant',
      [
        ['Eisen', 60],
        ['Kern', 15],
      ],
    ],
    ['A38: takes active for what has not been cancelled', members, 'how many active members?', 3],
    [
      'A4: takes numbers of things that are denied for none of them',
      members,
      'members who did not visit last month',
      2,
    ],
    [
      'A2: counts members by the day they came',
      members,
      'new members per month',
      [
        ['2026-01-01', 2],
        ['2026-02-01', 2],
      ],
    ],
    [
      'A20: ranks rows by the main amount, which may be called gross',
      invoices,
      'die zwei höchsten Rechnungen',
      [
        ['R-2', 357],
        ['R-3', 238],
      ],
    ],
    [
      'A1: takes the column that stands beside a word for money',
      invoices,
      'Umsatz netto pro Monat',
      [
        ['2026-01-01', 400],
        ['2026-02-01', 200],
      ],
    ],
    [
      'A42: averages the marks of each row, those that are missing left out',
      marks,
      'average mark by class',
      [
        ['7A', 80],
        ['7B', 45],
      ],
    ],
    [
      'A42: ranks by the average of all marks',
      marks,
      'the two best students',
      [
        ['Bo', 90],
        ['Ann', 70],
      ],
    ],
    [
      'A42: where the least mark is the best as well',
      noten,
      'die zwei besten Schüler',
      [
        ['Ada', 1.75],
        ['Cem', 2.5],
      ],
    ],
    [
      'A43: makes the table of a league of results in one cell',
      matches,
      'league table with points',
      [
        ['Rovers', 4, 3, 7],
        ['City', 3, 0, 3],
        ['Town', 1, 1, 2],
        ['United', null, 1, 1],
      ],
    ],
    ['A43: counts draws', matches, 'how many draws?', 2],
    ['A43: tells goals of a team from goals of its matches', matches, 'goals of Rovers', 6],
    [
      'A11: computes a margin as a part of the price',
      stock.replaceAll('Lieferant', 'VK netto').replace(/;(Kern|Eisen)/gu, ';4,00 €'),
      'Marge in Prozent',
      1 - 7.5 / 16,
    ],
    [
      'A24: takes open for what has not ended',
      deals,
      'open value by owner',
      [
        ['Ana', 4000],
        ['Ben', 3000],
      ],
    ],
  ])('%s', async (_, text, question, expected) => {
    expect(await shown(text, question, text === orders ? 'orders.csv' : 'export.csv')).toEqual(expected);
  });

  it('A35: makes an empty table and a form of a file that has only headings', async () => {
    const { data } = await readData('Item;Quantity;Expiry date\n', { name: 'stock.csv' });
    const { artifact, receipts } = await createGenerator().generate('', { data, now });
    expect(artifact!.components.map(({ type }) => type)).toEqual(['Table', 'InputForm']);
    expect(artifact!.datasets![0]).toMatchObject({
      rows: [],
      columns: [{}, { type: 'number' }, { type: 'date' }],
    });
    expect(receipts.some(({ text }) => text.startsWith('no rows yet'))).toBe(true);
  });

  it('A42: shows the average of all marks, and calls rows by the heading of their names', async () => {
    expect((await cards(marks, 'y7.csv')).slice(0, 2)).toEqual([
      ['Students', 3],
      ['Average grade', 205 / 3],
    ]);
  });

  it('A44: shows how a survey was answered, and not on which days', async () => {
    const answers = `Timestamp,Team,How happy are you here? (1-5),My manager supports me
2026-10-01 09:00,Lab,4,Agree
2026-10-02 09:30,Lab,2,Disagree
2026-10-02 11:00,Shop,5,Strongly agree
2026-10-03 08:00,Shop,3,Agree
2026-10-03 09:00,Lab,4,Agree
`;
    const { data } = await readData(answers, { name: 'staff survey.csv' });
    const { artifact } = await createGenerator().generate('', { data, now });
    const drawn = artifact!.components.filter(({ type }) => type === 'Chart');
    expect(drawn.map(({ props }) => (props as { x: string }).x)).toEqual(['My manager supports me', 'Team']);
  });

  it('A44: averages what devices report all the time, and counts nothing', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) =>
        `2026-11-${String(10 + Math.floor(at / 20))}T${String(at % 20).padStart(2, '0')}:00:00Z,d${at % 3},${at % 7}`,
    );
    const { data } = await readData(`time,device,temp_c\n${rows.join('\n')}`, { name: 'readings.csv' });
    const { artifact } = await createGenerator().generate('', { data, now });
    const drawn = artifact!.components.filter(({ type }) => type === 'Chart');
    expect(drawn.map(({ props }) => (props as { y: { key: string }[] }).y[0]!.key)).toEqual([
      'temp_c',
      'temp_c',
    ]);
  });

  it('A36: averages temperatures and leaves out what all headings begin with', async () => {
    const readings = 'time,room,temp_c\n2026-11-01 08:00,Lab,20\n2026-11-02 09:00,Hall,24\n';
    expect(await cards(readings)).toContainEqual(['Average Temp (°C)', 22]);
    const named = deals.replace('Stage;Value;Owner', 'Deal - Stage;Deal - Value;Deal - Owner');
    expect(await cards(named, 'deals.csv')).toContainEqual(['Total value', 15000]);
  });
});
