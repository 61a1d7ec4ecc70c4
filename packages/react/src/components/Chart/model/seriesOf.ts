import { cellOf } from '@vitrine/runtime/internal';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import type { Cell, Row } from '@vitrine/schema';
import { cellLabeler } from './cellLabeler.js';
import { cellText } from './cellText.js';
import { drawableNumber } from './drawableNumber.js';
import { ownTonesOf } from './tonesOf.js';
import type { ReadContext, Series, SeriesMark } from './types.js';

const paletteSize = 8;

/**
 * The series that a document lists, with a value for each slot.
 *
 * @param rows The row of each slot; null where the slots are all rows in order.
 */
export function listedSeries(
  props: ChartViewProps,
  rows: readonly number[] | null,
  context: ReadContext,
): readonly Series[] {
  const { data, y } = props;
  return y.map((one, index) => {
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
      values: valuesOf(data.rows, rows, one.key),
    };
  });
}

function valuesOf(all: readonly Row[], rows: readonly number[] | null, key: string): Float64Array {
  const values = new Float64Array(rows?.length ?? all.length);
  for (let slot = 0; slot < values.length; slot += 1)
    values[slot] = drawableNumber(cellOf(all[rows ? rows[slot]! : slot]!, key));
  return values;
}

/** Rows that a column splits into series. */
export interface SplitRows {
  /** Rows that have a place. */
  readonly rows: readonly number[];
  /** The slot of each of them. */
  readonly slots: readonly number[];
  /** The first row of each slot. */
  readonly firstRows: readonly number[];
}

/** A series for each value of a column, and how many were left out for want of colors. */
export function splitSeries(
  props: ChartViewProps,
  seriesKey: string,
  { rows, slots, firstRows }: SplitRows,
  context: ReadContext,
): { series: Series[]; left: number } {
  const { data, y } = props;
  const one = y[0]!;
  const column = data.columns.find(({ key }) => key === one.key);
  const splitBy = data.columns.find(({ key }) => key === seriesKey);
  const labelOf = cellLabeler(splitBy, context);
  const groups = new Map<string, Group>();
  rows.forEach((row, index) => {
    const slot = slots[index]!;
    const cell = cellOf(data.rows[row]!, seriesKey);
    const name = cellText(cell);
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { cell, values: new Map(), total: 0 }));
    const value = drawableNumber(cellOf(data.rows[row]!, one.key));
    group.values.set(slot, value);
    group.total += Math.abs(value) || 0;
  });
  // The largest get the colors; they keep the order of their choices, or in which they appear.
  const kept = new Set(
    [...groups]
      .sort(([, a], [, b]) => b.total - a.total)
      .slice(0, paletteSize)
      .map(([name]) => name),
  );
  const steps = splitBy?.options?.map(({ value }) => value) ?? [];
  const shown = [...groups]
    .filter(([name]) => kept.has(name))
    .sort(([a], [b]) => (steps.indexOf(a) + 1 || Infinity) - (steps.indexOf(b) + 1 || Infinity) || 0);
  const tones = ownTonesOf(
    splitBy,
    shown.map(([, { cell }]) => cell),
  );
  const series = shown.map(([name, group], index): Series => ({
    id: name,
    label: labelOf(group.cell),
    color: tones?.[index] ?? index + 1,
    dashed: false,
    mark: markOf(props.kind, one.kind, 0),
    axis: one.axis,
    format: one.format ?? props.format ?? column?.format ?? 'number',
    hidden: context.hidden.has(name),
    ...spreadOver(firstRows.length, group.values),
  }));
  return { series, left: groups.size - series.length };
}

interface Group {
  readonly cell: Cell;
  /** By slot. */
  readonly values: Map<number, number>;
  total: number;
}

function spreadOver(size: number, known: ReadonlyMap<number, number>): Pick<Series, 'values' | 'absent'> {
  const values = new Float64Array(size);
  const absent = new Set<number>();
  for (let slot = 0; slot < size; slot += 1) {
    const value = known.get(slot);
    if (value === undefined) absent.add(slot);
    values[slot] = value ?? Number.NaN;
  }
  return { values, absent };
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
