import '@vitrine/react/styles.css';
import { Table } from '@vitrine/react/components';
import { createRoot } from 'react-dom/client';
import { columns } from './columns.js';

export function mount(box, rows) {
  createRoot(box).render(<Table columns={columns} data={rows} searchable />);
}
