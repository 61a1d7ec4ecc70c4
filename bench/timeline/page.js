// What runs in the page: a contestant says where its bars are, and this waits for what is seen.
import { painted, until, watchFrames } from '../frames.js';

const dayOf = (day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

/** The same items for all contestants: over three years, a line each. */
const itemsOf = (count) =>
  Array.from({ length: count }, (_, index) => {
    const start = (index * 7) % 1000;
    return {
      id: `item${index}`,
      title: `Order ${index + 1}`,
      startDate: dayOf(start),
      endDate: dayOf(start + 10 + (index % 9)),
    };
  });

/** Mounts a contestant and keeps what the driver calls; gives the milliseconds until bars are seen. */
export async function run(mount, count) {
  const box = document.querySelector('#box');
  await painted();
  const before = performance.now();
  const { barOf, zoom } = mount(box, itemsOf(count));
  const time = await until(() => barOf('item1'), before, 'the second bar');
  let end = () => 0;
  window.bench = {
    /** The middle of a bar that is seen, once the contestant has come to rest. */
    async bar() {
      await rest(1000);
      const { left, top, width, height } = barOf('item1').getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    watch() {
      end = watchFrames();
    },
    worst: () => end(),
    idle: () => rest(500),
    /** Goes back to the top and zooms one level nearer; gives the milliseconds until the bars are wider. */
    async zoom() {
      for (const element of box.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
      await rest(500);
      // Not the bar that was dragged: frappe-gantt may lose its width.
      const width = () => barOf('item2')?.getBoundingClientRect().width;
      const wide = width();
      const start = performance.now();
      zoom();
      return until(() => width() > wide, start, 'wider bars');
    },
  };
  return time;
}

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
