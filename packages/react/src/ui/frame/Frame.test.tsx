import type { JsonSchema } from '@vitrine/schema';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { defineComponent } from '../../renderer/defineComponent.js';
import type { ViewProps } from '../../renderer/types.js';
import { renderView } from '../../renderer/renderView.testing.js';
import { Frame } from './Frame.js';

const schema: JsonSchema = { type: 'object', properties: { title: { type: 'string', default: 'Deals' } } };
const definition = defineComponent<{ title: string }>({
  type: 'Note',
  schema,
  view: ({ props, node }: ViewProps<{ title: string }>) => (
    <Frame node={node} title={props.title}>
      content
    </Frame>
  ),
});
const explanation = {
  prop: 'value',
  kind: 'formula',
  text: 'sum(deals.value)',
  origin: 'sample',
  datasets: [{ name: 'deals', title: 'Deals', rows: 3, origin: 'sample' }],
  nodes: [],
} as const;

test('the heading has the level the page gives and names the group', () => {
  renderView(definition, {}, { headingLevel: 4 });
  expect(screen.getByRole('heading', { level: 4, name: 'Deals' })).toBeVisible();
  expect(screen.getByRole('group', { name: 'Deals' })).toHaveTextContent('content');
});

test('real data has no sample mark and, outside a session, no menu', () => {
  renderView(definition, {});
  expect(screen.queryByRole('button')).toBeNull();
});

test('the sample mark tells what is made up', async () => {
  renderView(definition, {}, { sample: true, explanations: [explanation] });
  await userEvent.click(screen.getByRole('button', { name: 'Sample' }));
  const panel = await screen.findByRole('dialog', { name: 'Where does this come from?' });
  expect(panel).toHaveTextContent('made up');
  expect(panel).toHaveTextContent('sum(deals.value)');
  expect(panel).toHaveTextContent('Deals: 3 rows');
});

test('the menu explains a node by keyboard alone and gives focus back', async () => {
  renderView(definition, {}, { explanations: [explanation] });
  const more = screen.getByRole('button', { name: 'More for Deals' });
  more.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(await screen.findByRole('menuitem', { name: 'Where does this come from?' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('dialog')).toHaveTextContent('sum(deals.value)');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(more).toHaveFocus();
});

test('a warning is shown discreetly and read on demand', async () => {
  const issue = {
    code: 'prop.invalid',
    severity: 'warning',
    path: '/components/0',
    message: 'The target is no number.',
    params: {},
    hint: 'Write a number.',
  } as const;
  renderView(definition, {}, { snapshot: { issues: [issue] } });
  expect(screen.queryByText('The target is no number.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '1 note' }));
  expect(await screen.findByText('The target is no number.')).toBeVisible();
  expect(screen.getByText('Write a number.')).toBeVisible();
});
