import { describe, expect, it } from 'vitest';
import { fillDefaults } from './fillDefaults.js';
import type { JsonSchema } from '../validate/JsonSchema.js';

const schema: JsonSchema = {
  type: 'object',
  required: ['label', 'value'],
  properties: {
    label: { type: 'string' },
    value: { $ref: 'value' },
    size: { enum: ['sm', 'md'], default: 'md' },
    note: { type: 'string', default: null },
    live: { $ref: 'number-value', default: null },
    format: { $ref: 'format', default: 'number' },
    comparison: {
      type: 'object',
      default: null,
      properties: { upIsGood: { type: 'boolean', default: true }, label: { type: 'string', default: null } },
    },
    fields: {
      type: 'array',
      default: [],
      items: {
        properties: {
          kind: { type: 'string', default: 'text' },
          options: {
            anyOf: [{ type: 'array', items: { $ref: 'option' } }, { $ref: 'query' }],
            default: null,
          },
        },
      },
    },
    layout: { type: 'object', default: {}, properties: { gap: { type: 'integer', default: 16 } } },
  },
};

describe('fillDefaults', () => {
  it('fills in what is absent, at every depth', () => {
    expect(fillDefaults(schema, { label: 'MRR', value: 1, comparison: {}, fields: [{}] })).toEqual({
      label: 'MRR',
      value: 1,
      size: 'md',
      format: 'number',
      comparison: { upIsGood: true },
      fields: [{ kind: 'text' }],
      layout: { gap: 16 },
    });
  });

  it('fills in the branch that is meant', () => {
    const props = { label: 'MRR', value: 1, format: { style: 'currency' } };
    expect(fillDefaults(schema, props)['format']).toEqual({ style: 'currency', notation: 'standard' });
  });

  it('takes null for absent, unless null is a value there', () => {
    const filled = fillDefaults(schema, { label: 'MRR', value: null, size: null, note: null, live: null });
    expect(filled).toMatchObject({ value: null, size: 'md', live: null });
    expect(Object.keys(filled)).not.toContain('note');
  });

  it('leaves queries and formulas as they are written', () => {
    const options = { from: 'plans' };
    const value = { query: { from: 'customers' } };
    const filled = fillDefaults(schema, { label: 'MRR', value, fields: [{ options }] });
    expect(filled['value']).toBe(value);
    expect((filled['fields'] as { options: unknown }[])[0]?.options).toBe(options);
  });

  it('changes nothing that it is given, and shares what needed no change', () => {
    const full = fillDefaults(schema, { label: 'MRR', value: 1, fields: [{}] });
    expect(fillDefaults(schema, full)).toBe(full);
    const props = Object.freeze({ label: 'MRR', value: 1, layout: Object.freeze({ gap: 4 }) });
    const filled = fillDefaults(schema, props);
    expect(filled).not.toBe(props);
    expect(filled['layout']).toBe(props.layout);
  });

  it('keeps unknown properties, whatever they are called', () => {
    const props = JSON.parse(
      '{"label":"MRR","value":1,"__proto__":{"polluted":true},"constructor":1}',
    ) as Record<string, unknown>;
    const filled = fillDefaults(schema, props);
    expect(Object.keys(filled)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
