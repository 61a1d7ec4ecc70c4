import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';
import { askFile } from './askFile.testing.js';

/** Rents of flats, of which one was paid late twice, one never, and one is owed. */
const rents = `Property,Tenant,Due date,Rent due (£),Rent paid (£),Paid on
Mill Lane,Nair,01/07/2026,800.00,800.00,01/07/2026
Mill Lane,Okafor,01/07/2026,900.00,900.00,13/07/2026
Quay,Hill,01/07/2026,700.00,500.00,03/07/2026
Mill Lane,Nair,01/08/2026,800.00,800.00,31/07/2026
Mill Lane,Okafor,01/08/2026,900.00,900.00,20/08/2026
Quay,Hill,01/08/2026,700.00,0.00,
`;

/** Goods under way, late or not, with pallets that come in a few numbers. */
const freight = `Envoi;Expédié le;Livraison prévue;Livré le;Transporteur;Palettes;Poids (kg);Coût (€)
E1;02/03/2026;05/03/2026;04/03/2026;Norbert;2;400,5;90,00
E2;03/03/2026;06/03/2026;09/03/2026;Norbert;1;150,0;60,00
E3;13/04/2026;16/04/2026;17/04/2026;Geodis;2;380,0;70,00
E4;14/04/2026;17/04/2026;16/04/2026;Geodis;3;900,0;120,50
E5;20/04/2026;23/04/2026;;Norbert;1;120,0;55,00
`;

/** Tickets, one of which came twice. */
const tickets = `Ticket,Created,Channel,CSAT
#1,2026-09-02 08:00,Chat,5
#2,2026-09-14 09:00,Email,2
#3,2026-09-20 10:00,Email,
#3,2026-09-20 10:00,Email,
${Array.from({ length: 20 }, (_, at) => `#${at + 4},2026-10-${at + 10} 08:30,${at % 4 === 0 ? 'Chat' : 'Email'},${(at % 5) + 1}`).join('\n')}
`;

describe('A46: what was late', () => {
  it('A46: who never paid late never did so after the day that was set', async () => {
    expect(await ask(rents, 'Which tenant never paid late?')).toEqual({ Nair: 2 });
  });

  it('A46: a word for late and overdue finds what came late and what is still to come', async () => {
    expect(await ask(rents, '¿Qué inmueble tuvo más pagos atrasados?')).toEqual({ 'Mill Lane': 2, Quay: 2 });
    expect(await ask(freight, 'Combien de livraisons sont en retard ?')).toBe(3);
  });
});

describe('A110: money that came in or went out', () => {
  it('A110: what was collected is what was paid, and not what was due', async () => {
    expect(await ask(rents, 'Rent collected by property')).toEqual({ 'Mill Lane': 3400, Quay: 500 });
    expect(await ask(rents, 'Wie viel Miete hat Quay eingebracht?')).toBe(500);
  });

  it('A110: one of what a column counts is what the cost is per', async () => {
    expect(await ask(freight, 'Coût moyen par palette')).toBeCloseTo(395.5 / 9);
    expect(await ask(freight, 'In which month did we ship the most pallets?')).toEqual({
      '2026-04-01': 6,
      '2026-03-01': 3,
    });
  });

  it('A110: a verb asks for what it cost', async () => {
    expect(await ask(freight, 'Combien a coûté le transport en avril ?')).toBe(245.5);
    expect(await ask(freight, 'Qual transportadora ficou mais barata por palete?')).toEqual({
      Geodis: 38.1,
      Norbert: 51.25,
    });
  });
});

describe('A109: rows that came twice', () => {
  it('A109: count again, and the page says so', async () => {
    const page = await askFile('tickets.csv', tickets, 'How many tickets in September?');
    expect(page.value).toBe(4);
    expect(page.receipts).toContain('a row is the same as one before in every column, and counts again');
  });

  it('A109: are nothing to tell where most rows are alike', async () => {
    const sold = `Kind,Price\n${'Adult,12\nChild,6\n'.repeat(8)}`;
    const page = await askFile('sold.csv', sold, 'How many rows by kind?');
    expect(page.receipts.some((text) => text.includes('same as one before'))).toBe(false);
  });

  it('A95: months of rows that a column numbers are compared by how many there are', async () => {
    const page = await askFile('tickets.csv', tickets, 'Tickets created in October compared to September');
    expect(page.chart).toEqual([
      ['2026-09-01', 4],
      ['2026-10-01', 20],
    ]);
  });
});

/** What went through an account, its lowest balance within a month that ends high. */
const account = `Date,Description,Amount,Balance
2026-01-02,Opening,500.00,500.00
2026-01-25,Salary,1900.00,2400.00
2026-02-03,Rent,-900.00,1500.00
2026-02-20,Boiler,-1480.00,20.00
2026-02-25,Salary,1900.00,1920.00
2026-03-03,Rent,-900.00,1020.00
`;

describe('A112: when a number was the most or the least', () => {
  it.each([
    'When was my balance lowest?',
    'Wann war mein Saldo am niedrigsten?',
    'Quand mon solde était-il le plus bas ?',
    'Quando meu saldo foi mais baixo?',
    '残高が一番低かったのはいつ？',
    '什么时候余额最低？',
  ])('A112: shows the row of that day (%s)', async (prompt) => {
    const page = await askFile('account.csv', account, prompt);
    expect(page.rows).toMatchObject([{ Date: '2026-02-20', Balance: 20 }]);
    expect(page.missing).toEqual([]);
  });

  it('A112: what adds up is ranked by its periods, as before', async () => {
    expect(Object.keys((await ask(account, 'When did we spend the most?')) as object)[0]).toBe('2026-02-20');
  });
});

describe('A114: gifts beside a column of yes and no that is called after them', () => {
  const gifts = `Donor,Date,Amount,Gift Aid,Appeal
Moss,2026-01-04,50,Yes,Winter
Lane,2026-01-09,20,No,Winter
Dean,2026-02-02,100,Yes,Spring
Moss,2026-03-14,30,No,Spring
`;

  it.each(['gifts.csv', 'donations.csv'])('A114: are money in %s', async (file) => {
    expect((await askFile(file, gifts, 'average gift')).value).toBe(50);
    expect((await askFile(file, gifts, 'largest gift')).value).toBe(100);
  });

  it('A114: and are counted where it is asked how many', async () => {
    expect(await ask(gifts, 'How many gifts in January?')).toBe(2);
    expect(await ask(gifts, 'Number of gifts by Gift Aid')).toEqual({ true: 2, false: 2 });
  });
});

describe('A79: stops within a question', () => {
  it('A79: neither end it nor become commas', async () => {
    const versus = await askFile('account.csv', account, 'Income vs. expenses by month');
    expect(versus.chart).toEqual([
      ['2026-01-01', 2400, null],
      ['2026-02-01', 1900, 2380],
      ['2026-03-01', null, 900],
    ]);
    const { artifact } = await createGenerator().generate('Einnahmen und Ausgaben im 2. Quartal', {
      data: (await readData(account, { name: 'konto.csv' })).data,
    });
    expect(artifact?.title).toBe('Einnahmen und Ausgaben im 2. Quartal');
  });
});
