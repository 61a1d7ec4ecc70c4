import { describe, expect, it } from 'vitest';
import { createGenerator } from './generate.js';
import type { GenerateEvent, GenerateOptions } from './types.js';

const generator = createGenerator();
const prompt = 'An OKR tracker';

describe('options that come from users’ settings', () => {
  it.each([
    ['locale', 'not a locale!'],
    ['locale', 7],
    ['timeZone', 'Mars/Phobos'],
    ['currency', 'dollars'],
    ['now', Number.NaN],
    ['id', 'no spaces'],
  ])('a %s of %j is told, and the page is made with the default', async (option, value) => {
    const { artifact, issues } = await generator.generate(prompt, { [option]: value });
    expect(issues).toMatchObject([{ code: 'option.invalid', params: { option } }]);
    expect(artifact).toMatchObject({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      settings: { locale: 'en', currency: 'USD', timeZone: 'UTC' },
    });
  });

  it('are taken in the forms people write them in', async () => {
    const { artifact, issues } = await generator.generate(prompt, { locale: 'de_AT', currency: 'eur' });
    expect(issues).toEqual([]);
    expect(artifact?.settings).toMatchObject({ locale: 'de-AT', currency: 'EUR' });
  });

  it('are told first of all in a stream, and in its result', async () => {
    const events: GenerateEvent[] = [];
    for await (const event of generator.stream(prompt, { timeZone: 'Mars/Phobos' })) events.push(event);
    expect(events[0]).toMatchObject({ kind: 'issue', issue: { code: 'option.invalid' } });
    expect(events.at(-1)).toMatchObject({ kind: 'done', result: { issues: [{ code: 'option.invalid' }] } });
  });

  it('a clock that tells no time is told beside what a sentence came to', async () => {
    const { artifact } = await generator.generate(prompt, { now: 0 });
    const set = 'set the title to "Goals of 2030"';
    const changed = await generator.refine(artifact!, set, { now: Number.NaN });
    expect(changed).toMatchObject({
      artifact: { title: 'Goals of 2030' },
      issues: [{ params: { option: 'now' } }],
    });
    const refused = await generator.refine(artifact!, 'sing', { now: Number.NaN });
    expect(refused).toMatchObject({ refusal: expect.any(String), issues: [{ code: 'option.invalid' }] });
    expect(await generator.refine(artifact!, set, { now: 0 })).not.toHaveProperty('issues');
  });
});

it('what only a programmer gets wrong is thrown with a sentence how to mend it', async () => {
  const data = { data: [], issues: [] } as unknown as GenerateOptions['data'];
  await expect(generator.generate(prompt, { data })).rejects.toThrow('the "data" that readData() gives');
  expect(() => createGenerator({ provider: {} as never })).toThrow('"provider" has no ask()');
});
