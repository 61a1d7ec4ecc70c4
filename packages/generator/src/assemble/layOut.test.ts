import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../plan/Outline.js';
import { layOut } from './layOut.js';

const part = (type: string, span: number, intent = 'measure'): OutlineNode => ({
  id: type,
  type,
  parent: null,
  span,
  intent,
  title: type,
  shows: {},
});
const cards = (count: number) => Array.from({ length: count }, () => part('MetricCard', 4));
const spansOf = (nodes: readonly OutlineNode[]) => layOut(nodes).map(({ span }) => span);

describe('layOut', () => {
  it.each([
    [2, [6, 6]],
    [3, [4, 4, 4]],
    [4, [3, 3, 3, 3]],
    [5, [4, 4, 4, 6, 6]],
    [7, [3, 3, 3, 3, 4, 4, 4]],
  ])('shares the rows of %i cards evenly', (count, spans) => {
    expect(spansOf(cards(count))).toEqual(spans);
  });

  it('puts three bars in one row, and four in two', () => {
    const bars = (count: number) => Array.from({ length: count }, () => part('ProgressBar', 6, 'goal'));
    expect(spansOf(bars(3))).toEqual([4, 4, 4]);
    expect(spansOf(bars(4))).toEqual([6, 6, 6, 6]);
  });

  it('leaves a bar as wide as the page alone', () => {
    expect(spansOf([part('ProgressBar', 12), part('ProgressBar', 6), part('ProgressBar', 6)])).toEqual([
      12, 6, 6,
    ]);
  });

  it('puts a lone card beside the chart that follows it', () => {
    expect(spansOf([part('MetricCard', 12), part('Chart', 12, 'trend'), part('Table', 12)])).toEqual([
      4, 8, 12,
    ]);
  });

  it('puts two wide charts in one row, the trend wider', () => {
    expect(spansOf([part('Chart', 12, 'trend'), part('Chart', 12, 'compare')])).toEqual([7, 5]);
    expect(spansOf([part('Chart', 12, 'compare'), part('Chart', 12, 'share')])).toEqual([6, 6]);
  });

  it('keeps three wide charts as they are', () => {
    const chart = part('Chart', 12, 'compare');
    expect(spansOf([chart, chart, chart])).toEqual([12, 12, 12]);
  });

  it('widens what would leave a gap at the end of a row', () => {
    expect(spansOf([part('DataList', 6), part('Table', 12), part('InputForm', 4)])).toEqual([12, 12, 12]);
  });

  it('keeps the order and loses nothing', () => {
    const nodes = [
      part('Table', 12),
      ...cards(3),
      part('Chart', 12),
      part('Chart', 12),
      part('InputForm', 7),
    ];
    expect(layOut(nodes).map(({ type }) => type)).toEqual(nodes.map(({ type }) => type));
  });

  it('has nothing to lay out on an empty page', () => {
    expect(layOut([])).toEqual([]);
  });
});
