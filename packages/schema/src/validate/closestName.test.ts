import { describe, expect, it } from 'vitest';
import { closestName } from './closestName.js';

const types = ['MetricCard', 'DataList', 'ProgressBar', 'InputForm', 'TextBlock', 'Chart', 'Table', 'Tabs'];

describe('closestName', () => {
  it.each([
    ['Metrics', 'MetricCard'],
    ['metric_card', 'MetricCard'],
    ['Chrat', 'Chart'],
    ['BarChart', 'Chart'],
    ['Form', 'InputForm'],
    ['Progress', 'ProgressBar'],
    ['Tabel', 'Table'],
  ])('takes %s for %s', (name, meant) => {
    expect(closestName(name, types)).toBe(meant);
  });

  it.each(['', 'x', 'Spaceship', 'constructor'])('takes "%s" for nothing', (name) => {
    expect(closestName(name, types)).toBeUndefined();
  });

  it('stays cheap on long names', () => {
    expect(closestName('x'.repeat(1_000_000), ['y'.repeat(1_000_000), 'x'.repeat(70)])).toBe('x'.repeat(70));
  });
});
