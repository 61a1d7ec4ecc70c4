import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Artifact } from '../../renderer/artifact/Artifact.js';
import { TextBlockWithMarkdown } from './TextBlockWithMarkdown.js';

const text = `# Orders

- paper
  - **matt**
- [ink](https://example.org/ink)

1. first

| Part | Price |
| ---- | ----: |
| Ink  |    12 |

- [ ] counted: {{ sum(orders.amount) | currency }}

<script>alert(1)</script> [never](javascript:alert(1))`;
const artifact = {
  version: 1,
  id: 'guide',
  title: 'Guide',
  datasets: [
    { name: 'orders', rows: [{ id: 'o1', amount: 1200 }], columns: [{ key: 'amount', type: 'number' }] },
  ],
  components: [{ id: 'text', type: 'TextBlock', props: { text } }],
} as const;
const page = (components = [TextBlockWithMarkdown]) => (
  <Artifact artifact={artifact} components={components} now={0} />
);

test('the HTML of a server has headings, lists, links, tables, check boxes and numbers', () => {
  const holder = document.createElement('div');
  holder.innerHTML = renderToString(page());
  const body = holder.querySelector('.vt-md')!;
  expect(body.querySelector('h2, h3')).toHaveTextContent('Orders');
  expect(body.querySelector('ul > li > ul > li > strong')).toHaveTextContent('matt');
  expect(body.querySelector('ul > li a')).toHaveAttribute('href', 'https://example.org/ink');
  expect(body.querySelector('ol > li')).toHaveTextContent('first');
  expect(body.querySelector('table td')).toHaveTextContent('Ink');
  expect(body.querySelector('li input[type=checkbox]')).not.toBeNull();
  expect(body).toHaveTextContent('counted: $1,200');
  expect(body.querySelector('script, [href^="javascript"], [style]')).toBeNull();
});

test('the browser takes it over without a difference', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const container = document.createElement('div');
  container.innerHTML = renderToString(page());
  document.body.append(container);
  const link = container.querySelector('.vt-md a');
  const onRecoverableError = vi.fn();
  let root: ReturnType<typeof hydrateRoot> | undefined;
  await act(async () => {
    root = hydrateRoot(container, page(), { onRecoverableError });
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(quiet).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: 'ink' })).toBe(link);
  act(() => root?.unmount());
  container.remove();
  quiet.mockRestore();
});

test('without it, servers draw the words of a text in rough blocks', () => {
  const html = renderToString(page([]));
  expect(html).toContain('Orders</h');
  expect(html).toContain('matt');
  expect(html).not.toContain('<ul>');
});
