import '@vitrine/react/styles.css';
import { Kanban } from '@vitrine/react/components';
import { createRoot } from 'react-dom/client';

export function mount(box, columns) {
  createRoot(box).render(<Kanban columns={columns} />);
  const cardOf = (id) => box.querySelector(`[data-vt-card="${id}"]`);
  return {
    cardOf,
    columnOf: (id) => cardOf(id)?.closest('[data-vt-column]')?.dataset.vtColumn,
    isLifted: (id) => cardOf(id)?.dataset.carried === 'true',
  };
}
