// A page of 200 widgets, with 17 charts and without any, beside the same page by hand in React (the floor), by hand with the very elements and
// styles of our number cards (the card floor), and from a JSON document by json-render with Recharts, in Chromium, in the same run. Then the
// mount once more in phases, each in the time that the page's thread was busy with it. Prints medians and ratios and asserts nothing: times
// belong to the machine, ratios to the code.
//   node bench/widgets.mjs              all contestants, 5 rounds
//   node bench/widgets.mjs 3 vitrine floor      3 rounds of only these
import { compare } from './inChromium.mjs';

const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'plainReact.jsx',
  'card floor': 'plainCards.jsx',
  'json-render': 'jsonRender.jsx',
};
const floors = ['floor', 'card floor'];

/**
 * Milliseconds of processor time of each phase of the mount: what other programs take of the machine does not count. Style and layout are told
 * apart from the phases that they fall into.
 */
async function timePhases(page, size, options) {
  await page.evaluate(([count, given]) => window.run(count, given), [size, options]);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const [task, style, layout] = ['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(
      (wanted) => metrics.find(({ name }) => name === wanted).value * 1000,
    );
    return { task, style, layout, rest: task - style - layout };
  };
  // The driver's own script in the page is compiled before the first phase.
  for (let call = 0; call < 3; call += 1) await page.evaluate(async () => 'ready');
  const times = {};
  const first = await read();
  let last = first;
  for (let phase = await next(page); phase !== null; phase = await next(page)) {
    const now = await read();
    times[phase] = now.rest - last.rest;
    last = now;
  }
  return {
    ...times,
    style: last.style - first.style,
    layout: last.layout - first.layout,
    total: last.task - first.task,
  };
}

const next = (page) => page.evaluate(() => window.nextPhase());

const [rounds = '5', ...names] = process.argv.slice(2);
await compare({
  folder: 'widgets',
  contestants: Object.fromEntries(
    Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
  ),
  sizes: [200],
  rounds: Number(rounds),
  floors,
  cases: [true, false].flatMap((charts) => {
    const unit = charts ? 'widgets with charts' : 'widgets without';
    return [
      { unit, options: { charts } },
      { unit: `${unit}, busy`, options: { charts, phased: true }, drive: timePhases },
    ];
  }),
});
