// What runs in the page: drives one contestant through all steps and waits after each until the right row is painted.
import { painted, until } from '../frames.js';
import { pageSize, rowsOf } from './rows.js';

const { compare } = new Intl.Collator('en');
const byText = (a, b) => compare(a.customer, b.customer);
const byNumber = (a, b) => a.amount - b.amount;
/** Milliseconds after a step in which what it left for later is still counted as its work. */
const rest = 60;
const keystrokes = ['q', 'qu', 'qui'];

const has = (needle) => (row) =>
  [row.customer, row.city, row.plan].some((text) => text.toLowerCase().includes(needle));

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes the time of every step, in milliseconds, and how long the page's main thread worked for it. */
export async function run(mount, count) {
  const rows = rowsOf(count);
  const sorted = { customer: rows.toSorted(byText), amount: rows.toSorted(byNumber) };
  const found = keystrokes.map((text) => sorted.amount.find(has(text)).customer);
  const box = document.querySelector('#box');
  const times = {};
  let table;
  /** Times of one action: on the clock until the first row shows what it must, and of the main thread with what it does afterwards. */
  const timed = async (action, expected) => {
    await painted();
    const workedBefore = await window.worked();
    const before = performance.now();
    await action();
    const isShown = () => table.firstCell(box)?.textContent.trim() === expected;
    const clock = await until(isShown, before, `${expected} in the first row`);
    await pause(rest);
    return { clock, work: (await window.worked()) - workedBefore };
  };
  /** What the main thread does in a step that does nothing: it asks and waits for frames. */
  let nothing = 0;
  const note = (name, taken) => {
    times[name] = median(taken.map(({ clock }) => clock));
    times[`${name}, main thread`] = median(taken.map(({ work }) => work)) - nothing;
  };
  /** What is over within a frame or two is done several times: the first counts by itself, the others by their median. */
  const repeated = async (name, turns) => {
    const taken = [];
    for (const turn of turns) taken.push(await turn());
    note(`${name}, first`, taken.slice(0, 1));
    note(`${name}, then`, taken.slice(1));
  };
  const search = (text, expected) => timed(() => table.search(text), expected);

  const mounted = await timed(() => (table = mount(box, rows)), rows[0].customer);
  const idle = [];
  for (let step = 0; step < 5; step += 1) idle.push(await timed(() => {}, rows[0].customer));
  nothing = median(idle.map(({ work }) => work));
  note('mount', [mounted]);
  note('sort by text', [await timed(() => table.sort('customer'), sorted.customer[0].customer)]);
  note('sort by number', [await timed(() => table.sort('amount'), sorted.amount[0].customer)]);
  const typed = { clock: 0, work: 0 };
  for (const [index, text] of keystrokes.entries()) {
    const { clock, work } = await search(text, found[index]);
    typed.clock += clock;
    typed.work += index === 0 ? work : work - nothing;
  }
  note('three keystrokes', [typed]);

  const first = sorted.amount[0].customer;
  const clear = () => search('', first);
  const searchAndClear = async () => {
    await search(keystrokes.at(-1), found.at(-1));
    return clear();
  };
  await repeated('clear', [clear, ...Array.from({ length: 6 }, () => searchAndClear)]);

  const turn = (_, page) => () =>
    timed(() => table.nextPage(), sorted.amount[(page + 1) * pageSize].customer);
  await repeated('next page', Array.from({ length: 12 }, turn));
  return times;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
