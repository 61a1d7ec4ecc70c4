import type { Artifact, Dataset, Node } from '@vitrine/schema';
import type { RowSet } from '../queries/rows/RowSet.js';
import { createSession, type LiveSession } from './createSession.js';
import type { SessionOptions } from './types.js';

export const customers: Dataset = {
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

export const sum = { from: 'customers', aggregate: [{ op: 'sum' as const, key: 'mrr', as: 'mrr' }] };

export const metric = (id: string, value: unknown, more: Record<string, unknown> = {}): Node => ({
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

export const open = (
  components: Node[],
  more: Partial<Artifact> = {},
  options: SessionOptions = {},
): LiveSession =>
  createSession(artifact(components, more), { now: () => Date.UTC(2026, 4, 20), ...options }) as LiveSession;

export const set = (row: string, values: Record<string, string | number | null>) => ({
  op: 'row.set' as const,
  dataset: 'customers',
  row,
  values,
});

/** The rows that a node is given in one of its props. */
export function rowsOf(session: LiveSession, node: string, prop: string): RowSet {
  return session.node(node)?.props[prop] as RowSet;
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
