import type { Cell } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { compileFormula } from './compileFormula.js';
import { evaluateFormula, type EvaluationScope } from './evaluateFormula.js';
import type { FormulaScope } from './types.js';

const orders = [
  { status: 'won', price: 10, qty: 3, placed: '2026-01-05', tags: ['a', 'b'] },
  { status: 'lost', price: 30, qty: 2, placed: '2026-02-01', tags: ['b'] },
  { status: 'won', price: 20, qty: 1, placed: '2026-02-14', tags: [] },
];
const scope: EvaluationScope = {
  values: { rate: 2, nothing: null, name: 'Acme', open: true, tags: ['x', 'y'], filters: { plan: 'Pro' } },
  datasets: { orders, customers: [{ id: 1, price: 5 }] },
  now: Date.UTC(2026, 2, 31, 23, 30),
};
const evaluate = (text: string, more: EvaluationScope = {}) => evaluateFormula(text, { ...scope, ...more });
const value = (text: string, more?: EvaluationScope) => {
  const result = evaluate(text, more);
  expect(result.issue).toBeUndefined();
  return result.value;
};
const code = (text: string, more?: EvaluationScope) => evaluate(text, more).issue?.code;

describe('operators', () => {
  it.each<[string, Cell]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['2 ^ -2 ^ 2', 0.0625],
    ['50%', 0.5],
    ['200 * 10%', 20],
    ['-5%', -0.05],
    ['1.5e3 + .5', 1500.5],
    ['- - 3', 3],
    ['0 * -1', 0],
    ['"a" & \'b\' & 1 & null & true', 'ab1true'],
    ['"say ""hi""" & \'it\'\'s\'', 'say "hi"it\'s'],
    ['0.1 + 0.2 & ""', '0.3'],
    ['1 & 2 + 3', '15'],
    ['1 + 1 = 2', true],
    ['1 == 1 and 2 <> 3 and 2 != 3', true],
    ['not 1 = 2', true],
    ['not true or true', true],
    ['1 < 2 AND NOT FALSE', true],
    ['true or 1 = 2 and false', true],
  ])('F1: %s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each<[string, Cell]>([
    ['nothing + 1', null],
    ['-nothing', null],
    ['nothing%', null],
    ['nothing < 1', null],
    ['nothing = null', true],
    ['nothing = 0', false],
    ['nothing <> 0', true],
    ['null and false', false],
    ['null and true', null],
    ['null or true', true],
    ['null or false', null],
    ['not null', null],
    ['nothing & "x"', 'x'],
  ])('F2: with null: %s is %j', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['"x" in tags', true],
    ['"z" in tags', false],
    ['"z" not in tags', true],
    ['2 in (1, rate, 3)', true],
    ['filters.plan in ("Free", "Pro")', true],
    ['tags in ("y", "z")', true],
    ['tags in ("z")', false],
    ['"x" in nothing', false],
    ['"x" in tags and open', true],
  ])('F3: membership: %s is %j', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each<[string, Cell]>([
    ['"2026-03-01" - "2026-02-01"', 28],
    ['"2026-02-28" + 1', '2026-03-01'],
    ['1 + "2026-02-28"', '2026-03-01'],
    ['"2026-03-01" - 1', '2026-02-28'],
    ['"2026-03-01" > "2026-02-01"', true],
    ['"2026-03-01T12:00:00Z" - "2026-03-01T00:00:00Z"', 0.5],
    ['"2026-03-01T12:00:00+02:00" + 0.5', '2026-03-02T00:00:00+02:00'],
    ['"2026-03-01T12:00:00+02:00" = "2026-03-01T10:00:00Z"', true],
    ['"2026-03-01T23:30:00Z" = "2026-03-01"', true],
    ['today() - "2026-03-30T10:00:00Z"', 1],
  ])('F4: of dates: %s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each([
    ['"Item 2" < "Item 10"', true],
    ['"a" < "B"', true],
    ['"a" = "A"', false],
  ])('F7: of texts: %s is %j', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('F4: compare a datetime with a date by its day in the time zone', () => {
    expect(value('"2026-03-01T23:30:00Z" = "2026-03-02"', { timeZone: 'Europe/Berlin' })).toBe(true);
    expect(value('today()', { timeZone: 'Europe/Berlin' })).toBe('2026-04-01');
    expect(value('now()', { timeZone: 'Europe/Berlin' })).toBe('2026-04-01T01:30:00+02:00');
    expect(value('dateadd("2026-03-28T12:00:00+01:00", 1)', { timeZone: 'Europe/Berlin' })).toBe(
      '2026-03-29T11:00:00+01:00',
    );
  });

  it.each([
    ['name * 2', 'left'],
    ['2 * name', 'right'],
    ['1 + true', 'right'],
    ['-name', 'operand'],
    ['open < 1', 'left'],
    ['1 < "a"', 'right'],
    ['1 and true', 'left'],
    ['if(rate, 1, 2)', 'condition'],
    ['round("1.5")', 'number'],
    ['sum(1, "2")', 'value'],
    ['datediff("soon", "2026-01-01")', 'from'],
  ])('F5: %s is refused and says where', (text, side) => {
    expect(evaluate(text)).toMatchObject({
      value: null,
      issue: { code: 'formula.type', severity: 'error', params: { side } },
    });
  });

  it('F5: say what a wrong value is and what to do', () => {
    expect(evaluate('rate * name').issue).toMatchObject({
      message: 'name is the text "Acme", but on the right of * a number is needed.',
      hint: 'Text is never read as a number: make the column a number column.',
      params: { start: 7, end: 11, value: 'Acme' },
    });
    expect(evaluate('name + "x"').issue?.hint).toBe('Join text with &.');
  });

  it.each([
    'sqrt(-1)',
    'ln(0)',
    'log(-1)',
    'exp(1000)',
    'power(-8, 0.5)',
    'cagr(-1, 1, 2)',
    'pmt(1%, 0, 100)',
  ])('F6: warn where %s has no result, and let iferror replace it', (text) => {
    expect(evaluate(text)).toMatchObject({
      value: null,
      issue: { code: 'formula.notFinite', severity: 'warning' },
    });
    expect(value(`iferror(${text}, 0)`)).toBe(0);
    expect(evaluate(`1 + ${text}`).value).toBeNull();
  });

  it('F6: take division by zero for null and warn', () => {
    expect(evaluate('1 / (rate - 2)')).toMatchObject({
      value: null,
      issue: { code: 'formula.divisionByZero', severity: 'warning' },
    });
    expect(code('mod(1, 0)')).toBe('formula.divisionByZero');
    expect(code('(0 - 8) ^ 0.5')).toBe('formula.notFinite');
    expect(code('10 ^ 300 * 10 ^ 300')).toBe('formula.notFinite');
  });
});

describe('names', () => {
  const levels: FormulaScope = {
    row: (name) =>
      new Map<string, Cell>([
        ['x', 'row'],
        ['a.b', 1],
      ]).get(name),
    self: (name) =>
      new Map<string, Cell>([
        ['x', 'self'],
        ['y', 'self'],
      ]).get(name),
    page: (path) =>
      new Map<string, Cell>([
        ['x', 'page'],
        ['y', 'page'],
        ['z', 'page'],
        ['z.w', 'output'],
      ]).get(path.join('.')),
    now: 0,
    timeZone: 'UTC',
    locale: 'en',
  };
  const read = (text: string) => compileFormula(text).formula?.evaluate(levels);

  it.each([
    ['x', 'row'],
    ['y', 'self'],
    ['z', 'page'],
    ['z.w', 'output'],
    ['row.x', 'row'],
    ['self.x', 'self'],
    ['page.x', 'page'],
    ['page.z.w', 'output'],
    ['`x`', 'row'],
    ['`a.b`', 1],
  ])('F10: %s means %s', (text, expected) => {
    expect(read(text)).toEqual({ value: expected });
  });

  it.each(['row.y', 'self.z', 'w', 'z.v', 'x.y'])('F12: %s is unknown', (text) => {
    expect(read(text)?.issue?.code).toBe('formula.unknownName');
  });

  it('F11: that are no identifiers stand in backticks', () => {
    const row = { 'Worldwide Gross': 7, 'tick ` tock': 8, null: 9, Größe: 10 };
    expect(value('`Worldwide Gross` + `tick `` tock` + `null` + Größe', { row })).toBe(34);
  });

  it('F12: that are unknown come with a suggestion', () => {
    expect(evaluate('rat * 2').issue).toMatchObject({
      code: 'formula.unknownName',
      hint: 'Did you mean rate?',
      params: { start: 0, end: 3 },
    });
    expect(evaluate('count(ordres)').issue).toMatchObject({ hint: 'Did you mean orders?' });
    expect(evaluate('summ(1, 2)').issue).toMatchObject({
      code: 'formula.unknownFunction',
      hint: 'Did you mean sum?',
    });
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    '`__proto__`',
    '`hasOwnProperty`',
    'filters.constructor',
    'orders.`__proto__`',
    'self.constructor',
    'row.toString',
  ])('F13: %s reaches nothing', (text) => {
    expect(evaluate(text, { row: { a: 1 } })).toMatchObject({ value: null, issue: { severity: 'error' } });
    expect(evaluate(`count(${text})`).issue?.severity).toBe('error');
  });

  it.each(['constructor(1)', '__proto__(1)', 'toString()', 'valueOf()'])('F13: %s calls nothing', (text) => {
    expect(code(text)).toBe('formula.unknownFunction');
  });

  it('F13: of columns may be hostile', () => {
    const hostile = JSON.parse(
      '[{"__proto__": 1, "constructor": 2}, {"__proto__": 3, "constructor": 4}]',
    ) as Record<string, Cell>[];
    expect(value('sum(h.__proto__ * h.constructor)', { datasets: { h: hostile } })).toBe(14);
  });
});

describe('aggregates', () => {
  it.each<[string, Cell]>([
    ['sum(orders.price * orders.qty)', 110],
    ['sum(orders.price * rate)', 120],
    ['sum(orders.price * qty)', 110],
    ['countif(orders, status = "won")', 2],
    ['countif(orders, orders.status = "won" and price > 10)', 1],
    ['countif(orders, "b" in tags)', 2],
    ['sumif(orders, status = "won", price)', 30],
    ['count(orders)', 3],
    ['count(tags)', 2],
    ['count(nothing)', 0],
    ['max(orders.placed)', '2026-02-14'],
    ['max(rate, 1)', 2],
    ['avg(orders.qty)', 2],
    ['median(orders.price)', 20],
    ['sum(if(orders.status = "won", orders.price, 0))', 30],
    ['sum(orders.price / sum(orders.price))', 1],
    ['sum(max(orders.price, 15))', 65],
    ['sum(orders.price) / sum(customers.price)', 12],
    ['sum(customers.price * sumif(orders, price > customers.price, qty))', 30],
    ['countif(customers, rate > 1)', 1],
  ])('F20, F21: %s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('F22: reach the row of the formula by row', () => {
    const row = { status: 'lost' };
    expect(value('sumif(orders, status = row.status, price)', { row })).toBe(30);
  });

  it('F21: of nothing are 0, or null where there is no answer', () => {
    const datasets = { orders: [] };
    expect(value('sum(orders.price)', { datasets })).toBe(0);
    expect(value('count(orders)', { datasets })).toBe(0);
    expect(value('avg(orders.price)', { datasets })).toBeNull();
    expect(value('max(orders.price)', { datasets })).toBeNull();
  });

  it('F24: keep their value where a row divides by zero, with a warning that names the row', () => {
    const datasets = {
      orders: [
        { a: 6, b: 2 },
        { a: 1, b: 0 },
      ],
    };
    expect(evaluate('sum(orders.a / orders.b)', { datasets })).toMatchObject({
      value: 3,
      issue: { code: 'formula.divisionByZero', severity: 'warning', params: { row: 2 } },
    });
  });

  it.each([
    ['orders.price * 2', 'formula.outsideAggregate'],
    ['orders', 'formula.outsideAggregate'],
    ['orders.pricee', 'formula.unknownColumn'],
    ['sum(orders.pricee)', 'formula.unknownColumn'],
    ['sum(orders.price * customers.price)', 'formula.severalDatasets'],
    ['sum(rate)', 'formula.datasetExpected'],
    ['sum(filters.plan)', 'formula.datasetExpected'],
    ['sum(missing.column)', 'formula.unknownName'],
    ['countif(missing, true)', 'formula.unknownDataset'],
    ['countif(1, true)', 'formula.datasetExpected'],
    ['sum(orders.status)', 'formula.type'],
    ['countif(orders, price)', 'formula.type'],
    ['min(orders.price, 5)', 'formula.outsideAggregate'],
  ])('F23: %s is refused as %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('are computed once for the same rows', () => {
    let reads = 0;
    const dataset = { length: 3, has: () => true, cell: (index: number) => (reads++, index) };
    const { formula } = compileFormula('n / sum(orders.price)');
    for (let n = 0; n < 5; n++) {
      formula?.evaluate({ row: () => n, dataset: () => dataset, now: 0, timeZone: 'UTC', locale: 'en' });
    }
    expect(reads).toBe(3);
  });

  it('are computed again when the clock or another name moves on', () => {
    const dataset = { length: 1, has: (column: string) => column === 'due', cell: () => '2026-01-02' };
    const late = compileFormula('countif(tasks, due < today())').formula;
    const long = compileFormula('countif(tasks, due - "2026-01-01" >= days)').formula;
    const scope = { dataset: () => dataset, timeZone: 'UTC', locale: 'en' };
    expect(late?.evaluate({ ...scope, now: Date.UTC(2026, 0, 2) })).toEqual({ value: 0 });
    expect(late?.evaluate({ ...scope, now: Date.UTC(2026, 0, 3) })).toEqual({ value: 1 });
    expect(long?.evaluate({ ...scope, now: 0, page: () => 2 })).toEqual({ value: 0 });
    expect(long?.evaluate({ ...scope, now: 0, page: () => 1 })).toEqual({ value: 1 });
  });
});

describe('the clock', () => {
  it('F31: that is not known yet makes the result pending', () => {
    expect(evaluate('datediff("2026-01-01", today())', { now: null })).toEqual({
      value: null,
      pending: 'clock',
    });
    expect(evaluate('coalesce(today(), "x")', { now: null })).toEqual({ value: null, pending: 'clock' });
    expect(evaluate('iferror(today() & "", "x")', { now: null })).toEqual({ value: null, pending: 'clock' });
    expect(evaluate('if(false, today(), 1)', { now: null })).toEqual({ value: 1 });
  });

  it('is only asked for by what reads it', () => {
    expect(compileFormula('today() - 1').formula?.usesClock).toBe(true);
    expect(compileFormula('1 + 1').formula?.usesClock).toBe(false);
  });
});

describe('iferror, coalesce and if', () => {
  it.each<[string, Cell]>([
    ['iferror(name * 2, 0)', 0],
    ['iferror(missing, "none")', 'none'],
    ['iferror(5, 1 / 0)', 5],
    ['iferror(null, 1)', null],
    ['iferror(iferror(1 / 0, name * 2), 3)', 3],
    ['coalesce(1 / 0, nothing, 4)', 4],
    ['if(true, 1, missing)', 1],
    ['sum(iferror(orders.price / (orders.qty - 1), 0))', 35],
    ['ifs(false, missing, null, missing, true, 3)', 3],
    ['ifs(false, 1)', null],
    ['switch(rate, 1, missing, 2, "two", missing, missing)', 'two'],
    ['switch(nothing, null, "none", "some")', 'none'],
    ['switch(name, "x", 1)', null],
    ['sum(switch(orders.status, "won", orders.price, 0))', 30],
  ])('F30: %s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });
});

describe('references', () => {
  const referencesOf = (text: string) =>
    compileFormula(text).formula?.references.map(({ start, end, ...reference }) => ({
      ...reference,
      text: text.slice(start, end),
    }));

  it('F14: are all names that are read, with their place', () => {
    expect(referencesOf('a + page.b.c * `d e` - self.f + sum(orders.price * rate) + count(tags)')).toEqual([
      { path: ['a'], kind: 'value', text: 'a' },
      { path: ['page', 'b', 'c'], kind: 'value', text: 'page.b.c' },
      { path: ['d e'], kind: 'value', text: '`d e`' },
      { path: ['self', 'f'], kind: 'value', text: 'self.f' },
      { path: ['orders'], kind: 'dataset', columns: ['price'], text: 'orders.price' },
      { path: ['rate'], kind: 'value', within: ['orders'], text: 'rate' },
      { path: ['tags'], kind: 'dataset', columns: [], text: 'tags' },
    ]);
  });

  it('tell columns of the datasets that an aggregate goes through', () => {
    expect(referencesOf('countif(orders, status = row.x)')).toEqual([
      { path: ['orders'], kind: 'dataset', columns: [], text: 'orders' },
      { path: ['status'], kind: 'value', within: ['orders'], text: 'status' },
      { path: ['row', 'x'], kind: 'value', text: 'row.x' },
    ]);
  });
});

describe('faults in the text', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1 +', 'operandExpected'],
    ['= 1', 'operandExpected'],
    ['1 2', 'operatorExpected'],
    ['Worldwide Gross', 'operatorExpected'],
    ['(1', 'expected'],
    ['sum(1, 2', 'expected'],
    ['round(1;2)', 'character'],
    ['“a”', 'character'],
    ['"a', 'unclosed'],
    ['`a', 'unclosed'],
    ['``', 'emptyName'],
    ['2x', 'nameAfterNumber'],
    ['1e999', 'numberTooLarge'],
    ['1 < 2 < 3', 'chainedComparison'],
    ['10 % 3', 'remainder'],
    ['a in ()', 'emptyList'],
    ['a.1', 'operatorExpected'],
    ['a.', 'nameExpected'],
    ['row', 'bareLevel'],
    ['a.b.c', 'pathTooLong'],
    ['page.a.b.c', 'pathTooLong'],
  ])('F40: %j is refused: %s', (text, reason) => {
    const { issue } = compileFormula(text);
    expect(issue).toMatchObject({ code: 'formula.syntax', severity: 'error', path: '', params: { reason } });
    expect(issue?.message).toMatch(/\.$/);
  });

  it.each([
    ['round()', 'Write round(number, digits?).'],
    ['switch(1, 2)', 'Write switch(value, case, result, …, otherwise?).'],
    ['quantile(orders.price)', 'Write quantile(values, …, fraction).'],
    ['npv(10%)', 'Write npv(rate, values, …).'],
    ['if(1)', 'Write if(condition, then, otherwise?).'],
    ['sum()', 'Write sum(values, …).'],
    ['today(1)', 'Write today().'],
  ])('F41: %s has the wrong number of arguments', (text, hint) => {
    expect(compileFormula(text).issue).toMatchObject({ code: 'formula.arguments', hint });
  });

  it('and(a, b) is told how to be written', () => {
    expect(compileFormula('if(and(true, false), 1, 2)').issue?.hint).toBe(
      'Write and between the conditions: a and b.',
    );
  });

  it('F41: dates and units that do not exist are refused', () => {
    expect(code('date(2026, 2, 30)')).toBe('formula.noSuchDate');
    expect(code('dateadd("2026-01-01", 1, "moon")')).toBe('formula.unit');
  });
});

describe('limits', () => {
  it.each([
    ['characters', '1'.repeat(10_001), 'formula.tooLong'],
    ['parentheses', `${'('.repeat(65)}1${')'.repeat(65)}`, 'formula.tooDeep'],
    ['signs', `${'-'.repeat(5000)}1`, 'formula.tooDeep'],
    ['calls', `${'abs('.repeat(70)}1${')'.repeat(70)}`, 'formula.tooDeep'],
    ['exponents', Array(500).fill('1').join('^'), 'formula.tooDeep'],
    ['operators in a row', Array(4000).fill('1').join('+'), 'formula.tooDeep'],
    ['percent signs in a row', `1${'%'.repeat(5000)}`, 'formula.tooDeep'],
  ])('F42: hold for %s', (_, text, expected) => {
    expect(compileFormula(text).issue?.code).toBe(expected);
  });

  it('leave room for long sums', () => {
    expect(value(Array(300).fill('1').join('+'))).toBe(300);
    expect(value(`${'('.repeat(60)}1${')'.repeat(60)}`)).toBe(1);
  });

  it('F42: stop what takes too many operations, whatever iferror says', () => {
    const rows = Array.from({ length: 2000 }, (_, x) => ({ x }));
    const datasets = { a: rows, b: rows };
    expect(evaluate('iferror(sum(a.x * sum(b.x * a.x)), 1)', { datasets }).issue?.code).toBe(
      'formula.budget',
    );
  });

  it('are shared between evaluations that share a budget', () => {
    const dataset = { length: 600, has: () => true, cell: () => 1 };
    const { formula } = compileFormula('sum(a.x * row.k)');
    const shared: FormulaScope = {
      row: () => 1,
      dataset: () => dataset,
      now: 0,
      timeZone: 'UTC',
      locale: 'en',
      budget: { steps: 1000 },
    };
    expect(formula?.evaluate(shared).value).toBe(600);
    expect(formula?.evaluate(shared).issue?.code).toBe('formula.budget');
  });

  it.each([
    ['searching long texts', 'countif(a, countif(b, contains(b.t, row.t & a.i)) > 0)'],
    ['comparing long texts', 'countif(a, countif(b, b.t = row.t) > a.i)'],
    ['ordering long texts', 'countif(a, countif(b, b.t < row.t) > a.i)'],
    ['the largest of long texts', 'countif(a, max(if(a.i > 0, b.t, "")) = "x")'],
    ['changing long texts', 'countif(a, countif(b, upper(b.t) = "X") > a.i)'],
    ['members of long lists', 'countif(a, countif(b, b.tags in row.tags) > a.i)'],
    ['equal long lists', 'countif(a, countif(b, b.tags = row.tags) > a.i)'],
  ])('F42: count the work of %s', (_, text) => {
    const long = 'x'.repeat(60_000);
    const tags = Array.from({ length: 5000 }, (_, index) => `${index}`);
    const rows = Array.from({ length: 300 }, (_, i) => ({ i, t: `${long}${i}`, tags }));
    const row = { t: `${long}y`, tags: tags.map((tag) => `${tag}!`) };
    expect(code(text, { datasets: { a: rows, b: rows }, row })).toBe('formula.budget');
  });

  it.each([
    'repeat(t, 1e9)',
    'repeat(t, 2)',
    'substitute(t, "x", t)',
    'replace(t, "x", "yy")',
    'concat(t, t, t, t)',
    'join(t, t, "")',
    'join(d.t, ", ")',
    'upper(t & "x") & t',
  ])('F42: refuse a long text before it is made: %s', (text) => {
    const t = 'x'.repeat(60_000);
    expect(code(text, { values: { t }, datasets: { d: Array.from({ length: 1000 }, () => ({ t })) } })).toBe(
      'formula.textTooLong',
    );
  });

  it('F42: hold for texts', () => {
    const values = { t: 'x'.repeat(60_000) };
    expect(code('t & t', { values })).toBe('formula.textTooLong');
    expect(code('concat(t, t)', { values })).toBe('formula.textTooLong');
  });
});
