import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const tickets = `Ticket,Opened,First reply,Closed,Channel,Priority,Agent,Reopened
T-1,2026-08-01 08:00,2026-08-01 08:30,2026-08-03 08:00,Email,High,Ana,no
T-2,2026-08-02 08:00,2026-08-02 10:00,2026-08-02 20:00,Chat,Low,Ben,yes
T-3,2026-08-03 08:00,2026-08-03 09:00,2026-08-07 08:00,Email,Low,Ana,no
T-4,2026-08-20 08:00,2026-08-20 12:00,,Phone,High,Ben,no
T-5,2026-09-09 08:00,,,Chat,High,Ben,no
T-6,2026-09-10 08:00,2026-09-10 08:20,2026-09-11 08:00,Phone,Low,Ben,yes
`;
const orders = `Bestellnr.;Bestelldatum;Kunde;Stadt;Menge;Einzelpreis;Rabatt %
1;03.01.2026;Huber;Köln;2;50,00;10
2;04.01.2026;Huber;Köln;1;100,00;0
3;05.02.2026;Kurz;Ulm;4;25,00;20
4;06.02.2026;Lang;Ulm;1;60,00;
`;
const site = `Date;Chantier;Entreprise;Heures;Coût prévu (€);Coût réel (€);Incident
05/01/2026;École;Durand;10;1000;1200;
06/01/2026;École;Martin;20;3000;2800;chute
07/01/2026;Pont;Durand;10;2000;2600;chute
08/02/2026;Pont;Martin;10;500;700;
09/02/2026;Pont;Durand;5;400;300;matériel
10/02/2026;École;Durand;5;300;400;
11/02/2026;École;Martin;5;300;400;
12/02/2026;Pont;Durand;5;300;400;
13/02/2026;École;Durand;5;300;400;chute
14/02/2026;Pont;Martin;5;300;400;
15/02/2026;École;Durand;5;300;400;chute
16/02/2026;Pont;Martin;5;300;400;
17/02/2026;École;Durand;5;300;400;chute
18/02/2026;Pont;Martin;5;300;400;matériel
19/02/2026;École;Durand;5;300;400;chute
20/02/2026;Pont;Martin;5;300;400;chute
21/02/2026;Pont;Martin;5;300;400;
22/02/2026;École;Durand;5;300;400;
`;
const members = `Socio;Alta;Baja;Plan
S1;15/01/2025;15/01/2026;Plus
S2;01/03/2025;;Plus
S3;15/02/2025;15/08/2025;Básico
`;

/** What a page says that it left out. */
async function missing(text: string, prompt: string) {
  const { data } = await readData(text, { name: 'table.csv' });
  const { receipts } = await createGenerator().generate(prompt, { data });
  return receipts.filter(({ kind }) => kind === 'missing').map((receipt) => receipt.text);
}

describe('A71: every column and value that is named is answered or told', () => {
  const school = `Student,Class,Math,Science
Kim,5A,80,70
Lee,5B,60,90
Mia,5A,90,80
`;

  it('A71: tells what was named and the answer does not go by', async () => {
    expect(await missing(school, 'how many students took part for the science test')).toContain(
      '"science" was named, and the answer does not go by it',
    );
  });

  it('A71: tells nothing of words that only say what the rows are, or when they were', async () => {
    expect(await missing(tickets, 'share of open tickets by priority')).toEqual([]);
    expect(await missing(tickets, 'tickets opened per week')).toEqual([]);
    expect(await missing(orders, 'Bestellungen je Stadt')).toEqual([]);
  });
});

describe('A72: how long it took from one day to another', () => {
  it('A72: takes the time of a named event from when the row began', async () => {
    expect(await ask(tickets, 'average first reply time by channel')).toEqual({
      Chat: 2,
      Email: 0.75,
      Phone: 13 / 6,
    });
    expect(await ask(tickets, 'median resolution time in hours')).toBe(36);
    expect(await ask(tickets, 'Lösungszeit je Kanal')).toEqual({ Chat: 0.5, Email: 3, Phone: 1 });
  });

  it('A72: limits by how long it took until something happened', async () => {
    expect(await ask(tickets, 'tickets closed within 24 hours')).toBe(2);
    expect(await ask(tickets, 'how many tickets were answered within an hour')).toBe(3);
    expect(await ask(tickets, 'share of tickets closed within 2 days')).toBeCloseTo(3 / 6);
    expect(await ask(tickets, 'tickets that took more than 3 days to close')).toBe(1);
  });

  it('A72: ranks by who is fastest and slowest', async () => {
    expect(Object.keys((await ask(tickets, 'which agent closes tickets fastest')) as object)).toEqual([
      'Ben',
      'Ana',
    ]);
    expect(Object.keys((await ask(tickets, 'which channel is answered the slowest')) as object)).toEqual([
      'Phone',
      'Chat',
      'Email',
    ]);
    expect(Object.keys((await ask(tickets, 'resolution time per channel, slowest first')) as object)).toEqual(
      ['Email', 'Phone', 'Chat'],
    );
  });

  it('A72: tells it in the unit that is asked for', async () => {
    expect(await ask(members, 'permanencia media en meses')).toBeCloseTo((365 + 181) / 2 / 30.4375);
  });
});

describe('A73: what is older than so many days', () => {
  it('A73: counts from the last day of the data, where it ended long ago', async () => {
    expect(await ask(tickets, 'open tickets older than 14 days')).toBe(1);
    expect(await ask(tickets, 'tickets open for more than 2 weeks')).toBe(1);
    expect(await ask(tickets, '超过14天未关闭的工单')).toBe(1);
    expect(await ask(tickets, 'Tickets älter als 30 Tage')).toBe(3);
  });
});

describe('A74: two that are named on both sides of a comparison', () => {
  it('A74: stand beside each other, and not together beside all others', async () => {
    expect(await ask(tickets, 'are chat tickets reopened more often than email tickets')).toEqual({
      Chat: 0.5,
      Email: 0,
    });
  });
});

describe('A75: what came, what was planned, and what happened in some rows', () => {
  it('A75: takes what came of a plan, where neither is said', async () => {
    expect(await ask(site, 'coût par chantier')).toEqual({ École: 6800, Pont: 6000 });
    expect(await ask(site, 'coût prévu par chantier')).toEqual({ École: 6100, Pont: 4700 });
  });

  it('A75: counts how often something happened, and not in how many ways', async () => {
    expect(await ask(site, "nombre d'incidents par entreprise")).toEqual({ Durand: 6, Martin: 3 });
    expect(await ask(site, "combien d'incidents différents")).toBe(2);
  });
});

describe('A76: what pieces and their price make', () => {
  it('A76: takes off the discount of each row', async () => {
    expect(await ask(orders, 'Umsatz je Stadt')).toEqual({ Köln: 190, Ulm: 140 });
  });

  it('A76: averages what one order comes to', async () => {
    expect(await ask(orders, 'durchschnittlicher Bestellwert je Stadt')).toEqual({ Köln: 95, Ulm: 70 });
  });
});

describe('A77: ranges, shares of those who left, and who has not come', () => {
  const samples = `Sample,Taken,Site,pH
W1,2026-01-15,Mill,6.1
W2,2026-01-16,Mill,7.0
W3,2026-01-17,Well,8.9
`;
  const gym = `Socio;Alta;Baja;Plan;Cuota mensual;Última visita
S1;15/01/2025;15/01/2026;Plus;30,00 €;10/01/2026
S2;15/02/2025;;Plus;30,00 €;20/11/2026
S3;15/03/2025;15/08/2025;Básico;20,00 €;01/08/2025
S4;20/03/2025;;Básico;20,00 €;02/05/2026
S5;21/03/2025;;Básico;20,00 €;
`;

  it('A77: takes what lies outside of two numbers, and writes pH as it is', async () => {
    expect(await ask(samples, 'pH outside 6.5 to 8.5')).toBe(2);
    expect(await ask(samples, 'pH außerhalb von 6,5 bis 8,5')).toBe(2);
    const { data } = await readData(samples, { name: 'samples.csv' });
    const { artifact } = await createGenerator().generate('pH outside 6.5 to 8.5', { data });
    expect(artifact?.title).toBe('pH outside 6.5 to 8.5');
  });

  it('A77: shares how many left, out of all of each group', async () => {
    expect(await ask(gym, 'porcentaje de bajas por plan')).toEqual({ Plus: 1 / 2, Básico: 1 / 3 });
  });

  it('A77: finds who has not come by the day of the last visit', async () => {
    expect(await ask(gym, 'socios que no han venido en los últimos 60 días')).toBe(4);
    expect(await ask(gym, 'socios con última visita en los últimos 60 días')).toBe(1);
  });

  it('A77: adds up what comes in each month of those who are there, and not along the days they joined', async () => {
    expect(await ask(gym, 'ingresos mensuales por plan')).toEqual({ Plus: 30, Básico: 40 });
    expect(await ask(gym, 'cuota mensual media por plan')).toEqual({ Plus: 30, Básico: 20 });
  });
});

describe('A78: columns of one name for each month', () => {
  const school = `Student,Class,Attendance Sep,Attendance Oct,Attendance Nov,Math,Reading,Science
Kim,5A,80%,90%,70%,80,60,70
Lee,5B,90%,70%,90%,60,80,90
Mia,5A,60%,80%,75%,90,70,50
Zoe,5C,60%,80%,75%,50,70,50
`;

  it('A78: means the one of which the rest of the name stands elsewhere', async () => {
    expect(await ask(school, 'students with attendance below 80% in November')).toBe(3);
    expect(await ask(school, 'average attendance in October by class')).toEqual({
      '5A': expect.closeTo(0.85) as number,
      '5B': 0.7,
      '5C': 0.8,
    });
  });

  it('A78: shows each month where all are asked for', async () => {
    const { data } = await readData(school, { name: 'school.csv' });
    const { artifact } = await createGenerator().generate('attendance by month', { data });
    expect(artifact?.components.slice(0, 3).map(({ props }) => (props as { label: string }).label)).toEqual([
      'Average Attendance Sep',
      'Average Attendance Oct',
      'Average Attendance Nov',
    ]);
  });

  it('A78: leaves none out of all three', async () => {
    expect(
      Object.keys((await ask(school, 'best class average across all three subjects')) as object),
    ).toHaveLength(3);
  });
});

describe('A79: periods in the order of what they brought', () => {
  it('A79: ranks days and months, and not single rows', async () => {
    expect(await ask(site, 'les 2 mois les plus chers')).toEqual({ '2026-01-01': 6600, '2026-02-01': 6200 });
  });
});
