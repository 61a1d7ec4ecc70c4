import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import * as compiled from '../generated/compiled.js';
import { componentSchemas, sharedSchemas } from '../generated/schemas.js';
import { fullValue } from '../testing/fullValue.js';
import { findFaults } from './findFaults.js';
import type { JsonSchema } from './JsonSchema.js';

const faultsOf = (schema: JsonSchema, value: unknown) => findFaults(schema, value, { shared: sharedSchemas });
const value = sharedSchemas['value']!;
const query = sharedSchemas['query']!;

describe('findFaults', () => {
  it('D3: reports one fault for one wrong value under several branches', () => {
    expect(faultsOf(value, [1])).toMatchObject([
      { kind: 'type', expected: ['string', 'number', 'boolean', 'null', 'formula-value', 'query-value'] },
    ]);
  });

  it('reports inside the branch that was meant', () => {
    expect(faultsOf(value, { formula: 7 })).toMatchObject([{ kind: 'type', steps: ['formula'] }]);
    expect(faultsOf(value, { query: { form: 'a' } })).toMatchObject([
      { kind: 'missing', name: 'from', steps: ['query'] },
      { kind: 'unknown', name: 'form', steps: ['query', 'form'] },
    ]);
    const where = { all: [{ key: 'plan', op: 'equals', value: 1 }] };
    expect(faultsOf(query, { from: 'a', where })).toMatchObject([
      { kind: 'choice', value: 'equals', steps: ['where', 'all', 0, 'op'] },
    ]);
    expect(faultsOf(sharedSchemas['format']!, 'curency')).toMatchObject([
      { kind: 'choice', value: 'curency' },
    ]);
    expect(faultsOf(sharedSchemas['format']!, { style: 'date', decimals: 99 })).toMatchObject([
      { kind: 'range', bound: 'maximum', limit: 10 },
    ]);
  });

  it('tells what can be left out so that the rest is valid', () => {
    const schema: JsonSchema = {
      type: 'object',
      required: ['label', 'list'],
      properties: {
        label: { type: 'string' },
        note: { type: 'string' },
        list: {
          type: 'array',
          minItems: 1,
          items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
        },
        data: { $ref: 'rows' },
      },
    };
    const removable = (document: object) =>
      faultsOf(schema, { label: '', list: [{ id: 'a' }], ...document }).map((f) => f.removable);
    expect(removable({ label: 1 })).toEqual([null]);
    expect(removable({ note: 1 })).toEqual([1]);
    expect(removable({ list: [{ id: 'a' }, { id: 2 }] })).toEqual([2]);
    expect(removable({ list: [{ id: 2 }] })).toEqual([null]);
    expect(removable({ data: [{ good: 1, bad: { a: 1 } }] })).toEqual([3]);
    expect(removable({ data: { from: 'a', where: { key: 'b', op: 'is' } } })).toEqual([1]);
    expect(removable({ data: { from: 'a', filter: {} } })).toEqual([1]);
  });

  it('counts characters, not code units, and takes names of prototypes for names', () => {
    expect(faultsOf({ type: 'string', maxLength: 2 }, '🙂🙂')).toEqual([]);
    const closed: JsonSchema = { type: 'object', additionalProperties: false, properties: {} };
    const hostile = JSON.parse('{"__proto__":1,"constructor":2}') as unknown;
    expect(faultsOf(closed, hostile).map((fault) => fault.kind)).toEqual(['unknown', 'unknown']);
  });

  it('stays linear on nested conditions that fail at the bottom', () => {
    let where: unknown = { key: 'a', op: 'nonsense' };
    for (let depth = 0; depth < 500; depth += 1) where = depth % 2 ? { not: where } : { all: [where] };
    expect(faultsOf(sharedSchemas['where']!, where)).toHaveLength(1);
  });
});

/** Any JSON, with words of the format in it. */
const words = fc.constantFrom(
  'formula',
  'query',
  'from',
  'key',
  'op',
  'sum',
  'eq',
  'id',
  'type',
  'props',
  'currency',
  '__proto__',
);
const junk = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 12, 1e9, '', 'x', '2026-01-01', 'x'.repeat(300), [], {}),
  fc.record({ formula: fc.constantFrom('1 + 1', '', 5) }),
  fc.record({ query: fc.record({ from: fc.constantFrom('customers', 'no name', 3) }) }),
  fc.array(fc.oneof(words, fc.integer()), { maxLength: 3 }),
  fc.dictionary(words, fc.oneof(words, fc.double({ noNaN: true, noDefaultInfinity: true })), { maxKeys: 3 }),
);

type Mutation = { at: number; how: 'replace' | 'remove' | 'add' | 'repeat'; value: unknown; name: string };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  value: junk,
  name: words,
});

function containers(root: unknown): (Record<string, unknown> | unknown[])[] {
  const found: (Record<string, unknown> | unknown[])[] = [];
  const open = [root];
  for (const value of open) {
    if (typeof value !== 'object' || value === null) continue;
    found.push(value as Record<string, unknown>);
    open.push(...Object.values(value));
  }
  return found;
}

function mutate(document: unknown, { at, how, value, name }: Mutation): void {
  const all = containers(document);
  const target = all[at % all.length];
  if (!target) return;
  if (Array.isArray(target)) {
    if (how === 'remove') target.splice(at % (target.length + 1), 1);
    else if (how === 'repeat') target.push(...target);
    else target[at % (target.length + 1)] = value;
    return;
  }
  const keys = Object.keys(target);
  const key = how === 'add' || keys.length === 0 ? name : keys[at % keys.length]!;
  if (how === 'remove') delete target[key];
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

const roots: Record<string, JsonSchema> = {
  artifact: sharedSchemas['artifact']!,
  node: sharedSchemas['node']!,
  ...componentSchemas,
};

describe.each(Object.keys(roots))('findFaults and the validator compiled by ajv, on %s', (name) => {
  const schema = roots[name]!;
  const validators = compiled as unknown as Record<string, compiled.CompiledValidator>;
  const agrees = (document: unknown): void => {
    expect(faultsOf(schema, document).length === 0, JSON.stringify(document)).toBe(
      validators[`validate_${name}`]!(document),
    );
  };

  it('accept full documents of every shape', () => {
    for (let pick = 0; pick < 12; pick += 1) {
      const full = fullValue(schema, pick);
      expect(faultsOf(schema, full)).toEqual([]);
      agrees(full);
    }
  });

  it('give the same verdict on mutated documents', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.array(mutation, { minLength: 1, maxLength: 3 }), (pick, mutations) => {
        const document: unknown = JSON.parse(JSON.stringify(fullValue(schema, pick)));
        for (const one of mutations) mutate(document, structuredClone(one));
        agrees(document);
      }),
      { numRuns: 500 },
    );
  });
});
