// A board of 5,000 cards in five columns beside plain dnd-kit sortable, hello-pangea and a floor written by hand, in Chromium, in the
// same run: mount, and a card dragged by the mouse from one column over another.
//   node bench/kanban.mjs               all contestants, 3 rounds
//   node bench/kanban.mjs 5 1000        5 rounds of a thousand cards
//   node bench/kanban.mjs 3 5000 vitrine floor      only these
import { compare } from './inChromium.mjs';

const [rounds = '3', count = '5000', ...names] = process.argv.slice(2);

/** Drags the second card of the first column to the third, slowly enough that every contestant draws each step. */
async function drive(page, size) {
  const mount = await page.evaluate((count) => window.run(count), size);
  const { from, over, to } = await page.evaluate(() => window.bench.places());
  await page.evaluate(() => window.bench.watch());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 4 });
  await page.evaluate(() => window.bench.lifted());
  const lift = await page.evaluate(() => window.bench.worst());
  await page.evaluate(() => window.bench.watch());
  await page.mouse.move(over.x, over.y, { steps: 20 });
  await page.mouse.move(to.x, to.y, { steps: 20 });
  await page.mouse.move(to.x, to.y + 6, { steps: 6 });
  await page.evaluate(() => window.bench.settled());
  const drag = await page.evaluate(() => window.bench.worst());
  await page.evaluate(() => window.bench.watch());
  await page.mouse.up();
  await page.evaluate(() => window.bench.dropped());
  const drop = await page.evaluate(() => window.bench.worst());
  return {
    mount,
    'worst frame while lifting': lift,
    'worst frame while dragging': drag,
    'worst frame of the drop': drop,
  };
}

const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'floor.js',
  'dnd-kit': 'dndKit.jsx',
  'hello-pangea': 'helloPangea.jsx',
};

await compare({
  folder: 'kanban',
  contestants: Object.fromEntries(
    Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
  ),
  sizes: [Number(count)],
  rounds: Number(rounds),
  unit: 'cards',
  drive,
});
