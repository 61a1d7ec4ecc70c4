import { createSession } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const visits = `Visit,Date,Booked on,Doctor,Waiting (min),Status,Insured,Fee,Patient ID
V1,2026-01-05,2026-01-01,Lind,40,Attended,Yes,50,P1
V2,2026-01-06,2026-01-02,Lind,10,Attended,No,50,P1
V3,2026-02-02,2026-01-30,Haas,20,Attended,Yes,50,P1
V4,2026-02-07,2026-02-01,Haas,30,Attended,No,80,P2
V5,2026-02-08,2026-02-01,Haas,,No-show,No,0,P2
V6,2026-02-09,2026-02-01,Lind,,No-show,Yes,0,P3
V7,2026-04-13,2026-04-10,Haas,25,Attended,Yes,90,P3
V8,2026-04-14,2026-04-10,Haas,15,Attended,Yes,10,P4
`;
const samples = `Sample,Week,Station,Nitrate (mg/L),Lead (µg/L),Passed
S1,2025-W01,Weir,4,<0.5,yes
S2,2025-W01,Mill,12,1.2,no
S3,2025-W30,Weir,6,0.9,yes
S4,2025-W31,Weir,11,<0.5,no
S5,2025-W31,Mill,8,n/a,yes
`;
const statement = `Fecha;Concepto;Categoría;Debe;Haber;Saldo
01/02/2026;Alquiler;Local;650,00;;350,00
05/02/2026;Cuotas;Socios;;900,00;1.250,00
09/02/2026;Mercado;Comida;50,00;;1.200,00
03/03/2026;Mercado;Comida;150,00;;1.050,00
20/03/2026;Donativo;Donativos;;700,00;1.750,00
`;
const orders = `Bestellnr.;Datum;Kunde;Region;Stadt;Warengruppe;Umsatz;Wareneinsatz;Retoure;Bezahlt am
1;05.07.2025;Berger;Nord;Kiel;Jacken;100,00 €;60,00 €;nein;09.07.2025
2;06.08.2025;Berger;Nord;Kiel;Zelte;300,00 €;200,00 €;nein;
3;07.09.2025;Janssen;Süd;Ulm;Jacken;-50,00 €;-30,00 €;ja;
4;08.10.2025;Berger;Süd;Ulm;Jacken;400,00 €;240,00 €;nein;11.10.2025
5;09.11.2025;Krüger;Süd;Augsburg;Zelte;100,00 €;70,00 €;nein;
`;
const accounts = `Account,Plan,MRR,Discount,Started,Cancelled on
a1,Team,10,0%,2025-01-05,
a2,Team,20,10%,2025-02-05,2025-05-20
a3,Pro,50,0%,2025-04-05,
a4,Pro,70,20%,2025-05-05,2025-06-11
`;
const gifts = `寄付番号,寄付日,寄付者ID,金額,継続,領収書発行日
D1,2026/01/03,M1,"¥1,000",はい,2026/01/09
D2,2026/01/05,M1,"¥3,000",はい,2026/01/09
D3,2026/02/07,M2,"¥500",いいえ,
D4,2026/02/09,M3,"¥700",いいえ,2026/02/19
D5,2026/02/11,M3,"¥600",いいえ,
`;
const sensors = `Time,Room,Temperature (°C),CO2 (ppm)
2026-03-02T09:00:00Z,Lab,20,500
2026-03-02T21:00:00Z,Lab,28,400
2026-03-07T09:00:00Z,Office,25,900
2026-03-07T21:00:00Z,Office,25,700
`;

describe('A57: days of the week', () => {
  it('A57: limits to days of the week', async () => {
    expect(await ask(visits, 'average waiting time by doctor on Mondays')).toEqual({ Lind: 40, Haas: 22.5 });
    expect(await ask(visits, 'wie viele Termine am Wochenende')).toBe(2);
  });

  it('A57: sets the weekend beside the other days', async () => {
    expect(await ask(visits, 'total fee weekday vs weekend')).toEqual({ Weekday: 250, Weekend: 80 });
  });
});

describe('A58: weeks', () => {
  it('A58: reads weeks of a year as days, by which months and quarters can be told', async () => {
    expect(await ask(samples, 'average nitrate per month')).toEqual({
      '2024-12-01': 8,
      '2025-07-01': 25 / 3,
    });
  });

  it('A58: knows a week by its number', async () => {
    expect(await ask(samples, 'highest nitrate since week 31')).toBe(11);
    expect(await ask(samples, 'Anzahl Proben in KW 1')).toBe(2);
  });
});

describe('A59: what is said both ways', () => {
  it('A59: sets apart what a column of yes and no says either way', async () => {
    expect(await ask(visits, 'no-show rate of insured vs not insured patients')).toEqual({
      false: 1 / 3,
      true: 0.2,
    });
    expect(await ask(visits, 'fee of insured and uninsured patients')).toEqual({ false: 130, true: 200 });
  });

  it('A59: sets apart what has a day and what has none', async () => {
    expect(await ask(orders, 'Umsatz bezahlte vs. unbezahlte')).toEqual({ Bezahlte: 500, Unbezahlte: 350 });
  });
});

describe('A60: accounts', () => {
  it('A60: takes debit and credit for what went out and came in', async () => {
    expect(await ask(statement, '¿En qué mes gastamos más?')).toEqual({
      '2026-02-01': 700,
      '2026-03-01': 150,
    });
    expect(await ask(statement, 'resultado neto por mes')).toEqual({ '2026-02-01': 200, '2026-03-01': 550 });
    expect(await ask(statement, 'cuánto gastamos en comida')).toBe(200);
  });

  it('A60: limits an amount on either side', async () => {
    expect(await ask(statement, 'cuántos movimientos de más de 600 euros')).toBe(3);
  });

  it('A60: has the shares of the first few of all', async () => {
    expect(await ask(statement, 'top 2 categorías de gasto con su porcentaje del total')).toEqual({
      Local: 650 / 850,
      Comida: 200 / 850,
    });
  });

  it('A60: takes sales below zero for returns, and for no expenses', async () => {
    expect(await ask(orders, '')).toBe(5);
    expect(await ask(orders, 'Rohertrag nach Warengruppe, ohne Retouren')).toEqual({
      Jacken: 200,
      Zelte: 130,
    });
  });
});

describe('A61: readings', () => {
  it('A61: counts the rows beyond a limit, out of those that have a reading', async () => {
    expect(await ask(visits, 'what percentage of patients waited more than 20 minutes')).toBe(0.5);
  });

  it('A61: takes a column that is called so before days that lie as far apart', async () => {
    expect(await ask(visits, 'median waiting time')).toBe(22.5);
    expect(await ask(visits, 'how many days ahead do people book on average')).toBe(4.875);
  });

  it('A61: has the highest single reading of each, and the average of each hour', async () => {
    expect(await ask(sensors, 'which room had the highest temperature')).toEqual({ Lab: 28, Office: 25 });
    expect(await ask(sensors, 'which hour of the day has the highest CO2')).toEqual({ 9: 700, 21: 550 });
  });

  it('A61: adds up hours that are asked for by their name', async () => {
    const work = 'Jour;Client;Heures\n05/01/2026;Roy;1,5\n06/01/2026;Roy;2\n12/01/2026;Petit;0,5';
    expect(await ask(work, "combien d'heures le lundi ?", 'interventions.csv')).toBe(2);
  });

  it('A61: counts what failed where a column says what passed', async () => {
    expect(await ask(samples, 'pass rate by station')).toEqual({ Weir: 2 / 3, Mill: 0.5 });
    expect(await ask(samples, 'how many samples failed by station')).toEqual({ Weir: 1, Mill: 1 });
  });
});

describe('A62: how many, and how they changed', () => {
  it('A62: counts those who came so often', async () => {
    expect(await ask(visits, 'how many patients came more than 2 times')).toBe(1);
    expect(await ask(visits, 'on how many days were there no shows')).toBe(2);
  });

  it('A62: counts those who have any of a number', async () => {
    expect(await ask(accounts, 'how many Team accounts get a discount')).toBe(1);
  });

  it('A62: ranks what changed the most between two periods', async () => {
    expect(await ask(orders, 'what changed most between Q3 and Q4 by product group')).toEqual({
      Jacken: 350,
      Zelte: -200,
    });
  });

  it('A62: puts two quarters side by side', async () => {
    expect(await ask(visits, 'how did Q2 compare with Q1 by doctor')).toEqual({ Haas: 2, Lind: 3 });
  });

  it('A62: counts what came and went by days of their own', async () => {
    expect(await ask(accounts, 'new vs lost accounts by quarter')).toEqual({
      '2025-01-01': 2,
      '2025-04-01': 2,
    });
    expect(await ask(accounts, 'lost MRR per month')).toEqual({ '2025-05-01': 20, '2025-06-01': 70 });
  });

  it('A62: divides up what one value has', async () => {
    expect(await ask(orders, 'Umsatzanteil der Städte in der Region Süd')).toEqual({
      Ulm: 350,
      Augsburg: 100,
    });
  });
});

describe('A63: what has something, and what has not', () => {
  it('A63: sets apart what is asked for with and without something', async () => {
    expect(await ask(orders, 'Umsatz mit und ohne Retouren')).toEqual({ false: 900, true: -50 });
    expect(await ask(gifts, '継続の寄付とそうでない寄付の平均額を比較')).toEqual({ true: 2000, false: 600 });
  });

  it('A63: knows what is not there yet in Japanese', async () => {
    expect(await ask(gifts, '領収書がまだの寄付は何件？')).toBe(2);
  });

  it('A63: counts who came again by the column that says who', async () => {
    expect(await ask(gifts, '2回以上寄付した人は何人？')).toBe(2);
  });
});

describe('A64: overviews', () => {
  it('A64: says no number again that stands beside columns of years', async () => {
    const wide = `Região;Setor;2022;2023;2024;Variação %
Norte;Casas;90;100;110;10%
Sul;Casas;180;200;190;-5%
Sul;Lojas;40;50;60;20%`;
    expect(await ask(wide, '', 'consumo.csv')).toBe(1020);
  });

  it('A64: adds up what comes in again and again as long as it has not ended', async () => {
    const { data } = await readData(accounts, { name: 'accounts.csv' });
    const { artifact } = await createGenerator().generate('', { data });
    const session = createSession(artifact!);
    await session.ready;
    const values = artifact!.components
      .filter(({ type }) => type === 'MetricCard')
      .map(({ id, props }) => [(props as { label: string }).label, session.node(id)?.props['value']]);
    session.dispose();
    expect(values).toContainEqual(['Total MRR (Active)', 60]);
  });
});

const marks = `Student,Class,Subject,Term 1,Term 2,Term 3,Absences
S1,7A,Maths,72,75,81,3
S2,7A,Maths,64,60,71,5
S3,7B,Maths,88,90,,1
S4,7B,English,55,61,66,8
`;

describe('A65: periods that headings count', () => {
  it('A65: are compared by what one row has in each', async () => {
    expect(await ask(marks, 'average per term', 'grades.csv')).toEqual({
      'Term 1': 69.75,
      'Term 2': 71.5,
      'Term 3': expect.closeTo(72.67, 2),
    });
    expect(await ask(marks, 'average grade by class in term 3', 'grades.csv')).toEqual({
      '7A': 76,
      '7B': 66,
    });
  });

  it('A65: what stands beside them is added up once', async () => {
    expect(await ask(marks, 'total absences', 'grades.csv')).toBe(17);
    const sales = 'Shop,2023,2024,2025,Staff\nKiel,5,6,7,3\nUlm,1,2,3,2\n';
    expect(await ask(sales, 'total staff')).toBe(5);
  });
});
