import { describe, expect, it } from 'vitest';
import { askFile } from './askFile.testing.js';

const visits = `Ref,Patient no.,Booked on,Appointment,Target date,Closed,Clinician,Fee (£),Hours
V01,00031,2025-11-20,2025-12-10,2025-12-20,2025-12-15,Okafor,£450.00,2
V02,00031,2026-01-03,2026-01-20,2026-01-25,2026-02-01,Okafor,£45.00,1
V03,00031,2026-06-01,2026-06-15,2026-06-20,,Marsh,£62.50,
V04,00477,2026-06-20,2026-07-02,2026-07-10,2026-07-09,Marsh,£320.00,4
V05,00477,2026-08-02,2026-08-30,2026-09-05,2026-09-30,Okafor,£45.00,1
V06,00902,2026-09-28,2026-10-20,2026-10-25,2026-10-22,Patel,£62.50,1
V07,00902,2026-11-10,2026-11-24,2026-11-30,,Patel,£45.00,
V08,00902,2026-11-11,2026-12-15,2026-12-20,,Marsh,£500.00,
V09,00111,2025-07-01,2025-07-20,2025-08-01,2025-07-28,Marsh,£45.00,1
V10,00111,2025-09-01,2025-09-20,2025-09-25,2025-09-22,Patel,£62.50,1
`;
const ask = (question: string) => askFile('visits.csv', visits, question);

const league = `Journée;Date;Domicile;Extérieur;Buts dom.;Buts ext.
J1;07/02/2026;AS Verval;FC Lagrange;2;1
J1;08/02/2026;SC Montfau;JS Carmel;0;3
J2;14/02/2026;FC Lagrange;SC Montfau;1;1
J2;15/02/2026;JS Carmel;AS Verval;0;4
J3;21/02/2026;SC Montfau;AS Verval;2;0
J3;22/02/2026;JS Carmel;FC Lagrange;;
`;
const askLeague = (question: string) => askFile('championnat.csv', league, question);

describe('rows by their day', () => {
  it('A98: shows the first rows of each, by their day and not by their amount', async () => {
    const { receipts } = await ask('first 2 visits of each patient');
    expect(receipts).toContain(
      'the first 2 rows of each Patient no. in the order of Appointment, lowest first',
    );
  });

  it('A98: shows no more rows of each than were asked for, also where several are of one day', async () => {
    const twice = `${visits}V11,00111,2025-07-02,2025-07-20,2025-08-01,2025-07-28,Marsh,£45.00,1\n`;
    const { rows } = await askFile('visits.csv', twice, 'first visit of each patient');
    expect(rows.map(({ Ref }) => Ref)).toEqual(['V01', 'V04', 'V06', 'V09']);
  });

  it('A98: counts the oldest of the rows in a state', async () => {
    const { receipts, chart } = await ask('oldest 2 open visits');
    expect(chart).toEqual([]);
    expect(receipts).toContain('the first 2 rows in the order of Appointment, lowest first');
  });
});

describe('seasons and what is to come', () => {
  it.each([
    ['fees last summer', 427.5],
    ['Gebühren im Winter', 495],
    ['fees in summer 2025', 45],
    ['fees in the next 2 weeks', 45],
    ['fees next month', 500],
  ])('A99: %s', async (question, sum) => {
    expect((await ask(question)).value).toBe(sum);
  });

  it('A99: says which season was meant, and takes no name for one', async () => {
    expect((await ask('fees last summer')).receipts.join()).toContain('season of the northern hemisphere');
    const { receipts } = await askFile(
      'g.csv',
      'Campaign,Amount\nWinter Shelter,10\nSchools,20\n',
      'amount of Winter Shelter',
    );
    expect(receipts.join()).not.toContain('season');
  });
});

describe('limits', () => {
  it('A100: leaves out what is in the limit that is excluded', async () => {
    expect((await ask('total fee excluding visits under £50')).value).toBe(1457.5);
    expect((await ask('total fee excluding visits between £50 and £400')).value).toBe(1130);
  });

  it('A100: adds up the amount that is asked for and limited', async () => {
    expect((await ask('fee over £300 by clinician')).chart).toEqual([
      ['Marsh', 820],
      ['Okafor', 450],
    ]);
  });

  it('A100: tells by two days what was closed within its target and what is past it', async () => {
    expect((await ask('share of visits closed within target')).value).toBe(0.5);
    expect((await ask('how many open visits are past their target date?')).value).toBe(1);
  });
});

describe('numbers that are asked for and not there', () => {
  it('A101: tells that nothing has the average that was asked for', async () => {
    const { missing } = await askFile('n.csv', 'Name,Kind\nA,x\nB,y\nC,x\n', 'average weight of kind x');
    expect(missing.length).toBeGreaterThan(0);
  });

  it('A101: tells a difference that could not be made', async () => {
    const file = 'Category,Fiscal year,Spend note\nStaff,2025,a\nStaff,2026,b\nRent,2026,c\n';
    const { missing } = await askFile('b.csv', file, 'difference in staff spending between 2025 and 2026');
    expect(missing.map(({ text }) => text)).toContain(
      'a difference was asked for, and the number shown is none',
    );
  });

  it('A101: leaves rows without hours out of a cost per hour', async () => {
    const { chart } = await ask('fee per hour by clinician');
    expect(chart).toEqual([
      ['Okafor', 135],
      ['Marsh', 73],
      ['Patel', 62.5],
    ]);
  });
});

describe('leagues with short headings', () => {
  it('A102: adds up both sides, and leaves out matches that were not played', async () => {
    expect((await askLeague('Nombre moyen de buts par match')).value).toBe(2.8);
    expect((await askLeague('Combien de matchs nuls ?')).value).toBe(1);
  });

  it('A102: counts wins away by those who were away', async () => {
    const { chart } = await askLeague("matchs gagnés à l'extérieur");
    expect(chart.reduce((sum, [, wins]) => sum + Number(wins), 0)).toBe(2);
  });
});

describe('what is excluded', () => {
  const gifts = `Gift,Pledged on,Amount,Campaign,Refunded
G1,2025-12-10,10,Winter Shelter,TRUE
G2,2026-01-20,20,Schools,FALSE
G3,2026-02-15,40,Winter Shelter,FALSE
G4,2026-07-02,80,Schools,FALSE
G5,2026-11-02,160,Schools,FALSE
`;

  it('A100: is not kept, where a column of yes and no tells it', async () => {
    expect((await askFile('gifts.csv', gifts, 'total amount excluding refunded gifts')).value).toBe(300);
  });

  it('A99: takes a season for one, though a value has its name', async () => {
    expect((await askFile('gifts.csv', gifts, 'total amount last winter')).value).toBe(70);
  });
});
