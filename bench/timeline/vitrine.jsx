import '@vitrine/react/styles.css';
import { Timeline } from '@vitrine/react/components';
import { createRoot } from 'react-dom/client';

export function mount(box, items) {
  createRoot(box).render(<Timeline items={items} zoom="month" />);
  return {
    barOf: (id) => box.querySelector(`[data-vt-bar="${id}"] .vt-timeline-bar-box`),
    zoom: () => box.querySelector('[aria-label="Zoom in"]').click(),
  };
}
