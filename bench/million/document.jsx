import '@vitrine/react/styles.css';
import { Artifact } from '@vitrine/react';
import { createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { createRoot } from 'react-dom/client';
import { columns } from './columns.js';

const { artifact } = openArtifact({
  version: 1,
  id: 'million',
  title: 'Million',
  datasets: [
    {
      name: 'customers',
      origin: 'imported',
      columns,
      source: { name: 'upload:customers', label: 'customers.csv' },
    },
  ],
  components: [{ id: 'table', type: 'Table', props: { data: { from: 'customers' }, searchable: true } }],
});

export function mount(box, rows) {
  const session = createSession(artifact, { data: [{ name: 'customers', rows, columns }] });
  createRoot(box).render(<Artifact session={session} />);
}
