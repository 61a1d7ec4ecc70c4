import { describe, expect, it } from 'vitest';
import { readMeaning } from './readMeaning.js';
import { withContext } from './withContext.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const read = (prompt: string, context?: Record<string, string | number>) =>
  withContext(readMeaning(prompt, now), context, now);

describe("the host's context", () => {
  it('gives the target and the deadline that the prompt leaves open, and says so', () => {
    const { meaning, receipts } = read('grow our newsletter', { goal: '5000 subscribers by June' });
    expect(meaning.target?.value).toBe(5000);
    expect(meaning.deadline?.date).toBe('2027-06-30');
    expect(receipts).toContainEqual({
      kind: 'inferred',
      text: 'target 5000',
      from: 'the host\'s context, goal: "5000 subscribers by June"',
    });
  });

  it('never overrides what the prompt says', () => {
    const { meaning, receipts } = read('MRR from 42k to 100k', { goal: 'reach 250k MRR' });
    expect(meaning.target?.value).toBe(100_000);
    expect(receipts).toEqual([]);
  });

  it('names figures to watch on a page of figures', () => {
    const { meaning } = read('weekly metrics dashboard', { challenge: 'churn is too high' });
    expect(meaning.topic.metrics.map(({ id }) => id)).toEqual(['churn']);
  });

  it('leaves alone a page that is about something else', () => {
    const { meaning, receipts } = read('track books to read', {
      goal: 'reach $100k MRR',
      challenge: 'churn',
    });
    expect(meaning).toEqual(readMeaning('track books to read', now));
    expect(receipts).toEqual([]);
  });

  it('passes over other keys, empty texts and the prototype', () => {
    const said = readMeaning('MRR dashboard', now);
    expect(withContext(said, JSON.parse('{"__proto__":{"goal":"5k MRR"},"goal":" ","x":1}'), now)).toEqual({
      meaning: said,
      receipts: [],
    });
  });
});
