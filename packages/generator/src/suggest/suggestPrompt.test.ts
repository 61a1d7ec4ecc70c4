import { describe, expect, it } from 'vitest';
import { example } from '../refine/cases.testing.js';
import { refine } from '../refine/refine.js';
import { suggestPrompt } from './suggestPrompt.js';

const before = example('pipeline');

function wishesAfter(sentence: string, prompt = 'Customer pipeline'): readonly string[] {
  const result = refine(before, sentence);
  if (!result.artifact) throw new Error(result.refusal ?? result.question);
  return suggestPrompt(prompt, before, result.artifact).wishes;
}

describe('suggestPrompt', () => {
  it.each([
    ['make the chart a pie', 'Show "Value by stage" as pie.'],
    ['remove the table', 'Leave out "All deals".'],
    ['rename Win rate to Close rate', 'Say "Close rate" instead of "Win rate".'],
    ['rename the dashboard to Sales', 'Call it "Sales".'],
    ['add a table of stages', 'Include "Stages" (Table).'],
    ['set the sales target to 250,000', 'Default of "Sales target": 250000.'],
    ['add a column Owner to the deals table', 'Track "Owner" in Deals.'],
    ['use euros', 'Amounts are in EUR.'],
    ['turn the board into a table', 'Show "Deals by stage" as Table.'],
  ])('S1: says the edit "%s"', (sentence, wish) => {
    expect(wishesAfter(sentence)).toEqual([wish]);
  });

  it('S1: writes in the language of the prompt', () => {
    expect(wishesAfter('remove the table', 'Zeige mir die Pipeline der Kunden')).toEqual([
      'Ohne „All deals“.',
    ]);
  });

  it('S2: leaves a prompt alone that gave what was wanted', () => {
    expect(suggestPrompt('Customer pipeline.', before, before)).toEqual({
      prompt: 'Customer pipeline.',
      wishes: [],
    });
  });

  it('S2: says nothing of widths and filters', () => {
    expect(wishesAfter('make the chart full width')).toEqual([]);
    expect(wishesAfter('only show deals over 20000 in the All deals table')).toEqual([]);
  });

  it('S3: does not say a wish twice', () => {
    const result = refine(before, 'remove the table');
    if (!result.artifact) throw new Error('no change');
    const once = suggestPrompt('Customer pipeline', before, result.artifact);
    expect(suggestPrompt(once.prompt, before, result.artifact).prompt).toBe(once.prompt);
  });
});
