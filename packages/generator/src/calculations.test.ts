import { createSession } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { createGenerator } from './generate.js';
import { calculations, type CalculationId } from './samples/calculations.js';
import { lexicons, type Language } from './understand/lexicon/index.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

async function calculate(prompt: string) {
  const { artifact, issues } = await generator.generate(prompt, { now, id: 'test' });
  const session = createSession(artifact!, { now: () => now });
  const node = artifact!.components.find(({ type }) => type === 'Calculator');
  return { artifact: artifact!, issues, session, node, value: node && session.output(node.id!) };
}

describe('a calculation in a sentence', () => {
  it.each([
    ['What would it cost to hire 3 engineers at 85k each plus 20% overhead?', 3 * 85_000 * 1.2],
    ['pricing calculator for 25 seats at $12 per seat with 15% discount', 25 * 12 * 0.85],
    [
      'Cost calculator: 45 pupils, bus 1200€, hostel 24€ per night for 3 nights, museum 8€ each',
      45 * 24 * 3 + 45 * 8 + 1200,
    ],
    ['how much do I spend on coffee: 2 cups a day at $4.50 for 30 days', 2 * 4.5 * 30],
    ['Split a restaurant bill of 120€ between 5 people with 10% tip', (120 * 1.1) / 5],
    ['Was kostet ein Umzug: 3 Helfer zu je 25 € pro Stunde, 6 Stunden, Transporter 120 €', 3 * 25 * 6 + 120],
    ['calculadora de coste de un evento: 80 invitados a 35 € cada uno y sala 900 €', 80 * 35 + 900],
    ['5,000 flyers at 0.08 each plus 120 setup', 5000 * 0.08 + 120],
    ['200 mugs at 4.50 each minus 10%, plus 35 shipping', 200 * 4.5 * 0.9 + 35],
    ['40 Gäste zu je 35 € plus 200 Saalmiete', 40 * 35 + 200],
    ['mortgage calculator for a 350000 loan at 4.2% over 30 years', 1711.56],
    ['Runway calculator: we have $480,000 in the bank and burn $35,000 a month', 480 / 35],
  ])('G3: "%s" comes to %d', async (prompt, expected) => {
    const { value, issues } = await calculate(prompt);
    expect(value).toBeCloseTo(expected, 1);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each([
    [
      'Rentabilidad de mi tienda: ventas 12.000 €, costes 7.500 €, alquiler 1.800 €; ¿cuánto gano si las ventas suben un 10 %?',
      12_000 * 1.1 - 7500 - 1800,
    ],
    [
      'Solar: 120 panels at 210 each, inverter 8,400, installation 6,000, saves 4,100 a year. When does it pay back?',
      (120 * 210 + 8400 + 6000) / 4100,
    ],
    ['Wärmepumpe: 18.000 € Anschaffung, 5.400 € Förderung, spart 1.300 € im Jahr', (18_000 - 5400) / 1300],
    [
      'We have 400 qualified leads and convert 8 percent at an average of €1,150; what revenue do we get if conversion goes to 11 percent?',
      400 * 0.11 * 1150,
    ],
  ])('G25: "%s" comes to %d', async (prompt, expected) => {
    const { value, issues } = await calculate(prompt);
    expect(value).toBeCloseTo(expected, 1);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('G4: asks for the numbers that nobody gave, and says so', async () => {
    const { artifact, node } = await calculate('meeting cost calculator');
    expect(node).toBeDefined();
    const receipts = artifact.provenance?.receipts ?? [];
    expect(receipts).toContainEqual(
      expect.objectContaining({
        node: node!.id,
        kind: 'missing',
        text: expect.stringContaining('your numbers'),
      }),
    );
  });

  it('stands beside a chart of its result, whose middle is the result itself', async () => {
    const { artifact, session, value, node } = await calculate(
      'loan calculator for 200000 at 4% over 25 years',
    );
    const chart = artifact.components.find(({ type }) => type === 'Chart')!;
    const { data } = session.node(chart.id!)!.props as {
      data: { rows: { input: number; result: number }[] };
    };
    expect(data.rows).toHaveLength(11);
    expect(data.rows[5]).toMatchObject({ input: 200_000 });
    expect(data.rows.map(({ input }) => input)).toContain(220_000);
    expect(data.rows[5]!.result).toBeCloseTo(value as number, 6);
    session.change([{ op: 'value.set', node: node!.id!, key: 'principal', value: 100_000 }]);
    const after = session.node(chart.id!)!.props as { data: { rows: { input: number; result: number }[] } };
    expect(after.data.rows[5]!.result).toBeCloseTo((value as number) / 2, 6);
  });

  it('stands alone where no charts are wanted', async () => {
    const { artifact, value } = await calculate('loan calculator for 200000 at 4% over 25 years, no charts');
    expect(artifact.components.map(({ type, span }) => [type, span])).toEqual([['Calculator', 12]]);
    expect(artifact.datasets).toEqual([]);
    expect(value).toBeGreaterThan(0);
  });

  it('uses the names the person gives to the numbers of a known calculation', async () => {
    const { node, value } = await calculate('runway calculator: cash, burn and new revenue');
    const { inputs } = node!.props as { inputs: { label: string; value: number; format: string }[] };
    expect(inputs.map(({ label }) => label)).toEqual(['Cash', 'Burn', 'New revenue']);
    expect(inputs.map(({ format }) => format)).toEqual(['currency', 'currency', 'currency']);
    const [cash, burn, revenue] = inputs.map((input) => input.value);
    expect(value).toBeCloseTo(cash! / (burn! - revenue!), 6);
  });
});

describe('calculations that are asked for by name', () => {
  it('G4: each has, in every language, a name for each of its inputs and a result that can be computed', async () => {
    for (const [id, { inputs, formula }] of Object.entries(calculations)) {
      for (const language of Object.keys(lexicons) as Language[]) {
        const words = lexicons[language].calculations[id as CalculationId];
        expect(words.inputs.split('|'), `${id} in ${language}`).toHaveLength(inputs.length);
      }
      const { artifact, value, issues } = await calculate(
        `${lexicons.en.calculations[id as CalculationId].words.split('|')[0]!} calculator`,
      );
      expect(artifact.components[0]?.props.formula, id).toBe(formula);
      expect(Number.isFinite(value), id).toBe(true);
      expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });

  it.each([
    ['mileage reimbursement calculator at 0.42 per km for 300 km', 0.42 * 300],
    ['Provisionsrechner: 5 % auf 60.000 € Umsatz, Grundgehalt 2.000 €', 2000 + 60_000 * 0.05],
    ['wedding cost calculator with 80 guests at 65 each and fixed costs of 1,200', 80 * 65 + 1200],
    ['calculadora de rentabilidad de alquiler con alquiler de 900 €', (900 * 12 - 2400) / 240_000],
    ['tile calculator with 15% waste', (24 * 1.15) / 1.5],
  ])('G4: the numbers of "%s" go where they belong', async (prompt, expected) => {
    expect((await calculate(prompt)).value).toBeCloseTo(expected, 4);
  });

  it('G4: short words are words of their own: a taxi fare is no tax, and what nobody knows is missing', async () => {
    const { receipts } = await generator.generate('taxi fare calculator', { now, id: 'test' });
    expect(receipts.map(({ kind, text }) => `${kind}: ${text}`)).toContain(
      'missing: how it is worked out; this formula is an example',
    );
  });
});
