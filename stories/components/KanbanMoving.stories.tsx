import type { Meta, StoryObj } from '@storybook/react-vite';
import { Kanban } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { ordersDataset } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import { carryByMouse, carryByTouch, pointOn } from '../support/pointers.js';

const card = (title: string) => ({ id: title.toLowerCase(), title });

const meta = {
  title: 'Components/Kanban/Moving',
  component: Kanban,
  args: {
    title: 'Workshop',
    columns: [
      { id: 'new', title: 'New', cards: [card('Posters'), card('Menus'), card('Flyers')] },
      { id: 'print', title: 'Printing', tone: 'warning', cards: [card('Booklet'), card('Stickers')] },
      { id: 'done', title: 'Done', tone: 'success', cards: [] },
    ],
    onCardMove: fn(),
    onCardClick: fn(),
  },
} satisfies Meta<typeof Kanban>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The board once its cards can be moved. */
async function boardIn(element: HTMLElement) {
  await waitFor(() => expect(element.querySelector('[data-movable]')).not.toBeNull());
  const canvas = within(element);
  return {
    canvas,
    card: (title: string) => canvas.getByRole('button', { name: title }),
    column: (name: string) => canvas.getByRole('region', { name }),
    titles: (name: string) =>
      [...canvas.getByRole('region', { name }).querySelectorAll('.vt-kanban-open')].map(
        ({ textContent }) => textContent,
      ),
  };
}

export const ByMouse: Story = {
  name: 'By mouse, to another column: the line shows where it lands',
  play: async ({ args, canvasElement }) => {
    const { card, titles } = await boardIn(canvasElement);
    await waitFor(async () => {
      const drop = await carryByMouse(card('Posters'), pointOn(card('Stickers'), 0.2));
      await expect(canvasElement.querySelector('[data-carrying="pointer"]')).not.toBeNull();
      await expect(canvasElement.querySelector('[data-drop="before"]')).toHaveTextContent('Stickers');
      await drop();
    });
    await expect(titles('Printing')).toEqual(['Booklet', 'Posters', 'Stickers']);
    await expect(args.onCardMove).toHaveBeenCalledWith('posters', 'new', 'print');
    await expect(args.onCardClick).not.toHaveBeenCalled();
  },
};

export const WithinColumn: Story = {
  name: 'By mouse, within a column: the order is kept',
  play: async ({ canvasElement }) => {
    const { card, titles } = await boardIn(canvasElement);
    await waitFor(async () => {
      const drop = await carryByMouse(card('Flyers'), pointOn(card('Posters'), 0.1));
      await expect(canvasElement.querySelector('[data-drop="before"]')).toHaveTextContent('Posters');
      await drop();
    });
    await expect(titles('New')).toEqual(['Flyers', 'Posters', 'Menus']);
  },
};

export const ByTouch: Story = {
  name: 'By touch: a finger that rests lifts a card',
  play: async ({ args, canvasElement }) => {
    const { card, titles } = await boardIn(canvasElement);
    const lifted = () =>
      waitFor(() => expect(canvasElement.querySelector('[data-carrying="pointer"]')).not.toBeNull());
    await waitFor(() => carryByTouch(card('Menus'), lifted, pointOn(card('Booklet'), 0.2)), {
      timeout: 5_000,
    });
    await waitFor(() => expect(titles('Printing')).toEqual(['Menus', 'Booklet', 'Stickers']));
    await expect(args.onCardMove).toHaveBeenCalledWith('menus', 'new', 'print');
  },
};

export const ByKeyboard: Story = {
  name: 'By keyboard, within a column and on to the next; Escape puts it back',
  play: async ({ canvasElement }) => {
    const { card, titles } = await boardIn(canvasElement);
    card('Posters').focus();
    await userEvent.keyboard(' {ArrowDown} ');
    await waitFor(() => expect(titles('New')).toEqual(['Menus', 'Posters', 'Flyers']));
    await waitFor(() => expect(card('Posters')).toHaveFocus());
    await userEvent.keyboard(' {ArrowRight}{Escape}');
    await expect(titles('New')).toEqual(['Menus', 'Posters', 'Flyers']);
    await userEvent.keyboard(' {ArrowRight} ');
    await waitFor(() => expect(titles('Printing')).toContain('Posters'));
  },
};

export const LimitThatBlocks: Story = {
  name: 'A limit that blocks: a full column refuses a card and says why',
  args: { limits: [{ column: 'print', max: 2, mode: 'block' }] },
  play: async ({ args, canvasElement }) => {
    const { canvas, card, column, titles } = await boardIn(canvasElement);
    await waitFor(async () => {
      const drop = await carryByMouse(card('Posters'), pointOn(card('Stickers'), 0.2));
      await expect(column('Printing')).toHaveAttribute('data-drop', 'refused');
      await drop();
    });
    await expect(titles('New')).toContain('Posters');
    await expect(args.onCardMove).not.toHaveBeenCalled();
    await expect(canvas.getAllByText('Printing is full: it holds at most 2 cards')[0]).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for Menus' }));
    const refused = await within(document.body).findByRole('menuitem', { name: /Printing is full/ });
    await expect(refused).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Escape}');
  },
};

export const LimitThatWarns: Story = {
  name: 'A limit that warns: the card goes in, and the column says by how many it is over',
  args: { limits: [{ column: 'print', max: 2, mode: 'warn' }] },
  play: async ({ canvasElement }) => {
    const { canvas } = await boardIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for Menus' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Move to Printing' }));
    await expect(await canvas.findByText('1 over the limit of 2')).toBeVisible();
  },
};

export const InStep: Story = {
  name: 'A board, a table and a timeline over one dataset stay in step',
  render: inDocument(
    [
      {
        id: 'board',
        type: 'Kanban',
        props: { data: { from: 'orders' }, groupBy: 'status', card: { title: 'item', due: 'due' } },
      },
      {
        id: 'plan',
        type: 'Timeline',
        props: {
          data: { from: 'orders' },
          fields: { title: 'item', startDate: 'due', endDate: 'due', status: 'status' },
        },
      },
      {
        id: 'table',
        type: 'Table',
        props: {
          data: { from: 'orders' },
          columns: [
            { key: 'item', label: 'Order' },
            { key: 'status', label: 'Status' },
            { key: 'due', label: 'Due' },
          ],
        },
      },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const { canvas, titles } = await boardIn(canvasElement);
    const row = () =>
      within(canvas.getByRole('grid'))
        .getAllByRole('row')
        .find(({ textContent }) => textContent?.startsWith('Stickers'))?.textContent;
    const board = within(canvasElement.querySelector<HTMLElement>('.vt-kanban')!);
    await userEvent.click(board.getByRole('button', { name: 'Actions for Stickers' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Move to Done' }));
    await waitFor(() => expect(titles('Done')).toContain('Stickers'));
    await waitFor(() => expect(row()).toMatch(/Done/));
    const plan = within(canvasElement.querySelector<HTMLElement>('.vt-timeline')!);
    await plan.findByRole('button', { name: 'Actions for Stickers' });
    plan.getByRole('button', { name: /^Stickers.*Done/ }).focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() =>
      expect(board.getByRole('button', { name: 'Stickers' }).closest('.vt-kanban-card')).toHaveTextContent(
        /Nov 17/,
      ),
    );
  },
};
