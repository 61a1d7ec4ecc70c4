import { expect, it } from 'vitest';
import { chartData, chartScene } from '../Chart.logic.js';
import { chartProps, sceneOf, shapesOf, writing } from './scene.testing.js';

const rows = [
  { x: '2026-01-01', y: 10 },
  { x: '2026-02-01', y: 30 },
  { x: '2026-03-01', y: 20 },
];
const width = 600;
const hebrew = { ...writing, environment: { ...writing.environment, locale: 'he' } };
const mirrored = (kind: 'line' | 'bar' | 'pie', given = {}) => {
  const props = chartProps(rows, { kind, ...given });
  return chartScene(props, chartData(props, hebrew, new Set()), hebrew, { width, height: 0 });
};

it('puts the first slot and the values on the right, in languages that are written from there', () => {
  const scene = mirrored('line');
  const first = scene.focusOf(0)!;
  const last = scene.focusOf(2)!;
  expect(first.x).toBeGreaterThan(last.x);
  expect(first.dots[0]!.x).toBe(first.x);
  expect(first.line).toMatchObject({ x1: first.x, x2: first.x });
  const ticks = scene.labels.flatMap((shape) =>
    shape.shape === 'text' && shape.text === '0' ? [shape] : [],
  );
  expect(ticks[0]).toMatchObject({ anchor: 'end' });
  expect(ticks[0]!.x).toBeGreaterThan(scene.plot.x + scene.plot.width);
});

it('points at the slot that is drawn there', () => {
  const scene = mirrored('bar');
  for (const slot of scene.slots) {
    const { x, y, band } = scene.focusOf(slot)!;
    expect(scene.slotAt(x, y)).toBe(slot);
    expect(x).toBeGreaterThan(band!.x);
    expect(x).toBeLessThan(band!.x + band!.width);
  }
});

it('draws the same shapes at the same distances', () => {
  const props = chartProps(rows, {
    kind: 'line',
    references: [{ value: 15, tone: 'info', axis: 'left', label: 'Plan' }],
  });
  const shapes = shapesOf(sceneOf(props, width));
  const others = shapesOf(mirrored('line', { references: props.references }));
  expect(others.map(({ role }) => role)).toEqual(shapes.map(({ role }) => role));
  const lines = (all: typeof shapes) => all.flatMap((one) => (one.shape === 'line' ? [one.x1, one.x2] : []));
  expect(lines(others)).toEqual(lines(shapes).map((x) => width - x));
});

it('slants names the other way', () => {
  const given = { xType: 'category', xFormat: 'text' } as const;
  const slanted = (scene: ReturnType<typeof sceneOf>) =>
    scene.labels.flatMap((one) => (one.shape === 'text' && one.turn ? [[one.x, one.turn, one.anchor]] : []));
  const names = ['Forschungsförderung', 'Personalabteilung', 'Rechtsabteilung', 'Öffentlichkeitsarbeit'];
  const props = chartProps(
    names.map((x, y) => ({ x, y })),
    { kind: 'line', ...given },
  );
  const other = chartScene(props, chartData(props, hebrew, new Set()), hebrew, { width: 300, height: 0 });
  expect(slanted(other)).toHaveLength(4);
  expect(slanted(other)).toEqual(
    slanted(sceneOf(props, 300)).map(([x, turn, anchor]) => [300 - Number(x), -Number(turn), anchor]),
  );
});

it('leaves a pie as it is: it turns like a clock', () => {
  expect(mirrored('pie').marks).toEqual(sceneOf(chartProps(rows, { kind: 'pie' }), width).marks);
});
