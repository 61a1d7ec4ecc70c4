import { evaluateFormula, type EvaluationScope } from '@vitrine/runtime';
import type { Provocations } from './Provocations.js';

const orders = [{ price: 3, status: 'won' }];
const scope: EvaluationScope = { datasets: { orders, customers: orders }, values: { rate: 2, name: 'Acme' } };
const failing =
  (text: string, more: EvaluationScope = {}) =>
  () => {
    const { issue } = evaluateFormula(text, { ...scope, ...more });
    return issue ? [issue] : [];
  };
const many = Array.from({ length: 2000 }, (_, x) => ({ x }));

export const formulas: Provocations = {
  'formula.syntax:empty': failing(''),
  'formula.syntax:character': failing('1 ; 2'),
  'formula.syntax:unclosed': failing('"abc'),
  'formula.syntax:emptyName': failing('``'),
  'formula.syntax:nameAfterNumber': failing('2rate'),
  'formula.syntax:numberTooLarge': failing('1e999'),
  'formula.syntax:operandExpected': failing('=1'),
  'formula.syntax:operatorExpected': failing('1 2'),
  'formula.syntax:expected': failing('(1'),
  'formula.syntax:chainedComparison': failing('1 < 2 < 3'),
  'formula.syntax:remainder': failing('7 % 3'),
  'formula.syntax:emptyList': failing('1 in ()'),
  'formula.syntax:nameExpected': failing('a.'),
  'formula.syntax:bareLevel': failing('page'),
  'formula.syntax:pathTooLong': failing('a.b.c.d'),
  'formula.tooLong': failing('1'.repeat(10_001)),
  'formula.tooDeep': failing(`${'-'.repeat(5000)}1`),
  'formula.unknownFunction': failing('summ(orders.price)'),
  'formula.arguments': failing('abs(1, 2)'),
  'formula.datasetExpected': failing('sum(rate)'),
  'formula.unknownName': failing('rat'),
  'formula.unknownDataset': failing('countif(orderz, true)'),
  'formula.unknownColumn': failing('sum(orders.pricee)'),
  'formula.outsideAggregate': failing('orders.price * 2'),
  'formula.severalDatasets': failing('sum(orders.price * customers.price)'),
  'formula.type': failing('name * 2'),
  'formula.divisionByZero': failing('1 / 0'),
  'formula.notFinite': failing('(0 - 8) ^ 0.5'),
  'formula.noSuchDate': failing('date(2026, 2, 30)'),
  'formula.unit': failing('dateadd("2026-03-01", 1, "fortnight")'),
  'formula.outOfRange': failing('left("Sale", -1)'),
  'formula.notANumber': failing('number("twelve")'),
  'formula.pattern': failing('text(12, "no digits")'),
  'formula.noRate': failing('irr(orders.price)'),
  'formula.textTooLong': failing('t & t', { values: { t: 'x'.repeat(60_000) } }),
  'formula.budget': failing('sum(a.x * sum(b.x * a.x))', { datasets: { a: many, b: many } }),
};
