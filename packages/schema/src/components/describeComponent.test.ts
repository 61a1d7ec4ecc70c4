import { describe, expect, it } from 'vitest';
import { componentSchemas } from '../generated/schemas.js';
import { describeComponent } from './describeComponent.js';
import type { JsonSchema } from '../validate/JsonSchema.js';

const paths = (schema: JsonSchema) =>
  describeComponent(schema).bindings.map(({ kind, path }) => `${path.join('.')}: ${kind}`);

describe('describeComponent', () => {
  it('finds live values and rows at every depth', () => {
    const schema: JsonSchema = {
      type: 'object',
      properties: {
        label: { type: 'string' },
        value: { $ref: 'value' },
        comparison: { type: 'object', properties: { previous: { $ref: 'number-value' } } },
        items: { type: 'array', items: { type: 'object', properties: { text: { $ref: 'text-value' } } } },
        data: { $ref: 'rows', 'x-rows': true },
      },
    };
    expect(paths(schema)).toEqual([
      'value: value',
      'comparison.previous: value',
      'items.*.text: value',
      'data: rows',
    ]);
    expect(describeComponent(schema).bindings.at(-1)?.literal).toBe(true);
  });

  it('reads the scope of a formula beside its reference', () => {
    const schema: JsonSchema = {
      properties: {
        formula: { $ref: 'formula' },
        columns: { type: 'array', items: { $ref: 'column' } },
        when: { allOf: [{ $ref: 'formula' }], 'x-scope': 'row' },
        markdown: { type: 'string', 'x-scope': 'text' },
      },
    };
    expect(paths(schema)).toEqual([
      'formula: formula',
      'columns.*.formula: rowFormula',
      'when: rowFormula',
      'markdown: text',
    ]);
  });

  it('finds a query among other shapes, and the literal rows gathered from inside an array', () => {
    const cards = { dataset: 'cards', parentKey: 'id', as: 'column' };
    const schema: JsonSchema = {
      properties: {
        options: { anyOf: [{ type: 'array', items: { $ref: 'option' } }, { $ref: 'query' }] },
        columns: {
          type: 'array',
          items: { properties: { cards: { type: 'array', items: { $ref: 'row' }, 'x-rows': cards } } },
        },
      },
    };
    expect(describeComponent(schema).bindings).toEqual([
      { path: ['options'], kind: 'rows' },
      { path: ['columns', '*', 'cards'], kind: 'rows', literal: cards },
    ]);
  });

  it("takes a host's full addresses and its prose", () => {
    const schema: JsonSchema = {
      properties: { level: { allOf: [{ $ref: 'https://vitrine.dev/schemas/v1/value.schema.json' }] } },
    };
    expect(paths(schema)).toEqual(['level: value']);
  });

  it('gives slots and planned properties, and stays out of child nodes', () => {
    const schema: JsonSchema = {
      properties: {
        tabs: {
          type: 'array',
          items: {
            properties: { content: { type: 'array', items: { $ref: 'node' } }, hint: { 'x-planned': true } },
          },
        },
      },
    };
    const { slots, planned, bindings } = describeComponent(schema);
    expect(slots).toEqual([['tabs', '*', 'content']]);
    expect(planned).toEqual([['tabs', '*', 'hint']]);
    expect(bindings).toEqual([]);
  });

  it('gives the properties that name a dataset', () => {
    const schema: JsonSchema = { properties: { dataset: { $ref: 'name' }, data: { $ref: 'query' } } };
    expect(describeComponent(schema).datasets).toEqual([['dataset']]);
  });

  it('says so when a schema refers to nothing', () => {
    expect(() => describeComponent({ properties: { a: { $ref: 'vlaue' } } })).toThrow('"vlaue"');
  });

  it.each(Object.keys(componentSchemas))('describes %s', (type) => {
    const schema = componentSchemas[type]!;
    expect(describeComponent(schema).slots).toEqual(schema['x-slots']);
    expect(describeComponent(schema).outputs).toEqual(schema['x-outputs']);
  });
});
