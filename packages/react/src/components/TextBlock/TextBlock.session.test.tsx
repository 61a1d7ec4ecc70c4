import { createMemoryStorage, createSession } from '@vitrine/runtime';
import type { Session, Storage } from '@vitrine/runtime';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Artifact } from '../../renderer/artifact/Artifact.js';

const document = {
  version: 1 as const,
  id: 'notes-1',
  title: 'Notes',
  components: [
    {
      id: 'todo',
      type: 'TextBlock',
      props: { text: '- [ ] Call {{ 1 + 1 }} firms\n- [x] Send\n\n## Later\n\n- [ ] Send\n- [ ] Send' },
    },
  ],
};

const shown: { readonly session: Session; readonly unmount: () => void }[] = [];

/** Opens the document as a tab does; boxes are those of its check lists. */
async function openTab(storage: Storage) {
  const session = createSession(document, { storage, now: () => Date.UTC(2026, 10, 21, 8) });
  const { container, unmount } = render(<Artifact session={session} />);
  shown.push({ session, unmount });
  await act(() => session.ready);
  const boxes = () => within(container).getAllByRole<HTMLInputElement>('checkbox');
  await screen.findAllByRole('checkbox');
  return { session, boxes, states: () => boxes().map(({ checked }) => checked) };
}

afterEach(() => {
  for (const { session, unmount } of shown.splice(0)) {
    unmount();
    session.dispose();
  }
});

describe('TextBlock in a session keeps what is ticked', () => {
  it('over a reload, and an undo takes it back', async () => {
    const storage = createMemoryStorage();
    const before = await openTab(storage);
    await userEvent.click(before.boxes()[0]!);
    await userEvent.click(before.boxes()[1]!);
    await act(() => before.session.flush());
    expect(before.states()).toEqual([true, false, false, false]);

    const after = await openTab(storage);
    expect(after.states()).toEqual([true, false, false, false]);
    act(() => void before.session.undo());
    expect(before.states()).toEqual([true, true, false, false]);
    await act(() => before.session.flush());
    expect(after.states()).toEqual([true, true, false, false]);
  });

  it('in step in two tabs', async () => {
    const storage = createMemoryStorage();
    const [here, there] = [await openTab(storage), await openTab(storage)];
    await userEvent.click(here.boxes()[0]!);
    await act(() => here.session.flush());
    expect(there.states()).toEqual([true, true, false, false]);
  });

  it('apart for items that say the same', async () => {
    const { boxes, states, session } = await openTab(createMemoryStorage());
    await userEvent.click(boxes()[3]!);
    expect(states()).toEqual([false, true, false, true]);
    expect([...(session.node('todo')?.values.keys() ?? [])]).toEqual(['check:Send (3)']);
  });
});
