// A line chart of 1,000, 10,000 and 100,000 points beside other chart libraries and a floor written by hand, in Chromium, in the same
// run. Prints medians and ratios and asserts nothing: times belong to the machine, ratios to the code.
//   node bench/charts.mjs               all contestants and sizes, 5 rounds
//   node bench/charts.mjs 3 100000      3 rounds of 100,000 points
//   node bench/charts.mjs 5 1000,10000 vitrine uPlot      only these
import { compare, watchMainThread } from './inChromium.mjs';

const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'floor.js',
  uPlot: 'uplot.js',
  'Chart.js': 'chartjs.js',
  ECharts: 'echarts.js',
  Recharts: 'recharts.jsx',
};

/** Takes each step's time, and how long the page's main thread worked in it, which does not count what else the machine did meanwhile. */
async function drive(page, size) {
  const worked = await watchMainThread(page);
  const run = (step) => page.evaluate(([count, options]) => window.run(count, options), [size, { step }]);
  await run('prepare');
  const times = {};
  for (const step of ['mount', 'update']) {
    // What the step before left for later is not this step's.
    await page.waitForTimeout(200);
    const before = await worked();
    times[step] = await run(step);
    times[`${step}, main thread`] = (await worked()) - before;
  }
  return times;
}

const [rounds = '5', sizes = '1000,10000,100000', ...names] = process.argv.slice(2);
await compare({
  folder: 'charts',
  contestants: Object.fromEntries(
    Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
  ),
  sizes: sizes.split(',').map(Number),
  rounds: Number(rounds),
  unit: 'points',
  drive,
});
