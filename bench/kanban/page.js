// What runs in the page: a contestant says where its cards are, and this waits for what is seen.
import { painted, until, watchFrames } from '../frames.js';

const columnCount = 5;

/** Columns with their cards, the same for all contestants. */
function columnsOf(count) {
  const each = Math.ceil(count / columnCount);
  return Array.from({ length: columnCount }, (_, column) => ({
    id: `column${column}`,
    title: `Column ${column + 1}`,
    cards: Array.from({ length: each }, (_, index) => ({
      id: `card${column}-${index}`,
      title: `Order ${column * each + index + 1}`,
      text: 'Sewn, with a cloth spine.',
      value: (index * 37) % 900,
    })),
  }));
}

/** Mounts a contestant and keeps what the driver calls; gives the milliseconds until the last column is seen. */
export async function run(mount, count) {
  const box = document.querySelector('#box');
  const moved = 'card0-1';
  await painted();
  const before = performance.now();
  const { cardOf, columnOf, isLifted } = mount(box, columnsOf(count));
  const time = await until(() => cardOf('card4-0'), before, 'the first card of the last column');
  let end = () => 0;
  const middle = (id, part = 0.5) => {
    const { left, top, width, height } = cardOf(id).getBoundingClientRect();
    return { x: left + width / 2, y: top + height * part };
  };
  window.bench = {
    /** Where the card is taken, what it goes over, and where it is dropped; once the contestant has come to rest. */
    async places() {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return { from: middle(moved), over: middle('card1-2'), to: middle('card2-3', 0.3) };
    },
    watch() {
      end = watchFrames();
    },
    worst: () => end(),
    lifted: () => until(() => isLifted(moved), performance.now(), 'the lifted card'),
    settled: painted,
    dropped: () => until(() => columnOf(moved) === 'column2', performance.now(), 'the dropped card'),
  };
  return time;
}
