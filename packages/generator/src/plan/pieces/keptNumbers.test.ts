import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

async function make(prompt: string) {
  const { artifact } = await createGenerator().generate(prompt, { now, id: 'test' });
  const { components, datasets = [], settings } = artifact!;
  const titled = (title: string) =>
    components.find(({ props }) => (props?.['title'] ?? props?.['label']) === title);
  return {
    components,
    datasets,
    currency: settings?.currency,
    titled,
    tables: datasets.map(({ title }) => title),
  };
}

const labelsOf = (datasets: Awaited<ReturnType<typeof make>>['datasets'], at = 0) =>
  datasets[at]!.columns!.map(({ label }) => label);

const optionsOf = (datasets: Awaited<ReturnType<typeof make>>['datasets'], name: string) =>
  datasets[0]!
    .columns!.find(({ label }) => label === name)
    ?.options?.map(({ label, value }) => label ?? value);

describe('numbers of what a long prompt keeps', () => {
  it('G131: a total and a picture by a column are of the rows that have both, and no figures by month', async () => {
    const { datasets, titled } = await make(
      'Wir sind ein Tischlereibetrieb und brauchen eine Übersicht unserer Baustellen. Pro Baustelle: Kunde, Adresse, Bauleiter (Krause, Yilmaz oder Brandt), Beginn, geplantes Ende, Auftragssumme und Status (Angebot, Beauftragt, In Arbeit, Abgenommen). Oben bitte die Summe aller Aufträge und die Zahl der Baustellen in Arbeit, darunter ein Balkendiagramm der Auftragssumme je Bauleiter. Keine Fotos.',
    );
    expect(datasets).toHaveLength(1);
    expect(datasets[0]!.columns!.find(({ label }) => label === 'Geplantes Ende')?.type).toBe('date');
    expect(titled('Zahl der Baustellen in Arbeit')?.type).toBe('MetricCard');
    expect(JSON.stringify(titled('Auftragssumme je Bauleiter'))).toContain('"auftragssumme"');
  });

  it('G131: stages that a sentence of its own names are those that the rows are told by', async () => {
    const { datasets, titled } = await make(
      'Necesito un CRM para mi inmobiliaria. Cada cliente tiene nombre, teléfono, presupuesto y agente (Lucía, Pablo o Marta). Las etapas son: Nuevo, Visita, Oferta, Firmado y Perdido. Quiero ver el presupuesto total por etapa, los clientes de cada agente y una lista de los que llevan más de 30 días sin contacto.',
    );
    expect(optionsOf(datasets, 'Etapa')).toEqual(['Nuevo', 'Visita', 'Oferta', 'Firmado', 'Perdido']);
    expect(JSON.stringify(titled('Presupuesto total por etapa'))).toContain('"estado"');
    expect(datasets.some(({ title }) => title === 'Cifras por mes')).toBe(false);
  });

  it('G131: what is kept of our treatments are their fields, whatever kind of page they are on', async () => {
    const { datasets, components, currency } = await make(
      'I run a small physiotherapy clinic in Leeds with three therapists: Anna, Marek and Joyce. I need a dashboard of our treatments with patient, therapist, date, minutes and fee in pounds. Show total fees this month against our target of £18,000, sessions per therapist as a bar chart and a list of unpaid treatments.',
    );
    expect(labelsOf(datasets)).toEqual(['Patient', 'Therapist', 'Date', 'Minutes', 'Fee in pounds']);
    expect(optionsOf(datasets, 'Therapist')).toEqual(['Anna', 'Marek', 'Joyce']);
    expect(components.some(({ props }) => props?.['max'] === 18_000)).toBe(true);
    expect(currency).toBe('GBP');
  });

  it('G133: columns that are states are the lanes of a board, and a sum beside its name is no budget page', async () => {
    const { datasets, components } = await make(
      'Task board for the shop refit on High Street, budget £25,000, deadline 30 June. Columns To do, Doing, Done. Each task has an owner (Ray, Ines), planned cost, real cost and due date. Show the average real cost and late tasks.',
    );
    expect(components.some(({ type }) => type === 'Kanban')).toBe(true);
    expect(labelsOf(datasets)).toEqual(['Task', 'Owner', 'Planned cost', 'Real cost', 'Due date', 'Status']);
    expect(optionsOf(datasets, 'Status')).toEqual(['To do', 'Doing', 'Done']);
  });

  it('G133: fields are no lanes', async () => {
    const { datasets } = await make(
      'Library for the school. Columns: Title, Borrower, Due back, Done. Show the books by borrower as a chart and a list of overdue books.',
    );
    expect(labelsOf(datasets)).toEqual(expect.arrayContaining(['Title', 'Borrower', 'Due back']));
  });

  it('G133: a budget that comes first stays one', async () => {
    const { components } = await make('Budget 25000 for the summer party: food 9000, band 6000, tent 4000');
    expect(components.some(({ props }) => props?.['label'] === 'Remaining')).toBe(true);
  });
});
