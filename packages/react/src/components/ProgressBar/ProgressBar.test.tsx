import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { ProgressBarDefinition } from './index.js';
import { fractionOf } from './ProgressBar.logic.js';

const show = (props: Record<string, unknown>) =>
  renderView(ProgressBarDefinition, {
    label: 'Path',
    value: 48_200,
    max: 100_000,
    format: 'currency',
    ...props,
  });
const bar = () => screen.getByRole('progressbar', { name: 'Path' });
const filled = (container: HTMLElement) => container.querySelector('.vt-progress-bar-filled');

describe('ProgressBar', () => {
  it('shows value, maximum and share', () => {
    const { container } = show({});
    expect(bar()).toHaveAttribute('aria-valuenow', '48');
    expect(bar()).toHaveAttribute('aria-valuetext', '$48,200 of $100,000, 48%');
    expect(filled(container)).toHaveAttribute('width', '48.2%');
  });

  it('is full at 100 when nothing else is said, and at 1 for a percentage', () => {
    show({ value: 70, max: undefined, format: 'number' });
    expect(bar()).toHaveAttribute('aria-valuetext', '70%');
    show({ label: 'Other', value: 0.7, max: undefined, format: 'percent' });
    expect(screen.getByRole('progressbar', { name: 'Other' })).toHaveAttribute('aria-valuenow', '70');
  });

  it('is full at the target when there is no maximum, and marks the target when there is', () => {
    show({ max: undefined, target: 50_000 });
    expect(bar()).toHaveAttribute('aria-valuetext', '$48,200 of $50,000, 96%');
    const { container } = show({ label: 'Two', target: 80_000 });
    expect(screen.getByText('Target $80,000')).toBeInTheDocument();
    expect(container.querySelector('[data-mark="target"]')).toHaveAttribute('x1', '80%');
  });

  it('shows more than full as such', () => {
    const { container } = show({ value: 125_000 });
    expect(bar()).toHaveAttribute('aria-valuenow', '125');
    expect(bar()).toHaveAttribute('aria-valuemax', '125');
    expect(screen.getByText('125%')).toBeInTheDocument();
    expect(container.querySelector('[data-mark="full"]')).toHaveAttribute('x1', '80%');
  });

  it('says so where there is no value yet, and what the target is', () => {
    const { container } = show({ value: null, target: 80_000 });
    expect(bar()).not.toHaveAttribute('aria-valuenow');
    expect(bar()).toHaveAttribute('aria-valuetext', 'No value yet, Target $80,000');
    expect(container.querySelector('.vt-progress-bar-numbers')).toHaveTextContent(/^No value yet$/);
    expect(filled(container)).toHaveAttribute('width', '0%');
  });

  it.each([0, -5, null])('can’t tell the share of a maximum of %j', (max) => {
    const { container } = show({ max });
    expect(bar()).not.toHaveAttribute('aria-valuenow');
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('takes its tone from the highest threshold reached, and says it by an icon with a name', () => {
    const thresholds = [
      { from: 40_000, tone: 'warning' },
      { from: 0, tone: 'danger' },
      { from: 80_000, tone: 'success' },
    ];
    const { container } = show({ thresholds });
    expect(container.querySelector('.vt-progress-bar-body')).toHaveAttribute('data-tone', 'warning');
    expect(screen.getByRole('img', { name: 'Needs attention' })).toBeInTheDocument();
  });

  it('lists milestones with whether they are reached', () => {
    show({ milestones: [{ value: 25_000, label: 'First hire' }, { value: 50_000 }] });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('First hire$25,000reached');
    expect(second).toHaveTextContent('$50,000not reached yet');
  });

  it('has no value while nobody knows how much is left', () => {
    show({ indeterminate: true });
    expect(bar()).not.toHaveAttribute('aria-valuenow');
    expect(bar()).toHaveAttribute('aria-valuetext', 'In progress');
  });

  it('is a ring on request', () => {
    const { container } = show({ shape: 'ring', size: 'lg' });
    expect(container.querySelector('.vt-progress-bar-ring-filled')).toHaveAttribute(
      'stroke-dasharray',
      '48.2 100',
    );
    expect(bar()).toHaveAttribute('aria-valuenow', '48');
  });
});

describe('a length along the bar', () => {
  it('is a fraction whatever is asked', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (value, end) => {
        const length = fractionOf(value, end);
        expect(length >= 0 && length <= 1).toBe(true);
      }),
    );
  });
});
