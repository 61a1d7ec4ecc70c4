import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { RowColumn } from '@vitrine/runtime';
import type { RowSetOptions } from '../../plain/rowSetOf.js';
import { renderView, rowSet } from '../../renderer/renderView.testing.js';
import { KanbanDefinition } from './index.js';

const options: RowColumn['options'] = [
  { value: 'lead', label: 'Lead' },
  { value: 'won', label: 'Won', tone: 'success' },
];
const columns: NonNullable<RowSetOptions['columns']> = [
  { key: 'name', label: 'Deal' },
  { key: 'stage', type: 'select', options },
  { key: 'amount', type: 'number', format: 'currency' },
  { key: 'close', type: 'date' },
];
const rows = [
  { id: 'a', name: 'Acme', stage: 'lead', amount: 1200, close: '2026-11-20' },
  { id: 'b', name: 'Blue Fern', stage: 'lead', amount: 800, close: '2026-12-24' },
  { id: 'c', name: 'Cedar', stage: 'won', amount: 500, close: '2026-11-01' },
];
const data = { ...rowSet(rows, { dataset: 'deals', columns }), ranks: [null, null, null] };
const props = {
  title: 'Deals',
  data,
  groupBy: 'stage',
  card: { title: 'name', value: 'amount', due: 'close' },
  sum: 'amount',
};
const literal = {
  columns: [
    {
      id: 'todo',
      title: 'To do',
      cards: [{ id: 'c1', title: 'Write', badges: ['Sales'], person: 'Ada Brandt', progress: 0.4 }],
    },
    { id: 'done', title: 'Done' },
  ],
};
const column = (name: string) => screen.getByRole('region', { name });
const card = (name: string) => screen.getByRole('button', { name });
const press = (name: string, key: string) => fireEvent.keyDown(card(name), { key });

/** A board once what changes its cards has loaded. */
async function renderBoard(
  ...args: Parameters<typeof renderView> extends [unknown, ...infer Rest] ? Rest : never
) {
  const view = renderView(KanbanDefinition, ...args);
  await waitFor(() => expect(view.container.querySelector('[data-movable]')).not.toBeNull());
  return view;
}

/** The form that a card becomes. */
async function openEditor(name: string) {
  card(name).focus();
  press(name, 'F2');
  return within(await screen.findByRole('form', { name: 'Edit card' }));
}

describe('a board', () => {
  test('shows each card in the column of its value, with count and sum', () => {
    renderView(KanbanDefinition, props);
    expect(within(column('Lead')).getAllByRole('listitem')).toHaveLength(2);
    expect(within(column('Lead')).getByText('2 cards')).toBeInTheDocument();
    expect(within(column('Lead')).getByText('$2,000')).toBeInTheDocument();
    expect(within(column('Won')).getByText('1 card')).toBeInTheDocument();
  });

  test('shows literal cards by the names of their cells', () => {
    renderView(KanbanDefinition, literal);
    const todo = within(column('To do'));
    expect(todo.getByText('Write')).toBeInTheDocument();
    expect(todo.getByText('Sales')).toBeInTheDocument();
    expect(todo.getByText('Ada Brandt')).toBeInTheDocument();
    expect(todo.getByText('40% done')).toBeInTheDocument();
    expect(within(column('Done')).getByText('No cards')).toBeInTheDocument();
  });

  test('marks what is overdue with a word, but not in a column of success', () => {
    renderView(KanbanDefinition, props);
    expect(screen.getByText('Overdue: Nov 20, 2026')).toBeInTheDocument();
    expect(screen.getByText('Due Dec 24, 2026')).toBeInTheDocument();
    expect(screen.getByText('Due Nov 1, 2026')).toBeInTheDocument();
  });

  test('marks nothing as overdue in a column after one of success: what is lost is over too', () => {
    const stages = [...options, { value: 'lost', label: 'Lost', tone: 'danger' as const }];
    const lost = { id: 'd', name: 'Dune', stage: 'lost', amount: 90, close: '2026-11-02' };
    const ended = rowSet([...rows, lost], {
      dataset: 'deals',
      columns: columns.map((one) => (one.key === 'stage' ? { ...one, options: stages } : one)),
    });
    renderView(KanbanDefinition, { ...props, data: ended });
    expect(screen.getByText('Due Nov 2, 2026')).toBeInTheDocument();
    expect(screen.getByText('Overdue: Nov 20, 2026')).toBeInTheDocument();
  });

  test('marks what is overdue in a column of success that the board begins with: work goes on after it', () => {
    const states = [options[1]!, options[0]!];
    const early = rowSet(rows, {
      dataset: 'deals',
      columns: columns.map((one) => (one.key === 'stage' ? { ...one, options: states } : one)),
    });
    renderView(KanbanDefinition, { ...props, data: early });
    expect(screen.getByText('Overdue: Nov 1, 2026')).toBeInTheDocument();
  });

  test('marks nothing as overdue while the clock is not known', () => {
    renderView(KanbanDefinition, props, { environment: { now: null } });
    expect(screen.queryByText(/Overdue/)).toBeNull();
  });

  test('of no columns says that nothing is there', () => {
    renderView(KanbanDefinition, {});
    expect(screen.getByText('Nothing here yet')).toBeInTheDocument();
  });

  test('calls a card without a title untitled, and shows text as text', () => {
    renderView(KanbanDefinition, {
      columns: [{ id: 'x', cards: [{ id: '1' }, { id: '2', title: '<i>hi</i>' }] }],
    });
    expect(card('Untitled')).toBeInTheDocument();
    expect(card('<i>hi</i>')).toBeInTheDocument();
  });

  test('filters its cards by what is searched for', async () => {
    renderView(KanbanDefinition, { ...props, searchable: true });
    await userEvent.type(screen.getByRole('searchbox'), 'cedar');
    expect(screen.queryByText('Acme')).toBeNull();
    expect(card('Cedar')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('No card matches “cedarzzz”')).toBeInTheDocument();
  });

  test('folds a column and remembers it', async () => {
    const { view } = renderView(KanbanDefinition, props);
    await userEvent.click(screen.getByRole('button', { name: 'Fold Lead' }));
    expect(view.get('collapsed')).toEqual(['lead']);
    expect(screen.queryByText('Acme')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Unfold Lead' }));
    expect(card('Acme')).toBeInTheDocument();
  });

  test('that is not collapsible shows all columns, also one folded before', () => {
    renderView(KanbanDefinition, { ...props, collapsible: false }, { view: { collapsed: ['lead'] } });
    expect(card('Acme')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Fold/ })).toBeNull();
  });

  test('says by how much a column is over its limit', () => {
    renderView(KanbanDefinition, { ...props, limits: [{ column: 'lead', max: 1 }] });
    expect(within(column('Lead')).getByText('2 of at most 1 cards')).toBeInTheDocument();
  });
});

describe('choosing a card', () => {
  test('keeps its key as selected and tells the host; choosing it again lets go', async () => {
    const { view, intents } = renderView(KanbanDefinition, props);
    await userEvent.click(card('Acme'));
    expect(view.get('selected')).toBe('a');
    expect(intents).toEqual([{ type: 'card.click', node: 'node', card: 'a', row: rows[0] }]);
    expect(card('Acme')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(card('Acme'));
    expect(view.get('selected')).toBeNull();
  });
});

describe('moving a card', () => {
  const openMenu = (title: string) =>
    userEvent.click(screen.getByRole('button', { name: `Actions for ${title}` }));

  test('by its menu is one change, announced, and an intent', async () => {
    const { changes, notices, intents } = await renderBoard(props);
    await openMenu('Acme');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to Won' }));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.map(({ op }) => op)).toEqual(['row.set', 'row.place', 'row.place']);
    expect(notices[0]?.message).toBe('Acme moved to Won, position 2 of 2');
    expect(intents).toEqual([
      { type: 'card.move', node: 'node', card: 'a', from: 'lead', to: 'won', position: 2 },
    ]);
  });

  test('by its menu goes up and down within a column', async () => {
    const { notices } = await renderBoard(props);
    await openMenu('Acme');
    expect(await screen.findByRole('menuitem', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move down' }));
    expect(notices[0]?.message).toBe('Acme moved to Lead, position 2 of 2');
  });

  test('by keyboard is lifted with Space, carried with arrows, and dropped as one change', async () => {
    const { announced, changes, notices } = await renderBoard(props);
    act(() => card('Acme').focus());
    press('Acme', ' ');
    press('Acme', 'ArrowDown');
    press('Acme', 'ArrowRight');
    expect(changes).toHaveLength(0);
    press('Acme', ' ');
    expect(announced).toEqual([
      'Acme lifted from Lead, position 1 of 2. Arrow keys move it, Space drops it, Escape puts it back.',
      'Lead, position 2 of 2',
      'Won, position 2 of 2',
    ]);
    expect(changes).toHaveLength(1);
    expect(notices[0]?.message).toBe('Acme moved to Won, position 2 of 2');
  });

  test('by keyboard is put back with Escape', async () => {
    const { announced, changes } = await renderBoard(props);
    press('Acme', ' ');
    press('Acme', 'ArrowRight');
    press('Acme', 'Escape');
    expect(changes).toHaveLength(0);
    expect(announced.at(-1)).toBe('Acme stays in Lead');
  });

  test('into a full column is not offered, and why is said', async () => {
    const { announced, changes } = await renderBoard({
      ...props,
      limits: [{ column: 'won', max: 1, mode: 'block' }],
    });
    await openMenu('Acme');
    const full = 'Won is full: it holds at most 1 cards';
    expect(await screen.findByRole('menuitem', { name: full })).toHaveAttribute('aria-disabled', 'true');
    expect(within(column('Won')).getByText(full)).toBeVisible();
    expect(within(column('Won')).queryByRole('button', { name: /Add card/ })).toBeNull();
    press('Acme', ' ');
    press('Acme', 'ArrowRight');
    expect(announced.at(-1)).toBe(`${full}. Lead, position 1 of 2`);
    expect(changes).toHaveLength(0);
  });

  test('over a limit that warns goes through, and says so where the card lands', async () => {
    const { notices } = await renderBoard({ ...props, limits: [{ column: 'won', max: 1, mode: 'warn' }] });
    await openMenu('Acme');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to Won' }));
    expect(notices[0]?.message).toBe('Acme moved to Won, position 2 of 2. Won is over its limit of 1');
  });

  test('into a full column stays refused while a search hides its cards', async () => {
    await renderBoard({ ...props, searchable: true, limits: [{ column: 'won', max: 1, mode: 'block' }] });
    await userEvent.type(screen.getByRole('searchbox'), 'Acme');
    expect(within(column('Won')).getByText('1/1')).toBeInTheDocument();
    await openMenu('Acme');
    expect(await screen.findByRole('menuitem', { name: /Won is full/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('that is refused tells no host', async () => {
    const issue = { code: 'x', severity: 'error', path: '', message: 'no', params: {} } as const;
    const { intents } = await renderBoard(props, { refuse: [issue] });
    await openMenu('Acme');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to Won' }));
    expect(intents).toEqual([]);
  });

  test.each([
    ['the session is read-only', props, { readOnly: true }],
    ['the board is not editable', { ...props, editable: false }, {}],
    ['the rows are not writable', { ...props, data: { ...data, writable: false } }, {}],
  ])('is not possible where %s', (_, given, options) => {
    const { announced } = renderView(KanbanDefinition, given, options);
    expect(screen.queryByRole('button', { name: /Actions for/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Add card/ })).toBeNull();
    press('Acme', ' ');
    expect(announced).toEqual([]);
  });
});

describe('arrow keys', () => {
  test('walk through the cards, and only one card takes part in the tab order', () => {
    renderView(KanbanDefinition, props);
    expect(card('Acme')).toHaveAttribute('tabindex', '0');
    act(() => card('Acme').focus());
    press('Acme', 'ArrowDown');
    expect(card('Blue Fern')).toHaveFocus();
    expect(card('Acme')).toHaveAttribute('tabindex', '-1');
    press('Blue Fern', 'ArrowRight');
    expect(card('Cedar')).toHaveFocus();
    press('Cedar', 'ArrowLeft');
    expect(card('Acme')).toHaveFocus();
    press('Acme', 'End');
    expect(card('Blue Fern')).toHaveFocus();
  });

  test('go the other way from right to left', () => {
    renderView(KanbanDefinition, props, { environment: { locale: 'ar' } });
    press('Acme', 'ArrowLeft');
    expect(card('Cedar')).toHaveFocus();
  });
});

describe('cards', () => {
  test('are added in place, with the value of their column', async () => {
    const { changes } = await renderBoard(props);
    await userEvent.click(screen.getByRole('button', { name: 'Add card to Won' }));
    await userEvent.type(screen.getByRole('textbox'), 'Delta{Enter}');
    expect(changes).toEqual([
      [
        {
          op: 'row.insert',
          dataset: 'deals',
          row: expect.stringMatching(/^[0-9a-z]{22}$/),
          values: { name: 'Delta', stage: 'won' },
        },
      ],
    ]);
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  test('without a title are not added, and Escape leads back to the button', async () => {
    const { changes } = await renderBoard(props);
    await userEvent.click(screen.getByRole('button', { name: 'Add card to Won' }));
    await userEvent.type(screen.getByRole('textbox'), '   {Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add card to Won' })).toHaveFocus();
    expect(changes).toEqual([]);
  });

  test('are edited in place with F2: a field for each cell they show, saved as one change', async () => {
    const { changes, notices } = await renderBoard(props);
    const editor = await openEditor('Acme');
    expect(
      editor.getAllByRole('textbox').map((field) => field.getAttribute('value') ?? field.textContent),
    ).toEqual(['Acme', '1,200']);
    expect(editor.getByRole('textbox', { name: /Deal/ })).toHaveFocus();
    expect(editor.getByLabelText('close')).toHaveValue('2026-11-20');
    await userEvent.keyboard('Acme Inc');
    fireEvent.change(editor.getByLabelText('close'), { target: { value: '2026-12-01' } });
    await userEvent.click(editor.getByRole('button', { name: 'Save' }));
    expect(changes).toEqual([
      [{ op: 'row.set', dataset: 'deals', row: 'a', values: { name: 'Acme Inc', close: '2026-12-01' } }],
    ]);
    expect(notices[0]?.message).toBe('Acme Inc changed');
    await waitFor(() => expect(card('Acme')).toHaveFocus());
  });

  test('that are edited stay as they were with Escape and Cancel, and change nothing when nothing differs', async () => {
    const { changes } = await renderBoard(props);
    await openEditor('Acme');
    await userEvent.keyboard('x{Escape}');
    await openEditor('Acme');
    await userEvent.keyboard('x');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await openEditor('Acme');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(card('Acme')).toHaveFocus());
    expect(changes).toEqual([]);
  });

  test('that are edited are saved by going elsewhere, which keeps the focus', async () => {
    const { changes } = await renderBoard(props);
    await openEditor('Acme');
    await userEvent.keyboard('Acme Inc');
    await userEvent.click(card('Cedar'));
    expect(changes).toHaveLength(1);
    expect(screen.queryByRole('form')).toBeNull();
    expect(card('Cedar')).toHaveFocus();
  });

  test('that are edited must have a title and right numbers', async () => {
    const { changes } = await renderBoard(props);
    const editor = await openEditor('Acme');
    await userEvent.clear(editor.getByRole('textbox', { name: /Deal/ }));
    await userEvent.keyboard('{Enter}');
    expect(editor.getByRole('textbox', { name: /Deal/ })).toHaveAccessibleDescription('Please fill this in');
    await userEvent.keyboard('Acme');
    await userEvent.clear(editor.getByRole('textbox', { name: 'amount' }));
    await userEvent.type(editor.getByRole('textbox', { name: 'amount' }), 'much{Enter}');
    expect(editor.getByRole('textbox', { name: 'amount' })).toHaveAccessibleDescription(
      'This is not a number',
    );
    expect(changes).toEqual([]);
  });

  test('of literal cards are edited by the names of their properties, lists with commas', async () => {
    const { changes } = await renderBoard(literal);
    const editor = await openEditor('Write');
    const names = ['Title', 'Badges', 'Progress', 'Person'];
    expect(
      editor
        .getAllByRole('textbox')
        .map((field) => field.closest('.vt-field')?.querySelector('label')?.textContent?.replace('*', '')),
    ).toEqual(names);
    const badges = editor.getByRole('textbox', { name: 'Badges' });
    await userEvent.clear(badges);
    await userEvent.type(badges, 'Sales, Rush, ,Sales{Enter}');
    expect(changes[0]).toMatchObject([{ op: 'row.set', row: 'c1', values: { badges: ['Sales', 'Rush'] } }]);
  });

  test('whose change is refused stay open and say why', async () => {
    const message = 'The stage is closed.';
    const issue = { code: 'x', severity: 'error', path: '', message, params: {} } as const;
    const { changes } = await renderBoard(props, { refuse: [issue] });
    await openEditor('Acme');
    await userEvent.keyboard('Acme Inc{Enter}');
    expect(screen.getByRole('form')).toHaveTextContent('The stage is closed.');
    expect(changes).toEqual([]);
  });

  test('show only the fields that may be written', async () => {
    const locked = columns.map((one) => ({ ...one, readOnly: one.key === 'amount' }));
    await renderBoard({
      ...props,
      data: { ...rowSet(rows, { dataset: 'deals', columns: locked }), ranks: [null, null, null] },
    });
    const editor = await openEditor('Acme');
    expect(editor.queryByRole('textbox', { name: 'amount' })).toBeNull();
  });

  test('are deleted by their menu and with the Delete key, and the next one takes the focus', async () => {
    const { changes, notices } = await renderBoard(props);
    await userEvent.click(screen.getByRole('button', { name: 'Actions for Acme' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete card' }));
    expect(changes).toEqual([[{ op: 'row.remove', dataset: 'deals', row: 'a' }]]);
    expect(notices[0]?.message).toBe('Acme deleted');
    await waitFor(() => expect(card('Blue Fern')).toHaveFocus());
    press('Blue Fern', 'Delete');
    expect(changes[1]).toEqual([{ op: 'row.remove', dataset: 'deals', row: 'b' }]);
  });

  test('of a long column are not all drawn at once', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      id: `r${index}`,
      name: `Deal ${index}`,
      stage: 'lead',
    }));
    renderView(KanbanDefinition, { ...props, data: rowSet(many, { dataset: 'deals', columns }) });
    expect(within(column('Lead')).getByText('5000 cards')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Deal/ }).length).toBeLessThan(100);
  });
});

test('on paper every card of every column is there', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({
    id: `r${index}`,
    name: `Deal ${index}`,
    stage: 'lead',
  }));
  renderView(
    KanbanDefinition,
    { ...props, data: rowSet(many, { dataset: 'deals', columns }) },
    { view: { collapsed: ['lead'] } },
  );
  expect(screen.queryAllByRole('button', { name: /^Deal/ })).toHaveLength(0);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getAllByRole('button', { name: /^Deal/ })).toHaveLength(150);
});
