import type { ChangeOp } from '@vitrine/runtime';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderView, rowSet } from '../../renderer/renderView.testing.js';
import { TableDefinition } from './index.js';

const rows = [
  { id: 'c1', name: 'Émile', plan: 'Pro', mrr: 1200, since: '2026-03-01', active: true },
  { id: 'c2', name: 'Acme 10', plan: 'Free', mrr: null, since: '2025-01-15', active: false },
  { id: 'c3', name: 'Acme 9', plan: 'Pro', mrr: 800.5, since: '2026-01-02', active: true },
];
const columns = [
  { key: 'name', label: 'Customer' },
  {
    key: 'plan',
    label: 'Plan',
    type: 'select',
    options: [{ value: 'Free' }, { value: 'Pro', tone: 'info' }],
  },
  { key: 'mrr', label: 'MRR', type: 'number', format: 'currency', aggregate: 'sum' },
  { key: 'since', label: 'Since', type: 'date' },
  { key: 'active', label: 'Active', type: 'boolean' },
];
const table = { title: 'Customers', columns, data: rows, searchable: true };

const names = () =>
  [...document.querySelectorAll('tbody tr[data-height] td:first-child')].map((cell) => cell.textContent);
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
const focusCell = (row: number, column: number) => act(() => cell(row, column).focus());
const heading = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) });
const press = (key: string, options = {}) => fireEvent.keyDown(document.activeElement!, { key, ...options });
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}`, n: index }));

describe('Table shows', () => {
  it('every column of the data when none are named, but not the key that only programs need', () => {
    renderView(TableDefinition, { data: [{ id: 'a', city: 'Rome', size: 3 }] });
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'city',
      'size',
      'Actions',
    ]);
  });

  it('of a text of many pages no more than a column can be wide', () => {
    renderView(TableDefinition, { data: [{ id: 'a', note: 'many words '.repeat(500) }] });
    expect(cell(0, 0).textContent).toMatch(/^many words .*…$/);
    expect(cell(0, 0).textContent!.length).toBeLessThan(1000);
  });

  it('numbers in their format with as many decimals each, a dash for nothing, labels for dates', () => {
    renderView(TableDefinition, table);
    expect(cell(0, 2)).toHaveTextContent('$1,200.00');
    expect(cell(1, 2)).toHaveTextContent('—');
    expect(cell(2, 2)).toHaveTextContent('$800.50');
    expect(cell(0, 3)).toHaveTextContent('Mar 1, 2026');
  });

  it('choices as badges in their tone, and yes and no in words for screen readers', () => {
    renderView(TableDefinition, table);
    expect(cell(0, 1).querySelector('.vt-badge')).toHaveAttribute('data-tone', 'info');
    expect(within(cell(0, 4)).getByRole('img', { name: 'Yes' })).toBeInTheDocument();
  });

  it('the sum of the rows that match in its footer', async () => {
    renderView(TableDefinition, table);
    const footer = () => document.querySelector('tfoot')!;
    expect(footer()).toHaveTextContent('$2,000.50');
    await userEvent.type(screen.getByRole('searchbox'), 'acme');
    expect(footer()).toHaveTextContent('$800.50');
  });

  it('a column computed from the others of its row, which nobody can edit', () => {
    const arr = { key: 'arr', label: 'ARR', formula: 'mrr * 12', format: 'currency' };
    renderView(TableDefinition, { ...table, columns: [...columns, arr] });
    expect(cell(0, 5)).toHaveTextContent('$14,400');
    expect(cell(0, 5)).toHaveAttribute('aria-readonly', 'true');
    expect(cell(1, 5)).toHaveTextContent('—');
  });

  it('a dash for a formula that makes no sense', () => {
    renderView(TableDefinition, { data: rows, columns: [{ key: 'x', formula: 'nothing +' }] });
    expect(cell(0, 0)).toHaveTextContent('—');
  });

  it('addresses as links only when the policy allows them', () => {
    const data = [{ id: 'a', ok: 'https://www.example.com/', bad: 'javascript:alert(1)', mail: 'a@b.c' }];
    const typed = [
      { key: 'ok', type: 'url' },
      { key: 'bad', type: 'url' },
      { key: 'mail', type: 'email' },
    ];
    renderView(TableDefinition, { data, columns: typed });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://www.example.com/',
      'mailto:a@b.c',
    ]);
    expect(cell(0, 1)).toHaveTextContent('javascript:alert(1)');
  });

  it('its empty state with a way to add the first row', () => {
    renderView(TableDefinition, { columns, data: [], emptyText: 'No customers' });
    expect(screen.getByText('No customers')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add row' })).toBeInTheDocument();
  });

  it('columns and rows with the names of object internals without harm', () => {
    const data = [JSON.parse('{"id":"__proto__","constructor":"a","__proto__":"b"}')];
    renderView(TableDefinition, {
      data,
      columns: [{ key: 'constructor' }, { key: '__proto__' }, { key: 'toString' }],
    });
    expect([0, 1, 2].map((column) => cell(0, column).textContent)).toEqual(['a', 'b', '—']);
  });
});

describe('Table orders', () => {
  it('by a heading: first up, then down, then not at all, by the numbers in texts and without minding accents', async () => {
    const { announced } = renderView(TableDefinition, table);
    await userEvent.click(heading('Customer'));
    expect(names()).toEqual(['Acme 9', 'Acme 10', 'Émile']);
    expect(screen.getAllByRole('columnheader')[0]).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(heading('Customer'));
    expect(names()).toEqual(['Émile', 'Acme 10', 'Acme 9']);
    await userEvent.click(heading('Customer'));
    expect(names()).toEqual(['Émile', 'Acme 10', 'Acme 9']);
    expect(screen.getAllByRole('columnheader')[0]).not.toHaveAttribute('aria-sort');
    expect(announced).toContain('Sorted by Customer, smallest first');
  });

  it('with null last both ways', async () => {
    renderView(TableDefinition, table);
    await userEvent.click(heading('MRR'));
    expect(names()).toEqual(['Acme 9', 'Émile', 'Acme 10']);
    await userEvent.click(heading('MRR'));
    expect(names()).toEqual(['Émile', 'Acme 9', 'Acme 10']);
  });

  it('by one more column with Shift', async () => {
    renderView(TableDefinition, table);
    await userEvent.click(heading('Plan'));
    fireEvent.click(heading('MRR'), { shiftKey: true });
    expect(names()).toEqual(['Acme 10', 'Acme 9', 'Émile']);
  });

  it('choices as their options stand', async () => {
    const options = [{ value: 'Pro' }, { value: 'Free' }];
    renderView(TableDefinition, {
      ...table,
      columns: [columns[0], { key: 'plan', label: 'Plan', type: 'select', options }],
    });
    await userEvent.click(heading('Plan'));
    expect(names().at(-1)).toBe('Acme 10');
  });

  it('as the document says until the person says otherwise, and ignores view state that is no order', () => {
    renderView(TableDefinition, { ...table, orderBy: [{ key: 'since' }] }, { view: { sort: 'nonsense' } });
    expect(names()).toEqual(['Acme 10', 'Acme 9', 'Émile']);
  });
});

describe('Table finds', () => {
  it('rows by what they show, whatever the case and accents', async () => {
    renderView(TableDefinition, table);
    await userEvent.type(screen.getByRole('searchbox'), 'EMILE');
    expect(names()).toEqual(['Émile']);
    expect(screen.getByText('1 of 3 rows')).toBeInTheDocument();
  });

  it.each(['1,200', '1200', 'Mar 1'])('a number or date by %s', async (text) => {
    renderView(TableDefinition, table);
    await userEvent.type(screen.getByRole('searchbox'), text);
    expect(names()).toEqual(['Émile']);
  });

  it('nothing, and offers to clear the search', async () => {
    renderView(TableDefinition, table, { view: { search: '(.*' } });
    expect(screen.getByText('Nothing matches “(.*”')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(names()).toHaveLength(3);
  });
});

describe('Table pages', () => {
  const paged = { data: many(23), pageSize: 10 };

  it('say which rows of how many they show', async () => {
    renderView(TableDefinition, paged);
    expect(screen.getByText('1–10 of 23')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('21–23 of 23')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(names()).toEqual(['20', '21', '22']);
  });

  it('keep the first row in view when their size changes', async () => {
    const { view } = renderView(TableDefinition, paged, { view: { page: 2 } });
    await userEvent.click(screen.getByRole('button', { name: /10 per page/ }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: '25' }));
    expect(view.get('page')).toBe(0);
    expect(names()).toHaveLength(23);
  });

  it('end at the last one when fewer rows are left', () => {
    renderView(TableDefinition, paged, { view: { page: 99 } });
    expect(screen.getByText('21–23 of 23')).toBeInTheDocument();
  });

  it('number their rows in the whole table', () => {
    renderView(TableDefinition, paged, { view: { page: 1 } });
    expect(document.querySelector('tbody tr')).toHaveAttribute('aria-rowindex', '12');
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '24');
  });

  it('are not needed for many rows: only those in view are drawn', () => {
    renderView(TableDefinition, { data: many(20_000) });
    expect(document.querySelectorAll('tbody tr[data-height]').length).toBeLessThan(100);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '20001');
  });
});

describe('Table keys', () => {
  it('move the one place that Tab reaches', () => {
    renderView(TableDefinition, table);
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    focusCell(0, 0);
    press('ArrowRight');
    press('ArrowDown');
    expect(cell(1, 1)).toHaveFocus();
    press('End');
    press('ArrowLeft');
    expect(cell(1, 4)).toHaveFocus();
    press('Home', { ctrlKey: true });
    expect(cell(0, 0)).toHaveFocus();
    press('ArrowUp');
    expect(heading('Customer')).toHaveFocus();
    press('End', { ctrlKey: true });
    expect(cell(2, 5).querySelector('button')).toHaveFocus();
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
  });

  it('stop at the edges', () => {
    renderView(TableDefinition, table);
    focusCell(0, 0);
    press('ArrowLeft');
    press('PageDown');
    expect(cell(2, 0)).toHaveFocus();
    press('ArrowDown');
    expect(cell(2, 0)).toHaveFocus();
  });

  it('undo the last change', async () => {
    const { undone } = renderView(TableDefinition, table);
    focusCell(0, 0);
    press('z', { ctrlKey: true });
    await waitFor(() => expect(undone).toHaveLength(1));
  });
});

describe('Table rows', () => {
  it('are chosen by a click, told to the host, and left by a second click or Escape', async () => {
    const { intents, view } = renderView(TableDefinition, { ...table, editable: false });
    await userEvent.click(cell(1, 0));
    expect(view.get('selected')).toBe('c2');
    expect(intents).toEqual([{ type: 'row.click', node: 'node', row: rows[1], key: 'c2' }]);
    await userEvent.click(cell(1, 0));
    expect(view.get('selected')).toBeNull();
    press(' ');
    await waitFor(() => expect(view.get('selected')).toBe('c2'));
    press('Escape');
    expect(view.get('selected')).toBeNull();
  });

  it('of another page stand in the cells of those before', async () => {
    renderView(TableDefinition, { data: many(20), pageSize: 10, columns: [{ key: 'n' }] });
    const [first, last] = [cell(0, 0), cell(9, 0)];
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(names()).toEqual(Array.from({ length: 10 }, (_, index) => String(index + 10)));
    expect(cell(0, 0)).toBe(first);
    expect(cell(9, 0)).toBe(last);
  });

  it('close their menu when they go, so that no other row is meant', async () => {
    const { rerender } = renderView(TableDefinition, { data: many(3) });
    await userEvent.click(screen.getByRole('button', { name: 'Actions for row 1' }));
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    rerender({ data: many(3).slice(1) });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('are deleted from their menu', async () => {
    const { changes } = renderView(TableDefinition, table);
    await userEvent.click(screen.getByRole('button', { name: 'Actions for row 2' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete row' }));
    expect(changes).toEqual([[{ op: 'row.remove', dataset: 'node.data', row: 'c2' }]]);
  });

  it('offer what the host can do with them', async () => {
    const rowActions = [{ id: 'invoice', label: 'Send invoice', icon: 'send' }];
    const { intents } = renderView(TableDefinition, { ...table, rowActions }, { readOnly: true });
    await userEvent.click(screen.getByRole('button', { name: 'Actions for row 1' }));
    expect(screen.queryByRole('menuitem', { name: 'Delete row' })).toBeNull();
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Send invoice' }));
    expect(intents).toMatchObject([{ type: 'row.action', action: 'invoice', key: 'c1' }]);
  });

  it('are added with what the filter of the data asks for, and edited at once', async () => {
    const data = { ...rowSet(rows, { dataset: 'customers' }), insertDefaults: { plan: 'Pro' } };
    const shown = renderView(TableDefinition, { ...table, data });
    await userEvent.click(screen.getByRole('button', { name: 'Add row' }));
    const op = shown.changes[0]![0] as Extract<ChangeOp, { op: 'row.insert' }>;
    expect(op).toMatchObject({ op: 'row.insert', dataset: 'customers', values: { plan: 'Pro' } });
    const grown = { ...data, rows: [...rows, { plan: 'Pro' }], keys: [...data.keys, op.row] };
    shown.rerender({ ...table, data: grown });
    expect(await screen.findByRole('textbox', { name: 'Edit Customer' })).toHaveFocus();
  });

  it('can be neither added nor deleted nor edited where they are read-only', async () => {
    renderView(TableDefinition, table, { readOnly: true });
    expect(screen.queryByRole('button', { name: 'Add row' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Actions for row/ })).toBeNull();
    fireEvent.doubleClick(cell(0, 0));
    expect(screen.queryByRole('textbox', { name: /Edit/ })).toBeNull();
  });
});

describe('Table cells', () => {
  const edit = async (row: number, column: number) => {
    fireEvent.doubleClick(cell(row, column));
    await within(cell(row, column)).findByLabelText(/^Edit/);
  };
  const editor = () => screen.getByRole('textbox', { name: /^Edit/ });

  it('are edited in place; Enter saves and moves down', async () => {
    const { changes } = renderView(TableDefinition, table);
    await edit(0, 0);
    await userEvent.clear(editor());
    await userEvent.type(editor(), 'Ada{Enter}');
    expect(changes).toEqual([[{ op: 'row.set', dataset: 'node.data', row: 'c1', values: { name: 'Ada' } }]]);
    expect(cell(1, 0)).toHaveFocus();
  });

  it('start with the key that was typed; Tab saves and moves along', async () => {
    const { changes } = renderView(TableDefinition, table);
    focusCell(0, 2);
    press('5');
    await screen.findByRole('textbox', { name: /^Edit/ });
    await userEvent.type(editor(), '00');
    await userEvent.tab();
    expect(changes[0]).toMatchObject([{ values: { mrr: 500 } }]);
    expect(cell(0, 3)).toHaveFocus();
  });

  it('take what is typed before their editor is loaded, up to the key that saves', async () => {
    const { changes } = renderView(TableDefinition, table);
    focusCell(0, 0);
    fireEvent.doubleClick(cell(0, 0));
    press('a', { ctrlKey: true });
    for (const key of [...'Ada Kx', 'Backspace', '.', 'Enter']) press(key);
    await waitFor(() =>
      expect(changes).toEqual([
        [{ op: 'row.set', dataset: 'node.data', row: 'c1', values: { name: 'Ada K.' } }],
      ]),
    );
    await waitFor(() => expect(cell(1, 0)).toHaveFocus());
  });

  it('choose from a list that is typed into before it is loaded', async () => {
    const { changes } = renderView(TableDefinition, table);
    focusCell(0, 1);
    fireEvent.doubleClick(cell(0, 1));
    for (const key of [...'fr', 'Enter']) press(key);
    await waitFor(() => expect(changes[0]).toMatchObject([{ values: { plan: 'Free' } }]));
  });

  it('are left as they were by Escape, and without a change when nothing changed', async () => {
    const { changes } = renderView(TableDefinition, table);
    await edit(0, 0);
    await userEvent.type(editor(), 'x{Escape}');
    expect(cell(0, 0)).toHaveFocus();
    await edit(0, 0);
    await userEvent.type(editor(), '{Enter}');
    expect(changes).toEqual([]);
  });

  it('keep what was typed and say what is wrong with it', async () => {
    const { changes, announced } = renderView(TableDefinition, table);
    await edit(0, 2);
    await userEvent.clear(editor());
    await userEvent.type(editor(), '12x{Enter}');
    expect(screen.getByText('This is not a number')).toBeInTheDocument();
    expect(editor()).toHaveValue('12x');
    expect(editor()).toHaveAttribute('aria-invalid', 'true');
    expect(announced).toEqual(['This is not a number']);
    act(() => editor().blur());
    expect(changes).toEqual([]);
    expect(editor()).toHaveValue('12x');
  });

  it('say why a change was refused', async () => {
    const issue = { code: 'x', severity: 'error', path: '', message: 'Too late', params: {} } as const;
    renderView(TableDefinition, table, { refuse: [issue] });
    await edit(0, 0);
    await userEvent.type(editor(), '!{Enter}');
    expect(screen.getByText('Too late')).toBeInTheDocument();
    expect(editor()).toHaveValue('Émile!');
  });

  it('take numbers in the notation of the locale', async () => {
    const { changes } = renderView(TableDefinition, table, { environment: { locale: 'de' } });
    await edit(0, 2);
    await userEvent.clear(editor());
    await userEvent.type(editor(), '1.234,5{Enter}');
    expect(changes[0]).toMatchObject([{ values: { mrr: 1234.5 } }]);
  });

  it('take a percentage as people write it', async () => {
    const data = [{ id: 'a', rate: 0.07 }];
    const { changes } = renderView(TableDefinition, {
      data,
      columns: [{ key: 'rate', type: 'number', format: 'percent' }],
    });
    await edit(0, 0);
    expect(editor()).toHaveValue('7');
    await userEvent.clear(editor());
    await userEvent.type(editor(), '7.5{Enter}');
    expect(changes[0]).toMatchObject([{ values: { rate: 0.075 } }]);
  });

  it('with choices are edited from a list that typing narrows', async () => {
    const { changes } = renderView(TableDefinition, table);
    await edit(0, 1);
    const box = screen.getByRole('combobox', { name: 'Edit Plan' });
    expect(screen.getByRole('option', { name: 'Pro', hidden: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await userEvent.type(box, 'fr{Enter}');
    expect(changes[0]).toMatchObject([{ values: { plan: 'Free' } }]);
  });

  it('with several choices tick and untick them', async () => {
    const data = [{ id: 'a', tags: ['x'] }];
    const options = [{ value: 'x' }, { value: 'y' }];
    const { changes } = renderView(TableDefinition, {
      data,
      columns: [{ key: 'tags', type: 'multiselect', options }],
    });
    await edit(0, 0);
    await userEvent.type(screen.getByRole('combobox'), '{ArrowDown} {Enter}');
    expect(changes[0]).toMatchObject([{ values: { tags: ['x', 'y'] } }]);
  });

  it('with yes and no are turned over by Enter', async () => {
    const { changes } = renderView(TableDefinition, table);
    focusCell(0, 4);
    press('Enter');
    await waitFor(() => expect(changes[0]).toMatchObject([{ values: { active: false } }]));
  });

  it('are emptied by Delete', async () => {
    const { changes } = renderView(TableDefinition, table);
    focusCell(0, 2);
    press('Delete');
    await waitFor(() => expect(changes[0]).toMatchObject([{ values: { mrr: null } }]));
  });

  it('of a date take a date', async () => {
    const { changes } = renderView(TableDefinition, table);
    await edit(0, 3);
    const input = screen.getByLabelText('Edit Since');
    expect(input).toHaveAttribute('type', 'date');
    fireEvent.change(input, { target: { value: '2026-04-01' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(changes[0]).toMatchObject([{ values: { since: '2026-04-01' } }]);
  });
});

describe('Table export', () => {
  it('saves the rows that match as CSV', async () => {
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    renderView(TableDefinition, table, { view: { search: 'acme' } });
    await userEvent.click(screen.getByRole('button', { name: 'More for Customers' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Download CSV' }));
    await waitFor(() => expect(create).toHaveBeenCalled());
    const text = await (create.mock.calls[0]![0] as Blob).text();
    expect(text).toContain('Acme 10,Free,,2025-01-15,false\r\n');
    expect(text).not.toContain('Émile');
    create.mockRestore();
  });
});
