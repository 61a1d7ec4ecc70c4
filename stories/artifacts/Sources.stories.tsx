import type { Meta, StoryObj } from '@storybook/react-vite';
import type { LiveSource, Source } from '@vitrine/runtime';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { orders, ordersByStatus } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import type { StorySettings } from '../support/inDocument.js';

/** How the nodes over a source look while it is loading, when it is old, has failed or is not connected. */
const meta = { title: 'Artifacts/Sources' } satisfies Meta;

export default meta;
type Story = StoryObj<StorySettings>;

const dataset = {
  name: 'orders',
  title: 'Orders',
  columns: [
    { key: 'item', label: 'Item', type: 'text' },
    { key: 'status', label: 'Status', type: 'text' },
    { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
    { key: 'due', label: 'Due', type: 'date' },
  ],
  source: { name: 'shop.orders', label: 'Shop' },
};

const components = [
  {
    id: 'total',
    type: 'MetricCard',
    span: 4,
    props: {
      label: 'Ordered',
      format: 'currency',
      value: { query: { from: 'orders', aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }] } },
    },
  },
  ordersByStatus,
  { id: 'table', type: 'Table', props: { title: 'Orders', data: { from: 'orders' } } },
];

const show = (source?: Source) =>
  inDocument(components, [dataset], { sources: source ? { 'shop.orders': source } : {} });

/** Gives rows once, then fails: what was there stays. */
function failsAfter(rows: readonly object[]): LiveSource {
  let asked = 0;
  return {
    load: () => {
      asked += 1;
      if (asked > 1) throw new Error('the shop does not answer');
      return rows as never;
    },
    retry: { times: 0 },
  };
}

export const Loading: Story = {
  name: 'Loading',
  render: show(() => new Promise(() => {})),
};

const amount = { query: { from: 'orders', aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }] } };
let deliver: () => void;

export const Arriving: Story = {
  name: 'Nothing moves when the rows arrive',
  render: inDocument(
    [
      { id: 'metric', type: 'MetricCard', props: { label: 'Ordered', value: amount } },
      {
        id: 'against',
        type: 'MetricCard',
        props: {
          label: 'Ordered',
          value: amount,
          target: 9000,
          comparison: { previous: 4000, label: 'than in October' },
          description: 'Without tax',
        },
      },
      { id: 'bar', type: 'ProgressBar', props: { label: 'Paid', value: amount, max: 9000 } },
      {
        id: 'ring',
        type: 'ProgressBar',
        props: { label: 'Paid', value: amount, max: 9000, shape: 'ring' },
      },
      ordersByStatus,
      {
        id: 'pages',
        type: 'Table',
        props: { title: 'Orders', data: { from: 'orders' }, searchable: true, pageSize: 5 },
      },
      {
        id: 'list',
        type: 'DataList',
        props: { title: 'Orders', data: { from: 'orders' }, fields: { label: 'item' }, limit: 8 },
      },
      {
        id: 'board',
        type: 'Kanban',
        props: {
          title: 'Orders',
          data: {
            from: 'orders',
            derive: [{ as: 'size', formula: "if(amount > 220, 'Large', 'Small')" }],
            where: { key: 'amount', op: 'gte', value: 100 },
          },
          groupBy: 'size',
          columns: [{ id: 'Large' }, { id: 'Small', title: 'Small jobs' }],
          card: { title: 'item', value: 'amount' },
        },
      },
      {
        id: 'plan',
        type: 'Timeline',
        props: {
          title: 'Orders',
          data: { from: 'orders' },
          fields: { title: 'item', startDate: 'due', endDate: 'due' },
        },
      },
      {
        id: 'calculator',
        type: 'Calculator',
        props: {
          label: 'Discount',
          formula: 'sum(orders.amount) * rate',
          inputs: [{ name: 'rate', label: 'Rate', value: 0.1, format: 'percentage' }],
        },
      },
      {
        id: 'state',
        type: 'StatusBadge',
        props: {
          status: { formula: 'count(orders)' },
          rules: [{ when: 'self.status > 5', tone: 'warning', label: 'Much to do' }],
        },
      },
    ],
    [dataset],
    { sources: { 'shop.orders': () => new Promise((resolve) => (deliver = () => resolve(orders))) } },
  ),
  play: async ({ canvasElement }) => {
    const heights = (): Record<string, number> =>
      Object.fromEntries(
        [...canvasElement.querySelectorAll<HTMLElement>('[data-node]')].map((cell) => [
          cell.dataset['node']!,
          cell.offsetHeight,
        ]),
      );
    await within(canvasElement).findAllByText('Loading…');
    const before = heights();
    deliver();
    await within(canvasElement).findAllByText('Posters A2');
    await waitFor(() => expect(within(canvasElement).queryByText('Loading…')).toBeNull());
    for (const [node, height] of Object.entries(heights()))
      await expect(Math.abs(height - before[node]!), node).toBeLessThan(6);
  },
};

export const Connected: Story = {
  name: 'Rows that are up to date',
  render: show(() => orders),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Posters A2');
  },
};

export const Stale: Story = {
  name: 'Old rows',
  render: show({ load: () => orders, staleAfter: 0 }),
  play: async ({ canvasElement }) => {
    const [button] = await within(canvasElement).findAllByRole('button', { name: 'Refresh Shop' });
    await expect(button).toBeVisible();
  },
};

export const NotRefreshed: Story = {
  name: 'Rows that could not be renewed',
  render: show(failsAfter(orders)),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await page.findByText('Posters A2');
    await userEvent.click(page.getByRole('button', { name: 'More for Orders' }));
    await userEvent.click(
      await within(canvasElement.ownerDocument.body).findByRole('menuitem', { name: 'Refresh' }),
    );
    await waitFor(() => expect(page.getAllByText(/Shop could not be refreshed/)[0]).toBeVisible());
    await expect(page.getByText('Posters A2')).toBeVisible();
  },
};

export const Failed: Story = {
  name: 'No rows: it failed',
  render: show({
    load: () => {
      throw new Error('the shop does not answer');
    },
    retry: { times: 0 },
  }),
  play: async ({ canvasElement }) => {
    const [button] = await within(canvasElement).findAllByRole('button', { name: 'Try again' });
    await expect(button).toBeVisible();
  },
};

export const Unconnected: Story = {
  name: 'Not connected',
  render: show(),
  play: async ({ canvasElement }) => {
    const buttons = await within(canvasElement).findAllByRole('button', { name: 'Connect Shop' });
    await expect(buttons).toHaveLength(3);
  },
};
