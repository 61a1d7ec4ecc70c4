import { formatDay } from '@vitrine/runtime/internal';
import type { RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime/internal';
import type { Cell } from '@vitrine/schema';
import type { TimelineViewProps } from '../../../generated/viewProps.js';
import type { Day, TimelineItem } from '../Timeline.logic.js';

export type Fields = NonNullable<TimelineViewProps['fields']>;

/** First and last day. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** Which ends of the items can be moved. */
export interface Movable {
  readonly start: boolean;
  readonly end: boolean;
}

/** Dates can be changed; a moment of a day can't, as its clock would be lost. */
function isWritable(rows: RowSet, key: string): boolean {
  const column = rows.columns.find((one) => one.key === key);
  return column === undefined || (!column.readOnly && column.type !== 'datetime');
}

/** Which ends can be moved, by their columns. */
export function movableEnds(rows: RowSet, fields: Fields): Movable {
  return { start: isWritable(rows, fields.startDate), end: isWritable(rows, fields.endDate) };
}

/** The cells that change when an item gets other days. An end that was never written stays so while the item is one day long. */
export function dateCells(
  rows: RowSet,
  fields: Fields,
  item: TimelineItem,
  { start, end }: Days,
): [key: string, value: Cell][] {
  const may = movableEnds(rows, fields);
  const row = rows.rows[rows.keys.indexOf(item.key)];
  const isOpen = row !== undefined && cellOf(row, fields.endDate) === null && start === end;
  const cells: [string, Cell][] = [];
  if (may.start && start !== item.start) cells.push([fields.startDate, formatDay(start)]);
  if (may.end && end !== item.end && !isOpen) cells.push([fields.endDate, formatDay(end)]);
  return cells;
}

/** An item moved or resized by some days. It never ends before it starts. */
export function shiftDays({ start, end }: Days, part: 'move' | 'start' | 'end', days: number): Days {
  if (part === 'start') return { start: Math.min(start + days, end), end };
  if (part === 'end') return { start, end: Math.max(end + days, start) };
  return { start: start + days, end: end + days };
}
