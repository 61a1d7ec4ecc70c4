import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import { size } from './points.js';

const dataOf = (rows) => [rows.map(({ at }) => Date.parse(at) / 1000), rows.map(({ value }) => value)];

export function mount(box, rows) {
  let draws = 0;
  const chart = new UPlot(
    {
      ...size,
      series: [{}, { label: 'Value', stroke: '#4550e0', width: 2 }],
      hooks: { draw: [() => (draws += 1)] },
    },
    dataOf(rows),
    box,
  );
  return { update: (next) => chart.setData(dataOf(next)), drawn: () => draws > 0, picture: () => draws };
}
