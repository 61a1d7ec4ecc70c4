import { describe, expect, it } from 'vitest';
import { page } from '../open.testing.js';
import { openArtifact } from '../openArtifact.js';

describe('the graph', () => {
  it('D44: knows every dataset that a query names', () => {
    const props = {
      label: 'MRR',
      value: { query: { from: 'custmers' } },
      sparkline: { data: { from: 'nope' }, y: 'a' },
    };
    const input = page([{ id: 'a', type: 'MetricCard', props }], {
      datasets: [
        { name: 'customers', rows: [] },
        {
          name: 'v',
          query: { from: 'customers', join: [{ with: 'plans', on: [{ left: 'a', right: 'a' }] }] },
        },
      ],
    });
    const found = openArtifact(input).issues.filter((issue) => issue.code === 'dataset.unknown');
    expect(found.map(({ path, node, message }) => [path, node, message])).toEqual([
      ['/datasets/1/query/join/0/with', undefined, 'There is no dataset `plans`.'],
      [
        '/components/0/props/value/query/from',
        'a',
        'There is no dataset `custmers`; did you mean `customers`?',
      ],
      ['/components/0/props/sparkline/data/from', 'a', 'There is no dataset `nope`.'],
    ]);
  });

  it('D44: knows the dataset that a form adds rows to', () => {
    const props = {
      dataset: 'order',
      fields: [{ name: 'a', kind: 'select', options: { query: { from: 'plans' }, value: 'a' } }],
    };
    const input = page([{ id: 'f', type: 'InputForm', props }], { datasets: [{ name: 'orders', rows: [] }] });
    expect(
      openArtifact(input).issues.map(({ code, path, params }) => [code, path, params['suggestion']]),
    ).toEqual([
      ['dataset.unknown', '/components/0/props/dataset', 'orders'],
      ['dataset.unknown', '/components/0/props/fields/0/options/query/from', undefined],
    ]);
  });

  it('D44: names the members of a cycle', () => {
    const view = (name: string, from: string) => ({ name, query: { from } });
    const datasets = [
      view('start', 'a'),
      view('a', 'b'),
      view('b', 'c'),
      view('c', 'a'),
      view('loop', 'loop'),
    ];
    const { issues } = openArtifact(page([], { datasets }));
    expect(issues.map(({ code, params }) => [code, params['members']])).toEqual([
      ['graph.cycle', ['a', 'b', 'c']],
      ['graph.cycle', ['loop']],
    ]);
    expect(issues[0]?.message).toBe('These depend on each other in a circle: a → b → c → a.');
  });
});
