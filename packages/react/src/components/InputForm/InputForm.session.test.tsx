import { createMemoryStorage, createSession, StorageError } from '@vitrine/runtime';
import type { Session, Storage } from '@vitrine/runtime';
import type { Artifact as ArtifactDocument } from '@vitrine/schema';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Artifact } from '../../renderer/artifact/Artifact.js';

const customers = {
  name: 'customers',
  columns: [
    { key: 'name', label: 'Customer', type: 'text' as const },
    { key: 'seats', type: 'number' as const },
    { key: 'since', type: 'date' as const },
  ],
  rows: [
    { id: 'c1', name: 'Acme', seats: 3, since: '2026-11-01' },
    { id: 'c2', name: 'Globex', seats: 9, since: '2026-01-01' },
  ],
};

function documentOf(props: object, more: Partial<ArtifactDocument> = {}): ArtifactDocument {
  return {
    version: 1,
    id: 'forms-1',
    title: 'Forms',
    datasets: [customers],
    components: [{ id: 'form', type: 'InputForm', props: { ...props } }],
    ...more,
  };
}

const shown: { readonly session: Session; readonly unmount: () => void }[] = [];

/** Draws a document whose storage has loaded. */
async function show(
  document: ArtifactDocument,
  storage: Storage = createMemoryStorage(),
  now: (() => number) | null = () => Date.UTC(2026, 10, 21, 8),
) {
  const session = createSession(document, { storage, now });
  const { unmount } = render(<Artifact session={session} />);
  shown.push({ session, unmount });
  await act(() => session.ready);
  return { session, unmount };
}

afterEach(() => {
  for (const { session, unmount } of shown.splice(0)) {
    unmount();
    session.dispose();
  }
  vi.useRealTimers();
});

it('sends what a hidden field starts with, and does not show it', async () => {
  const user = userEvent.setup();
  const asked = [
    { name: 'name', label: 'Customer' },
    { name: 'seats', kind: 'hidden', default: 1 },
    { name: 'since', kind: 'hidden', default: { formula: 'today()' } },
  ];
  const { session } = await show(documentOf({ dataset: 'customers', fields: asked }));
  expect(screen.queryByLabelText('seats')).toBeNull();
  await user.type(screen.getByLabelText('Customer'), 'Initech');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const { rows } = session.dataset('customers')!;
  expect(rows.at(-1)).toMatchObject({ name: 'Initech', seats: 1, since: '2026-11-21' });
});

const fields = [
  { name: 'name', label: 'Customer' },
  { name: 'seats', label: 'Seats', kind: 'number', default: 1 },
];

describe('InputForm in a session keeps a draft', () => {
  it.each(['entry', 'values', 'filter'])(
    'of purpose %s within 300 ms, unreadable text too',
    async (purpose) => {
      const storage = createMemoryStorage();
      const document = documentOf({ purpose, dataset: 'customers', fields });
      const first = await show(document, storage);
      vi.useFakeTimers();
      fireEvent.change(screen.getByLabelText('Customer'), { target: { value: 'Init' } });
      fireEvent.change(screen.getByLabelText('Seats'), { target: { value: '2o' } });
      await act(() => vi.advanceTimersByTimeAsync(300));
      vi.useRealTimers();
      // A crash: nothing is flushed, nothing is left behind but storage.
      first.unmount();

      await show(document, storage);
      expect(screen.getByLabelText('Customer')).toHaveValue('Init');
      expect(screen.getByLabelText('Seats')).toHaveValue('2o');
    },
  );

  it('of a value that was not saved, says so, and saves it by the Enter key', async () => {
    const storage = createMemoryStorage();
    const document = documentOf({ purpose: 'values', fields });
    const first = await show(document, storage);
    first.session.view.set('form', 'seats', 7);
    await first.session.flush();
    first.unmount();

    const { session } = await show(document, storage);
    expect(screen.getByText('Not saved yet: press Enter in the field')).toBeInTheDocument();
    expect(session.output('form', 'seats')).toBe(1);
    await userEvent.type(screen.getByLabelText('Seats'), '{Enter}');
    expect(session.output('form', 'seats')).toBe(7);
    expect(session.view.get('form', 'seats')).toBeUndefined();
    expect(screen.queryByText(/Not saved yet/)).toBeNull();
  });
});

describe('InputForm in a session says', () => {
  it('before anything is typed that its dataset is missing', async () => {
    await show(documentOf({ dataset: 'customer', fields }));
    expect(screen.getByText('There is no dataset `customer`; did you mean `customers`?')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add' })).toBeDisabled();
  });

  it('that entries without a dataset are not kept', async () => {
    await show(documentOf({ fields }));
    expect(screen.getByText('Entries are handed on and not kept here')).toBeInTheDocument();
  });

  it('beside its field why a cell was not taken, until another value is entered', async () => {
    const wrong = [
      { name: 'seats', label: 'Seats' },
      { name: 'name', label: 'Customer' },
    ];
    const { session } = await show(documentOf({ dataset: 'customers', fields: wrong }));
    await userEvent.type(screen.getByLabelText('Seats'), 'many{Enter}');
    expect(session.dataset('customers')?.rows).toHaveLength(2);
    const seats = screen.getByLabelText('Seats');
    expect(seats).toHaveAttribute('aria-invalid', 'true');
    expect(seats).toHaveAccessibleDescription(/seats/);
    expect(seats).toHaveFocus();
    expect(seats).toHaveValue('many');
    expect(document.querySelector('.vt-form-refused')).toBeNull();
    await userEvent.type(seats, '!');
    expect(seats).not.toHaveAttribute('aria-invalid');
  });

  it('once beside its field what a server did not take, and forgets it with another value', async () => {
    const strict: Storage = {
      ...createMemoryStorage(),
      append: () => Promise.reject(new StorageError('refused', 'Ten seats at most')),
    };
    await show(documentOf({ purpose: 'values', fields }), strict);
    const seats = screen.getByLabelText('Seats');
    await userEvent.clear(seats);
    await userEvent.type(seats, '11{Enter}');
    expect(await screen.findAllByText('This was not saved: Ten seats at most')).not.toEqual([]);
    expect(seats).toHaveAccessibleDescription('This was not saved: Ten seats at most');
    expect(seats).toHaveValue('11');
    await userEvent.type(seats, '{Backspace}');
    expect(seats).not.toHaveAttribute('aria-invalid');
  });

  it('above its button that a server did not take the row that was added', async () => {
    const strict: Storage = {
      ...createMemoryStorage(),
      append: () => Promise.reject(new StorageError('refused', 'The list is closed')),
    };
    await show(documentOf({ dataset: 'customers', fields }), strict);
    await userEvent.type(screen.getByLabelText('Customer'), 'Initech{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('This was not saved: The list is closed');
    // The toast that said that it was added says so no longer.
    const toast = () => document.querySelector('.vt-toast-text');
    await waitFor(() => expect(toast()).toHaveTextContent('Not saved'));
    expect(toast()).not.toHaveTextContent('added');
  });

  it('that choices are on their way, then shows them', async () => {
    const recent = { key: 'since', op: 'inLast', value: { count: 30, unit: 'day' } };
    const query = { from: 'customers', where: recent };
    const options = { query, value: 'id', label: 'name' };
    const kinds = ['select', 'radio', 'multiselect'];
    const choices = kinds.map((kind) => ({ name: kind, label: kind, kind, options, default: 'c1' }));
    const { session } = await show(documentOf({ purpose: 'filter', fields: choices }), undefined, null);
    expect(screen.getByLabelText('select')).toBeDisabled();
    expect(screen.getByLabelText('select')).toHaveDisplayValue('Loading…');
    expect(document.querySelectorAll('.vt-form-no-choices')).toHaveLength(2);
    act(() => session.tick(Date.UTC(2026, 10, 21, 8)));
    expect(screen.getByLabelText('select')).toBeEnabled();
    expect(screen.getByLabelText('select')).toHaveDisplayValue('Acme');
    expect(screen.getByRole('radio', { name: 'Acme' })).toBeChecked();
    expect(screen.queryByText('Globex')).toBeNull();
  });

  it('that choices can not be read, or that there are none', async () => {
    const options = (from: string, where?: object) => ({
      query: { from, ...(where && { where }) },
      value: 'id',
    });
    const none = { key: 'seats', op: 'gt', value: 99 };
    await show(
      documentOf({
        purpose: 'filter',
        fields: [
          { name: 'a', kind: 'select', options: options('nowhere') },
          { name: 'b', kind: 'select', options: options('customers', none) },
        ],
      }),
    );
    expect(screen.getByLabelText('a')).toHaveAccessibleDescription('The choices could not be read');
    expect(screen.getByLabelText('b')).toHaveDisplayValue('Nothing to choose from');
  });
});

it('a field that an answer brings into view is told, and none that stands there from the start', async () => {
  const gift = { name: 'gift', label: 'Gift', kind: 'checkbox' };
  const note = { name: 'note', label: 'Words on the card', visible: 'gift' };
  await show(documentOf({ purpose: 'filter', fields: [...fields, gift, note] }));
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said().join('')).not.toContain('asked for');
  await userEvent.click(screen.getByLabelText('Gift'));
  expect(await screen.findByLabelText('Words on the card')).toBeVisible();
  expect(said()).toContain('Now also asked for: Words on the card');
});
