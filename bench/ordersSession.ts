import { createSession, type Session } from '@vitrine/runtime';
import { openArtifact, type Column, type Node, type Row } from '@vitrine/schema';

const sum = { op: 'sum', key: 'amount', as: 'amount' } as const;

const components: Node[] = [
  {
    id: 'total',
    type: 'MetricCard',
    props: { label: 'Total', value: { query: { from: 'orders', aggregate: [sum] } } },
  },
  {
    id: 'chart',
    type: 'Chart',
    props: {
      kind: 'bar',
      x: 'day',
      y: [{ key: 'amount' }],
      data: { from: 'orders', groupBy: [{ key: 'day', unit: 'month' }], aggregate: [sum] },
    },
  },
  { id: 'table', type: 'Table', props: { data: { from: 'orders' } } },
];

/** A session over uploaded orders, shown by a metric, a chart and a table. */
export function openOrders(rows: Row[], columns: Column[]): Session {
  const { artifact } = openArtifact({
    version: 1,
    id: 'bench',
    title: 'Bench',
    datasets: [
      {
        name: 'orders',
        origin: 'imported',
        columns,
        source: { name: 'upload:orders', label: 'orders.csv' },
      },
    ],
    components,
  });
  return createSession(artifact!, {
    data: [{ name: 'orders', columns, rows }],
    now: () => Date.UTC(2026, 0, 1),
  });
}

/** What a view does after each change: reads every node. */
export const lookAt = (session: Session) => components.map(({ id }) => session.node(id));

/** What a view does first: reads every node and listens to it. */
export function watch(session: Session): void {
  for (const { id } of components) session.subscribe(id, () => {});
  lookAt(session);
}
