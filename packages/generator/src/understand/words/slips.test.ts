import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { mendSlips } from './slips.js';

const now = Date.parse('2026-11-23T10:00:00Z');
const generate = (prompt: string) => createGenerator().generate(prompt, { now });

describe('slips of the pen in a short prompt', () => {
  it.each([
    ['houshold budget', 'Household budget'],
    ['under 12s football attendence', 'Under 12s football attendance'],
    ['churn dashbord', 'Churn dashboard'],
    ['bugdet for the choir', 'Budget for the choir'],
    ['apointment calender', 'Appointment calendar'],
  ])('G106: "%s" is called "%s"', async (prompt, title) => {
    expect((await generate(prompt)).artifact?.title).toBe(title);
  });

  it('G106: a receipt says which word was meant, and the prompt is kept as it was written', async () => {
    const { artifact, receipts } = await generate('flower shop orders bord');
    expect(artifact?.components.map(({ type }) => type)).toContain('Kanban');
    expect(artifact?.provenance?.prompt).toBe('flower shop orders bord');
    expect(receipts).toContainEqual({ kind: 'inferred', text: '"board" was meant', from: '"bord"' });
  });

  it.each([
    ['counselling log', 'en'],
    ['organisation chart', 'en'],
    ['founders OKRs', 'en'],
    ['trail maintenance', 'en'],
    ['pointing schedule for brickwork', 'en'],
    ['registro de alumnas', 'es'],
    ['inventário de instrumentos musicais', 'pt'],
    ['Praxisübersicht', 'de'],
    ['visits of Custmer Ltd', 'en'],
  ] as const)('G106: "%s" has none: other words, forms, spellings and names stay', (prompt, language) => {
    expect(mendSlips(prompt, language)).toEqual({ text: prompt, slips: [] });
  });
});
