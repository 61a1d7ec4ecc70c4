import { runQuery } from '@vitrine/runtime';
import { Table } from '@vitrine/react/components';

const orders = [
  { id: 'o1', item: 'Posters', status: 'New', amount: 480 },
  { id: 'o2', item: 'Menus', status: 'Done', amount: 210 },
  { id: 'o3', item: 'Flyers', status: 'Done', amount: 160 },
];

const outcome = runQuery(
  {
    from: 'orders',
    groupBy: [{ key: 'status' }],
    aggregate: [
      { op: 'count', as: 'n' },
      { op: 'sum', key: 'amount', as: 'amount' },
    ],
    compute: [{ as: 'average', formula: 'amount / n' }],
    orderBy: [{ key: 'amount', desc: true }],
  },
  { orders },
);

export function OrdersByStatus() {
  if (!outcome.rows) return <p>{outcome.issues.map(({ message }) => message).join(' ')}</p>;
  return <Table title="Orders by status" data={outcome.rows} readOnly />;
}
