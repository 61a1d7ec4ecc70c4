import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table } from '@vitrine/react/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { copyFrom, pasteInto } from '../support/clipboard.js';
import { inDocument } from '../support/inDocument.js';
import { jobsDataset } from '../support/jobs.js';

const meta = { title: 'Components/Table/Editing', component: Table, args: { data: [] } } satisfies Meta<
  typeof Table
>;

export default meta;
type Story = StoryObj<typeof meta>;

const jobs = {
  title: 'Jobs',
  data: { from: 'jobs' },
  columns: [
    { key: 'job', aggregate: 'count' },
    { key: 'status' },
    { key: 'price' },
    { key: 'copies', aggregate: 'sum' },
    { key: 'due' },
    {
      key: 'each',
      label: 'Per copy',
      type: 'number',
      formula: 'price / copies',
      format: { style: 'currency', decimals: 2 },
    },
  ],
};
const inJobs = (props: object = {}, count = 8) =>
  inDocument([{ id: 'table', type: 'Table', props: { ...jobs, ...props } }], [jobsDataset(count)]);

const cellAt = (root: HTMLElement, row: number, column: number) =>
  root.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)!;
const shown = async (root: HTMLElement, row: number, column: number, text: string) =>
  waitFor(() => expect(cellAt(root, row, column)).toHaveTextContent(text));
const footer = (root: HTMLElement) => root.querySelector('tfoot')!;
const start = async (root: HTMLElement) => {
  await waitFor(() => expect(cellAt(root, 0, 0)).not.toBeNull());
  cellAt(root, 0, 0).focus();
};

export const Types: Story = {
  name: 'Each type is edited in its own way',
  render: inJobs({ columns: undefined }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    // A choice from a list that typing narrows.
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Edit Status' }), 'do{Enter}');
    await shown(canvasElement, 0, 1, 'Done');
    // A number in the notation of the locale, then a percentage as people write it.
    await userEvent.keyboard('{ArrowUp}{ArrowRight}1,250.50{Enter}');
    await shown(canvasElement, 0, 2, '$1,250.5');
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}12.5{Enter}');
    await shown(canvasElement, 0, 4, '12.5%');
    // A date in the field of the browser.
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}');
    const date = await canvas.findByLabelText('Edit Due');
    await userEvent.clear(date);
    await userEvent.type(date, '2026-12-24');
    await userEvent.keyboard('{Enter}');
    await shown(canvasElement, 0, 5, 'Dec 24, 2026');
    // A check box is turned over.
    await userEvent.keyboard('{ArrowUp}{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Enter}');
    await waitFor(() =>
      expect(within(cellAt(canvasElement, 0, 7)).getByRole('img', { name: 'No' })).toBeVisible(),
    );
    // A person from those who are there, or a new one.
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Edit Owner' }), 'chi{Enter}');
    await shown(canvasElement, 0, 8, 'Chi Okafor');
    // Several choices.
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}');
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Edit Extras' }), 'lam{Enter}{Enter}');
    await shown(canvasElement, 0, 9, 'Laminate');
  },
};

const pastedRows = Array.from({ length: 20 }, (_, index) => [
  index === 0 ? '"Poster ""Spring""\r\nfolded"' : `Pasted ${index + 1}`,
  ['New', 'done', 'LATE'][index % 3]!,
  `$${(index + 1) * 1_000}.50`,
  `${(index + 1) * 10}`,
  `12/${index + 1}/2026`,
]);

export const PasteBlock: Story = {
  name: 'Twenty rows of five columns from a spreadsheet are one change, which computed columns and the footer follow',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await expect(footer(canvasElement)).toHaveTextContent('Count 8');
    await waitFor(() => expect(canvasElement.querySelector('[data-fill]')).not.toBeNull());
    pasteInto(document.activeElement!, {
      text: `${pastedRows.map((row) => row.join('\t')).join('\r\n')}\r\n`,
    });
    await waitFor(() => expect(footer(canvasElement)).toHaveTextContent('Count 20'));
    await expect(footer(canvasElement)).toHaveTextContent('Sum 2,100');
    await expect(cellAt(canvasElement, 0, 0)).toHaveTextContent('Poster "Spring" folded');
    await expect(cellAt(canvasElement, 1, 1)).toHaveTextContent('Done');
    await expect(cellAt(canvasElement, 19, 4)).toHaveTextContent('Dec 20, 2026');
    await expect(cellAt(canvasElement, 0, 5)).toHaveTextContent('$100.05');
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(footer(canvasElement)).toHaveTextContent('Count 8'));
    await expect(cellAt(canvasElement, 0, 0)).toHaveTextContent('Posters A2 1');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(footer(canvasElement)).toHaveTextContent('Count 20'));
  },
};

export const PasteHtml: Story = {
  name: 'A table of a web page is pasted too',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('[data-fill]')).not.toBeNull());
    const html =
      '<table><tr><td>Banner</td><td>Proof</td></tr><tr><td><b>Sign</b></td><td>Late</td></tr><tr><td colspan="2">Both</td><td><table><tr><td>12</td></tr></table></td></tr></table><script>alert(1)</script>';
    pasteInto(document.activeElement!, { text: 'Banner Proof Sign Late Both 12', html });
    await shown(canvasElement, 0, 0, 'Banner');
    await expect(cellAt(canvasElement, 1, 0)).toHaveTextContent('Sign');
    await expect(cellAt(canvasElement, 1, 1)).toHaveTextContent('Late');
    // A merged cell stands in the first of its places.
    await expect(cellAt(canvasElement, 2, 0)).toHaveTextContent('Both');
    await expect(cellAt(canvasElement, 2, 1)).toHaveTextContent('—');
    await expect(cellAt(canvasElement, 2, 2)).toHaveTextContent('$12');
  },
};

export const RowMenu: Story = {
  name: 'The menu of a row edits it, or deletes it and leaves the focus on the row that follows',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for row 2' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Edit row' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Edit Job' }), ' more{Tab}');
    await shown(canvasElement, 1, 0, 'Business cards 2 more');
    await userEvent.keyboard('{End}{Enter}');
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Delete row' }));
    await shown(canvasElement, 1, 0, 'Booklet 3');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Actions for row 2' })).toHaveFocus());
  },
};

export const PasteRejected: Story = {
  name: 'What cannot be pasted stands below with the reason; the rest is pasted',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('[data-fill]')).not.toBeNull());
    pasteInto(document.activeElement!, { text: 'Leaflets\tUnheard of\ta lot\t40\n' });
    const problems = await canvas.findByRole('group', { name: 'What could not be pasted' });
    await expect(problems).toHaveTextContent('Status, row 1: “Unheard of”. This is none of the choices');
    await expect(problems).toHaveTextContent('Price, row 1: “a lot”. This is not a number');
    await expect(cellAt(canvasElement, 0, 0)).toHaveTextContent('Leaflets');
    await expect(cellAt(canvasElement, 0, 3)).toHaveTextContent('40');
  },
};

export const Copy: Story = {
  name: 'A block is copied for a spreadsheet; what it would run as a formula is made text',
  render: inJobs({
    data: [
      { id: '1', job: '=HYPERLINK("http://example.com")', price: 10, due: '2026-01-02' },
      { id: '2', job: 'Two\nlines', price: 2.5, due: null },
    ],
    columns: [{ key: 'job' }, { key: 'price', format: 'currency' }, { key: 'due' }],
  }),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await userEvent.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(cellAt(canvasElement, 1, 2)).toHaveAttribute('data-range'));
    await expect(copyFrom(document.activeElement!)).toBe(
      '\'=HYPERLINK("http://example.com")\t10\t2026-01-02\n"Two\nlines"\t2.5\t',
    );
  },
};

export const Fill: Story = {
  name: 'A cell is filled down over the chosen ones',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}');
    await waitFor(() => expect(cellAt(canvasElement, 2, 2)).toHaveAttribute('data-range'));
    await userEvent.keyboard('{Control>}d{/Control}');
    await shown(canvasElement, 2, 1, 'New');
    await expect(cellAt(canvasElement, 2, 2)).toHaveTextContent('$40');
    await expect(cellAt(canvasElement, 3, 2)).not.toHaveTextContent('$40');
    await userEvent.keyboard('{Control>}z{/Control}');
    await shown(canvasElement, 2, 1, 'Proof');
  },
};

export const Spreadsheet: Story = {
  name: 'As in a spreadsheet: F2 writes on, Tab goes from the end of a row to the next, Ctrl chooses a column or takes over what stands above',
  render: inJobs({ columns: [{ key: 'job' }, { key: 'copies' }] }),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('[data-fill]')).not.toBeNull());
    await userEvent.keyboard('{F2} and more{Tab}7{Tab}Cards{Shift>}{Tab}{/Shift}');
    await shown(canvasElement, 0, 0, 'Posters A2 1 and more');
    await shown(canvasElement, 0, 1, '7');
    await shown(canvasElement, 1, 0, 'Cards');
    await waitFor(() => expect(cellAt(canvasElement, 0, 1)).toHaveFocus());
    await userEvent.keyboard('{Control>} {/Control}');
    await waitFor(() => expect(cellAt(canvasElement, 7, 1)).toHaveAttribute('data-range'));
    await expect(cellAt(canvasElement, 7, 0)).not.toHaveAttribute('data-range');
    await userEvent.keyboard('{Control>}d{/Control}');
    await shown(canvasElement, 7, 1, '7');
    await userEvent.keyboard(
      '{Escape}{Control>}{Home}{/Control}{ArrowDown}{Shift>}{ArrowRight}{/Shift}{Control>}d{/Control}',
    );
    await shown(canvasElement, 1, 0, 'Posters A2 1 and more');
  },
};

export const FillHandle: Story = {
  name: 'The handle of a cell fills as far as it is drawn',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(cellAt(canvasElement, 0, 1).querySelector('[data-fill]')).not.toBeNull());
    const handle = cellAt(canvasElement, 0, 1).querySelector('[data-fill]')!;
    const to = cellAt(canvasElement, 3, 1).getBoundingClientRect();
    const at = { clientX: to.x + 10, clientY: to.y + 10 };
    handle.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
    window.dispatchEvent(new PointerEvent('pointermove', at));
    window.dispatchEvent(new PointerEvent('pointerup', at));
    await shown(canvasElement, 3, 1, 'New');
    await expect(cellAt(canvasElement, 2, 1)).toHaveTextContent('New');
  },
};

export const DragBlock: Story = {
  name: 'A block drawn with the mouse to the edge goes on as the rows scroll',
  render: inJobs({}, 40),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    const cell = cellAt(canvasElement, 0, 1);
    const box = cell.closest<HTMLElement>('[data-sideways]')!;
    // What draws blocks is loaded once the table has the focus.
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(cell.querySelector('[data-fill]')).not.toBeNull());
    const pointer = { bubbles: true, cancelable: true, button: 0, buttons: 1, pointerType: 'mouse' };
    cell.dispatchEvent(new PointerEvent('pointerdown', pointer));
    const { left, bottom } = box.getBoundingClientRect();
    const below = { ...pointer, clientX: left + 300, clientY: bottom + 60 };
    window.dispatchEvent(new PointerEvent('pointermove', below));
    await waitFor(() => expect(cellAt(canvasElement, 39, 1)).toHaveAttribute('data-range'), {
      timeout: 5000,
    });
    window.dispatchEvent(new PointerEvent('pointerup', below));
    await expect(box.scrollTop).toBeGreaterThan(100);
  },
};

export const Heard: Story = {
  name: 'A screen reader hears the place of a row, what orders the rows, what is chosen and what was done',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    const grid = canvas.getByRole('grid', { name: 'Jobs' });
    // The heading, eight rows and the footer.
    await expect(grid).toHaveAttribute('aria-rowcount', '10');
    await expect(grid).toHaveAccessibleDescription(/^Arrow keys move between cells/);
    await expect(cellAt(canvasElement, 2, 0).closest('tr')).toHaveAttribute('aria-rowindex', '4');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(cellAt(canvasElement, 1, 2)).toHaveAttribute('aria-selected', 'true'));
    await expect(await canvas.findByText(/^2 by 1 cells selected/)).toBeInTheDocument();
    const heading = canvas.getByRole('columnheader', { name: 'Price' });
    await userEvent.click(within(heading).getByRole('button', { name: 'Price' }));
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await expect(await canvas.findByText(/^Sorted by Price, smallest first/)).toBeInTheDocument();
    await expect(cellAt(canvasElement, 0, 5)).toHaveAttribute('aria-readonly', 'true');
    cellAt(canvasElement, 0, 3).focus();
    await userEvent.keyboard('{Escape}{Delete}');
    await expect(await canvas.findByText(/^1 cell emptied/)).toBeInTheDocument();
  },
};

export const Touch: Story = {
  name: 'A finger draws a block larger by the handle of its cell; a bar has what keys do elsewhere',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(cellAt(canvasElement, 0, 1).querySelector('[data-fill]')).not.toBeNull());
    const handle = cellAt(canvasElement, 0, 1).querySelector('[data-fill]')!;
    const to = cellAt(canvasElement, 2, 2).getBoundingClientRect();
    const at = { clientX: to.x + 10, clientY: to.y + 10, pointerType: 'touch' };
    handle.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0, pointerType: 'touch' }),
    );
    window.dispatchEvent(new PointerEvent('pointermove', at));
    window.dispatchEvent(new PointerEvent('pointerup', at));
    const bar = within(await canvas.findByRole('toolbar', { name: '3 by 2 cells selected' }));
    await expect(cellAt(canvasElement, 2, 2)).toHaveAttribute('data-range');
    await userEvent.click(bar.getByRole('button', { name: 'Fill down' }));
    await shown(canvasElement, 2, 1, 'New');
    await expect(cellAt(canvasElement, 2, 2)).toHaveTextContent('$40');
    await userEvent.click(bar.getByRole('button', { name: 'Clear selection' }));
    await waitFor(() => expect(canvas.queryByRole('toolbar')).toBeNull());
    await expect(cellAt(canvasElement, 2, 2)).not.toHaveAttribute('data-range');
  },
};

export const Validation: Story = {
  name: 'What is wrong is said beside the cell, and nothing typed is lost',
  render: inJobs(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await start(canvasElement);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}twelve{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This is not a number');
    await expect(canvas.getByRole('textbox', { name: 'Edit Price' })).toHaveValue('twelve');
    await expect(canvas.getByRole('textbox', { name: 'Edit Price' })).toBeInvalid();
  },
};

export const Bulk: Story = {
  name: 'Several rows are ticked, and acted on at once',
  args: {
    title: 'Jobs',
    multiSelect: true,
    bulkActions: [{ id: 'invoice', label: 'Send invoices', icon: 'send' }],
    onBulkAction: fn(),
    data: jobsDataset(8).rows,
    columns: [
      { key: 'job', label: 'Job' },
      { key: 'owner', label: 'Owner', type: 'person' },
      { key: 'price', label: 'Price', type: 'number', format: 'currency' },
    ],
  },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select row 1' }));
    // By keyboard: Space ticks the row that has the focus.
    cellAt(canvasElement, 2, 0).focus();
    await userEvent.keyboard(' ');
    const bar = await canvas.findByRole('toolbar', { name: '2 rows selected' });
    await userEvent.click(within(bar).getByRole('button', { name: 'Send invoices' }));
    await expect(args.onBulkAction).toHaveBeenCalledWith('invoice', [
      expect.objectContaining({ id: 'j1' }),
      expect.objectContaining({ id: 'j3' }),
    ]);
    await userEvent.click(within(bar).getByRole('button', { name: 'Delete rows' }));
    await waitFor(() => expect(canvas.queryByText('Posters A2 1')).toBeNull());
    await expect(canvas.queryByText('Booklet 3')).toBeNull();
    await expect(canvas.queryByRole('toolbar')).toBeNull();
    await waitFor(() => expect(document.activeElement?.closest('table')).not.toBeNull());
  },
};

export const Keyboard: Story = {
  name: 'The focus moves by the keys of a grid, and blocks grow from it',
  render: inJobs({}, 40),
  play: async ({ canvasElement }) => {
    await start(canvasElement);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect(document.activeElement?.closest('td')).toHaveAttribute('data-row', '39');
    await userEvent.keyboard('{Home}{PageUp}');
    await expect(document.activeElement).toHaveAttribute('data-column', '0');
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
    await expect(document.activeElement?.closest('th')).toHaveAttribute('data-column', '0');
    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    await waitFor(() => expect(cellAt(canvasElement, 1, 1)).toHaveAttribute('aria-selected', 'true'));
    await userEvent.keyboard('{Delete}');
    await shown(canvasElement, 1, 1, '—');
    await userEvent.keyboard('{Escape}');
    await expect(cellAt(canvasElement, 1, 1)).not.toHaveAttribute('aria-selected');
  },
};
