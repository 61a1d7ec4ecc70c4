import type { Cell, Format, Issue } from '@vitrine/schema';
import { compileFormula } from '@vitrine/runtime';
import { niceStep } from '../../drawing/niceStep.js';
import type { CalculatorViewProps } from '../../generated/viewProps.js';

/** One input as the document has it, with its value resolved. */
export type CalculatorInput = CalculatorViewProps['inputs'][number];

/** Current value of an input: what was typed, else where it starts. */
export function currentValue(input: CalculatorInput, values: ReadonlyMap<string, Cell>): Cell {
  const typed = values.get(input.name);
  return typed === undefined ? (input.value ?? null) : typed;
}

/** Why a number is not taken, as a key of the words with what stands in them; null when it is fine. */
export function refusalOf(value: number, { min, max }: Pick<CalculatorInput, 'min' | 'max'>) {
  if (min !== undefined && value < min) return { key: 'calculator.atLeast', limit: min } as const;
  if (max !== undefined && value > max) return { key: 'calculator.atMost', limit: max } as const;
  return null;
}

/** A number that was typed and not taken. */
export interface Refusal {
  /** Null where what was typed is no number. */
  readonly value: number | null;
  readonly error: string;
}

/** Where a slider begins and ends and how far apart its stops are; null for an input that has no two ends. */
export function sliderOf({ slider, min, max, step, format }: CalculatorInput) {
  if (!slider || min === undefined || max === undefined || min >= max) return null;
  const usual = niceStep((max - min) / 100);
  const isWhole = Number.isInteger(min) && Number.isInteger(max) && inputKind(format) !== 'percent';
  return { min, max, step: step ?? (isWhole && max - min > 10 ? Math.max(1, usual) : usual) };
}

/** How an input is typed. */
export function inputKind(format: Format): 'number' | 'percent' | 'date' | 'text' {
  const style = styleOf(format);
  if (style === 'percent' || style === 'text') return style;
  return style === 'date' || style === 'datetime' ? 'date' : 'number';
}

/** Name of a format's style. */
export function styleOf(format: Format): string {
  return typeof format === 'string' ? format : format.style;
}

/** Moves the decimal point without what binary fractions add: 0.07 becomes 7. */
export function shiftDecimal(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Part of a formula for people: text as it stands, or the value of an input. */
export interface FormulaPart {
  readonly text: string;
  /** Name of the input whose value `text` is. */
  readonly input?: string;
}

/**
 * A formula with the inputs' values in place of their names. Other names stay.
 *
 * @param node Id under which formulas may also read the inputs.
 */
export function substitute(
  formula: string,
  node: string,
  written: ReadonlyMap<string, string>,
): readonly FormulaPart[] {
  const { formula: compiled } = compileFormula(formula);
  if (!compiled) return [{ text: formula }];
  const parts: FormulaPart[] = [];
  let end = 0;
  for (const { path, kind, start, end: after } of compiled.references) {
    const name =
      path.length === 1
        ? path[0]
        : path.length === 2 && (path[0] === 'self' || path[0] === node)
          ? path[1]
          : undefined;
    const text = name === undefined ? undefined : written.get(name);
    if (kind !== 'value' || name === undefined || text === undefined || start < end) continue;
    parts.push({ text: prettyOperators(formula.slice(end, start)) }, { text, input: name });
    end = after;
  }
  parts.push({ text: prettyOperators(formula.slice(end)) });
  return parts.filter(({ text }) => text !== '');
}

// Signs inside quotes or backticks belong to a text or a name.
function prettyOperators(text: string): string {
  if (/['"`]/.test(text)) return text;
  return text
    .replaceAll(/\s*\*\s*/g, ' × ')
    .replaceAll(/\s*\/\s*/g, ' ÷ ')
    .replaceAll(/-/g, '\u2212');
}

/** The issue of a formula, by the property that holds it: `formula`, or `steps/0/formula`. */
export function issueAt(issues: readonly Issue[], prop: string): Issue | undefined {
  return issues.find(({ path }) => path === `/${prop}` || path.endsWith(`/props/${prop}`));
}

/** Labels of the inputs without a value. */
export function missingInputs(
  inputs: readonly CalculatorInput[],
  values: ReadonlyMap<string, Cell>,
): readonly string[] {
  return inputs
    .filter((input) => {
      const value = currentValue(input, values);
      return value === null || value === '';
    })
    .map((input) => input.label ?? input.name);
}
