import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../evaluateFormula.js';
import { familiarNames } from './familiarNames.js';
import { exampleDatasets, formulaFunctions } from './formulaFunctions.js';
import { parametersFor, type FunctionParameter } from './FormulaFunction.js';
import { functionTable } from './functionTable.js';

const now = Date.UTC(2026, 2, 31, 12);
const evaluate = (formula: string) => evaluateFormula(formula, { datasets: exampleDatasets, now });

describe('The table of functions', () => {
  it('has each name once, whatever its case', () => {
    expect(functionTable.size).toBe(formulaFunctions.length);
    expect(formulaFunctions.map(({ name }) => name.toLowerCase())).toEqual([...functionTable.keys()]);
  });

  it('has what people expect of spreadsheets', () => {
    const promised = `sum avg median min max count countif sumif avgif stdev quantile round abs mod if switch coalesce iferror isblank
      today now date datediff dateadd year month weekday startOf endOf pmt pv fv npv irr cagr nper rate
      upper lower trim len left right mid contains startsWith endsWith replace substitute concat text`;
    const names = formulaFunctions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(promised.split(/\s+/)));
  });

  it.each(
    formulaFunctions.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example }))),
  )('F50: is right about $name: $formula', ({ formula, result }) => {
    expect(evaluate(formula)).toEqual({ value: result });
  });

  it.each(formulaFunctions)('F41: says what is wrong with a call of $name', ({ error, name }) => {
    expect(error.formula.toLowerCase()).toContain(`${name.toLowerCase()}(`);
    const { value, issue } = evaluate(error.formula);
    expect(value).toBeNull();
    expect(issue?.code).toBe(error.code);
    expect(issue?.hint).toMatch(/[.?]$/);
  });

  it.each(formulaFunctions)('documents $name', ({ documentation, examples, name }) => {
    expect(documentation).toMatch(/^[A-Z0-9].*\.$|^e, /);
    expect(examples.length).toBeGreaterThan(0);
    for (const { formula } of examples) expect(formula.toLowerCase()).toContain(`${name.toLowerCase()}(`);
  });

  it.each([...familiarNames])('F41: knows the function %s as %s', (foreign, own) => {
    expect(functionTable.has(foreign)).toBe(false);
    expect(functionTable.get(own.toLowerCase())?.name).toBe(own);
    expect(evaluate(`${foreign.toUpperCase()}(1)`).issue).toMatchObject({
      code: 'formula.unknownFunction',
      hint: `Did you mean ${own}?`,
    });
  });
});

describe('Arguments', () => {
  const [a, b, c]: FunctionParameter[] = ['a', 'b', 'c'].map((name) => ({ name, type: 'any' }));
  const many = (parameter: FunctionParameter): FunctionParameter => ({ ...parameter, repeated: true });
  const maybe = (parameter: FunctionParameter): FunctionParameter => ({ ...parameter, optional: true });
  const names = (parameters: FunctionParameter[], count: number) =>
    parametersFor(parameters, count)
      ?.map(({ name }) => name)
      .join('');

  it('stand for the parameters in order', () => {
    expect(names([a!, maybe(b!)], 1)).toBe('a');
    expect(names([a!, maybe(b!)], 2)).toBe('ab');
    expect(names([a!, maybe(b!)], 3)).toBeUndefined();
    expect(names([a!, maybe(b!)], 0)).toBeUndefined();
    expect(names([], 0)).toBe('');
  });

  it('repeat a group of parameters between others', () => {
    expect(names([a!, many(b!), many(c!), maybe(a!)], 3)).toBe('abc');
    expect(names([a!, many(b!), many(c!), maybe(a!)], 4)).toBe('abca');
    expect(names([a!, many(b!), many(c!), maybe(a!)], 5)).toBe('abcbc');
    expect(names([many(b!), a!], 1)).toBeUndefined();
    expect(names([many(b!), a!], 3)).toBe('bba');
    expect(names([many(b!), many(c!)], 3)).toBeUndefined();
  });
});
