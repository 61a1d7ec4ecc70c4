import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../../renderer/renderView.testing.js';
import { TableDefinition } from '../index.js';

const data = [
  { id: 'a', name: 'Ada', since: '2026-03-01', active: true },
  { id: 'b', name: 'Bo', since: '2025-01-15', active: false },
];
const columns = [
  { key: 'name', label: 'Name' },
  { key: 'since', label: 'Since', type: 'date' },
  { key: 'active', label: 'Active', type: 'boolean' },
];

const show = () => renderView(TableDefinition, { title: 'People', columns, data });
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)!;
const press = (key: string, options = {}) => fireEvent.keyDown(document.activeElement!, { key, ...options });

describe('A cell', () => {
  it('of a date takes what is typed over it, in the notation of the locale', async () => {
    const { changes } = show();
    cell(0, 1).focus();
    press('1');
    const editor = await screen.findByRole('textbox', { name: 'Edit Since' });
    expect(editor).toHaveValue('1');
    await userEvent.type(editor, '2/24/2026{Enter}');
    expect(changes[0]).toMatchObject([{ values: { since: '2026-12-24' } }]);
  });

  it('of a date says so where what is typed over it is none', async () => {
    const { changes } = show();
    cell(0, 1).focus();
    press('1');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Edit Since' }), '2{Enter}');
    expect(await screen.findByText('This is not a date')).toBeVisible();
    expect(changes).toEqual([]);
  });

  it('is left upward by Shift and Enter', async () => {
    const { changes } = show();
    cell(1, 0).focus();
    press('B');
    const editor = await screen.findByRole('textbox', { name: 'Edit Name' });
    await userEvent.type(editor, 'ea{Shift>}{Enter}{/Shift}');
    expect(changes[0]).toMatchObject([{ values: { name: 'Bea' } }]);
    await waitFor(() => expect(cell(0, 0)).toHaveFocus());
  });

  it('of yes and no is turned over by Space; with Shift its row is chosen', async () => {
    const { changes } = show();
    cell(0, 2).focus();
    press(' ');
    await waitFor(() => expect(changes[0]).toMatchObject([{ values: { active: false } }]));
    press(' ', { shiftKey: true });
    await waitFor(() => expect(cell(0, 2).closest('tr')).toHaveAttribute('aria-selected', 'true'));
    expect(changes).toHaveLength(1);
  });
});

it('a block that adds rows is chosen as a whole once it is pasted', async () => {
  const { announced } = show();
  cell(1, 0).focus();
  const text = ['Chi', 'Dara', 'Eli'].join('\n');
  fireEvent.paste(cell(1, 0), {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
  });
  await waitFor(() => expect(announced).toContain('3 by 1 cells selected'));
});
