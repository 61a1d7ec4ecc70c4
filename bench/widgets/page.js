// What runs in the page: draws all widgets, and changes one number; each until it is on the screen.
import { painted, until, warmIntl } from '../frames.js';
import { changed, widgetsOf } from './widgets.js';

warmIntl();

/** Takes the time of every step, in milliseconds. */
export async function run(mount, count, { charts: hasCharts }) {
  const widgets = widgetsOf(count, hasCharts);
  const charts = widgets.filter(({ months }) => months).length;
  const box = document.querySelector('#box');
  box.removeAttribute('style');
  const times = {};
  const step = async (name, action, holds) => {
    await painted();
    const before = performance.now();
    await action();
    times[name] = await until(holds, before, name);
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
