import { createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Artifact } from '../artifact/Artifact.js';

const now = Date.UTC(2026, 10, 21, 8);
const total = {
  query: {
    from: 'deals',
    where: { key: 'value', op: 'gt', value: 5 },
    aggregate: [{ op: 'sum', key: 'value', as: 'v' }],
  },
};
const rows = { from: 'deals' };
const components = [
  { id: 'metric', type: 'MetricCard', props: { label: 'Won so far', value: total } },
  { id: 'goal', type: 'ProgressBar', props: { label: 'Goal', value: total, max: 100 } },
  {
    id: 'twice',
    type: 'Calculator',
    props: { label: 'Twice', formula: 'base * 2', inputs: [{ name: 'base', label: 'Base', value: total }] },
  },
  { id: 'text', type: 'TextBlock', props: { text: 'Total {{ sum(deals.value) }}' } },
  {
    id: 'chart',
    type: 'Chart',
    props: { title: 'Deals drawn', kind: 'bar', x: 'deal', y: [{ key: 'value' }], data: rows },
  },
  { id: 'table', type: 'Table', props: { title: 'Deals', data: rows } },
  {
    id: 'list',
    type: 'DataList',
    props: { title: 'Deal list', data: rows, fields: { label: 'deal', value: 'value' } },
  },
  { id: 'board', type: 'Kanban', props: { title: 'Board', data: rows, groupBy: 'deal' } },
  {
    id: 'line',
    type: 'Timeline',
    props: { title: 'Line', data: rows, fields: { title: 'deal', startDate: 'day', endDate: 'day' } },
  },
];
const document = {
  version: 1,
  id: 'deals-1',
  title: 'Pipeline',
  datasets: [
    {
      name: 'deals',
      title: 'All deals',
      origin: 'sample',
      columns: [
        { key: 'deal', label: 'Deal', type: 'text' },
        { key: 'value', label: 'Deal value', type: 'number' },
        { key: 'day', label: 'Day', type: 'date' },
      ],
      rows: [
        { id: 'd1', deal: 'Acme', value: 12, day: '2026-11-21' },
        { id: 'd2', deal: 'Best', value: 3, day: '2026-11-22' },
      ],
    },
  ],
  components,
};

async function explained(id: string) {
  const session = createSession(openArtifact(document).artifact!, { now: () => now });
  await session.ready;
  const { container, unmount } = render(<Artifact session={session} />);
  const node = container.querySelector(`[data-node="${id}"]`)!;
  await userEvent.click(node.querySelector('.vt-frame-more')!);
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Where does this come from?' }));
  const text = (await screen.findByRole('dialog')).textContent;
  unmount();
  session.dispose();
  return text;
}

test.each(components.map(({ id }) => id))(
  '%s says where its numbers come from, and marks samples',
  async (id) => {
    const text = await explained(id);
    expect(text).toContain('All deals: 2 rows');
    expect(text).toContain('sample data');
    expect(text).toContain('made up');
  },
);

test('a query is said in words, with the rows that passed and the query as it stands', async () => {
  const text = await explained('metric');
  expect(text).toContain('Value: Computed by a query · sample data');
  expect(text).toContain('Sum of Deal value from All deals');
  expect(text).toContain('where Deal value is above 5');
  expect(text).toContain('1 row passed its filters');
  expect(text).toContain('"op":"sum"');
});
