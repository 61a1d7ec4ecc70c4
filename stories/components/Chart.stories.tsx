import type { Meta, StoryObj } from '@storybook/react-vite';
import { Chart } from '@vitrine/react/components';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import {
  longWord,
  months,
  noOrders,
  ordersDataset,
  recentOrders,
  sampleOrders,
  unconnectedOrders,
} from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/Chart',
  component: Chart,
  argTypes: argTypesOf('Chart'),
  args: {
    title: 'Revenue',
    kind: 'line',
    x: 'month',
    y: [{ key: 'revenue', label: 'Revenue' }],
    data: months,
    format: 'currency',
  },
} satisfies Meta<typeof Chart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The browser makes this event of arrow keys; simulated keys don't. */
async function walkTo(points: HTMLElement, slot: number) {
  await fireEvent.change(points, { target: { value: String(slot) } });
}

const both = [
  { key: 'revenue', label: 'Revenue' },
  { key: 'cost', label: 'Cost' },
];
const shares = [
  { paper: 'Matt', copies: 4_200 },
  { paper: 'Gloss', copies: 2_900 },
  { paper: 'Recycled', copies: 1_800 },
  { paper: 'Card', copies: 950 },
  { paper: 'Foil', copies: 210 },
];
const papers = months.slice(-6).flatMap(({ month }, index) =>
  ['Matt', 'Gloss', 'Recycled'].map((paper, kind) => ({
    month,
    paper,
    copies: 900 - kind * 250 + index * 70,
  })),
);

export const Default: Story = {
  name: 'A line over time, and its points one by one',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const points = await canvas.findByRole('slider', { name: /Points of Revenue/ });
    points.focus();
    await expect(points).toHaveAttribute('aria-valuetext', expect.stringContaining('$38,400'));
    await walkTo(points, 1);
    await expect(points).toHaveAttribute('aria-valuetext', expect.stringContaining('$31,250'));
  },
};

export const Bars: Story = { name: 'Bars', args: { kind: 'bar' } };

export const HorizontalBars: Story = {
  name: 'Horizontal bars for long names',
  args: {
    title: 'Copies by paper',
    kind: 'horizontalBar',
    x: 'paper',
    y: [{ key: 'copies', label: 'Copies' }],
    data: shares,
    format: 'number',
    valueLabels: true,
  },
};

export const Area: Story = { name: 'An area', args: { kind: 'area', curve: 'smooth' } };

export const Pie: Story = {
  name: 'A pie',
  args: { title: 'Paper', kind: 'pie', x: 'paper', y: [{ key: 'copies' }], data: shares, format: 'number' },
};

export const Donut: Story = {
  name: 'A donut with value labels',
  args: { ...Pie.args, kind: 'donut', valueLabels: true },
};

export const Scatter: Story = {
  name: 'Scattered points',
  args: {
    title: 'Orders and revenue',
    kind: 'scatter',
    x: 'orders',
    xLabel: 'Orders',
    yLabel: 'Revenue',
    y: [{ key: 'revenue', label: 'Revenue' }],
  },
};

export const Combination: Story = {
  name: 'Bars and a line, on two axes',
  args: {
    kind: 'combination',
    y: [
      { key: 'revenue', label: 'Revenue', kind: 'bar' },
      { key: 'orders', label: 'Orders', kind: 'line', axis: 'right', format: 'number' },
    ],
    yLabel: 'Revenue',
    rightLabel: 'Orders',
  },
};

export const SeveralSeries: Story = {
  name: 'Several series; the legend hides one',
  args: { title: 'Revenue and cost', y: both, legend: 'top' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const cost = await canvas.findByRole('button', { name: /Cost/ });
    await userEvent.click(cost);
    await expect(cost).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(cost);
    await expect(cost).toHaveAttribute('aria-pressed', 'true');
  },
};

export const NamedLines: Story = {
  name: 'Few lines have their names at their ends, and a legend where that is too narrow',
  args: { title: 'Revenue and cost', y: both },
};

export const Booleans: Story = {
  name: 'No is not missing',
  args: {
    title: 'Orders paid',
    kind: 'bar',
    x: 'paid',
    y: [{ key: 'orders', label: 'Orders' }],
    format: 'number',
    data: [
      { paid: true, orders: 31 },
      { paid: false, orders: 12 },
      { paid: null, orders: 4 },
    ],
  },
};

export const Weekdays: Story = {
  name: 'Days of the week by name, in the order of the rows',
  args: {
    title: 'Orders by day of the week',
    kind: 'bar',
    x: 'day',
    xFormat: 'dayOfWeek',
    y: [{ key: 'orders', label: 'Orders' }],
    format: 'number',
    data: [31, 28, 34, 40, 52, 18, 9].map((orders, index) => ({ day: index + 1, orders })),
  },
  play: async ({ canvasElement }) => {
    const table = await within(canvasElement).findByRole('table', { name: /Data of Orders/ });
    await expect(within(table).getByRole('rowheader', { name: 'Mon' })).toBeInTheDocument();
  },
};

export const NarrowLabels: Story = {
  name: 'Value labels: all where they have room, else the highest, the lowest and the last, never across other bars',
  args: { kind: 'bar', valueLabels: true },
};

export const SeriesColumn: Story = {
  name: 'A column splits the series',
  args: {
    title: 'Copies by paper',
    kind: 'bar',
    series: 'paper',
    y: [{ key: 'copies', label: 'Copies' }],
    data: papers,
    format: 'number',
  },
};

export const Stacked: Story = { name: 'Stacked', args: { ...SeriesColumn.args, stack: 'stacked' } };

export const StackedPercent: Story = {
  name: 'Stacked to 100 %',
  args: { ...SeriesColumn.args, kind: 'area', stack: 'percent', legend: 'bottom' },
};

export const Lines: Story = {
  name: 'A target, reference lines and remarks',
  args: {
    target: 50_000,
    references: [
      { value: 35_000, label: 'Fixed cost', tone: 'danger' },
      { value: 42_000, label: 'Plan', tone: 'info' },
    ],
    annotations: [{ x: '2026-06-01', label: 'Second printer', tone: 'success' }],
  },
};

export const Gaps: Story = {
  name: 'Missing values leave a gap',
  args: {
    data: months.map((row, index) => (index === 4 || index === 5 ? { ...row, revenue: null } : row)),
  },
};

export const ConnectedGaps: Story = {
  name: 'Missing values, joined',
  args: { ...Gaps.args, connectGaps: true },
};

export const Step: Story = { name: 'Steps', args: { curve: 'step', min: 20_000, max: 60_000 } };

export const Logarithmic: Story = {
  name: 'A log scale',
  args: {
    title: 'Visitors',
    scale: 'log',
    format: 'number',
    x: 'day',
    y: [{ key: 'visitors', label: 'Visitors' }],
    data: [1, 10, 100, 1_000, 10_000, 100_000].map((visitors, index) => ({
      day: `2026-11-0${index + 1}`,
      visitors,
    })),
  },
};

export const Colors: Story = {
  name: 'Colors of its own',
  args: {
    y: [
      { key: 'revenue', label: 'Revenue', color: 'chart-4' },
      { key: 'cost', label: 'Cost', color: 'chart-5' },
    ],
  },
};

export const Negative: Story = {
  name: 'Values above and below zero',
  args: {
    title: 'Change against the month before',
    kind: 'bar',
    y: [{ key: 'change', label: 'Change' }],
    data: months.map((row, index) => ({
      month: row.month,
      change: index === 0 ? 0 : row.revenue - (months[index - 1]?.revenue ?? 0),
    })),
  },
};

export const OnePoint: Story = { name: 'One point', args: { data: months.slice(0, 1) } };

export const AllZero: Story = {
  name: 'Nothing but zeros',
  args: { kind: 'bar', data: months.map(({ month }) => ({ month, revenue: 0 })) },
};

export const ManyCategories: Story = {
  name: 'Two thousand categories',
  args: {
    title: 'Copies by order',
    kind: 'bar',
    x: 'order',
    xType: 'category',
    y: [{ key: 'copies', label: 'Copies' }],
    format: 'number',
    data: Array.from({ length: 2_000 }, (_, index) => ({
      order: `Order ${index + 1}`,
      copies: (index * 7_919) % 1_000,
    })),
  },
};

export const ManyPoints: Story = {
  name: 'Fifty thousand points keep their peaks',
  args: {
    title: 'Paper humidity',
    x: 'at',
    y: [{ key: 'value', label: 'Humidity' }],
    format: 'number',
    data: Array.from({ length: 50_000 }, (_, index) => ({
      at: new Date(Date.UTC(2026, 0, 1) + index * 300_000).toISOString(),
      value: 40 + 8 * Math.sin(index / 2_000) + ((index * 7_919) % 100) / 50 + (index === 31_000 ? 25 : 0),
    })),
  },
};

export const Empty: Story = {
  name: 'No rows',
  render: inDocument(
    [
      {
        id: 'chart',
        type: 'Chart',
        props: {
          title: 'Orders',
          kind: 'bar',
          x: 'status',
          y: [{ key: 'amount' }],
          data: { from: 'orders' },
        },
      },
    ],
    [noOrders],
  ),
};

export const EmptyAsTall: Story = {
  name: 'Without rows it is as tall as with them',
  args: { title: 'Orders', height: 200 },
  render: (args) => (
    <>
      <Chart {...args} />
      <Chart {...args} data={[]} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const [full, empty] = canvasElement.querySelectorAll<HTMLElement>('.vt-chart');
    await expect(within(empty!).getByText('No data to draw')).toBeVisible();
    await expect(empty!.offsetHeight).toBe(full!.offsetHeight);
  },
};

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    description: longWord,
    kind: 'horizontalBar',
    x: 'name',
    y: [
      { key: 'value', label: longWord },
      { key: 'other', label: `${longWord} 2` },
    ],
    data: [
      { name: longWord, value: 4_000, other: 2_000 },
      { name: 'Short', value: 2_500, other: 1_000 },
    ],
  },
  play: async ({ canvasElement }) => {
    const points = await within(canvasElement).findByRole('slider', { name: /^Points of/ });
    points.focus();
    await waitFor(() => expect(canvasElement.querySelector('.vt-chart-tooltip')).not.toBeNull());
    const tooltip = canvasElement.querySelector('.vt-chart-tooltip')!;
    await expect(tooltip.scrollWidth).toBeLessThanOrEqual(tooltip.clientWidth);
  },
};

const byStatus = {
  id: 'chart',
  type: 'Chart',
  props: {
    title: 'Amount by status',
    kind: 'bar',
    x: 'status',
    y: [{ key: 'amount', label: 'Amount' }],
    format: 'currency',
    data: {
      from: 'orders',
      groupBy: [{ key: 'status' }],
      aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }],
    },
  },
};

export const Filters: Story = {
  name: 'A chosen mark filters another node',
  render: inDocument(
    [
      { ...byStatus, span: 6 },
      {
        id: 'list',
        type: 'DataList',
        span: 6,
        props: {
          title: 'Orders of the chosen status',
          fields: { label: 'item', value: 'amount' },
          format: 'currency',
          data: {
            from: 'orders',
            where: { key: 'status', op: 'eq', value: { formula: 'chart.selected' }, optional: true },
          },
        },
      },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const points = await canvas.findByRole('slider', { name: /Points of Amount/ });
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(7);
    points.focus();
    await walkTo(points, 1);
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await expect(canvas.queryByText('Menus')).toBeNull();
  },
};

export const InWords: Story = {
  name: 'A sentence and a table for those who cannot see it',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const drawing = await canvas.findByRole('img', { name: /Revenue rose from \$38,400 \(December 2025\)/ });
    await expect(drawing).toBeVisible();
    const table = await canvas.findByRole('table', { name: 'Data of Revenue' });
    await expect(within(table).getAllByRole('row')).toHaveLength(months.length + 1);
    await expect(within(table).getByRole('rowheader', { name: 'January 2026' })).toBeInTheDocument();
    await expect(within(table).getByRole('cell', { name: '$31,250' })).toBeInTheDocument();
  },
};

export const Save: Story = {
  name: 'Saved as a picture, as a drawing and as data',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'More for Revenue' }));
    const items = await canvas.findAllByRole('menuitem');
    await expect(items.map((item) => item.textContent)).toEqual([
      'Save as PNG',
      'Save as SVG',
      'Save data as CSV',
    ]);
  },
};

export const Formats: Story = {
  name: 'A duration, in its own units along the axis',
  args: {
    title: 'Time to the first copy',
    kind: 'bar',
    x: 'paper',
    y: [{ key: 'seconds', label: 'Time' }],
    format: 'duration',
    valueLabels: true,
    data: shares.map(({ paper, copies }) => ({ paper, seconds: copies * 4 })),
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument([{ ...byStatus, props: { ...byStatus.props, data: recentOrders } }], [ordersDataset], {
    clock: false,
  }),
};

export const Failed: Story = {
  name: 'A query with a mistake says how to mend it',
  render: inDocument(
    [
      {
        ...byStatus,
        props: {
          ...byStatus.props,
          data: { from: 'orders', groupBy: [{ key: 'state' }], aggregate: [{ op: 'count', as: 'amount' }] },
        },
      },
    ],
    [ordersDataset],
  ),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument([byStatus], [unconnectedOrders]),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inDocument([byStatus], [sampleOrders]),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    title: 'Umsatz und Kosten',
    currency: 'EUR',
    y: [
      { key: 'revenue', label: 'Umsatz' },
      { key: 'cost', label: 'Kosten' },
    ],
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  args: { ...Combination.args },
};

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Stacked.args };
