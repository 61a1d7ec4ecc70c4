import { describe, expect, it } from 'vitest';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';
import { askFile } from './askFile.testing.js';

/** Tickets of a help desk, of which some were solved within a day. */
const desk = `Ticket,Created,Solved at,Agent,Channel,Priority,Status,CSAT,Customer
#1,2026-10-05 08:00,2026-10-05 12:00,Ana,Chat,Urgent,Solved,5,Acme
#2,2026-10-05 09:00,2026-10-08 09:00,Ana,Chat,Low,Solved,2,Bolt
#3,2026-10-06 09:00,,Ben,Chat,Low,Open,,Cedar
#4,2026-10-07 09:00,2026-10-07 10:00,Ben,Email,Urgent,Solved,1,Bolt
#5,2026-10-08 09:00,,Ben,Email,Low,Open,,Acme
#6,2026-10-12 09:00,2026-10-12 12:00,Ana,Chat,Low,Solved,4,Acme
`;
/** Goods that were promised for one day and came on another. */
const freight = `Envoi;Expédié le;Livraison prévue;Livré le;Transporteur;Poids (kg)
E1;02/03/2026;05/03/2026;04/03/2026;Norbert;400,5
E2;03/03/2026;06/03/2026;09/03/2026;Norbert;150,0
E3;13/04/2026;16/04/2026;17/04/2026;Geodis;2380,0
`;
/** Rents, of which one was paid in part and one not at all. */
const rents = `Property,Tenant,Due date,Rent due (£),Rent paid (£),Paid on
Mill Lane,Nair,01/09/2026,800,800,02/09/2026
Mill Lane,Okafor,01/09/2026,700,500,03/09/2026
Quay,Hill,01/09/2026,500,0,
Quay,Hill,01/10/2026,500,500,01/10/2026
Mill Lane,Nair,01/10/2026,800,800,01/10/2026
Mill Lane,Okafor,01/10/2026,700,700,03/10/2026
`;
const milkings = `Data,Vaca,Turno,Litros,Gordura (%)
2026-09-07,Mimosa,Manhã,"16,5","3,4"
2026-09-07,Serena,Manhã,"9,0","4,9"
2026-09-08,Mimosa,Tarde,"11,5","3,5"
2026-10-07,Mimosa,Tarde,"12,2","3,6"
2026-10-07,Serena,Tarde,"8,1","4,7"
2026-10-08,Serena,Tarde,"7,0","4,8"
2026-10-09,Mimosa,Manhã,"15,8","3,5"
2026-10-09,Serena,Manhã,"8,3","4,9"
`;

describe('A118: of what a share is a part', () => {
  it('A118: what stands before the rows says of which of them', async () => {
    expect(await ask(desk, 'Share of chat tickets solved within 24 hours')).toBe(0.5);
    expect(await ask(desk, 'What percentage of urgent tickets are open?')).toBe(0);
    expect(await ask(desk, 'Share of open tickets')).toBeCloseTo(1 / 3);
  });

  it('A118: whose rows they are, or where they go, is no part either', async () => {
    expect(await ask(freight, 'Quelle part des envois de Norbert est arrivée à temps ?')).toBe(0.5);
    const share = 'What share of tickets from Acme were open?';
    expect(await ask(desk, share)).toBeCloseTo(1 / 3);
  });

  it('A118: of two amounts of money the second is a part of the first, also of what was not paid', async () => {
    expect(await ask(rents, 'What share of the rent due was paid in September?')).toBe(0.65);
  });

  it('A118: a rate of what came late is one in French', async () => {
    expect(await ask(freight, 'Taux de livraisons en retard par transporteur')).toEqual({
      Geodis: 1,
      Norbert: 0.5,
    });
  });
});

describe('A120: the week that a day lies in', () => {
  it.each([
    'litres in the week of 9 September by cow',
    'Litros na semana de 9 de setembro por vaca',
    'Liter in der Woche vom 9. September je Kuh',
    'Litres la semaine du 9 septembre par vache',
  ])('A120: is meant by its name (%s)', async (prompt) => {
    expect(await ask(milkings, prompt)).toEqual({ Mimosa: 28, Serena: 9 });
  });

  it('A120: is meant in languages without spaces, and a day alone is one', async () => {
    expect(await ask(milkings, '9月9日の週の乳量')).toBe(37);
    expect(await ask(milkings, '9月7日那周的产奶量')).toBe(37);
    expect(await ask(milkings, '9月7日の乳量')).toBe(25.5);
  });
});

describe('what is asked for by other words', () => {
  it('A72: a delivery takes from when it was sent, and not from when it was promised', async () => {
    expect(await ask(freight, 'Délai de livraison médian par transporteur')).toEqual({
      Norbert: 4,
      Geodis: 4,
    });
  });

  it('A85: adds up what is asked for by its unit, in that unit', async () => {
    expect(await ask(freight, 'Tonnes expédiées par mois')).toEqual({
      '2026-03-01': 0.5505,
      '2026-04-01': 2.38,
    });
  });

  it('A1: what each gave is the number in liters, however that is said', async () => {
    const yields = { Mimosa: 28, Serena: 9 };
    expect(await ask(milkings, 'Ranking das vacas por produção em setembro')).toEqual(yields);
    expect(await ask(milkings, 'Welche Kuh gab im September die meiste Milch?')).toEqual(yields);
    expect(await ask(milkings, '每头牛的平均产奶量')).toEqual({ Mimosa: 14, Serena: 8.1 });
    expect(await ask(milkings, 'Which day had the lowest total yield?')).toMatchObject({ '2026-10-08': 7 });
  });

  it('A39: what somebody owes is what was due and not paid, of each', async () => {
    expect(await ask(rents, 'Which tenants owe us money and how much?')).toEqual({
      Hill: 500,
      Okafor: 200,
      Nair: 0,
    });
  });

  it('A5: a limit in words is no value', async () => {
    const page = await askFile('desk.csv', desk, 'Tickets rated 2 or lower by customer');
    expect(page.chart).toEqual([['Bolt', 2]]);
    expect(page.missing).toEqual([]);
  });

  it('A69: counts what each solved by the week in which it was', async () => {
    expect(await ask(desk, 'Combien de tickets chaque agent résout-il par semaine en moyenne ?')).toEqual({
      Ana: 1.5,
      Ben: 1,
    });
  });
});
