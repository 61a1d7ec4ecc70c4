import { fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { MetricCardDefinition } from './index.js';
import { movementOf, sparklinePaths } from './MetricCard.logic.js';

const show = (props: Record<string, unknown>) =>
  renderView(MetricCardDefinition, { label: 'MRR', value: 48_200, format: 'currency', ...props });
const card = (container: HTMLElement) => container.querySelector('.vt-metric-card')!;

describe('MetricCard', () => {
  it('shows a label and a value in its format', () => {
    show({});
    expect(screen.getByRole('heading', { name: 'MRR' })).toBeInTheDocument();
    expect(screen.getByText('$48,200')).toBeInTheDocument();
  });

  it.each([null, ''])('shows a dash for the missing value %j, never 0 or NaN', (value) => {
    const { container } = show({ value });
    expect(container.querySelector('.vt-metric-card-value')).toHaveTextContent(/^—$/);
  });

  it('shows a text and a yes or no as they are', () => {
    show({ value: 'Healthy', format: 'text' });
    expect(screen.getByText('Healthy')).toBeInTheDocument();
    show({ value: true });
    expect(screen.getByText('Yes')).toBeInTheDocument();
  });

  it('says how it moved with sign, arrow and tone', () => {
    const { container } = show({ comparison: { previous: 40_000, label: 'vs last month' } });
    expect(screen.getByText('vs last month')).toBeInTheDocument();
    expect(container.querySelector('.vt-metric-card-change')).toHaveTextContent('+20.5%');
    expect(container.querySelector('.vt-metric-card-comparison')).toHaveAttribute('data-tone', 'success');
    expect(container.querySelector('.vt-metric-card-change svg')).toBeInTheDocument();
  });

  it('takes a rise for bad news where the document says so', () => {
    const { container } = show({ comparison: { change: 0.1, upIsGood: false } });
    expect(container.querySelector('.vt-metric-card-comparison')).toHaveAttribute('data-tone', 'danger');
  });

  it.each([{ previous: 0 }, { previous: null }, { change: null }, {}])(
    'shows a dash for the comparison %j',
    (comparison) => {
      const { container } = show({ comparison });
      expect(container.querySelector('.vt-metric-card-comparison')).toHaveTextContent(/^—$/);
    },
  );

  it('shows the progress to a target, which may be passed', () => {
    const { container } = show({ target: 40_000 });
    expect(screen.getByText('121% of $40,000')).toBeInTheDocument();
    expect(container.querySelector('.vt-metric-card-reached')).toHaveAttribute('width', '100%');
  });

  it('only names what a value should stay below', () => {
    const { container } = show({ target: 40_000, comparison: { previous: 50_000, upIsGood: false } });
    expect(screen.getByText('Target $40,000')).toBeInTheDocument();
    expect(container.querySelector('.vt-metric-card-track')).toBeNull();
  });

  it('names the target where there is no value to compare with it', () => {
    show({ value: null, target: 40_000 });
    expect(screen.getByText('Target $40,000')).toBeInTheDocument();
  });

  it('puts its trend in words', () => {
    show({ sparkline: { data: [{ y: 40_000 }, { y: 52_000 }, { y: 48_200 }], y: 'y' } });
    expect(
      screen.getByRole('img', { name: 'Trend from $40,000 to $48,200, lowest $40,000, highest $52,000' }),
    ).toBeInTheDocument();
  });

  it('says when there is no trend yet', () => {
    show({ sparkline: { data: [{ y: null }, { y: 'x' }], y: 'y' } });
    expect(screen.getByRole('img', { name: 'No trend yet' })).toBeInTheDocument();
  });

  it('says its status by an icon with a name, not by color alone', () => {
    const { container } = show({ status: 'warning' });
    expect(screen.getByRole('img', { name: 'Needs attention' })).toBeInTheDocument();
    expect(card(container)).toHaveAttribute('data-tone', 'warning');
  });

  it('leads to its link and tells the host', () => {
    const { intents } = show({ link: 'https://example.com/mrr' });
    const link = screen.getByRole('link', { name: '$48,200 MRR' });
    expect(link).toHaveAttribute('href', 'https://example.com/mrr');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(intents).toEqual([{ type: 'link.click', node: 'node', url: 'https://example.com/mrr' }]);
  });

  it('is no link where the address is not allowed', () => {
    show({ link: 'javascript:alert(1)' });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('a movement', () => {
  it('never is anything but a finite fraction or unknown', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (value, previous) => {
        const { change } = movementOf(value, { previous, upIsGood: true });
        expect(change === null || Number.isFinite(change)).toBe(true);
      }),
    );
  });

  it('from a negative value is measured by its size', () => {
    expect(movementOf(-50, { previous: -100, upIsGood: true }).change).toBe(0.5);
  });
});

describe('a sparkline', () => {
  it('has finite geometry for any numbers', () => {
    const values = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, (trend) => {
        expect(JSON.stringify(sparklinePaths(trend))).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
