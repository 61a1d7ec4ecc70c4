import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
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
    ['make the chart a pie', 'Turn "Value by stage" into a pie chart.'],
    ['remove the table', 'Remove "All deals".'],
    ['rename Win rate to Close rate', 'Rename "Win rate" to "Close rate".'],
    ['rename the dashboard to Sales', 'Change the title to "Sales".'],
    ['set the sales target to 250,000', 'Set "Sales target" to 250000.'],
    ['add a column Owner to the deals table', 'Add a column "Owner" to "Deals".'],
    ['use euros', 'Use EUR.'],
  ])('S1: says the edit "%s"', (sentence, wish) => {
    expect(wishesAfter(sentence)).toEqual([wish]);
  });

  it('S1: writes in the language of the prompt', () => {
    expect(wishesAfter('remove the table', 'Zeige mir die Pipeline der Kunden')).toEqual([
      'Entferne „All deals“.',
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

  const pages = [
    [
      'Bug tracker with severity, assignee and a board',
      ['rename the table to All bugs', 'remove the chart', 'add a column Version to bugs'],
    ],
    [
      'sales dashboard',
      ['rename Total amount to Revenue', 'use euros', 'change the title to Spring sales', 'remove the table'],
    ],
    [
      'Wartungsplan für 12 Maschinen mit Termin und Status',
      ['entferne die Zeitleiste', 'füge eine Spalte Standort hinzu'],
    ],
    [
      'Panel de pedidos: cliente, fecha, importe, estado',
      ['elimina el gráfico de importe por estado', 'cambia el título a "Pedidos"'],
    ],
    [
      'Path to $100k MRR',
      ['set the target MRR to 120k', 'remove what to watch', 'rename MRR churn to Churn'],
    ],
  ] as const;

  it('S4: generating from the suggested prompt gives the edited page', { timeout: 60_000 }, async () => {
    const generator = createGenerator();
    const options = { now: Date.UTC(2026, 10, 22) };
    const edits = fc
      .constantFrom(...pages)
      .chain(([prompt, sentences]) =>
        fc.tuple(fc.constant(prompt), fc.shuffledSubarray([...sentences], { minLength: 1 })),
      );
    await fc.assert(
      fc.asyncProperty(edits, async ([prompt, sentences]) => {
        const { artifact: made } = await generator.generate(prompt, options);
        const edited = sentences.reduce((page, sentence) => refine(page, sentence).artifact ?? page, made!);
        const { prompt: better } = suggestPrompt(prompt, made!, edited);
        const { artifact: again } = await generator.generate(better, options);
        expect(again?.title).toBe(edited.title);
        expect(again?.settings).toEqual(edited.settings);
        expect(again?.components).toEqual(edited.components);
        expect(again?.datasets).toEqual(edited.datasets);
      }),
      { numRuns: 12 },
    );
  });

  it('S4: what cannot be carried out behind a prompt is told as missing', async () => {
    const text = 'sales dashboard\n\nThen:\n- Remove "Weather".';
    const { artifact, receipts } = await createGenerator().generate(text);
    expect(artifact).not.toBeNull();
    expect(receipts.filter(({ kind }) => kind === 'missing').map((one) => one.text)).toContain(
      'Remove "Weather".',
    );
  });
});
