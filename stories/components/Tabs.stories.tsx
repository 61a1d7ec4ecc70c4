import type { Meta, StoryObj } from '@storybook/react-vite';
import { MetricCard, Tabs } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { hostileTexts, longWord, ordersDataset, sampleOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import { print } from '../support/print.js';

const meta = {
  title: 'Components/Tabs',
  component: Tabs,
  argTypes: argTypesOf('Tabs'),
  args: {
    title: 'Orders',
    tabs: [
      { id: 'open', label: 'Open', content: <MetricCard label="Open orders" value={6} /> },
      { id: 'done', label: 'Done', content: <MetricCard label="Orders done" value={2} /> },
      { id: 'late', label: 'Late', content: <MetricCard label="Late orders" value={1} /> },
    ],
    onTabChange: fn(),
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

const text = (id: string, words: string) => [{ id, type: 'TextBlock', props: { text: words } }];
const tabs = [
  {
    id: 'open',
    label: 'Open',
    icon: 'inbox',
    badge: { formula: 'countif(orders, status <> "Done")' },
    content: text('a', 'Orders that wait.'),
  },
  {
    id: 'done',
    label: 'Done',
    icon: 'check-circle',
    badge: { formula: 'countif(orders, status = "Done")' },
    content: text('b', 'Orders that left.'),
  },
  {
    id: 'late',
    label: 'Late',
    icon: 'clock',
    badge: { formula: 'countif(orders, status = "Late")' },
    content: text('c', 'Orders to call about.'),
  },
];
const inTabs = (props: object, dataset: Readonly<Record<string, unknown>> = ordersDataset) =>
  inDocument([{ id: 'tabs', type: 'Tabs', props: { tabs, ...props } }], [dataset]);

export const Default: Story = {
  name: 'Arrow keys move between tabs',
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: 'Open' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Done' })).toHaveFocus();
    await expect(canvas.getByRole('tab', { name: 'Done' })).toHaveAttribute('aria-selected', 'true');
    await expect(canvas.getByText('Orders done')).toBeVisible();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByText('Late orders')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Open' })).toHaveFocus();
    await expect(args.onTabChange).toHaveBeenLastCalledWith('open');
  },
};

export const Badges: Story = { name: 'Icons, and badges by formula', render: inTabs({}) };

export const Pills: Story = { name: 'Pills', render: inTabs({ variant: 'pills' }) };

export const Sections: Story = {
  name: 'Sections that fold',
  render: inTabs({ variant: 'sections', title: 'Orders' }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const done = canvas.getByRole('button', { name: /Done/ });
    await userEvent.click(done);
    await expect(done).toHaveAttribute('aria-expanded', 'true');
    await expect(await canvas.findByText('Orders that left.')).toBeVisible();
  },
};

export const DefaultTab: Story = { name: 'Another tab first', render: inTabs({ defaultTab: 'late' }) };

export const ManyTabs: Story = {
  name: 'More tabs than fit',
  render: inTabs({
    tabs: Array.from({ length: 16 }, (_, index) => ({
      id: `week${index + 1}`,
      label: `Week ${index + 1}`,
      content: text(`t${index}`, `What was printed in week ${index + 1}.`),
    })),
    defaultTab: 'week12',
  }),
};

export const NarrowTabs: Story = {
  name: 'More tabs than fit a phone: the chosen one is in view, the strip scrolls',
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
  render: ManyTabs.render,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const chosen = canvas.getByRole('tab', { selected: true });
    const strip = canvas.getByRole('tablist').getBoundingClientRect();
    await waitFor(() => expect(chosen.getBoundingClientRect().right).toBeLessThanOrEqual(strip.right + 1));
    await userEvent.click(chosen);
    await userEvent.keyboard('{Home}');
    await waitFor(() =>
      expect(canvas.getByRole('tab', { name: 'Week 1' }).getBoundingClientRect().left).toBeGreaterThanOrEqual(
        strip.left - 1,
      ),
    );
  },
};

const noteForm = {
  id: 'note',
  type: 'InputForm',
  props: { purpose: 'values', fields: [{ name: 'note', label: 'Note', kind: 'text' }] },
};

export const KeepsState: Story = {
  name: 'A tab is made when it is first shown, and keeps what was done in it',
  render: inTabs({
    tabs: [
      { id: 'first', label: 'First', content: text('z', 'The first.') },
      { id: 'note', label: 'Note', content: [noteForm] },
    ],
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByLabelText('Note')).toBeNull();
    await userEvent.click(canvas.getByRole('tab', { name: 'Note' }));
    const field = await canvas.findByRole('textbox', { name: 'Note' });
    await userEvent.type(field, 'half a sent');
    await userEvent.click(canvas.getByRole('tab', { name: 'First' }));
    await userEvent.click(canvas.getByRole('tab', { name: 'Note' }));
    await expect(canvas.getByRole('textbox', { name: 'Note' })).toHaveValue('half a sent');
  },
};

const nest = (depth: number): Readonly<Record<string, unknown>>[] => [
  {
    id: `grid${depth}`,
    type: 'GridLayout',
    props: {
      columns: 2,
      children: [
        { id: `words${depth}`, type: 'TextBlock', props: { text: `Words ${depth} deep` } },
        {
          id: `tabs${depth}`,
          type: 'Tabs',
          props: {
            variant: (['tabs', 'pills', 'sections'] as const)[depth % 3],
            tabs: [
              { id: 'a', label: `Upper ${depth}`, content: text(`up${depth}`, `Above ${depth}`) },
              {
                id: 'b',
                label: `Lower ${depth}`,
                content: depth < 3 ? nest(depth + 1) : text('end', 'The end'),
              },
            ],
          },
        },
      ],
    },
  },
];

export const Nested: Story = {
  name: 'Tabs and grids three deep; on paper all of it is unfolded',
  render: inDocument(nest(1)),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByText('The end')).toBeNull();
    const end = print();
    for (const words of ['Above 1', 'Words 2 deep', 'Above 3', 'The end'])
      await waitFor(() => expect(canvas.getByText(words)).toBeVisible());
    end();
    await waitFor(() => expect(canvas.queryByText('The end')).toBeNull());
  },
};

export const Hostile: Story = {
  name: 'Texts that must stay texts',
  render: inTabs({
    tabs: hostileTexts.map((label, index) => ({ id: `t${index}`, label, content: text(`h${index}`, label) })),
  }),
};

export const Empty: Story = {
  name: 'A tab without content',
  render: inTabs({ tabs: [{ id: 'none', label: 'Nothing yet', content: [] }, ...tabs] }),
};

export const Failed: Story = {
  name: 'A mistake inside a tab stays there',
  render: inTabs({
    tabs: [{ id: 'bad', label: 'Broken', content: [{ id: 'x', type: 'Metrics', props: {} }] }, ...tabs],
  }),
};

export const LongWords: Story = {
  name: 'Long words',
  render: inTabs({
    title: longWord,
    tabs: [
      { id: 'one', label: longWord, content: text('a', longWord) },
      { id: 'two', label: 'Short', content: text('b', 'Short') },
    ],
  }),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inTabs({ title: 'Orders' }, sampleOrders),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  render: inTabs({
    tabs: [
      { id: 'open', label: 'Offen', content: text('a', 'Aufträge, die warten.') },
      { id: 'done', label: 'Erledigt', content: text('b', 'Aufträge, die fertig sind.') },
    ],
  }),
};

export const RightToLeft: Story = {
  name: 'Right to left, the arrow keys turn round',
  globals: { direction: 'rtl' },
  render: inTabs({}),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: /Open/ }));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: /Done/ })).toHaveFocus();
  },
};

export const Dark: Story = {
  name: 'In the dark',
  globals: { theme: 'dark' },
  render: inTabs({ title: 'Orders' }),
};
