import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { StatusBadgeDefinition } from './index.js';

const show = (props: Record<string, unknown>, snapshot = {}) =>
  renderView(StatusBadgeDefinition, { status: 'on-track', ...props }, { snapshot });
const badge = (container: HTMLElement) => container.querySelector('.vt-badge')!;

describe('StatusBadge', () => {
  it.each([
    ['on-track', 'On track', 'success'],
    ['at-risk', 'At risk', 'warning'],
    ['blocked', 'Blocked', 'danger'],
    ['complete', 'Complete', 'success'],
    ['not-started', 'Not started', 'neutral'],
    ['paused', 'Paused', 'neutral'],
  ])('shows %s by a word, an icon and a tone', (status, text, tone) => {
    const { container } = show({ status });
    expect(badge(container)).toHaveTextContent(text);
    expect(badge(container)).toHaveAttribute('data-tone', tone);
    expect(badge(container).querySelector('svg')).toBeInTheDocument();
  });

  it('gives the six statuses six different looks in gray', () => {
    const shapes = ['on-track', 'at-risk', 'blocked', 'complete', 'not-started', 'paused'].map(
      (status) => badge(show({ status }).container).querySelector('svg')!.innerHTML,
    );
    expect(new Set(shapes).size).toBe(6);
  });

  it('understands how people write a status', () => {
    expect(badge(show({ status: 'At risk' }).container)).toHaveAttribute('data-tone', 'warning');
    expect(badge(show({ status: 'NOT_STARTED' }).container)).toHaveTextContent('Not started');
  });

  it.each([
    ['Draft', 'Draft'],
    [0.5, '0.5'],
    [null, '—'],
    ['__proto__', '__proto__'],
  ])('shows the value %j that it does not know as it is', (status, text) => {
    const { container } = show({ status });
    expect(badge(container)).toHaveTextContent(text);
    expect(badge(container)).toHaveAttribute('data-tone', 'neutral');
  });

  it('shows what the first rule that holds says', () => {
    const rules = [
      { when: false, tone: 'danger', label: 'Late' },
      { when: true, tone: 'warning', label: 'Slow', icon: 'clock' },
      { when: true, tone: 'success', label: 'Fine' },
    ];
    const { container } = show({}, { props: { status: 3, rules, size: 'md' } });
    expect(badge(container)).toHaveTextContent('Slow');
    expect(badge(container)).toHaveAttribute('data-tone', 'warning');
  });

  it('takes a rule whose condition has no value for one that does not hold', () => {
    const rules = [
      { when: null, tone: 'danger', label: 'Late' },
      { when: 1, tone: 'danger', label: 'Late' },
    ];
    const { container } = show({}, { props: { status: 'on-track', rules, size: 'md' } });
    expect(badge(container)).toHaveTextContent('On track');
  });

  it('has a label, an icon and a size of its own', () => {
    const { container } = show({ label: 'Launch', size: 'lg', icon: 'flag' });
    expect(badge(container)).toHaveTextContent('Launch');
    expect(badge(container)).toHaveAttribute('data-size', 'lg');
  });

  it('explains itself on focus', async () => {
    show({ tooltip: 'Two of three suppliers have confirmed' });
    fireEvent.focus(screen.getByRole('button', { name: 'On track' }));
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Two of three suppliers have confirmed');
  });

  it('comes before its menu in the tab order, as it does to the eye', async () => {
    const explanation = {
      prop: 'status',
      kind: 'formula',
      text: 'state',
      origin: null,
      datasets: [],
      nodes: [],
    } as const;
    renderView(
      StatusBadgeDefinition,
      { status: 'on-track', tooltip: 'Both suppliers have confirmed' },
      { explanations: [explanation] },
    );
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'On track' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });
});
