import { describe, expect, it } from 'vitest';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';
import { askFile } from './askFile.testing.js';

/** Tickets sold at a museum, most of them in May. */
const museum = `Datum;Kartenart;Anzahl Karten;Umsatz in €;Verkaufskanal
03.04.2026;Erwachsene;2;29,00;Kasse
04.04.2026;Familie;1;32,00;Online
04.04.2026;Kinder;3;15,00;Kasse
02.05.2026;Erwachsene;4;58,00;Online
02.05.2026;Familie;2;64,00;Kasse
09.05.2026;Gruppe;20;170,00;Reisebüro
09.05.2026;Kinder;1;5,00;Online
06.06.2026;Erwachsene;1;14,50;Kasse
`;
/** What cows gave in the morning and in the evening. */
const milkings = `Data,Vaca,Turno,Litros
2026-09-07,Mimosa,Manhã,"16,5"
2026-09-07,Mimosa,Tarde,"11,5"
2026-09-07,Serena,Manhã,"9,0"
2026-09-07,Serena,Tarde,"8,0"
2026-09-08,Mimosa,Manhã,"15,0"
2026-09-08,Serena,Tarde,"7,0"
`;

describe('A116: the difference between two that are named', () => {
  it('A116: is what the first has over the second', async () => {
    expect(await ask(museum, 'Unterschied zwischen Kasse und Online beim Umsatz')).toBe(27.5);
    expect(await ask(museum, 'How many more tickets did Kasse sell than Online?')).toBe(2);
  });

  it('A116: is told for each group', async () => {
    expect(await ask(milkings, 'Diferença de litros entre a manhã e a tarde por vaca')).toEqual({
      Mimosa: 20,
      Serena: -6,
    });
  });

  it('A116: is one of averages or medians too', async () => {
    expect(await ask(milkings, 'Difference in average litres between Mimosa and Serena')).toBeCloseTo(
      43 / 3 - 8,
    );
    expect(await ask(milkings, 'Difference in median litres between Mimosa and Serena')).toBe(7);
  });
});

describe('what was sold', () => {
  it.each([
    'In welchem Monat wurden die meisten Karten verkauft?',
    '¿En qué mes se vendieron más entradas?',
    'Quel mois a-t-on vendu le plus de billets ?',
    'Em que mês vendemos mais ingressos?',
    '哪个月卖出的票最多',
    'In which month did we sell the most tickets?',
  ])('A13: ranks months by how many tickets there were (%s)', async (prompt) => {
    const page = await askFile('museum.csv', museum, prompt);
    expect(page.chart[0]).toEqual(['2026-05-01', 27]);
    expect(page.missing).toEqual([]);
  });

  it('A13: knows a superlative that Japanese says in two places', async () => {
    const best = await askFile('museum.csv', museum, 'どの月が一番売上が高かったですか');
    const worst = await askFile('museum.csv', museum, 'どの月が一番売上が低かったですか');
    expect([best, worst].map(({ chart }) => chart[0])).toEqual([
      ['2026-05-01', 297],
      ['2026-06-01', 14.5],
    ]);
  });

  it('A105: the weakest day of the week is so by the main amount', async () => {
    const page = await askFile('museum.csv', museum, 'Welcher Wochentag ist am schwächsten?');
    expect(page.chart[0]).toEqual([5, 29]);
  });

  it('A54: finds a value at the beginning of a German word, in the plural too', async () => {
    expect(await ask(museum, 'Wie viele Familienkarten wurden verkauft?')).toBe(3);
    expect(await ask(museum, 'Umsatz mit Gruppenkarten je Monat')).toEqual({ '2026-05-01': 170 });
    expect(await ask(museum, 'Über welchen Kanal wurden nie Familienkarten verkauft?')).toEqual({
      Reisebüro: 1,
    });
  });

  it('A24: knows children, families and sales online in other languages', async () => {
    expect(await ask(museum, 'How many family tickets did we sell online?')).toBe(1);
    expect(await ask(museum, 'Combien de billets enfants en avril ?')).toBe(3);
    expect(await ask(museum, 'オンラインで売れたチケットは何枚ですか')).toBe(6);
  });

  it('A16: takes a value that is called as a tool is for the value', async () => {
    expect(await ask(museum, 'Umsatz der Kasse im Mai')).toBe(64);
  });
});

describe('what there is per day', () => {
  it.each(['Quantos litros por dia em média produz o rebanho?', 'average litres per day'])(
    'A69: is the average of what the days come to (%s)',
    async (prompt) => {
      expect(await ask(milkings, prompt)).toBe(33.5);
    },
  );

  it('A69: counts the days on which one is open', async () => {
    expect(await ask(museum, 'Durchschnittlicher Umsatz pro Öffnungstag')).toBeCloseTo(387.5 / 5);
  });
});
