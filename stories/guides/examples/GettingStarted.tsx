import { Artifact } from '@vitrine/react';
import '@vitrine/react/styles.css';

const artifact = {
  version: 1,
  id: 'print-shop',
  title: 'Print shop',
  datasets: [
    {
      name: 'orders',
      title: 'Orders',
      origin: 'sample',
      columns: [
        { key: 'item', label: 'Order', type: 'text' },
        { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
      ],
      rows: [
        { id: 'o1', item: 'Posters', amount: 480 },
        { id: 'o2', item: 'Menus', amount: 210 },
      ],
    },
  ],
  components: [
    {
      id: 'total',
      type: 'MetricCard',
      props: { label: 'All orders', value: { formula: 'sum(orders.amount)' }, format: 'currency' },
    },
    { id: 'list', type: 'Table', props: { title: 'Orders', data: { from: 'orders' } } },
  ],
};

export function PrintShop() {
  return <Artifact artifact={artifact} />;
}
