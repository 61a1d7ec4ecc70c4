import type { Artifact, Dataset, Node } from '@vitrine/schema';
import { describe, expect, it, vi } from 'vitest';
import type { RowSet } from '../queries/RowSet.js';
import { createMemoryStorage } from '../storage/createMemoryStorage.js';
import type { Storage } from '../storage/types.js';
import { createSession, LiveSession } from './createSession.js';
import type { SessionOptions } from './types.js';

const customers: Dataset = {
  name: 'customers',
  title: 'Customers',
  origin: 'sample',
  columns: [
    { key: 'name', label: 'Customer', type: 'text' },
    { key: 'plan', type: 'select' },
    { key: 'mrr', type: 'number' },
    { key: 'arr', type: 'number', formula: 'mrr * 12' },
    { key: 'since', type: 'date' },
  ],
  rows: [
    { id: 'c1', name: 'Acme', plan: 'Pro', mrr: 100, since: '2026-03-01' },
    { id: 'c2', name: 'Globex', plan: 'Free', mrr: 0, since: '2026-04-01' },
    { id: 'c3', name: 'Initech', plan: 'Pro', mrr: 50, since: '2026-05-01' },
  ],
};

const sum = { from: 'customers', aggregate: [{ op: 'sum' as const, key: 'mrr', as: 'mrr' }] };

const metric = (id: string, value: unknown, more: Record<string, unknown> = {}): Node => ({
  id,
  type: 'MetricCard',
  props: { label: id, value, ...more },
});

const artifact = (components: Node[], more: Partial<Artifact> = {}): Artifact => ({
  version: 1,
  id: 'revenue-1',
  title: 'Revenue',
  datasets: [customers],
  components,
  ...more,
});

const open = (components: Node[], more: Partial<Artifact> = {}, options: SessionOptions = {}): LiveSession =>
  createSession(artifact(components, more), { now: () => Date.UTC(2026, 4, 20), ...options }) as LiveSession;

const set = (row: string, values: Record<string, string | number | null>) => ({
  op: 'row.set' as const,
  dataset: 'customers',
  row,
  values,
});

describe('nodes', () => {
  it('gives formulas of a node its own outputs as `self.name`, and leaves the bare name to the page', () => {
    const badge = (when: string): Node => ({
      id: 'health',
      type: 'StatusBadge',
      props: { status: 0.95, rules: [{ when, tone: 'success', label: 'Healthy' }] },
    });
    const rule = (when: string) =>
      open([badge(when), metric('status', 0.1)]).node('health')?.props['rules'] as { when: unknown }[];
    expect(rule('self.status > 0.9')[0]?.when).toBe(true);
    expect(rule('status > 0.9')[0]?.when).toBe(false);
    expect(rule('self.other > 0.9')[0]?.when).toBeNull();
  });

  it('resolves literals, formulas and queries, and fills in defaults', () => {
    const session = open([
      metric('total_mrr', { query: sum }),
      metric('total_arr', { formula: 'total_mrr * 12' }),
      metric('fixed', 7),
    ]);
    expect(session.node('total_mrr')).toMatchObject({
      status: 'ready',
      props: { value: 150, format: 'number' },
      origin: 'sample',
    });
    expect(session.node('total_arr')).toMatchObject({ props: { value: 1800 }, origin: 'sample' });
    expect(session.node('fixed')).toMatchObject({ props: { value: 7 }, origin: null });
    expect(session.output('total_arr')).toBe(1800);
    expect(session.issues()).toEqual([]);
    expect(session.node('nobody')).toBeUndefined();
  });

  it('recomputes only what rests on the change, and tells only those nodes', () => {
    const session = open([
      metric('total_mrr', { query: sum }),
      metric('total_arr', { formula: 'total_mrr * 12' }),
      metric('count', { query: { from: 'customers', aggregate: [{ op: 'count', as: 'n' }] } }),
      metric('fixed', 7),
    ]);
    const ids = ['total_mrr', 'total_arr', 'count', 'fixed'];
    const before = ids.map((id) => session.node(id));
    const told: string[] = [];
    for (const id of ids) session.subscribe(id, () => told.push(id));
    const computed: string[] = [];
    session.graph.onRecompute = (name) => computed.push(name);
    session.change(set('c1', { mrr: 200 }));
    expect(told).toEqual(['total_mrr', 'total_arr']);
    expect(computed.sort()).toEqual([
      'count value',
      'customers',
      'total_arr snapshot',
      'total_arr value',
      'total_mrr output value',
      'total_mrr snapshot',
      'total_mrr value',
    ]);
    expect(session.node('count')).toBe(before[2]);
    expect(session.node('fixed')).toBe(before[3]);
    expect(session.node('total_arr')).toMatchObject({ props: { value: 3000 } });
  });

  it('keeps a snapshot the same object when a change leaves its rows as they were', () => {
    const session = open([
      {
        id: 'pros',
        type: 'Table',
        props: { data: { from: 'customers', where: { key: 'plan', op: 'eq', value: 'Pro' } } },
      },
    ]);
    const before = session.node('pros');
    session.change(set('c2', { mrr: 5 }));
    expect(session.node('pros')).toBe(before);
    session.change(set('c3', { mrr: 5 }));
    expect((session.node('pros')?.props.data as RowSet).rows).toMatchObject([
      { mrr: 100 },
      { mrr: 5, arr: 60 },
    ]);
  });

  it('shows an unknown type and a missing required prop as errors, and the other nodes as they are', () => {
    const session = open([
      { id: 'what', type: 'Metrics', props: { a: 1 } },
      { id: 'bare', type: 'MetricCard', props: { label: 'No value' } },
      metric('reader', { formula: 'bare + 1' }),
      metric('fine', 1),
    ]);
    expect(session.node('what')).toMatchObject({
      status: 'error',
      issues: [{ code: 'node.unknownType', node: 'what' }],
    });
    expect(session.node('bare')).toMatchObject({ status: 'error', issues: [{ code: 'prop.missing' }] });
    expect(session.node('reader')).toMatchObject({ status: 'error', issues: [{ code: 'graph.dependency' }] });
    expect(session.node('fine')).toMatchObject({ status: 'ready' });
  });

  it('shows the node when only an optional value has an error, with the issue and its place', () => {
    const session = open([metric('a', 1, { comparison: { previous: { formula: 'nowhere + 1' } } })]);
    const node = session.node('a');
    expect(node).toMatchObject({ status: 'ready', props: { value: 1, comparison: { previous: null } } });
    expect(node?.issues).toMatchObject([
      { code: 'formula.unknownName', node: 'a', path: '/components/0/props/comparison/previous/formula' },
    ]);
  });

  it('names the members of a cycle at each of them and leaves the rest alone', () => {
    const session = open([
      metric('a', { formula: 'b + 1' }),
      metric('b', { formula: 'a + 1' }),
      metric('reader', { formula: 'a' }),
      metric('fine', { formula: '1 + 1' }),
    ]);
    for (const id of ['a', 'b']) {
      const [issue] = session.node(id)?.issues ?? [];
      expect(issue).toMatchObject({ code: 'graph.cycle' });
      expect([...(issue?.params.members as string[])].sort()).toEqual(['a', 'b']);
    }
    expect(session.node('reader')).toMatchObject({ status: 'error', issues: [{ code: 'graph.dependency' }] });
    expect(session.node('fine')).toMatchObject({ status: 'ready', props: { value: 2 } });
  });

  it('resolves a chain of 1,000 formulas', () => {
    const chain = Array.from({ length: 1000 }, (_, index) =>
      metric(`m${index}`, index === 999 ? 1 : { formula: `m${index + 1} + 1` }),
    );
    expect(open(chain).node('m0')).toMatchObject({ props: { value: 1000 } });
  });

  it('resolves formulas in texts beside the text', () => {
    const session = open([
      metric('total', { query: sum }),
      {
        id: 'text',
        type: 'TextBlock',
        props: { text: "We have {{ total | currency }} and {{ 'a|b' & 1 }}, {{ nothing }}." },
      },
    ]);
    expect(session.node('text')?.interpolations).toEqual(
      new Map<string, unknown>([
        ['total', 150],
        ["'a|b' & 1", 'a|b1'],
      ]),
    );
    expect(session.node('text')).toMatchObject({
      status: 'ready',
      issues: [{ code: 'formula.unknownName' }],
    });
  });

  it('hides a node while its formula is not true, and shows it with an issue when nobody can tell', () => {
    const session = open([
      metric('total', { query: sum }),
      { ...metric('big', 1), visible: 'total > 160' },
      { ...metric('odd', 1), visible: 'nobody > 1' },
    ]);
    expect(session.node('big')?.visible).toBe(false);
    session.change(set('c1', { mrr: 200 }));
    expect(session.node('big')?.visible).toBe(true);
    expect(session.node('odd')).toMatchObject({ visible: true, issues: [{ code: 'node.visible' }] });
  });

  it('takes types of the host', () => {
    const schema = {
      type: 'object' as const,
      required: ['level'],
      properties: { level: { $ref: 'value' } },
      'x-outputs': [{ name: 'level', from: 'prop' as const, prop: 'level' }],
    };
    const session = open(
      [
        { id: 'gauge', type: 'Gauge', props: { level: { query: sum } } },
        metric('half', { formula: 'gauge / 2' }),
      ],
      {},
      { components: { Gauge: schema } },
    );
    expect(session.node('gauge')).toMatchObject({ props: { level: 150 } });
    expect(session.output('half')).toBe(75);
  });

  it('marks the literal numbers of a sample node', () => {
    const session = open([
      { ...metric('guess', 5), sample: true },
      metric('twice', { formula: 'guess * 2' }),
    ]);
    expect(session.node('guess')?.origin).toBe('sample');
    expect(session.node('twice')?.origin).toBe('sample');
  });

  it('does no harm for names that objects have by themselves', () => {
    const session = open([
      metric('constructor', 3),
      metric('valueOf', { formula: 'constructor + 1' }),
      {
        id: 'f',
        type: 'InputForm',
        props: { purpose: 'values', fields: [{ name: '__proto__', kind: 'number', default: 4 }] },
      },
      metric('own', { formula: 'f.`__proto__` + 1' }),
      metric('none', { formula: 'toString' }),
    ]);
    expect(session.output('valueOf')).toBe(4);
    expect(session.output('own')).toBe(5);
    expect(session.output('none')).toBeUndefined();
    expect(session.output('f', 'toString')).toBeUndefined();
  });
});

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

  it('filters by view state, starting with the default', () => {
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

  it('keeps values with the shared data', () => {
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
      (session.node('filters')?.props.fields as { visible?: unknown }[])[1]?.visible;
    expect([session.output('double'), visible()]).toEqual([4, false]);
    session.view.set('filters', 'price', 10);
    expect([session.output('double'), visible()]).toEqual([20, true]);
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

  it('lets a number be typed over, and gives the formula back when that is unset', () => {
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

describe('datasets', () => {
  it('gives rows with computed columns, through views on views, down to the dataset that holds them', () => {
    const session = open([], {
      datasets: [
        customers,
        { name: 'pros', query: { from: 'customers', where: { key: 'plan', op: 'eq', value: 'Pro' } } },
        {
          name: 'top',
          query: { from: 'pros', orderBy: [{ key: 'mrr', desc: true }], limit: 1 },
          columns: [{ key: 'mrr', label: 'Revenue' }],
        },
      ],
    });
    const top = session.dataset('top');
    expect(top).toMatchObject({ dataset: 'customers', writable: true, keys: ['c1'], origin: 'sample' });
    expect(top?.rows).toMatchObject([{ name: 'Acme', arr: 1200 }]);
    expect(top?.columns.find(({ key }) => key === 'mrr')?.label).toBe('Revenue');
    expect(session.dataset('pros')?.insertDefaults).toEqual({ plan: 'Pro' });
  });

  it('names literal rows of a node by node and prop, and lets people change them', () => {
    const session = open([
      {
        id: 'plan',
        type: 'Timeline',
        props: {
          items: [
            { id: 'beta', title: 'Beta', startDate: '2026-03-02', endDate: '2026-03-27', status: 'planned' },
          ],
        },
      },
    ]);
    const items = (): RowSet => session.node('plan')?.props.items as RowSet;
    expect(items()).toMatchObject({ dataset: 'plan.items', writable: true, keys: ['beta'] });
    const { issues } = session.change({
      op: 'row.set',
      dataset: 'plan.items',
      row: 'beta',
      values: { endDate: '2026-04-03' },
    });
    expect(issues).toBeUndefined();
    expect(items().rows).toMatchObject([{ id: 'beta', endDate: '2026-04-03' }]);
    expect(session.output('plan', 'count')).toBe(1);
  });

  it('gathers the cards of a board with the id of their column, and keeps the order people gave them', () => {
    const session = open([
      {
        id: 'board',
        type: 'Kanban',
        props: {
          columns: [
            {
              id: 'todo',
              title: 'To do',
              cards: [
                { id: 'a', title: 'A' },
                { id: 'b', title: 'B' },
              ],
            },
            { id: 'done', title: 'Done' },
          ],
        },
      },
    ]);
    const cards = (): RowSet => session.node('board')?.props.cards as RowSet;
    expect(cards()).toMatchObject({
      dataset: 'board.cards',
      rows: [
        { id: 'a', column: 'todo' },
        { id: 'b', column: 'todo' },
      ],
      ranks: [null, null],
    });
    session.change([
      { op: 'row.set', dataset: 'board.cards', row: 'b', values: { column: 'done' } },
      { op: 'row.place', dataset: 'board.cards', row: 'b', view: 'board', rank: 'V' },
    ]);
    expect(cards()).toMatchObject({
      keys: ['b', 'a'],
      ranks: ['V', null],
      rows: [{ column: 'done' }, { column: 'todo' }],
    });
    session.undo();
    expect(cards()).toMatchObject({ keys: ['a', 'b'], ranks: [null, null] });
    expect(session.output('board', 'count')).toBe(2);
  });

  it('ignores ranks where the query has an order', () => {
    const session = open([
      { id: 'table', type: 'Table', props: { data: { from: 'customers', orderBy: [{ key: 'name' }] } } },
    ]);
    session.change({ op: 'row.place', dataset: 'customers', row: 'c3', view: 'table', rank: 'A' });
    const data = session.node('table')?.props.data as RowSet;
    expect(data.keys).toEqual(['c1', 'c2', 'c3']);
    expect(data.ranks).toBeUndefined();
  });

  it('moves a row in one view without recomputing the others', () => {
    const table = (id: string): Node => ({ id, type: 'Table', props: { data: { from: 'customers' } } });
    const session = open([table('one'), table('two')]);
    const two = session.node('two');
    void session.node('one');
    session.change({ op: 'row.place', dataset: 'customers', row: 'c3', view: 'one', rank: 'A' });
    expect((session.node('one')?.props.data as RowSet).keys).toEqual(['c3', 'c1', 'c2']);
    expect(session.node('two')).toBe(two);
  });

  it('takes rows of a source that the host gives, and says what to connect when it gives none', () => {
    const charges: Dataset = {
      name: 'charges',
      columns: [],
      source: { name: 'stripe.charges', label: 'Stripe' },
    };
    const card = metric('n', { query: { from: 'charges', aggregate: [{ op: 'count', as: 'n' }] } });
    const more = { datasets: [charges] };
    const without = open([card, metric('twice', { formula: 'n * 2' })], more);
    const connect = { source: 'stripe.charges', label: 'Stripe', upload: false };
    expect(without.node('n')).toMatchObject({ status: 'unconnected', connect });
    expect(without.node('twice')).toMatchObject({ status: 'unconnected', connect });
    const session = open([card], more, { sources: { 'stripe.charges': [{ id: 1 }, { id: 2 }] } });
    expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: 2 }, origin: 'source' });
    expect(session.dataset('charges')?.writable).toBe(false);
    expect(session.change({ op: 'row.remove', dataset: 'charges', row: '1' }).issues).toMatchObject([
      { code: 'change.notWritable' },
    ]);
  });

  it('shows rows without usable keys and says why they cannot be edited', () => {
    const session = open([], { datasets: [{ name: 'notes', rows: [{ text: 'a' }, { text: 'b' }] }] });
    expect(session.dataset('notes')).toMatchObject({ writable: false, rows: [{ text: 'a' }, { text: 'b' }] });
    expect(session.issues()).toMatchObject([
      { severity: 'warning', path: expect.stringMatching(/^\/datasets\/0/) },
    ]);
    const { issues } = session.change({ op: 'row.set', dataset: 'notes', row: 'r1', values: { text: 'c' } });
    expect(issues).toMatchObject([{ code: 'change.notWritable', params: { reason: 'keys' } }]);
  });
});

describe('changes', () => {
  it('applies all operations or none', () => {
    const session = open([metric('total', { query: sum })]);
    const before = session.node('total');
    const { issues } = session.change([set('c1', { mrr: 1 }), set('gone', { mrr: 2 })]);
    expect(issues).toMatchObject([{ code: 'change.unknownRow', path: '/1/row' }]);
    expect(session.node('total')).toBe(before);
    expect(session.changes()).toEqual([]);
    expect(session.canUndo()).toBe(false);
  });

  it.each([
    ['an unknown dataset', { op: 'row.remove', dataset: 'nope', row: 'c1' }, 'change.unknownDataset'],
    ['a view', { op: 'row.remove', dataset: 'pros', row: 'c1' }, 'change.notWritable'],
    ['an unknown column', set('c1', { nope: 1 }), 'change.unknownColumn'],
    ['a computed column', set('c1', { arr: 1 }), 'change.readOnlyColumn'],
    ['the key', set('c1', { id: 'c9' }), 'change.keyColumn'],
    ['text in a number column', set('c1', { mrr: '12' }), 'change.cellType'],
    ['a number that is none', set('c1', { mrr: Number.NaN }), 'change.invalid'],
    ['a day that does not exist', set('c1', { since: '2026-02-30' }), 'change.cellType'],
    ['an operation nobody knows', { op: 'row.explode', dataset: 'customers', row: 'c1' }, 'change.invalid'],
    ['an empty key', { op: 'row.insert', dataset: 'customers', row: '', values: {} }, 'change.invalid'],
    [
      'a place in no view',
      { op: 'row.place', dataset: 'customers', row: 'c1', view: 'none', rank: 'V' },
      'change.unknownNode',
    ],
    ['a value of no node', { op: 'value.set', node: 'none', key: 'value', value: 1 }, 'change.unknownNode'],
    [
      'a value that the node has not',
      { op: 'value.set', node: 'total', key: 'nope', value: 1 },
      'change.unknownValue',
    ],
    ['no operation', [], 'change.invalid'],
  ])('refuses %s', (_, op, code) => {
    const pros: Dataset = { name: 'pros', query: { from: 'customers' } };
    const session = open([metric('total', { query: sum })], { datasets: [customers, pros] });
    expect(session.change(op as never).issues).toMatchObject([{ code, severity: 'error' }]);
    expect(session.changes()).toEqual([]);
  });

  it('lets a later operation rest on an earlier one of the same change', () => {
    const session = open([]);
    const insert = {
      op: 'row.insert' as const,
      dataset: 'customers',
      row: 'c4',
      values: { name: 'Umbrella' },
    };
    expect(session.change([insert, set('c4', { mrr: 5 })]).issues).toBeUndefined();
    expect(
      session.change([{ op: 'row.remove', dataset: 'customers', row: 'c4' }, set('c4', { mrr: 5 })]).issues,
    ).toMatchObject([{ code: 'change.unknownRow' }]);
    expect(session.dataset('customers')?.rows.at(-1)).toMatchObject({ id: 'c4', name: 'Umbrella', mrr: 5 });
  });

  it('tells listeners once for a change of many operations', () => {
    const session = open([metric('total', { query: sum })]);
    const listener = vi.fn();
    session.subscribe('total', listener);
    session.change([set('c1', { mrr: 1 }), set('c2', { mrr: 2 }), set('c3', { mrr: 3 })]);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does not follow later changes to the object it was given', () => {
    const session = open([]);
    const op = set('c1', { mrr: 1 });
    session.change(op);
    op.values.mrr = 99;
    expect(session.dataset('customers')?.rows[0]).toMatchObject({ mrr: 1 });
  });

  it('takes back the last change that is not taken back yet, until there is none', () => {
    const session = open([]);
    const mrr = (): unknown => session.dataset('customers')?.rows[0]?.mrr;
    const first = session.change(set('c1', { mrr: 1 }));
    session.change(set('c1', { mrr: 2 }));
    expect([session.undo(), mrr()]).toEqual([true, 1]);
    expect([session.undo(), mrr(), session.dataset('customers')?.origin]).toEqual([true, 100, 'sample']);
    expect([session.undo(), session.canUndo()]).toEqual([false, false]);
    expect(session.changes().at(-1)?.undoes).toBe(first.change?.id);
    expect(session.changes()).toHaveLength(4);
  });

  it('refuses everything in a read-only session and gives rows that say so', () => {
    const session = open([], {}, { readOnly: true });
    expect(session.change(set('c1', { mrr: 1 })).issues).toMatchObject([{ code: 'change.readOnly' }]);
    expect(session.dataset('customers')?.writable).toBe(false);
  });

  it('notes who made a change', () => {
    const session = open([], {}, { actor: 'user-7' });
    expect(session.change(set('c1', { mrr: 1 })).change).toMatchObject({ actor: 'user-7' });
  });
});

describe('explain', () => {
  it('tells formula or query, the datasets at the end of it, and the nodes that are read', () => {
    const session = open(
      [
        metric('total', { query: { ...sum, from: 'pros' } }),
        metric('yearly', { formula: 'total * 12' }),
        metric('fixed', 3),
      ],
      { datasets: [customers, { name: 'pros', query: { from: 'customers' } }] },
    );
    const rests = [{ name: 'customers', title: 'Customers', rows: 3, origin: 'sample' }];
    expect(session.explain('total')).toMatchObject([
      { prop: 'value', kind: 'query', datasets: rests, nodes: [], origin: 'sample' },
    ]);
    expect(session.explain('yearly')).toMatchObject([
      {
        prop: 'value',
        kind: 'formula',
        text: 'total * 12',
        datasets: rests,
        nodes: ['total'],
        origin: 'sample',
      },
    ]);
    expect(session.explain('fixed')).toMatchObject([
      { prop: 'value', kind: 'literal', text: '3', datasets: [], nodes: [] },
    ]);
    expect(session.explain('nobody')).toEqual([]);
  });
});

describe('storage', () => {
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };

  it('has what was entered after a reload, and not the number twice', async () => {
    const storage = createMemoryStorage();
    const first = open([metric('total', { query: sum })], {}, { storage });
    first.change(set('c1', { mrr: 500 }));
    await first.ready;
    await settle();
    expect(first.saveState()).toEqual({ status: 'saved' });
    first.dispose();
    const second = open([metric('total', { query: sum })], {}, { storage });
    await second.ready;
    expect(second.output('total')).toBe(550);
    expect(second.changes()).toHaveLength(1);
  });

  it('shows a change at once and is saving until storage has it', async () => {
    const session = open([metric('total', { query: sum })]);
    const states: string[] = [];
    session.subscribeSaveState(() => states.push(session.saveState().status));
    session.change(set('c1', { mrr: 500 }));
    expect(session.output('total')).toBe(550);
    await session.ready;
    await settle();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('merges what two tabs enter, cell by cell', async () => {
    const storage = createMemoryStorage();
    const [left, right] = [open([], {}, { storage }), open([], {}, { storage })];
    await Promise.all([left.ready, right.ready]);
    left.change(set('c1', { mrr: 1, name: 'Left' }));
    right.change(set('c1', { mrr: 2 }));
    left.change(set('c2', { name: 'Also left' }));
    await settle();
    const rows = left.dataset('customers')?.rows;
    expect(rows).toMatchObject([{ name: 'Left', mrr: 2 }, { name: 'Also left' }, { name: 'Initech' }]);
    expect(right.dataset('customers')?.rows).toEqual(rows);
    left.undo();
    left.undo();
    await settle();
    expect(right.dataset('customers')?.rows).toMatchObject([
      { name: 'Acme', mrr: 2 },
      { name: 'Globex' },
      {},
    ]);
    expect(left.dataset('customers')?.rows).toEqual(right.dataset('customers')?.rows);
  });

  it('keeps a change that could not be saved, says so, and saves it when asked again', async () => {
    vi.useFakeTimers();
    try {
      const storage = createMemoryStorage();
      let broken = true;
      const flaky: Storage = {
        ...storage,
        append: async (id, change) => {
          if (broken) throw new Error('There is no room left.');
          return storage.append(id, change);
        },
      };
      const session = open([metric('total', { query: sum })], {}, { storage: flaky });
      await session.ready;
      session.change(set('c1', { mrr: 500 }));
      await settle();
      expect(session.saveState()).toEqual({ status: 'failed', reason: 'There is no room left.' });
      expect(session.output('total')).toBe(550);
      expect(session.changes()).toHaveLength(1);
      broken = false;
      await vi.advanceTimersByTimeAsync(2_000);
      expect(session.saveState()).toEqual({ status: 'saved' });
      const stored = await storage.load('revenue-1');
      expect(stored.ok && stored.changes).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is read-only when what is stored cannot be read, and writes nothing over it', async () => {
    const append = vi.fn();
    const storage: Storage = {
      ...createMemoryStorage(),
      append,
      load: async () => ({ ok: false, reason: 'Not a change: 17', raw: '[17]' }),
    };
    const session = open([], {}, { storage });
    session.change(set('c1', { mrr: 1 }));
    await session.ready;
    expect(session.saveState()).toEqual({ status: 'readOnly', reason: 'Not a change: 17', raw: '[17]' });
    expect(session.change(set('c1', { mrr: 2 })).issues).toMatchObject([
      { code: 'change.storageUnreadable' },
    ]);
    expect(session.dataset('customers')?.writable).toBe(false);
    expect(session.changes()).toHaveLength(1);
    expect(append).not.toHaveBeenCalled();
  });

  it('is ready even when storage cannot be opened', async () => {
    const storage: Storage = {
      ...createMemoryStorage(),
      load: () => Promise.reject(new Error('Blocked by another tab')),
    };
    const session = open([], {}, { storage });
    await session.ready;
    expect(session.saveState()).toEqual({ status: 'failed', reason: 'Blocked by another tab' });
    session.dispose();
  });

  it('loads what a lost message would have told', async () => {
    const storage = createMemoryStorage();
    const deaf: Storage = { ...storage, subscribe: () => () => undefined };
    const [left, right] = [open([], {}, { storage }), open([], {}, { storage: deaf })];
    await Promise.all([left.ready, right.ready]);
    left.change(set('c1', { name: 'From the left' }));
    await settle();
    right.change(set('c2', { name: 'From the right' }));
    await settle();
    expect(right.dataset('customers')?.rows).toMatchObject([
      { name: 'From the left' },
      { name: 'From the right' },
      {},
    ]);
  });

  it('keeps the data of a document without id in memory, and says so', async () => {
    const storage = createMemoryStorage();
    const load = vi.spyOn(storage, 'load');
    const session = open([], { id: '' }, { storage });
    await session.ready;
    session.change(set('c1', { mrr: 1 }));
    expect(session.issues()).toMatchObject([{ code: 'session.noId', severity: 'warning' }]);
    expect(load).not.toHaveBeenCalled();
    expect(session.dataset('customers')?.rows[0]).toMatchObject({ mrr: 1 });
  });

  it('leaves storage alone until it is started', async () => {
    const storage = createMemoryStorage();
    const load = vi.spyOn(storage, 'load');
    const session = open([], {}, { storage, start: false });
    await settle();
    expect(load).not.toHaveBeenCalled();
    session.start();
    await session.ready;
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('saves view state soon after it has changed, and at once when asked', async () => {
    vi.useFakeTimers();
    try {
      const storage = createMemoryStorage();
      const session = open([], {}, { storage });
      await session.ready;
      session.view.set('table', 'sort', [{ key: 'mrr' }]);
      session.view.set('table', 'page', 2);
      expect(await storage.loadView('revenue-1')).toBeNull();
      await vi.advanceTimersByTimeAsync(300);
      expect(await storage.loadView('revenue-1')).toEqual({ table: { sort: [{ key: 'mrr' }], page: 2 } });
      session.view.set('table', 'page', 3);
      await session.flush();
      expect(await storage.loadView('revenue-1')).toMatchObject({ table: { page: 3 } });
      const next = open([], {}, { storage });
      next.view.set('table', 'page', 9);
      await next.ready;
      expect([next.view.get('table', 'page'), next.view.get('table', 'sort')]).toEqual([9, [{ key: 'mrr' }]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells of view state node by node, and only when it differs', () => {
    const session = open([]);
    const listener = vi.fn();
    const stop = session.view.subscribe('table', listener);
    session.view.set('table', 'sort', [{ key: 'mrr' }]);
    session.view.set('table', 'sort', [{ key: 'mrr' }]);
    session.view.set('other', 'sort', 1);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    session.view.set('table', 'sort', null);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('files', () => {
  const orders: Dataset = {
    name: 'orders',
    origin: 'imported',
    columns: [{ key: 'price', type: 'number', label: 'Price' }],
    source: { name: 'upload:orders', label: 'orders.csv' },
  };
  const more = { datasets: [orders] };
  const card = metric('total', {
    query: { from: 'orders', aggregate: [{ op: 'sum', key: 'price', as: 'price' }] },
  });
  const data = [
    {
      name: 'orders',
      rows: [
        { id: 'r1', price: 1 },
        { id: 'r2', price: 2 },
      ],
    },
  ];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };

  it('asks for the file until its rows are there', () => {
    const session = open([card], more);
    expect(session.node('total')).toMatchObject({
      status: 'unconnected',
      connect: { source: 'upload:orders', label: 'orders.csv', upload: true },
    });
    const insert = { op: 'row.insert' as const, dataset: 'orders', row: 'x', values: { price: 1 } };
    expect(session.change(insert).issues).toMatchObject([{ params: { reason: 'unconnected' } }]);
  });

  it('is never looked up in the sources of the host', () => {
    const session = open([card], more, { sources: { 'upload:orders': [{ id: 'r1', price: 99 }] } });
    expect(session.node('total')?.status).toBe('unconnected');
  });

  it('keeps later edits over a reload, with the file given again or not', async () => {
    const storage = createMemoryStorage();
    const first = open([card], more, { storage, data });
    expect(first.node('total')).toMatchObject({ status: 'ready', props: { value: 3 }, origin: 'imported' });
    first.change({ op: 'row.set', dataset: 'orders', row: 'r1', values: { price: 10 } });
    await first.ready;
    await settle();
    for (const again of [undefined, data, structuredClone(data)]) {
      const session = open([card], more, { storage, ...(again ? { data: again } : {}) });
      await session.ready;
      await settle();
      expect(session.output('total')).toBe(12);
      expect(session.changes()).toHaveLength(2);
    }
  });

  it('takes another file in the place of the first', async () => {
    const storage = createMemoryStorage();
    await open([card], more, { storage, data }).ready;
    await settle();
    const session = open([card], more, {
      storage,
      data: [{ name: 'orders', rows: [{ id: 'r1', price: 70 }] }],
    });
    await session.ready;
    await settle();
    expect(session.output('total')).toBe(70);
    expect(session.changes()).toHaveLength(2);
  });

  it('writes keys into rows that have none', () => {
    const session = open([card], more, { data: [{ name: 'orders', rows: [{ price: 1 }, { price: 2 }] }] });
    expect(session.dataset('orders')).toMatchObject({ keys: ['r1', 'r2'], writable: true });
  });

  it('shows the rows and stores nothing in a read-only session', async () => {
    const storage = createMemoryStorage();
    const session = open([card], more, { storage, data, readOnly: true });
    await session.ready;
    await settle();
    expect(session.output('total')).toBe(3);
    const stored = await storage.load('revenue-1');
    expect(stored.ok && stored.changes).toEqual([]);
  });
});
