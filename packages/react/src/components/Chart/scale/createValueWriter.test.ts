import { describe, expect, it } from 'vitest';
import type { Format } from '@vitrine/schema';
import { createFormatter } from '../../../format/createFormatter.js';
import { createValueWriter } from './createValueWriter.js';

const written = (values: readonly number[], format: Format = 'currency', locale = 'en') => {
  const { formatValue } = createFormatter({ locale, currency: 'USD', timeZone: 'UTC' });
  return values.map(createValueWriter(values, format, formatValue));
};

describe('values beside their marks', () => {
  it('are short where one of them is long, and share their digits', () => {
    expect(written([38_400, 41_000, 31_260])).toEqual(['$38.4K', '$41.0K', '$31.3K']);
    expect(written([9500, 12_000])).toEqual(['$9.5K', '$12.0K']);
    expect(written([40_000, 41_000])).toEqual(['$40K', '$41K']);
  });

  it('have no decimals where three digits say enough', () => {
    expect(written([950_400, 1_200_000, 38_400])).toEqual(['$950K', '$1.2M', '$38.4K']);
  });

  it('are in full where none is long, and where the document sets the decimals', () => {
    expect(written([950, 1200.5])).toEqual(['$950', '$1,200.50']);
    expect(written([12_000, 9500.5], { style: 'currency', decimals: 2 })).toEqual([
      '$12,000.00',
      '$9,500.50',
    ]);
    expect(written([0.5, 120], 'percent')).toEqual(['50%', '12,000%']);
  });

  it('keep the units of their language', () => {
    expect(written([15_000, 20_000], 'number', 'ja')).toEqual(['1.5万', '2.0万']);
    expect(written([31_300, 48_200], 'number', 'de')).toEqual(['31.300', '48.200']);
  });
});
