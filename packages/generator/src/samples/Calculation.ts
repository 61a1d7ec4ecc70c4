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

/** Inputs: an amount of money, a share of something, how many. */
export const money = (name: string, value: number): CalculationInput => ({ name, value, format: 'currency' });
export const share = (name: string, value: number): CalculationInput => ({
  name,
  value,
  format: { style: 'percent', decimals: 1 },
});
export const count = (name: string, value: number): CalculationInput => ({ name, value });
