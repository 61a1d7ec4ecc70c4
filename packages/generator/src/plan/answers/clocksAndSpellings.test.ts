import { describe, expect, it } from 'vitest';
import { askFile } from './askFile.testing.js';

const accounts = `Account,Plan,Seats,MRR,Start date,Cancelled on,Cancel reason,NPS score
A1,Pro,10,150,2026-01-05,,,10
A2,pro,20,300,2026-01-20,2026-03-02,Too expensive,2
A3,PRO ,10,100,2026-02-03,,,9
A4,Team,5,200,2026-02-10,2026-03-20,Too expensive,7
A5,Pro,5,75,2026-03-04,2026-04-01,Missing feature,
A6,team,5,100,2026-03-09,,,10`;
const askAccounts = (prompt: string) => askFile('accounts.csv', accounts, prompt);

describe('kinds that are written in several ways', () => {
  it('A93: are one, as most rows have it, and the page says so', async () => {
    const { chart, receipts } = await askAccounts('seats by plan');
    expect(chart).toEqual([
      ['Pro', 45],
      ['Team', 10],
    ]);
    expect(receipts.join()).toContain('of Plan are one');
  });

  it('A93: stay apart where hardly any value comes again', async () => {
    const codes = 'Code,Amount\naB,1\nAb,2\nc,3\nD,4';
    expect((await askFile('codes.csv', codes, 'amount by code')).chart).toHaveLength(4);
  });
});

const visits = `Date,Time,Doctor,Status
2026-03-02,08:15,Bell,done
2026-03-02,09:45,Bell,no-show
2026-03-03,10:00,Lin,done
2026-03-04,18:00,Lin,done
2026-03-05,23:30,Bell,done
2026-03-06,05:10,Lin,no-show`;
const askVisits = (prompt: string) => askFile('clinic.csv', visits, prompt);

describe('hours of the day', () => {
  it.each([
    ['how many appointments before 10 am', 3],
    ['how many appointments after 6 pm', 2],
    ['Wie viele Termine zwischen 9 und 12 Uhr', 2],
    ['Termine nach 18 Uhr', 2],
    ['citas antes de las 10:00', 3],
    ['rendez-vous entre 9h et 12h', 2],
    ['consultas depois das 18h', 2],
    ['18点以后的预约', 2],
    ['18時以降の予約', 2],
    ['appointments between 9 and 11', 2],
    ['appointments between 10 pm and 6 am', 2],
  ])('A94: limit the rows: %s', async (prompt, count) => {
    expect((await askVisits(prompt)).value).toBe(count);
  });

  it('A94: have parts that go by their usual hours, which is told', async () => {
    const { value, receipts } = await askVisits('appointments at night');
    expect(value).toBe(2);
    expect(receipts.join()).toContain('"at night" is taken for 22:00 to 06:00');
  });

  it('A94: group rows by a column of times too', async () => {
    const { chart } = await askVisits('busiest hour of the day by number of appointments');
    expect(chart).toContainEqual(['18:00', 1]);
  });

  it('A94: are told as missing where no column has them', async () => {
    const { missing } = await askAccounts('accounts before 10 am');
    expect(missing).toHaveLength(1);
  });
});

const site = `Invoice,Trade,Budget,Actual cost,Invoice date
1,Roof,$100,$150,2026-05-02
2,Roof,$300,$200,2026-05-09
3,Paint,$100,$170,2026-08-02
4,Paint,$100,$90,2026-09-02
5,Floor,$50,$60,2025-08-02`;
const askSite = (prompt: string) => askFile('site.csv', site, prompt);

describe('two things beside each other', () => {
  it('A95: are both drawn for each group', async () => {
    expect((await askSite('total cost by trade, budget vs actual')).chart).toEqual([
      ['Roof', 350, 400],
      ['Paint', 260, 200],
      ['Floor', 60, 50],
    ]);
  });

  it('A95: are years month by month', async () => {
    const { chart } = await askSite('actual cost per month in 2026 compared to 2025');
    expect(chart).toContainEqual([8, '2026', 170]);
    expect(chart).toContainEqual([8, '2025', 60]);
  });

  it('A95: are periods of each kind that is named', async () => {
    const { chart } = await askAccounts('plans started in Q1 2026 compared to Q2 2026');
    expect(chart.map(([plan]) => plan)).toContain('Pro');
  });

  it('A95: are what has something and what has not, counted where rows are named', async () => {
    const { chart } = await askAccounts(
      'accounts with an NPS score compared to accounts without an NPS score',
    );
    expect(chart).toEqual([
      ['With an NPS score', 5],
      ['Without an NPS score', 1],
    ]);
  });

  it('A95: are those that began and those that ended', async () => {
    const { chart } = await askAccounts('new accounts per month vs cancellations');
    expect(chart).toContainEqual(['2026-03-01', 2, 2]);
  });
});

describe('groups over a plan', () => {
  it('A96: are so by all of their rows, with by how much', async () => {
    expect((await askSite('which trades are over budget and by how much')).chart).toEqual([
      ['Paint', 60],
      ['Floor', 10],
    ]);
  });

  it('A96: divide by the number behind per where something else groups', async () => {
    expect((await askAccounts('average MRR per seat by plan')).chart).toEqual([
      ['Team', 30],
      ['Pro', 13.8889],
    ]);
  });
});

const incidents = `Incident,Opened at,Resolved at,Cause,Customers affected,Postmortem done
I1,2026-05-01 10:00,2026-05-01 12:00,Deploy,5,Yes
I2,2026-05-02 10:00,,Deploy,150,No
I3,2026-05-03 10:00,2026-05-04 10:00,Network,300,No
I4,2026-05-05 10:00,2026-05-05 11:00,Deploy,900,No`;
const askIncidents = (prompt: string) => askFile('incidents.csv', incidents, prompt);

describe('what rows are', () => {
  it('A97: open by the day of their end, and not by a tick for something else', async () => {
    expect((await askIncidents('how many incidents are still open')).value).toBe(1);
  });

  it('A97: counted where a limit takes its number', async () => {
    const { value } = await askIncidents('incidents caused by deploys that affected more than 100 customers');
    expect(value).toBe(2);
  });

  it('A97: a share of rows where they are called as their amount is', async () => {
    const gifts =
      'Fecha,Importe,Recurrente,Zona\n2026-01-02,10 €,Sí,Norte\n2026-01-03,90 €,No,Norte\n2026-01-04,5 €,Sí,Sur';
    const { chart } = await askFile(
      'donaciones.csv',
      gifts,
      '¿qué porcentaje de donaciones son recurrentes por zona?',
    );
    expect(chart).toContainEqual(['Norte', 0.5]);
  });

  it('A97: in a state that a rate names by another form of its word', async () => {
    const samples =
      'Código,Tipo,Situação\n1,Solo,Reprovado\n2,Solo,Aprovado\n3,Água,Aprovado\n4,Água,Aprovado';
    for (const prompt of ['taxa de reprovação por tipo', 'porcentagem de amostras reprovadas por tipo'])
      expect((await askFile('laboratorio.csv', samples, prompt)).chart).toContainEqual(['Solo', 0.5]);
  });

  it('A97: missing where they are denied or empty', async () => {
    const works =
      'Schüler;Note;Unterschrift Eltern\nAnna;2;ja\nBen;5;nein\nCleo;3;\nAnna;1;ja\nBen;4;ja\nCleo;3;ja';
    const { value } = await askFile(
      'arbeiten.csv',
      works,
      'Bei wie vielen Arbeiten fehlt die Unterschrift der Eltern?',
    );
    expect(value).toBe(2);
    const { chart } = await askFile('arbeiten.csv', works, 'die 2 besten Schüler nach Notenschnitt');
    expect(chart).toEqual([
      ['Anna', 1.5],
      ['Cleo', 3],
    ]);
  });

  it('A97: open where they are overdue, also by a word of the day itself', async () => {
    const bills =
      'Kunde;Fällig am;Bezahlt am;Betrag\nA;02.03.2026;;10,00 €\nB;02.03.2026;05.03.2026;20,00 €\nC;19.11.2026;;30,00 €';
    const { value } = await askFile(
      'rechnungen.csv',
      bills,
      'wie viele Rechnungen sind mehr als 30 Tage überfällig',
    );
    expect(value).toBe(1);
  });
});
