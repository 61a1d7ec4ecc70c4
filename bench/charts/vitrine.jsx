import '@vitrine/react/styles.css';
import { Chart } from '@vitrine/react/components';
import { createRoot } from 'react-dom/client';
import { size } from './points.js';

const y = [{ key: 'value', label: 'Value' }];

export function mount(box, rows) {
  const root = createRoot(box);
  const draw = (data) => root.render(<Chart kind="line" x="at" y={y} data={data} height={size.height} />);
  const line = () => box.querySelector('path.vt-chart-line');
  draw(rows);
  return { update: draw, drawn: () => line() !== null, picture: () => line().getAttribute('d') };
}
