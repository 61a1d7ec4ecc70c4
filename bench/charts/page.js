// What runs in the page: draws the chart, gives it other data, and points at it; each until it is on the screen.
import { painted, until, warmIntl } from '../frames.js';
import { rowsOf, size } from './points.js';

warmIntl();

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
    times[name] = await until(holds, before, name);
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
