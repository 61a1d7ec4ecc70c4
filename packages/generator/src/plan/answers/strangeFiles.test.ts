import { describe, expect, it } from 'vitest';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const stops = JSON.stringify({
  exported: '2025-10-20',
  events: [
    ['2025-05-02T06:00:00', 'Press', 'Jam', '37m', false, 80],
    ['2025-05-09T07:00:00', 'Oven', 'Cleaning', '1h 53m', true, 200],
    ['2025-06-02T08:00:00', 'Press', 'Power', '2h 00m', false, 300],
    ['2025-06-08T22:00:00', 'Press', 'Cleaning', '30m', true, 40],
    ['2025-06-09T22:00:00', 'Oven', 'Power', '1h 30m', false, null],
  ].map(([started_at, machine, cause, duration, planned, lost_units]) => ({
    started_at,
    machine,
    cause,
    duration,
    planned,
    lost_units,
  })),
});
const checkIns = `Check-in ID,Member,Plan,Check-in,Check-out,With trainer,Guest fee ($)
1,Ann,Basic,2025-07-01 08:00,2025-07-01 09:00,no,10
2,Ben,Premium,2025-07-02 08:00,2025-07-02 10:00,yes,
3,Ann,Basic,2025-07-02 18:00,2025-07-02 19:30,no,
4,Cleo,Basic,2025-07-03 18:00,2025-07-03 19:00,yes,
5,Ann,Basic,2025-08-01 18:00,2025-08-01 18:30,no,10
6,Ben,Premium,2025-08-04 18:00,2025-08-04 21:00,yes,
7,Dan,Premium,2025-08-05 18:00,,,
8,Ann,Basic,2025-09-02 07:00,2025-09-02 08:00,no,
9,Dan,Premium,2025-09-03 07:00,2025-09-03 08:00,no,
`;
const orders = `Pedido;Data do pedido;Cliente;Produto;Valor unitário;Frete;Valor total;Pagamento;Situação;Cupom
1;03/01/2025;Ana;Boné;R$ 50,00;R$ 10,00;R$ 1.010,00;Pix;Entregue;VOLTA5
2;15/02/2025;Bia;Saia;R$ 90,00;grátis;R$ 90,00;Cartão;Cancelado;
3;03/04/2025;Ana;Boné;R$ 50,00;R$ 10,00;R$ 110,00;Pix;Entregue;
4;20/05/2025;Caio;Meia;R$ 10,00;R$ 10,00;R$ 40,00;Pix;Cancelado;VOLTA5
5;21/05/2025;Caio;Luva;R$ 30,00;grátis;R$ 30,00;Cartão;Entregue;
`;
const samples = `Sample,Taken,Site,Parameter,Result,Unit,Limit
S1,2025-01-05,Mill,Lead,<0.5,µg/L,10
S1,2025-01-05,Mill,Nitrate,60,mg/L,50
S1,2025-01-05,Mill,E. coli,0,CFU,0
S2,2025-01-09,Well,Lead,12,µg/L,10
S2,2025-01-09,Well,Nitrate,<1,mg/L,50
S2,2025-01-09,Well,E. coli,2,CFU,0
S3,2025-02-05,Well,Lead,4,µg/L,10
S3,2025-02-05,Well,Nitrate,20,mg/L,50
S3,2025-02-05,Well,E. coli,1,CFU,0
`;
const tickets = `Ticket,Opened,Closed,Status,Priority,Customer,Reopened,First reply (min),CSAT
#1,2025-08-04 08:00,2025-08-06 08:00,Closed,Low,Acme,TRUE,30,5
#2,2025-08-05 08:00,,Open,Urgent,Acme,FALSE,90,
#3,2025-08-12 08:00,2025-08-13 08:00,Closed,Urgent,Globex,FALSE,50,4
#4,2025-09-02 08:00,2025-09-04 08:00,Closed,Low,Globex,FALSE,20,2
#5,2025-09-09 08:00,,Open,Low,Globex,FALSE,10,
#6,2025-09-10 08:00,2025-09-12 08:00,Closed,Low,Acme,TRUE,40,5
`;
const hours = `Datum;Mitarbeiter;Projekt;Dauer (h);Stundensatz (€);Abrechenbar
03.08.2026;Anna;Altbau;4,5;85;ja
04.08.2026;Bernd;Schule;6,0;95;ja
05.08.2026;Anna;Altbau;2,0;85;nein
02.09.2026;Bernd;Schule;5,5;95;ja
`;

describe('A70: what is called by its unit', () => {
  it('A70: hours are the number in hours, and not what one costs, and are added up', async () => {
    expect(await ask(hours, 'Stunden je Projekt')).toEqual({ Schule: 11.5, Altbau: 6.5 });
    expect(await ask(hours, 'Wie viele Stunden hat Anna gearbeitet?')).toBe(6.5);
    expect(await ask(hours, 'Anteil abrechenbarer Stunden')).toBeCloseTo(16 / 18);
  });

  it('A70: their average where it is asked for, and rates by their own name', async () => {
    expect(await ask(hours, 'durchschnittliche Stunden je Projekt')).toEqual({ Schule: 5.75, Altbau: 3.25 });
    expect(await ask(hours, 'durchschnittlicher Stundensatz je Mitarbeiter')).toEqual({
      Bernd: 95,
      Anna: 85,
    });
    expect(await ask(hours, 'Einträge über 5 Stunden')).toBe(2);
  });
});

describe('A66: amounts as files write them', () => {
  it('A66: adds up stretches of time that are written with their units', async () => {
    expect(await ask(stops, 'total downtime hours per machine', 'downtime.json')).toEqual({
      Oven: 3.3833333333333333,
      Press: 3.1166666666666667,
    });
    expect(await ask(stops, 'unplanned downtime by cause, longest first', 'downtime.json')).toEqual({
      Power: 3.5,
      Jam: 0.6166666666666667,
    });
    expect(await ask(stops, 'lost units per hour of downtime by machine', 'downtime.json')).toEqual({
      Press: expect.closeTo(134.759, 3),
      Oven: expect.closeTo(59.113, 3),
    });
  });

  it('A66: counts what only says to lie below a bound, and leaves it out of averages', async () => {
    expect(await ask(samples, 'how many lead results were below the detection limit?')).toBe(1);
    expect(await ask(samples, 'Wie viele Proben lagen unter der Nachweisgrenze?')).toBe(2);
    expect(await ask(samples, 'share of results over the limit')).toBeCloseTo(4 / 9);
    expect(await ask(samples, 'average lead')).toBe(8);
  });

  it('A66: takes what is free for nothing, and unit prices for no sales', async () => {
    expect(await ask(orders, 'Wie viel Umsatz kam über Pix?')).toBe(1160);
    expect(await ask(orders, 'total shipping')).toBe(30);
  });

  it('A66: counts those in which something measured was found', async () => {
    expect(await ask(samples, '¿Cuántas muestras con E. coli hubo?')).toBe(2);
    expect(await ask(samples, 'Median von Nitrat je Standort')).toEqual({ Mill: 60, Well: 20 });
    expect(await ask(samples, '基準値を超えた件数を場所別に')).toEqual({ Mill: 1, Well: 3 });
  });
});

describe('A67: whether one has more than the others', () => {
  it('A67: sets those that are named beside all others, with what each has on average', async () => {
    expect(await ask(orders, 'did orders with a coupon have a higher order value?')).toEqual({
      Coupon: 525,
      Others: 76.66666666666667,
    });
    expect(await ask(tickets, 'did urgent tickets get a faster first reply?')).toEqual({
      Urgent: 70,
      Others: 25,
    });
    expect(
      await ask(stops, 'did planned stops cost fewer units than unplanned ones?', 'downtime.json'),
    ).toEqual({ true: 120, false: 190 });
  });

  it('A67: compares how long, how often, and what lies beyond a limit', async () => {
    expect(await ask(checkIns, 'did those with a trainer stay longer?')).toEqual({ true: 2, false: 1 });
    expect(await ask(tickets, 'were urgent tickets reopened more often?')).toEqual({
      Others: 0.5,
      Urgent: 0,
    });
    expect(await ask(orders, 'are orders over R$ 100 cancelled less often?')).toEqual({
      '≤ 100': 2 / 3,
      '> 100': 0,
    });
  });

  it('A67: is understood in other languages', async () => {
    expect(await ask(checkIns, 'Bleiben Mitglieder mit Trainer länger?')).toEqual({ true: 2, false: 1 });
    expect(await ask(orders, 'Os pedidos com cupom têm um valor maior?')).toEqual({
      Cupom: 525,
      Outros: 76.66666666666667,
    });
    expect(await ask(orders, 'クーポンありの注文のほうが金額は高いですか')).toEqual({
      クーポン: 525,
      その他: 76.66666666666667,
    });
  });

  it('A67: ranks where it is asked which have more', async () => {
    expect(await ask(tickets, 'which customers have more tickets?')).toEqual({ Acme: 3, Globex: 3 });
    expect(await ask(tickets, 'which customers had more tickets in September than in August?')).toEqual({
      Globex: 1,
    });
    expect(await ask(tickets, '8月より9月のほうが多い顧客は？')).toEqual({ Globex: 1 });
  });
});

describe('A68: who has not come since', () => {
  it('A68: lists those of whom no row lies in the time that is named', async () => {
    const lost = { Ben: 2, Cleo: 1 };
    expect(await ask(checkIns, "which members haven't checked in since 1 September?")).toEqual(lost);
    expect(await ask(checkIns, 'Welche Mitglieder waren seit dem 1. September nicht da?')).toEqual(lost);
    expect(await ask(checkIns, '¿Qué miembros no han venido desde el 1 de septiembre?')).toEqual(lost);
    expect(await ask(checkIns, '9月以降来ていない会員は？')).toEqual(lost);
    expect(await ask(checkIns, 'members without a check-in in September')).toEqual(lost);
  });

  it('A68: counts them where that is asked', async () => {
    expect(await ask(checkIns, 'how many members have not come since September?')).toBe(2);
  });
});

describe('A69: averages of counts, and what is left', () => {
  it('A69: averages over periods how many rows there are', async () => {
    expect(await ask(checkIns, 'average visits per member per month')).toEqual({
      Ann: 4 / 3,
      Ben: 1,
      Cleo: 1,
      Dan: 1,
    });
    expect(await ask(tickets, 'Wie viele Tickets pro Monat im Schnitt?')).toBe(3);
    expect(await ask(checkIns, '1か月あたりのチェックイン数の平均は？')).toBe(3);
  });

  it('A69: puts the rest together behind the first few', async () => {
    expect(await ask(orders, 'top 1 customers by sales, rest as other')).toEqual({ Ana: 1120, Others: 160 });
  });

  it('A69: compares an ordinal at the end with what it is of', async () => {
    expect(await ask(orders, 'compare sales in the second quarter with the first')).toEqual({
      '2025-01-01': 1100,
      '2025-04-01': 180,
    });
  });

  it('A69: shares one amount of each row out of another', async () => {
    expect(await ask(orders, 'share of shipping in the total per order')).toBeCloseTo(30 / 1280);
  });

  it('A69: counts a limit that no mark reaches', async () => {
    const rated = `Agent,CSAT\nKim,1\nKim,2\nKim,3\nKim,2\nLee,3\nLee,3\nLee,3\nLee,\n`;
    expect(await ask(rated, 'average CSAT per agent, only those with at least 4 ratings')).toEqual({
      Kim: 2,
    });
  });

  it('A69: counts what has not ended up to the last day, and takes opened for when it was', async () => {
    expect(await ask(tickets, 'longest open ticket')).toBe(38);
    expect(await ask(tickets, 'tickets ouverts par mois')).toEqual({ '2025-08-01': 3, '2025-09-01': 3 });
  });
});
