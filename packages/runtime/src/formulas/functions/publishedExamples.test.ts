import type { Cell, Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../evaluateFormula.js';

/*
 * Each line is an example of Microsoft's reference of Excel functions (support.microsoft.com, the page of the function named first),
 * with its numbers and the result that the page gives, to as many digits as it gives. Where our function has another name or
 * order of arguments, the formula is ours and the numbers are theirs.
 */
const rows = (columns: Readonly<Record<string, readonly Cell[]>>): Row[] =>
  Object.values(columns)[0]!.map((_, index) =>
    Object.fromEntries(Object.entries(columns).map(([key, cells]) => [key, cells[index]!])),
  );

const strengths = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
const datasets = {
  tools: rows({ strength: strengths }),
  properties: rows({
    value: [100_000, 200_000, 300_000, 400_000],
    commission: [7000, 14_000, 21_000, 28_000],
  }),
  fruit: rows({ name: ['apples', 'oranges', 'peaches', 'apples'], stock: [32, 54, 75, 86] }),
  quartiles: rows({ n: [1, 2, 4, 7, 8, 9, 10, 12] }),
  business: rows({ flow: [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000] }),
};

function check(examples: readonly [page: string, formula: string, expected: Cell][]): void {
  it.each(examples)('%s: %s', (_page, formula, expected) => {
    const { value, issue } = evaluateFormula(formula, { datasets });
    expect(issue).toBeUndefined();
    if (typeof expected !== 'number') expect(value).toEqual(expected);
    else expect(value).toBeCloseTo(expected, decimalsOf(expected));
  });
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

describe('F50: Published examples of numbers', () => {
  check([
    ['ROUND', 'round(2.15, 1)', 2.2],
    ['ROUND', 'round(2.149, 1)', 2.1],
    ['ROUND', 'round(-1.475, 2)', -1.48],
    ['ROUND', 'round(21.5, -1)', 20],
    ['ROUND', 'round(626.3, -3)', 1000],
    ['ROUND', 'round(1.98, -1)', 0],
    ['ROUND', 'round(-50.55, -2)', -100],
    ['ROUNDUP', 'roundup(3.2, 0)', 4],
    ['ROUNDUP', 'roundup(76.9, 0)', 77],
    ['ROUNDUP', 'roundup(3.14159, 3)', 3.142],
    ['ROUNDUP', 'roundup(-3.14159, 1)', -3.2],
    ['ROUNDUP', 'roundup(31415.92654, -2)', 31_500],
    ['ROUNDDOWN', 'rounddown(3.2, 0)', 3],
    ['ROUNDDOWN', 'rounddown(76.9, 0)', 76],
    ['ROUNDDOWN', 'rounddown(3.14159, 3)', 3.141],
    ['ROUNDDOWN', 'rounddown(-3.14159, 1)', -3.1],
    ['ROUNDDOWN', 'rounddown(31415.92654, -2)', 31_400],
    ['CEILING', 'ceil(2.5, 1)', 3],
    ['CEILING', 'ceil(1.5, 0.1)', 1.5],
    ['CEILING', 'ceil(0.234, 0.01)', 0.24],
    ['FLOOR', 'floor(3.7, 2)', 2],
    ['FLOOR', 'floor(1.58, 0.1)', 1.5],
    ['FLOOR', 'floor(0.234, 0.01)', 0.23],
    ['MOD', 'mod(3, 2)', 1],
    ['MOD', 'mod(-3, 2)', 1],
    ['MOD', 'mod(3, -2)', -1],
    ['MOD', 'mod(-3, -2)', -1],
    ['TRUNC', 'trunc(8.9)', 8],
    ['TRUNC', 'trunc(-8.9)', -8],
    ['SIGN', 'sign(-0.00001)', -1],
    ['POWER', 'power(5, 2)', 25],
    ['POWER', 'power(98.6, 3.2)', 2_401_077.222],
    ['POWER', 'power(4, 5 / 4)', 5.656854249],
    ['SQRT', 'sqrt(16)', 4],
    ['EXP', 'exp(1)', 2.71828183],
    ['LN', 'ln(86)', 4.4543473],
    ['LOG', 'log(10)', 1],
    ['LOG', 'log(8, 2)', 3],
    ['LOG', 'log(86, 2.7182818)', 4.4543473],
  ]);
});

describe('F50: Published examples of statistics', () => {
  check([
    ['SUMIF', 'sumif(properties, value > 160000, commission)', 63_000],
    ['SUMIF', 'sumif(properties, value = 300000, commission)', 21_000],
    ['AVERAGEIF', 'avgif(properties, commission < 23000, commission)', 14_000],
    ['AVERAGEIF', 'avgif(properties, value > 250000, commission)', 24_500],
    ['COUNTIF', 'countif(fruit, name = "apples")', 2],
    ['COUNTIF', 'countif(fruit, stock > 55)', 2],
    ['MEDIAN', 'median(1, 2, 3, 4, 5)', 3],
    ['MEDIAN', 'median(1, 2, 3, 4, 5, 6)', 3.5],
    ['PERCENTILE.INC', 'quantile(1, 3, 2, 4, 0.3)', 1.9],
    ['QUARTILE.INC', 'quantile(quartiles.n, 0.25)', 3.5],
    ['STDEV.S', 'stdev(tools.strength)', 27.46391572],
    ['STDEV.P', 'stdevp(tools.strength)', 26.05455814],
    ['VAR.S', 'var(tools.strength)', 754.27],
  ]);
});

describe('F50: Published examples of finance', () => {
  check([
    ['PMT', 'pmt(8% / 12, 10, 10000)', -1037.03],
    ['PMT', 'pmt(8% / 12, 10, 10000, 0, 1)', -1030.16],
    ['PMT', 'pmt(6% / 12, 18 * 12, 0, 50000)', -129.08],
    ['PV', 'pv(0.08 / 12, 12 * 20, 500, 0, 0)', -59_777.15],
    ['FV', 'fv(0.06 / 12, 10, -200, -500, 1)', 2581.4],
    ['FV', 'fv(0.12 / 12, 12, -1000)', 12_682.5],
    ['FV', 'fv(0.11 / 12, 35, -2000, 0, 1)', 82_846.25],
    ['FV', 'fv(0.06 / 12, 12, -100, -1000, 1)', 2301.4],
    ['NPER', 'nper(0.12 / 12, -100, -1000, 10000, 1)', 59.6738657],
    ['NPER', 'nper(0.12 / 12, -100, -1000, 10000)', 60.0821229],
    ['NPER', 'nper(0.12 / 12, -100, -1000)', -9.57859404],
    ['RATE', 'round(rate(4 * 12, -200, 8000), 2)', 0.01],
    ['RATE', 'rate(4 * 12, -200, 8000) * 12', 0.0924],
    ['NPV', 'npv(0.1, -10000, 3000, 4200, 6800)', 1188.44],
    ['NPV', 'npv(0.08, 8000, 9200, 10000, 12000, 14500) - 40000', 1922.06],
    ['NPV', 'npv(0.08, 8000, 9200, 10000, 12000, 14500, -9000) - 40000', -3749.47],
    ['IRR', 'irr(-70000, 12000, 15000, 18000, 21000)', -0.021],
    ['IRR', 'irr(business.flow)', 0.087],
    ['IRR', 'irr(-70000, 12000, 15000)', -0.444],
    ['RRI', 'cagr(10000, 11000, 96)', 0.0009933],
  ]);
});

describe('F50: Published examples of dates', () => {
  check([
    ['DATEDIF', 'datediff("2001-01-01", "2003-01-01", "year")', 2],
    ['DATEDIF', 'datediff("2001-06-01", "2002-08-15", "day")', 440],
    ['DAYS', '"2021-03-15" - "2021-02-01"', 42],
    ['EDATE', 'dateadd("2011-01-15", 1, "month")', '2011-02-15'],
    ['EDATE', 'dateadd("2011-01-15", -1, "month")', '2010-12-15'],
    ['EOMONTH', 'endOf(dateadd("2011-01-01", 1, "month"), "month")', '2011-02-28'],
    ['EOMONTH', 'endOf(dateadd("2011-01-01", -3, "month"), "month")', '2010-10-31'],
    ['WEEKDAY, type 2', 'weekday("2008-02-14")', 4],
    ['ISOWEEKNUM', 'week("2012-03-09")', 10],
    ['NETWORKDAYS', 'networkdays("2012-10-01", "2013-03-01")', 110],
    ['WORKDAY', 'workday("2008-10-01", 151)', '2009-04-30'],
  ]);
});

describe('F50: Published examples of text and logic', () => {
  check([
    ['TRIM', 'trim(" First Quarter Earnings ")', 'First Quarter Earnings'],
    ['LEN', 'len("Phoenix, AZ")', 11],
    ['LEFT', 'left("Sale Price", 4)', 'Sale'],
    ['RIGHT', 'right("Sale Price", 5)', 'Price'],
    ['MID', 'mid("Fluid Flow", 1, 5)', 'Fluid'],
    ['MID', 'mid("Fluid Flow", 7, 20)', 'Flow'],
    ['MID', 'mid("Fluid Flow", 20, 5)', ''],
    ['PROPER', 'proper("this is a TITLE")', 'This Is A Title'],
    ['PROPER', 'proper("2-way street")', '2-Way Street'],
    ['PROPER', 'proper("76BudGet")', '76Budget'],
    ['SEARCH', 'find("e", "Statements", 6)', 7],
    ['SEARCH', 'find("margin", "Profit Margin")', 8],
    ['SUBSTITUTE', 'substitute("Sales Data", "Sales", "Cost")', 'Cost Data'],
    ['SUBSTITUTE', 'substitute("Quarter 1, 2008", "1", "2", 1)', 'Quarter 2, 2008'],
    ['SUBSTITUTE', 'substitute("Quarter 1, 2011", "1", "2", 3)', 'Quarter 1, 2012'],
    ['REPT', 'repeat("*-", 3)', '*-*-*-'],
    ['REPT', 'repeat("-", 10)', '----------'],
    ['TEXT', 'text(1234.567, "$#,##0.00")', '$1,234.57'],
    ['TEXT', 'text("2012-03-14", "MM/DD/YY")', '03/14/12'],
    ['TEXT', 'text(0.285, "0.0%")', '28.5%'],
    ['TEXT', 'text(1234, "0000000")', '0001234'],
    ['IFERROR', 'iferror(210 / 35, "Error in calculation")', 6],
    ['IFERROR', 'iferror(55 / 0, "Error in calculation")', 'Error in calculation'],
    ['IFS', 'ifs(89 > 89, "A", 89 > 79, "B", 89 > 69, "C", 89 > 59, "D", true, "F")', 'B'],
    ['SWITCH', 'switch(2, 1, "Sunday", 2, "Monday", 3, "Tuesday", "No match")', 'Monday'],
    ['SWITCH', 'switch(99, 1, "Sunday", 2, "Monday", 3, "Tuesday", "No match")', 'No match'],
  ]);
});
