// What runs in the page: draws the chart, gives it other data, and points at it; each until it is on the screen.
import { rowsOf, size } from './points.js';

// The first use of Intl loads the browser's tables, which takes 20 ms or more. Some contestants do that while their modules load, before
// any time is taken; so it is done for all.
new Intl.NumberFormat('en').format(1.5);
new Intl.DateTimeFormat('en').format(0);

const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });

/** Resolves once `holds` does and the frame that shows it is painted. */
async function shown(holds, what) {
  const end = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Not seen after a minute: ${what}`);
    await painted();
  }
  await painted();
}

/** Takes the time of every step, in milliseconds. */
export async function run(mount, count) {
  const first = rowsOf(count);
  const second = rowsOf(count, 1);
  const box = document.querySelector('#box');
  box.style.width = `${size.width}px`;
  box.style.height = `${size.height}px`;
  const times = {};
  const step = async (name, action, holds) => {
    await painted();
    const before = performance.now();
    await action();
    await shown(holds, name);
    times[name] = performance.now() - before;
  };

  let chart;
  await step(
    'mount',
    () => (chart = mount(box, first)),
    () => chart.drawn(),
  );
  const before = chart.picture();
  await step(
    'update',
    () => chart.update(second),
    () => chart.picture() !== before,
  );
  return times;
}
