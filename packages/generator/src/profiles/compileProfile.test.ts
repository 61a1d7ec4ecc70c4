import { sharedSchemas, type CatalogueSchema } from '@vitrine/schema';
import { findFaults } from '@vitrine/schema/internal';
import { catalogue } from '@vitrine/schema/catalogue';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProfile } from './compileProfile.js';
import { lintStrict } from './lintStrict.js';
import type { ProfileName, ProfileSchema } from './Profile.js';
import { randomAnswer } from './randomAnswer.testing.js';
import { stripNulls } from './stripNulls.js';

const components = Object.entries(catalogue);
const names: readonly ProfileName[] = ['openai-strict', 'local', 'prompt-only'];
const each = components.flatMap(([type, schema]) => names.map((name) => ({ type, schema, name })));

const keywordsOf = (schema: ProfileSchema): Set<string> => {
  const found = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'properties' || key === '$defs') {
      for (const one of Object.values(value as object))
        for (const keyword of keywordsOf(one)) found.add(keyword);
      found.add(key);
      return undefined;
    }
    if (key !== '' && !/^\d+$/.test(key)) found.add(key);
    return value;
  });
  return found;
};

describe('the profiles of the components', () => {
  it.each(components)('M1: the strict one of %s keeps the rules and limits of the subset', (_, schema) => {
    expect(lintStrict(compileProfile(schema, 'openai-strict'))).toEqual([]);
  });

  it.each(each)('the one of $type for $name is a valid schema', ({ schema, name }) => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    expect(() => ajv.compile(compileProfile(schema, name))).not.toThrow();
  });

  it.each(each)(
    'M2: whatever the one of $type for $name allows, the component allows but for lengths, patterns and ranges',
    ({ schema, name }) => {
      const free = compileProfile(schema, 'prompt-only');
      fc.assert(
        fc.property(randomAnswer(compileProfile(schema, name)), (answer) => {
          const faults = findFaults(schema, stripNulls(answer, free), { shared: sharedSchemas });
          const missingSlots = (schema['x-slots'] ?? []).map((path) => path.at(-1));
          const serious = faults.filter(
            (fault) =>
              !['length', 'pattern', 'range'].includes(fault.kind) &&
              !(fault.kind === 'missing' && missingSlots.includes(fault.name)),
          );
          expect(serious).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(components)('the local one of %s has no references, no nulls and no long grammars', (_, schema) => {
    const keywords = keywordsOf(compileProfile(schema, 'local'));
    for (const one of ['$ref', '$defs', 'const', 'pattern', 'maxItems', 'maxLength', 'minimum', 'default'])
      expect(keywords).not.toContain(one);
    expect(JSON.stringify(compileProfile(schema, 'local'))).not.toContain('"type":"null"');
  });

  it('M3: no model may write rows, addresses, actions of the host or children', () => {
    for (const [, schema] of components)
      for (const name of names) {
        const parts = compileProfile(schema, name);
        expect(Object.keys(parts.$defs ?? {})).not.toContain('url');
        for (const [slot, ...deeper] of schema['x-slots'] ?? [])
          if (deeper.length === 0) expect(parts.properties).not.toHaveProperty(slot!);
      }
    const metric = compileProfile(catalogue['MetricCard']!, 'prompt-only');
    expect(metric.properties).not.toHaveProperty('link');
    const tab = compileProfile(catalogue['Tabs']!, 'openai-strict').properties!['tabs']!.items!;
    expect(tab.required).toEqual(['id', 'label', 'icon', 'badge']);
    expect(compileProfile(catalogue['Table']!, 'prompt-only').properties).not.toHaveProperty('rowActions');
  });

  it('the strict and local ones have a reduced query whose conditions lie flat, the free one all of it', () => {
    const chart = catalogue['Chart']!;
    const strict = compileProfile(chart, 'openai-strict').$defs!;
    expect(Object.keys(strict['query']!.properties!)).not.toContain('join');
    expect(JSON.stringify(strict['where'])).not.toContain('#/$defs/where');
    const free = compileProfile(chart, 'prompt-only').$defs!;
    expect(Object.keys(free['query']!.properties!)).toContain('window');
    expect(JSON.stringify(free['where'])).toContain('#/$defs/where');
  });
});

describe('compiling a schema', () => {
  const schema: CatalogueSchema = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'string', maxLength: 5, description: 'The first.', examples: ['x'] },
      b: { enum: ['one', 'two'] },
      c: { $ref: 'format', description: 'How it looks.' },
    },
  };

  it('requires everything in strict mode and lets null stand for what is left out', () => {
    const { properties, required, additionalProperties } = compileProfile(schema, 'openai-strict');
    expect(required).toEqual(['a', 'b', 'c']);
    expect(additionalProperties).toBe(false);
    expect(properties!['a']).toEqual({ type: 'string', description: 'The first. Such as "x".' });
    expect(properties!['b']).toEqual({ type: ['string', 'null'], enum: ['one', 'two', null] });
    expect(properties!['c']).toEqual({
      description: 'How it looks.',
      anyOf: [{ $ref: '#/$defs/format' }, { type: 'null' }],
    });
  });

  it('keeps lengths and what is optional where nothing enforces the schema', () => {
    const { properties, required } = compileProfile(schema, 'prompt-only');
    expect(required).toEqual(['a']);
    expect(properties!['a']!.maxLength).toBe(5);
  });

  it('refuses a schema of which a required part can only be rows', () => {
    const rows: CatalogueSchema = {
      type: 'object',
      required: ['rows'],
      properties: { rows: { type: 'array', items: { $ref: 'row' } } },
    };
    expect(() => compileProfile(rows, 'openai-strict')).toThrow('"rows"');
    expect(() => compileProfile({ $ref: 'nothing' }, 'local')).toThrow('"nothing"');
  });
});

describe('nulls of strict mode', () => {
  const free = compileProfile(catalogue['MetricCard']!, 'prompt-only');

  it('M4: are left out, except where a value must stand', () => {
    const answer = { label: 'MRR', value: null, format: null, comparison: { previous: null, label: 'x' } };
    expect(stripNulls(answer, free)).toEqual({ label: 'MRR', value: null, comparison: { label: 'x' } });
  });

  it('stay inside of lists, and with names that objects inherit nothing happens', () => {
    const value = { query: { from: 'a', where: { key: 'b', op: 'between', value: [null, 5] }, limit: null } };
    expect(stripNulls({ label: 'MRR', value }, free)).toEqual({
      label: 'MRR',
      value: { query: { from: 'a', where: { key: 'b', op: 'between', value: [null, 5] } } },
    });
    const odd = JSON.parse('{"__proto__": {"polluted": null}, "constructor": null}') as unknown;
    expect(Object.keys(stripNulls(odd, free) as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
