import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Toaster } from '../feedback/Toaster.js';
import { useOpening } from './useOpening.js';

const arrives = () => Promise.resolve({ text: 'The panel' });
const fails = () => Promise.reject(new Error('offline'));

function Opener({ load }: { readonly load: typeof arrives }) {
  const [open, setOpen] = useState(true);
  const panel = useOpening(load, open, () => setOpen(false));
  return (
    <>
      <p>{open ? 'open' : 'closed'}</p>
      {panel?.text}
    </>
  );
}

test('shows what it opens once that is loaded', async () => {
  render(
    <Toaster>
      <Opener load={arrives} />
    </Toaster>,
  );
  expect(await screen.findByText('The panel')).toBeVisible();
  expect(screen.getByText('open')).toBeVisible();
});

test('closes, and says that it could not be loaded', async () => {
  render(
    <Toaster>
      <Opener load={fails} />
    </Toaster>,
  );
  expect(await screen.findByText('closed')).toBeVisible();
  expect(screen.getAllByText(/could not be loaded/u)[0]).toBeVisible();
});

test('says nothing when it is gone before the answer', async () => {
  let refuse: (error: Error) => void = () => {};
  const late = () => new Promise<never>((_, reject) => (refuse = reject));
  const { rerender } = render(
    <Toaster>
      <Opener load={late} />
    </Toaster>,
  );
  rerender(<Toaster>gone</Toaster>);
  await act(async () => refuse(new Error('offline')));
  expect(screen.getByText('gone')).toBeVisible();
  expect(screen.queryByText(/could not be loaded/u)).toBeNull();
});
