import { describe, expect, it } from 'vitest';
import { askFile } from './askFile.testing.js';

const sales = `Date,Store,Product,Units,Revenue,Budget
2025-10-04,North,Soap,12,96.00,90
2025-11-02,South,Candle,7,105.00,120
2026-01-15,East,Soap,10,80.00,90
2026-10-05,North,Soap,40,320.00,300
2026-10-15,South,Candle,10,150.00,180
2026-11-19,East,Soap,21,168.00,160
`;
const ask = (question: string) => askFile('sales.csv', sales, question);

const donors = `Donor ID;Name;Type;Donor since;Gift Aid;Jan;Feb;Mar;Apr;May;Jun
D-01;Ann;Company;2015;yes;£1,200;-;£50;-;-;-
D-02;Bo;Individual;2019;no;£25;£25;£25;£25;£25;£25
D-03;Cy;Individual;2017;yes;-;£300;-;-;£100;-
TOTAL;;;;;£1,225;£325;£75;£25;£125;£25
`;
const askDonors = (question: string) => askFile('donors.csv', donors, question);

const plans = `company,plan,billing,seats,mrr,started_at,cancelled_at,visit type
A,Pro,annual,12,90,2025-03-01,,call
B,Pro,monthly,4,50,2025-03-09,2026-01-10,site
C,Team,annual,30,200,2026-02-01,,call
D,Basic,annual,2,10,2026-10-01,,call
E,Basic,monthly,1,12,2026-10-09,,site
`;
const askPlans = (question: string) => askFile('subscriptions.csv', plans, question);

const daysOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ Date: day }) => day);

describe('the order of days', () => {
  it.each(['oldest first', 'die ältesten zuerst', 'los más antiguos primero', "les plus anciens d'abord"])(
    'A105: %s lists all rows by their day',
    async (question) => {
      const { rows, chart } = await ask(question);
      expect(chart).toEqual([]);
      expect(daysOf(rows)[0]).toBe('2025-10-04');
      expect(rows).toHaveLength(6);
    },
  );

  it('A105: lists the newest rows of some store and does not only count them', async () => {
    const { rows, missing } = await ask('sales of North newest first');
    expect(daysOf(rows)).toEqual(['2026-10-05', '2025-10-04']);
    expect(missing).toEqual([]);
  });

  it('A105: lists what has not come yet by another day', async () => {
    const samples = 'Sample,Taken on,Reported on\nS1,2026-03-01,2026-03-09\nS2,2026-05-02,\nS3,2026-04-02,\n';
    const { rows } = await askFile('samples.csv', samples, 'samples not yet reported, oldest first');
    expect(rows.map(({ Sample }) => Sample)).toEqual(['S3', 'S2']);
  });

  it('A105: ranks the months by the main amount, and leaves no best month to guess', async () => {
    expect((await ask('best month')).chart[0]).toEqual(['2026-10-01', 470]);
    expect((await ask('worst month')).chart[0]).toEqual(['2026-01-01', 80]);
  });

  it('A105: shows the best of each month', async () => {
    const { chart } = await ask('best store per month');
    expect(chart).toEqual([
      ['2025-10 · North', 96],
      ['2025-11 · South', 105],
      ['2026-01 · East', 80],
      ['2026-10 · North', 320],
      ['2026-11 · East', 168],
    ]);
  });

  it('A105: counts those who are new for their best month, and makes no form', async () => {
    expect((await askPlans('best month for new signups')).chart[0]).toEqual(['2025-03-01', 2]);
  });
});

describe('stretches of time', () => {
  it('A106: sets what lies before a month beside what lies behind it', async () => {
    const { chart } = await ask('revenue before and after January 2026');
    expect(chart.toSorted()).toEqual([
      ['After January 2026', 638],
      ['Before January 2026', 201],
    ]);
  });

  it('A106: ends with the year that is named', async () => {
    expect((await ask('revenue up to last year')).value).toBe(201);
  });

  it('A106: reads numbers in letters, and what is upcoming from today on', async () => {
    const visits = 'Visit,Date\nV1,2026-11-01\nV2,2026-11-25\nV3,2026-12-30\n';
    const asked = async (question: string) => (await askFile('visits.csv', visits, question)).rows;
    expect((await asked('visits in the next two weeks, earliest first')).map(({ Visit }) => Visit)).toEqual([
      'V2',
    ]);
    expect((await askFile('visits.csv', visits, 'how many upcoming visits')).value).toBe(2);
  });
});

describe('names of months without a year', () => {
  it('A107: reads thousands of money in a file of semicolons, and calls it an amount', async () => {
    const { value, receipts } = await askDonors('');
    expect(value).toBe(1800);
    expect(receipts).toContain('sum of Amount');
    expect(receipts).toContain('the row "TOTAL" adds up the others and is left out');
  });

  it('A107: counts the donors and not what they gave', async () => {
    expect((await askDonors('how many donors have Gift Aid')).value).toBe(2);
    expect((await askDonors('how many donors joined before 2018')).value).toBe(2);
  });

  it.each([
    ['donations since April', 175],
    ['donations before March', 1550],
    ['donations in Q2', 175],
  ])('A107: %s', async (question, sum) => {
    expect((await askDonors(question)).value).toBe(sum);
  });

  it('A107: sets quarters beside each other, and finds who gave nothing since a month', async () => {
    expect((await askDonors('donations in Q1 compared to Q2')).chart).toEqual([
      ['Q1', 1625],
      ['Q2', 175],
    ]);
    const { rows } = await askDonors('which donors have not given anything since April');
    expect(rows.map((row) => row['Donor ID'])).toEqual(['D-01']);
  });
});

describe('what is meant by a word', () => {
  it('A108: compares by the number that is named, and not value by value', async () => {
    const { chart } = await askPlans('Team vs the rest by MRR');
    expect(chart.toSorted()).toEqual([
      ['Others', 112],
      ['Team', 200],
    ]);
  });

  it('A108: takes the value of a column for no unit of time', async () => {
    expect((await askPlans('annual customers with more than 10 seats')).value).toBe(2);
  });

  it('A108: counts appointments, and not the kinds of visits', async () => {
    const visits = 'Date,Visit type,Fee\n2026-01-05,Check,10\n2026-01-06,Check,20\n2026-02-05,Scan,30\n';
    const { chart } = await askFile('clinic.csv', visits, 'how many appointments each month');
    expect(chart.map(([, count]) => count)).toEqual([2, 1]);
  });

  it('A108: sets a budget against money, and not against pieces', async () => {
    const { chart, receipts } = await ask('which stores are under budget');
    expect(chart).toEqual([
      ['South', 45],
      ['East', 2],
    ]);
    expect(receipts).toContain('Revenue is what Budget limits');
  });

  it('A108: ranks deliveries by what they came to', async () => {
    const lines = Array.from({ length: 24 }, (_, at) => {
      const [material, quantity, price] = at % 2 ? ['Brick', 40 + at, 30] : ['Steel', 1, 900 + at];
      return `D${100 + at},2026-03-${10 + (at % 15)},${material},${at % 3 ? 'A' : 'B'},${quantity},£${price},£${Number(quantity) * Number(price)}`;
    });
    const deliveries = `Ref,Ordered,Material,Area,Qty,Unit price,Total\n${lines.join('\n')}\n`;
    const { rows } = await askFile('deliveries.csv', deliveries, 'top 2 most expensive deliveries');
    expect(rows.map(({ Ref }) => Ref)).toEqual(['D123', 'D121']);
  });

  it('A108: tells people of one name apart where they never did something', async () => {
    const visits =
      'Patient No,Patient,Type\n01,Ann Lee,Scan\n01,Ann Lee,Check\n02,Ann Lee,Check\n03,Bo Ray,Check\n02,Ann Lee,Check\n03,Bo Ray,Scan\n';
    const { rows } = await askFile('clinic.csv', visits, 'which patients never had a scan');
    expect(rows.map((row) => row['Patient No'])).toEqual(['02']);
  });

  it('A108: reads what never was so of a column of yes and no', async () => {
    const orders =
      'Pedido;Cliente;Devolvido\n1;Ana;Sim\n2;Ana;Não\n3;Bento;Não\n4;Bento;Não\n5;Carla;Não\n6;Carla;Sim\n';
    const { rows } = await askFile('vendas.csv', orders, 'quais clientes nunca devolveram um pedido');
    expect(rows.map(({ Cliente }) => Cliente)).toEqual(['Bento']);
  });

  it('A108: has the score of answers in a column called NPS, and averages what a heading says is a scale', async () => {
    const scores = Array.from({ length: 24 }, (_, at) => `${at % 2 ? 'A' : 'B'},${at % 11},${(at % 4) + 1}`);
    const file = `Plan,NPS,"Salary (1-5)"\n${scores.join('\n')}\n`;
    expect((await askFile('answers.csv', file, 'NPS by plan')).receipts).toContain('average of NPS');
    expect((await askFile('answers.csv', file, 'salary by plan')).receipts).toContain(
      'average of Salary (1-5)',
    );
  });
});

describe('rows that are none', () => {
  it('A41: leaves out a last row that only nearly adds up rows that came twice, and such without a value', async () => {
    const file = `ID,Day,Who,Kind,Note,Fee
1,2026-01-05,Ann,Check,,40
2,2026-01-06,Bo,Check,,60
2,2026-01-06,Bo,Check,,4
,,,,,
3,2026-01-07,Cy,Scan,x,100
Total,,,,,200
`;
    const { value, receipts } = await askFile('visits.csv', file, 'total fee');
    expect(value).toBe(204);
    expect(receipts).toContain('the last row adds up the others and is left out');
  });
});
