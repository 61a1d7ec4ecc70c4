import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const items = [
  {
    id: 'design',
    title: 'Design',
    startDate: '2026-11-02',
    endDate: '2026-11-13',
    status: 'complete' as const,
  },
  {
    id: 'proof',
    title: 'Proofs',
    startDate: '2026-11-16',
    endDate: '2026-11-27',
    status: 'in-progress' as const,
    progress: 0.4,
  },
  {
    id: 'print',
    title: 'Printing',
    startDate: '2026-11-30',
    endDate: '2026-12-11',
    status: 'planned' as const,
  },
  {
    id: 'ship',
    title: 'Delivery',
    startDate: '2026-12-14',
    endDate: '2026-12-16',
    status: 'planned' as const,
  },
];
const groups = ['Studio', 'Studio', 'Workshop', 'Workshop'];
const milestones = [{ id: 'ok', title: 'Approval', date: '2026-11-27' }];

const meta = {
  title: 'Components/Timeline',
  component: Timeline,
  argTypes: argTypesOf('Timeline'),
  args: { title: 'Exhibition booklet', items, onItemChange: fn(), onItemClick: fn() },
} satisfies Meta<typeof Timeline>;

export default meta;
type Story = StoryObj<typeof meta>;

const dataset = {
  name: 'steps',
  title: 'Steps',
  origin: 'entered',
  columns: [
    { key: 'step', label: 'Step', type: 'text' },
    { key: 'from', label: 'From', type: 'date' },
    { key: 'to', label: 'To', type: 'date' },
    {
      key: 'state',
      label: 'State',
      type: 'select',
      options: [
        { value: 'Waiting', tone: 'neutral' },
        { value: 'Running', tone: 'info' },
        { value: 'Blocked', tone: 'danger' },
      ],
    },
    { key: 'share', label: 'Share', type: 'number', format: 'percent' },
    { key: 'place', label: 'Place', type: 'text' },
  ],
  rows: [
    {
      id: 's1',
      step: 'Design',
      from: '2026-11-02',
      to: '2026-11-13',
      state: 'Running',
      share: 0.8,
      place: 'Studio',
    },
    {
      id: 's2',
      step: 'Paper',
      from: '2026-11-09',
      to: '2026-11-20',
      state: 'Blocked',
      share: 0.1,
      place: 'Store',
    },
    {
      id: 's3',
      step: 'Printing',
      from: '2026-11-30',
      to: '2026-12-11',
      state: 'Waiting',
      share: 0,
      place: 'Workshop',
    },
  ],
};
const fields = {
  title: 'step',
  startDate: 'from',
  endDate: 'to',
  status: 'state',
  progress: 'share',
  group: 'place',
};
const node = {
  id: 'timeline',
  type: 'Timeline',
  props: { title: 'Steps', data: { from: 'steps' }, fields, milestones },
};

export const Default: Story = {
  name: 'Items with their days and states',
  render: inDocument([{ id: 'timeline', type: 'Timeline', props: { title: 'Exhibition booklet', items } }]),
};

export const Lanes: Story = {
  name: 'Lanes, progress and a milestone',
  args: {
    description: 'From the first draft to the shop',
    items: items.map((item, index) => ({ ...item, group: groups[index] })),
    milestones,
  },
};

export const FromData: Story = { name: 'Rows as items', render: inDocument([node], [dataset]) };

export const Edit: Story = {
  name: 'The dates of an item are changed by its editor',
  render: inDocument(
    [
      node,
      {
        id: 'first',
        type: 'MetricCard',
        props: { label: 'First day', value: { formula: 'min(steps.from)' }, format: 'date' },
      },
    ],
    [dataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByRole('button', { name: /Edit Design/ })[0]!);
    const page = within(document.body);
    const start = await page.findByLabelText(/^Start/);
    await userEvent.clear(start);
    await userEvent.type(start, '2026-10-26');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(canvasElement.querySelector('.vt-metric-card-value')).toHaveTextContent(/Oct 26/),
    );
  },
};

export const Zoom: Story = {
  name: 'Zoomed to days, without the list',
  args: { zoom: 'day', showList: false },
};

export const Years: Story = {
  name: 'Years at a glance',
  args: {
    zoom: 'year',
    items: [
      { id: 'a', title: 'Old workshop', startDate: '2019-03-01', endDate: '2024-06-30', status: 'complete' },
      {
        id: 'b',
        title: 'New workshop',
        startDate: '2024-05-01',
        endDate: '2029-12-31',
        status: 'in-progress',
      },
    ],
  },
};

export const NoToday: Story = { name: 'Without the line of today', args: { showToday: false } };

export const Odd: Story = {
  name: 'Dates that are missing, wrong or reversed are told',
  render: inDocument(
    [node],
    [
      {
        ...dataset,
        rows: [
          ...dataset.rows,
          { id: 's4', step: 'Delivery', from: null, to: '2026-12-16', place: 'Workshop' },
          { id: 's5', step: 'Opening', from: '2026-12-20', to: '2026-12-10', place: 'Gallery' },
        ],
      },
    ],
  ),
};

export const ReadOnly: Story = { name: 'Nothing may be changed', args: { readOnly: true } };

export const ManyItems: Story = {
  name: 'Two thousand items',
  args: {
    items: Array.from({ length: 2_000 }, (_, index) => {
      const start = new Date(Date.UTC(2024, 0, 1 + index));
      const end = new Date(Date.UTC(2024, 0, 8 + index + (index % 9)));
      return {
        id: `i${index}`,
        title: `Order ${index + 1}`,
        startDate: start.toISOString().slice(0, 10),
        endDate: end.toISOString().slice(0, 10),
        group: `Press ${(index % 5) + 1}`,
      };
    }),
  },
};

export const Empty: Story = { name: 'No items yet', args: { items: [] } };

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    items: items.map((item) => ({ ...item, title: longWord, group: longWord })),
    milestones: [{ id: 'm', title: longWord, date: '2026-11-27' }],
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [
      {
        ...node,
        props: {
          ...node.props,
          data: { from: 'steps', where: { key: 'from', op: 'inLast', value: { count: 30, unit: 'day' } } },
        },
      },
    ],
    [dataset],
    { clock: false },
  ),
};

export const Failed: Story = {
  name: 'A query with a mistake says how to mend it',
  render: inDocument([{ ...node, props: { ...node.props, data: { from: 'step' } } }], [dataset]),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument(
    [node],
    [
      {
        name: 'steps',
        origin: 'source',
        columns: dataset.columns,
        source: { name: 'plan', label: 'the planner' },
      },
    ],
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inDocument([node], [{ ...dataset, origin: 'sample' }]),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    title: 'Ausstellungsheft',
    items: [
      { id: 'a', title: 'Entwurf', startDate: '2026-11-02', endDate: '2026-11-13', status: 'complete' },
      { id: 'b', title: 'Druck', startDate: '2026-11-16', endDate: '2026-12-11', status: 'in-progress' },
    ],
  },
};

export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' }, args: Lanes.args };

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Lanes.args };
