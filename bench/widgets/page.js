// What runs in the page: draws all widgets, and changes one number; each until it is on the screen. Or draws them one phase at a time.
import { flushSync } from 'react-dom';
import { painted, until, warmIntl } from '../frames.js';
import { changed, widgetsOf } from './widgets.js';

warmIntl();

/**
 * Takes the time of every step, in milliseconds. With `phased` it takes none, but leaves `window.nextPhase` behind: each call runs one phase of
 * the mount and gives its name, null after the last.
 */
export async function run(mount, count, { charts: hasCharts, phased = false }) {
  const widgets = widgetsOf(count, hasCharts);
  const charts = widgets.filter(({ months }) => months).length;
  const box = document.querySelector('#box');
  box.removeAttribute('style');
  await painted();
  if (phased) {
    const phases = phasesOf(mount, box, widgets);
    window.nextPhase = async () => (await phases.next()).value ?? null;
    return null;
  }
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
    () => (page = lastOf(mount(box, widgets))),
    () => has(widgets.at(-1).label) && page.lines(box) === charts * 2,
  );
  await step(
    'change one number',
    () => page.set(changed.index, changed.value),
    () => has('4,711'),
  );
  return times;
}

/** Runs a mount through; what it yields are the names of the phases before React renders. */
function lastOf(mounting) {
  let next = mounting.next();
  while (!next.done) next = mounting.next();
  return next.value;
}

async function* phasesOf(mount, box, widgets) {
  const mounting = mount(box, widgets);
  for (;;) {
    const { value, done } = flushSync(() => mounting.next());
    if (done) break;
    yield value;
  }
  yield 'React';
  await painted();
  await painted();
  yield 'paint, and what follows it';
}
