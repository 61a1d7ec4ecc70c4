import { describe, expect, it } from 'vitest';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const stays = `Booking,Guest,Room,Booked on,Arrival,Departure,Status,Total,Guest rating
B1,Ann,Single,2026-01-01,2026-01-11,2026-01-13,Left,$200,5
B2,Ben,Suite,2026-01-02,2026-02-01,2026-02-02,Left,$300,4
B3,Ann,Single,2026-01-20,2026-02-03,2026-02-07,Left,$300,2
B4,Cleo,Suite,2026-02-01,2026-02-05,2026-02-08,No-show,$600,
`;
const loans = `貸出番号,会員番号,会員名,館,貸出日,返却予定日,返却日
L1,M1,田中,北,2026-03-01,2026-03-15,2026-03-05
L2,M1,田中,北,2026-03-02,2026-03-16,2026-03-10
L3,M2,田中,南,2026-04-01,2026-04-15,2026-04-21
L4,M2,田中,南,2026-04-02,2026-04-16,
`;
const meters = `Standort;Medium;Datum;Verbrauch;Einheit;Kosten
Nord;Strom;31.01.2026;100;kWh;30,00 €
Nord;Wasser;31.01.2026;5;m³;20,00 €
Süd;Strom;31.01.2026;50;kWh;20,00 €
Nord;Strom;28.02.2026;200;kWh;60,00 €
Süd;Strom;28.02.2026;50;kWh;10,00 €
Süd;Wasser;28.02.2026;8;m³;40,00 €
`;
const runs = `Run,Courier,Zone,Day,Parcels,Fee,Status,Failure reason
R1,Ada,North,2026-09-03,2,10,delivered,
R2,Ada,South,2026-09-14,4,10,failed,Nobody home
R3,Bo,North,2026-10-02,2,30,failed,Wrong address
R4,Bo,South,2026-10-05,2,15,failed,Nobody home
R5,Ada,North,2026-10-09,4,25,delivered,
`;
/** Sixteen donors who gave twice each, and one who came later; two of them bear the same name. */
const gifts = [
  'Gift ID,Donor ID,Donor,Gift date,Amount,Gift Aid,Thanked on',
  ...Array.from({ length: 32 }, (_, at) => {
    const donor = at % 16;
    const name = donor < 2 ? 'J. Smith' : `Donor ${donor}`;
    const month = at < 8 ? '01' : at < 16 ? '02' : '03';
    return `G${at},D${donor},${name},2026-${month}-0${(at % 8) + 1},${at < 16 ? 10 : 30},${['Yes', 'yes', 'No', 'Y'][at % 4]},${at < 30 ? `2026-04-01` : ''}`;
  }),
  'G32,D99,Newton,2026-03-09,40,No,2026-04-01',
].join('\n');
const harvests = `Date;Domaine;Parcelle;Surface (ha);Quantité (kg);Coût
15/09/2026;Clos;C-1;2;500;50 €
16/09/2026;Clos;C-1;2;500;50 €
17/09/2026;Clos;C-2;1;200;100 €
18/09/2026;Clos;C-2;1;300;100 €
19/10/2026;Garenne;G-1;3;2000;500 €
22/10/2026;Garenne;G-1;3;3000;500 €
`;

const classes = [
  'Nº reserva;Nº socio;Socio;Clase;Sala;Reservado el;Fecha de la clase;Estado;Valoración',
  ...Array.from({ length: 60 }, (_, at) => {
    const state = at % 10 === 0 ? 'No asistió' : 'Asistió';
    const kind = at % 3 === 0 ? 'Yoga' : 'Pilates';
    const month = at < 30 ? '03' : '04';
    return `R${at};S${at % 30};${['Ana Gil', 'Luis Mora'][at % 2]};${kind};${at < 20 ? 'A' : 'B'};${(at % 20) + 1}/${month}/2026;${(at % 20) + 4}/${month}/2026;${state};${(at % 5) + 1}`;
  }),
].join('\n');
const rentals = `Agreement,Branch,Pick-up date,Return date,Fuel (l),Total
R1,City,2026-03-01,2026-03-04,20,$300
R2,City,2026-03-05,2026-03-06,10,$60
R3,Port,2026-03-07,2026-03-09,12,$100
`;

describe('A51: the time between two days that nobody names', () => {
  it('A51: counts nights from arrival to departure, by the room and in all', async () => {
    expect(await ask(stays, 'average nights per stay by room')).toEqual({ Single: 3, Suite: 2 });
    expect(await ask(stays, 'number of nights by room')).toEqual({ Single: 6, Suite: 4 });
    expect(await ask(stays, 'durchschnittliche Nächte nach Room')).toEqual({ Single: 3, Suite: 2 });
  });

  it('A51: is what a price is per', async () => {
    expect(await ask(stays, 'price per night by room')).toEqual({ Suite: 225, Single: 500 / 6 });
  });

  it('A51: tells how far in advance people book', async () => {
    expect(await ask(stays, 'how far in advance do guests book, by room')).toEqual({ Suite: 17, Single: 12 });
  });

  it('A51: tells the days of rentals, and what one brings', async () => {
    expect(await ask(rentals, 'average rental length by branch')).toEqual({ City: 2, Port: 2 });
    expect(await ask(rentals, 'revenue per rental day by branch')).toEqual({ City: 90, Port: 50 });
    expect(await ask(classes, 'con cuántos días de antelación se reserva, por clase')).toEqual({
      Yoga: 3,
      Pilates: 3,
    });
  });

  it('A51: counts the days of loans, as one word', async () => {
    expect(await ask(loans, '館ごとの平均貸出日数')).toEqual({ 南: 20, 北: 6 });
  });
});

describe('A52: what a period brings, and what changed', () => {
  it('A52: averages the months of each group that is ranked', async () => {
    expect(await ask(meters, 'Welcher Standort kostet im Durchschnitt pro Monat am meisten?')).toEqual({
      Nord: 55,
      Süd: 35,
    });
    expect(await ask(runs, 'which zone brings in the most fees per month on average')).toEqual({
      North: 32.5,
      South: 12.5,
    });
  });

  it('A52: compares a month that is not over with as much of the one before', async () => {
    expect(await ask(runs, 'how much did fees change from last month?')).toBe(70);
    expect(await ask(runs, 'change in fees from September')).toBe(70);
  });

  it('A52: counts those who came for the first time', async () => {
    expect(await ask(gifts, 'new donors per month')).toEqual({
      '2026-01-01': 8,
      '2026-02-01': 8,
      '2026-03-01': 1,
    });
  });
});

describe('A53: who and how many', () => {
  it('A53: tells people of one name apart by their number', async () => {
    expect(await ask(gifts, 'how many donors gave more than once')).toBe(16);
    expect(await ask(classes, 'cuántos socios vinieron más de una vez', 'reservas.csv')).toBe(30);
    expect(await ask(classes, 'media de reservas por socio', 'reservas.csv')).toBe(2);
    expect(await ask(classes, 'socios nuevos por mes', 'reservas.csv')).toEqual({ '2026-03-01': 30 });
  });

  it('A53: is how many there are for each, where there are too many to draw', async () => {
    const many = [
      'Order,Customer,Amount',
      ...Array.from({ length: 90 }, (_, at) => `O${at},Customer ${at % 30},${at < 30 ? 60 : 30}`),
    ].join('\n');
    expect(await ask(many, 'average number of orders per customer', 'orders.csv')).toBe(3);
    expect(await ask(many, 'average amount per customer', 'orders.csv')).toBe(120);
  });

  it('A53: has each row for one where a group stands besides', async () => {
    expect(await ask(runs, 'parcels per run by zone', 'runs.csv')).toEqual({ South: 3, North: 8 / 3 });
  });

  it('A53: counts rows for what most of them are', async () => {
    expect(await ask(stays, 'which room do most of our guests choose')).toEqual({ Single: 2, Suite: 2 });
  });

  it('A53: lists what had rows in a time', async () => {
    expect(await ask(harvests, 'quelles parcelles ont été récoltées en octobre 2026 ?')).toEqual({
      'G-1': 2,
    });
  });
});

describe('A54: units and joined words', () => {
  it('A54: means a column by its unit, also where another number is per it', async () => {
    expect(await ask(harvests, 'kilos récoltés par domaine')).toEqual({ Garenne: 5000, Clos: 1500 });
    expect(await ask(harvests, 'coût par kilo, par domaine')).toEqual({ Garenne: 0.2, Clos: 0.2 });
  });

  it('A54: means the numbers beside a column of units by one of them', async () => {
    expect(await ask(meters, 'Durchschnittlicher Preis pro kWh Strom')).toBe(0.3);
  });

  it('A54: adds up nothing of several units', async () => {
    expect(await ask(meters, 'Gesamtverbrauch')).toEqual({ kWh: 400, 'm³': 13 });
    expect(await ask(meters, 'Verbrauch nach Medium')).toEqual({ Strom: 400, Wasser: 13 });
  });

  it('A54: cuts German words into a value and a column', async () => {
    expect(await ask(meters, 'Stromverbrauch nach Standort')).toEqual({ Nord: 300, Süd: 100 });
    expect(await ask(meters, 'Wasserkosten')).toBe(60);
  });

  it('A54: knows the plural of a Latin heading', async () => {
    expect(await ask(meters, 'Anteil der Medien an den Gesamtkosten')).toEqual({ Strom: 120, Wasser: 60 });
  });
});

describe('A55: what rows are in either state', () => {
  it('A55: takes one of several numbers', async () => {
    expect(await ask(stays, 'how many bookings rated us 4 or 5', 'bookings.csv')).toBe(2);
  });

  it('A55: finds a state that is denied by its noun', async () => {
    expect(await ask(classes, 'porcentaje de no asistencia por sala')).toEqual({ A: 0.1, B: 0.1 });
  });

  it('A55: groups by the reason where why is asked', async () => {
    expect(await ask(runs, 'how many runs failed and why', 'runs.csv')).toEqual({
      'Nobody home': 2,
      'Wrong address': 1,
    });
  });

  it('A55: takes the word for the rows for no column of yes and no', async () => {
    expect(await ask(gifts, 'gifts not thanked yet', 'gifts.csv')).toBe(2);
  });

  it('A55: reads yes however it is written', async () => {
    expect(await ask(gifts, 'how many gifts with gift aid', 'gifts.csv')).toBe(24);
  });
});
