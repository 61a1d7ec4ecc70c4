import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInterpolations } from './readInterpolations.js';

describe('readInterpolations', () => {
  it('finds formulas with and without a format', () => {
    const text = 'MRR is {{ total | currency }} of {{goal}}.';
    expect(readInterpolations(text)).toEqual([
      { start: 7, end: 29, formula: 'total', format: 'currency' },
      { start: 33, end: 41, formula: 'goal' },
    ]);
  });

  it('takes percentage for percent', () => {
    expect(readInterpolations('{{ a | percentage }}')[0]?.format).toBe('percent');
  });

  it('leaves bars and braces in quoted text to the formula', () => {
    expect(readInterpolations(`{{ if(a, '}} | date', "x") }}`)).toMatchObject([
      { formula: `if(a, '}} | date', "x")` },
    ]);
    expect(readInterpolations(`{{ a & ' | nothing' }}`)).toMatchObject([{ formula: `a & ' | nothing'` }]);
  });

  it.each(['{{ open', '{{\n}}', '{{ }}', '{ a }', '}}{{', "{{ 'open }}"])('takes %j for text', (text) => {
    expect(readInterpolations(text)).toEqual([]);
  });

  it('finds what follows braces that are never closed', () => {
    expect(readInterpolations('{{ open\n{{ a }}')).toMatchObject([{ formula: 'a' }]);
  });

  it('gives places in order that do not overlap, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '|', "'", 'a', ' ', '\n') });
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end } of readInterpolations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, start + 2) + text.slice(end - 2, end)).toBe('{{}}');
          last = end;
        }
      }),
    );
  });
});
