import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ToneOfValue } from '@vitrine/schema';
import { DataList } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import {
  longWord,
  months,
  noOrders,
  orders,
  ordersDataset,
  recentOrders,
  sampleOrders,
  unconnectedOrders,
} from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const tones: ToneOfValue[] = [
  { value: 'New', tone: 'neutral' },
  { value: 'Done', tone: 'success' },
  { value: 'Late', tone: 'danger' },
  { value: 'Printing', tone: 'warning' },
  { value: 'Proof', tone: 'info' },
];

const meta = {
  title: 'Components/DataList',
  component: DataList,
  argTypes: argTypesOf('DataList'),
  args: {
    title: 'Workshop',
    items: [
      { label: 'Open orders', value: 6 },
      { label: 'Paper in stock', value: 0.64, format: 'percent' },
      { label: 'Largest order', value: 2_900, format: 'currency' },
      { label: 'Next delivery', value: '2026-11-24', format: 'date' },
    ],
  },
} satisfies Meta<typeof DataList>;

export default meta;
type Story = StoryObj<typeof meta>;

const fields = { label: 'item', value: 'status', secondary: 'due', tone: 'status' } as const;
const records = { title: 'Orders', items: undefined, data: orders, fields, tones };

export const Default: Story = { name: 'Pairs of a label and a value' };

export const Rich: Story = {
  name: 'Icons, smaller lines, tones and links',
  args: {
    description: 'What the workshop looks like today',
    items: [
      { label: 'Printer', value: 'Running', icon: 'zap', tone: 'success', secondary: 'Since seven o’clock' },
      { label: 'Cutter', value: 'Needs a blade', icon: 'wrench', tone: 'warning' },
      { label: 'Folding', value: 'Broken', icon: 'alert-triangle', tone: 'danger' },
      { label: 'Price list', icon: 'file-text', link: 'https://example.org/prices' },
      { label: 'Bindery', avatar: 'Bindery Team', secondary: 'Ground floor' },
    ],
  },
};

export const Records: Story = {
  name: 'Records with mapped fields',
  args: { ...records, onItemClick: fn() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Posters A2' }));
    await expect(args.onItemClick).toHaveBeenCalledWith(expect.objectContaining({ id: 'o1' }));
  },
};

export const Ordered: Story = {
  name: 'Ordered by amount, largest first',
  args: {
    ...records,
    fields: { label: 'item', value: 'amount' },
    format: 'currency',
    orderBy: [{ key: 'amount', desc: true }],
  },
};

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const ShowMore: Story = {
  name: 'The first four, and more on request',
  args: {
    title: 'Revenue by month',
    items: undefined,
    data: months.map(({ id, month, revenue }) => ({ id, month: monthName.format(new Date(month)), revenue })),
    fields: { label: 'month', value: 'revenue' },
    format: 'currency',
    limit: 4,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(canvas.getByRole('button', { name: /8/ }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(12);
  },
};

const many = Array.from({ length: 10_000 }, (_, index) => ({
  id: `n${index + 1}`,
  name: `Order ${index + 1}`,
  note: index % 7 === 3 ? 'A note that is so long that it needs more than one line. '.repeat(3) : null,
  amount: (index * 37) % 5_000,
}));

export const TenThousand: Story = {
  name: 'Ten thousand records of unequal height, of which those in view are drawn',
  args: {
    title: 'All orders',
    items: undefined,
    data: many,
    fields: { label: 'name', value: 'amount', secondary: 'note' },
    format: 'currency',
    limit: 10_000,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Order 1' });
    await userEvent.click(canvas.getByRole('button', { name: 'Order 2' }));
    await waitFor(() => expect(canvasElement.querySelectorAll('.vt-list-entry').length).toBeLessThan(30));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Order 10000' })).toHaveFocus());
    await expect(canvas.queryByRole('button', { name: 'Order 1' })).toBeNull();
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Order 1' })).toHaveFocus());
  },
};

export const Single: Story = {
  name: 'One record',
  args: { ...records, data: orders.slice(0, 1) },
};

export const Keyboard: Story = {
  name: 'Arrow keys, Home and End go from entry to entry, and Enter chooses one that others read',
  render: inDocument(
    [
      { id: 'list', type: 'DataList', props: { title: 'Orders', data: { from: 'orders' }, fields } },
      {
        id: 'chosen',
        type: 'MetricCard',
        props: {
          label: 'Copies of the chosen order',
          value: {
            query: {
              from: 'orders',
              where: { key: 'id', op: 'eq', value: { formula: 'list.selected' }, optional: true },
              aggregate: [{ op: 'sum', key: 'copies', as: 'copies' }],
            },
          },
        },
      },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    (await canvas.findByRole('button', { name: 'Posters A2' })).focus();
    await userEvent.keyboard('{End}{ArrowUp}{Enter}');
    await expect(canvas.getByRole('button', { name: 'Annual report' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(await canvas.findByText('150')).toBeVisible();
  },
};

export const Missing: Story = {
  name: 'A missing value reads as a dash',
  args: { items: [{ label: 'Open orders', value: null }, { label: 'Done' }] },
};

export const Empty: Story = {
  name: 'No entries',
  render: inDocument(
    [{ id: 'list', type: 'DataList', props: { title: 'Orders', data: { from: 'orders' }, fields } }],
    [noOrders],
  ),
};

export const EmptyWords: Story = {
  name: 'No entries, in words of its own',
  args: { items: [], emptyText: 'Every order is printed. Time for a coffee.' },
};

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    items: [
      { label: longWord, value: longWord, secondary: longWord, icon: 'truck' },
      { label: longWord, value: 'Done', tone: 'success', avatar: longWord },
    ],
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [{ id: 'list', type: 'DataList', props: { title: 'Recent orders', data: recentOrders, fields } }],
    [ordersDataset],
    { clock: false },
  ),
};

export const Failed: Story = {
  name: 'A query with a mistake says how to mend it',
  render: inDocument(
    [{ id: 'list', type: 'DataList', props: { title: 'Orders', data: { from: 'order' }, fields } }],
    [ordersDataset],
  ),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument(
    [{ id: 'list', type: 'DataList', props: { title: 'Orders', data: { from: 'orders' }, fields } }],
    [unconnectedOrders],
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inDocument(
    [{ id: 'list', type: 'DataList', props: { title: 'Orders', data: { from: 'orders' }, fields } }],
    [sampleOrders],
  ),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    title: 'Werkstatt',
    currency: 'EUR',
    items: [
      { label: 'Offene Aufträge', value: 1_206 },
      { label: 'Größter Auftrag', value: 2_900.5, format: 'currency' },
      { label: 'Nächste Lieferung', value: '2026-11-24', format: 'date' },
    ],
  },
};

export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' }, args: Rich.args };

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Rich.args };
