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
  const step = async (name, action, expected) => {
    await painted();
    const before = performance.now();
    await action();
    const isShown = () => table.firstCell(box)?.textContent.trim() === expected;
    times[name] = (times[name] ?? 0) + (await until(isShown, before, `${expected} in the first row`));
  };

  await step('mount', () => (table = mount(box, rows)), rows[0].customer);
  await step('sort by text', () => table.sort('customer'), sorted.customer[0].customer);
  await step('sort by number', () => table.sort('amount'), sorted.amount[0].customer);
  for (const [index, text] of keystrokes.entries())
    await step('three keystrokes', () => table.search(text), found[index]);
  await step('clear', () => table.search(''), sorted.amount[0].customer);
  await step('next page', () => table.nextPage(), sorted.amount[pageSize].customer);
  return times;
}
