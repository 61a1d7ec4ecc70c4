import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { TabsDefinition } from './index.js';

const node = (id: string) => ({ id, type: 'MetricCard', props: { label: id, value: 1 } });
const tabs = [
  { id: 'week', label: 'This week', content: [node('open')] },
  { id: 'later', label: 'Later', content: [node('planned')] },
  { id: 'done', label: 'Done', content: [node('closed')] },
];
const tab = (name: string) => screen.getByRole('tab', { name });

describe('tabs', () => {
  test('the first tab is shown until one is chosen', () => {
    renderView(TabsDefinition, { tabs });
    expect(tab('This week')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByTestId('child-open')).toBeVisible();
  });

  test('the default tab is shown until one is chosen', () => {
    renderView(TabsDefinition, { tabs, defaultTab: 'later' });
    expect(tab('Later')).toHaveAttribute('aria-selected', 'true');
  });

  test('the tab a person chose is remembered and comes before the default', () => {
    renderView(TabsDefinition, { tabs, defaultTab: 'later' }, { view: { tab: 'done' } });
    expect(tab('Done')).toHaveAttribute('aria-selected', 'true');
  });

  test.each([['gone'], ['__proto__'], [7], [null]])(
    'a remembered tab %j that is not there counts as none',
    (remembered) => {
      renderView(TabsDefinition, { tabs, defaultTab: 'missing' }, { view: { tab: remembered } });
      expect(tab('This week')).toHaveAttribute('aria-selected', 'true');
    },
  );

  test('content is mounted when its tab is first shown, and stays', async () => {
    renderView(TabsDefinition, { tabs });
    expect(screen.queryByTestId('child-planned')).toBeNull();
    await userEvent.click(tab('Later'));
    expect(screen.getByTestId('child-planned')).toBeVisible();
    await userEvent.click(tab('This week'));
    expect(screen.getByTestId('child-planned')).not.toBeVisible();
  });

  test('choosing a tab keeps it as view state and tells the host', async () => {
    const { view, intents } = renderView(TabsDefinition, { tabs });
    await userEvent.click(tab('Later'));
    expect(view.get('tab')).toBe('later');
    expect(intents).toEqual([{ type: 'tab.change', node: 'node', tab: 'later' }]);
  });

  test('arrow keys, Home and End choose a tab and move the focus to it', async () => {
    renderView(TabsDefinition, { tabs });
    tab('This week').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('Later')).toHaveFocus();
    expect(tab('Later')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{End}');
    expect(tab('Done')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('This week')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(tab('Done')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(tab('This week')).toHaveFocus();
  });

  test('from right to left the arrow keys go the other way', () => {
    renderView(TabsDefinition, { tabs }, { environment: { locale: 'ar' } });
    fireEvent.keyDown(tab('This week'), { key: 'ArrowLeft' });
    expect(tab('Later')).toHaveFocus();
  });

  test('only the chosen tab takes part in the tab order', () => {
    renderView(TabsDefinition, { tabs, defaultTab: 'later' });
    expect(tab('Later')).toHaveAttribute('tabindex', '0');
    expect(tab('Done')).toHaveAttribute('tabindex', '-1');
  });

  test('a badge shows what its formula gave, nothing for null', () => {
    renderView(TabsDefinition, {
      tabs: [
        { id: 'a', label: 'Open', badge: 1200, content: [] },
        { id: 'b', label: 'Closed', badge: null, content: [] },
      ],
    });
    expect(tab('Open 1,200')).toBeInTheDocument();
    expect(tab('Closed')).toBeInTheDocument();
  });

  test('each panel is named by its tab', () => {
    renderView(TabsDefinition, { tabs });
    expect(screen.getByRole('tabpanel', { name: 'This week' })).toBeInTheDocument();
  });

  test('pills are tabs of another look', () => {
    renderView(TabsDefinition, { tabs, variant: 'pills' });
    expect(screen.getByRole('tablist')).toHaveAttribute('data-variant', 'pills');
  });

  test('labels are text, never markup', () => {
    renderView(TabsDefinition, { tabs: [{ id: 'x', label: '<b>Bold</b>', content: [] }] });
    expect(tab('<b>Bold</b>')).toBeInTheDocument();
  });
});

describe('sections', () => {
  const toggle = (name: string) => screen.getByRole('button', { name });

  test('the chosen section stands open, the others are folded and not mounted', () => {
    renderView(TabsDefinition, { tabs, variant: 'sections', defaultTab: 'later' });
    expect(toggle('Later')).toHaveAttribute('aria-expanded', 'true');
    expect(toggle('This week')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByTestId('child-open')).toBeNull();
  });

  test('several sections may stand open, and each folds', async () => {
    const { view } = renderView(TabsDefinition, { tabs, variant: 'sections' });
    await userEvent.click(toggle('Done'));
    expect(screen.getByTestId('child-open')).toBeVisible();
    expect(screen.getByTestId('child-closed')).toBeVisible();
    expect(view.get('tab')).toBe('done');
    await userEvent.click(toggle('This week'));
    expect(screen.getByTestId('child-open')).not.toBeVisible();
    expect(view.get('open')).toEqual(['done']);
  });

  test('all sections may be folded', async () => {
    renderView(TabsDefinition, { tabs, variant: 'sections' });
    await userEvent.click(toggle('This week'));
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  });
});

describe('printing', () => {
  const print = (type: 'beforeprint' | 'afterprint') => act(() => void window.dispatchEvent(new Event(type)));

  test.each(['tabs', 'pills', 'sections'])('unfolds all %s, and folds them again', (variant) => {
    renderView(TabsDefinition, { tabs, variant });
    print('beforeprint');
    for (const child of ['open', 'planned', 'closed'])
      expect(screen.getByTestId(`child-${child}`)).toBeVisible();
    print('afterprint');
    expect(screen.getByTestId('child-open')).toBeVisible();
    expect(screen.queryByTestId('child-planned')).toBeNull();
  });
});
