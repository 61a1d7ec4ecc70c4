// A timeline of 10,000 items beside vis-timeline, frappe-gantt and a floor written by hand, in Chromium, in the same run: mount, scrolling
// down by wheel, one level of zoom, and a bar dragged by the mouse.
//   node bench/timeline.mjs             all contestants, 3 rounds
//   node bench/timeline.mjs 5 2000      5 rounds of two thousand items
//   node bench/timeline.mjs 3 10000 vitrine floor      only these
import { compare } from './inChromium.mjs';

const [rounds = '3', count = '10000', ...names] = process.argv.slice(2);

async function drive(page, size) {
  const mount = await page.evaluate((count) => window.run(count), size);
  const bar = await page.evaluate(() => window.bench.bar());
  await page.evaluate(() => window.bench.watch());
  await page.mouse.move(bar.x, bar.y);
  await page.mouse.down();
  await page.mouse.move(bar.x + 60, bar.y, { steps: 30 });
  const drag = await page.evaluate(() => window.bench.worst());
  await page.mouse.up();
  await page.evaluate(() => window.bench.idle());
  await page.evaluate(() => window.bench.watch());
  for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 300);
  await page.evaluate(() => window.bench.idle());
  const scroll = await page.evaluate(() => window.bench.worst());
  const zoom = await page.evaluate(() => window.bench.zoom());
  return {
    mount,
    'worst frame while dragging': drag,
    'worst frame while scrolling': scroll,
    'one level of zoom': zoom,
  };
}

const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'floor.js',
  'vis-timeline': 'visTimeline.js',
  'frappe-gantt': 'frappeGantt.js',
};

await compare({
  folder: 'timeline',
  contestants: Object.fromEntries(
    Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
  ),
  sizes: [Number(count)],
  rounds: Number(rounds),
  unit: 'items',
  drive,
});
