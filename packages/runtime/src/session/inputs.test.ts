import type { Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { customers, sum, metric, open } from './session.testing.js';

describe('the clock', () => {
  const thisMonth = {
    query: {
      ...sum,
      where: { key: 'since', op: 'inLast' as const, value: { count: 30, unit: 'day' as const } },
    },
  };

  it('leaves what reads it loading until it is set', () => {
    const session = open(
      [metric('recent', thisMonth), metric('year', { formula: 'today()' }), metric('fixed', 1)],
      {},
      { now: null },
    );
    const fixed = session.node('fixed');
    expect(session.node('recent')?.status).toBe('loading');
    expect(session.node('year')?.status).toBe('loading');
    session.tick(Date.UTC(2026, 4, 20));
    expect(session.node('recent')).toMatchObject({ status: 'ready', props: { value: 50 } });
    expect(session.node('year')).toMatchObject({ props: { value: '2026-05-20' } });
    expect(session.node('fixed')).toBe(fixed);
    expect(session.environment.now).toBe(Date.UTC(2026, 4, 20));
  });
});

describe('forms and inputs', () => {
  const form = (purpose: string, fields: unknown[], more = {}): Node => ({
    id: 'filters',
    type: 'InputForm',
    props: { purpose, fields, ...more },
  });
  const byPlan = metric('shown', {
    query: { ...sum, where: { key: 'plan', op: 'eq', value: { formula: 'filters.plan' }, optional: true } },
  });

  it('U36: filters by view state, starting with the default', () => {
    const session = open([form('filter', [{ name: 'plan', kind: 'select', default: 'Pro' }]), byPlan]);
    expect(session.node('shown')).toMatchObject({ props: { value: 150 } });
    expect(session.node('filters')?.values).toEqual(new Map([['plan', 'Pro']]));
    session.view.set('filters', 'plan', 'Free');
    expect(session.node('shown')).toMatchObject({ props: { value: 0 } });
    session.view.set('filters', 'plan', null);
    expect(session.node('shown')).toMatchObject({ props: { value: 150 } });
    session.view.set('filters', 'plan', undefined);
    expect(session.node('filters')?.values).toEqual(new Map([['plan', 'Pro']]));
    expect(session.changes()).toEqual([]);
  });

  it('does not show more when the formula of an optional filter has an error', () => {
    const broken = metric('broken', { formula: "1 + 'a'" });
    const where = { key: 'plan', op: 'eq' as const, value: { formula: 'broken' }, optional: true };
    const session = open([
      broken,
      { id: 'table', type: 'Table', props: { data: { from: 'customers', where } } },
    ]);
    expect(session.node('table')).toMatchObject({ status: 'error', issues: [{ code: 'graph.dependency' }] });
  });

  it('U10: keeps values with the shared data', () => {
    const session = open([
      form('values', [{ name: 'growth', kind: 'percent', default: 0.1 }]),
      metric('next', { formula: '100 * (1 + filters.growth)' }),
    ]);
    expect(session.output('next')).toBeCloseTo(110);
    session.change({ op: 'value.set', node: 'filters', key: 'growth', value: 0.5 });
    expect(session.output('next')).toBe(150);
    expect(session.node('next')?.origin).toBe('entered');
    session.change({ op: 'value.unset', node: 'filters', key: 'growth' });
    expect(session.output('next')).toBeCloseTo(110);
  });

  it('lets formulas read a draft', () => {
    const session = open([
      form(
        'entry',
        [
          { name: 'price', kind: 'number', default: 2 },
          { name: 'note', visible: 'price > 5' },
        ],
        { dataset: 'customers' },
      ),
      metric('double', { formula: 'filters.price * 2' }),
    ]);
    const visible = (): unknown =>
      (session.node('filters')?.props.fields as { visible?: unknown }[] | undefined)?.[1]?.visible;
    expect([session.output('double'), visible()]).toEqual([4, false]);
    session.view.set('filters', 'price', 10);
    expect([session.output('double'), visible()]).toEqual([20, true]);
  });

  it('says before anything is entered that there is nowhere to put it', () => {
    const view = { name: 'by_plan', query: { from: 'customers' } };
    const fields = [{ name: 'plan' }];
    const entry = (id: string, dataset: string): Node => ({ ...form('entry', fields, { dataset }), id });
    const session = open(
      [entry('right', 'customers'), entry('wrong', 'customer'), entry('view', 'by_plan')],
      {
        datasets: [customers, view],
      },
    );
    expect(session.node('right')?.missing).toBeUndefined();
    expect(session.node('wrong')).toMatchObject({
      status: 'ready',
      issues: [{ code: 'dataset.unknown', path: '/components/1/props/dataset', node: 'wrong' }],
    });
    expect(session.node('wrong')?.missing?.get('dataset')).toMatchObject({ status: 'error' });
    expect(session.node('view')?.missing?.get('dataset')?.issue?.params).toEqual({
      dataset: 'by_plan',
      reason: 'view',
    });
  });

  it('does not draw a form anew because its dataset has another row', () => {
    const session = open([form('entry', [{ name: 'plan' }], { dataset: 'customers' })]);
    const before = session.node('filters');
    session.change({ op: 'row.insert', dataset: 'customers', row: 'c9', values: { plan: 'Pro' } });
    expect(session.node('filters')).toBe(before);
  });

  it('tells which choices still wait and which can not be read', () => {
    const recent = { key: 'since', op: 'inLast', value: { count: 30, unit: 'day' } };
    const options = (query: unknown) => ({ query, value: 'name' });
    const session = open(
      [
        form('filter', [
          { name: 'a', options: options({ from: 'customers', where: recent }) },
          { name: 'b', options: options({ from: 'nowhere' }) },
          { name: 'c', options: options({ from: 'customers' }) },
        ]),
      ],
      {},
      { now: null },
    );
    const statuses = () =>
      [...(session.node('filters')?.missing ?? [])].map(([key, { status }]) => [key, status]);
    expect(statuses()).toEqual([
      ['fields.0.options.query', 'loading'],
      ['fields.1.options.query', 'error'],
    ]);
    session.tick(Date.UTC(2026, 4, 20));
    expect(statuses()).toEqual([['fields.1.options.query', 'error']]);
  });

  it('U10: keeps the items of check lists that were ticked, and gives them back', () => {
    const session = open([{ id: 'todo', type: 'TextBlock', props: { text: '- [ ] Call' } }]);
    expect(session.node('todo')?.values.size).toBe(0);
    session.change({ op: 'value.set', node: 'todo', key: 'check:Call', value: true });
    expect(session.node('todo')?.values).toEqual(new Map([['check:Call', true]]));
    session.undo();
    expect(session.node('todo')?.values.size).toBe(0);
  });

  it('computes a calculator from its inputs, typed over or not', () => {
    const session = open([
      {
        id: 'calc',
        type: 'Calculator',
        props: {
          label: 'Total',
          formula: 'seats * price',
          inputs: [
            { name: 'seats', label: 'Seats', value: { formula: '2 + 3' } },
            { name: 'price', label: 'Price', value: 10 },
          ],
        },
      },
      metric('yearly', { formula: 'calc * 12' }),
      metric('seats', { formula: 'calc.seats' }),
    ]);
    expect(session.output('yearly')).toBe(600);
    session.change({ op: 'value.set', node: 'calc', key: 'seats', value: 7 });
    expect(session.output('yearly')).toBe(840);
    expect(session.output('seats')).toBe(7);
    expect(session.node('calc')?.values).toEqual(
      new Map([
        ['seats', 7],
        ['price', 10],
      ]),
    );
    session.undo();
    expect(session.output('yearly')).toBe(600);
  });

  it('U10: lets a number be typed over, and gives the formula back when that is unset', () => {
    const session = open([metric('total', { query: sum }), metric('twice', { formula: 'total * 2' })]);
    session.change({ op: 'value.set', node: 'total', key: 'value', value: 1 });
    expect(session.node('total')).toMatchObject({ props: { value: 1 }, origin: 'entered' });
    expect(session.output('twice')).toBe(2);
    session.change({ op: 'value.unset', node: 'total', key: 'value' });
    expect(session.output('twice')).toBe(300);
  });

  it('lets two nodes filter each other by what is selected', () => {
    const other = (id: string): unknown => ({
      from: 'customers',
      where: { key: 'id', op: 'eq', value: { formula: `${id}.selected` }, optional: true },
    });
    const session = open([
      { id: 'left', type: 'Table', props: { data: other('right') } },
      { id: 'right', type: 'Table', props: { data: other('left') } },
      metric('n', { formula: 'right.count' }),
    ]);
    expect(session.output('n')).toBe(3);
    session.view.set('left', 'selected', 'c2');
    expect(session.output('n')).toBe(1);
    expect(session.output('left', 'count')).toBe(3);
    expect(session.issues()).toEqual([]);
  });

  it('knows the tab before anybody has chosen one', () => {
    const tabs = {
      id: 'tabs',
      type: 'Tabs',
      props: { tabs: [{ id: 'week', label: 'Week', content: [metric('inside', 1)] }] },
    };
    const session = open([tabs]);
    expect(session.output('tabs')).toBe('week');
    expect(session.node('inside')).toMatchObject({ props: { value: 1 } });
  });
});

describe('a value that is dragged', () => {
  const plan: Node = {
    id: 'plan',
    type: 'Calculator',
    props: { formula: 'start * 2', inputs: [{ name: 'start', value: 100, max: 1000 }] },
  };
  const twice = metric('twice', { formula: 'plan.start * 2' });
  const shown = (session: ReturnType<typeof open>) => session.node('twice')?.props['value'];

  it('U12: is shown everywhere without a change, and letting go makes one that one undo takes back', () => {
    const session = open([plan, twice]);
    for (const start of [110, 120, 130]) session.preview('plan', 'start', start);
    expect(shown(session)).toBe(260);
    expect(session.changes()).toEqual([]);
    expect(session.canUndo()).toBe(false);
    session.change({ op: 'value.set', node: 'plan', key: 'start', value: 130 });
    expect(session.changes()).toHaveLength(1);
    expect(session.undo()).toBe(true);
    expect(shown(session)).toBe(200);
    expect(session.canUndo()).toBe(false);
  });

  it('U12: gives way to a change of the value, and to what the log has when it is given up', () => {
    const session = open([plan, twice]);
    session.preview('plan', 'start', 500);
    session.change({ op: 'value.set', node: 'plan', key: 'start', value: 7 });
    expect(shown(session)).toBe(14);
    session.preview('plan', 'start', 500);
    session.preview('plan', 'start', undefined);
    expect(shown(session)).toBe(14);
  });

  it('is not shown where it could not be set', () => {
    const session = open([plan, twice]);
    session.preview('plan', 'formula', 3);
    session.preview('nobody', 'start', 3);
    session.preview('plan', 'start', Number.NaN);
    expect(shown(session)).toBe(200);
    const readOnly = open([plan, twice], {}, { readOnly: true });
    readOnly.preview('plan', 'start', 3);
    expect(shown(readOnly)).toBe(200);
  });
});
