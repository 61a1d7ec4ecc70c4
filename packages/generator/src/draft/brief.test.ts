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
    expect(said).toContain('chart; Total amount by month (Sales)');
  });

  it('B3: has no function of formulas in it', async () => {
    for (const words of ['Path to $100k MRR', "I've read 12 of 50 books this year", 'wedding budget']) {
      const { metrics, sections } = await generator.draft(words, options);
      const said = [...metrics.map(({ definition }) => definition), ...sections.map(({ shows }) => shows)];
      expect(said.join('\n')).not.toMatch(/\p{L}+\([^)]*,|today\(\)|sum\(|Total total/u);
    }
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

  it.each([
    ['Answer: ', '**Goal date**', 'Answer: by June'],
    ['behind the question', 'When?', '{#audience} by June'],
  ])('B2: reads an answer that stands %s', (_, __, line) => {
    const isBehind = line.startsWith('{');
    const text = `## Questions\n\n1. Who will use it?${isBehind ? ` ${line}` : ` {#audience}\n${line}`}\n`;
    const [question] = readBrief(text).brief.questions;
    expect(`${question?.text} ${question?.answer}`.trim()).toBe('Who will use it? by June');
    expect(question?.id).toBe('audience');
  });

  it('B10: makes anew what was reworded, in its place, and puts what is new where it is written', async () => {
    const words = 'A budget for our wedding: venue 8000, catering 6000, music 1500';
    const text = writeBrief(await generator.draft(words, options))
      .replace('{#total_planned}', '{#total_planned}\n- **Items**: number of budget items')
      .replace(/: chart; (.*\{#share)/u, ': table; $1')
      .replace(/(Total actual\*\*): [^{]*/u, '$1: highest actual ')
      .replace('Who will use it?', 'Who will use it? Both families');
    const { artifact, issues } = await generator.build(readBrief(text).brief, options);
    expect(issues.map(({ code }) => code)).not.toContain('brief.notDone');
    const parts = artifact!.components.map(
      ({ type, props }) => `${type} ${String(props['title'] ?? props['label'])}`,
    );
    expect(parts.slice(0, 3)).toEqual([
      'MetricCard Total planned',
      'MetricCard Items',
      'MetricCard Total actual',
    ]);
    expect(parts).toContain('Table Share of planned by budget item');
    expect(JSON.stringify(artifact!.components[2])).toContain('"op":"max"');
    expect(artifact!.description).toContain('Both families');
    expect(openArtifact(artifact).issues).toEqual([]);
  });

  it('B10: says of a source where its rows come from, as the person wrote it', async () => {
    const text = writeBrief(await generator.draft('sales dashboard', options));
    const { brief } = readBrief(text.replace('sample rows, to be replaced', 'Shop export, every Monday'));
    const { artifact } = await generator.build(brief, options);
    expect(artifact?.datasets?.map(({ description }) => description)).toContain('Shop export, every Monday');
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
