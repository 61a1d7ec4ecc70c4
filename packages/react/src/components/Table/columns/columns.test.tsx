import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../../renderer/renderView.testing.js';
import { TableDefinition } from '../index.js';

const data = [
  { id: '1', name: 'Ada', plan: 'Pro', mrr: 10 },
  { id: '2', name: 'Bo', plan: 'Free', mrr: 0 },
  { id: '3', name: 'Chi', plan: 'Pro', mrr: 30 },
];
const columns = [
  { key: 'name', label: 'Name' },
  { key: 'plan', label: 'Plan', type: 'select', options: [{ value: 'Free' }, { value: 'Pro' }] },
  { key: 'mrr', label: 'MRR', type: 'number', aggregate: 'sum' },
];
const table = { title: 'Customers', columns, data };

const headings = () =>
  [...document.querySelectorAll('thead th[data-key]')].map((heading) => heading.getAttribute('data-key'));
const names = () =>
  [...document.querySelectorAll('tbody tr[data-height]:not([data-group]) td[data-column="0"]')].map(
    (cell) => cell.textContent,
  );
const openMenu = async (column: string) => {
  await userEvent.click(screen.getByRole('button', { name: `Options for ${column}` }));
  return within(await screen.findByRole('dialog', { name: `Options for ${column}`, hidden: true }));
};
const press = async (menu: ReturnType<typeof within>, name: string) =>
  userEvent.click(menu.getByRole('button', { name, hidden: true }));

describe('Columns of a table', () => {
  it('stand as this person left them', () => {
    const layout = {
      order: ['mrr', 'name'],
      hidden: { plan: true },
      pinned: { name: 'start' },
      widths: { mrr: 222 },
    };
    renderView(TableDefinition, table, { view: { columns: layout } });
    expect(headings()).toEqual(['name', 'mrr']);
    expect(document.querySelector('th[data-key="name"]')).toHaveAttribute('data-pin', 'start');
    expect([...document.querySelectorAll('col')].map((col) => col.getAttribute('width'))).toContain('222');
  });

  it.each(['nonsense', { order: 3, hidden: [], widths: { name: -5 }, pinned: { name: 'top' } }, [null]])(
    'stand as the document has them where %j was kept of them',
    (layout) => {
      renderView(TableDefinition, table, {
        view: { columns: layout, groupBy: 5, filters: 'x', closedGroups: {} },
      });
      expect(headings()).toEqual(['name', 'plan', 'mrr']);
      expect(names()).toHaveLength(3);
    },
  );

  it('are moved, kept in sight, hidden and brought back as the document has them', async () => {
    const { view } = renderView(TableDefinition, table);
    const plan = await openMenu('Plan');
    await press(plan, 'Move on');
    expect(headings()).toEqual(['name', 'mrr', 'plan']);
    await press(plan, 'Hide column');
    expect(headings()).toEqual(['name', 'mrr']);
    await press(await openMenu('MRR'), 'Keep in sight');
    expect(headings()).toEqual(['mrr', 'name']);
    await userEvent.click(screen.getByRole('button', { name: 'More for Customers' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Reset columns' }));
    expect(headings()).toEqual(['name', 'plan', 'mrr']);
    expect(view.get('columns')).toEqual({});
  });

  it('cannot be changed where the document fixes them, whatever was kept', () => {
    renderView(
      TableDefinition,
      { ...table, adjustable: false },
      { view: { columns: { hidden: { plan: true } } } },
    );
    expect(headings()).toEqual(['name', 'plan', 'mrr']);
  });

  it('that are hidden go on filtering and sorting', () => {
    const hidden = columns.map((column) => (column.key === 'plan' ? { ...column, hidden: true } : column));
    const view = {
      filters: [{ key: 'plan', op: 'in', values: ['Pro'] }],
      sort: [{ key: 'plan' }, { key: 'mrr', desc: true }],
    };
    renderView(TableDefinition, { ...table, columns: hidden }, { view });
    expect(names()).toEqual(['Chi', 'Ada']);
  });
});

describe('Filters of a table', () => {
  it('take effect while they are chosen, stand as chips and are said', async () => {
    const { view } = renderView(TableDefinition, table);
    const menu = await openMenu('Plan');
    await userEvent.click(menu.getByRole('checkbox', { name: 'Pro', hidden: true }));
    expect(names()).toEqual(['Ada', 'Chi']);
    expect(await screen.findByRole('status')).toHaveTextContent('2 of 3 rows');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove filter Plan: Pro' }));
    expect(names()).toHaveLength(3);
    // What had the focus is gone, so the grid has it.
    await waitFor(() => expect(document.activeElement?.closest('table')).toBeInTheDocument());
    expect(view.get('filters')).toEqual([]);
  });

  it('give their values to a row that is added, and give way where they cannot', async () => {
    const filters = [
      { key: 'plan', op: 'in', values: ['Pro'] },
      { key: 'mrr', op: 'between', from: 5, to: null },
    ];
    const { changes, view } = renderView(TableDefinition, table, { view: { filters } });
    await userEvent.click(screen.getByRole('button', { name: 'Add row' }));
    await waitFor(() => expect(changes).toHaveLength(1));
    expect(changes[0]).toMatchObject([{ op: 'row.insert', values: { plan: 'Pro' } }]);
    expect(view.get('filters')).toEqual([filters[0]]);
  });
});

describe('Groups of a table', () => {
  it('have headings with subtotals that open and close, those inside others too', async () => {
    const { view } = renderView(TableDefinition, { ...table, groupBy: ['plan', 'name'] });
    const group = screen.getByRole('button', { name: /^Plan ?Pro/ });
    expect(group.closest('tr')).toHaveTextContent('40');
    fireEvent.click(screen.getByRole('button', { name: /^Name ?Ada/ }));
    fireEvent.click(group);
    fireEvent.click(group);
    expect(screen.getByRole('button', { name: /^Name ?Ada/ })).toHaveAttribute('aria-expanded', 'false');
    expect(view.get('closedGroups')).toHaveLength(1);
    expect(names()).toEqual(['Bo', 'Chi']);
  });
});

describe('Ticks of a table', () => {
  it('are of all rows that match, and end with the rows that go', async () => {
    const shown = renderView(TableDefinition, { ...table, multiSelect: true }, { view: { search: '' } });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    expect(await screen.findByRole('toolbar', { name: '3 rows selected' })).toBeInTheDocument();
    shown.rerender({ ...table, multiSelect: true, data: data.slice(0, 1) });
    await waitFor(() => expect(screen.getByRole('toolbar', { name: '1 row selected' })).toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});
