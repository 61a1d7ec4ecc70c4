import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ShopOrders } from './examples/Embedding.js';
import { FormulaFunctions } from './examples/FormulaFunctions.js';
import { FormulaResults } from './examples/Formulas.js';
import { PrintShop } from './examples/GettingStarted.js';
import { Stamps } from './examples/OwnComponent.js';
import { OrdersOfToday } from './examples/PlainComponents.js';
import { OrdersByStatus } from './examples/Queries.js';

/** The code of the guides, running. The guides show it; the sidebar does not. */
const meta = { title: 'Guides/Examples', tags: ['!dev', '!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const GettingStarted: Story = {
  render: PrintShop,
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('$690')).toBeVisible();
  },
};

export const Embedding: Story = {
  render: ShopOrders,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for row 1' }));
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Send invoice' }));
    await expect(await canvas.findByText('Last intent: row.action')).toBeVisible();
  },
};

export const PlainComponents: Story = {
  render: OrdersOfToday,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('cell', { name: 'Menus' }));
    await expect(await canvas.findByText('Chosen: Menus')).toBeVisible();
  },
};

export const OwnComponent: Story = {
  render: Stamps,
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('button', { name: 'Orders: 2' })).toBeVisible();
  },
};

export const Formulas: Story = {
  render: FormulaResults,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('828')).toBeVisible();
    await expect(canvas.getByText('Orders: 2')).toBeVisible();
  },
};

export const Functions: Story = { render: FormulaFunctions };

export const Queries: Story = {
  render: OrdersByStatus,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('cell', { name: 'Done' })).toBeVisible();
  },
};
