import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusBadge } from '@vitrine/react/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, ordersDataset, sampleOrders, unconnectedOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/StatusBadge',
  component: StatusBadge,
  argTypes: argTypesOf('StatusBadge'),
  args: { status: 'on-track' },
} satisfies Meta<typeof StatusBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

const names = ['on-track', 'at-risk', 'blocked', 'complete', 'not-started', 'paused'];
const everyStatus = inDocument(
  names.map((status, index) => ({ id: `badge${index}`, type: 'StatusBadge', span: 2, props: { status } })),
);
const rules = [
  { when: 'self.status > 1000', tone: 'danger', label: 'Over budget', icon: 'alert-triangle' },
  { when: 'self.status > 800', tone: 'warning', label: 'Close to the limit' },
  { when: 'true', tone: 'success', label: 'Within budget' },
] as const;

export const Default: Story = { name: 'One status' };

export const EveryStatus: Story = {
  name: 'The six statuses, each with a word and an icon',
  render: everyStatus,
};

export const Sizes: Story = {
  name: 'Small, medium and large',
  render: inDocument(
    (['sm', 'md', 'lg'] as const).map((size) => ({
      id: size,
      type: 'StatusBadge',
      span: 2,
      props: { status: 'at-risk', size },
    })),
  ),
};

export const Label: Story = {
  name: 'Words of its own',
  args: { status: 'paused', label: 'Waiting for paper', icon: 'clock' },
};

export const Rules: Story = {
  name: 'Rules translate a value',
  render: inDocument(
    [640, 870, 1_250].map((status, index) => ({
      id: `badge${index}`,
      type: 'StatusBadge',
      span: 3,
      props: { status, rules },
    })),
  ),
};

export const Tooltip: Story = {
  name: 'An explanation when it has the focus',
  args: { status: 'blocked', tooltip: 'The printer waits for a spare part.' },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button', { name: /blocked/i })).toHaveFocus();
    const text = await within(document.body).findByText(/spare part/);
    await waitFor(() => expect(text).toBeVisible());
  },
};

export const Unknown: Story = {
  name: 'A value that no rule knows is shown as it is',
  args: { status: 'on holiday' },
};

export const Missing: Story = { name: 'A missing value reads as a dash', args: { status: null } };

export const LongWords: Story = { name: 'Long words', args: { label: longWord } };

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [
      {
        id: 'badge',
        type: 'StatusBadge',
        props: { status: { formula: "today() - date('2026-11-01')" }, rules },
      },
    ],
    [],
    { clock: false },
  ),
};

export const Failed: Story = {
  name: 'A formula with a mistake says how to mend it',
  render: inDocument(
    [{ id: 'badge', type: 'StatusBadge', props: { status: { formula: 'sum(order.amount)' }, rules } }],
    [ordersDataset],
  ),
};

const spent = { formula: 'sum(orders.amount)' };

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument(
    [{ id: 'badge', type: 'StatusBadge', props: { status: spent, rules } }],
    [unconnectedOrders],
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inDocument([{ id: 'badge', type: 'StatusBadge', props: { status: spent, rules } }], [sampleOrders]),
};

export const German: Story = { name: 'Auf Deutsch', globals: { locale: 'de' }, render: everyStatus };

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  render: everyStatus,
};

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, render: everyStatus };
