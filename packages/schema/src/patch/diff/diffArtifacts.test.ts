import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../generated/types.js';
import { applyPatch } from '../applyPatch.js';
import { diffArtifacts } from './diffArtifacts.js';

const card = (id: string, label = 'MRR') => ({ id, type: 'MetricCard', props: { label, value: 1 } });
const page = (components: object[], more: object = {}): Artifact =>
  ({ version: 1, id: 'a', title: 'A', components, ...more }) as Artifact;
const grid = (id: string, children: object[]) => ({ id, type: 'GridLayout', props: { children } });

function diff(a: Artifact, b: Artifact) {
  const ops = diffArtifacts(a, b);
  expect(applyPatch(a, ops).artifact).toEqual(b);
  return ops;
}

describe('diffArtifacts', () => {
  it('P30: finds nothing between equal documents, whatever the order of properties', () => {
    expect(
      diff(page([card('a')]), page([{ props: { value: 1, label: 'MRR' }, type: 'MetricCard', id: 'a' }])),
    ).toEqual([]);
  });

  it('sets only what changed', () => {
    expect(diff(page([card('a'), card('b')]), page([card('a'), card('b', 'ARR')]))).toEqual([
      { op: 'set', id: 'b', path: ['label'], value: 'ARR' },
    ]);
    expect(
      diff(page([], { settings: { locale: 'de' } }), page([], { title: 'B', settings: { weekStart: 7 } })),
    ).toEqual([{ op: 'artifact', title: 'B', settings: { weekStart: 7, locale: null } }]);
  });

  it('P30: moves one node, not its neighbours', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => card(id));
    expect(diff(page([a!, b!, c!, d!]), page([d!, a!, b!, c!]))).toEqual([
      { op: 'move', id: 'd', into: null, before: 'a' },
    ]);
    expect(diff(page([a!, b!, grid('g', [])]), page([b!, grid('g', [a!])]))).toEqual([
      { op: 'move', id: 'a', into: 'g', slot: ['children'] },
    ]);
  });

  it('P30: keeps children whose parent goes or changes its type', () => {
    const tabs = { id: 'g', type: 'Tabs', props: { tabs: [{ id: 't', label: 'T', content: [card('a')] }] } };
    expect(diff(page([grid('g', [card('a')])]), page([tabs])).map(({ op }) => op)).toEqual([
      'move',
      'remove',
      'add',
      'move',
    ]);
    expect(diff(page([grid('g', [card('a')])]), page([card('a')])).map(({ op }) => op)).toEqual([
      'move',
      'remove',
    ]);
  });

  it('turns parent and child around', () => {
    diff(page([grid('g', [grid('h', [card('a')])])]), page([grid('h', [grid('g', [card('a')])])]));
  });

  it('changes rows and columns by their keys', () => {
    const data = (rows: object[], columns: object[]) =>
      page([], { datasets: [{ name: 'd', columns, rows }] });
    const rows = [
      { id: 1, n: 1 },
      { id: 2, n: 2 },
    ];
    expect(
      diff(
        data(rows, [{ key: 'n' }]),
        data(
          [
            { id: 2, n: 3 },
            { id: 3, n: 1 },
          ],
          [{ key: 'n', label: 'N' }],
        ),
      ),
    ).toEqual([
      { op: 'dataset.set', name: 'd', path: ['columns', 'n', 'label'], value: 'N' },
      { op: 'dataset.unset', name: 'd', path: ['rows', '1'] },
      { op: 'dataset.set', name: 'd', path: ['rows', '2', 'n'], value: 3 },
      { op: 'dataset.set', name: 'd', path: ['rows', '3'], value: { id: 3, n: 1 } },
    ]);
  });

  it('sets a long list as a whole when most of it is different', () => {
    const data = (n: number) =>
      page([], { datasets: [{ name: 'd', rows: Array.from({ length: 1000 }, (_, id) => ({ id, n })) }] });
    expect(diff(data(1), data(2))).toHaveLength(1);
  });
});
