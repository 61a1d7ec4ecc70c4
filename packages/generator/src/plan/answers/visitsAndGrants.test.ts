import { describe, expect, it } from 'vitest';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const visits = `id,booked_on,scheduled_for,doctor,patient_id,date_of_birth,status,waiting_time_min,visit_type
A1,2026-05-20,2026-06-01 09:00,Dr. Osei,P1,1961-01-01,Attended,30,New
A2,2026-05-28,2026-06-02 09:00,Dr. Osei,P2,2001-01-01,No-show,,Follow-up
A3,2026-05-30,2026-07-01 10:00,Dr. Novak,P2,2001-01-01,No-show,,Follow-up
A4,2026-06-29,2026-07-06 11:00,Dr. Novak,P1,1961-01-01,Attended,90,Follow-up
A5,2026-06-30,2026-07-07 11:00,Dr. Novak,P3,1968-01-01,Attended,60,Follow-up
`;
const grants = `Antragsnummer;Eingangsdatum;Antragsteller;Beantragte Summe;Bewilligte Summe;Status;Erstantrag;Sachbearbeitung
F-1;01.02.2026;Chor;10.000,00 €;5.000,00 €;bewilligt;ja;Fr. Yildiz
F-2;03.02.2026;Verein;6.000,00 €;;abgelehnt;nein;Hr. Vogel
F-3;04.05.2026;Chor;4.000,00 €;4.000,00 €;bewilligt;nein;Hr. Vogel
F-4;06.05.2026;Verein;90.000,00 €;;in Prüfung;nein;Fr. Yildiz
F-5;07.05.2026;Theater;1.000,00 €;;in Prüfung;ja;Hr. Vogel
F-6;09.05.2026;Theater;1.000,00 €;;in Prüfung;ja;Hr. Vogel
`;
const machines = `Date,Machine,Good,Scrap,Downtime (min)
2026-03-02,M1,500,40,30
2026-03-02,M2,450,70,90
2026-03-03,M1,600,20,0
2026-03-03,M2,610,30,45
2026-03-04,M1,580,90,120
2026-03-04,M2,400,60,15
`;
const marks = `Réf.;Semestre;Cours;Note globale (/5);Clarté (/5);Heures de travail par semaine;Modalité
E1;2025-A;Droit;4;4;2;Présentiel
E2;2025-A;Droit;4;5;4;À distance
E3;2025-A;Anglais;2;3;6;Présentiel
E4;2026-P;Droit;3;4;5;À distance
E5;2026-P;Anglais;4;3;9;À distance
E6;2026-P;Anglais;3;5;1;Présentiel
`;
const staff = `Name,Department,Joined,Left,Salary
Ann,Ops,2010-03-01,,50000
Ben,Ops,2005-01-10,2020-06-30,52000
Cleo,Sales,2018-07-01,,48000
Dan,Sales,2008-05-05,,61000
`;
const bank = `Date,Text,Category,Amount
2026-08-28,August,Salary,2500
2026-09-02,Flat,Rent,-900
2026-09-28,September,Salary,2500
2026-11-02,Flat,Rent,-910
`;
const invoices = `Invoice,Customer,Issued,Due,Paid on,Amount (€)
R1,Acme,2026-08-01,2026-08-31,,1000
R2,Bolt,2026-09-20,2026-10-20,,500
R3,Acme,2026-10-01,2026-10-31,,300
R4,Crab,2026-07-01,2026-07-31,2026-09-15,800
`;
const routes = `Ruta;Fecha;Matrícula;Tipo de vehículo;Paradas;Km
${Array.from({ length: 40 }, (_, at) => `${at + 1};0${(at % 4) + 1}/03/2026;${at % 3}555 KLM;${at % 2 ? 'Camión' : 'Furgoneta'};${at % 2 ? 30 : 20};10,5`).join('\n')}
`;

describe('A85: days and units', () => {
  it('A85: appointments lie on the day for which they were booked, and how far ahead that was is told', async () => {
    expect(await ask(visits, 'appointments per month')).toEqual({ '2026-06-01': 2, '2026-07-01': 3 });
    expect(await ask(visits, 'how far in advance do patients book on average by visit type')).toEqual({
      'Follow-up': 12.75,
      New: 12,
    });
  });

  it('A85: numbers are told in the unit that is asked for', async () => {
    expect(await ask(visits, 'average waiting time in hours')).toBe(1);
    expect(await ask(machines, 'downtime hours per machine')).toEqual({ M1: 2.5, M2: 2.5 });
    expect(await ask(machines, 'Stillstand in Stunden je Maschine')).toEqual({ M1: 2.5, M2: 2.5 });
    expect(await ask(machines, 'total downtime')).toBe(300);
  });
});

describe('A86: groups that are limited', () => {
  it('A86: days are limited by what all of their rows come to', async () => {
    const days = { '2026-03-02': 110, '2026-03-04': 150 };
    expect(await ask(machines, 'days with more than 100 scrap')).toEqual(days);
    expect(await ask(machines, 'on how many days was scrap over 100?')).toBe(2);
    expect(await ask(routes, '¿Qué días hicimos más de 105 km?')).toEqual({});
    expect(await ask(routes, '¿Qué días hicimos más de 104 km?')).toMatchObject({ '2026-03-01': 105 });
  });

  it('A86: others by the average or sum that is said, and by numbers in words', async () => {
    expect(await ask(marks, 'cours avec une note moyenne inférieure à 3,5')).toEqual({ Anglais: 3 });
    expect(await ask(visits, 'which patients missed two or more appointments?')).toEqual({ P2: 2 });
  });
});

describe('A87: ages', () => {
  it('A87: are counted up to today from the day of birth, and put together by ten years', async () => {
    expect(await ask(visits, 'visits by age group')).toEqual({ 20: 2, 50: 1, 60: 2 });
    expect(await ask(visits, 'how many visits of patients over 60')).toBe(2);
    expect(await ask(visits, 'average age by doctor')).toEqual({
      'Dr. Novak': expect.closeTo(148 / 3),
      'Dr. Osei': 45,
    });
  });
});

describe('A88: rates and parts', () => {
  it('A88: a rate of what is counted is its part of all, or of it and what is good', async () => {
    expect(await ask(machines, 'scrap rate')).toBeCloseTo(310 / 3450);
    expect(await ask(machines, 'Ausschussquote je Maschine')).toEqual({
      M1: expect.closeTo(150 / 1830),
      M2: expect.closeTo(160 / 1620),
    });
    const tested = 'Day,Tested,Failed\n2026-01-01,200,10\n2026-01-02,300,40\n';
    expect(await ask(tested, 'failed rate')).toBe(0.1);
  });

  it('A88: a state that an amount is called by means that amount as a part of the other', async () => {
    expect(await ask(grants, 'Wie viel Prozent der beantragten Summe wurde bewilligt?')).toBeCloseTo(9 / 112);
    expect(await ask(grants, 'how many applications over 5,000 euros were rejected?')).toBe(1);
    expect(await ask(grants, 'Bekommen Erstanträge seltener eine Bewilligung als andere?')).toEqual({
      true: 1 / 3,
      false: 1 / 3,
    });
  });

  it('A88: rows that are told by the word for them are counted, and averaged where there are many', async () => {
    expect(await ask(grants, 'Wer bearbeitet die meisten offenen Anträge?')).toEqual({
      'Hr. Vogel': 2,
      'Fr. Yildiz': 1,
    });
    expect(await ask(routes, 'compara las paradas por ruta de furgonetas y camiones')).toEqual({
      Camión: 30,
      Furgoneta: 20,
    });
  });
});

describe('A89: what there is today, and when it last came', () => {
  it('A89: who has been here longest has not left', async () => {
    const places = (answer: unknown) => Object.keys(answer as Record<string, number>);
    expect(places(await ask(staff, 'who has been here longest?'))).toEqual(['Dan', 'Ann', 'Cleo']);
    expect(places(await ask(staff, 'Wer ist am längsten bei uns?'))).toEqual(['Dan', 'Ann', 'Cleo']);
  });

  it('A89: the day of the last or first row of a kind', async () => {
    expect(await ask(bank, 'when did the last salary come?')).toBe('2026-09-28');
    expect(await ask(bank, 'Wann kam das letzte Gehalt?')).toBe('2026-09-28');
    expect(await ask(bank, '¿Cuándo fue el primer alquiler?')).toBe('2026-09-02');
  });

  it('A89: a last month is no last row, and those who are there have an average', async () => {
    expect(await ask(bank, 'when do we spend the most?')).toEqual({ '2026-11-01': 910, '2026-09-01': 900 });
    expect(await ask(bank, 'when did we get the most in the last month?')).not.toBe('2026-11-02');
    expect(await ask(staff, 'how long have current employees been here on average?')).toBeCloseTo(
      (6111 + 3067 + 6776) / 3 - 2,
      0,
    );
  });

  it('A89: what is overdue by more than so many days is counted from when it was due', async () => {
    expect(await ask(invoices, 'how much is more than 30 days overdue?')).toBe(1500);
    expect(await ask(invoices, 'how many invoices are overdue by more than 60 days?')).toBe(1);
    expect(await ask(invoices, 'Wie viel ist mehr als 30 Tage überfällig?')).toBe(1500);
  });
});

describe('A90: what became better, and what is of what', () => {
  it('A90: improvement is by how much, from one value to the other', async () => {
    expect(await ask(marks, 'Quel cours a le plus progressé entre 2025-A et 2026-P ?')).toEqual({
      Anglais: 1.5,
      Droit: -1,
    });
  });

  it('A90: a word before what it is of only says what kind of number that is', async () => {
    expect(await ask(marks, 'note de clarté par modalité')).toEqual({ 'À distance': 4, Présentiel: 4 });
    expect(await ask(marks, 'répartition des notes globales pour Droit')).toEqual({ 3: 1 / 3, 4: 2 / 3 });
  });

  it('A90: what something costs a week is averaged, and a type is none of the things', async () => {
    expect(
      await ask(marks, 'Les étudiants à distance travaillent-ils plus que ceux en présentiel ?'),
    ).toEqual({
      'À distance': 6,
      Présentiel: 3,
    });
    expect(await ask(routes, '¿Cuántos kilómetros hizo cada vehículo?')).toHaveProperty('0555 KLM');
  });
});
