import type { Meta, StoryObj } from '@storybook/react-vite';
import { Kanban } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import {
  hostileTexts,
  longWord,
  noOrders,
  orders,
  ordersDataset,
  recentOrders,
  sampleOrders,
  unconnectedOrders,
} from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import { print } from '../support/print.js';

const meta = {
  title: 'Components/Kanban',
  component: Kanban,
  argTypes: argTypesOf('Kanban'),
  args: {
    title: 'Workshop',
    columns: [
      {
        id: 'new',
        title: 'New',
        cards: [
          { id: 'a', title: 'Posters' },
          { id: 'b', title: 'Menus' },
        ],
      },
      { id: 'print', title: 'Printing', tone: 'warning', cards: [{ id: 'c', title: 'Booklet' }] },
      { id: 'done', title: 'Done', tone: 'success', cards: [] },
    ],
    onCardMove: fn(),
    onCardClick: fn(),
  },
} satisfies Meta<typeof Kanban>;

export default meta;
type Story = StoryObj<typeof meta>;

const board = {
  id: 'board',
  type: 'Kanban',
  props: {
    title: 'Orders',
    data: { from: 'orders' },
    groupBy: 'status',
    card: { title: 'item', due: 'due', value: 'amount' },
  },
};
const boardWith = (props: object) => [{ ...board, props: { ...board.props, ...props } }];

export const Default: Story = {
  name: 'A card moves by its menu',
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Posters' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Move to Printing' }));
    await expect(args.onCardMove).toHaveBeenCalledWith('a', 'new', 'print');
    const printing = canvas.getByRole('list', { name: /Printing/ });
    await waitFor(() => expect(within(printing).getByText('Posters')).toBeVisible());
  },
};

export const Keyboard: Story = {
  name: 'Space lifts a card, arrow keys carry it, Space drops it',
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Actions for Menus' });
    canvas.getByRole('button', { name: 'Menus' }).focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard(' ');
    await waitFor(() => expect(args.onCardMove).toHaveBeenCalledWith('b', 'new', 'print'));
  },
};

export const Rich: Story = {
  name: 'Text, badges, team, date, value and progress',
  args: {
    columns: [
      {
        id: 'print',
        title: 'Printing',
        tone: 'warning',
        cards: [
          {
            id: 'a',
            title: 'Exhibition booklet',
            text: 'Sewn, with a cloth spine. The cover is printed first.',
            badges: ['Color', 'Rush'],
            person: 'Bindery Team',
            due: '2026-11-24',
            value: 1_240,
            progress: 0.6,
          },
          { id: 'b', title: 'Stickers', due: '2026-11-16', value: 75 },
        ],
      },
      {
        id: 'done',
        title: 'Done',
        tone: 'success',
        cards: [{ id: 'c', title: 'Concert flyers', value: 160, progress: 1 }],
      },
    ],
    card: { format: 'currency' },
    sum: 'value',
  },
};

export const FromData: Story = {
  name: 'Rows as cards, with sums per column',
  render: inDocument(
    boardWith({ sum: 'amount', card: { title: 'item', badges: ['rush'], due: 'due', value: 'amount' } }),
    [ordersDataset],
  ),
};

export const MovesRow: Story = {
  name: 'A move changes the row, and can be undone',
  render: inDocument(
    [
      {
        id: 'n',
        type: 'MetricCard',
        props: { label: 'Done', value: { formula: 'countif(orders, status = "Done")' } },
      },
      board,
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const number = canvasElement.querySelector('.vt-metric-card-value');
    await expect(number).toHaveTextContent('2');
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Stickers' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Move to Done' }));
    await waitFor(() => expect(number).toHaveTextContent('3'));
    await userEvent.click(await within(document.body).findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(number).toHaveTextContent('2'));
  },
};

export const Add: Story = {
  name: 'A card is added in place',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add card to Done' }));
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Title of the new card' }),
      'Maps{Enter}',
    );
    await expect(await canvas.findByText('Maps')).toBeVisible();
  },
};

export const EditCard: Story = {
  name: 'A card is edited in place, and that can be undone',
  render: inDocument(
    boardWith({ card: { title: 'item', badges: ['rush'], due: 'due', value: 'amount', person: 'customer' } }),
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Actions for Stickers' });
    await userEvent.dblClick(canvas.getByRole('button', { name: 'Stickers' }));
    const editor = within(await canvas.findByRole('form', { name: 'Edit card' }));
    await waitFor(() => expect(editor.getAllByRole('textbox')[0]).toHaveFocus());
    await userEvent.keyboard('Labels{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Labels' })).toHaveFocus();
    await userEvent.click(await within(document.body).findByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByRole('button', { name: 'Stickers' })).toBeVisible();
  },
};

export const DeleteCard: Story = {
  name: 'A card is deleted by its menu, and that can be undone',
  render: inDocument([board], [ordersDataset]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Stickers' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Delete card' }));
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Stickers' })).toBeNull());
    await userEvent.click(await within(document.body).findByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByRole('button', { name: 'Stickers' })).toBeVisible();
  },
};

export const Editing: Story = {
  name: 'The form of a card',
  args: Rich.args,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Actions for Exhibition booklet' });
    canvas.getByRole('button', { name: 'Exhibition booklet' }).focus();
    await userEvent.keyboard('{F2}');
    await expect(await canvas.findByRole('textbox', { name: /Badges/ })).toHaveValue('Color, Rush');
  },
};

export const Search: Story = {
  name: 'Search filters the cards',
  args: { searchable: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'menu');
    await waitFor(() => expect(canvas.queryByText('Posters')).toBeNull());
    await expect(canvas.getByText('Menus')).toBeVisible();
  },
};

export const Folded: Story = {
  name: 'A column folds',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Fold New' }));
    await expect(await canvas.findByRole('button', { name: 'Unfold New' })).toBeVisible();
    await expect(canvas.queryByText('Posters')).toBeNull();
  },
};

const onPhone: Story['decorators'] = (Board) => (
  <div style={{ inlineSize: 328 }}>
    <Board />
  </div>
);

export const SearchOnPhone: Story = {
  name: 'On a phone the search leaves the heading its room',
  decorators: onPhone,
  render: inDocument(boardWith({ searchable: true }), [sampleOrders]),
  play: async ({ canvasElement }) => {
    const board = within(canvasElement);
    const heading = await board.findByRole('heading', { name: 'Orders' });
    await expect(heading.offsetHeight).toBeLessThan(30);
    const below = heading.getBoundingClientRect().bottom;
    await expect(board.getByRole('searchbox').getBoundingClientRect().top).toBeGreaterThan(below);
  },
};

export const FoldedOnPhone: Story = {
  name: 'On a phone a folded column stays in view, to be unfolded',
  decorators: onPhone,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const fold = canvas.getByRole('button', { name: 'Fold New' });
    const left = () => canvasElement.querySelector('.vt-kanban-board')!.getBoundingClientRect().left;
    await userEvent.click(fold);
    const unfold = await canvas.findByRole('button', { name: 'Unfold New' });
    // Snapping moves the board after it was laid out.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await expect(unfold.getBoundingClientRect().left).toBeGreaterThan(left());
  },
};

export const ReadOnly: Story = { name: 'Nothing may be changed', args: { readOnly: true } };

export const ManyCards: Story = {
  name: 'Three thousand cards',
  args: {
    columns: ['New', 'Printing', 'Done'].map((title, column) => ({
      id: title,
      title,
      cards: Array.from({ length: 1_000 }, (_, index) => ({
        id: `${column}-${index}`,
        title: `Order ${column * 1_000 + index + 1}`,
        value: (index * 37) % 900,
      })),
    })),
  },
};

export const Empty: Story = {
  name: 'No cards yet',
  render: inDocument([board], [noOrders]),
};

export const EmptyColumns: Story = {
  name: 'Columns without cards',
  args: {
    columns: [
      { id: 'new', title: 'New', cards: [] },
      { id: 'done', title: 'Done', cards: [] },
    ],
  },
};

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    columns: [
      {
        id: 'a',
        title: longWord,
        cards: [
          {
            id: '1',
            title: longWord,
            text: longWord,
            badges: [longWord],
            person: longWord,
            value: 123_456_789_012,
          },
        ],
      },
      { id: 'b', title: 'Short', cards: [{ id: '2', title: 'Short' }] },
    ],
  },
};

export const Hostile: Story = {
  name: 'Texts that must stay texts',
  args: {
    columns: [
      { id: '__proto__', title: hostileTexts[0], cards: [] },
      {
        id: 'constructor',
        cards: hostileTexts.map((title, index) => ({ id: `c${index}`, title, text: title, badges: [title] })),
      },
    ],
  },
};

export const Printed: Story = {
  name: 'On paper every card of every column is there',
  args: ManyCards.args,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Fold New' }));
    await waitFor(() => expect(canvas.queryByText('Order 400')).toBeNull());
    const end = print();
    await waitFor(() => expect(canvas.getByText('Order 400')).toBeInTheDocument());
    end();
    await waitFor(() => expect(canvas.queryByText('Order 400')).toBeNull());
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(boardWith({ data: recentOrders }), [ordersDataset], { clock: false }),
};

export const Failed: Story = {
  name: 'A query with a mistake says how to mend it',
  render: inDocument(boardWith({ data: { from: 'order' } }), [ordersDataset]),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument([board], [unconnectedOrders]),
};

export const Sample: Story = { name: 'Sample data is marked', render: inDocument([board], [sampleOrders]) };

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    title: 'Werkstatt',
    currency: 'EUR',
    card: { format: 'currency' },
    columns: [
      {
        id: 'neu',
        title: 'Neu',
        cards: orders
          .slice(0, 2)
          .map(({ id, amount, due }) => ({ id, title: `Auftrag ${id}`, value: amount, due })),
      },
      { id: 'fertig', title: 'Fertig', cards: [] },
    ],
  },
};

export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' }, args: Rich.args };

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Rich.args };
