import { createSession } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

async function make(prompt: string) {
  const { artifact, receipts, issues } = await generator.generate(prompt, { now, id: 'test' });
  const session = createSession(artifact!, { now: () => now });
  const calculator = artifact!.components.find(({ type }) => type === 'Calculator');
  return {
    artifact: artifact!,
    receipts,
    issues,
    value: calculator && session.output(calculator.id!),
    calculator,
  };
}

describe('what is told to be worked out', () => {
  it.each([
    [
      'Ordering calculator for the bakery: price per loaf, cost per loaf, number of loaves; profit is price minus cost, times loaves, minus 15% delivery fee. Start with price 4.50, cost 1.80 and 120 loaves.',
      (4.5 - 1.8) * 120 * 0.85,
    ],
    [
      'Calculator for our flat: rent plus utilities divided by the number of flatmates. Rent 1400, utilities 200, 4 flatmates',
      (1400 + 200) / 4,
    ],
    [
      'Rechner für Handwerker: Material plus Stunden mal Stundensatz, plus 19% MwSt. Material 500 €, 12 Stunden, Stundensatz 65 €',
      (500 + 12 * 65) * 1.19,
    ],
    [
      'Calculadora: ganancia es precio menos coste, por piezas. Precio 9 €, coste 4 €, 50 piezas',
      (9 - 4) * 50,
    ],
    [
      'Calculatrice : prix fois quantité, moins remise de 10 %, plus TVA 20 %. Prix 50 €, quantité 4',
      50 * 4 * 0.9 * 1.2,
    ],
    [
      'Calculadora: custo por aluno = (aluguel mais lanche) dividido por alunos. Aluguel 900, lanche 300, 40 alunos',
      30,
    ],
    ['计算器：利润等于（售价减成本）乘以数量。售价20元，成本8元，数量100', (20 - 8) * 100],
    ['計算機：半分＝（家賃＋光熱費）×50%。家賃120000円、光熱費15000円', 67_500],
  ])('G129: "%s" comes to %d', async (prompt, expected) => {
    const { value, issues } = await make(prompt);
    expect(value).toBeCloseTo(expected, 6);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('G129: a page that keeps each of the numbers has a column of what comes out', async () => {
    const { artifact, calculator } = await make(
      'Track projects with client, revenue, costs and owner. Profit is revenue minus costs.',
    );
    expect(calculator).toBeUndefined();
    expect(artifact.datasets![0]!.columns!.find(({ label }) => label === 'Profit')?.formula).toBe(
      'revenue - costs',
    );
  });

  it('G129: another page has a calculator besides, and no column by the words of the sentence', async () => {
    const { artifact, value } = await make(
      'Haushaltsbudget für unsere WG: Miete 1400, Strom 120, Internet 40. Anteil pro Person = Miete plus Strom plus Internet geteilt durch Anzahl der Mitbewohner.',
    );
    expect(artifact.datasets![0]!.rows!.map((row) => row['budgetposten'])).toEqual([
      'Miete',
      'Strom',
      'Internet',
    ]);
    expect(JSON.stringify(artifact.datasets)).not.toContain('geteilt');
    expect(value).toEqual(expect.any(Number));
  });

  it.each([
    'Track visits with name plus email and notes',
    'Membership is 20 plus VAT, keep a list of members with name and day',
    'Calculator: plus minus times',
    'Profit is = divided by',
  ])('G129: "%s" tells no calculation', async (prompt) => {
    const { receipts } = await make(prompt);
    expect(receipts.some(({ text }) => /formula .*(?:plus|minus|vat|email)/iu.test(text))).toBe(false);
  });
});
