import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { axisLabels } from './axisLabels.js';

const writer = (locale: string, currency = 'USD') =>
  createFormatter({ locale, currency, timeZone: 'UTC' }).formatValue;

describe('labels of an axis', () => {
  it('are short where numbers are long', () => {
    expect(axisLabels([0, 20_000, 40_000], 'currency', writer('en'))).toEqual(['$0', '$20K', '$40K']);
    expect(axisLabels([0, 5000], 'number', writer('en'))).toEqual(['0', '5,000']);
  });

  it('keep the decimals that tell them apart, and no more; those of one unit have the same', () => {
    expect(axisLabels([0, 1e6, 1.25e6, 1.5e6], 'number', writer('en'))).toEqual([
      '0',
      '1.00M',
      '1.25M',
      '1.50M',
    ]);
    expect(axisLabels([9000, 9500, 10_000], 'number', writer('en'))).toEqual(['9.0K', '9.5K', '10.0K']);
    expect(axisLabels([8e5, 1e6, 1.2e6], 'currency', writer('en'))).toEqual(['$800K', '$1.0M', '$1.2M']);
    expect(axisLabels([0, 0.5, 1], 'number', writer('en'))).toEqual(['0', '0.5', '1.0']);
    expect(axisLabels([0, 0.005, 0.01], 'percent', writer('en'))).toEqual(['0%', '0.5%', '1.0%']);
    expect(axisLabels([0, 0.5], 'currency', writer('en'))).toEqual(['$0', '$0.50']);
  });

  it('are exact in locales that shorten by other units', () => {
    expect(axisLabels([15_000, 20_000], 'number', writer('ja'))).toEqual(['1.5万', '2.0万']);
    expect(axisLabels([150_000, 200_000], 'number', writer('en-IN'))).toEqual(['1.5L', '2.0L']);
  });

  it('have an exponent where no short form reaches', () => {
    expect(axisLabels([0, 5e20, 1e21], 'currency', writer('en'))).toEqual(['$0', '$5E20', '$1E21']);
    expect(axisLabels([0, 5e14, 1e15], 'number', writer('en'))).toEqual(['0', '500T', '1000T']);
  });

  it('of durations and of bytes are all in one unit, the largest that needs no more than a decimal', () => {
    const seconds = (...ticks: number[]) => axisLabels(ticks, 'duration', writer('en'));
    expect(seconds(0, 1800, 3600, 5400)).toEqual(['0h', '0.5h', '1h', '1.5h']);
    expect(seconds(0, 900, 1800, 2700, 3600)).toEqual(['0m', '15m', '30m', '45m', '60m']);
    expect(seconds(0, 86_400, 172_800)).toEqual(['0d', '1d', '2d']);
    expect(seconds(0, 10, 20)).toEqual(['0s', '10s', '20s']);
    expect(seconds(0, 0.5)).toEqual(['0s', '0.5s']);
    expect(axisLabels([0, 250_000, 1_000_000], 'bytes', writer('en'))).toEqual([
      '0\u00a0kB',
      '250\u00a0kB',
      '1,000\u00a0kB',
    ]);
  });

  it('of durations keep the unit that the document names', () => {
    const inMinutes = { style: 'duration', unit: 'minute' } as const;
    expect(axisLabels([0, 3600], inMinutes, writer('en'))).toEqual(['0m', '60m']);
  });
});
