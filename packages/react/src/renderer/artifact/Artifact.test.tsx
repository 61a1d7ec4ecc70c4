import type { Node } from '@vitrine/schema';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Frame } from '../../ui/frame/Frame.js';
import { Artifact } from './Artifact.js';
import type { ArtifactSessionProps } from './Artifact.js';
import { defineComponent } from '../defineComponent.js';
import { createFakeSession } from '../createFakeSession.testing.js';
import type { FakeSessionOptions } from '../createFakeSession.testing.js';
import type { ViewProps } from '../types.js';

const drawn: string[] = [];

const note = defineComponent<{ text: string }>({
  type: 'Note',
  schema: { type: 'object' },
  view: ({ props, node }: ViewProps<{ text: string }>) => {
    drawn.push(node.id);
    if (props.text === 'boom') throw new Error('No text is called boom');
    return (
      <Frame node={node} title={props.text}>
        <span data-testid={`view-${node.id}`}>{String(node.getView('count') ?? 0)}</span>
        <button type="button" onClick={() => node.setView('count', 1)}>
          count {node.id}
        </button>
        <button type="button" onClick={() => node.emit('note.open', { page: 3 })}>
          open {node.id}
        </button>
        <button
          type="button"
          onClick={() => node.change({ op: 'row.remove', dataset: 'notes', row: node.id })}
        >
          delete {node.id}
        </button>
        <button
          type="button"
          onClick={() => node.change({ op: 'value.set', node: node.id, key: 'a', value: 1 })}
        >
          type {node.id}
        </button>
        <input aria-label={`field ${node.id}`} />
      </Frame>
    );
  },
});

const box = defineComponent<{ children: Node[] }>({
  type: 'Box',
  schema: { type: 'object' },
  view: ({ props, node }: ViewProps<{ children: Node[] }>) => (
    <>{node.renderChildren(props.children, { columns: 3, defaultSpan: 1, gap: 7 })}</>
  ),
});

const make = (id: string, text: string, more: Partial<Node> = {}): Node => ({
  id,
  type: 'Note',
  props: { text },
  ...more,
});

function setUp(
  nodes: readonly Node[],
  props: Partial<ArtifactSessionProps> = {},
  options: FakeSessionOptions = {},
) {
  const session = createFakeSession(nodes, options);
  drawn.length = 0;
  const result = render(<Artifact session={session} components={[note, box]} {...props} />);
  return { session, ...result };
}

test('the title is a heading and nodes come one level below', () => {
  setUp([make('a', 'First')], { headingLevel: 3 });
  expect(screen.getByRole('heading', { level: 3, name: 'Revenue' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 4, name: 'First' })).toBeVisible();
});

test('without a header the nodes take the level of the title', () => {
  setUp([make('a', 'First')], { header: false });
  expect(screen.getByRole('heading', { level: 2, name: 'First' })).toBeVisible();
  expect(screen.queryByText('Revenue')).toBeNull();
});

test('a change draws the nodes that show it and no other', () => {
  const { session } = setUp([make('a', 'First'), make('b', 'Second'), make('c', 'Third')]);
  expect(drawn).toEqual(['a', 'b', 'c']);
  drawn.length = 0;
  act(() => session.set('b', { props: { text: 'Other' } }));
  expect(drawn).toEqual(['b']);
  expect(screen.getByRole('heading', { name: 'Other' })).toBeVisible();
});

test('view state draws its own node and no other', async () => {
  setUp([make('a', 'First'), make('b', 'Second')]);
  drawn.length = 0;
  await userEvent.click(screen.getByRole('button', { name: 'count b' }));
  expect(drawn).toEqual(['b']);
  expect(screen.getByTestId('view-b')).toHaveTextContent('1');
});

test('a render of the host draws no node again', async () => {
  const session = createFakeSession([make('a', 'First'), make('b', 'Second')]);
  const components = [note];
  function Host() {
    const [count, setCount] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setCount(count + 1)}>
          host {count}
        </button>
        <Artifact session={session} components={components} onIntent={() => {}} onIssue={() => {}} />
      </>
    );
  }
  render(<Host />);
  drawn.length = 0;
  await userEvent.click(screen.getByRole('button', { name: 'host 0' }));
  expect(drawn).toEqual([]);
});

test('an invisible node leaves no cell behind', () => {
  const { session, container } = setUp([make('a', 'First'), make('b', 'Second')]);
  act(() => session.set('a', { visible: false }));
  expect(container.querySelectorAll('.vt-cell')).toHaveLength(1);
});

test('spans become classes, and children lie on the grid their parent asks for', () => {
  const inner = make('inner', 'Inner', { span: 9 });
  const session = createFakeSession([
    make('a', 'First', { span: 4 }),
    { id: 'box', type: 'Box', props: { children: [inner, make('x', 'X')] } },
    inner,
    make('x', 'X'),
  ]);
  const { container } = render(<Artifact session={session} components={[note, box]} />);
  const cell = (id: string) => container.querySelector(`[data-node="${id}"]`);
  expect(cell('a')).toHaveClass('vt-span-4');
  expect(cell('box')).toHaveClass('vt-span-12');
  const grid = within(cell('box') as HTMLElement)
    .getAllByRole('group')[0]
    ?.closest('.vt-grid');
  expect(grid).toHaveClass('vt-columns-3', 'vt-gap-7');
  expect(grid?.querySelector('[data-node="inner"]')).toHaveClass('vt-span-3');
  expect(grid?.querySelector('[data-node="x"]')).toHaveClass('vt-span-1');
});

test('a view that throws is a card that says so, and the others live on', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onIssue = vi.fn();
  const { session } = setUp([make('a', 'boom'), make('b', 'Second')], { onIssue });
  expect(screen.getByRole('group', { name: 'This part stopped working' })).toHaveTextContent(
    'No text is called boom',
  );
  expect(screen.getByRole('heading', { name: 'Second' })).toBeVisible();
  expect(onIssue).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'view.crashed', node: 'a' }),
  );
  act(() => session.set('a', { props: { text: 'Fine again' } }));
  expect(screen.getByRole('heading', { name: 'Fine again' })).toBeVisible();
  quiet.mockRestore();
});

test('a node with an error shows what, where and how, and its details can be copied', async () => {
  const issue = {
    code: 'prop.invalid',
    severity: 'error',
    path: '/components/0/props/text',
    node: 'a',
    message: 'The text is a number.',
    params: {},
    hint: 'Put it in quotes.',
  } as const;
  const { session } = setUp([make('a', 'First')]);
  const user = userEvent.setup();
  act(() => session.set('a', { status: 'error', issues: [issue] }));
  const card = screen.getByRole('group', { name: '“a” can’t be shown' });
  expect(card).toHaveTextContent('The text is a number.');
  expect(card).toHaveTextContent('Put it in quotes.');
  expect(card).toHaveTextContent('/components/0/props/text');
  await user.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual([issue]);
});

test('a type without a view says what to pass', () => {
  setUp([{ id: 'a', type: 'Gauge', props: {} }]);
  expect(screen.getByText(/no view for the component “Gauge”/)).toBeVisible();
});

test('each issue is told to the host once', () => {
  const onIssue = vi.fn();
  const issue = { code: 'x', severity: 'warning', path: '', node: 'a', message: 'Odd.', params: {} } as const;
  const { session } = setUp([make('a', 'First')], { onIssue }, { issues: [issue] });
  act(() => session.set('a', { issues: [issue] }));
  act(() => session.set('a', { issues: [{ ...issue }] }));
  expect(onIssue).toHaveBeenCalledExactlyOnceWith(issue);
});

test('what loads is announced as loading', () => {
  const { session } = setUp([make('a', 'First')]);
  act(() => session.set('a', { status: 'loading' }));
  expect(screen.getByText('Loading…')).toBeInTheDocument();
});

test('a source that is not connected asks the host to connect it', async () => {
  const onIntent = vi.fn();
  const { session } = setUp([make('a', 'First')], { onIntent });
  act(() =>
    session.set('a', {
      status: 'unconnected',
      connect: { source: 'stripe.charges', label: 'Stripe', upload: false },
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Connect Stripe' }));
  expect(onIntent).toHaveBeenCalledExactlyOnceWith({
    type: 'source.connect',
    node: 'a',
    source: 'stripe.charges',
    label: 'Stripe',
  });
});

test('a file that is asked for again becomes the rows of its dataset', async () => {
  const onChooseFile = vi.fn(async () => ({
    data: {
      name: 'movies',
      columns: [{ key: 'title' }],
      rows: [{ id: 'r1', title: 'Alien' }],
      label: 'movies.csv',
    },
    issues: [],
  }));
  const { session } = setUp([make('a', 'First')], { onChooseFile });
  act(() =>
    session.set('a', {
      status: 'unconnected',
      connect: { source: 'upload:movies', label: 'movies.csv', upload: true },
    }),
  );
  await userEvent.upload(
    await screen.findByLabelText('Choose the file again'),
    new File(['title'], 'movies.csv'),
  );
  expect(onChooseFile).toHaveBeenCalledExactlyOnceWith(expect.any(File), 'movies');
  expect(session.changes()[0]?.ops[0]).toMatchObject({
    op: 'dataset.replace',
    dataset: 'movies',
    origin: 'imported',
    label: 'movies.csv',
    rows: [{ id: 'r1', title: 'Alien' }],
  });
});

test('a file that can’t be read says why', async () => {
  const issue = {
    code: 'data.empty',
    severity: 'error',
    path: '',
    message: 'The file has no rows.',
    params: {},
  } as const;
  const { session } = setUp([make('a', 'First')], { onChooseFile: async () => ({ issues: [issue] }) });
  act(() =>
    session.set('a', {
      status: 'unconnected',
      connect: { source: 'upload:movies', label: 'movies.csv', upload: true },
    }),
  );
  await userEvent.upload(await screen.findByLabelText('Choose the file again'), new File([''], 'movies.csv'));
  expect(await screen.findByRole('alert')).toHaveTextContent('The file has no rows.');
  expect(session.changes()).toEqual([]);
});

test('intents carry the node and the details', async () => {
  const onIntent = vi.fn();
  setUp([make('a', 'First')], { onIntent });
  await userEvent.click(screen.getByRole('button', { name: 'open a' }));
  expect(onIntent).toHaveBeenCalledExactlyOnceWith({ type: 'note.open', node: 'a', page: 3 });
});

test('a change of rows can be undone from its notice', async () => {
  const { session } = setUp([make('a', 'First')]);
  await userEvent.click(screen.getByRole('button', { name: 'delete a' }));
  expect(screen.getAllByText('Row deleted')).not.toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(session.undone).toEqual(['change1']);
});

test('a typed value is saved without a notice', async () => {
  const { session } = setUp([make('a', 'First')]);
  await userEvent.click(screen.getByRole('button', { name: 'type a' }));
  expect(session.changes()).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a refused change says why', async () => {
  const { session } = setUp([make('a', 'First')]);
  session.refuse([
    {
      code: 'change.readOnly',
      severity: 'error',
      path: '',
      message: 'These rows are read-only.',
      params: {},
    },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'delete a' }));
  expect(screen.getAllByText('These rows are read-only.')).not.toEqual([]);
});

test('U23: Ctrl+Z takes back the last change, but not while text is typed', async () => {
  const { session } = setUp([make('a', 'First')]);
  await userEvent.click(screen.getByRole('button', { name: 'type a' }));
  screen.getByRole('textbox', { name: 'field a' }).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(session.undone).toEqual([]);
  screen.getByRole('button', { name: 'type a' }).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(session.undone).toEqual(['change1']);
});

test('the person sees whether what they entered is safe', async () => {
  const { session } = setUp([make('a', 'First')]);
  act(() => session.setSaveState({ status: 'saving' }));
  expect(await screen.findByText('Saving…')).toBeVisible();
  act(() => session.setSaveState({ status: 'saved' }));
  expect(screen.queryByText('Saved')).toBeNull();
  act(() => session.setSaveState({ status: 'readOnly', reason: 'it is broken', raw: '{{' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Read-only' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('it is broken');
  expect(screen.getByRole('button', { name: 'Export what is stored' })).toBeVisible();
});

test('words follow the locale once they have loaded', async () => {
  const { container } = setUp([make('a', 'First')], {}, { environment: { locale: 'de' }, explanations: [] });
  expect(await screen.findByRole('button', { name: 'Mehr zu First' })).toBeInTheDocument();
  expect(container.querySelector('.vt-root')).toHaveAttribute('lang', 'de');
});

test('languages written from right to left turn the page', () => {
  const { container } = setUp([make('a', 'First')], {}, { environment: { locale: 'ar-EG' } });
  expect(container.querySelector('.vt-root')).toHaveAttribute('dir', 'rtl');
});

test('server HTML has the nodes and no style attribute', () => {
  const session = createFakeSession([make('a', 'First', { sample: true })], { explanations: [] });
  const html = renderToString(
    <Artifact session={session} components={[note]} theme="dark" density="compact" />,
  );
  expect(html).toContain('First');
  expect(html).toContain('data-theme="dark"');
  expect(html).not.toMatch(/\sstyle=/);
});

test('nothing listens after it is gone, in strict mode too', () => {
  const session = createFakeSession([make('a', 'First'), make('b', 'Second')]);
  const { unmount } = render(
    <StrictMode>
      <Artifact session={session} components={[note]} />
    </StrictMode>,
  );
  expect(session.listeners()).toBeGreaterThan(0);
  unmount();
  expect(session.listeners()).toBe(0);
});
