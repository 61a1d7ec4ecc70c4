import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComponentTypes } from '../components/ComponentTypes.js';
import { walkNodes } from '../components/walkNodes.js';
import { openArtifact } from '../open/openArtifact.js';
import { openedDocuments } from '../testing/documents.js';
import { exampleTexts, writtenNodes } from '../testing/exampleTexts.js';
import { openArtifactText } from './openArtifactText.js';

const card = { id: 'total', type: 'MetricCard', props: { label: 'MRR', value: 1200 } };
const page = { version: 1, id: 'a-1', title: 'Test', components: [card] };
const json = JSON.stringify(page, null, 2);
const compact = JSON.stringify(page);

/** What the text opens as is the page; gives the kinds of repair. */
const repairs = (text: string): string[] => {
  const { artifact, issues } = openArtifactText(text);
  expect(artifact).toEqual(page);
  expect(issues.every(({ code }) => code.startsWith('repair.'))).toBe(true);
  return issues.map(({ code }) => code.slice('repair.'.length));
};
const label = (text: string) => {
  const { artifact, issues } = openArtifactText(compact.replace('"MRR"', text));
  return [artifact?.components[0]?.props['label'], issues.map(({ code }) => code)];
};

describe('openArtifactText', () => {
  it('opens strict JSON as openArtifact does', () => {
    expect(openArtifactText(json)).toEqual(openArtifact(json));
    expect(repairs(json)).toEqual([]);
    expect(repairs(`\uFEFF ${json}\n`)).toEqual([]);
  });

  it('takes the JSON out of prose and fences', () => {
    expect(repairs(`Here is your {dashboard}:\n\`\`\`json\n${json}\n\`\`\`\nHope it helps! {}`)).toEqual([
      'surroundings',
    ]);
    expect(repairs(`\`\`\`\n${json}\n\`\`\``)).toEqual([]);
    expect(repairs(`[${json}]`)).toEqual([]);
    expect(repairs(`Use {{ total }} and { braces.\n${json}`)).toEqual(['surroundings']);
  });

  it('leaves out thinking blocks, whatever is in them', () => {
    expect(repairs(`<think>A {"components": []} or {"title": </think>${json}`)).toEqual(['thinking']);
    expect(repairs(`<thinking>It's "easy": {</thinking>\n\n${json}`)).toEqual(['thinking']);
    expect(repairs(`<think>hm\n${json}`)).toEqual(['thinking']);
  });

  it('takes the artifact of several objects, the last whole one', () => {
    expect(repairs(`{"goal": "MRR", "metrics": [1]}\n${json}\n{"done": true}`)).toEqual(['choice']);
    expect(repairs(`${json.replace('Test', 'Draft')}\nBetter:\n${json}`)).toEqual(['surroundings', 'choice']);
    expect(repairs(`${json}\n${json.slice(0, 90)}`)).toEqual(['choice']);
  });

  it('finds it inside another object, and inside strings', () => {
    expect(repairs(`{"artifact": ${json}}`)).toEqual(['wrapping']);
    expect(repairs(JSON.stringify(compact))).toEqual(['escaping']);
    expect(repairs(JSON.stringify(json))).toEqual(['escaping']);
    expect(repairs(JSON.stringify({ name: 'show', arguments: json }))).toEqual(['wrapping']);
    expect(repairs(`arguments: ${compact.replaceAll('"', '\\"')}`)).toEqual(['surroundings', 'escaping']);
  });

  it.each([
    ['trailing commas', compact.replaceAll('}', ',}').replaceAll(']', ',]'), ['comma']],
    ['doubled commas', compact.replace('[', '[,,').replace(',"id"', ',,"id"'), ['comma']],
    ['missing commas', json.replaceAll(',', ''), ['commaMissing']],
    ['comments', json.replaceAll(',', ', // next\n /* " */').replace('{', '{ # begin\n'), ['comment']],
    ['single quotes', compact.replaceAll('"', "'"), ['quotes']],
    ['smart quotes', compact.replaceAll(/"([^"]*)"/g, '“$1”'), ['quotes']],
    ['backticks', compact.replaceAll('"', '`'), ['quotes']],
    ['names without quotes', compact.replaceAll(/"(\w+)":/g, '$1:'), ['unquoted']],
    ['words without quotes', compact.replace('"MetricCard"', 'MetricCard'), ['unquoted']],
    ['missing brackets at the end', compact.slice(0, -3), ['truncated']],
    ['a missing bracket in the middle', compact.replace('}}]', '}]'), ['closing']],
    ['brackets too many', compact.replace('}}]', '}}]]]'), ['closing']],
    ['equals signs', compact.replace('"title":', '"title" ='), ['colon']],
    ['missing colons', compact.replace('"title":', '"title"'), ['colon']],
    ['an ellipsis', compact.replace('}]', '}, ...]'), ['skipped', 'comma']],
  ])('mends %s', (_, text, kinds) => {
    expect(repairs(text)).toEqual(kinds);
  });

  it.each<[string, unknown]>([
    ['NaN', null],
    ['-Infinity', null],
    ['None', null],
    ['True', true],
    ['undefined', undefined],
    ['1e400', null],
    ['+5', 5],
    ['.5', 0.5],
    ['007', 7],
    ['1_000', 1000],
    ['0x10', 16],
  ])('reads %s as %j', (word, value) => {
    const { artifact } = openArtifactText(
      `{version: 1, components: [], meta: {a: ${word}, b: [1, ${word}]}}`,
    );
    const { a, b } = artifact!.meta as { a: unknown; b: unknown[] };
    expect([a, b[1]]).toEqual([value, value ?? null]);
  });

  it('mends strings', () => {
    expect(label('"He said "hi" to us"')).toEqual(['He said "hi" to us', ['repair.character']]);
    expect(label("'It's fine'")).toEqual(["It's fine", ['repair.quotes', 'repair.character']]);
    expect(label('"two\nlines"')).toEqual(['two\nlines', ['repair.character']]);
    expect(label(String.raw`"a\'b \$ \u00e9 \ud83d\ude42"`)).toEqual(["a'b $ é 🙂", ['repair.character']]);
    expect(label(String.raw`"\u12"`)[1]).toEqual(['repair.character']);
    expect(label('“say “x” twice”')).toEqual(['say “x” twice', ['repair.quotes', 'repair.character']]);
  });

  it('tells how often it repaired in a way, and where first', () => {
    const { issues } = openArtifactText(`{"version":1,,"id":"a","title":"A","components":[],}`);
    expect(issues).toMatchObject([
      { code: 'repair.comma', severity: 'info', params: { count: 2, offset: 13 } },
    ]);
  });

  it.each(['', 'no JSON here', '[]', '7', '"text"', '}{', '```', '<think>'])(
    '%j gives no artifact',
    (text) => {
      const { artifact, issues } = openArtifactText(text);
      expect(artifact?.components ?? []).toEqual([]);
      expect(issues.some(({ code }) => code === 'repair.nothing' || code === 'repair.truncated')).toBe(true);
    },
  );

  it('does no harm with names of prototypes', () => {
    const { artifact } = openArtifactText("{__proto__: {polluted: 1}, 'constructor': 2, components: [],}");
    expect(artifact?.components).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps to the limits, and to linear time on hostile text', () => {
    expect(openArtifactText(`{a:${'['.repeat(100_000)}`).issues.map(({ code }) => code)).toEqual([
      'limit.depth',
    ]);
    expect(openArtifactText('x'.repeat(3_000_000)).issues.map(({ code }) => code)).toEqual(['limit.text']);
    for (const piece of [
      '{"',
      '{a ',
      "{'",
      '{"a" ',
      '{"a":',
      '`',
      '<',
      '</think>',
      '\\"',
      '{\\"',
      '/*',
      '"a"b',
      '...',
    ])
      openArtifactText(`{x:1}${piece.repeat(1_000_000 / piece.length)}`, { limits: { depth: 256 } });
  });
});

describe('laws of repaired text', () => {
  const types = new ComponentTypes();

  /** Opens each cut of a text, and finds every node that was whole before the cut. */
  const checkCuts = (text: string, cuts: Iterable<number>): void => {
    const nodes = writtenNodes(text);
    for (const cut of cuts) {
      const { artifact } = openArtifactText(text.slice(0, cut));
      const whole = nodes.filter(({ end }) => end <= cut);
      if (whole.length === 0) continue;
      const opened = new Map([...walkNodes(artifact!, types.description)].map(({ node }) => [node.id, node]));
      for (const { value } of whole) expect(opened.get(String(value['id'])), `cut at ${cut}`).toEqual(value);
    }
  };

  it.each(exampleTexts)('%s cut anywhere keeps every whole node', { timeout: 120_000 }, (_, text) => {
    const cuts = Array.from({ length: 150 }, (_, index) => Math.round((text.length * index) / 149));
    checkCuts(text, cuts);
    checkCuts(JSON.stringify(JSON.parse(text)), cuts.slice(0, 20));
  });

  it('a small document cut at every character keeps every whole node', () => {
    const grid = { id: 'grid', type: 'GridLayout', props: { children: [{ ...card, id: 'b' }] } };
    const tabs = {
      id: 'tabs',
      type: 'Tabs',
      props: { tabs: [{ id: 't', label: 'T', content: [{ ...card, id: 'c' }] }] },
    };
    const text = JSON.stringify(
      { ...page, meta: { text: 'a "quoted" \\ text, é' }, components: [card, grid, tabs] },
      null,
      1,
    );
    checkCuts(
      text,
      Array.from({ length: text.length + 1 }, (_, index) => index),
    );
  });

  it('what strict JSON says is read the same when it has to be repaired', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(openedDocuments, fc.constantFrom(0, 2), (document, indent) => {
        const text = JSON.stringify(document, null, indent);
        const { artifact, issues } = openArtifactText(`${text.slice(0, -1)},}`);
        expect(JSON.stringify(artifact)).toBe(JSON.stringify(openArtifact(text).artifact));
        expect(issues.filter(({ code }) => code.startsWith('repair.'))).toHaveLength(1);
      }),
    );
  });

  it('any JSON value is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, indent) => {
        const text = JSON.stringify({ components: [], meta: { value } }, null, indent);
        const { artifact } = openArtifactText(`Sure: ${text}`);
        expect(artifact?.meta).toEqual(openArtifact(text).artifact?.meta);
      }),
      { numRuns: 500 },
    );
  });

  it('no text makes it throw', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ',',
      ':',
      '\\',
      '/',
      '*',
      '\n',
      '`',
      '<think>',
      '…',
      '1',
      'a',
    );
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (soup) => {
        openArtifactText(soup);
        openArtifactText(`${compact.slice(0, 60)}${soup}${compact.slice(60)}`);
      }),
      { numRuns: 1000 },
    );
  });
});
