// The least a page would do by hand: sort and filter the array, and write one page as HTML elements.
import { columns, pageSize, textOf } from './rows.js';

export function mount(box, rows) {
  const state = { sort: null, text: '', page: 0 };
  const table = box.appendChild(document.createElement('table'));
  const head = table.createTHead().insertRow();
  for (const { label } of columns) head.insertCell().textContent = label;
  const body = table.createTBody();

  const { compare } = new Intl.Collator('en');
  let found = rows;
  const find = () => {
    const { text, sort } = state;
    found = rows;
    if (text !== '')
      found = rows.filter((row) => columns.some(({ key }) => String(row[key]).toLowerCase().includes(text)));
    if (sort === 'amount') found = found.toSorted((a, b) => a.amount - b.amount);
    else if (sort) found = found.toSorted((a, b) => compare(a[sort], b[sort]));
  };
  const draw = () => {
    body.replaceChildren();
    for (const row of found.slice(state.page * pageSize, (state.page + 1) * pageSize)) {
      const line = body.insertRow();
      for (const { key } of columns) line.insertCell().textContent = textOf(key, row[key]);
    }
  };
  const set = (part) => {
    Object.assign(state, part, { page: 0 });
    find();
    draw();
  };
  draw();
  return {
    sort: (sort) => set({ sort }),
    search: (text) => set({ text }),
    nextPage: () => {
      state.page += 1;
      draw();
    },
    firstCell: () => body.querySelector('td'),
  };
}
