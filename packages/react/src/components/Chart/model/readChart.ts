import type { Cell } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { commonUnit } from '../scale/calendar.js';
import { cellText } from './cellText.js';
import { drawableNumber } from './drawableNumber.js';
import type { ChartModel, ChartNote, ReadContext, Series, XKind } from './types.js';
import { createTimeParser, isTimeText } from './parseTime.js';
import { seriesOf } from './seriesOf.js';
import { xLabeler } from './xLabeler.js';

/** One row's place along x. */
interface Place {
  readonly x: Cell;
  readonly position: number;
  readonly row: number;
}

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

  // 1 What x measures, and where each row stands on it
  let kind = xKindOf(props, column, cells);
  let places = kind === 'category' ? [] : placeRows(cells, read(kind));
  if (
    kind !== 'category' &&
    (!isSpread(places) || (kind === 'time' && drawsBars(props) && repeatsX(props, places)))
  )
    kind = 'category';
  if (kind === 'category') places = cells.map((cell, row) => ({ x: cell, position: row, row }));
  else if (places.length < cells.length)
    notes.push({ kind: 'withoutX', count: cells.length - places.length });

  // 2 Rows that share an x become one slot where a column splits them into series
  const { slots, slotOfRow } = slotsOf(places, data, splitBy);
  const positions = slots.map((place, index) => (kind === 'category' ? index : place.position));

  // 3 Values by series and slot
  const { series, left } = seriesOf(props, splitBy, slotOfRow, slots.length, context);
  if (left > 0) notes.push({ kind: 'series', shown: series.length, total: series.length + left });

  const xs = slots.map((place) => place.x);
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

function xKindOf(props: ChartViewProps, column: RowColumn | undefined, cells: readonly Cell[]): XKind {
  if (isPie(props)) return 'category';
  if (props.xType !== 'auto') return props.xType;
  const present = cells.filter((cell) => cell !== null);
  if (present.length === 0) return 'category';
  const isTime = present.every((cell) => typeof cell === 'string' && isTimeText(cell));
  const declaredTime = column?.type === 'date' || column?.type === 'datetime';
  if (isTime || (declaredTime && present.some((cell) => typeof cell === 'string' && isTimeText(cell)))) {
    return props.kind === 'horizontalBar' ? 'category' : 'time';
  }
  return !drawsBars(props) && present.every((cell) => typeof cell === 'number') ? 'number' : 'category';
}

function placeRows(cells: readonly Cell[], read: (cell: Cell) => number | null): Place[] {
  const places: Place[] = [];
  cells.forEach((x, row) => {
    const position = read(x);
    if (position !== null) places.push({ x, position, row });
  });
  return places.sort((a, b) => a.position - b.position);
}

/** Whether there are at least two places: one alone is drawn as a category. */
function isSpread(places: readonly Place[]): boolean {
  return places.length > 1 && places[0]!.position < places.at(-1)!.position;
}

function isPie({ kind }: ChartViewProps): boolean {
  return kind === 'pie' || kind === 'donut';
}

function drawsBars({ kind }: ChartViewProps): boolean {
  return kind === 'bar' || kind === 'horizontalBar' || kind === 'combination';
}

/** Whether bars would stand on top of each other. */
function repeatsX(props: ChartViewProps, places: readonly Place[]): boolean {
  return (
    props.series === undefined &&
    places.some((place, index) => index > 0 && place.position === places[index - 1]!.position)
  );
}

function slotsOf(places: readonly Place[], data: RowSet, seriesKey: string | undefined) {
  const slotOfRow = new Map<number, number>();
  if (seriesKey === undefined) {
    places.forEach(({ row }, slot) => slotOfRow.set(row, slot));
    return { slots: places, slotOfRow };
  }
  const slots: Place[] = [];
  const slotOf = new Map<string, number>();
  const repeats = new Map<string, number>();
  for (const place of places) {
    const x = cellText(place.x);
    const pair = JSON.stringify([x, cellText(cellOf(data.rows[place.row]!, seriesKey))]);
    const nth = repeats.get(pair) ?? 0;
    repeats.set(pair, nth + 1);
    const id = JSON.stringify([x, nth]);
    const slot = slotOf.get(id) ?? slots.length;
    if (slot === slots.length) {
      slots.push(place);
      slotOf.set(id, slot);
    }
    slotOfRow.set(place.row, slot);
  }
  return { slots, slotOfRow };
}
