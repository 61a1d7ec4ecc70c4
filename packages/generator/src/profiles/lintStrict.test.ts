import { describe, expect, it } from 'vitest';
import { lintStrict, strictLimits } from './lintStrict.js';
import type { ProfileSchema } from './Profile.js';

const object = (properties: Record<string, object>, more: object = {}): ProfileSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties: properties as Record<string, ProfileSchema>,
  ...more,
});
const text: ProfileSchema = { type: 'string' };
const rulesOf = (schema: unknown): string[] =>
  lintStrict(schema as ProfileSchema).map(({ rule, path }) => `${rule} ${path}`);
const nested = (levels: number): ProfileSchema =>
  levels === 0 ? text : object({ inner: nested(levels - 1) });
const many = (count: number, make: (index: number) => ProfileSchema): ProfileSchema =>
  object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, make(index)])));
const choices = (count: number, length: number): ProfileSchema => ({
  type: 'string',
  enum: Array.from({ length: count }, (_, index) => `${index}`.padEnd(length, 'x')),
});

describe('the linter of the strict subset', () => {
  it('is content with closed objects, optional texts, choices and recursion', () => {
    const node = object({
      name: { type: ['string', 'null'] },
      children: { type: 'array', items: { $ref: '#/$defs/node' } },
    });
    const schema = object(
      { kind: { enum: ['a', null], type: ['string', 'null'] }, node: { $ref: '#/$defs/node' } },
      { $defs: { node } },
    );
    expect(rulesOf(schema)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a root that is a choice', { anyOf: [object({})] }, 'root '],
    ['a root that is a list', { type: 'array', items: text }, 'root '],
    ['an unknown keyword', object({ a: { ...text, maxLength: 5 } }), 'keyword /properties/a'],
    ['allOf', object({ a: { allOf: [text] } }), 'keyword /properties/a'],
    ['oneOf', object({ a: { oneOf: [text] } }), 'keyword /properties/a'],
    ['a default', object({ a: { ...text, default: 'x' } }), 'keyword /properties/a'],
    ['an open object', { type: 'object', properties: {}, required: [] }, 'closed '],
    ['a map', object({ a: { type: 'object', additionalProperties: text } }), 'closed /properties/a'],
    ['an optional property', object({ a: text }, { required: [] }), 'required '],
    ['a required property that is none', object({}, { required: ['b'] }), 'required '],
    ['a schema without a type', object({ a: {} }), 'type /properties/a'],
    ['a wrong type', object({ a: { type: 'date' } }), 'type /properties/a'],
    ['a list of anything', object({ a: { type: 'array' } }), 'type /properties/a'],
    ['a tuple', object({ a: { type: 'array', items: [text] } }), 'type /properties/a/items'],
    [
      'words beside a reference',
      object({ a: { $ref: '#/$defs/b', description: 'x' } }, { $defs: { b: text } }),
      'reference /properties/a',
    ],
    ['a reference into nothing', object({ a: { $ref: '#/$defs/constructor' } }), 'reference /properties/a'],
    ['a reference to another file', object({ a: { $ref: 'value.schema.json' } }), 'reference /properties/a'],
    ['a format that is not supported', object({ a: { ...text, format: 'uri' } }), 'format /properties/a'],
    ['a pattern that looks ahead', object({ a: { ...text, pattern: '^(?!x)' } }), 'pattern /properties/a'],
    ['a fault in a definition', object({}, { $defs: { b: {} } }), 'type /$defs/b'],
    ['a fault in a branch', object({ a: { anyOf: [text, {}] } }), 'type /properties/a/anyOf/1'],
    ['too deep nesting', nested(strictLimits.nesting + 1), 'nesting '],
    ['too many properties', many(strictLimits.properties + 1, () => text), 'properties '],
    ['too many choices', many(6, () => choices(200, 3)), 'choices '],
    ['too long a list of choices', object({ a: choices(300, 60) }), 'choices /properties/a'],
    ['too many characters', many(250, () => ({ const: 'x'.repeat(500), type: 'string' })), 'characters '],
  ])('finds %s', (_, schema, problem) => {
    expect(rulesOf(schema)).toContain(problem);
  });

  it('takes as much as the limits allow, and counts lists as levels', () => {
    expect(rulesOf(nested(strictLimits.nesting))).toEqual([]);
    const listed = object({ a: { type: 'array', items: nested(strictLimits.nesting - 1) } });
    expect(rulesOf(listed)).toContain('nesting ');
    expect(rulesOf(many(strictLimits.properties, () => text))).toEqual([]);
  });
});
