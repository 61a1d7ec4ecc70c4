import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { size } from './points.js';

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const optionOf = (rows) => ({
  animation: false,
  xAxis: { type: 'time' },
  yAxis: { type: 'value' },
  tooltip: { trigger: 'axis' },
  series: [
    {
      type: 'line',
      name: 'Value',
      showSymbol: false,
      sampling: 'minmax',
      data: rows.map(({ at, value }) => [Date.parse(at), value]),
    },
  ],
});

export function mount(box, rows) {
  const chart = init(box, null, size);
  let draws = 0;
  chart.on('finished', () => (draws += 1));
  chart.setOption(optionOf(rows));
  return { update: (next) => chart.setOption(optionOf(next)), drawn: () => draws > 0, picture: () => draws };
}
