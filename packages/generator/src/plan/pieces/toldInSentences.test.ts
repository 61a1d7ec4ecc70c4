import type { Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { make, node, propsOf, titlesOf } from '../madePages.testing.js';

const rowsOf = (artifact: Artifact, name: string) =>
  artifact.datasets?.find((dataset) => dataset.name === name)?.rows ?? [];
const columnsOf = (artifact: Artifact, name: string) =>
  artifact.datasets?.find((dataset) => dataset.name === name)?.columns?.map(({ label }) => label);

describe('what the sentences of a long prompt tell', () => {
  const move =
    'Plan our office move. Budget is £48,000: movers £9,500, fit-out £22,000, IT cabling £7,500 and the rest is contingency. Key dates: sign the lease on 4 January 2027, fit-out starts 18 January, first day in the new office on 1 March 2027. I want a timeline, a table of costs with planned and actual, a chart of the budget by category, and a checklist of people to tell: bank, suppliers, clients.';

  it('G99: sums that are told one by one are the rows of what shows them, and the rest is what is left', async () => {
    const artifact = await make(move);
    expect(rowsOf(artifact, 'budgetitem').map(({ budget_item, planned }) => [budget_item, planned])).toEqual([
      ['Movers', 9500],
      ['Fit-out', 22000],
      ['IT cabling', 7500],
      ['Contingency', 9000],
    ]);
    expect(propsOf(node(artifact, 'Costs'))).toMatchObject({ data: { from: 'budgetitem' } });
    expect(propsOf(node(artifact, 'Budget by category'))).toMatchObject({ x: 'budget_item' });
  });

  it('G99: days that are told one by one are on the timeline', async () => {
    const artifact = await make(move);
    expect(rowsOf(artifact, 'milestone').map(({ milestone, start }) => [milestone, start])).toEqual([
      ['Sign the lease', '2027-01-04'],
      ['Fit-out starts', '2027-01-18'],
      ['First day in the new office', '2027-03-01'],
    ]);
  });

  it('G99: a number that is told is the number that is shown, beside what it was before', async () => {
    const artifact = await make(
      'For the board of our charity I need a monthly report. In October we served 4,120 meals, up from 3,760 in September, with 58 active volunteers. Food costs were $11,250. Please show meals, volunteers and a table of donors with name and amount. End with next steps: hire a driver by 15 December, apply to the City Fund by 31 January 2027.',
    );
    expect(propsOf(node(artifact, 'Meals'))).toMatchObject({ value: 4120, comparison: { previous: 3760 } });
    expect(propsOf(node(artifact, 'Volunteers'))).toMatchObject({ value: 58 });
    expect(propsOf(node(artifact, 'Food costs'))).toMatchObject({ value: 11250, format: 'currency' });
    expect(rowsOf(artifact, 'milestone').map(({ start }) => start)).toEqual(['2026-12-15', '2027-01-31']);
  });

  const workshop =
    'We are a small bike repair shop and I need one page to run the workshop. Keep the repairs in a list with customer name, phone, what is wrong, mechanic, quoted price and promised date. A repair goes through Received, Waiting for parts, In repair and Ready; show that as a board. Below that a bar chart of repairs per mechanic. Add a form so that we can add a repair.';

  it('G100: what tells a page what to do names what is asked for, and nothing else', async () => {
    const artifact = await make(workshop);
    expect(titlesOf(artifact).slice(0, 3)).toEqual(['Repairs', 'Repairs', 'Repairs per mechanic']);
    expect(columnsOf(artifact, 'repairs')?.slice(0, 6)).toEqual([
      'Customer name',
      'Phone',
      'What is wrong',
      'Mechanic',
      'Quoted price',
      'Promised date',
    ]);
    expect(artifact.datasets?.map(({ name }) => name)).toEqual(['repairs']);
  });

  it('G100: what records go through are the lanes of their board', async () => {
    const artifact = await make(workshop);
    const status = artifact.datasets?.[0]?.columns?.find(({ label }) => label === 'Status');
    expect(status?.options?.map(({ value }) => value)).toEqual([
      'Received',
      'Waiting for parts',
      'In repair',
      'Ready',
    ]);
  });

  it.each([
    [
      'Somos una clínica veterinaria con dos doctoras y necesito un panel. Registra las consultas con fecha, animal, dueño, motivo y precio. Muestra arriba las consultas de hoy. Añade un gráfico de consultas por mes y una tabla de vacunas con animal, vacuna y fecha prevista. No quiero calendario.',
      ['Consultas de hoy', 'Consultas por mes', 'Vacunas'],
    ],
    [
      'Wir sind ein kleiner Verein und brauchen eine Übersicht. Führe die Mitglieder in einer Liste mit Name, Eintritt, Beitrag und Abteilung. Zeige darunter ein Diagramm der Mitglieder je Abteilung und ein Formular für neue Mitglieder. Liste außerdem die Termine mit Datum und Ort. Keine Fotos.',
      ['Mitglieder', 'Mitglieder je Abteilung'],
    ],
  ])('G100: also in other languages: %s', async (prompt, titles) => {
    expect(titlesOf(await make(prompt))).toEqual(expect.arrayContaining(titles));
  });

  it('G101: cards count and add up what the page keeps, and a count that nothing keeps is missing', async () => {
    const artifact = await make(
      'Je prépare le mariage de Camille et Antoine, le 12 juin 2027. Je veux un tableau des invités avec nom, côté (Camille ou Antoine), réponse (oui, non, en attente) et acompte. Montre-moi combien ont répondu oui et un compte à rebours. Ajoute une liste de tâches : envoyer les faire-part, choisir les alliances.',
    );
    expect(propsOf(node(artifact, 'Combien ont répondu oui'))).toMatchObject({
      value: { query: { from: 'guest', where: { key: 'reponse', op: 'eq', value: 'oui' } } },
    });
    expect(propsOf(node(artifact, 'Compte à rebours'))).toMatchObject({
      value: { formula: "datediff(today(), date(2027, 6, 12), 'day')" },
    });
  });

  it('G101: what should come to something and was told to stand somewhere is on its way', async () => {
    const artifact = await make(
      'I manage a theatre and we open in March. Track props with item, scene, status (to find, bought) and cost. So far we sold 212 tickets. Show tickets sold against a goal of 560, the props table and a list of volunteers with name and phone. Add a section "What worries us": no pianist, a leaking roof.',
    );
    expect(propsOf(node(artifact, 'Tickets sold'))).toMatchObject({ value: 212, max: 560 });
    expect(propsOf(node(artifact, 'What worries us'))).toMatchObject({
      text: '- No pianist\n- Leaking roof',
    });
  });
});
