import type { Dataset, Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { customers, metric, open, set, sum } from '../session.testing.js';

const table = (id: string): Node => ({ id, type: 'Table', props: { data: { from: 'customers' } } });

const plans: Dataset = {
  name: 'plans',
  origin: 'entered',
  columns: [
    { key: 'plan', type: 'text' },
    { key: 'fee', type: 'number' },
  ],
  rows: [
    { id: 'p1', plan: 'Pro', fee: 5 },
    { id: 'p2', plan: 'Free', fee: 0 },
  ],
};

const namesOf = (datasets: readonly { readonly name: string }[] | undefined) =>
  datasets?.map(({ name }) => name).toSorted();

describe('explain', () => {
  it('U41: counts the rows that passed the filters of a query, also those that rest on other nodes', () => {
    const filtered = {
      ...sum,
      where: { key: 'plan', op: 'eq' as const, value: { formula: 'plan_name' } },
    };
    const session = open([metric('plan_name', { formula: '"Pro"' }), metric('pro', { query: filtered })]);
    expect(session.explain('pro')).toMatchObject([
      { kind: 'query', rowsUsed: 2, datasets: [{ name: 'customers', rows: 3 }], nodes: ['plan_name'] },
    ]);
    session.change(set('c1', { plan: 'Free' }));
    expect(session.explain('pro')).toMatchObject([{ rowsUsed: 1 }]);
  });

  it('U41: counts rows before they are grouped and limited', () => {
    const query = { ...sum, groupBy: [{ key: 'plan' }], limit: 1 };
    const chart: Node = {
      id: 'chart',
      type: 'Chart',
      props: { kind: 'bar', x: 'plan', y: [{ key: 'mrr' }], data: query },
    };
    const data = open([chart])
      .explain('chart')
      .find(({ kind }) => kind === 'query');
    expect(data).toMatchObject({ rowsUsed: 3, datasets: [{ rows: 3 }] });
  });

  it('U41: tells when rows were last changed', () => {
    const session = open([metric('total', { query: sum })]);
    expect(session.explain('total')[0]?.datasets[0]).not.toHaveProperty('changed');
    const { change } = session.change(set('c1', { mrr: 7 }));
    expect(session.explain('total')[0]?.datasets[0]).toMatchObject({
      name: 'customers',
      changed: change?.at,
    });
    expect(change?.at).toBe('2026-05-20T00:00:00.000Z');
  });

  it('U41: tells that a person typed over a number, and of what it covers only the words', () => {
    const session = open([metric('total', { query: sum })]);
    session.change({ op: 'value.set', node: 'total', key: 'value', value: 9 });
    const [about] = session.explain('total');
    expect(about).toMatchObject({ kind: 'query', entered: true, origin: 'entered', datasets: [], nodes: [] });
    session.undo();
    expect(session.explain('total')[0]).not.toHaveProperty('entered');
  });

  it('U41: follows views, joins, formula columns and outputs of nodes to their datasets', () => {
    const fees = {
      ...customers,
      columns: [...customers.columns!, { key: 'fees', type: 'number' as const, formula: 'sum(plans.fee)' }],
    };
    const session = open(
      [
        metric('joined', { query: { from: 'with_plan', aggregate: [{ op: 'sum', key: 'fee', as: 'fee' }] } }),
        metric('by_column', { formula: 'sum(customers.fees)' }),
        metric('twice', { formula: 'joined * 2' }),
        table('list'),
        metric('shown', { formula: 'list.count' }),
        metric('chosen', { formula: 'coalesce(list.selected, "none")' }),
      ],
      {
        datasets: [
          fees,
          plans,
          {
            name: 'with_plan',
            query: { from: 'customers', join: [{ with: 'plans', on: [{ left: 'plan', right: 'plan' }] }] },
          },
        ],
      },
    );
    expect(namesOf(session.explain('joined')[0]?.datasets)).toEqual(['customers', 'plans']);
    expect(namesOf(session.explain('twice')[0]?.datasets)).toEqual(['customers', 'plans']);
    expect(namesOf(session.explain('by_column')[0]?.datasets)).toEqual(['customers', 'plans']);
    expect(session.explain('shown')[0]?.nodes).toEqual(['list']);
    expect(namesOf(session.explain('shown')[0]?.datasets)).toEqual(['customers', 'plans']);
    // What is chosen rests on the person, not on rows.
    expect(session.explain('chosen')[0]).toMatchObject({ nodes: ['list'], datasets: [] });
  });

  it('U41: ends where nodes or views rest on each other in a circle', () => {
    const session = open([metric('a', { formula: 'b + sum(customers.mrr)' }), metric('b', { formula: 'a' })]);
    expect(session.explain('a')).toMatchObject([
      { origin: null, nodes: ['b'], datasets: [{ name: 'customers' }] },
    ]);
    expect(session.explain('b')).toMatchObject([{ nodes: ['a'], datasets: [{ name: 'customers' }] }]);
  });
});
