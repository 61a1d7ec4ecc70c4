import { openArtifact } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import type { Brief } from './Brief.js';
import { readBrief } from './readBrief.js';
import { writeBrief } from './writeBrief.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const options = { now, id: 'brief' };
const generator = createGenerator();
const prompt = 'Track our path to $100k MRR by June 2027';

const line = fc
  .string({ maxLength: 40, unit: fc.constantFrom(...'aB9 *{}#<>`_[]:\\.-é„"1'.split('')) })
  .map((text) => text.replaceAll(/\s+/gu, ' ').trim());
const name = line.filter((text) => text !== '');
const id = fc.option(fc.stringMatching(/^[a-z][a-z0-9_.]{0,12}$/u), { nil: undefined });
const withId = (key: string | undefined): { id?: string } => (key === undefined ? {} : { id: key });
const brief: fc.Arbitrary<Brief> = fc.record({
  locale: fc.constantFrom('en', 'de', 'es', 'fr', 'pt', 'zh', 'ja'),
  title: line,
  goal: line,
  audience: line,
  metrics: fc.array(
    fc.record({ id, name, definition: line }).map(({ id, ...rest }) => ({ ...withId(id), ...rest })),
    { maxLength: 4 },
  ),
  sections: fc.array(
    fc.record({ id, title: name, shows: line }).map(({ id, ...rest }) => ({ ...withId(id), ...rest })),
    { maxLength: 4 },
  ),
  sources: fc.array(
    fc.record({ id, title: name, state: line }).map(({ id, ...rest }) => ({ ...withId(id), ...rest })),
    { maxLength: 3 },
  ),
  questions: fc.array(
    fc.record({ id, text: name, answer: line }).map(({ id, ...rest }) => ({ ...withId(id), ...rest })),
    { maxLength: 4 },
  ),
  prompt: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
});

describe('a brief as Markdown', () => {
  it('B1: comes back as it was', () => {
    fc.assert(
      fc.property(brief, (one) => {
        expect(readBrief(writeBrief(one))).toEqual({ brief: one, issues: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('B2: takes what a person wrote by hand', () => {
    const { brief: read, issues } = readBrief(
      '# Sales\n\n## Metrics\n* Revenue: all of it\n- Margin\n\n## Fragen\n1) Wie viel?\n   Antwort: 12 %\n\n## Colors\nblue\n',
    );
    expect(read.title).toBe('Sales');
    expect(read.metrics).toEqual([
      { name: 'Revenue', definition: 'all of it' },
      { name: 'Margin', definition: '' },
    ]);
    expect(read.questions).toEqual([{ text: 'Wie viel?', answer: '12 %' }]);
    expect(issues.map(({ code }) => code)).toEqual(['brief.headingUnknown']);
  });

  it('B2: reads any text without throwing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readBrief(text)));
  });
});

describe('drafting', () => {
  it('B3: says goal, metrics with definitions, sections, sources and numbered questions', async () => {
    const one = await generator.draft(prompt, options);
    expect(one.goal).toBe(prompt);
    expect(one.metrics.length).toBeGreaterThan(0);
    expect(one.metrics.every(({ definition }) => definition !== '')).toBe(true);
    expect(one.sections.length).toBeGreaterThan(1);
    expect(one.sources.length).toBeGreaterThan(0);
    expect(one.questions[0]).toMatchObject({ id: 'audience', answer: '' });
    expect(writeBrief(one)).toMatch(/## Questions\n\n1\. /u);
  });

  it('B3: says formulas and queries in the words of the page, in its language', async () => {
    const saving = await generator.draft('Wir sparen 12.000 € bis Juni 2027, aktuell 3.400 €', options);
    expect(saving.metrics.map(({ definition }) => definition)).toContain('Ziel - Heute');
    const sales = await generator.draft('sales dashboard', options);
    const said = sales.sections.map(({ shows }) => shows);
    expect(said).toContain('Chart; Total amount by month (Sales)');
  });

  it('B4: gives the same for the same words', async () => {
    expect(await generator.draft(prompt, options)).toEqual(await generator.draft(prompt, options));
  });
});

describe('building', () => {
  it('B5: makes what generate makes of an unedited brief', async () => {
    const one = await generator.draft(prompt, options);
    const built = await generator.build(readBrief(writeBrief(one)).brief, options);
    const made = await generator.generate(prompt, options);
    expect(built.artifact?.components).toEqual(made.artifact?.components);
    expect(built.issues).toEqual(made.issues);
  });

  it('B6: leaves out, renames and reorders what the person did', async () => {
    const one = await generator.draft(prompt, options);
    const [first, second, ...others] = one.sections;
    const edited = { ...one, title: 'Our path', sections: [{ ...second!, title: 'Renamed' }, ...others] };
    const built = await generator.build(edited, options);
    const text = JSON.stringify(built.artifact?.components);
    expect(built.artifact?.title).toBe('Our path');
    expect(text).toContain('"Renamed"');
    const isGone = !text.includes(`"id":"${first!.id}"`);
    expect(isGone || built.issues.some(({ code }) => code === 'brief.notDone')).toBe(true);
  });

  it('B7: puts answers where they belong', async () => {
    const bare = await generator.draft('MRR dashboard', options);
    const open = bare.questions.find(({ id }) => id === 'goal.current');
    if (!open) throw new Error('The current value is no open question.');
    const questions = bare.questions.map((question) =>
      question === open
        ? { ...question, answer: '$25k' }
        : question.id === 'audience'
          ? { ...question, answer: 'the founders' }
          : question,
    );
    const built = await generator.build({ ...bare, questions }, options);
    expect(JSON.stringify(built.artifact?.components)).toContain('"default":25000');
    expect(built.artifact?.description).toContain('the founders');
    expect(openArtifact(built.artifact).issues).toEqual([]);
  });

  it('B9: takes a brief of another page by its words, and keeps what stands', async () => {
    const one = await generator.draft('sales dashboard', options);
    const made = await generator.generate('sales dashboard', options);
    const foreign = {
      ...one,
      metrics: one.metrics.map((metric, index) => ({ ...metric, id: `model_${index}` })),
      sections: [
        ...one.sections.map((section, index) => ({ ...section, id: `part_${index}` })),
        { id: 'part_more', title: 'Orders', shows: 'a pie chart of quantity by region' },
      ],
    };
    const built = await generator.build(foreign, options);
    const ids = made.artifact!.components.map(({ id }) => id);
    expect(built.artifact?.components.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(built.artifact?.components).toHaveLength(ids.length + 1);
  });

  it('B8: says which edits it could not make', async () => {
    const one = await generator.draft(prompt, options);
    const built = await generator.build(
      { ...one, sections: [...one.sections, { title: 'Weather', shows: 'rain in Lisbon' }] },
      options,
    );
    expect(built.issues.map(({ code }) => code)).toContain('brief.notDone');
  });
});
