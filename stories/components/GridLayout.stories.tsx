import type { Meta, StoryObj } from '@storybook/react-vite';
import { GridLayout, MetricCard } from '@vitrine/react/components';
import { expect } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, sampleOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/GridLayout',
  component: GridLayout,
  argTypes: argTypesOf('GridLayout'),
  args: { children: <MetricCard label="Open orders" value={6} /> },
} satisfies Meta<typeof GridLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

const card = (id: string, label: string, value: number, span?: number) => ({
  id,
  type: 'MetricCard',
  ...(span && { span }),
  props: { label, value },
});
const cards = [card('a', 'Posters', 480), card('b', 'Booklets', 1_240), card('c', 'Menus', 210)];
const grid = (props: object) => [{ id: 'grid', type: 'GridLayout', props }];

export const Default: Story = {
  name: 'Two columns',
  render: inDocument(grid({ title: 'Orders by kind', description: 'In dollars', children: cards })),
};

export const OneChild: Story = { name: 'As a plain component, around what React draws' };

export const Columns: Story = {
  name: 'Four columns, one child over two',
  render: inDocument(grid({ columns: 4, children: [card('w', 'All orders', 5_291, 2), ...cards] })),
};

export const WideSpan: Story = {
  name: 'A span above the columns is shown as all of them',
  render: inDocument(grid({ columns: 3, children: [card('w', 'All orders', 5_291, 12), ...cards] })),
};

export const NoGap: Story = {
  name: 'Without space between',
  render: inDocument(grid({ columns: 3, gap: 0, children: cards })),
};

export const WideGap: Story = {
  name: 'Much space between',
  render: inDocument(grid({ columns: 3, gap: 48, children: cards })),
};

export const Nested: Story = {
  name: 'A grid in a grid',
  render: inDocument(
    grid({
      columns: 2,
      title: 'Outer',
      children: [
        {
          id: 'inner',
          type: 'GridLayout',
          props: { title: 'Inner', columns: 2, children: cards.slice(0, 2) },
        },
        card('c', 'Menus', 210),
      ],
    }),
  ),
};

export const Narrow: Story = {
  name: 'In a box of 360 pixels on a wide page: as many columns as have room, spans within them',
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 360, maxInlineSize: '100%' }}>
        <Story />
      </div>
    ),
  ],
  render: WideSpan.render,
  play: async ({ canvasElement }) => {
    const box = canvasElement.querySelector('.vt-grid-layout')!.getBoundingClientRect();
    for (const child of canvasElement.querySelectorAll('.vt-metric-card')) {
      const { left, right, width } = child.getBoundingClientRect();
      await expect([left >= box.left - 1, right <= box.right + 1, width > 140]).toEqual([true, true, true]);
    }
  },
};

export const NestedThreeDeep: Story = {
  name: 'Grids three deep, each by the width of its own box',
  render: inDocument(
    grid({
      columns: 2,
      children: [
        card('outer', 'Posters', 480),
        {
          id: 'middle',
          type: 'GridLayout',
          props: {
            columns: 2,
            children: [
              card('inside', 'Booklets', 1_240),
              { id: 'inmost', type: 'GridLayout', props: { columns: 4, children: cards } },
            ],
          },
        },
      ],
    }),
  ),
  play: async ({ canvasElement }) => {
    for (const child of canvasElement.querySelectorAll('.vt-metric-card'))
      await expect(child.scrollWidth).toBeLessThanOrEqual(child.clientWidth);
  },
};

export const Empty: Story = {
  name: 'No children',
  render: inDocument(grid({ title: 'Orders', children: [] })),
};

export const Failed: Story = {
  name: 'A child with a mistake; its neighbors live on',
  render: inDocument(
    grid({
      columns: 2,
      children: [...cards.slice(0, 1), { id: 'broken', type: 'Metrics', props: { label: 'Menus' } }],
    }),
  ),
};

export const LongWords: Story = {
  name: 'Long words',
  render: inDocument(
    grid({
      title: longWord,
      columns: 3,
      children: cards.map((one) => ({ ...one, props: { ...one.props, label: longWord } })),
    }),
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked in the children',
  render: inDocument(
    grid({
      columns: 2,
      children: [
        {
          id: 'sum',
          type: 'MetricCard',
          props: { label: 'All orders', value: { formula: 'sum(orders.amount)' } },
        },
        {
          id: 'count',
          type: 'MetricCard',
          props: { label: 'How many', value: { formula: 'count(orders)' } },
        },
      ],
    }),
    [sampleOrders],
  ),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  render: inDocument(
    grid({ title: 'Aufträge', children: [card('a', 'Plakate', 1_480.5), card('b', 'Hefte', 210)] }),
  ),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  render: Columns.render,
};

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, render: Columns.render };
