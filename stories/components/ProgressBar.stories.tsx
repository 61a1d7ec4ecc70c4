import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressBar } from '@vitrine/react/components';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, ordersDataset, sampleOrders, unconnectedOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/ProgressBar',
  component: ProgressBar,
  argTypes: argTypesOf('ProgressBar'),
  args: { label: 'Booklets printed', value: 180, max: 300 },
} satisfies Meta<typeof ProgressBar>;

export default meta;
type Story = StoryObj<typeof meta>;

const doneOrders = {
  query: {
    from: 'orders',
    where: { key: 'status', op: 'eq', value: 'Done' },
    aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }],
  },
};
const thresholds = [
  { from: 0, tone: 'danger' },
  { from: 0.5, tone: 'warning' },
  { from: 0.8, tone: 'success' },
] as const;

export const Default: Story = { name: 'A value of a maximum' };

export const Percent: Story = {
  name: 'A fraction of one',
  args: { label: 'Budget used', value: 0.62, max: undefined, format: 'percent' },
};

export const Target: Story = {
  name: 'A target before the maximum',
  args: { label: 'Seats sold', value: 310, max: 500, target: 400 },
};

export const Thresholds: Story = {
  name: 'Thresholds set the tone',
  render: inDocument(
    [0.3, 0.65, 0.92].map((value, index) => ({
      id: `bar${index}`,
      type: 'ProgressBar',
      props: { label: `Part ${index + 1}`, value, format: 'percent', thresholds },
    })),
  ),
};

export const Milestones: Story = {
  name: 'Milestones along the bar',
  args: {
    label: 'Distance trained',
    value: 26,
    max: 42,
    format: { style: 'number', unit: 'km' },
    milestones: [
      { value: 10, label: 'Ten kilometers' },
      { value: 21, label: 'Half' },
      { value: 42, label: 'Marathon' },
    ],
  },
};

export const Ring: Story = {
  name: 'A ring',
  args: { shape: 'ring', description: 'For the exhibition in December', tone: 'success' },
};

export const Sizes: Story = {
  name: 'Small, medium and large, as bars and rings',
  render: inDocument(
    (['bar', 'ring'] as const).flatMap((shape) =>
      (['sm', 'md', 'lg'] as const).map((size) => ({
        id: `${shape}_${size}`,
        type: 'ProgressBar',
        span: 4,
        props: { label: `Size ${size}`, value: 70, shape, size },
      })),
    ),
  ),
};

export const Over: Story = {
  name: 'More than 100 % is shown as such',
  args: { label: 'Pledges', value: 13_400, max: 10_000, format: 'currency' },
};

export const Indeterminate: Story = {
  name: 'Work goes on and nobody knows how much is left',
  args: { label: 'Importing orders', value: null, indeterminate: true },
};

export const Missing: Story = {
  name: 'A value that is not there yet, and its target',
  args: { value: null, target: 300 },
};

export const LongWords: Story = {
  name: 'Long words',
  args: {
    label: longWord,
    description: longWord,
    milestones: [
      { value: 100, label: longWord },
      { value: 280, label: longWord },
    ],
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [
      {
        id: 'year',
        type: 'ProgressBar',
        props: { label: 'Days of the year', value: { formula: "today() - date('2026-01-01')" }, max: 365 },
      },
    ],
    [],
    { clock: false },
  ),
};

export const Failed: Story = {
  name: 'A formula with a mistake says how to mend it',
  render: inDocument(
    [
      {
        id: 'done',
        type: 'ProgressBar',
        props: { label: 'Orders done', value: { formula: 'countiff(orders, status = "Done")' } },
      },
    ],
    [ordersDataset],
  ),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument(
    [{ id: 'done', type: 'ProgressBar', props: { label: 'Orders done', value: doneOrders } }],
    [unconnectedOrders],
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inDocument(
    [
      {
        id: 'done',
        type: 'ProgressBar',
        props: {
          label: 'Orders done',
          value: doneOrders,
          max: { formula: 'sum(orders.amount)' },
          format: 'currency',
        },
      },
    ],
    [sampleOrders],
  ),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    label: 'Gesammelte Spenden',
    value: 8_450.5,
    max: 12_000,
    target: 10_000,
    format: 'currency',
    currency: 'EUR',
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  args: Milestones.args,
};

export const Dark: Story = {
  name: 'In the dark',
  globals: { theme: 'dark' },
  args: { ...Milestones.args, tone: 'success' },
};
