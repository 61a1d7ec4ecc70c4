import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

/** The titles of the cards and charts of an overview. */
async function overview(name: string, text: string): Promise<string[]> {
  const { data } = await readData(text, { name });
  const { artifact } = await createGenerator().generate('', { data, now, id: 'page' });
  return (artifact?.components ?? [])
    .filter(({ type }) => type === 'MetricCard' || type === 'Chart')
    .map(({ props }) => String(props.label ?? props.title));
}

const repeated = (head: string, rows: readonly string[], times = 8) =>
  [head, ...Array.from({ length: times }, () => rows).flat()].join('\n');

describe('an overview of a file', () => {
  it('A28: adds up nothing that names a row or its place', async () => {
    const members = repeated('Mitgliedsnr;PLZ;Eintrittsjahr;Beitrag', [
      '10001;01067;2015;60,00 €',
      '10004;04109;2018;120,00 €',
      '10009;01067;2021;60,00 €',
    ]);
    const titles = await overview('Mitglieder.csv', members);
    expect(titles).toContain('Beitrag gesamt');
    expect(titles.join()).not.toMatch(/Mitgliedsnr|Eintrittsjahr (?:gesamt|im)/u);
    const rounds = repeated('Round,Team,Goals', ['1,A,2', '2,B,3', '3,A,1']);
    expect((await overview('games.csv', rounds)).join()).not.toMatch(/Total round/u);
  });

  it.each([
    ['Scrap', false],
    ['Good parts', true],
  ])('A28: knows whether more of "%s" is good', async (name, isGood) => {
    const days = Array.from({ length: 60 }, (_, day) => {
      const date = new Date(Date.UTC(2026, 7, 1 + day)).toISOString().slice(0, 10);
      return `${date},${String(20 + (day % 7))}`;
    });
    const { data } = await readData([`Date,${name}`, ...days].join('\n'), { name: 'shifts.csv' });
    const { artifact } = await createGenerator().generate('', { data, now, id: 'page' });
    const compared = artifact!.components.flatMap(({ props }) => props['comparison'] ?? []);
    expect(compared).not.toHaveLength(0);
    for (const comparison of compared)
      expect((comparison as { upIsGood?: boolean }).upIsGood ?? true).toBe(isGood);
  });

  it('A28: counts what happened, and draws nothing along days of the last change', async () => {
    const tickets = repeated('Created,Priority,CSAT', [
      '2026-05-04,High,3',
      '2026-06-11,Low,5',
      '2026-07-09,High,',
    ]);
    expect(await overview('tickets.csv', tickets)).toContain('Tickets by priority');
    const stock = repeated('Item,Kind,On hand,Last counted', ['Bolt,A,7,2026-05-04', 'Nut,B,9,2026-06-11']);
    expect((await overview('stock.csv', stock)).join()).not.toMatch(/by (?:day|week|month)/u);
  });

  it('A29: shows what came in and went out, and the worth of pieces', async () => {
    const bank = repeated('Tag;Art;Betrag (EUR);Saldo (EUR)', [
      '01.07.2026;Miete;-900,00;100,00',
      '15.08.2026;Gehalt;2.000,00;2.100,00',
    ]);
    const titles = (await overview('Umsätze.csv', bank)).join();
    expect(titles).toMatch(/Ausgaben gesamt/u);
    expect(titles).not.toMatch(/Saldo/u);
    const sales = repeated('day,item,quantity,unit_price', ['2026-05-04,A,2,3.5', '2026-06-04,B,1,8']);
    expect(await overview('sales.csv', sales)).toContain('Total revenue');
  });

  it('A30: says questions and paths in short', async () => {
    const survey = repeated('What is your age?,Which plan do you have?', ['31,Pro', '25,Free', '52,Free']);
    expect(await overview('survey.csv', survey)).toContain('Average age');
    const orders = JSON.stringify(
      Array.from({ length: 12 }, (_, at) => ({
        id: `S-${at}`,
        customer: { address: { city: ['Rome', 'Oslo'][at % 2] } },
        totals: { gross: at * 10.5 },
      })),
    );
    expect(await overview('orders.json', orders)).toContain('Total gross by city');
  });

  it('A56: adds up no sizes of things that many rows are of, and nothing that hardly differs', async () => {
    const picked = Array.from({ length: 60 }, (_, at) => {
      const field = at % 6;
      return `${(at % 28) + 1}.0${(at % 3) + 7}.2026;Feld ${field};${field + 1},5;${100 + at * 7};${(11 + (at % 9) / 4).toFixed(2).replace('.', ',')}`;
    });
    const titles = await overview(
      'Ernte.csv',
      ['Datum;Feld;Fläche;Menge (kg);Oechsle', ...picked].join('\n'),
    );
    expect(titles.join()).toMatch(/Menge \(kg\) gesamt/u);
    expect(titles.join()).not.toMatch(/Fläche|Oechsle gesamt/u);
  });
});
