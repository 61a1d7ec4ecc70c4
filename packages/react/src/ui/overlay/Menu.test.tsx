import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Menu } from './Menu.js';

function setUp() {
  const onSelect = vi.fn();
  const item = (id: string, label: string, more = {}) => ({
    id,
    label,
    onSelect: () => onSelect(id),
    ...more,
  });
  render(
    <>
      <Menu
        label="Move to"
        items={[item('lead', 'Lead'), item('won', 'Won', { disabled: true }), item('lost', 'Lost')]}
      />
      <button type="button">elsewhere</button>
    </>,
  );
  return { onSelect, button: screen.getByRole('button', { name: 'Move to' }) };
}

test('arrows move, wrap around, and Enter chooses and gives focus back', async () => {
  const { onSelect, button } = setUp();
  button.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(await screen.findByRole('menuitem', { name: 'Lead' })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(await screen.findByRole('menuitem', { name: 'Lost' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('lost');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
});

test('ArrowUp opens at the last item, Home and letters jump', async () => {
  const { button } = setUp();
  button.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(await screen.findByRole('menuitem', { name: 'Lost' })).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(await screen.findByRole('menuitem', { name: 'Lead' })).toHaveFocus();
  await userEvent.keyboard('w');
  expect(await screen.findByRole('menuitem', { name: 'Won' })).toHaveFocus();
});

test('Escape closes without choosing and gives focus back', async () => {
  const { onSelect, button } = setUp();
  await userEvent.click(button);
  await screen.findByRole('menu');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
  expect(onSelect).not.toHaveBeenCalled();
});

test('pointing elsewhere closes it', async () => {
  const { button } = setUp();
  await userEvent.click(button);
  await screen.findByRole('menu');
  await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(screen.queryByRole('menu')).toBeNull();
});

test('what is disabled can be read and not chosen', async () => {
  const { onSelect, button } = setUp();
  await userEvent.click(button);
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Won' }));
  expect(onSelect).not.toHaveBeenCalled();
});
