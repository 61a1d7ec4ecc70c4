import { Artifact } from '@vitrine/react';
import type { Intent } from '@vitrine/react';
import { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';
import { useState } from 'react';
import './examples.css';

const storage = createIndexedDbStorage({ namespace: 'print-shop' });
const sources = {
  'shop.orders': [
    { id: 'o1', item: 'Posters', amount: 480 },
    { id: 'o2', item: 'Menus', amount: 210 },
  ],
};
const artifact = {
  version: 1,
  id: 'shop-orders',
  title: 'Orders of the shop',
  datasets: [
    {
      name: 'orders',
      origin: 'source',
      source: { name: 'shop.orders', label: 'the shop' },
      columns: [
        { key: 'item', label: 'Order', type: 'text' },
        { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
      ],
    },
  ],
  components: [
    {
      id: 'orders_table',
      type: 'Table',
      props: {
        title: 'Orders',
        data: { from: 'orders' },
        rowActions: [{ id: 'invoice', label: 'Send invoice', icon: 'send' }],
      },
    },
  ],
};

export function ShopOrders() {
  const [last, setLast] = useState<Intent | null>(null);
  return (
    <div className="example-stack">
      <Artifact
        artifact={artifact}
        storage={storage}
        sources={sources}
        locale="en-GB"
        theme="host"
        onIntent={setLast}
        onIssue={(issue) => console.warn(issue.code, issue.message)}
      />
      <output>{last ? `Last intent: ${last.type}` : 'Nothing happened yet.'}</output>
    </div>
  );
}
