import type { Option, Tone } from '@vitrine/schema';
import { expect, it } from 'vitest';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { chartData } from '../Chart.logic.js';
import { readSlot } from '../parts/readSlot.js';
import { chartProps, sceneOf, writing } from '../scene/scene.testing.js';

const choice = (value: string, tone?: Tone): Option => (tone ? { value, tone } : { value });
const states = [choice('On time', 'success'), choice('At risk', 'warning'), choice('Late', 'danger')];

function propsOf(
  kind: ChartViewProps['kind'],
  options: readonly Option[],
  given: Partial<ChartViewProps> = {},
) {
  const rows = ['Late', 'On time', 'At risk'].flatMap((state, index) => [
    { state, x: given.series ? 'May' : state, y: 3 - index },
  ]);
  const data = rowSetOf(rows);
  const split = given.series ?? 'x';
  const columns = data.columns.map((column) =>
    column.key === split ? { ...column, options: [...options] } : column,
  );
  return chartProps([], { kind, data: { ...data, columns }, ...given });
}

const colorsOf = (props: ChartViewProps) =>
  sceneOf(props).marks.flatMap(({ role, color }) => (role === 'bar' || role === 'slice' ? [color] : []));

it('bars have the tones of their categories, in the tooltip too', () => {
  const props = propsOf('bar', states);
  expect(colorsOf(props)).toEqual(['danger', 'success', 'warning']);
  const data = chartData(props, writing, new Set());
  expect(readSlot(data, 0, writing)!.readings[0]!.color).toBe('danger');
});

it('series have the tones of their values and the order of the choices', () => {
  const props = propsOf('bar', states, { series: 'state', stack: 'stacked' });
  const { series } = chartData(props, writing, new Set()).model;
  expect(series.map(({ label, color }) => [label, color])).toEqual([
    ['On time', 'success'],
    ['At risk', 'warning'],
    ['Late', 'danger'],
  ]);
});

it('slices have the tones of their values', () => {
  expect(colorsOf(propsOf('donut', states))).toEqual(['danger', 'success', 'warning']);
});

it('values that share a tone keep it as bars with a name each, and the palette in a legend', () => {
  const shared = [choice('On time', 'success'), choice('At risk', 'danger'), choice('Late', 'danger')];
  expect(colorsOf(propsOf('bar', shared))).toEqual(['danger', 'success', 'danger']);
  expect(colorsOf(propsOf('pie', shared))).toEqual([1, 2, 3]);
});

it('a value without a tone, and a color that is set, keep the palette', () => {
  expect(colorsOf(propsOf('bar', states.slice(1)))).toEqual([1, 1, 1]);
  expect(colorsOf(propsOf('pie', [...states.slice(1), choice('On time')]))).toEqual([1, 2, 3]);
  const y: ChartViewProps['y'] = [{ key: 'y', axis: 'left', color: 'chart-4' }];
  expect(colorsOf(propsOf('bar', states, { y }))).toEqual([4, 4, 4]);
});
