import { describe, expect, it } from 'vitest';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { textWidth } from '../scale/textWidth.js';
import { chartProps, sceneOf } from './scene.testing.js';
import type { Shape } from './types.js';

const stages = ['Lead', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'];
const countries = [
  'Austria',
  'Belgium',
  'Czech Republic',
  'Denmark',
  'Estonia',
  'Finland',
  'Germany',
  'Hungary',
  'Ireland',
  'Luxembourg',
  'Netherlands',
  'Portugal',
];
const states = ['Waiting for customer', 'In progress', 'Ready for review', 'Blocked by supplier'];
const towns = ['東京都千代田区', '大阪府大阪市北区', '北海道札幌市中央区', '福岡県', '沖縄県那覇市'];
const word = 'Rechtsschutzversicherungsgesellschaften';

type Given = Partial<ChartViewProps> & Pick<ChartViewProps, 'kind'>;
type Text = Extract<Shape, { shape: 'text' }>;
const two: ChartViewProps['y'] = [
  { key: 'y', axis: 'left' },
  { key: 'z', axis: 'left' },
];

function sceneWith(names: readonly (string | number)[], given: Given, width = 300) {
  const rows = names.map((x, index) => ({ x, y: index + 1, z: 3 }));
  return sceneOf(chartProps(rows, given), width);
}

/** What is written along the axis of names. */
function namesIn(names: readonly string[], given: Given, width?: number): readonly Text[] {
  return sceneWith(names, given, width).labels.filter(
    (shape): shape is Text =>
      shape.shape === 'text' && shape.role === 'tick' && !/^[\d,.%]+$/.test(shape.text),
  );
}

/** The names that can be read whole, each from its lines. */
function wholeNames(names: readonly string[], given: Given, width?: number): readonly string[] {
  const written = namesIn(names, given, width).map(({ text }) => text);
  return names.filter((name) => {
    const lines = written.filter((line) => name.includes(line));
    return lines.includes(name) || lines.join('').replaceAll(' ', '') === name.replaceAll(' ', '');
  });
}

const kinds: readonly Given[] = [
  { kind: 'bar' },
  { kind: 'bar', y: two },
  { kind: 'bar', y: two, stack: 'stacked' },
  { kind: 'bar', y: two, stack: 'percent' },
  { kind: 'combination', y: two },
  { kind: 'line' },
  { kind: 'area' },
];

describe('names of categories', () => {
  it.each(kinds)('are all there in a narrow card: %o', (given) => {
    for (const names of [stages, countries]) expect(wholeNames(names, given)).toEqual(names);
  });

  it('stand on one line where they have room', () => {
    const shown = namesIn(stages, { kind: 'bar' }, 900);
    expect(shown.map(({ text }) => text)).toEqual(stages);
    expect(new Set(shown.map(({ y }) => y)).size).toBe(1);
  });

  it('break between words, and the plot makes room for the lines', () => {
    const shown = namesIn(states, { kind: 'bar' }, 360);
    expect(shown.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Waiting for', 'customer', 'In progress']),
    );
    const height = (names: readonly string[]) => sceneWith(names, { kind: 'bar' }, 360).plot.height;
    expect(height(states)).toBe(height(['A', 'B', 'C', 'D']) - 14);
  });

  it('break between Japanese characters', () => {
    expect(
      namesIn(towns, { kind: 'bar' })
        .map(({ text }) => text)
        .join(''),
    ).toBe(towns.join(''));
  });

  it('turn bars over where they have no room below them, but no line', () => {
    const anchors = (given: Given) =>
      new Set(namesIn(stages, given).map(({ anchor, turn }) => [anchor, turn]));
    expect([...anchors({ kind: 'bar' })]).toContainEqual(['end', undefined]);
    expect([...anchors({ kind: 'combination', y: two })]).toContainEqual(['end', -45]);
  });

  it('that are slanted end below their slots and stay inside the drawing', () => {
    const names = [`First ${word}`, ...countries];
    const scene = sceneWith(names, { kind: 'line' }, 330);
    const slanted = namesIn(names, { kind: 'line' }, 330);
    expect(slanted).toHaveLength(names.length);
    slanted.forEach(({ x, y, text, turn }, slot) => {
      expect(turn).toBe(-45);
      expect(Math.abs(x - scene.focusOf(slot)!.x)).toBeLessThan(6);
      const reach = textWidth(text) * Math.SQRT1_2;
      expect(x - reach).toBeGreaterThanOrEqual(-0.01);
      expect(y + reach).toBeLessThanOrEqual(scene.height);
    });
  });

  it('that are too long for any of that are shortened, and told whole', () => {
    for (const { text, full } of namesIn([word, 'IT'], { kind: 'bar' }, 300)) {
      if (text.endsWith('…')) expect(full).toBe(word);
      else expect(text).toBe('IT');
    }
  });

  it('are thinned where there are hundreds', () => {
    const many = Array.from({ length: 300 }, (_, index) => `Customer ${index}`);
    const shown = namesIn(many, { kind: 'line' }, 600);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThan(12);
  });
});

it('numbers need not all be written: those that are tell the others', () => {
  const numbers = Array.from({ length: 12 }, (_, index) => 10_000 + index * 1000);
  const written = sceneWith(numbers, { kind: 'bar' }, 240).labels.filter(
    (shape) => shape.shape === 'text' && numbers.some((one) => one.toLocaleString('en') === shape.text),
  );
  expect(written.length).toBeGreaterThan(2);
  expect(written.length).toBeLessThan(12);
});

it('a chart is as high as its props say, and higher in a higher card, but not much higher than wide', () => {
  const props = chartProps([{ x: 'a', y: 1 }], { kind: 'bar', height: 280 });
  const heightIn = (width: number, height: number) => sceneOf(props, width, [], height).height;
  expect(heightIn(300, 100)).toBe(280);
  expect(heightIn(300, 400)).toBe(400);
  expect(heightIn(300, 2000)).toBe(480);
  expect(heightIn(800, 2000)).toBe(800);
});
