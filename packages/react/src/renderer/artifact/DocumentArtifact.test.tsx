import { createMemoryStorage, createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import type { Artifact as ArtifactDocument, JsonSchema } from '@vitrine/schema';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { defineComponent } from '../defineComponent.js';
import type { ViewProps } from '../types.js';
import { Artifact } from './Artifact.js';
import type { ArtifactDocumentProps } from './DocumentArtifact.js';

const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['value'],
  properties: { value: { $ref: 'value' } },
};
let drawn = 0;
const gauge = defineComponent<{ value: number | string | null }>({
  type: 'Gauge',
  schema,
  view: ({ props, node }: ViewProps<{ value: number | string | null }>) => {
    drawn += 1;
    return (
      <div>
        <output aria-label={node.id}>{String(props.value)}</output>
        <button
          type="button"
          onClick={() => node.change({ op: 'row.set', dataset: 'deals', row: 'd1', values: { value: 9 } })}
        >
          set
        </button>
      </div>
    );
  },
});
const components = [gauge];

const document: ArtifactDocument = {
  version: 1,
  id: 'deals-1',
  title: 'Deals',
  datasets: [
    {
      name: 'deals',
      columns: [{ key: 'value', type: 'number' }],
      rows: [
        { id: 'd1', value: 2 },
        { id: 'd2', value: 3 },
      ],
    },
  ],
  components: [
    { id: 'total', type: 'Gauge', props: { value: { formula: 'sum(deals.value)' } } },
    { id: 'today', type: 'Gauge', props: { value: 7 } },
  ],
};

const settle = () => act(async () => {});

test('a document becomes a page whose values live', async () => {
  render(<Artifact artifact={document} components={components} />);
  await settle();
  expect(screen.getByRole('heading', { name: 'Deals' })).toBeVisible();
  expect(screen.getByRole('status', { name: 'total' })).toHaveTextContent('5');
  await userEvent.click(screen.getAllByRole('button', { name: 'set' })[0]!);
  expect(screen.getByRole('status', { name: 'total' })).toHaveTextContent('12');
});

test.each([null, 'no json', 7, [], '{"version": 99, "id": "x", "title": "x", "components": []}'])(
  'what is no document is a card that says why: %j',
  async (artifact) => {
    const onIssue = vi.fn();
    render(<Artifact artifact={artifact} onIssue={onIssue} />);
    await settle();
    expect(screen.getByRole('group', { name: 'This can’t be shown' })).toBeVisible();
    expect(onIssue).toHaveBeenCalled();
  },
);

test('what people entered is there again after the page was gone, in strict mode too', async () => {
  const storage = createMemoryStorage();
  const page = (
    <StrictMode>
      <Artifact artifact={document} storage={storage} components={components} />
    </StrictMode>
  );
  const { unmount } = render(page);
  await settle();
  await userEvent.click(screen.getAllByRole('button', { name: 'set' })[0]!);
  await settle();
  unmount();
  render(page);
  await settle();
  expect(screen.getByRole('status', { name: 'total' })).toHaveTextContent('12');
});

test('a document written in place is not opened anew in every render, and changes stay', async () => {
  function Host() {
    const [count, setCount] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setCount(count + 1)}>
          host
        </button>
        <Artifact artifact={{ ...document }} components={components} />
      </>
    );
  }
  render(<Host />);
  await settle();
  await userEvent.click(screen.getAllByRole('button', { name: 'set' })[0]!);
  drawn = 0;
  await userEvent.click(screen.getByRole('button', { name: 'host' }));
  expect(drawn).toBe(0);
  expect(screen.getByRole('status', { name: 'total' })).toHaveTextContent('12');
});

test('P43: another state of the document edits the page: what is typed and has the focus stays', async () => {
  const form = {
    id: 'ask',
    type: 'InputForm',
    props: { fields: [{ name: 'note', label: 'Note', kind: 'text' }], purpose: 'entry', dataset: 'deals' },
  };
  const withForm = { ...document, components: [...document.components, form] } as ArtifactDocument;
  const { rerender } = render(<Artifact artifact={withForm} components={components} />);
  await settle();
  await userEvent.type(screen.getByLabelText('Note'), 'half a sen');
  const added = { id: 'new', type: 'Gauge', props: { value: { formula: 'sum(deals.value) * 2' } } };
  const next = { ...withForm, title: 'Renamed', components: [added, ...withForm.components] };
  drawn = 0;
  rerender(<Artifact artifact={structuredClone(next)} components={components} />);
  expect(screen.getByRole('heading', { name: 'Renamed' })).toBeVisible();
  expect(screen.getByRole('status', { name: 'new' })).toHaveTextContent('10');
  expect(screen.getByLabelText('Note')).toHaveFocus();
  expect(screen.getByLabelText('Note')).toHaveValue('half a sen');
  rerender(<Artifact artifact={{ ...next, settings: { locale: 'ar' } }} components={components} />);
  expect(screen.getByRole('heading', { name: 'Renamed' }).closest('[dir]')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByLabelText('Note')).toHaveFocus();
});

test('another document takes the place of the first, and changes of the same id go with it', async () => {
  const { rerender } = render(<Artifact artifact={document} components={components} />);
  await settle();
  await userEvent.click(screen.getAllByRole('button', { name: 'set' })[0]!);
  rerender(<Artifact artifact={{ ...document, title: 'Renamed' }} components={components} />);
  await settle();
  expect(screen.getByRole('heading', { name: 'Renamed' })).toBeVisible();
  expect(screen.getByRole('status', { name: 'total' })).toHaveTextContent('12');
});

test('a document that had to be mended is handed to the host, and one that had not is not', async () => {
  const onArtifactChange = vi.fn<NonNullable<ArtifactDocumentProps['onArtifactChange']>>();
  const { rerender } = render(
    <Artifact artifact={document} components={components} onArtifactChange={onArtifactChange} />,
  );
  await settle();
  expect(onArtifactChange).not.toHaveBeenCalled();
  const { title: _, ...untitled } = document;
  rerender(<Artifact artifact={untitled} components={components} onArtifactChange={onArtifactChange} />);
  await settle();
  expect(onArtifactChange).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: 'Untitled' }));
});

test('read-only refuses changes', async () => {
  render(<Artifact artifact={document} components={components} readOnly />);
  await settle();
  await userEvent.click(screen.getAllByRole('button', { name: 'set' })[0]!);
  expect(screen.getByRole('status', { name: 'total' })).toHaveTextContent('5');
});

test('server HTML is taken over without a difference', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const page = <Artifact artifact={document} components={components} />;
  const container = globalThis.document.createElement('div');
  container.innerHTML = renderToString(page);
  expect(container.innerHTML).toContain('5');
  expect(container.innerHTML).not.toMatch(/\sstyle=/);
  globalThis.document.body.append(container);
  const onRecoverableError = vi.fn();
  let root: ReturnType<typeof hydrateRoot> | undefined;
  await act(async () => {
    root = hydrateRoot(container, page, { onRecoverableError });
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(quiet).not.toHaveBeenCalled();
  act(() => root?.unmount());
  container.remove();
  quiet.mockRestore();
});

test('a changed row draws the nodes that show it once, and no other', () => {
  const shown = vi.fn();
  const cell = defineComponent<{ value: number | null }>({
    type: 'Cell',
    schema,
    view: ({ props, node }: ViewProps<{ value: number | null }>) => {
      shown(node.id);
      return <output aria-label={node.id}>{props.value}</output>;
    },
  });
  const rows = Array.from({ length: 20 }, (_, index) => ({ id: `r${index}`, value: index }));
  const valueOf = (id: string) => ({
    query: {
      from: 'numbers',
      where: { key: 'id', op: 'eq', value: id },
      aggregate: [{ op: 'sum', key: 'value', as: 'value' }],
    },
  });
  const { artifact } = openArtifact(
    {
      version: 1,
      id: 'numbers',
      title: 'Numbers',
      datasets: [{ name: 'numbers', columns: [{ key: 'value', type: 'number' }], rows }],
      components: [
        ...rows.map(({ id }) => ({ id: `c_${id}`, type: 'Cell', props: { value: valueOf(id) } })),
        { id: 'total', type: 'Cell', props: { value: { formula: 'sum(numbers.value)' } } },
      ],
    },
    { components: { Cell: schema } },
  );
  const session = createSession(artifact!, { storage: createMemoryStorage(), components: { Cell: schema } });
  render(<Artifact session={session} components={[cell]} />);
  shown.mockClear();
  act(() => {
    session.change({ op: 'row.set', dataset: 'numbers', row: 'r7', values: { value: 100 } });
  });
  expect(shown.mock.calls.flat().toSorted()).toEqual(['c_r7', 'total']);
  expect(screen.getByLabelText('c_r7')).toHaveTextContent('100');
});

test('a page with nothing to show for a fault says what the fault is', () => {
  const wrapped = openArtifact({ version: 1, id: 'a', title: 'A', components: [] });
  render(<Artifact artifact={wrapped} />);
  expect(screen.getByText(/no list of components/u)).toBeVisible();
  expect(screen.getByText(/knows no property "artifact"/u)).toBeVisible();
});

test('a page that is still empty says nothing', () => {
  render(<Artifact artifact={{ version: 1, id: 'a', title: 'Empty', components: [] }} />);
  expect(screen.getByRole('heading', { name: 'Empty' })).toBeVisible();
  expect(screen.queryByText(/components/u)).toBeNull();
});

test.each([
  [
    'a document in place of a session',
    { session: { version: 1, id: 'a', title: 'A', components: [] } },
    /"session"/u,
  ],
  ['a map of components', { artifact: {}, components: { gauge } }, /"components"/u],
  ['a plain function for a component', { artifact: {}, components: [() => null] }, /"components"/u],
])('a host that hands over %s is told', (_, props, sentence) => {
  const wrong = props as unknown as ArtifactDocumentProps;
  expect(() => renderToString(<Artifact {...wrong} />)).toThrow(sentence);
});
