import { expect, test } from 'vitest';
import { evaluateFormula } from '../evaluateFormula.js';
import { exampleDatasets, formulaFunctions } from './formulaFunctions.js';

const now = Date.UTC(2026, 2, 31, 12);

test('Every function of the issue is in the table once', () => {
  const names = formulaFunctions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const promised =
    'sum avg median min max count countif sumif round abs mod if coalesce today date datediff dateadd';
  expect(names).toEqual(expect.arrayContaining(promised.split(' ')));
});

test.each(
  formulaFunctions.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example }))),
)('F50: the documentation of $name is right: $formula', ({ formula, result }) => {
  expect(evaluateFormula(formula, { datasets: exampleDatasets, now }).value).toEqual(result);
});

test.each(formulaFunctions)('$name has documentation and an example', ({ documentation, examples }) => {
  expect(documentation).toMatch(/\.$/);
  expect(examples.length).toBeGreaterThan(0);
});
