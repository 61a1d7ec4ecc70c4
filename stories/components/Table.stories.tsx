import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import {
  longWord,
  noOrders,
  orders,
  ordersDataset,
  recentOrders,
  sampleOrders,
  statuses,
  unconnectedOrders,
} from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const columns = [
  { key: 'item', label: 'Order', type: 'text' as const },
  { key: 'status', label: 'Status', type: 'select' as const, options: statuses },
  { key: 'amount', label: 'Amount', type: 'number' as const, format: 'currency' as const },
  { key: 'due', label: 'Due', type: 'date' as const },
];

const meta = {
  title: 'Components/Table',
  component: Table,
  argTypes: argTypesOf('Table'),
  args: { title: 'Orders', columns, data: orders },
} satisfies Meta<typeof Table>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Rows and columns' };

export const Edit: Story = {
  name: 'Enter edits a cell, Escape leaves it as it was',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('cell', { name: 'Business cards' }));
    await userEvent.keyboard('{Enter}');
    const editor = await canvas.findByRole('textbox', { name: 'Edit Order' });
    await userEvent.clear(editor);
    await userEvent.type(editor, 'Calling cards{Enter}');
    await expect(await canvas.findByRole('cell', { name: 'Calling cards' })).toBeVisible();
    await userEvent.click(canvas.getByRole('cell', { name: 'Menus' }));
    await userEvent.keyboard('{Enter}Nothing{Escape}');
    await expect(await canvas.findByRole('cell', { name: 'Menus' })).toHaveFocus();
  },
};

export const Recompute: Story = {
  name: 'An edit recomputes what reads the rows',
  render: inDocument(
    [
      {
        id: 'total',
        type: 'MetricCard',
        props: { label: 'All orders', value: { formula: 'sum(orders.amount)' }, format: 'currency' },
      },
      { id: 'table', type: 'Table', props: { title: 'Orders', data: { from: 'orders' } } },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('$5,291')).toBeVisible();
    await userEvent.click(canvas.getByRole('cell', { name: '$2,900' }));
    await userEvent.keyboard('{Enter}');
    const editor = await canvas.findByRole('textbox', { name: 'Edit Amount' });
    await userEvent.clear(editor);
    await userEvent.type(editor, '3000{Enter}');
    await expect(await canvas.findByText('$5,391')).toBeVisible();
  },
};

export const Sort: Story = {
  name: 'A click on a heading sorts',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const heading = canvas.getByRole('columnheader', { name: /Amount/ });
    await userEvent.click(within(heading).getByRole('button', { name: /^Amount/ }));
    await waitFor(() => expect(heading).toHaveAttribute('aria-sort'));
  },
};

export const Search: Story = {
  name: 'Search finds rows by the text they show',
  args: { searchable: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'printing');
    await expect(await canvas.findByText('2 of 8 rows')).toBeVisible();
    await expect(canvas.queryByText('Menus')).toBeNull();
  },
};

export const NothingFound: Story = {
  name: 'A search without a match offers to clear it',
  args: { searchable: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'wallpaper');
    await expect(await canvas.findByText('Nothing matches “wallpaper”')).toBeVisible();
  },
};

export const Pages: Story = {
  name: 'Pages of three',
  args: { pageSize: 3 },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(await canvas.findByRole('cell', { name: 'Menus' })).toBeVisible();
  },
};

export const Footer: Story = {
  name: 'Sums and counts in the footer',
  args: {
    columns: [
      { key: 'item', label: 'Order', aggregate: 'count' },
      { key: 'amount', label: 'Amount', format: 'currency', aggregate: 'sum' },
      { key: 'copies', label: 'Copies', aggregate: 'median' },
    ],
  },
};

export const FooterOnPhone: Story = {
  ...Footer,
  name: 'On a phone, sums and counts stand below the rows, none of them out of view',
  args: {
    ...Footer.args,
    columns: [
      ...columns.map((column) =>
        column.key === 'amount' ? { ...column, aggregate: 'sum' as const } : column,
      ),
      { key: 'copies', label: 'Copies', aggregate: 'median' },
    ],
  },
  decorators: [(story) => <div style={{ inlineSize: 360, maxInlineSize: '100%' }}>{story()}</div>],
  play: async ({ canvasElement }) => {
    const box = canvasElement.querySelector('.vt-table')!.getBoundingClientRect();
    const sums = [...canvasElement.querySelectorAll('.vt-table-sum')];
    await expect(sums.map((sum) => sum.textContent)).toEqual([
      expect.stringMatching(/^Amount Sum\$/),
      expect.stringMatching(/^Copies Median\d/),
    ]);
    for (const sum of sums) {
      const { left, right, height } = sum.getBoundingClientRect();
      await expect(height).toBeGreaterThan(0);
      await expect(left).toBeGreaterThanOrEqual(box.left);
      await expect(right).toBeLessThanOrEqual(box.right);
    }
    await expect(canvasElement.querySelector('tfoot')).not.toBeVisible();
  },
};

export const Formula: Story = {
  name: 'A computed column and help on its heading',
  args: {
    columns: [
      { key: 'item', label: 'Order' },
      { key: 'amount', label: 'Amount', format: 'currency' },
      { key: 'copies', label: 'Copies' },
      {
        key: 'each',
        label: 'Per copy',
        description: 'Amount divided by copies',
        type: 'number',
        formula: 'amount / copies',
        format: { style: 'currency', decimals: 2 },
      },
    ],
  },
};

export const Types: Story = {
  name: 'Every type of column',
  args: {
    columns: [
      { key: 'item', label: 'Text' },
      { key: 'amount', label: 'Number', type: 'number' },
      { key: 'rush', label: 'Yes or no', type: 'boolean' },
      { key: 'due', label: 'Date', type: 'date' },
      { key: 'at', label: 'Date and time', type: 'datetime' },
      { key: 'status', label: 'Choice', type: 'select', options: statuses },
      { key: 'tags', label: 'Choices', type: 'multiselect' },
      { key: 'team', label: 'Team', type: 'person' },
      { key: 'page', label: 'Address', type: 'url' },
      { key: 'mail', label: 'E-mail', type: 'email' },
    ],
    data: orders.slice(0, 3).map((order) => ({
      ...order,
      at: `${order.due}T14:30:00+01:00`,
      tags: ['Color', 'Double-sided'],
      team: 'Bindery',
      page: 'https://example.org/orders',
      mail: 'orders@example.org',
    })),
  },
};

export const FirstMoments: Story = {
  name: 'A first column of moments keeps its hour on a phone',
  args: {
    columns: [
      { key: 'at', label: 'Appointment', type: 'datetime' },
      { key: 'item', label: 'Order' },
      { key: 'status', label: 'Status', type: 'select', options: statuses },
    ],
    data: orders.map((order) => ({ ...order, at: `${order.due}T10:30:00Z` })),
  },
};

export const FirstNumbers: Story = {
  name: 'A first column of numbers that name the rows stands at its edge',
  args: {
    columns: [
      { key: 'place', label: 'Place', type: 'number' },
      { key: 'item', label: 'Order' },
      { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
    ],
    data: orders.map((order, index) => ({ ...order, place: index + 1 })),
  },
};

export const Pinned: Story = {
  name: 'A pinned column, widths, alignment and links',
  args: {
    columns: [
      { key: 'item', label: 'Order', pinned: 'start', width: 180, link: 'page' },
      {
        key: 'status',
        label: 'Status',
        width: 240,
        align: 'center',
        tones: [{ value: 'Late', tone: 'danger' }],
      },
      { key: 'amount', label: 'Amount', format: 'currency', width: 240 },
      { key: 'copies', label: 'Copies', width: 240, align: 'start' },
      { key: 'due', label: 'Due', type: 'date', width: 240 },
      { key: 'page', hidden: true },
    ],
    data: orders.map((order) => ({ ...order, page: `https://example.org/orders/${order.id}` })),
  },
  play: async ({ canvasElement }) => {
    const middle = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, width } = range.getBoundingClientRect();
      return left + width / 2;
    };
    const label = within(canvasElement).getByText('Status');
    const cell = within(canvasElement).getAllByText('Done')[0]!;
    await expect(Math.abs(middle(label) - middle(cell))).toBeLessThan(2);
  },
};

export const Actions: Story = {
  name: 'Actions of the host on a row',
  args: {
    rowActions: [
      { id: 'invoice', label: 'Send invoice', icon: 'send' },
      { id: 'stop', label: 'Stop the press', icon: 'x-circle', tone: 'danger' },
    ],
    onRowAction: fn(),
    onRowClick: fn(),
  },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for row 1' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Send invoice' }));
    await expect(args.onRowAction).toHaveBeenCalledWith('invoice', expect.objectContaining({ id: 'o1' }));
    // By keyboard the focus goes into the menu, and back to its button.
    await userEvent.keyboard('{Enter}');
    const [first, second] = await within(document.body).findAllByRole('menuitem');
    await waitFor(() => expect(first).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    await expect(second).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Actions for row 1' })).toHaveFocus());
  },
};

export const AddAndDelete: Story = {
  name: 'A row is added, and deleted again',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const before = canvas.getAllByRole('row').length;
    await userEvent.click(canvas.getByRole('button', { name: 'Add row' }));
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(before + 1));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for row 1' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Delete row' }));
    await waitFor(() => expect(canvas.queryByText('Posters A2')).toBeNull());
  },
};

export const ReadOnly: Story = { name: 'Nothing may be changed', args: { readOnly: true } };

export const Missing: Story = {
  name: 'Missing values read as a dash',
  args: { data: [{ id: 'o1', item: 'Posters', status: null, amount: null, due: null }, { id: 'o2' }] },
};

export const ManyRows: Story = {
  name: 'Twenty thousand rows in one window',
  args: {
    searchable: true,
    data: Array.from({ length: 20_000 }, (_, index) => ({
      ...orders[index % orders.length],
      id: `o${index}`,
      item: `Order ${index + 1}`,
    })),
  },
};

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    columns: [
      { key: 'item', label: longWord },
      { key: 'note', label: 'Note' },
      { key: 'amount', label: 'Amount', format: 'currency' },
    ],
    data: [
      { id: '1', item: longWord, note: `A note that is rather long. ${longWord}`, amount: 123_456_789 },
      { id: '2', item: 'Short', note: null, amount: 1 },
    ],
  },
};

const table = { id: 'table', type: 'Table', props: { title: 'Orders', data: { from: 'orders' } } };

export const Empty: Story = { name: 'No rows yet', render: inDocument([table], [noOrders]) };

export const EmptyWords: Story = {
  name: 'No rows, in words of its own',
  args: { data: [], emptyText: 'Every order is printed. Time for a coffee.' },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument([{ ...table, props: { ...table.props, data: recentOrders } }], [ordersDataset], {
    clock: false,
  }),
};

export const Failed: Story = {
  name: 'A query with a mistake says how to mend it',
  render: inDocument(
    [
      {
        ...table,
        props: { ...table.props, data: { from: 'orders', where: { key: 'state', op: 'eq', value: 'New' } } },
      },
    ],
    [ordersDataset],
  ),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument([table], [unconnectedOrders]),
};

export const Sample: Story = { name: 'Sample data is marked', render: inDocument([table], [sampleOrders]) };

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    title: 'Aufträge',
    currency: 'EUR',
    searchable: true,
    pageSize: 5,
    columns: [
      { key: 'item', label: 'Auftrag' },
      { key: 'amount', label: 'Betrag', type: 'number', format: 'currency', aggregate: 'sum' },
      { key: 'due', label: 'Fällig', type: 'date' },
    ],
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  args: { searchable: true, pageSize: 5 },
};

export const Dark: Story = {
  name: 'In the dark',
  globals: { theme: 'dark' },
  args: { searchable: true, pageSize: 5 },
};
