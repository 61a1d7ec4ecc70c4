// A line chart of 1,000, 10,000 and 100,000 points beside other chart libraries and a floor written by hand, in Chromium, in the same
// run. Prints medians and ratios and asserts nothing: times belong to the machine, ratios to the code.
//   node bench/charts.mjs               all contestants and sizes, 5 rounds
//   node bench/charts.mjs 3 100000      3 rounds of 100,000 points
//   node bench/charts.mjs 5 1000,10000 vitrine uPlot      only these
import { compare } from './inChromium.mjs';

const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'floor.js',
  uPlot: 'uplot.js',
  'Chart.js': 'chartjs.js',
  ECharts: 'echarts.js',
  Recharts: 'recharts.jsx',
};

const [rounds = '5', sizes = '1000,10000,100000', ...names] = process.argv.slice(2);
await compare({
  folder: 'charts',
  contestants: Object.fromEntries(
    Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
  ),
  sizes: sizes.split(',').map(Number),
  rounds: Number(rounds),
  unit: 'points',
});
