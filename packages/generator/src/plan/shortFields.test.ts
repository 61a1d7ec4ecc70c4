import { describe, expect, it } from 'vitest';
import { make, propsOf, titlesOf } from './madePages.testing.js';

const firstTable = async (prompt: string) => {
  const [dataset] = (await make(prompt)).datasets ?? [];
  return {
    title: dataset?.title,
    columns: dataset?.columns?.map(({ label }) => label) ?? [],
    names: dataset?.rows?.map((row) => Object.values(row)[1]) ?? [],
  };
};

describe('a short prompt for a roadmap', () => {
  it.each([
    ['roadmap for opening a second clinic', 'Lease signed'],
    ['marathon training roadmap', 'Taper'],
    ['Fahrplan für das neue Schuljahr', 'Elternabend'],
    ['hoja de ruta para el club deportivo', 'Pretemporada'],
    ['feuille de route de la levée de dons', 'Lancement public'],
    ['roteiro da pesquisa', 'Coleta de dados'],
    ['装修路线图', '水电'],
    ['オフィス移転のロードマップ', 'レイアウトと家具'],
  ])('G116: "%s" has the steps of that', async (prompt, step) => {
    expect((await firstTable(prompt)).names).toContain(step);
  });

  it('G116: neither what is on the way nor a word of the tool is what it keeps', async () => {
    const { datasets = [], components } = await make('fundraising roadmap');
    expect(datasets.map(({ title }) => title)).toEqual(['Milestones']);
    expect(components.filter(({ type }) => type === 'Timeline')).toHaveLength(1);
  });

  it('G116: steps that were named are those, and what goes no usual way has general ones', async () => {
    expect((await firstTable('marathon roadmap: base in May, race in June')).names).toEqual(['Base', 'Race']);
    expect((await firstTable('roadmap for the knitting circle')).names).toHaveLength(6);
  });
});

describe('a short prompt for a CRM', () => {
  it.each([
    ['crm for a roofing company', 'Customers'],
    ['CRM para uma ONG', 'Doadores'],
    ['CRM for school admissions', 'Applicants'],
    ['sponsors crm for our football club', 'Sponsors'],
    ['客户管理表', '客户'],
  ])('G118: "%s" is of those whom one is in touch with', async (prompt, title) => {
    const table = await firstTable(prompt);
    expect(table.title).toBe(title);
    const { datasets = [] } = await make(prompt);
    expect(datasets[0]?.columns?.map(({ type }) => type)).toContain('email');
  });

  it('G118: what the trade keeps stands below', async () => {
    const { datasets = [] } = await make('crm for a roofing company');
    expect(datasets.map(({ title }) => title)).toEqual(['Customers', 'Work orders', 'Invoices']);
  });

  it('G118: those whom a trade keeps anyway can be reached', async () => {
    const { title, columns } = await firstTable('crm for my gym');
    expect(title).toBe('Members');
    expect(columns).toEqual(expect.arrayContaining(['Phone', 'Email', 'Plan']));
  });
});

describe('a vague short prompt', () => {
  it.each([
    ['keep track of stock in my shop', 'Products'],
    ['somewhere to keep our referring doctors', 'Referring doctors'],
    ['keep track of our collaborators', 'Collaborators'],
    ['something to keep track of our volunteers', 'Volunteers'],
    ['quadro de chamados da equipe de operações', 'Chamados'],
  ])('G120: "%s" keeps what it names, and no word of the asking or of whose it is', async (prompt, title) => {
    expect((await firstTable(prompt)).title).toBe(title);
  });

  it('G120: a plan for something is called so', async () => {
    expect((await make('plan for paying off debt')).title).toBe('Plan for paying off debt');
    expect((await make('somewhere to keep our referring doctors')).title).toBe('Referring doctors');
  });

  it('G120: those who fill in a form are called as what they are', async () => {
    expect((await firstTable('volunteer sign up form')).names[0]).toBe('Volunteer A-101');
    expect((await firstTable('feedback form')).names[0]).toBe('Person A-101');
  });
});

describe('a short prompt for work that is known by more than one word', () => {
  it.each([
    ['lab closing checklist', 'Fume hoods closed'],
    ['onboarding checklist for new nurses', 'Medication round under supervision'],
    ['first day of school checklist', 'Way to school practiced'],
    ['liste de contrôle du laboratoire', 'Déchets triés'],
    ['checklist da obra', 'Defeitos anotados'],
    ['stocktake checklist', 'Second count of differences'],
    ['Checkliste Klassenfahrt', 'Einverständnisse zurück'],
  ])('G65: "%s" has the steps of both', async (prompt, step) => {
    expect(JSON.stringify((await make(prompt)).components)).toContain(step);
  });
});

describe('a short prompt for goals of a field', () => {
  it.each([
    ['OKRs for a research group', 'Papers submitted'],
    ['okrs for a basketball team', 'Points in the league'],
    ['OKR für die Baufirma', 'Offene Mängel'],
    ['OKRs for a food bank', 'People helped'],
    ['咖啡店的OKR', '老顾客'],
  ])('G92: "%s" has key results of that field too', async (prompt, result) => {
    expect((await firstTable(prompt)).names).toContain(result);
  });
});

describe('a short prompt for a place or a body', () => {
  it.each([
    ['ward bed occupancy board', 'Beds', 'Expected discharge'],
    ['vaccination tracker for our clinic', 'Vaccinations', 'Patient'],
    ['monthly budget report for our parish council', 'Budget items', 'Planned'],
    ['ops team dashboard', 'Incidents', 'Downtime (min)'],
    ['triage board', 'Patients', 'Urgency'],
    ['library dashboard for a primary school', 'Loans', 'Due'],
    ['no-show dashboard for our practice', 'Appointments', 'Doctor'],
    ['server response times', 'Services', 'Response time (ms)'],
    ['site accident form', 'Accidents', 'Severity'],
    ['Mitgliedsantrag für den Sportverein', 'Mitglieder', 'Geburtsdatum'],
  ])('G122: "%s" keeps what such keep: %s with their %s', async (prompt, title, column) => {
    const table = await firstTable(prompt);
    expect(table.title).toBe(title);
    expect(table.columns).toContain(column);
  });

  it('G122: the budget of a council has none of a household', async () => {
    const { names } = await firstTable('parish council budget');
    expect(names).toContain('Roads and lighting');
    expect(names).not.toContain('Groceries');
  });

  it('G4: what is worked out in a lab, with a bonus or by user has its own numbers', async () => {
    for (const [prompt, label] of [
      ['dilution calculator', 'Stock solution to take in ml'],
      ['donation calculator with gift aid', 'Raised in all'],
      ['pricing calculator for our software', 'Price per month'],
      ['calculadora de notas', 'Nota final'],
    ] as const) {
      const { components } = await make(prompt);
      expect(propsOf(components[0]!).label).toBe(label);
    }
    expect(titlesOf(await make('dilution calculator'))).not.toContain('Price');
  });
});

describe('the tones of choices that were named', () => {
  const tonesOf = async (prompt: string, name: string) => {
    const { datasets = [] } = await make(prompt);
    const column = datasets[0]?.columns?.find(({ label }) => label === name);
    return column?.options?.map(({ tone }) => tone ?? null);
  };

  it('are those of states, and a shift that is late is none', async () => {
    const shift = await tonesOf('shift tracker with employee, shift (early, late, night) and date', 'Shift');
    const status = await tonesOf('attendance tracker with pupil, status (present, late, absent)', 'Status');
    expect(shift).toEqual([null, null, null]);
    expect(status).toEqual(['success', 'warning', 'danger']);
  });
});
