import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../generated/types.js';
import { apply, refusals, start } from '../../testing/patched.js';
import { applyPatch } from '../applyPatch.js';

describe('node and artifact', () => {
  it('P17: set what stands beside the props, and remove it with null', () => {
    const artifact = apply({
      op: 'node',
      id: 'total',
      span: 4,
      visible: '1 = 1',
      sample: true,
      meta: { a: 1 },
    });
    expect(artifact.components[0]).toMatchObject({ span: 4, visible: '1 = 1', sample: true, meta: { a: 1 } });
    const again = applyPatch(artifact, [{ op: 'node', id: 'total', span: null, meta: null }]);
    expect(Object.keys(again.artifact!.components[0]!)).toEqual(['id', 'type', 'props', 'visible', 'sample']);
    expect(JSON.stringify(applyPatch(again.artifact!, again.inverse!).artifact)).toBe(
      JSON.stringify(artifact),
    );
    expect(refusals({ op: 'node', id: 'total', span: 13 })).toEqual(['property.invalid /0/span']);
  });

  it('P17: set the head, and merge settings', () => {
    const artifact = apply({
      op: 'artifact',
      title: 'B',
      settings: { locale: 'de', timeZone: 'UTC' },
      meta: { a: 1 },
    });
    expect(artifact).toMatchObject({
      title: 'B',
      settings: { locale: 'de', currency: 'USD', timeZone: 'UTC' },
    });
    expect(apply({ op: 'artifact', settings: { locale: null } }).settings).toEqual({ currency: 'USD' });
    expect(apply({ op: 'artifact', settings: null }).settings).toBeUndefined();
    expect(refusals({ op: 'artifact', title: null })).toEqual(['property.invalid /0/title']);
    expect(refusals({ op: 'artifact', settings: { currency: 'euro' } })).toEqual([
      'property.invalid /0/settings/currency',
    ]);
    expect(refusals({ op: 'artifact', datasets: null })).toEqual(['patch.datasetsPresent /0/datasets']);
    expect(refusals({ op: 'artifact', id: 'b' })).toEqual(['patch.opInvalid /0/id']);
  });
});

describe('datasets', () => {
  it('P20: are added before others or last, and removed', () => {
    const names = (artifact: Artifact) => artifact.datasets?.map(({ name }) => name);
    const dataset = { name: 'orders', columns: [{ key: 'id' }] };
    expect(names(apply({ op: 'dataset.add', dataset }))).toEqual(['customers', 'by_name', 'orders']);
    expect(names(apply({ op: 'dataset.add', dataset, before: 'by_name' }))?.[1]).toBe('orders');
    expect(names(apply({ op: 'dataset.remove', name: 'customers' }))).toEqual(['by_name']);
    expect(refusals({ op: 'dataset.add', dataset: { ...dataset, name: 'total' } })).toEqual([
      'patch.nameRefused /0/dataset/name',
    ]);
    expect(refusals({ op: 'dataset.add', dataset: { name: 'empty' } })).toEqual(['patch.datasetShape /0']);
    expect(refusals({ op: 'dataset.remove', name: 'nobody' })).toEqual(['patch.datasetUnknown /0/name']);
  });

  it('come and go in a document without any', () => {
    const { datasets: _, ...bare } = start;
    const there = applyPatch(bare, [{ op: 'dataset.add', dataset: { name: 'd', rows: [] } }]);
    const back = applyPatch(there.artifact!, there.inverse!);
    expect(JSON.stringify(back.artifact)).toBe(JSON.stringify(bare));
  });

  it('P20: change by paths, their rows by key', () => {
    const rows = apply(
      { op: 'dataset.set', name: 'customers', path: ['rows', '2', 'mrr'], value: 9 },
      { op: 'dataset.set', name: 'customers', path: ['rows', 'c3'], value: { id: 'c3', mrr: 1 } },
      { op: 'dataset.unset', name: 'customers', path: ['rows', 'c1'] },
    ).datasets?.[0]?.rows;
    expect(rows).toEqual([
      { id: 2, name: 'Bolt', mrr: 9 },
      { id: 'c3', mrr: 1 },
    ]);
    expect(
      refusals({ op: 'dataset.set', name: 'customers', path: ['rows', 'c1', 'id'], value: 'x' }),
    ).toEqual(['patch.keyFixed /0/path/2']);
    expect(refusals({ op: 'dataset.set', name: 'customers', path: ['name'], value: 'x' })).toEqual([
      'patch.keyFixed /0/path/0',
    ]);
    expect(
      refusals({ op: 'dataset.set', name: 'customers', path: ['columns', 'mrr', 'type'], value: 'int' }),
    ).toEqual(['property.invalid /0']);
  });

  it('P21: have exactly one of rows, source and query when all ops are applied', () => {
    const query = { op: 'dataset.set', name: 'customers', path: ['query'], value: { from: 'by_name' } };
    expect(refusals(query)).toEqual(['patch.datasetShape /0']);
    apply(query, { op: 'dataset.unset', name: 'customers', path: ['rows'] });
  });
});
