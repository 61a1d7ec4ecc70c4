import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, weekdayOf } from '../../dates/calendarDay.js';
import { evaluateFormula, type EvaluationScope } from '../evaluateFormula.js';

const value = (formula: string, values: EvaluationScope['values'], more: EvaluationScope = {}) => {
  const result = evaluateFormula(formula, { values, ...more });
  expect(result.issue).toBeUndefined();
  return result.value;
};

const amount = fc.integer({ min: 1, max: 1_000_000 });
const interest = fc.integer({ min: -500, max: 5000 }).map((points) => points / 10_000);
const periods = fc.integer({ min: 1, max: 400 });
const due = fc.constantFrom(0, 1);
const day = fc.integer({ min: -300_000, max: 300_000 });

describe('Finance', () => {
  it('computes each part of a loan back from the others', () => {
    fc.assert(
      fc.property(interest, periods, amount, amount, due, (rate, n, present, future, due) => {
        const values = { rate, n, present, future, due };
        const payment = value('pmt(rate, n, present, future, due)', values) as number;
        const all = { ...values, payment };
        const size = present + future;
        const growth = Math.max(1, (1 + rate) ** n);
        const close = (formula: string, expected: number, scale: number) =>
          expect(Math.abs((value(formula, all) as number) - expected) / scale).toBeLessThan(1e-6);
        close('fv(rate, n, payment, present, due)', future, size * growth);
        close('pv(rate, n, payment, future, due)', present, size * Math.max(1, (1 + rate) ** -n));
      }),
    );
  });

  it('finds a rate and a number of periods that fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }).map((points) => points / 10_000),
        fc.integer({ min: 2, max: 120 }),
        amount,
        due,
        (rate, n, present, due) => {
          // Beyond, a payment hardly depends on the number of periods.
          fc.pre((1 + rate) ** n < 1e6);
          const values = { rate, n, present, due };
          const payment = value('pmt(rate, n, present, 0, due)', values) as number;
          expect(value('nper(rate, payment, present, 0, due)', { ...values, payment })).toBeCloseTo(n, 3);
          expect(value('rate(n, payment, present, 0, due)', { ...values, payment })).toBeCloseTo(rate, 8);
        },
      ),
    );
  });

  it('F55: finds a rate at which payments come to nothing, or says that there is none', () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(flows, (amounts) => {
        const datasets = { flows: amounts.map((amount) => ({ amount })) };
        const { value: rate, issue } = evaluateFormula('irr(flows.amount)', { datasets });
        const hasBoth = amounts.some((one) => one < 0) && amounts.some((one) => one > 0);
        if (rate === null) {
          expect(issue?.code).toBe('formula.noRate');
          return;
        }
        const size = (power: number) =>
          amounts.reduce((total, one, index) => total + Math.abs(one) * (1 + power) ** -index, 0);
        const left = amounts.reduce((total, one, index) => total + one * (1 + (rate as number)) ** -index, 0);
        if (amounts.some((one) => one !== 0)) expect(hasBoth).toBe(true);
        expect(Math.abs(left)).toBeLessThanOrEqual(1e-6 * size(rate as number));
      }),
    );
  });

  it('finds a rate for each investment that pays back later', () => {
    const returns = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), returns, (invested, amounts) => {
        const datasets = { flows: [-invested, ...amounts].map((amount) => ({ amount })) };
        const { value: rate } = evaluateFormula('irr(flows.amount)', { datasets });
        const gain = amounts.reduce((a, b) => a + b) - invested;
        if (gain === 0) expect(rate).toBeCloseTo(0, 12);
        else expect(Math.sign(rate as number)).toBe(Math.sign(gain));
      }),
    );
  });
});

describe('Dates', () => {
  it('counts workdays as a calendar does, day by day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (from, length) => {
        const to = from + length;
        let counted = 0;
        for (let at = Math.min(from, to); at <= Math.max(from, to); at++) if (weekdayOf(at) < 6) counted++;
        const values = { from: formatDay(from), to: formatDay(to) };
        expect(value('networkdays(from, to)', values)).toBe(length < 0 && counted > 0 ? -counted : counted);
      }),
    );
  });

  it('counts on to a workday as a calendar does, day by day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (from, count) => {
        let at = from;
        for (let left = Math.abs(count); left > 0;) {
          at += Math.sign(count);
          if (weekdayOf(at) < 6) left--;
        }
        expect(value('workday(from, count)', { from: formatDay(from), count })).toBe(formatDay(at));
      }),
    );
  });

  it('F54: begins and ends each unit around its days', () => {
    const unit = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    const weekStart = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(day, unit, weekStart, (at, unit, weekStart) => {
        const values = { at: formatDay(at), unit };
        const read = (formula: string) => value(formula, values, { weekStart });
        expect(read('startOf(at, unit) <= at and at <= endOf(at, unit)')).toBe(true);
        expect(read('endOf(startOf(at, unit), unit) = endOf(at, unit)')).toBe(true);
        expect(read('startOf(endOf(at, unit) + 1, unit) = endOf(at, unit) + 1')).toBe(true);
        if (unit === 'week') expect(read('weekday(startOf(at, unit))')).toBe(weekStart);
      }),
    );
  });

  it('takes the parts of a date that make it', () => {
    fc.assert(
      fc.property(day, (at) => {
        const values = { at: formatDay(at) };
        expect(value('date(year(at), month(at), day(at)) = at', values)).toBe(true);
        expect(value('text(at, "yyyy-mm-dd") = at', values)).toBe(true);
        expect(value('quarter(at) = ceil(month(at) / 3)', values)).toBe(true);
        // The week of a day is the count of Thursdays up to the one of its week.
        expect(
          value(
            'week(at) = ceil(datediff(startOf(at + 4 - weekday(at), "year"), at + 5 - weekday(at)) / 7)',
            values,
          ),
        ).toBe(true);
      }),
    );
  });

  it('F54: reads the clock in the time zone', () => {
    const values = { at: '2026-07-01T22:45:30Z' };
    const read = (formula: string, timeZone: string) => value(formula, values, { timeZone });
    expect(read('hour(at) & ":" & minute(at)', 'UTC')).toBe('22:45');
    expect(read('hour(at) & ":" & minute(at)', 'Asia/Kolkata')).toBe('4:15');
    expect(read('day(at)', 'Asia/Kolkata')).toBe(2);
    expect(read('text(at, "dd.mm.yyyy hh:mm:ss")', 'Europe/Berlin')).toBe('02.07.2026 00:45:30');
    expect(read('startOf(at, "day")', 'Europe/Berlin')).toBe('2026-07-02');
  });
});

describe('Statistics', () => {
  it('gives quantiles that lie in order between the smallest and the largest', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(numbers, share, share, (all, a, b) => {
        const datasets = { d: all.map((n) => ({ n })) };
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const read = (formula: string) => value(formula, { low, high }, { datasets }) as number;
        expect(read('quantile(d.n, low)')).toBeLessThanOrEqual(read('quantile(d.n, high)') + 1e-9);
        expect(read('quantile(d.n, 0)')).toBe(read('min(d.n)'));
        expect(read('quantile(d.n, 1)')).toBe(read('max(d.n)'));
        expect(read('quantile(d.n, 0.5)')).toBe(read('median(d.n)'));
        if (all.length > 1) expect(read('stdev(d.n) ^ 2')).toBeCloseTo(read('var(d.n)'), 4);
        expect(read('stdevp(d.n)')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('F25: computes settings of an aggregate once for all rows, and again when they change', () => {
    const datasets = {
      d: [
        { n: 1, q: 0.5 },
        { n: 2, q: 0.5 },
        { n: 9, q: 0.5 },
      ],
    };
    expect(value('quantile(d.n, share)', { share: 0 }, { datasets })).toBe(1);
    expect(value('quantile(d.n, share)', { share: 1 }, { datasets })).toBe(9);
    expect(value('quantile(d.n, share)', { share: null }, { datasets })).toBeNull();
    expect(evaluateFormula('quantile(d.n, d.q)', { datasets }).issue?.code).toBe('formula.outsideAggregate');
  });
});

describe('Text', () => {
  it('F52: takes apart and joins without losing a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(40), (text, at) => {
        const values = { text, at };
        const size = value('len(text)', values) as number;
        expect(value('left(text, at) & mid(text, at + 1, 1000)', values)).toBe(text);
        expect(value('right(text, len(text))', values)).toBe(text);
        expect(value('left(text, at)', values)).toBe(Array.from(text).slice(0, Math.min(at, size)).join(''));
      }),
    );
  });

  it('F52: finds a part whatever its case, and replaces it only as it is written', () => {
    const read = (formula: string) => value(formula, { t: 'Årsrapport 💡 Net net' });
    expect(read('find("NET", t)')).toBe(14);
    expect(read('find("NET", t, 15)')).toBe(18);
    expect(read('startsWith(t, "årsr") and endsWith(t, "NET") and contains(t, "💡 n")')).toBe(true);
    expect(read('replace(t, "net", "gross")')).toBe('Årsrapport 💡 Net gross');
    expect(read('mid(t, 12, 1)')).toBe('💡');
  });

  it('F51: is null for null, except where null is asked for', () => {
    const none = [
      'upper(n)',
      'left("a", n)',
      'text(n, "0")',
      'year(n)',
      'round(n)',
      'pmt(n, 1, 1)',
      'npv(n, 1, 2)',
    ];
    for (const formula of none) expect(value(formula, { n: null })).toBeNull();
    expect(value('concat(n, "a")', { n: null })).toBe('a');
    expect(value('isblank(n) and not isnumber(n)', { n: null })).toBe(true);
  });

  it('replaces exactly the part', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '$', '&', '\\'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, (whole, part, other) => {
        const values = { whole, part, other };
        const expected = part === '' ? whole : whole.split(part).join(other);
        expect(value('replace(whole, part, other)', values)).toBe(expected);
        expect(value('substitute(whole, part, other)', values)).toBe(expected);
        const first = part === '' ? whole : whole.replace(part, () => other);
        expect(value('substitute(whole, part, other, 1)', values)).toBe(first);
      }),
    );
  });

  it('F53: writes numbers in the language of the document', () => {
    const read = (formula: string, locale: string) => value(formula, {}, { locale });
    expect(read('text(-1234.5, "#,##0.00 €")', 'de')).toBe('-1.234,50 €');
    expect(read('text(0.005, "0%")', 'en')).toBe('1%');
    expect(read('text(-0.001, "0.0")', 'en')).toBe('0.0');
    expect(read('text("2026-03-01", "d. mmmm")', 'de')).toBe('1. März');
    expect(read('text("2026-03-01", "ddd")', 'no such tag')).toBe('Sun');
    expect(read('text(null, "0.0")', 'en')).toBeNull();
    expect(read('text("free", "0.0")', 'en')).toBe('free');
  });

  it('F53: reads as a number only what is one', () => {
    for (const text of ['12', ' -0.5 ', '1e3', '.5'])
      expect(value('number(t)', { t: text })).toBe(Number(text));
    for (const text of ['', ' ', '1,5', '0x10', 'Infinity', '1_000', '12 €', '--1', '1e9999'])
      expect(evaluateFormula('number(t)', { values: { t: text } }).issue?.code).toBe('formula.notANumber');
  });
});
