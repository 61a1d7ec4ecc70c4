import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormatter } from './createFormatter.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const english = createFormatter({ locale: 'en', currency: 'USD', timeZone: 'UTC' });
const german = createFormatter({ locale: 'de', currency: 'EUR', timeZone: 'Europe/Berlin' });

test.each([
  [1234.567, 'number', '1,234.57'],
  [1200, 'currency', '$1,200'],
  [1200.5, 'currency', '$1,200.50'],
  [0.156, 'percent', '15.6%'],
  [48_200, 'compact', '48.2K'],
  [3900, 'duration', '1h 5m'],
  [59.96, 'duration', '60s'],
  [3599.9, 'duration', '1h'],
  [5400, { style: 'duration', unit: 'hour' }, '1.5h'],
  [90, { style: 'duration', unit: 'left' }, '1m 30s left'],
  [500, { style: 'bytes', unit: 'kilobyte' }, '0.5 kB'],
  [-5e17, 'bytes', '−500 PB'],
  [1_500_000, 'bytes', '1.5 MB'],
  [500, 'bytes', '500 bytes'],
  [1, 'bytes', '1 byte'],
  ['2026-03-01', 'date', 'Mar 1, 2026'],
  ['2026-03-01T09:30:00Z', 'datetime', 'Mar 1, 2026, 9:30 AM'],
  [7, 'text', '7'],
  [1200, { style: 'currency', currency: 'EUR', decimals: 2 }, '€1,200.00'],
  [12.345, { style: 'number', decimals: 1, unit: 'kg' }, '12.3 kg'],
  [1_200_000, { style: 'currency', notation: 'compact' }, '$1.2M'],
  [1, { style: 'number', unit: 'days' }, '1 day'],
  [-1, { style: 'number', unit: 'weeks' }, '−1 week'],
  [0, { style: 'number', unit: 'days' }, '0 days'],
  [1, { style: 'number', unit: 'boxes' }, '1 boxes'],
] as const)('%j as %j is %s', (value, format, written) => {
  expect(plain(english.formatValue(value, format))).toBe(written);
});

test('one of a unit of time is written as one in the language of the document', () => {
  expect(plain(german.formatValue(1, { style: 'number', unit: 'Wochen' }))).toBe('1 Woche');
  expect(plain(german.formatValue(2, { style: 'number', unit: 'Wochen' }))).toBe('2 Wochen');
});

test.each([
  [0.004_21, 'number', '0.00421'],
  [-0.004_21, 'currency', '−$0.00421'],
  [0.000_04, 'percent', '0.004%'],
  [3e-9, 'number', '3E−9'],
  [1e-12, 'currency', '$1E−12'],
  [2e21, 'number', '2E21'],
  [2e21, 'compact', '2E21'],
  [-1.5e18, 'currency', '−$1.5E18'],
  [Number.MAX_VALUE, 'compact', '1.8E308'],
  [Number.MIN_VALUE, 'number', '5E−324'],
  [999_999_999_999, 'compact', '1T'],
  [-0.156, 'percent', '−15.6%'],
  [-1200, 'currency', '−$1,200'],
  [-90, 'duration', '−1m 30s'],
  [0, 'compact', '0'],
  [-0, 'number', '0'],
  [-0.3, { style: 'number', decimals: 0 }, '0'],
] as const)('the size of %j as %j can be seen: %s', (value, format, written) => {
  expect(plain(english.formatValue(value, format))).toBe(written);
});

test.each([
  ['en-IN', 'INR', 1_234_567, '₹12,34,567'],
  ['ja', 'JPY', 1234, '￥1,234'],
  ['fr', 'EUR', 1234.5, '1 234,50 €'],
  ['de-CH', 'CHF', 1234.5, "CHF 1'234.50"],
  ['ar-EG', 'EGP', 12, '\u200f١٢ ج.م.\u200f'],
  ['pt-BR', 'BRL', -5, '−R$ 5'],
  ['en', 'KWD', 1.2344, 'KWD 1.234'],
] as const)('%s writes %s as it does', (locale, currency, value, written) => {
  const formatter = createFormatter({ locale, currency, timeZone: 'UTC' });
  expect(plain(formatter.formatValue(value, 'currency'))).toBe(written);
});

test('makes one Intl formatter for each locale and format, however often it writes', () => {
  const { NumberFormat } = Intl;
  let made = 0;
  Intl.NumberFormat = class extends NumberFormat {
    constructor(...args: ConstructorParameters<typeof NumberFormat>) {
      super(...args);
      made += 1;
    }
  } as typeof NumberFormat;
  try {
    const formatter = createFormatter({ locale: 'en', currency: 'USD', timeZone: 'UTC' });
    expect(made).toBe(0);
    for (let value = 1; value <= 200; value += 1)
      for (const format of ['number', 'currency', 'percent', 'compact'] as const)
        formatter.formatValue(value * 1.5, format);
    // Whole amounts are written without decimals, by one of their own; another tells whether there is such a currency.
    expect(made).toBe(6);
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
});

test('the locale decides how it is written', () => {
  expect(plain(german.formatValue(1234.5, 'currency'))).toBe('1.234,50 €');
  expect(german.formatValue('2026-03-01', 'date')).toBe('01.03.2026');
});

test.each([null, undefined, '', Number.NaN, Infinity, -Infinity, []])('%s is an em dash', (value) => {
  for (const format of [
    'number',
    'currency',
    'percent',
    'compact',
    'duration',
    'bytes',
    'text',
    undefined,
  ] as const) {
    expect(english.formatValue(value, format)).toBe('—');
  }
});

test.each([
  ['en', '2026-11-01', 'month', 'Nov 2026'],
  ['de', '2026-11-01', 'month', 'Nov. 2026'],
  ['en', '2026-11', 'month', 'Nov 2026'],
  ['en', '2026-13', 'month', '2026-13'],
  ['en', '2026-11-01', 'quarter', 'Q4 2026'],
  ['fr', '2026-01-01', 'quarter', 'T1 2026'],
  ['ja', '2026-11-01', 'quarter', 'Q4 2026年'],
  ['en', '2026-01-01', 'year', '2026'],
  ['en', '2026-03-16', 'week', 'Mar 16\u2009–\u200922, 2026'],
  ['de', '2026-12-28', 'week', '28. Dez. 2026\u2009–\u20093. Jan. 2027'],
  ['en', 'soon', 'week', 'soon'],
  ['en', 1, 'dayOfWeek', 'Mon'],
  ['de', 7, 'dayOfWeek', 'So'],
  ['en', 1, 'monthOfYear', 'Jan'],
  ['en', 12, 'monthOfYear', 'Dec'],
  ['en', 0, 'hourOfDay', '12 AM'],
  ['en', 14, 'hourOfDay', '2 PM'],
  ['de', 14, 'hourOfDay', '14 Uhr'],
  ['en', 8, 'dayOfWeek', '8'],
  ['en', 2.5, 'monthOfYear', '2.5'],
  ['en', -1, 'hourOfDay', '−1'],
  ['en', 'soon', 'month', 'soon'],
  ['en', null, 'dayOfWeek', '—'],
] as const)('in %s %j as %s is %s', (locale, value, format, written) => {
  const formatter = createFormatter({ locale, currency: 'USD', timeZone: 'UTC' });
  expect(plain(formatter.formatValue(value, format))).toBe(written);
});

test('a point in time falls into the month and quarter of the zone', () => {
  expect(german.formatValue('2025-12-31T23:30:00Z', 'month')).toBe('Jan. 2026');
  expect(german.formatValue('2025-12-31T23:30:00Z', 'quarter')).toBe('Q1 2026');
});

test('negative numbers have the same minus in every language and style', () => {
  for (const locale of ['en', 'de', 'sv', 'nb', 'fa', 'ar-EG', 'he', 'hi', 'ja', 'fr-CA'])
    for (const style of ['number', 'currency', 'percent', 'compact', 'duration', 'bytes'] as const) {
      const formatter = createFormatter({ locale, currency: 'EUR', timeZone: 'UTC' });
      const written = formatter.formatValue(-1234.5, style);
      expect(written).toContain('−');
      expect(written).not.toMatch(/[-\u2010-\u2015]/);
    }
});

test('no time zone moves a date', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/New_York']) {
    const formatter = createFormatter({ locale: 'en', currency: 'USD', timeZone });
    expect(formatter.formatValue('2026-03-29', 'date')).toBe('Mar 29, 2026');
    expect(formatter.formatValue('2026-03-29', 'datetime')).toBe('Mar 29, 2026');
  }
});

test('a text that is no date stays as it is', () => {
  expect(english.formatValue('soon', 'date')).toBe('soon');
});

test('text in a number’s place stays text', () => {
  expect(english.formatValue('n/a', 'currency')).toBe('n/a');
});

test('a currency that Intl refuses falls back instead of failing', () => {
  const odd = createFormatter({ locale: 'en', currency: '??', timeZone: 'UTC' });
  expect(odd.formatValue(5, 'currency')).toBe('$5');
  expect(english.formatValue(5, { style: 'currency', currency: 'nope' })).not.toContain('NaN');
});

test('what is no number is missing in every format', () => {
  for (const format of ['number', 'date', 'datetime', 'text'] as const)
    expect([Number.NaN, Infinity, -Infinity].map((value) => english.formatValue(value, format))).toEqual([
      '—',
      '—',
      '—',
    ]);
});

test('nothing ever reads NaN', () => {
  const formats = fc.constantFrom(
    'number',
    'currency',
    'percent',
    'compact',
    'duration',
    'bytes',
    'date',
    'datetime',
    'text' as const,
  );
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer()), formats, (value, format) => {
      expect(english.formatValue(value, format as 'number')).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});
