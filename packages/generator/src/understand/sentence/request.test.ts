import { describe, expect, it } from 'vitest';
import { splitRequest } from './request.js';

describe('what is told before something is asked for', () => {
  it('G10: a story before the request is no part of it', () => {
    const { said, story } = splitRequest(
      'We bake rye and rolls every day. I need a list of leftovers.',
      'en',
    );
    expect(said.trim()).toBe('I need a list of leftovers.');
    expect(story).toContain('rye and rolls');
  });

  it('G10: places stay the same', () => {
    const prompt = 'Wir backen jeden Tag Brot und Brötchen. Ich brauche eine Liste der Reste.';
    expect(splitRequest(prompt, 'de').said).toHaveLength(prompt.length);
  });

  it('G10: the sentence that names a tool is the request, not the first wish', () => {
    const { said } = splitRequest(
      'This winter we want to reach 5,000 parcels. I need a page with a list of volunteers.',
      'en',
    );
    expect(said.trim()).toBe('I need a page with a list of volunteers.');
  });

  it('keeps a sentence that only goes on describing the tool', () => {
    const prompt = 'Invoice tracker: client, amount. I want to see the total.';
    expect(splitRequest(prompt, 'en')).toEqual({ said: prompt, story: '' });
  });

  it('keeps the story where the request says nothing of its own', () => {
    const prompt = 'I keep losing track of who paid the season fee. Make me something simple.';
    expect(splitRequest(prompt, 'en').said).toBe(prompt);
  });
});
