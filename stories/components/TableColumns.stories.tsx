import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table } from '@vitrine/react/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { statuses } from '../support/data.js';
import { jobsOf } from '../support/jobs.js';

const meta = {
  title: 'Components/Table/Columns',
  component: Table,
  args: {
    title: 'Jobs',
    data: jobsOf(24),
    columns: [
      { key: 'job', label: 'Job', type: 'text' },
      { key: 'status', label: 'Status', type: 'select', options: statuses },
      { key: 'owner', label: 'Owner', type: 'person' },
      { key: 'price', label: 'Price', type: 'number', format: 'currency', aggregate: 'sum' },
      { key: 'due', label: 'Due', type: 'date' },
      { key: 'rush', label: 'Rush', type: 'boolean' },
    ],
  },
} satisfies Meta<typeof Table>;

export default meta;
type Story = StoryObj<typeof meta>;

const headings = (root: HTMLElement) =>
  [...root.querySelectorAll('thead th[data-key]')].map((heading) => heading.getAttribute('data-key'));
const rowCount = (root: HTMLElement) => root.querySelectorAll('tbody tr[data-height]').length;
const openMenu = async (root: HTMLElement, column: string) => {
  const canvas = within(root);
  await userEvent.click(canvas.getByRole('button', { name: `Options for ${column}` }));
  return within(await canvas.findByRole('dialog', { name: `Options for ${column}` }));
};

export const Menu: Story = {
  name: 'The menu of a column: order, filter, place',
  play: async ({ canvasElement }) => {
    const menu = await openMenu(canvasElement, 'Status');
    await waitFor(() => expect(menu.getByRole('button', { name: 'Sort in order' })).toHaveFocus());
    await userEvent.click(menu.getByRole('button', { name: 'Sort in reverse order' }));
    await expect(within(canvasElement).getByRole('columnheader', { name: /^Status/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await openMenu(canvasElement, 'Status');
  },
};

export const ThenSort: Story = {
  name: 'Without a keyboard, rows are sorted by one column and then by another',
  play: async ({ canvasElement }) => {
    const header = (name: RegExp) => within(canvasElement).getByRole('columnheader', { name });
    const first = await openMenu(canvasElement, 'Status');
    await expect(first.queryByRole('button', { name: /^Then sort/ })).toBeNull();
    await userEvent.click(first.getByRole('button', { name: 'Sort in reverse order' }));
    const then = await openMenu(canvasElement, 'Price');
    await userEvent.click(then.getByRole('button', { name: 'Then sort descending by this' }));
    await waitFor(() => expect(header(/^Price/)).toHaveAttribute('aria-sort', 'descending'));
    await expect(header(/^Status/)).toHaveAttribute('aria-sort', 'descending');
    // Chosen again, it is taken back, and the first column still orders the rows.
    const again = await openMenu(canvasElement, 'Price');
    const pressed = again.getByRole('button', { name: 'Then sort descending by this' });
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(pressed);
    await waitFor(() => expect(header(/^Price/)).not.toHaveAttribute('aria-sort'));
    await expect(header(/^Status/)).toHaveAttribute('aria-sort', 'descending');
    await openMenu(canvasElement, 'Price');
  },
};

export const MenuByKeys: Story = {
  name: 'Alt and the down arrow open the menu of a column, arrows move in it, Escape goes back',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('button', { name: /^Price/ }).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const menu = await canvas.findByRole('dialog', { name: 'Options for Price' });
    await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{ArrowDown}');
    await expect(within(menu).getByRole('button', { name: 'Sort largest first' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Price/ })).toHaveFocus());
    // Who tabs out of it is done with it.
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(canvas.getByRole('dialog').contains(document.activeElement)).toBe(true));
    await userEvent.tab({ shift: true });
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
  },
};

export const FilterChoices: Story = {
  name: 'Choices are filtered by ticks with counts',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const menu = await openMenu(canvasElement, 'Status');
    await userEvent.click(menu.getByRole('checkbox', { name: 'Done' }));
    await waitFor(() => expect(rowCount(canvasElement)).toBe(5));
    await userEvent.click(menu.getByRole('checkbox', { name: 'Late' }));
    await waitFor(() => expect(rowCount(canvasElement)).toBe(10));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove filter Status: Done, Late' }));
    await waitFor(() => expect(rowCount(canvasElement)).toBe(24));
    const again = await openMenu(canvasElement, 'Status');
    await userEvent.click(again.getByRole('checkbox', { name: 'Proof' }));
  },
};

export const FilterRange: Story = {
  name: 'Numbers and dates are filtered by a range, texts by a part of them',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const price = await openMenu(canvasElement, 'Price');
    await userEvent.type(price.getByLabelText('From'), '800');
    await userEvent.keyboard('{Tab}{Escape}');
    await waitFor(() => expect(rowCount(canvasElement)).toBeLessThan(10));
    const byPrice = rowCount(canvasElement);
    const due = await openMenu(canvasElement, 'Due');
    await userEvent.type(due.getByLabelText('To'), '2026-11-20');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(rowCount(canvasElement)).toBeLessThan(byPrice));
    const job = await openMenu(canvasElement, 'Job');
    await userEvent.type(job.getByLabelText('Contains'), 'nowhere');
    await userEvent.keyboard('{Escape}');
    await expect(await canvas.findByText('Nothing passes the filters')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Remove filter Price/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Remove filter Due/ })).toBeVisible();
  },
};

export const Groups: Story = {
  name: 'Rows are gathered under headings with subtotals, which arrow keys open and close',
  args: { groupBy: ['status'] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('treegrid')).toBeVisible();
    const group = canvas.getByRole('button', { name: /^Status ?New/ });
    await expect(group.closest('tr')).toHaveTextContent('$');
    group.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(group).toHaveAttribute('aria-expanded', 'false'));
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('button', { name: /^Status ?Proof/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    await waitFor(() => expect(group).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const GroupsInGroups: Story = { name: 'Groups in groups', args: { groupBy: ['owner', 'status'] } };

export const HideAndShow: Story = {
  name: 'A column is hidden and shown again',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const menu = await openMenu(canvasElement, 'Owner');
    await userEvent.click(menu.getByRole('button', { name: 'Hide column' }));
    await waitFor(() => expect(headings(canvasElement)).not.toContain('owner'));
    await userEvent.click(canvas.getByRole('button', { name: 'More for Jobs' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Show Owner' }));
    await waitFor(() => expect(headings(canvasElement)).toContain('owner'));
  },
};

export const Arrange: Story = {
  name: 'Columns are moved, kept in sight and resized from the menu, which says so',
  play: async ({ canvasElement }) => {
    const said = (text: string) =>
      waitFor(() =>
        expect(
          within(canvasElement)
            .getAllByRole('status')
            .map(({ textContent }) => textContent)
            .join(),
        ).toContain(text),
      );
    const menu = await openMenu(canvasElement, 'Due');
    await userEvent.click(menu.getByRole('button', { name: 'Move back' }));
    await waitFor(() => expect(headings(canvasElement).indexOf('due')).toBe(3));
    await said('Due: column 4 of 6');
    const heading = () => canvasElement.querySelector<HTMLElement>('th[data-key="due"]')!;
    const before = heading().offsetWidth;
    await userEvent.click(menu.getByRole('button', { name: 'Wider' }));
    await waitFor(() => expect(heading().offsetWidth).toBeGreaterThan(before));
    // Narrower than what stands in it, down to the least.
    for (let step = 0; step < 8; step++)
      await userEvent.click(menu.getByRole('button', { name: 'Narrower' }));
    await waitFor(() => expect(heading().offsetWidth).toBe(48));
    await said('Due: 48 pixels wide');
    await userEvent.click(menu.getByRole('button', { name: 'Keep in sight' }));
    await waitFor(() => expect(headings(canvasElement)[0]).toBe('due'));
    await said('Due stays in sight');
  },
};

export const FitColumn: Story = {
  name: 'A double click on its edge makes a column as wide as what it shows, and the menus stay at the edge of the table',
  play: async ({ canvasElement }) => {
    const heading = (key: string) => canvasElement.querySelector<HTMLElement>(`th[data-key="${key}"]`)!;
    const edge = heading('job').querySelector('[data-edge]')!;
    const end = (part: string) => canvasElement.querySelector(part)!.getBoundingClientRect().right;
    await userEvent.hover(heading('job'));
    const before = heading('job').offsetWidth;
    const press = { bubbles: true, cancelable: true };
    // What follows the pointer is on its way since the pointer came near.
    await waitFor(async () => {
      edge.dispatchEvent(new PointerEvent('pointerdown', { ...press, pointerType: 'mouse', button: 0 }));
      window.dispatchEvent(new PointerEvent('pointerup', press));
      edge.dispatchEvent(new MouseEvent('dblclick', press));
      await expect(heading('job').offsetWidth).toBeLessThan(before - 40);
    });
    const cells = [...canvasElement.querySelectorAll<HTMLElement>('td[data-column="0"]')];
    await expect(cells.filter((cell) => cell.scrollWidth > cell.clientWidth)).toEqual([]);
    await expect(Math.abs(end('th[data-actions]') - end('.vt-table-scroll'))).toBeLessThan(2);
  },
};

export const Drag: Story = {
  name: 'A heading is dragged to its place, its edge to its width',
  play: async ({ canvasElement }) => {
    const heading = (key: string) => canvasElement.querySelector<HTMLElement>(`th[data-key="${key}"]`)!;
    await userEvent.hover(heading('status'));
    const drag = async (from: Element, by: number, isDone: () => boolean) => {
      const { x, y, width } = from.getBoundingClientRect();
      const start = { clientX: x + width / 2, clientY: y + 4, bubbles: true, cancelable: true };
      const end = { ...start, clientX: start.clientX + by };
      // What follows the pointer is on its way since the pointer came near.
      await waitFor(async () => {
        from.dispatchEvent(new PointerEvent('pointerdown', { ...start, pointerType: 'mouse', button: 0 }));
        window.dispatchEvent(new PointerEvent('pointermove', end));
        window.dispatchEvent(new PointerEvent('pointerup', end));
        await expect(isDone()).toBe(true);
      });
    };
    const before = heading('job').offsetWidth;
    await drag(
      heading('job').querySelector('[data-edge]')!,
      60,
      () => heading('job').offsetWidth > before + 40,
    );
    const gap = heading('owner').getBoundingClientRect().x - heading('status').getBoundingClientRect().x;
    await drag(heading('status'), gap, () => headings(canvasElement)[2] === 'status');
  },
};

export const Fixed: Story = {
  name: 'Where the document fixes the columns, only sorting and filters are left',
  args: { adjustable: false },
  play: async ({ canvasElement }) => {
    const menu = await openMenu(canvasElement, 'Owner');
    await expect(menu.queryByRole('button', { name: 'Hide column' })).toBeNull();
    await expect(menu.getByRole('checkbox', { name: 'Ada Lind' })).toBeVisible();
  },
};

export const Narrow: Story = {
  name: 'On a phone the first column stays while the others scroll',
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  args: { searchable: true, multiSelect: true },
};

const manyColumns = Array.from({ length: 200 }, (_, at) => ({
  key: `c${at}`,
  label: `Copy ${at}`,
  type: 'number' as const,
  ...(at === 1 ? { pinned: 'start' as const } : at === 100 ? { pinned: 'end' as const } : {}),
}));

export const Hundreds: Story = {
  name: 'Of hundreds of columns only those in view are drawn, and keys reach every one',
  args: {
    columns: manyColumns,
    data: Array.from({ length: 12 }, (_, row) => ({
      id: `r${row}`,
      ...Object.fromEntries(manyColumns.map(({ key }, at) => [key, row * 1_000 + at])),
    })),
  },
  play: async ({ canvasElement }) => {
    const row = canvasElement.querySelector<HTMLElement>('tbody tr')!;
    const cells = () => [...row.querySelectorAll<HTMLElement>('td[data-column]')];
    const focused = () => Number(document.activeElement?.closest<HTMLElement>('td')?.dataset['column']);
    const misplaced = () =>
      cells().filter((cell) => {
        const heading = canvasElement.querySelector(`thead [data-column="${cell.dataset['column']}"]`)!;
        return Math.abs(heading.getBoundingClientRect().x - cell.getBoundingClientRect().x) > 1;
      });
    await expect(canvasElement.querySelector('table')).toHaveAttribute('aria-colcount', '201');
    await expect(cells().length).toBeLessThan(60);
    cells()[0]!.focus();
    await userEvent.keyboard('{End}');
    await expect(focused()).toBe(200);
    await userEvent.keyboard('{ArrowLeft>12/}');
    await waitFor(() => expect(focused()).toBe(188));
    await expect(document.activeElement).toHaveAttribute('aria-colindex', '189');
    await waitFor(() => expect(cells().some((cell) => cell.dataset['column'] === '190')).toBe(true));
    await expect(cells().length).toBeLessThan(60);
    await expect(misplaced()).toEqual([]);
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(misplaced()).toEqual([]));
    await expect(focused()).toBe(0);
  },
};
