import type { Meta, StoryObj } from '@storybook/react-vite';
import { MetricCard } from '@vitrine/react/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, months, ordersDataset, sampleOrders, unconnectedOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/MetricCard',
  component: MetricCard,
  argTypes: argTypesOf('MetricCard'),
  args: { label: 'Revenue this month', value: 48_200, format: 'currency' },
} satisfies Meta<typeof MetricCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const sumOfAmounts = {
  query: { from: 'orders', aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }] },
};
const trend = { data: months, y: 'revenue' };

export const Default: Story = { name: 'A number and its label' };

export const Rise: Story = {
  name: 'A rise against an earlier value',
  args: { comparison: { previous: 46_900, label: 'than in October' } },
};

export const Fall: Story = {
  name: 'A fall is bad news',
  args: { comparison: { previous: 52_000, label: 'than in October' } },
};

export const GoodFall: Story = {
  name: 'A fall that is good news',
  args: {
    label: 'Complaints',
    value: 12,
    format: 'number',
    comparison: { previous: 19, upIsGood: false, label: 'than in October' },
  },
};

export const StatedChange: Story = {
  name: 'A change that is stated',
  args: { comparison: { change: 0.15, label: 'in a year' } },
};

export const FromNothing: Story = {
  name: 'A change from nothing has no percentage',
  args: { comparison: { previous: 0, label: 'than in October' } },
};

export const Target: Story = {
  name: 'Progress to a target',
  args: { target: 60_000 },
};

export const Sparkline: Story = {
  name: 'The trend of a year',
  args: { sparkline: trend },
};

export const Tones: Story = {
  name: 'The five tones, never by color alone',
  render: inDocument(
    (['success', 'warning', 'danger', 'info', 'neutral'] as const).map((status) => ({
      id: status,
      type: 'MetricCard',
      span: 4,
      props: { label: `Tone ${status}`, value: 48_200, format: 'currency', status },
    })),
  ),
};

export const IconAndLink: Story = {
  name: 'An icon, and a link to more',
  args: { icon: 'wallet', link: 'https://example.org/revenue', description: 'After refunds, before tax' },
};

export const Everything: Story = {
  name: 'All of it together',
  args: {
    icon: 'wallet',
    status: 'success',
    description: 'After refunds, before tax',
    comparison: { previous: 46_900, label: 'than in October' },
    target: 60_000,
    sparkline: trend,
  },
};

export const Text: Story = {
  name: 'A short text instead of a number',
  args: { label: 'Best seller', value: 'Exhibition booklet', format: 'text' },
};

export const Compact: Story = {
  name: 'A compact number',
  args: { label: 'Copies printed', value: 1_284_000, format: 'compact' },
};

export const Negative: Story = {
  name: 'A loss keeps its sign, and a smaller loss is a rise',
  args: { label: 'Result', value: -12_480, comparison: { previous: -15_600, label: 'than in October' } },
};

export const Numbers: Story = {
  name: 'Numbers of every kind and size',
  render: inDocument(
    (
      [
        ['A loss', -12_480.5, 'currency'],
        ['Very small', 0.000_042, 'number'],
        ['Very large', 1.25e18, 'number'],
        ['A large amount', 1_250_000_000, { style: 'currency', notation: 'compact' }],
        ['A fall', -0.073, 'percent'],
        ['A duration', -5400, 'duration'],
        ['A file', 1_500_000, 'bytes'],
        ['A month', '2026-11-01', 'month'],
        ['A quarter', '2026-10-01', 'quarter'],
        ['A day of the week', 5, 'dayOfWeek'],
        ['An hour', 14, 'hourOfDay'],
        ['Nothing', null, 'currency'],
      ] as const
    ).map(([label, value, format], index) => ({
      id: `number${index}`,
      type: 'MetricCard',
      span: 3,
      props: { label, value, format },
    })),
  ),
};

export const Pairs: Story = {
  name: 'On a phone two stand beside each other where their numbers have room, and one left over takes the row',
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 360, maxInlineSize: '100%' }}>
        <Story />
      </div>
    ),
  ],
  render: inDocument(
    [
      { label: 'All orders', value: sumOfAmounts },
      { label: longWord, value: 1_284_000, comparison: { previous: 1_150_000, label: 'than in October' } },
      { label: 'Open amount', value: 48_200, sparkline: trend },
      { label: 'Revenue since the shop opened', value: 12_345_678.9, format: 'currency' },
      { label: 'Costs', value: -9_120, status: 'warning', icon: 'wallet' },
      { label: 'Nothing', value: null },
      { label: 'Profit', value: 520 },
    ].map((props, index) => ({
      id: `card${index}`,
      type: 'MetricCard',
      span: 3,
      props: { format: { style: 'currency', decimals: 0 }, ...props },
    })),
    [sampleOrders],
  ),
  play: async ({ canvasElement }) => {
    const cards = [...canvasElement.querySelectorAll<HTMLElement>('.vt-metric-card')];
    const row = canvasElement.querySelector('.vt-grid')!.clientWidth;
    const tops = cards.map((card) => card.getBoundingClientRect().top);
    const rows = [...new Set(tops)].map((top) => cards.filter((_, index) => tops[index] === top));
    await expect(rows.map((beside) => beside.length)).toEqual([2, 1, 1, 2, 1]);
    for (const beside of rows) {
      const taken = beside.reduce((sum, card) => sum + card.offsetWidth, 16 * (beside.length - 1));
      await expect(Math.abs(taken - row)).toBeLessThan(2);
    }
    for (const card of cards) {
      await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
      const number = document.createRange();
      number.selectNodeContents(card.querySelector('.vt-metric-card-value')!);
      await expect(number.getClientRects()).toHaveLength(1);
    }
  },
};

export const Missing: Story = {
  name: 'A missing value reads as a dash',
  args: { value: null, comparison: { previous: 46_900, label: 'than in October' }, target: 60_000 },
};

export const LongWords: Story = {
  name: 'Long words and a large number',
  args: {
    label: longWord,
    value: 123_456_789_012.5,
    description: `${longWord} ${longWord}`,
    comparison: { previous: 1, label: longWord },
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [
      {
        id: 'age',
        type: 'MetricCard',
        props: { label: 'Days open', value: { formula: "today() - date('2026-01-05')" } },
      },
    ],
    [],
    { clock: false },
  ),
  play: async ({ canvasElement }) => {
    // As a label of a card that has loaded.
    const { fontSize, fontWeight } = getComputedStyle(canvasElement.querySelector('.vt-frame-title')!);
    await expect([fontSize, fontWeight]).toEqual(['13px', '500']);
    // The block is as high as the number will be.
    await expect(getComputedStyle(canvasElement.querySelector('.vt-loading-block')!).height).toBe('36px');
  },
};

export const Failed: Story = {
  name: 'A formula with a mistake says how to mend it',
  render: inDocument(
    [{ id: 'total', type: 'MetricCard', props: { label: 'Total', value: { formula: 'sum(orders.amout)' } } }],
    [ordersDataset],
  ),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument(
    [{ id: 'total', type: 'MetricCard', props: { label: 'Total', value: sumOfAmounts } }],
    [unconnectedOrders],
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked, and says where it comes from',
  render: inDocument(
    [
      {
        id: 'total',
        type: 'MetricCard',
        props: { label: 'All orders', value: sumOfAmounts, format: 'currency' },
      },
    ],
    [sampleOrders],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('$5,291')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /sample/i }));
    const text = await within(document.body).findByText(/made up/);
    await waitFor(() => expect(text).toBeVisible());
  },
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    label: 'Umsatz im November',
    currency: 'EUR',
    comparison: { previous: 46_900, label: 'zum Oktober' },
    target: 60_000,
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  args: Everything.args,
};

export const Dark: Story = {
  name: 'In the dark',
  globals: { theme: 'dark' },
  args: Everything.args,
};
