// What runs in the page: drives one contestant through all steps and waits after each until the right row is painted.
import { painted, until } from '../frames.js';
import { pageSize, rowsOf } from './rows.js';

const { compare } = new Intl.Collator('en');
const byText = (a, b) => compare(a.customer, b.customer);
const byNumber = (a, b) => a.amount - b.amount;
const keystrokes = ['q', 'qu', 'qui'];

const has = (needle) => (row) =>
  [row.customer, row.city, row.plan].some((text) => text.toLowerCase().includes(needle));

/** Takes the time of every step, in milliseconds. */
export async function run(mount, count) {
  const rows = rowsOf(count);
  const sorted = { customer: rows.toSorted(byText), amount: rows.toSorted(byNumber) };
  const found = keystrokes.map((text) => sorted.amount.find(has(text)).customer);
  const box = document.querySelector('#box');
  const times = {};
  let table;
  /** Time of one action, until the first row shows what it must. */
  const timed = async (action, expected) => {
    await painted();
    const before = performance.now();
    await action();
    const isShown = () => table.firstCell(box)?.textContent.trim() === expected;
    return until(isShown, before, `${expected} in the first row`);
  };
  /** What is over within a frame or two is done several times: the first counts by itself, the others by their median. */
  const repeated = async (name, turns) => {
    const taken = [];
    for (const turn of turns) taken.push(await turn());
    times[`${name}, first`] = taken[0];
    times[`${name}, then`] = median(taken.slice(1));
  };
  const search = (text, expected) => timed(() => table.search(text), expected);

  times.mount = await timed(() => (table = mount(box, rows)), rows[0].customer);
  times['sort by text'] = await timed(() => table.sort('customer'), sorted.customer[0].customer);
  times['sort by number'] = await timed(() => table.sort('amount'), sorted.amount[0].customer);
  times['three keystrokes'] = 0;
  for (const [index, text] of keystrokes.entries())
    times['three keystrokes'] += await search(text, found[index]);

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
