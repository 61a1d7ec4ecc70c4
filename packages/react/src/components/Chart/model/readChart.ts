import type { Cell } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { commonUnit } from '../scale/calendar.js';
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
  const cells = data.rows.map((row) => cellOf(row, x));
  const parse = createTimeParser(context.timeZone);
  const read = (kind: XKind) => (cell: Cell) => {
    if (kind === 'number') return drawableNumber(cell);
    return typeof cell === 'string' ? parse(cell) : null;
  };
  const notes: ChartNote[] = [];
  // A pie has one series, whose shares are its slices.
  const splitBy = isPie(props) ? undefined : props.series;

  // 1 What x measures, and which rows have a place on it
  const times = isPie(props) || props.xType === 'category' ? null : positionsOf(cells, read('time'));
  let kind = xKindOf(props, column, cells, times);
  let places =
    kind === 'category' ? null : placeRows(kind === 'time' && times ? times : positionsOf(cells, read(kind)));
  if (places && (!isSpread(places) || (kind === 'time' && drawsBars(props) && repeatsX(props, places))))
    [kind, places] = ['category', null];
  if (places && places.rows.length < cells.length)
    notes.push({ kind: 'withoutX', count: cells.length - places.rows.length });
  const placed = places?.rows ?? cells.map((_, row) => row);

  // 2 Rows that share an x become one slot where a column splits them into series
  const split = splitBy === undefined ? null : { by: splitBy, ...slotsOf(placed, cells, data, splitBy) };
  const firstRows = split?.firstRows ?? placed;
  const positions = new Float64Array(firstRows.length);
  for (let slot = 0; slot < positions.length; slot += 1)
    positions[slot] = places ? places.at[firstRows[slot]!]! : slot;

  // 3 Values by series and slot
  const { series, left } = split
    ? splitSeries(props, split.by, placed, split.ofPlaced, firstRows.length, context)
    : { series: listedSeries(props, placed, context), left: 0 };
  if (left > 0) notes.push({ kind: 'series', shown: series.length, total: series.length + left });

  const xs = firstRows.map((row) => cells[row] ?? null);
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
    locate: (cell) => (kind === 'category' ? (categories.get(cellText(cell)) ?? null) : read(kind)(cell)),
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
  times: Float64Array | null,
): XKind {
  if (!times) return 'category';
  if (props.xType !== 'auto') return props.xType;
  if (cells.every((cell) => cell === null)) return 'category';
  const isTime = (cell: Cell, row: number) =>
    !Number.isNaN(times[row]) || (typeof cell === 'string' && isTimeText(cell));
  const declaredTime = column?.type === 'date' || column?.type === 'datetime';
  if (declaredTime ? cells.some(isTime) : cells.every((cell, row) => cell === null || isTime(cell, row)))
    return props.kind === 'horizontalBar' ? 'category' : 'time';
  const isNumber = !drawsBars(props) && cells.every((cell) => cell === null || typeof cell === 'number');
  return isNumber ? 'number' : 'category';
}

/** Where each row stands; NaN where it has no place. */
function positionsOf(cells: readonly Cell[], read: (cell: Cell) => number | null): Float64Array {
  const at = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) at[row] = read(cells[row]!) ?? Number.NaN;
  return at;
}

/** The rows that have a place along x, in its order, and where each stands, by row. */
interface Places {
  readonly rows: readonly number[];
  readonly at: Float64Array;
}

function placeRows(at: Float64Array): Places {
  const rows: number[] = [];
  let isSorted = true;
  let before = -Infinity;
  for (let row = 0; row < at.length; row += 1) {
    const position = at[row]!;
    if (Number.isNaN(position)) continue;
    rows.push(row);
    isSorted &&= position >= before;
    before = position;
  }
  if (!isSorted) rows.sort((a, b) => at[a]! - at[b]!);
  return { rows, at };
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
