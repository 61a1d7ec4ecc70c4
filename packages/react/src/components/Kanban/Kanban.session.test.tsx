import { createSession } from '@vitrine/runtime';
import type { Artifact as ArtifactDocument } from '@vitrine/schema';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Kanban } from '../../generated/plainComponents.js';
import { Artifact } from '../../renderer/artifact/Artifact.js';

const deal = (id: string, stage: string) => ({ id, name: id.toUpperCase(), stage });
const pipeline: ArtifactDocument = {
  version: 1,
  id: 'pipeline',
  title: 'Pipeline',
  datasets: [
    {
      name: 'deals',
      columns: [
        { key: 'name', type: 'text' },
        { key: 'stage', type: 'select', options: [{ value: 'open' }, { value: 'won' }] },
      ],
      rows: [deal('a', 'open'), deal('b', 'open'), deal('c', 'open'), deal('d', 'won')],
    },
  ],
  components: [
    {
      id: 'board',
      type: 'Kanban',
      props: { data: { from: 'deals' }, groupBy: 'stage', card: { title: 'name' } },
    },
  ],
};
const literal: ArtifactDocument = {
  version: 1,
  id: 'literal',
  title: 'Literal',
  components: [
    {
      id: 'plan',
      type: 'Kanban',
      props: {
        columns: [
          {
            id: 'todo',
            title: 'To do',
            cards: [
              { id: 'a', title: 'A' },
              { id: 'b', title: 'B' },
            ],
          },
          { id: 'done', title: 'Done' },
        ],
      },
    },
  ],
};

const cards = ['A', 'B', 'C'].map((title) => ({ id: title, title }));
const cardsIn = (name: string) =>
  within(screen.getByRole('region', { name }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('.vt-kanban-open')?.textContent);

async function choose(card: string, action: string) {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for ${card}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
}

test('cards keep the order people give them, between columns and within, and undo takes it back', async () => {
  const session = createSession(pipeline);
  render(<Artifact session={session} />);
  await act(() => session.ready);
  await choose('C', 'Move up');
  await waitFor(() => expect(cardsIn('open')).toEqual(['A', 'C', 'B']));
  await choose('A', 'Move to won');
  await waitFor(() => expect(cardsIn('won')).toEqual(['D', 'A']));
  expect(cardsIn('open')).toEqual(['C', 'B']);
  expect(session.dataset('deals')?.rows.find(({ id }) => id === 'a')).toMatchObject({ stage: 'won' });
  act(() => void session.undo());
  expect(cardsIn('open')).toEqual(['A', 'C', 'B']);
  act(() => void session.undo());
  expect(cardsIn('open')).toEqual(['A', 'B', 'C']);
});

test('a card keeps the focus when an undo draws it in another column', async () => {
  const session = createSession(pipeline);
  render(<Artifact session={session} />);
  await act(() => session.ready);
  await choose('A', 'Move to won');
  await waitFor(() => expect(cardsIn('won')).toEqual(['D', 'A']));
  act(() => screen.getByRole('button', { name: 'A' }).focus());
  act(() => void session.undo());
  expect(cardsIn('open')).toEqual(['A', 'B', 'C']);
  expect(screen.getByRole('button', { name: 'A' })).toHaveFocus();
});

test('cards of a plain board keep the order people give them, within a column and between', async () => {
  render(
    <Kanban
      columns={[
        { id: 'todo', title: 'To do', cards },
        { id: 'done', title: 'Done' },
      ]}
    />,
  );
  await choose('C', 'Move up');
  await waitFor(() => expect(cardsIn('To do')).toEqual(['A', 'C', 'B']));
  await choose('A', 'Move to Done');
  await choose('B', 'Move to Done');
  await waitFor(() => expect(cardsIn('Done')).toEqual(['A', 'B']));
  await choose('B', 'Move up');
  await waitFor(() => expect(cardsIn('Done')).toEqual(['B', 'A']));
});

test('literal cards move, are added and deleted like rows of a dataset', async () => {
  const session = createSession(literal);
  render(<Artifact session={session} />);
  await act(() => session.ready);
  await choose('A', 'Move to Done');
  await waitFor(() => expect(cardsIn('Done')).toEqual(['A']));
  await userEvent.click(screen.getByRole('button', { name: 'Add card to Done' }));
  await userEvent.type(screen.getByRole('textbox'), 'C{Enter}{Escape}');
  await waitFor(() => expect(cardsIn('Done')).toEqual(['A', 'C']));
  await choose('B', 'Delete card');
  await waitFor(() => expect(cardsIn('To do')).toEqual([]));
});

test('what formulas read follows the board', async () => {
  const session = createSession(pipeline);
  render(<Artifact session={session} />);
  await act(() => session.ready);
  expect(session.output('board', 'count')).toBe(4);
  await userEvent.click(screen.getByRole('button', { name: 'B' }));
  expect(session.output('board', 'selected')).toBe('b');
});

test('the server draws every card, without a style attribute', () => {
  const html = renderToString(<Artifact session={createSession(pipeline)} />);
  expect(html).toContain('>D<');
  expect(html).not.toContain('style=');
});
