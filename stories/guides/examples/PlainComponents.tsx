import { MetricCard, Table } from '@vitrine/react/components';
import { useState } from 'react';
import './examples.css';

const orders = [
  { id: 'o1', item: 'Posters', amount: 480 },
  { id: 'o2', item: 'Menus', amount: 210 },
];

export function OrdersOfToday() {
  const [chosen, setChosen] = useState('none');
  return (
    <div className="example-stack">
      <MetricCard label="Orders" value={orders.length} description={`Chosen: ${chosen}`} />
      <Table
        title="Orders of today"
        data={orders}
        columns={[
          { key: 'item', label: 'Order' },
          { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
        ]}
        onRowClick={(row) => setChosen(String(row.item))}
      />
    </div>
  );
}
