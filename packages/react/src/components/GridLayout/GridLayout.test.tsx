import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { GridLayoutDefinition } from './index.js';

const child = (id: string) => ({ id, type: 'MetricCard', props: { label: id, value: 1 } });
const layoutOf = () =>
  JSON.parse(screen.getByTestId('children').dataset['layout'] ?? '{}') as Record<string, unknown>;

test('children lie on a grid of the layout’s own columns and gap, one column each', () => {
  renderView(GridLayoutDefinition, { columns: 3, gap: 24, children: [child('a'), child('b')] });
  expect(layoutOf()).toMatchObject({ columns: 3, gap: 24, defaultSpan: 1 });
  expect(screen.getByTestId('child-a')).toBeInTheDocument();
  expect(screen.getByTestId('child-b')).toBeInTheDocument();
});

test('without columns and gap there are two columns 16 pixels apart', () => {
  renderView(GridLayoutDefinition, { children: [child('a')] });
  expect(layoutOf()).toMatchObject({ columns: 2, gap: 16 });
});

test('a gap of a fraction of a pixel is rounded', () => {
  renderView(GridLayoutDefinition, { gap: 7.6, children: [child('a')] });
  expect(layoutOf()).toMatchObject({ gap: 8 });
});

test('a title names the group, and headings inside are one level below it', () => {
  renderView(
    GridLayoutDefinition,
    { title: 'Key figures', description: 'All figures of this month', children: [child('a')] },
    { headingLevel: 3 },
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Key figures' })).toBeInTheDocument();
  expect(screen.getByText('All figures of this month')).toBeInTheDocument();
  expect(layoutOf()).toMatchObject({ headingLevel: 4 });
});

test('without a title the headings inside keep the level of the layout', () => {
  renderView(GridLayoutDefinition, { children: [child('a')] }, { headingLevel: 3 });
  expect(layoutOf()).toMatchObject({ headingLevel: 3 });
});

test('a layout without children says that nothing is there', () => {
  renderView(GridLayoutDefinition, { children: [] });
  expect(screen.getByText('Nothing here yet')).toBeInTheDocument();
});
