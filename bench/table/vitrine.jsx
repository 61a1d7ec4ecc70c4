import '@vitrine/react/styles.css';
import { Table } from '@vitrine/react/components';
import { createRoot } from 'react-dom/client';
import { columns, pageSize } from './rows.js';

const typed = columns.map((column) =>
  column.key === 'amount' ? { ...column, type: 'number', format: 'currency' } : column,
);

/** Used as a person does: by clicks and keys. */
export function mount(box, rows) {
  createRoot(box).render(<Table columns={typed} data={rows} pageSize={pageSize} searchable />);
  const click = (element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return {
    sort: (key) => {
      const index = columns.findIndex((column) => column.key === key);
      click(box.querySelector(`th[data-column="${index}"] .vt-table-sort`));
    },
    search: (text) => {
      const input = box.querySelector('input[type=search]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    nextPage: () => click(box.querySelector('.vt-table-forth')),
    firstCell: () => box.querySelector('td[data-row="0"][data-column="0"]'),
  };
}
