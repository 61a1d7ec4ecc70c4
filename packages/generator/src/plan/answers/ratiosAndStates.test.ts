import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const fuel = `Datum;Fahrzeug;Fahrer;Kilometer;Liter;Betrag (€)
03.02.2026;Bus;Ana;400;40,0;60,00
05.02.2026;Van;Ben;500;30,0;45,00
07.03.2026;Bus;Ben;600;60,0;120,00
09.03.2026;Van;Ana;500;40,0;60,00
`;
const invoices = `Invoice,Client,Issued on,Due date,Paid on,Amount
1,Acme,2026-01-02,2026-02-01,2026-01-20,10
2,Acme,2026-01-05,2026-02-04,2026-02-09,20
3,Birch,2026-02-01,2026-03-03,2026-03-13,40
4,Birch,2026-02-05,2026-03-07,,80
5,Acme,2026-03-01,2026-03-31,2026-03-30,10
`;
const lab = `Sample,Taken on,Test,Result,Unit,Ref low,Ref high,Ward
S1,2026-05-01,Glucose,80,mg/dL,70,99,North
S2,2026-05-02,Glucose,120,mg/dL,70,99,South
S3,2026-06-03,Potassium,3.1,mmol/L,3.5,5.1,North
S4,2026-06-04,Potassium,4.4,mmol/L,3.5,5.1,South
S5,2026-06-05,Potassium,,mmol/L,3.5,5.1,South
`;
const subscriptions = `id,plan,country,signup_date,cancelled_at,mrr,auto_renew
C1,Pro,DE,2026-01-02,,99,true
C2,Pro,FR,2026-02-03,2026-05-01,99,false
C3,Free,DE,2026-03-04,,0,true
C4,Free,FR,2026-03-09,,0,false
`;
const building = `Trade,Phase,Planned cost,Actual cost
Roof,Shell,1000,1200
Walls,Shell,3000,2800
Paint,Finish,500,600
`;
const league = `Date,Home,Away,Home goals,Away goals
2026-03-01,Rovers,United,2,1
2026-03-08,United,Rovers,0,0
2026-03-15,Rovers,City,1,3
2026-03-22,City,United,2,2
2026-03-29,City,Rovers,0,4
2026-04-05,United,City,1,0
`;

describe('a number that is computed of several columns', () => {
  it('A45: is per so many of a unit', async () => {
    expect(await ask(fuel, 'Verbrauch in Litern pro 100 km je Fahrzeug')).toEqual({
      Bus: 10,
      Van: expect.closeTo(7),
    });
    expect(await ask(fuel, 'Durchschnittsverbrauch l/100 km')).toBeCloseTo(8.5);
    expect(await ask(fuel, 'fuel consumption in liters per 100 km by driver')).toEqual({
      Ana: (80 / 900) * 100,
      Ben: (90 / 1100) * 100,
    });
    expect(await ask(fuel, 'price per liter by vehicle')).toEqual({ Bus: 1.8, Van: 1.5 });
    expect(await ask(fuel, 'Tankkosten pro Monat')).toEqual({ '2026-02-01': 105, '2026-03-01': 180 });
  });

  it('A45: is what was spent over a plan, as money and in percent', async () => {
    expect(await ask(building, 'cost overrun by phase')).toEqual({ Shell: 0, Finish: 100 });
    expect(await ask(building, 'Abweichung in Prozent nach Trade')).toMatchObject({ Roof: 0.2, Paint: 0.2 });
  });

  it('A45: is what one team did on both sides, in one number', async () => {
    expect(await ask(league, 'how many goals did Rovers score?')).toBe(7);
    expect(await ask(league, 'league table by points')).toEqual({ Rovers: 7, United: 5, City: 4 });
    expect(await ask(league, 'how many matches ended in a draw?')).toBe(2);
  });
});

describe('a state that two columns tell', () => {
  it('A46: is late or on time, one day against another', async () => {
    expect(await ask(invoices, 'how many invoices were paid late?')).toBe(2);
    expect(await ask(invoices, 'invoices paid after the due date by client')).toEqual({ Acme: 1, Birch: 1 });
    expect(await ask(invoices, 'share of invoices paid on time by client')).toEqual({
      Acme: 2 / 3,
      Birch: 0,
    });
    expect(await ask(invoices, 'wie viele Rechnungen wurden zu spät bezahlt?')).toBe(2);
    expect(await ask(invoices, 'average days late by client')).toEqual({ Birch: 10, Acme: -8 / 3 });
  });

  it('A46: lies outside, above or below a range', async () => {
    expect(await ask(lab, 'share of results outside the reference range by test')).toEqual({
      Glucose: 0.5,
      Potassium: 0.5,
    });
    expect(await ask(lab, 'results above the reference range by ward')).toEqual({ South: 1 });
    expect(await ask(lab, 'cuántos resultados fuera de rango')).toBe(2);
  });

  it('A46: has ended, by the day of its end', async () => {
    expect(await ask(subscriptions, 'churn rate by country')).toEqual({ DE: 0, FR: 0.5 });
    expect(await ask(subscriptions, 'MRR of active customers by plan')).toEqual({ Pro: 99, Free: 0 });
  });
});

describe('an overview', () => {
  it('A47: adds up no numbers of several units, and shows what lies outside its range', async () => {
    const { data } = await readData(lab, { name: 'lab.csv' });
    const { artifact } = await createGenerator().generate('', {
      data,
      now: Date.parse('2026-11-21T08:00:00Z'),
      id: 'page',
    });
    const titles = artifact!.components.map(({ props }) => String(props.label ?? props.title)).join();
    expect(titles).toContain('Outside the range');
    expect(titles).not.toMatch(/result,|ref low/iu);
  });
});

const donations = `Datum;Spender;Betrag;Zweck
03.01.2026;Spender 1;100,00 €;Schule
09.01.2026;Spender 2;50,00 €;Brunnen
04.02.2026;Spender 1;1.250,00 €;Schule
11.02.2026;Spender 3;25,00 €;Brunnen
12.02.2026;Spender 4;75,00 €;Brunnen
`;
const visits = `Nº;Data;Médico;Valor;Compareceu;Duração (min)
1;02/03/2026;Dra. A;R$ 200,00;Sim;30
2;03/03/2026;Dr. B;R$ 300,00;Não;60
3;04/03/2026;Dra. A;R$ 100,00;Sim;30
4;05/04/2026;Dr. B;R$ 300,00;Não;30
5;06/04/2026;Dr. B;R$ 150,00;Sim;60
`;
const shipments = `Order ID,Order date,Region,Ship date,Promised date
A-1,2026-01-02,North,2026-01-09,2026-01-07
A-2,2026-01-03,North,2026-01-05,2026-01-08
A-3,2026-01-04,South,2026-01-06,2026-01-09
`;
const budget = `Poste;Janvier;Février;Mars;Total
Loyer;100,00;100,00;130,00;330,00
Marketing;60,00;30,00;0,00;90,00
`;

describe('words of a trade', () => {
  it('A1: takes what was given for the amount, whoever gave it', async () => {
    expect(await ask(donations, 'Spenden pro Monat')).toEqual({ '2026-01-01': 150, '2026-02-01': 1350 });
    expect(await ask(donations, 'Median der Spenden')).toBe(75);
    expect(await ask(donations, 'wie viele Spenden pro Zweck')).toEqual({ Brunnen: 3, Schule: 2 });
  });

  it('A45: is per hour of the minutes that a row took', async () => {
    expect(await ask(visits, 'receita por hora por médico')).toEqual({ 'Dra. A': 300, 'Dr. B': 300 });
    expect(await ask(visits, 'how many patients did not show up in March?')).toBe(1);
  });

  it('A46: takes the day that stands by what was late, and not that of the order', async () => {
    expect(await ask(shipments, 'share of orders shipped late by region')).toEqual({ North: 0.5, South: 0 });
    expect(await ask(shipments, 'how many orders were late?')).toBe(1);
  });

  it('A37: averages over months that were columns', async () => {
    expect(await ask(budget, 'moyenne mensuelle par poste', 'budget.csv')).toEqual({
      Loyer: 110,
      Marketing: 30,
    });
  });
});
