import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { inDocument } from '../support/inDocument.js';
import { jobsDataset } from '../support/jobs.js';

const meta = { title: 'Components/Table/Menus', component: Table, args: { data: [] } } satisfies Meta<
  typeof Table
>;

export default meta;
type Story = StoryObj<typeof meta>;

const jobs = {
  title: 'Jobs',
  data: { from: 'jobs' },
  columns: [{ key: 'job' }, { key: 'status' }, { key: 'price' }, { key: 'due' }],
};
const inJobs = (props: object = {}, count = 8) =>
  inDocument([{ id: 'table', type: 'Table', props: { ...jobs, ...props } }], [jobsDataset(count)]);

const cellAt = (root: HTMLElement, row: number, column: number) =>
  root.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)!;
const shown = async (root: HTMLElement, row: number, column: number, text: string) =>
  waitFor(() => expect(cellAt(root, row, column)).toHaveTextContent(text));
/** What a table can do beyond showing is loaded once it has the focus. */
const start = async (root: HTMLElement) => {
  await waitFor(() => expect(cellAt(root, 0, 0)).not.toBeNull());
  cellAt(root, 0, 0).focus();
  await waitFor(() => expect(root.querySelector('[data-fill]')).not.toBeNull());
};
const rightClick = (cell: Element) =>
  userEvent.pointer([{ target: cell, keys: '[MouseRight]' }]).then(() => undefined);
const labels = (root: HTMLElement) =>
  within(root)
    .getAllByRole('menuitem')
    .map((item) => item.textContent);
const choose = async (root: HTMLElement, name: string) =>
  userEvent.click(await within(root).findByRole('menuitem', { name }));

export const CellMenu: Story = {
  name: 'The menu of a cell copies, filters, sorts, inserts, hides and deletes; the focus goes back to the cell',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await rightClick(cellAt(canvasElement, 1, 1));
    await expect(await canvas.findByRole('menu', { name: 'Cell' })).toBeVisible();
    await expect(labels(canvasElement)).toEqual([
      'Cut',
      'Copy',
      'Paste',
      'Empty',
      'Only “Done”',
      'Sort in order',
      'Sort in reverse order',
      'Hide column',
      'Insert row above',
      'Insert row below',
      'Delete row',
    ]);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await waitFor(() => expect(cellAt(canvasElement, 1, 1)).toHaveFocus());
    await expect(canvas.queryByRole('menu')).toBeNull();
  },
};

export const FilterByValue: Story = {
  name: 'Only the rows with the value of a cell are left: a choice, a number, a day; a chip takes it back',
  render: inJobs({ searchable: true }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await rightClick(cellAt(canvasElement, 1, 1));
    await choose(canvasElement, 'Only “Done”');
    await canvas.findByText('2 of 8 rows');
    await rightClick(cellAt(canvasElement, 0, 2));
    await choose(canvasElement, 'Only “$780”');
    await canvas.findByText('1 of 8 rows');
    await expect(await canvas.findByRole('button', { name: 'Remove filter Price: $780' })).toBeVisible();
    await rightClick(cellAt(canvasElement, 0, 3));
    await choose(canvasElement, 'Clear filters');
    await canvas.findByText('8 rows');
  },
};

export const InsertRow: Story = {
  name: 'A row is inserted between others and stays there; undo takes it away',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await rightClick(cellAt(canvasElement, 2, 0));
    await choose(canvasElement, 'Insert row above');
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Edit Job' }), 'Banner{Enter}');
    await shown(canvasElement, 2, 0, 'Banner');
    await shown(canvasElement, 3, 0, 'Booklet 3');
    await rightClick(cellAt(canvasElement, 2, 0));
    await choose(canvasElement, 'Insert row below');
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Edit Job' }), 'Sign{Enter}');
    await shown(canvasElement, 3, 0, 'Sign');
    await shown(canvasElement, 4, 0, 'Booklet 3');
    await userEvent.keyboard('{Control>}zz{/Control}');
    await shown(canvasElement, 3, 0, 'Booklet 3');
    // Where cells order the rows, a place between others would not last.
    await rightClick(cellAt(canvasElement, 2, 2));
    await choose(canvasElement, 'Sort smallest first');
    await rightClick(cellAt(canvasElement, 2, 2));
    await expect(await canvas.findByRole('menuitem', { name: 'Delete row' })).toBeVisible();
    await expect(canvas.queryByRole('menuitem', { name: 'Insert row above' })).toBeNull();
  },
};

export const BlockMenu: Story = {
  name: 'Within a block the menu is for all of it, by keyboard too; elsewhere the block is let go',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(cellAt(canvasElement, 1, 0)).toHaveAttribute('data-range'));
    // What browsers send for the menu key and for Shift and F10.
    const byKey = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(byKey);
    await expect(byKey.defaultPrevented).toBe(true);
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'Cut' })).toHaveFocus());
    await expect(labels(canvasElement)).toContain('Fill down');
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('menuitem', { name: 'Delete rows' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await shown(canvasElement, 0, 0, 'Booklet 3');
    await userEvent.keyboard('{Control>}z{/Control}');
    await shown(canvasElement, 1, 0, 'Business cards 2');
    await rightClick(cellAt(canvasElement, 4, 0));
    await expect(await canvas.findByRole('menuitem', { name: 'Delete row' })).toBeVisible();
    await expect(cellAt(canvasElement, 1, 0)).not.toHaveAttribute('data-range');
    await userEvent.keyboard('{Escape}');
  },
};

export const ReadOnlyMenu: Story = {
  name: 'Where nothing may be changed the menu copies, filters and sorts, and has what the host does with a row',
  args: {
    ...jobs,
    data: jobsDataset(4).rows,
    editable: false,
    addable: false,
    deletable: false,
    adjustable: false,
    rowActions: [{ id: 'invoice', label: 'Send invoice', icon: 'send' }],
    onRowAction: fn(),
  },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(cellAt(canvasElement, 0, 0)).not.toBeNull());
    cellAt(canvasElement, 0, 0).focus();
    await waitFor(async () => {
      await rightClick(cellAt(canvasElement, 1, 0));
      await expect(canvas.getByRole('menu')).toBeVisible();
    });
    await expect(labels(canvasElement)).toEqual([
      'Copy',
      'Only “Business cards 2”',
      'Sort A to Z',
      'Sort Z to A',
      'Send invoice',
    ]);
    await choose(canvasElement, 'Send invoice');
    await expect(args.onRowAction).toHaveBeenCalledWith('invoice', expect.objectContaining({ id: 'j2' }));
  },
};

export const HeadingMenu: Story = {
  name: 'The menu of a heading has the options of its column; links keep the menu of the browser',
  render: inJobs({
    data: [{ id: '1', job: 'Posters', site: 'https://www.example.com/' }],
    columns: [{ key: 'job' }, { key: 'site', type: 'url' }],
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await rightClick(canvas.getByRole('columnheader', { name: /job/ }));
    await expect(await canvas.findByRole('dialog', { name: 'Options for job' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 });
    canvas.getByRole('link').dispatchEvent(menu);
    await expect(menu.defaultPrevented).toBe(false);
  },
};

const weeks = {
  name: 'weeks',
  origin: 'entered',
  columns: [
    { key: 'week', label: 'Week', type: 'text' },
    { key: 'state', label: 'State', type: 'select', options: [{ value: 'Open' }, { value: 'Done' }] },
    { key: 'target', label: 'Target', type: 'number' },
    { key: 'due', label: 'Due', type: 'date' },
  ],
  rows: [
    { id: 'w0' },
    { id: 'w1', week: 'Week 1', state: 'Open', target: 10, due: '2026-11-09' },
    { id: 'w2', week: 'Week 2', state: 'Done', target: 20, due: '2026-11-16' },
    { id: 'w3' },
    { id: 'w4' },
  ],
};
const drag = (handle: Element, to: Element) => {
  const { x, y } = to.getBoundingClientRect();
  const at = { clientX: x + 10, clientY: y + 10 };
  handle.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
  window.dispatchEvent(new PointerEvent('pointermove', at));
  window.dispatchEvent(new PointerEvent('pointerup', at));
};

export const FillSeries: Story = {
  name: 'The handle of a block goes on with its series: numbers, days, numbered texts, choices in turn; up too',
  render: inDocument(
    [{ id: 'table', type: 'Table', props: { title: 'Weeks', data: { from: 'weeks' } } }],
    [weeks],
  ),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await waitFor(() => expect(cellAt(canvasElement, 2, 3).querySelector('[data-fill]')).not.toBeNull());
    drag(cellAt(canvasElement, 2, 3).querySelector('[data-fill]')!, cellAt(canvasElement, 4, 3));
    await shown(canvasElement, 4, 0, 'Week 4');
    await expect(cellAt(canvasElement, 4, 1)).toHaveTextContent('Done');
    await expect(cellAt(canvasElement, 4, 2)).toHaveTextContent('40');
    await expect(cellAt(canvasElement, 4, 3)).toHaveTextContent('Nov 30, 2026');
    // The block has grown over what was filled.
    await waitFor(() => expect(cellAt(canvasElement, 4, 0)).toHaveAttribute('data-range'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await shown(canvasElement, 4, 0, '—');
    await userEvent.keyboard('{Escape}');
    cellAt(canvasElement, 1, 2).focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(cellAt(canvasElement, 2, 2).querySelector('[data-fill]')).not.toBeNull());
    drag(cellAt(canvasElement, 2, 2).querySelector('[data-fill]')!, cellAt(canvasElement, 0, 2));
    await shown(canvasElement, 0, 2, '0');
  },
};
