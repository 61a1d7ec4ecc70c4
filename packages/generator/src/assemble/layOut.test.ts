import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../plan/Outline.js';
import { layOut } from './layOut.js';

const part = (intent: string, span: number): OutlineNode => ({
  id: intent,
  type: intent,
  parent: null,
  span,
  intent,
  title: intent,
  shows: {},
});
const cards = (count: number) => Array.from({ length: count }, () => part('measure', 4));
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

  it('keeps a narrow list among the cards it stands with', () => {
    expect(spansOf([...cards(2), part('rank', 4)])).toEqual([4, 4, 4]);
    expect(spansOf([...cards(2), part('rank', 6), part('rank', 6)])).toEqual([6, 6, 6, 6]);
  });

  it('puts three bars in one row, and four in two', () => {
    const bars = (count: number) => Array.from({ length: count }, () => part('goal', 6));
    expect(spansOf(bars(3))).toEqual([4, 4, 4]);
    expect(spansOf(bars(4))).toEqual([6, 6, 6, 6]);
  });

  it('leaves a bar as wide as the page alone', () => {
    expect(spansOf([part('goal', 12), part('goal', 6), part('goal', 6)])).toEqual([12, 6, 6]);
  });

  it('puts a lone card beside the chart that follows it', () => {
    expect(spansOf([part('measure', 12), part('trend', 12), part('browse', 12)])).toEqual([4, 8, 12]);
  });

  it('puts two wide charts in one row, the trend wider', () => {
    expect(spansOf([part('trend', 12), part('compare', 12)])).toEqual([7, 5]);
    expect(spansOf([part('compare', 12), part('share', 12)])).toEqual([6, 6]);
  });

  it('keeps three wide charts as they are', () => {
    const chart = part('compare', 12);
    expect(spansOf([chart, chart, chart])).toEqual([12, 12, 12]);
  });

  it('widens what would leave a gap at the end of a row', () => {
    expect(spansOf([part('rank', 6), part('browse', 12), part('collect', 4)])).toEqual([12, 12, 12]);
  });

  it('keeps the order and loses nothing', () => {
    const nodes = [
      part('browse', 12),
      ...cards(3),
      part('compare', 12),
      part('compare', 12),
      part('collect', 7),
    ];
    expect(layOut(nodes).map(({ intent }) => intent)).toEqual(nodes.map(({ intent }) => intent));
  });

  it('has nothing to lay out on an empty page', () => {
    expect(layOut([])).toEqual([]);
  });
});
