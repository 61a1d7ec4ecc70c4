import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { fillPrompt, placeholdersOf } from './fillPrompt.js';
import { optimizedPrompt } from './optimizePrompt.js';

const codes = (template: string, sources = {}): string[] =>
  fillPrompt(template, sources).issues.map(({ code }) => code);

describe('prompt templates', () => {
  it('T1: put values for placeholders and defaults where there is none', () => {
    const filled = fillPrompt('Path to {{target}} by {{ date | December }}', { values: { target: 100 } });
    expect(filled).toEqual({ prompt: 'Path to 100 by December', issues: [] });
  });

  it('T1: keep a placeholder without a value, with an issue', () => {
    expect(fillPrompt('To {{target}} {{target}}', {}).prompt).toBe('To {{target}} {{target}}');
    expect(codes('To {{target}} {{target}}')).toEqual(['prompt.placeholderMissing']);
  });

  it('T2: take the newest text of a snippet, and of snippets in it', () => {
    const template = 'Weekly metrics. @house';
    const first = fillPrompt(template, { snippets: { house: 'Use EUR. @tone', tone: 'Be brief.' } });
    const later = fillPrompt(template, { snippets: { house: 'Use USD. @tone', tone: 'Be brief.' } });
    expect(first.prompt).toBe('Weekly metrics. Use EUR. Be brief.');
    expect(later.prompt).toBe('Weekly metrics. Use USD. Be brief.');
  });

  it('T3: report unknown names and circles, and leave them as they are', () => {
    expect(fillPrompt('@nobody', { snippets: {} })).toMatchObject({
      prompt: '@nobody',
      issues: [{ code: 'prompt.snippetUnknown' }],
    });
    const circle = fillPrompt('@a', { snippets: { a: 'x @b', b: 'y @a' } });
    expect(circle.prompt).toBe('x y @a');
    expect(circle.issues).toMatchObject([{ code: 'prompt.snippetCycle', params: { cycle: 'a → b → a' } }]);
  });

  it('T3: suggest the name that was likely meant', () => {
    expect(fillPrompt('@hose', { snippets: { house: '' } }).issues[0]?.hint).toContain('house');
  });

  it('T4: read no marks in values', () => {
    expect(fillPrompt('{{a}}', { values: { a: '@s {{b}}' }, snippets: { s: 'no' } })).toEqual({
      prompt: '@s {{b}}',
      issues: [],
    });
  });

  it('T4: leave e-mail addresses alone', () => {
    expect(fillPrompt('Write to ann@house.org', { snippets: { house: 'no' } })).toEqual({
      prompt: 'Write to ann@house.org',
      issues: [],
    });
  });

  it('T5: stay small whatever the snippets say', () => {
    const snippets = Object.fromEntries(
      Array.from({ length: 19 }, (_, level) => [`s${level}`, `@s${level + 1} `.repeat(10)]),
    );
    const filled = fillPrompt('@s0', { snippets: { ...snippets, s19: 'ha ' } });
    expect(filled.prompt.length).toBeLessThan(25_000);
    expect(filled.issues.map(({ code }) => code)).toContain('prompt.tooLong');
  });

  it('T5: never throw, and harmful names do no harm', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: fc.constantFrom(...'{}@|ab_ '.split('')) }),
        (text) => void fillPrompt(text, { snippets: { a: text, b: '@a' } }),
      ),
    );
    expect(codes('@constructor {{__proto__}}')).toEqual([
      'prompt.snippetUnknown',
      'prompt.placeholderMissing',
    ]);
  });

  it('T6: list their placeholders, those of snippets too', () => {
    expect(placeholdersOf('{{a}} @s {{a}}', { s: '{{b|2}} @s' })).toEqual([
      { name: 'a' },
      { name: 'b', default: '2' },
    ]);
  });
});

describe('optimizedPrompt', () => {
  it.each(['sales dashboard', 'track my beehives', 'Urlaubsplanung im Team', 'content calendar'])(
    'T7: says nothing that costs the page its parts: %s',
    async (words) => {
      const generator = createGenerator();
      const options = { now: Date.parse('2026-11-21T08:00:00Z') };
      const { prompt } = await generator.optimizePrompt(words, options);
      const [start = '', ...lines] = prompt.split('\n');
      const told = [start, ...lines.filter((line) => !line.includes('{{'))].join('\n');
      const titles = async (text: string): Promise<string[]> =>
        (await generator.draft(text, options)).sections.map(({ title }) => title);
      expect(await titles(told)).toEqual(await titles(words));
    },
  );

  it('T7: keeps the words, names what was understood and leaves placeholders for what is open', async () => {
    const generator = createGenerator();
    const brief = await generator.draft('MRR dashboard', {
      now: Date.parse('2026-11-21T08:00:00Z'),
      id: 'p',
    });
    const { title, prompt } = optimizedPrompt(brief);
    expect(title).toBe(brief.title);
    expect(prompt.startsWith('MRR dashboard.')).toBe(true);
    expect(prompt).toContain('{{audience}}');
    expect(placeholdersOf(prompt).length).toBe(new Set(placeholdersOf(prompt).map(({ name }) => name)).size);
    expect(fillPrompt(prompt, {}).issues.every(({ code }) => code === 'prompt.placeholderMissing')).toBe(
      true,
    );
  });
});
