// What runs in the page: a person who scrolls, sorts, searches, filters, groups and edits; each step ends when its result is painted.
import { rowsOf } from '../table/rows.js';

const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });

async function until(isTrue, what) {
  const end = performance.now() + 60_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await painted();
  }
  await painted();
}

const click = (element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const press = (element, key, options) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
const type = (input, text) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Takes the time of every step, in milliseconds. */
export async function run(mount, count) {
  const rows = rowsOf(count);
  const box = document.querySelector('#box');
  const cell = (row, column) => box.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
  const text = (row, column) => cell(row, column)?.textContent.trim();
  const heading = (key) => box.querySelector(`th[data-key="${key}"]`);
  const scroller = () => box.querySelector('.vt-table-scroll');
  const times = {};
  const step = async (name, action, isDone) => {
    await painted();
    const before = performance.now();
    action();
    await until(isDone, name);
    times[name] = (times[name] ?? 0) + performance.now() - before;
  };
  const menu = async (key) => {
    click(heading(key).querySelector('.vt-table-menu'));
    await until(() => document.querySelector('.vt-table-column-menu'), 'the menu of a column');
  };
  const command = (words) =>
    [...document.querySelectorAll('.vt-table-column-menu .vt-menu-item')].find(
      ({ textContent }) => textContent === words,
    );

  await step(
    'mount',
    () => mount(box, rows),
    () => text(0, 0) === rows[0].customer,
  );
  // What follows the scrolling and what edits are on their way.
  cell(0, 0).focus();
  await until(() => box.querySelector('[data-fill]') && cell(30, 0) === null, 'what is loaded later');

  await step(
    'scroll to the end',
    () => (scroller().scrollTop = 1e9),
    () => cell(count - 1, 0),
  );
  await step(
    'scroll back',
    () => (scroller().scrollTop = 0),
    () => cell(0, 0),
  );
  const least = rows.reduce((low, row) => (row.amount < low.amount ? row : low));
  const sort = (key) => click(heading(key).querySelector('.vt-table-sort'));
  await step(
    'sort by number',
    () => sort('amount'),
    () => text(0, 0) === least.customer,
  );
  const search = () => box.querySelector('input[type=search]');
  const status = () => box.querySelector('.vt-table-count').textContent;
  for (const word of ['n', 'no', 'nor']) {
    const before = status();
    await step(
      'three keystrokes of a search',
      () => type(search(), word),
      () => status() !== before,
    );
  }
  await step(
    'clear the search',
    () => type(search(), ''),
    () => text(0, 0) === least.customer,
  );

  const edit = async (row, value) => {
    cell(row, 0).focus();
    press(cell(row, 0), 'Enter');
    await until(() => box.querySelector('.vt-table-input'), 'the editor of a cell');
    type(box.querySelector('.vt-table-input'), value);
    await painted();
  };
  for (const row of [0, 1, 2]) {
    await edit(row, `Changed ${row}`);
    await step(
      'save three cells',
      () => press(box.querySelector('.vt-table-input'), 'Enter'),
      () => text(row, 0) === `Changed ${row}`,
    );
  }
  const undone = () => press(cell(2, 0), 'z', { ctrlKey: true });
  await step('undo', undone, () => text(2, 0) !== 'Changed 2');

  await step(
    'sort by text',
    () => sort('customer'),
    () => heading('customer').ariaSort === 'ascending' && text(0, 0).startsWith('Anan'),
  );
  await edit(3, 'Moved');
  await step(
    'save one more, sorted by text',
    () => press(box.querySelector('.vt-table-input'), 'Enter'),
    () => !box.querySelector('.vt-table-input'),
  );

  // Before and after a row is there, the table says how many there are.
  const counted = (rows) => status().startsWith(rows.toLocaleString('en'));
  click(box.querySelector('td[data-row="5"][data-actions] button'));
  await until(() => document.querySelector('.vt-menu'), 'the menu of a row');
  const item = [...document.querySelectorAll('.vt-menu .vt-menu-item')].find(
    ({ textContent }) => textContent === 'Delete row',
  );
  await step(
    'delete a row, sorted by text',
    () => click(item),
    () => counted(count - 1),
  );
  await step(
    'add a row, sorted by text',
    () => click(box.querySelector('.vt-table-foot .vt-button')),
    () => counted(count),
  );
  await until(() => box.querySelector('.vt-table-input'), 'the editor of the row that was added');
  press(box.querySelector('.vt-table-input'), 'Escape');
  await until(() => !box.querySelector('.vt-table-input'), 'the end of editing');
  scroller().scrollTop = 0;
  await until(() => cell(0, 0), 'the first row');

  await menu('plan');
  await step(
    'group',
    () => click(command('Group by this column')),
    () => box.querySelector('tr[data-group]'),
  );
  await menu('plan');
  await step(
    'ungroup',
    () => click(command('Group by this column')),
    () => !box.querySelector('tr[data-group]'),
  );
  return times;
}
