import { describe, expect, it } from 'vitest';
import { readPeriods } from './readPeriods.js';

const daysOf = (...texts: (string | null)[]) =>
  readPeriods(
    [{ key: 'when', type: 'text' }],
    texts.map((when) => ({ when })),
  ).rows.map(({ when }) => when);

describe('columns of months and quarters', () => {
  it.each([
    ['ene 2026', 'feb 2026', '2026-01-01', '2026-02-01'],
    ['janvier 2026', 'févr. 2026', '2026-01-01', '2026-02-01'],
    ['03/2026', '11/2026', '2026-03-01', '2026-11-01'],
    ['Q1 2026', 'Q4 2026', '2026-01-01', '2026-10-01'],
    ['2026-Q2', '2026 Q3', '2026-04-01', '2026-07-01'],
    ['2026年3月', '2026年12月', '2026-03-01', '2026-12-01'],
    ['Mai 26', 'Dez 26', '2026-05-01', '2026-12-01'],
  ])('become days: %s and %s', (first, second, ...days) => {
    expect(daysOf(first, second)).toEqual(days);
  });

  it.each([
    ['month', 'ene 2026', 'oct 2026'],
    ['quarter', 'Q1 2026', 'Q4 2026'],
    ['quarter', '2T 2026', '3T 2026'],
  ])('are written by their %s', (format, ...texts) => {
    const { columns } = readPeriods(
      [{ key: 'when', type: 'text' }],
      texts.map((when) => ({ when })),
    );
    expect(columns).toEqual([{ key: 'when', type: 'date', format }]);
  });

  it('keep empty cells empty', () => {
    expect(daysOf('Q1 2026', null, 'Q2 2026')).toEqual(['2026-01-01', null, '2026-04-01']);
  });

  it.each([
    ['one text is none', 'Q1 2026', 'later'],
    ['the month is none', '13/2026', '14/2026'],
    ['they are names', 'Mara 2026', 'Juno 2026'],
  ])('stay as they are where %s', (_, ...texts) => {
    expect(daysOf(...texts)).toEqual(texts);
  });

  it('do no harm under a name such as __proto__', () => {
    const rows = [JSON.parse('{"__proto__":"Q1 2026"}'), JSON.parse('{"__proto__":"Q2 2026"}')];
    const read = readPeriods([{ key: '__proto__', type: 'text' }], rows);
    expect(Object.getPrototypeOf(read.rows[0])).toBe(Object.prototype);
  });
});
