// What runs in the page: draws all widgets, and changes one number; each until it is on the screen.
import { changed, isChart, widgetsOf } from './widgets.js';

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
  const widgets = widgetsOf(count);
  const charts = widgets.filter((_, index) => isChart(index)).length;
  const box = document.querySelector('#box');
  box.removeAttribute('style');
  const times = {};
  const step = async (name, action, holds) => {
    await painted();
    const before = performance.now();
    await action();
    await shown(holds, name);
    times[name] = performance.now() - before;
  };
  const has = (text) => box.textContent.includes(text);

  let page;
  await step(
    'mount',
    () => (page = mount(box, widgets)),
    () => has(widgets.at(-1).label) && page.lines(box) === charts * 2,
  );
  await step(
    'change one number',
    () => page.set(changed.index, changed.value),
    () => has('4,711'),
  );
  return times;
}
