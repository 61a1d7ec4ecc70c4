// What runs in the page: draws the chart and gives it other data, each until it is on the screen.
import { painted, until, warmIntl } from '../frames.js';
import { rowsOf, size } from './points.js';

warmIntl();

const actions = {
  mount: ({ mount, box, first }) => {
    const chart = mount(box, first);
    return { chart, holds: () => chart.drawn() };
  },
  update: ({ chart, second }) => {
    const before = chart.picture();
    chart.update(second);
    return { chart, holds: () => chart.picture() !== before };
  },
};
const state = {};

/** Takes the time of a step, in milliseconds; `prepare` is none, and comes first. */
export async function run(mount, count, { step }) {
  if (step === 'prepare') {
    const box = document.querySelector('#box');
    box.style.width = `${size.width}px`;
    box.style.height = `${size.height}px`;
    Object.assign(state, { mount, box, first: rowsOf(count), second: rowsOf(count, 1) });
    return 0;
  }
  await painted();
  const before = performance.now();
  const { chart, holds } = actions[step](state);
  state.chart = chart;
  return until(holds, before, step);
}
