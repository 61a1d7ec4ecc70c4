import type { Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { metric, open, rowsOf, set, sum } from './session.testing.js';

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
    expect(rowsOf(session, 'pros', 'data').rows).toMatchObject([{ mrr: 100 }, { mrr: 5, arr: 60 }]);
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
      issues: [{ code: 'component.unknown', node: 'what' }],
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

  it('tells of a formula over rows that cannot be read, with its place', () => {
    const columns = [{ key: 'name' }, { key: 'twice', formula: 'mrr *' }];
    const session = open([{ id: 'table', type: 'Table', props: { data: { from: 'customers' }, columns } }]);
    expect(session.issues()).toMatchObject([
      { code: 'formula.syntax', node: 'table', path: '/components/0/props/columns/1/formula' },
    ]);
    expect(session.node('table')?.status).toBe('ready');
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
      expect([...((issue?.params.members ?? []) as string[])].sort()).toEqual(['a', 'b']);
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
