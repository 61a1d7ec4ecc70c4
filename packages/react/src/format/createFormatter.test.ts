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
  [1_500_000, 'bytes', '1.5MB'],
  ['2026-03-01', 'date', 'Mar 1, 2026'],
  ['2026-03-01T09:30:00Z', 'datetime', 'Mar 1, 2026, 9:30 AM'],
  [7, 'text', '7'],
  [1200, { style: 'currency', currency: 'EUR', decimals: 2 }, '€1,200.00'],
  [12.345, { style: 'number', decimals: 1, unit: 'kg' }, '12.3 kg'],
  [1_200_000, { style: 'currency', notation: 'compact' }, '$1.2M'],
] as const)('%j as %j is %s', (value, format, written) => {
  expect(plain(english.formatValue(value, format))).toBe(written);
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

test('settings that Intl refuses fall back instead of failing', () => {
  const odd = createFormatter({ locale: 'not a locale', currency: '??', timeZone: 'Mars/Olympus' });
  expect(odd.formatValue(5, 'currency')).toBe('$5');
  expect(english.formatValue(5, { style: 'currency', currency: 'nope' })).not.toContain('NaN');
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
