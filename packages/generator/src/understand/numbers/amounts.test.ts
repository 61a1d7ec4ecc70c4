import { describe, expect, it } from 'vitest';
import { currentOf, readAmounts, targetOf } from './amounts.js';

describe('amounts in a prompt', () => {
  it('reads a goal with a sign and a scale', () => {
    expect(targetOf(readAmounts('Track our path to $100k MRR'))).toMatchObject({
      value: 100_000,
      currency: 'USD',
      role: 'target',
    });
  });

  it('tells the start from the goal', () => {
    const amounts = readAmounts('grow from 42k to €1.5m by December');
    expect(currentOf(amounts)).toMatchObject({ value: 42_000, currency: null });
    expect(targetOf(amounts)).toMatchObject({ value: 1_500_000, currency: 'EUR' });
  });

  it('reads digits grouped by commas, points and apostrophes', () => {
    expect(readAmounts("$1,250,000 and €1.250.000 and £1'250").map(({ value }) => value)).toEqual([
      1_250_000, 1_250_000, 1250,
    ]);
  });

  it.each(['the year 2027', 'Q4', 'class 7B', 'h264k9'])('takes nothing from "%s"', (prompt) => {
    expect(readAmounts(prompt)).toEqual([]);
  });

  it('takes the only amount as the goal', () => {
    expect(targetOf(readAmounts('$2M ARR dashboard'))?.value).toBe(2_000_000);
  });
});
