import type { Format } from '@vitrine/schema';

interface CalculationInput {
  readonly name: string;
  readonly value: number;
  readonly format?: Format;
  readonly max?: number;
}

/** Something people work out, with inputs to start from. Their names stand in the lexicons, in the same order. */
export interface Calculation {
  readonly inputs: readonly CalculationInput[];
  readonly formula: string;
  readonly format: Format;
  /** One number more that people name besides, and the formula with it. */
  readonly more?: { readonly input: CalculationInput; readonly formula: string };
}

const money = (name: string, value: number): CalculationInput => ({ name, value, format: 'currency' });
const share = (name: string, value: number): CalculationInput => ({
  name,
  value,
  format: { style: 'percent', decimals: 1 },
});
const count = (name: string, value: number): CalculationInput => ({ name, value });

/** Calculations that prompts ask for by name. */
export const calculations = {
  runway: {
    inputs: [money('cash', 250_000), money('burn', 30_000)],
    formula: 'cash / burn',
    format: { style: 'number', decimals: 1 },
    more: { input: money('revenue', 12_000), formula: 'cash / (burn - revenue)' },
  },
  roi: {
    inputs: [money('cost', 10_000), money('gain', 15_000)],
    formula: '(gain - cost) / cost',
    format: 'percent',
  },
  loan: {
    inputs: [money('principal', 200_000), share('rate', 0.04), count('years', 25)],
    formula: 'principal * (rate / 12) / (1 - (1 + rate / 12) ^ (-12 * years))',
    format: 'currency',
  },
  margin: {
    inputs: [money('price', 120), money('cost', 80)],
    formula: '(price - cost) / price',
    format: 'percent',
  },
  breakEven: {
    inputs: [money('fixed', 4000), money('price', 6), money('unit_cost', 2)],
    formula: 'fixed / (price - unit_cost)',
    format: { style: 'number', decimals: 0 },
  },
  savings: {
    inputs: [money('start', 5000), money('monthly', 200), share('rate', 0.03), count('years', 10)],
    formula:
      'start * (1 + rate / 12) ^ (12 * years) + monthly * ((1 + rate / 12) ^ (12 * years) - 1) / (rate / 12)',
    format: 'currency',
  },
  lifetime: {
    inputs: [money('arpa', 80), share('margin', 0.8), share('churn', 0.03)],
    formula: 'arpa * margin / churn',
    format: 'currency',
  },
  tax: { inputs: [money('net', 100), share('rate', 0.19)], formula: 'net * (1 + rate)', format: 'currency' },
  bmi: {
    inputs: [count('weight', 70), count('height', 175)],
    formula: 'weight / (height / 100) ^ 2',
    format: { style: 'number', decimals: 1 },
  },
  churn: {
    inputs: [money('revenue', 50_000), share('now', 0.05), share('then', 0.03), count('months', 12)],
    formula: 'revenue * (1 - then) ^ months - revenue * (1 - now) ^ months',
    format: 'currency',
  },
  hiring: {
    inputs: [count('people', 3), money('salary', 60_000), share('overhead', 0.25)],
    formula: 'people * salary * (1 + overhead)',
    format: 'currency',
  },
  meeting: {
    inputs: [count('people', 6), count('hours', 1), money('rate', 60)],
    formula: 'people * hours * rate',
    format: 'currency',
  },
  discount: {
    inputs: [money('price', 80), share('discount', 0.2)],
    formula: 'price * (1 - discount)',
    format: 'currency',
  },
  bill: {
    inputs: [money('bill', 90), share('tip', 0.1), count('people', 3)],
    formula: 'bill * (1 + tip) / people',
    format: 'currency',
  },
  fuel: {
    inputs: [count('distance', 300), count('consumption', 7), money('price', 1.8)],
    formula: 'distance / 100 * consumption * price',
    format: 'currency',
  },
  hourly: {
    inputs: [money('income', 60_000), money('costs', 12_000), count('weeks', 44), count('hours', 25)],
    formula: '(income + costs) / (weeks * hours)',
    format: 'currency',
  },
  quote: {
    inputs: [count('hours', 20), money('rate', 80), money('materials', 300)],
    formula: 'hours * rate + materials',
    format: 'currency',
  },
} as const satisfies Record<string, Calculation>;

export type CalculationId = keyof typeof calculations;
