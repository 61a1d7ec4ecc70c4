import type { Cell } from '@vitrine/schema';
import { weekdayOf, civilOf, formatDay } from '../../../dates/calendarDay.js';
import { formatInstant } from '../../../dates/formatInstant.js';
import { addToDay, startOfUnit } from '../../../dates/timeUnits.js';
import type { CellReader } from '../../cells/CellReader.js';
import type { GroupUnit, RowColumn } from '../../rows/RowSet.js';

const minute = 60_000;
const hour = 3_600_000;

/** How dates are put into the buckets of one unit. Buckets are numbers in time order. */
export interface Bucketing {
  readonly type: RowColumn['type'];
  /** How its values are written, where not as their type is. */
  readonly format?: RowColumn['format'];
  /** The bucket of a cell's text; NaN when it is no date. */
  bucket(text: string): number;
  next(bucket: number): number;
  value(bucket: number): Cell;
}

/**
 * Buckets of a unit in the reader's zone. Days and longer units give the first day as a date, `minute` and `hour` a datetime with
 * the zone's offset; `dayOfWeek` (Monday 1, in order from `weekStart`), `monthOfYear` and `hourOfDay` give numbers.
 */
export function bucketing(unit: GroupUnit, weekStart: number, reader: CellReader): Bucketing {
  switch (unit) {
    case 'minute':
      return clockBuckets(minute, reader);
    case 'hour':
      return clockBuckets(hour, reader);
    case 'dayOfWeek':
      return cyclic(
        unit,
        (text) => (weekdayOf(reader.day(text)) - weekStart + 7) % 7,
        (bucket) => ((bucket + weekStart - 1) % 7) + 1,
      );
    case 'monthOfYear':
      return cyclic(unit, (text) => civilOf(reader.day(text)).month);
    case 'hourOfDay':
      return cyclic(unit, (text) => hourAt(reader.instant(text), reader));
    default: {
      const starts = new Map<number, number>();
      return {
        type: 'date',
        ...(unit !== 'day' && { format: unit }),
        bucket(text) {
          const day = reader.day(text);
          let start = starts.get(day);
          if (start === undefined) starts.set(day, (start = startOfUnit(day, unit, weekStart)));
          return start;
        },
        next: (bucket) => addToDay(bucket, 1, unit),
        value: formatDay,
      };
    }
  }
}

function clockBuckets(step: number, reader: CellReader): Bucketing {
  const floor = (instant: number) => {
    const offset = reader.zone.offsetAt(instant) * minute;
    return Math.floor((instant + offset) / step) * step - offset;
  };
  return {
    type: 'datetime',
    bucket: (text) => floor(reader.instant(text)),
    next(bucket) {
      const next = floor(bucket + step);
      return next > bucket ? next : bucket + step;
    },
    value: (bucket) => formatInstant(bucket, reader.zone.offsetAt(bucket)),
  };
}

function cyclic(
  unit: 'dayOfWeek' | 'monthOfYear' | 'hourOfDay',
  bucket: (text: string) => number,
  value: (bucket: number) => number = (same) => same,
): Bucketing {
  return { type: 'number', format: unit, bucket, next: (before) => before + 1, value };
}

function hourAt(instant: number, reader: CellReader): number {
  const local = Math.floor((instant + reader.zone.offsetAt(instant) * minute) / hour);
  return ((local % 24) + 24) % 24;
}
