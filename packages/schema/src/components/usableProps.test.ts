import { describe, expect, it } from 'vitest';
import { componentSchemas } from '../generated/schemas.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { usableProps } from './usableProps.js';

const node = (type: string, props: Record<string, unknown>) => ({ id: 'n', type, props });
const metricCard = componentSchemas['MetricCard']!;
const use = (props: Record<string, unknown>, schema = metricCard) =>
  usableProps(node('MetricCard', props), schema);

describe('usableProps', () => {
  it('fills in defaults and says that all is there', () => {
    const { props, complete, issues } = use({ label: 'MRR', value: 1 });
    expect(props).toMatchObject({ label: 'MRR', value: 1, format: 'number' });
    expect({ complete, issues }).toEqual({ complete: true, issues: [] });
  });

  it('drops what is unknown, and what is optional and invalid', () => {
    const written = {
      label: 'MRR',
      value: 1,
      colour: 'red',
      format: 'curency',
      comparison: { previous: [], label: 'then' },
    };
    const { props, complete, issues } = use(written);
    expect(complete).toBe(true);
    expect(Object.keys(props)).not.toContain('colour');
    expect(props).toMatchObject({ format: 'number', comparison: { label: 'then', upIsGood: true } });
    expect(props['comparison']).not.toHaveProperty('previous');
    expect(issues.map(({ code, path, node: id }) => `${code} ${path} ${id}`)).toEqual([
      'prop.unknown /props/colour n',
      'prop.invalid /props/format n',
      'prop.invalid /props/comparison/previous n',
    ]);
    expect(written.comparison).toEqual({ previous: [], label: 'then' });
  });

  it('is not complete when a required prop is missing or invalid', () => {
    expect(use({ label: 'MRR' }).complete).toBe(false);
    expect(use({ label: 5, value: 1 }).complete).toBe(false);
  });

  it('drops an invalid query as a whole', () => {
    const where = { key: 'plan', op: 'is', value: 'Pro' };
    const query = { from: 'customers', where };
    expect(use({ label: 'MRR', value: { query } }).complete).toBe(false);
    const comparison = { previous: { query } };
    expect(use({ label: 'MRR', value: 1, comparison }).props['comparison']).not.toHaveProperty('previous');
  });

  it('drops elements of lists and cells of rows by themselves', () => {
    const schema: JsonSchema = {
      type: 'object',
      properties: {
        list: {
          type: 'array',
          items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
        },
        rows: { $ref: 'rows' },
      },
    };
    const { props, complete } = use(
      { list: [{ id: 'a' }, {}, { id: 'c' }, { id: 4 }], rows: [{ a: 1, b: {} }, 'x', { a: 2 }] },
      schema,
    );
    expect(complete).toBe(true);
    expect(props).toEqual({ list: [{ id: 'a' }, { id: 'c' }], rows: [{ a: 1 }, { a: 2 }] });
  });

  it('leaves child nodes alone, whatever they are', () => {
    const children = [{ id: 'x', type: 'Mystery', props: { a: 1 } }, { broken: true }];
    const { props, issues } = usableProps(node('GridLayout', { children }), componentSchemas['GridLayout']!);
    expect(props['children']).toBe(children);
    expect(issues).toEqual([]);
  });
});
