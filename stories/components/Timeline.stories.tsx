import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { hostileTexts, longWord } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import { print } from '../support/print.js';

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
  name: 'An item is changed by its editor, a field for each column',
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
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Design' }));
    const page = within(document.body);
    await userEvent.click(await page.findByRole('menuitem', { name: 'Edit…' }));
    const start = await page.findByLabelText(/^From/);
    await userEvent.clear(start);
    await userEvent.type(start, '2026-10-26');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(canvasElement.querySelector('.vt-metric-card-value')).toHaveTextContent(/Oct 26/),
    );
  },
};

export const ListWidth: Story = {
  name: 'The edge of the list is dragged, and moved by keys',
  render: inDocument([node], [dataset]),
  play: async ({ canvasElement }) => {
    const edge = await within(canvasElement).findByRole('separator', { name: 'Width of the list' });
    const list = canvasElement.querySelector<HTMLElement>('.vt-timeline-list')!;
    const before = list.offsetWidth;
    edge.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(list.offsetWidth).toBe(before - 32));
    const { left, top } = edge.getBoundingClientRect();
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: edge, coords: { clientX: left + 4, clientY: top + 20 } },
      { target: edge, coords: { clientX: left - 16, clientY: top + 20 } },
      { keys: '[/MouseLeft]' },
    ]);
    await waitFor(() => expect(list.offsetWidth).toBe(before - 52));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(list.offsetWidth).toBe(before));
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(list.offsetWidth).toBe(96));
  },
};

const dependencies = [
  { from: 'design', to: 'proof' },
  { from: 'proof', to: 'print' },
  { from: 'design', to: 'ship' },
  { from: 'print', to: 'ship' },
];

export const Dependencies: Story = {
  name: 'Arrows go from item to item, round the bars between',
  args: { dependencies },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('.vt-timeline-link')).toHaveLength(4));
    for (const path of canvasElement.querySelectorAll<SVGPathElement>('.vt-timeline-link-line'))
      await expect(barsUnder(path)).toEqual([]);
  },
};

/** Titles of the bars that a line runs through, but for those it joins. */
function barsUnder(path: SVGPathElement): string[] {
  const length = path.getTotalLength();
  const points = Array.from({ length: 200 }, (_, step) =>
    path.getPointAtLength((length * (step + 0.5)) / 200),
  );
  const bars = [...(path.ownerSVGElement?.querySelectorAll('.vt-timeline-bar') ?? [])];
  return bars.flatMap((bar) => {
    const box = bar.querySelector<SVGRectElement>('.vt-timeline-bar-box')!.getBBox();
    const inside = points.some(
      ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
    );
    return inside ? [bar.querySelector('title')?.textContent ?? ''] : [];
  });
}

export const Broken: Story = {
  name: 'An item that starts before what it waits for says so, and its menu mends it',
  args: {
    items: items.map((item) =>
      item.id === 'proof' ? { ...item, startDate: '2026-11-09', endDate: '2026-11-20' } : item,
    ),
    dependencies,
  },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('.vt-timeline-link[data-broken]')).toHaveLength(1),
    );
    await expect(canvas.getAllByText('Proofs starts before Design has ended')[0]).toBeInTheDocument();
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Proofs' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Start after Design' }));
    await waitFor(() => expect(args.onItemChange).toHaveBeenCalledWith('proof', '2026-11-14', '2026-11-25'));
    await expect(canvasElement.querySelector('.vt-timeline-link[data-broken]')).toBeNull();
  },
};

/** A bar and its ends, once they can be dragged. */
async function barOf(root: HTMLElement, key: string) {
  const bar = await waitFor(() => {
    const found = root.querySelector<SVGElement>(`[data-vt-bar="${key}"]`);
    if (!found?.querySelector('[data-vt-grip]')) throw new Error('The bars can’t be dragged yet.');
    return found;
  });
  const box = bar.querySelector('.vt-timeline-bar-box')!.getBoundingClientRect();
  const days = 12;
  return { bar, x: box.left + box.width / 2, y: box.top + box.height / 2, day: (box.width + 1) / days };
}

/** Presses, moves and lets go of a pointer, as a mouse or a finger does. */
function pointerOn(target: Element, pointerType: 'mouse' | 'touch', y: number) {
  const send = (type: string, x: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        pointerType,
        isPrimary: true,
        bubbles: true,
        cancelable: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: x,
        clientY: y,
      }),
    );
  return {
    down: (x: number) => send('pointerdown', x),
    move: (x: number) => send('pointermove', x),
    up: (x: number) => send('pointerup', x),
  };
}

export const Drag: Story = {
  name: 'A bar is dragged by mouse, with its days beside it',
  play: async ({ args, canvasElement }) => {
    const { bar, x, y, day } = await barOf(canvasElement, 'print');
    const mouse = pointerOn(bar, 'mouse', y);
    mouse.down(x);
    mouse.move(x - 5);
    mouse.move(x - 3 * day);
    await waitFor(() =>
      expect(canvasElement.querySelector('.vt-timeline-draft')).toHaveTextContent(
        /Nov 27.+Dec 8, 2026 · 12 days/,
      ),
    );
    await expect(within(canvasElement).getByRole('button', { name: /^Printing.*Nov 27/ })).toBeVisible();
    await expect(args.onItemChange).not.toHaveBeenCalled();
    mouse.up(x - 3 * day);
    await expect(args.onItemChange).toHaveBeenCalledWith('print', '2026-11-27', '2026-12-08');
    await expect(args.onItemClick).not.toHaveBeenCalled();
  },
};

export const Resize: Story = {
  name: 'The end of a bar is dragged, and Escape puts it back',
  play: async ({ args, canvasElement }) => {
    const { bar, y, day } = await barOf(canvasElement, 'print');
    const grip = bar.querySelector('[data-vt-grip="end"]')!;
    const x = grip.getBoundingClientRect().left + 5;
    const mouse = pointerOn(grip, 'mouse', y);
    mouse.down(x);
    mouse.move(x + 5);
    mouse.move(x + 2 * day);
    await waitFor(() =>
      expect(canvasElement.querySelector('.vt-timeline-draft')).toHaveTextContent(
        /Nov 30.+Dec 13, 2026 · 14 days/,
      ),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvasElement.querySelector('.vt-timeline-draft')).toBeNull());
    mouse.up(x + 2 * day);
    await expect(args.onItemChange).not.toHaveBeenCalled();
    mouse.down(x);
    mouse.move(x + 5);
    mouse.move(x + 2 * day);
    mouse.up(x + 2 * day);
    await waitFor(() => expect(args.onItemChange).toHaveBeenCalledWith('print', '2026-11-30', '2026-12-13'));
  },
};

export const DragByTouch: Story = {
  name: 'A finger that rests on a bar drags it; one that moves on scrolls',
  play: async ({ args, canvasElement }) => {
    const { bar, x, y, day } = await barOf(canvasElement, 'print');
    const scroller = canvasElement.querySelector<HTMLElement>('.vt-timeline-scroll')!;
    const finger = pointerOn(bar, 'touch', y);
    finger.down(x);
    finger.move(x - 40);
    await new Promise((done) => setTimeout(done, 300));
    await expect(scroller.dataset['dragging']).toBeUndefined();
    finger.up(x - 40);
    finger.down(x);
    await waitFor(() => expect(scroller.dataset['dragging']).toBe('move'));
    finger.move(x - 3 * day);
    finger.up(x - 3 * day);
    await waitFor(() => expect(args.onItemChange).toHaveBeenCalledWith('print', '2026-11-27', '2026-12-08'));
  },
};

export const Keyboard: Story = {
  name: 'Arrow keys move an item, with Shift they resize it, Enter keeps it',
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Actions for Printing' });
    canvas.getByRole('button', { name: /^Printing/ }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Printing.*Dec 2/ })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onItemChange).toHaveBeenCalledWith('print', '2026-12-02', '2026-12-14'));
  },
};

export const ZoomGestures: Story = {
  name: 'Zooms by wheel and by pinching, and the day under the pointer stays',
  args: { zoom: 'week' },
  play: async ({ canvasElement }) => {
    const scroller = canvasElement.querySelector<HTMLElement>('.vt-timeline-scroll')!;
    const bar = () =>
      canvasElement.querySelector('[data-vt-bar="proof"] .vt-timeline-bar-box')!.getBoundingClientRect();
    const before = bar();
    const at = { clientX: before.left, clientY: before.top, bubbles: true, cancelable: true };
    await waitFor(async () => {
      bar();
      scroller.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -25, ctrlKey: true }));
      await new Promise(requestAnimationFrame);
      await expect(bar().width).toBeGreaterThan(before.width * 1.2);
    });
    await expect(Math.abs(bar().left - before.left)).toBeLessThan(3);
    const wide = bar();
    const touch = (type: string, spread: number) =>
      scroller.dispatchEvent(
        new TouchEvent(type, {
          bubbles: true,
          cancelable: true,
          touches: [-1, 1].map(
            (side) =>
              new Touch({
                identifier: side,
                target: scroller,
                clientX: wide.left + side * spread,
                clientY: wide.top,
              }),
          ),
        }),
      );
    touch('touchstart', 100);
    touch('touchmove', 50);
    await waitFor(() => expect(bar().width).toBeLessThan(wide.width * 0.6));
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
  name: 'Ten thousand items',
  args: {
    items: Array.from({ length: 10_000 }, (_, index) => {
      const start = new Date(Date.UTC(2020, 0, 1 + (index % 2_000)));
      const end = new Date(Date.UTC(2020, 0, 8 + (index % 2_000) + (index % 9)));
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

export const Hostile: Story = {
  name: 'Texts that must stay texts',
  args: {
    items: hostileTexts.map((title, index) => ({ ...items[index % items.length]!, id: `i${index}`, title })),
    milestones: [{ id: '__proto__', title: hostileTexts[0], date: '2026-11-27' }],
  },
};

export const TableBeside: Story = {
  name: 'The table beside has the columns and the order of the data',
  render: inDocument([node], [dataset]),
  play: async ({ canvasElement }) => {
    const table = within(within(canvasElement).getByRole('table', { name: 'Steps' }));
    const texts = (role: string) => table.getAllByRole(role).map(({ textContent }) => textContent);
    await expect(texts('columnheader').slice(0, 3)).toEqual(['Step', 'From', 'To']);
    const buttons = [...canvasElement.querySelectorAll('[data-vt-item]')];
    const bars = [...canvasElement.querySelectorAll('[data-vt-bar]')];
    await expect(buttons.map((one) => one.getAttribute('data-vt-item'))).toEqual(
      bars.map((one) => one.getAttribute('data-vt-bar')),
    );
  },
};

export const FarFromToday: Story = {
  name: 'Today far from all items: the button takes the calendar there',
  args: {
    zoom: 'month',
    items: [{ id: 'a', title: 'First edition', startDate: '2024-01-08', endDate: '2024-03-22' }],
  },
  play: async ({ canvasElement }) => {
    const line = () => canvasElement.querySelector('.vt-timeline-now-line');
    await expect(line()).toBeNull();
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show today' }));
    await waitFor(() => expect(line()).not.toBeNull());
    const box = canvasElement.querySelector('.vt-timeline-scroll')!.getBoundingClientRect();
    await waitFor(() => expect(line()!.getBoundingClientRect().left).toBeLessThan(box.right));
    await expect(line()!.getBoundingClientRect().left).toBeGreaterThan(box.left);
  },
};

export const Printed: Story = {
  name: 'On paper every item is there, and the whole calendar',
  args: { ...ManyItems.args, zoom: 'week', items: ManyItems.args!.items!.slice(0, 200) },
  play: async ({ canvasElement }) => {
    const bars = () => canvasElement.querySelectorAll('[data-vt-bar]').length;
    await expect(bars()).toBeLessThan(100);
    const end = print();
    await waitFor(() => expect(bars()).toBe(200));
    end();
    await waitFor(() => expect(bars()).toBeLessThan(100));
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
