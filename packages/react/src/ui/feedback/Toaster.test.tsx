import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Toaster, useNotices } from './Toaster.js';
import type { Notices } from './Toaster.js';

function renderToaster(): Notices {
  let notices: Notices | undefined;
  function Host() {
    notices = useNotices();
    return null;
  }
  render(
    <Toaster>
      <Host />
    </Toaster>,
  );
  return notices!;
}

const heard = () => screen.getByRole('status').textContent;

test('what is told at the same moment is read as one, each sentence once', () => {
  const { toast, announce } = renderToaster();
  act(() => {
    announce('80 cells could not be pasted');
    toast({ message: '20 cells pasted' });
    announce('20 cells pasted');
    announce('10 by 5 cells selected');
  });
  expect(heard()).toBe('80 cells could not be pasted. 20 cells pasted. 10 by 5 cells selected');
});

test('what is told later takes the place of what was, and the same sentence twice is another text', () => {
  const { announce } = renderToaster();
  act(() => announce('Undone'));
  const first = heard();
  act(() => announce('Undone'));
  expect(heard()).toContain('Undone');
  expect(heard()).not.toBe(first);
  act(() => announce('Done again'));
  expect(heard()).not.toContain('Undone');
});

test('what turns out to be wrong is taken out of the toast that said it, and is told where there is none', () => {
  const { toast, correct } = renderToaster();
  const shown = () => document.querySelector('.vt-toast-text');
  act(() => correct('Not saved'));
  expect(heard()).toBe('Not saved');
  expect(shown()).toBeNull();
  act(() => toast({ message: 'Row added', action: { label: 'Undo', onSelect: () => {} } }));
  act(() => correct('Not saved'));
  expect(shown()).toHaveTextContent('Not saved');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('a button of the toast gives the focus back to where it came from', async () => {
  const { toast } = renderToaster();
  const before = document.body.appendChild(document.createElement('button'));
  const onSelect = vi.fn(() => expect(before).toHaveFocus());
  act(() => toast({ message: 'Moved', action: { label: 'Undo', onSelect } }));
  before.focus();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onSelect).toHaveBeenCalledOnce();
  before.remove();
});
