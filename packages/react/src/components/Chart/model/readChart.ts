import type { Cell } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { commonUnit } from '../scale/calendar.js';
import { cellsOf } from './cellsOf.js';
import { cellText } from './cellText.js';
import { drawableNumber } from './drawableNumber.js';
import type { ChartModel, ChartNote, ReadContext, Series, XKind } from './types.js';
import { createTimeParser, isTimeText } from './parseTime.js';
import { listedSeries, splitSeries } from './seriesOf.js';
import { xLabeler } from './xLabeler.js';

/** Reads the rows of a chart into slots and series. */
export function readChart(props: ChartViewProps, context: ReadContext): ChartModel {
  const { data, x } = props;
  const column = data.columns.find(({ key }) => key === x);
  const cells = cellsOf(data.rows, x);
  const parse = createTimeParser(context.timeZone);
  const notes: ChartNote[] = [];
  // A pie has one series, whose shares are its slices.
  const splitBy = isPie(props) ? undefined : props.series;

  // 1 What x measures, and which rows have a place on it
  const times = isPie(props) || props.xType === 'category' ? null : readTimes(cells, parse);
  let kind = xKindOf(props, column, cells, times);
  let places = kind === 'category' ? null : placeRows(kind === 'time' && times ? times.at : numbersOf(cells));
  if (places && (!isSpread(places) || (kind === 'time' && drawsBars(props) && repeatsX(props, places))))
    [kind, places] = ['category', null];
  if (places && places.rows.length < cells.length)
    notes.push({ kind: 'withoutX', count: cells.length - places.rows.length });
  const placed = places?.rows ?? upTo(cells.length);

  // 2 Rows that share an x become one slot where a column splits them into series
  const split = splitBy === undefined ? null : { by: splitBy, ...slotsOf(placed, cells, data, splitBy) };
  const firstRows = split?.firstRows ?? placed;
  const positions = new Float64Array(firstRows.length);
  const xs: Cell[] = [];
  for (let slot = 0; slot < firstRows.length; slot += 1) {
    const row = firstRows[slot]!;
    positions[slot] = places ? places.at[row]! : slot;
    xs.push(cells[row]!);
  }

  // 3 Values by series and slot
  const { series, left } = split
    ? splitSeries(props, split.by, placed, split.ofPlaced, firstRows.length, context)
    : { series: listedSeries(props, placed, context), left: 0 };
  if (left > 0) notes.push({ kind: 'series', shown: series.length, total: series.length + left });

  const unit = kind === 'time' ? commonUnit(positions) : 'day';
  const label = xLabeler({ kind, unit, column, format: props.xFormat, positions, xs }, context);
  const categories = new Map(
    kind === 'category' ? xs.map((cell, index) => [cellText(cell), index] as const).reverse() : [],
  );
  return {
    xKind: kind,
    xs,
    positions,
    unit,
    series,
    xLabel: label,
    locate: (cell) => {
      if (kind === 'category') return categories.get(cellText(cell)) ?? null;
      if (kind === 'number') return drawableNumber(cell);
      const time = typeof cell === 'string' ? parse(cell) : Number.NaN;
      return Number.isNaN(time) ? null : time;
    },
    notes,
  };
}

/** The series that are switched on. */
export function visibleSeries(model: ChartModel): readonly Series[] {
  return model.series.filter((series) => !series.hidden);
}

function xKindOf(
  props: ChartViewProps,
  column: RowColumn | undefined,
  cells: readonly Cell[],
  times: Times | null,
): XKind {
  if (!times) return 'category';
  if (props.xType !== 'auto') return props.xType;
  if (times.some && (times.all || isDeclaredTime(column)))
    return props.kind === 'horizontalBar' ? 'category' : 'time';
  const isNumber = (cell: Cell) => cell === null || typeof cell === 'number';
  const isEmpty = cells.every((cell) => cell === null);
  return !isEmpty && !drawsBars(props) && cells.every(isNumber) ? 'number' : 'category';
}

function isDeclaredTime(column: RowColumn | undefined): boolean {
  return column?.type === 'date' || column?.type === 'datetime';
}

/** Cells read as times; NaN where a cell is none. */
interface Times {
  readonly at: Float64Array;
  /** Whether every cell that is not empty reads as a time, be it one that no calendar has. */
  readonly all: boolean;
  /** Whether at least one does. */
  readonly some: boolean;
}

function readTimes(cells: readonly Cell[], parse: (text: string) => number): Times {
  const at = new Float64Array(cells.length);
  let [all, some] = [true, false];
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]!;
    const time = typeof cell === 'string' ? parse(cell) : Number.NaN;
    at[row] = time;
    if (!Number.isNaN(time)) some = true;
    else if (typeof cell === 'string' && isTimeText(cell)) some = true;
    else if (cell !== null) all = false;
  }
  return { at, all, some };
}

function numbersOf(cells: readonly Cell[]): Float64Array {
  const at = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) at[row] = drawableNumber(cells[row]!) ?? Number.NaN;
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
  readonly rows: readonly number[];
  readonly at: Float64Array;
}

function placeRows(at: Float64Array): Places {
  if (isRising(at)) return { rows: upTo(at.length), at };
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
  return rows.length > 1 && at[rows[0]!]! < at[rows.at(-1)!]!;
}

function isPie({ kind }: ChartViewProps): boolean {
  return kind === 'pie' || kind === 'donut';
}

function drawsBars({ kind }: ChartViewProps): boolean {
  return kind === 'bar' || kind === 'horizontalBar' || kind === 'combination';
}

/** Whether bars would stand on top of each other. */
function repeatsX(props: ChartViewProps, { rows, at }: Places): boolean {
  return (
    props.series === undefined && rows.some((row, index) => index > 0 && at[row] === at[rows[index - 1]!])
  );
}

/** The slots of a chart whose rows a column splits into series: the first row of each, and the slot of each row that has a place. */
function slotsOf(placed: readonly number[], cells: readonly Cell[], data: RowSet, seriesKey: string) {
  const firstRows: number[] = [];
  const slotOf = new Map<string, number>();
  const repeats = new Map<string, number>();
  const ofPlaced = placed.map((row) => {
    const x = cellText(cells[row] ?? null);
    const pair = JSON.stringify([x, cellText(cellOf(data.rows[row]!, seriesKey))]);
    const nth = repeats.get(pair) ?? 0;
    repeats.set(pair, nth + 1);
    const id = JSON.stringify([x, nth]);
    const slot = slotOf.get(id) ?? firstRows.length;
    if (slot === firstRows.length) {
      firstRows.push(row);
      slotOf.set(id, slot);
    }
    return slot;
  });
  return { firstRows, ofPlaced };
}
