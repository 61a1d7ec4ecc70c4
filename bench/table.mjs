// A table of 100,000 rows beside other tables and a floor written by hand, in Chromium, in the same run. Prints medians and ratios
// of the time on the clock and of the main thread's work, and asserts nothing: times belong to the machine, ratios to the code.
//   node bench/table.mjs                all contestants, 5 rounds
//   node bench/table.mjs 3 1000000      3 rounds of a million rows
//   node bench/table.mjs 5 100000 vitrine floor      only these
import { compare, watchMainThread } from './inChromium.mjs';

const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'floor.js',
  'AG Grid': 'agGrid.js',
  'MUI X': 'muiDataGrid.jsx',
  TanStack: 'tanstackTable.jsx',
  'floor bare': 'floorBare.js',
  'TanStack bare': 'tanstackTableBare.jsx',
};

/** Lets the page ask, before and after each step, how long its main thread has worked. */
async function drive(page, size, options) {
  await page.exposeFunction('worked', await watchMainThread(page));
  return page.evaluate(([count, given]) => window.run(count, given), [size, options]);
}

const [rounds = '5', count = '100000', ...names] = process.argv.slice(2);
await compare({
  folder: 'table',
  contestants: Object.fromEntries(
    Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
  ),
  sizes: [Number(count)],
  rounds: Number(rounds),
  unit: 'rows',
  floors: ['floor', 'floor bare', 'TanStack bare'],
  drive,
});
