import '@vitrine/react/styles.css';
import { Artifact } from '@vitrine/react';
import { createLocalStorage, createSession } from '@vitrine/runtime';
import type { Artifact as ArtifactDocument } from '@vitrine/schema';
import { createRoot } from 'react-dom/client';

const plans = ['Free', 'Pro', 'Team'];
const rows = Array.from({ length: 120 }, (_, index) => ({
  id: `c${index + 1}`,
  name: `Customer with number ${index + 1}`,
  plan: plans[index % 3]!,
  mrr: ((index * 7) % 40) * 10,
  since: `2026-${String((index % 9) + 1).padStart(2, '0')}-15`,
  active: index % 4 === 0,
}));

/** A table of 120 rows on pages of 25, whose state is kept in this browser. */
const artifact: ArtifactDocument = {
  version: 1,
  id: 'customers-1',
  title: 'Customers',
  datasets: [
    {
      name: 'customers',
      key: 'id',
      columns: [
        { key: 'name', label: 'Customer', type: 'text' },
        { key: 'plan', label: 'Plan', type: 'select', options: plans.map((value) => ({ value })) },
        { key: 'mrr', label: 'MRR', type: 'number', format: 'currency' },
        { key: 'since', label: 'Since', type: 'date' },
        { key: 'active', label: 'Active', type: 'boolean' },
      ],
      rows,
    },
  ],
  components: [
    {
      id: 'list',
      type: 'Table',
      props: { title: 'Customers', data: { from: 'customers' }, searchable: true, pageSize: 25 },
    },
  ],
};

const session = createSession(artifact, {
  storage: createLocalStorage({ namespace: 'table' }),
  now: () => Date.parse('2026-11-18T12:00:00Z'),
});
createRoot(document.querySelector('main')!).render(<Artifact session={session} />);
