import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, writeAmount, writeNumber } from './parseNumber.js';

describe('parseNumber', () => {
  it.each([
    ['1200', 'en', 1200],
    ['1,200.50', 'en', 1200.5],
    ['1.200,50 €', 'de', 1200.5],
    ['$12', 'en', 12],
    ['USD 12', 'en', 12],
    ['(3)', 'en', -3],
    [' $ (1,234.50)', 'en', -1234.5],
    ['(USD 3)', 'en', -3],
    ['−4', 'en', -4],
    ['1.2k', 'en', 1200],
    ['15 %', 'en', 0.15],
    ['.5', 'en', 0.5],
    ['-.5', 'en', -0.5],
    ['1 234,5', 'fr', 1234.5],
    ['1e3', 'en', 1000],
    ['1.5', 'de', 1.5],
    ['1.500', 'de', 1500],
    ['1,5', 'en', 1.5],
    ['1’500.25', 'de-CH', 1500.25],
  ])('reads %s in %s', (text, locale, value) => {
    expect(parseNumber(text, { locale })).toBe(value);
  });

  it('gives null for empty text', () => {
    expect(parseNumber('  ', { locale: 'en' })).toBeNull();
  });

  it.each([
    'twelve',
    '1.2.3',
    '--1',
    '1-2',
    '%',
    '$',
    '1,2,3x',
    '1,23,4',
    '1e',
    'e3',
    '1e2e3',
    'Infinity',
    '9e999',
    '__proto__',
  ])('refuses %s', (text) => {
    expect(parseNumber(text, { locale: 'en' })).toBeUndefined();
  });

  it('takes what is typed into a percentage as hundredths, with or without the sign', () => {
    expect(parseNumber('7', { locale: 'en', percent: true })).toBe(0.07);
    expect(parseNumber('7%', { locale: 'en', percent: true })).toBe(0.07);
  });

  it('reads back every number that it wrote', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('en', 'de', 'fr', 'de-CH', 'ar'), (value, locale) => {
        expect(parseNumber(writeNumber(value, { locale }), { locale })).toBeCloseTo(value, 10);
      }),
    );
  });
});

it.each([
  [2.4, 'en', '2.40'],
  [2.4, 'de', '2,40'],
  [80, 'en', '80'],
  [-0.5, 'en', '-0.50'],
  [1.2345, 'en', '1.2345'],
  [1e-7, 'en', '1e-7'],
  [null, 'en', ''],
])('an amount of %s in a field in %s is %j, with a hyphen that can be typed', (value, locale, text) => {
  expect(writeNumber(value, { locale, decimals: 2 })).toBe(text);
  expect(parseNumber(text, { locale })).toBe(value);
});

it.each([
  [1234567.5, 'en', '1,234,567.50'],
  [-1234, 'de', '-1.234'],
  [1234567, 'en-IN', '12,34,567'],
  [0.125, 'en', '0.125'],
  [999, 'en', '999'],
])('an amount of %s is read in %s as %s', (value, locale, text) => {
  expect(writeAmount(value, locale, 2)).toBe(text);
});
