import { cellOf } from '@vitrine/runtime';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { cellText } from './cellText.js';
import { drawableNumber } from './drawableNumber.js';
import type { ReadContext, Series, SeriesMark } from './types.js';

const paletteSize = 8;

/** The series of a chart with their values by slot, and how many were left out for want of colors. */
export function seriesOf(
  props: ChartViewProps,
  splitBy: string | undefined,
  slotOfRow: ReadonlyMap<number, number>,
  slots: number,
  context: ReadContext,
): { series: readonly Series[]; left: number } {
  return splitBy === undefined
    ? { series: listedSeries(props, slotOfRow, slots, context), left: 0 }
    : splitSeries(props, splitBy, slotOfRow, slots, context);
}

function listedSeries(
  props: ChartViewProps,
  slotOfRow: ReadonlyMap<number, number>,
  slots: number,
  context: ReadContext,
): Series[] {
  const { data, y } = props;
  return y.map((one, index) => {
    const values: (number | null)[] = Array.from({ length: slots }, () => null);
    for (const [row, slot] of slotOfRow) values[slot] = drawableNumber(cellOf(data.rows[row]!, one.key));
    const column = data.columns.find(({ key }) => key === one.key);
    return {
      id: one.key,
      label: one.label ?? column?.label ?? one.key,
      color: one.color === undefined ? (index % paletteSize) + 1 : Number(one.color.slice('chart-'.length)),
      dashed: index >= paletteSize,
      mark: markOf(props.kind, one.kind, index),
      axis: one.axis,
      format: one.format ?? props.format ?? column?.format ?? 'number',
      hidden: context.hidden.has(one.key),
      values,
    };
  });
}

function splitSeries(
  props: ChartViewProps,
  seriesKey: string,
  slotOfRow: ReadonlyMap<number, number>,
  slots: number,
  context: ReadContext,
): { series: Series[]; left: number } {
  const { data, y } = props;
  const one = y[0]!;
  const column = data.columns.find(({ key }) => key === one.key);
  const options = data.columns.find(({ key }) => key === seriesKey)?.options ?? [];
  const groups = new Map<string, { values: (number | null)[]; total: number }>();
  for (const [row, slot] of slotOfRow) {
    const name = cellText(cellOf(data.rows[row]!, seriesKey));
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { values: [], total: 0 }));
    const value = drawableNumber(cellOf(data.rows[row]!, one.key));
    group.values[slot] = value;
    group.total += Math.abs(value ?? 0);
  }
  // The largest get the colors; they keep the order in which they appear.
  const kept = new Set(
    [...groups]
      .sort(([, a], [, b]) => b.total - a.total)
      .slice(0, paletteSize)
      .map(([name]) => name),
  );
  const series = [...groups]
    .filter(([name]) => kept.has(name))
    .map(([name, group], index): Series => ({
      id: name,
      label:
        name === '' ? context.format(null) : (options?.find(({ value }) => value === name)?.label ?? name),
      color: index + 1,
      dashed: false,
      mark: markOf(props.kind, one.kind, 0),
      axis: one.axis,
      format: one.format ?? props.format ?? column?.format ?? 'number',
      hidden: context.hidden.has(name),
      values: Array.from({ length: slots }, (_, slot) => group.values[slot] ?? null),
      absent: absentSlots(group.values, slots),
    }));
  return { series, left: groups.size - series.length };
}

function absentSlots(values: readonly (number | null | undefined)[], slots: number): ReadonlySet<number> {
  const absent = new Set<number>();
  for (let slot = 0; slot < slots; slot += 1) if (values[slot] === undefined) absent.add(slot);
  return absent;
}

function markOf(
  kind: ChartViewProps['kind'],
  own: 'line' | 'bar' | 'area' | undefined,
  index: number,
): SeriesMark {
  if (kind === 'combination') return own ?? (index === 0 ? 'bar' : 'line');
  if (kind === 'scatter') return 'point';
  return kind === 'line' || kind === 'area' ? kind : 'bar';
}
