import { describe, expect, it } from 'vitest';
import { readMeaning } from './readMeaning.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const read = (prompt: string) => readMeaning(prompt, now);

describe('the language of a prompt', () => {
  it.each([
    ['sales dashboard', 'en'],
    ['Umsatz pro Monat', 'de'],
    ['seguimiento de gastos', 'es'],
    ['suivi des dépenses', 'fr'],
    ['controle de despesas', 'pt'],
    ['销售仪表盘', 'zh'],
    ['家計簿', 'ja'],
    ['売上ダッシュボード', 'ja'],
  ])('of "%s" is %s', (prompt, language) => {
    expect(read(prompt).language).toBe(language);
  });

  it.each([
    ['Reitbeteiligung', 'de'],
    ['cofradía', 'es'],
    ['objets trouvés', 'fr'],
    ['mensalidades', 'pt'],
    ['thrift store', 'en'],
  ])('of "%s", which no lexicon has, is told by its spelling: %s', (prompt, language) => {
    expect(read(prompt).language).toBe(language);
  });

  it.each(['bug triage bord', 'pension budget', 'Footfall report'])(
    'G108: of "%s", which has English words, is English in spite of one that another language spells so',
    (prompt) => {
      expect(read(prompt).language).toBe('en');
    },
  );

  it.each([
    ['academia', 'pt'],
    ['imobiliária', 'pt'],
    ['inmobiliaria', 'es'],
    ['farmácia', 'pt'],
    ['conférence', 'fr'],
    ['clínica', 'es'],
  ])('of "%s", which is much like a word of another, is %s', (prompt, language) => {
    expect(read(prompt).language).toBe(language);
  });

  it.each([
    ['crm', 'de'],
    ['association', 'fr'],
    ['clínica', 'pt'],
    ['academia', 'es'],
  ] as const)('of "%s", which could be several, is that of the host: %s', (prompt, locale) => {
    expect(readMeaning(prompt, now, locale).language).toBe(locale);
  });
});

describe('what is kept about each record', () => {
  it('stands behind "with", under the names the person used', () => {
    const { columns, entity } = read('Track customers with name, plan and renewal date');
    expect(entity?.id).toBe('customer');
    expect(columns.map(({ label }) => label)).toEqual(['Name', 'Plan', 'Renewal date']);
    expect(columns.map(({ attribute }) => attribute)).toEqual(['name', 'plan', 'renewal']);
  });

  it('can list its choices in brackets', () => {
    const { columns } = read('fault log with machine, severity (low, medium, high) and description');
    expect(columns[1]).toMatchObject({ attribute: 'severity', options: ['low', 'medium', 'high'] });
  });

  it('is found behind typing errors', () => {
    expect(read('custmer suport tickets dashbord')).toMatchObject({
      tool: { id: 'dashboard' },
      entity: { id: 'ticket' },
    });
  });
});

describe('stages', () => {
  it('keep the order and the words given', () => {
    const stages = ['Pendiente', 'En curso', 'Terminado'];
    expect(read('tablero de tareas con las columnas Pendiente, En curso y Terminado').stages).toEqual(stages);
  });

  it('end where the sentence goes on', () => {
    expect(read('board with columns Ideas, Drafting, Published for blog posts').stages).toEqual([
      'Ideas',
      'Drafting',
      'Published',
    ]);
  });
});

describe('parts', () => {
  it('come in the order asked for, each with what it shows', () => {
    const { parts } = read('a pie chart of spend by channel and a table of campaigns');
    expect(parts.map(({ part }) => part)).toEqual(['pie', 'table']);
    expect(parts[0]?.topic.dimensions[0]).toMatchObject({ attribute: 'channel' });
    expect(parts[1]?.topic.entities[0]).toMatchObject({ id: 'campaign' });
  });

  it.each(['project tracker, no charts please', 'Projektliste ohne Diagramme', '项目管理，不要图表'])(
    'are not wanted in "%s"',
    (prompt) => {
      expect(read(prompt)).toMatchObject({ unwanted: ['chart'] });
    },
  );
});

describe('target, current value and deadline', () => {
  it.each([
    'MRR from 42k to 100k by December 2027',
    'Umsatz von 42.000 auf 100.000 bis Dezember 2027',
    'ingresos de 42.000 a 100.000 antes de diciembre de 2027',
  ])('are read from "%s"', (prompt) => {
    const { current, target, deadline } = read(prompt);
    expect([current?.value, target?.value, deadline?.date]).toEqual([42_000, 100_000, '2027-12-31']);
  });

  it('are missing where nobody gave them', () => {
    expect(read('revenue dashboard')).toMatchObject({ current: undefined, target: undefined });
  });
});

describe('words that look like others', () => {
  it.each([
    ['contract tracker', 'contract'],
    ['contcats list', 'contact'],
    ['Vertragsverwaltung', 'contract'],
    ['合同管理', 'contract'],
  ])('"%s" is about %s records', (prompt, entity) => {
    expect(read(prompt).entity?.id).toBe(entity);
  });

  it('take a word of nine letters for another only with one error', () => {
    expect(read('Lagerverwaltung mit Warnungen').others.map(({ id }) => id)).not.toContain('property');
  });
});
