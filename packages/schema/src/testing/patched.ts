import { expect } from 'vitest';
import type { Artifact } from '../generated/types.js';
import { applyPatch } from '../patch/applyPatch.js';
import type { PatchOp } from '../patch/PatchOp.js';
import { deepFrozen } from './documents.js';

export const card = (id: string, more: object = {}) => ({
  id,
  type: 'MetricCard' as const,
  props: { label: 'MRR', value: 1, ...more },
});
/** A document with a grid, tabs, a table and two datasets; deep frozen. */
export const start = deepFrozen<Artifact>({
  version: 1,
  id: 'a-1',
  title: 'Test',
  settings: { locale: 'en', currency: 'USD' },
  datasets: [
    {
      name: 'customers',
      columns: [{ key: 'name' }, { key: 'mrr', type: 'number' }],
      rows: [
        { id: 'c1', name: 'Acme', mrr: 5 },
        { id: 2, name: 'Bolt', mrr: 7 },
      ],
    },
    { name: 'by_name', query: { from: 'customers', groupBy: [{ key: 'name' }] } },
  ],
  components: [
    card('total'),
    { id: 'grid', type: 'GridLayout', props: { children: [card('a'), card('b')] } },
    {
      id: 'views',
      type: 'Tabs',
      props: {
        tabs: [
          { id: 'week', label: 'Week', content: [card('w')] },
          { id: 'month', label: 'Month', content: [] },
        ],
      },
    },
    {
      id: 'table',
      type: 'Table',
      props: { data: { from: 'customers' }, columns: [{ key: 'name' }, { key: 'mrr' }] },
    },
  ],
});

/** The document changed by ops, which lead back byte for byte. */
export const apply = (...ops: unknown[]): Artifact => {
  const { artifact, inverse, issues } = applyPatch(start, deepFrozen(ops) as PatchOp[]);
  expect(issues).toBeUndefined();
  expect(JSON.stringify(applyPatch(artifact!, inverse!).artifact)).toBe(JSON.stringify(start));
  return artifact!;
};
/** Code and path of why ops are refused, which leave the document as it is. */
export const refusals = (...ops: unknown[]) => {
  const before = JSON.stringify(start);
  const { artifact, issues } = applyPatch(start, deepFrozen(ops) as PatchOp[]);
  expect(artifact).toBeUndefined();
  expect(JSON.stringify(start)).toBe(before);
  return (issues ?? []).map(({ code, path }) => `${code} ${path}`);
};
export const ids = (artifact: Artifact) => artifact.components.map(({ id }) => id);
export const props = (artifact: Artifact, id: string): Record<string, unknown> =>
  artifact.components.find((node) => node.id === id)!.props as Record<string, unknown>;
