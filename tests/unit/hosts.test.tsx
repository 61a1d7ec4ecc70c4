import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Artifact } from '@vitrine/react';
import { createMemoryStorage, type Storage } from '@vitrine/runtime';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

const board = (id: string, title = 'Team') => ({
  version: 1,
  id,
  title,
  datasets: [
    {
      name: 'people',
      columns: [{ key: 'name', label: 'Name' }],
      rows: [{ id: 'p1', name: 'Ada' }],
    },
  ],
  components: [
    {
      id: 'add',
      type: 'InputForm',
      props: { title: 'Add', purpose: 'entry', dataset: 'people', fields: [{ name: 'name', label: 'Name' }] },
    },
    {
      id: 'count',
      type: 'MetricCard',
      props: { label: 'People', value: { formula: 'count(people)' } },
    },
    {
      id: 'tabs',
      type: 'Tabs',
      props: {
        tabs: [
          {
            id: 'list',
            label: 'List',
            content: [{ id: 'table', type: 'Table', props: { data: { from: 'people' } } }],
          },
        ],
      },
    },
  ],
});

const settle = () => act(async () => {});
const errors = vi.spyOn(console, 'error');

afterEach(() => {
  expect(errors).not.toHaveBeenCalled();
  errors.mockReset();
});

async function enter(page: HTMLElement, name: string) {
  await userEvent.type(within(page).getByRole('textbox', { name: 'Name' }), `${name}{Enter}`);
  await settle();
}

const countOf = (page: HTMLElement) => page.querySelector('[data-node="count"]')?.textContent;

test('two artifacts of one id on a page show the same data, and no two elements have the same id', async () => {
  const storage = createMemoryStorage();
  const { container } = render(
    <StrictMode>
      <div data-testid="left">
        <Artifact artifact={board('team')} storage={storage} />
      </div>
      <div data-testid="right">
        <Artifact artifact={board('team')} storage={storage} />
      </div>
    </StrictMode>,
  );
  await settle();
  await enter(screen.getByTestId('left'), 'Grace');
  await vi.waitFor(() => expect(countOf(screen.getByTestId('right'))).toContain('2'));
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const element of container.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]'))
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
      for (const id of element.getAttribute(attribute)?.split(' ') ?? []) {
        const target = document.getElementById(id);
        const page = element.closest('[data-testid]');
        expect(target === null || page?.contains(target)).toBe(true);
      }
});

test('a page that is left while it saves loses nothing', async () => {
  const memory = createMemoryStorage();
  const waiting: (() => void)[] = [];
  const slow: Storage = {
    ...memory,
    append: async (...args) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return memory.append(...args);
    },
  };
  const { unmount, container } = render(<Artifact artifact={board('team')} storage={slow} />);
  await settle();
  await enter(container, 'Grace');
  expect(waiting).toHaveLength(1);
  unmount();
  waiting.forEach((resolve) => resolve());
  await settle();
  const again = render(<Artifact artifact={board('team')} storage={memory} />);
  await vi.waitFor(() => expect(countOf(again.container)).toContain('2'));
});

test('of documents that follow each other quickly the last is shown, each with its own data', async () => {
  const storage = createMemoryStorage();
  const show = (id: string, title: string) => (
    <StrictMode>
      <Artifact artifact={board(id, title)} storage={storage} />
    </StrictMode>
  );
  const { container, rerender } = render(show('one', 'First'));
  await settle();
  await enter(container, 'Grace');
  for (const [id, title] of [
    ['two', 'Second'],
    ['three', 'Third'],
    ['two', 'Second'],
  ] as const)
    rerender(show(id, title));
  await settle();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Second');
  expect(countOf(container)).toContain('1');
  rerender(show('one', 'First'));
  await vi.waitFor(() => expect(countOf(container)).toContain('2'));
});

test('a page whose language is written the other way than the host’s turns by itself', async () => {
  document.documentElement.dir = 'rtl';
  const { container } = render(
    <>
      <Artifact artifact={board('left')} locale="en" />
      <Artifact artifact={board('right')} locale="ar" />
    </>,
  );
  await settle();
  const pages = [...container.querySelectorAll('.vt-root')];
  expect(pages.map((page) => [page.getAttribute('dir'), page.getAttribute('lang')])).toEqual([
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ]);
  document.documentElement.removeAttribute('dir');
});
