import type { Cell, Row } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime/internal';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { cycleOf } from '../../../format/cycles.js';
import { commonUnit } from '../scale/calendar.js';
import { cellText } from './cellText.js';
import { drawableNumber } from './drawableNumber.js';
import { numberOrNull } from './numberOrNull.js';
import type { ChartModel, ChartNote, ReadContext, Series, XKind } from './types.js';
import { createTimeParser, readTimes, type Times } from './readTimes.js';
import { listedSeries, splitSeries, type SplitRows } from './seriesOf.js';
import { tonesOf } from './tonesOf.js';
import { xLabeler } from './xLabeler.js';

/** Reads the rows of a chart into slots and series. */
export function readChart(props: ChartViewProps, context: ReadContext): ChartModel {
  const { data, x } = props;
  const { rows } = data;
  const column = data.columns.find(({ key }) => key === x);
  const parse = createTimeParser(context.timeZone);
  const notes: ChartNote[] = [];
  // A pie has one series, whose shares are its slices.
  const splitBy = isPie(props) ? undefined : props.series;

  // 1 What x measures, and which rows have a place on it
  const times = isPie(props) || props.xType === 'category' ? null : readTimes(rows, x, context.timeZone);
  let kind = xKindOf(props, column, times);
  let places =
    kind === 'category' ? null : placeRows(kind === 'time' && times ? times.at : numbersOf(rows, x));
  if (places && (!isSpread(places) || (kind === 'time' && drawsBars(props) && repeatsX(props, places))))
    [kind, places] = ['category', null];
  const placed = places?.rows ?? null;
  if (placed && placed.length < rows.length)
    notes.push({ kind: 'withoutX', count: rows.length - placed.length });

  // 2 Rows that share an x become one slot where a column splits them into series
  const split = splitBy === undefined ? null : slotsOf(placed ?? upTo(rows.length), data, x, splitBy);
  const slotRows = split?.firstRows ?? placed;
  const size = slotRows?.length ?? rows.length;
  const xAt = (slot: number): Cell => {
    const row = rows[slotRows ? (slotRows[slot] ?? -1) : slot];
    return row ? cellOf(row, x) : null;
  };
  const positions = positionsOf(slotRows, size, places);

  // 3 Values by series and slot
  const { series, left } =
    split && splitBy !== undefined
      ? splitSeries(props, splitBy, split, context)
      : {
          series: withTones(
            listedSeries(props, slotRows, context),
            props,
            column,
            upTo(column?.options ? size : 0).map(xAt),
          ),
          left: 0,
        };
  if (left > 0) notes.push({ kind: 'series', shown: series.length, total: series.length + left });

  const isByWeek = column?.format === 'week';
  const unit = kind === 'time' && !isByWeek ? commonUnit(positions) : isByWeek ? 'week' : 'day';
  return {
    xKind: kind,
    isSequence: kind !== 'category' || times?.some === true || areNumbers(rows, x),
    size,
    xAt,
    positions,
    unit,
    series,
    xColumn: column,
    xLabel: xLabeler({ kind, unit, column, format: props.xFormat, positions, xAt, size }, context),
    locate: locator(kind, size, xAt, parse),
    notes,
  };
}

/** Bars of one series have the tones that their categories have wherever they are shown. */
function withTones(
  series: readonly Series[],
  { y }: ChartViewProps,
  column: RowColumn | undefined,
  cells: readonly Cell[],
): readonly Series[] {
  const [one, ...others] = series;
  if (!one || others.length > 0 || one.mark !== 'bar' || y[0]?.color !== undefined) return series;
  const tones = tonesOf(column, cells);
  return tones ? [{ ...one, tones }] : series;
}

/** Where each slot stands: at the place of its row, or, a category, at its index. */
function positionsOf(slotRows: readonly number[] | null, size: number, places: Places | null): Float64Array {
  if (places && slotRows === null) return places.at;
  const positions = new Float64Array(size);
  for (let slot = 0; slot < size; slot += 1) positions[slot] = places ? places.at[slotRows![slot]!]! : slot;
  return positions;
}

function locator(
  kind: XKind,
  size: number,
  xAt: (slot: number) => Cell,
  parse: (text: string) => number,
): ChartModel['locate'] {
  if (kind === 'number') return (cell) => numberOrNull(drawableNumber(cell));
  if (kind === 'time') return (cell) => (typeof cell === 'string' ? numberOrNull(parse(cell)) : null);
  const slots = new Map<string, number>();
  for (let slot = size - 1; slot >= 0; slot -= 1) slots.set(cellText(xAt(slot)), slot);
  return (cell) => slots.get(cellText(cell)) ?? null;
}

function xKindOf(props: ChartViewProps, column: RowColumn | undefined, times: Times | null): XKind {
  if (!times) return 'category';
  if (props.xType !== 'auto') return props.xType;
  if (times.some && (times.all || isDeclaredTime(column)))
    return props.kind === 'horizontalBar' ? 'category' : 'time';
  // Days of the week and hours are names, in the order of the rows.
  if (cycleOf(props.xFormat ?? column?.format)) return 'category';
  return !drawsBars(props) && areNumbers(props.data.rows, props.x) ? 'number' : 'category';
}

function isDeclaredTime(column: RowColumn | undefined): boolean {
  return column?.type === 'date' || column?.type === 'datetime';
}

/** Whether every cell that is not empty is a number, and at least one is. */
function areNumbers(rows: readonly Row[], key: string): boolean {
  let some = false;
  for (let row = 0; row < rows.length; row += 1) {
    const cell = cellOf(rows[row]!, key);
    if (typeof cell === 'number') some = true;
    else if (cell !== null) return false;
  }
  return some;
}

function numbersOf(rows: readonly Row[], key: string): Float64Array {
  const at = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) at[row] = drawableNumber(cellOf(rows[row]!, key));
  return at;
}

/** The whole numbers below a count. */
export function upTo(count: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < count; number += 1) numbers.push(number);
  return numbers;
}

/** The rows that have a place along x, in its order, and where each stands, by row. */
interface Places {
  /** Null where all rows have one and stand in its order. */
  readonly rows: readonly number[] | null;
  readonly at: Float64Array;
}

function placeRows(at: Float64Array): Places {
  if (isRising(at)) return { rows: null, at };
  const rows = upTo(at.length)
    .filter((row) => !Number.isNaN(at[row]))
    .sort((a, b) => at[a]! - at[b]!);
  return { rows, at };
}

/** Whether each number is at least the one before; not so where one is NaN. */
function isRising(at: Float64Array): boolean {
  for (let row = 1; row < at.length; row += 1) if (!(at[row]! >= at[row - 1]!)) return false;
  return at.length > 0 && !Number.isNaN(at[0]);
}

/** Whether there are at least two places: one alone is drawn as a category. */
function isSpread({ rows, at }: Places): boolean {
  const [first, last] = rows ? [rows[0], rows.at(-1)] : [0, at.length - 1];
  return first !== undefined && last !== undefined && at[first]! < at[last]!;
}

function isPie({ kind }: ChartViewProps): boolean {
  return kind === 'pie' || kind === 'donut';
}

function drawsBars({ kind }: ChartViewProps): boolean {
  return kind === 'bar' || kind === 'horizontalBar' || kind === 'combination';
}

/** Whether bars would stand on top of each other. */
function repeatsX(props: ChartViewProps, { rows, at }: Places): boolean {
  if (props.series !== undefined) return false;
  const places = rows ? rows.map((row) => at[row]) : at;
  return places.some((place, index) => index > 0 && place === places[index - 1]);
}

/** The slots of a chart whose rows a column splits into series. */
function slotsOf(placed: readonly number[], data: RowSet, x: string, seriesKey: string): SplitRows {
  const firstRows: number[] = [];
  const slotOf = new Map<string, number>();
  const repeats = new Map<string, number>();
  const slots = placed.map((row) => {
    const place = cellText(cellOf(data.rows[row]!, x));
    const pair = JSON.stringify([place, cellText(cellOf(data.rows[row]!, seriesKey))]);
    const nth = repeats.get(pair) ?? 0;
    repeats.set(pair, nth + 1);
    const id = JSON.stringify([place, nth]);
    const slot = slotOf.get(id) ?? firstRows.length;
    if (slot === firstRows.length) {
      firstRows.push(row);
      slotOf.set(id, slot);
    }
    return slot;
  });
  return { rows: placed, slots, firstRows };
}
