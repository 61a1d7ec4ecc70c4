import { describe, expect, it } from 'vitest';
import { keyResults } from '../../../samples/keyResults.js';
import type { Language } from '../index.js';
import { objectives, type FieldId } from './index.js';

const fields = Object.keys(keyResults) as FieldId[];
const languages = Object.keys(objectives) as Language[];

describe('what people of each field aim at', () => {
  it.each(languages)('in %s has a name for each of the sample numbers', (language) => {
    for (const field of fields) {
      const results = objectives[language][field].objectives.flatMap((written) =>
        written.split(': ')[1]!.split('|'),
      );
      expect(results, field).toHaveLength(keyResults[field].length);
      expect(new Set(results).size, field).toBe(results.length);
    }
  });

  it('is on its way: each sample number lies between where it started and what it should come to', () => {
    for (const [start, current, target] of fields.flatMap((field) => keyResults[field])) {
      const share = (current - start) / (target - start);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
});
