import type { Cell, Format } from '@vitrine/schema';
import type { RowColumn } from '@vitrine/runtime';
import type { CalendarUnit } from '../scale/calendar.js';
import { cellLabeler } from './cellLabeler.js';
import type { ReadContext, XKind } from './types.js';

interface XValues {
  readonly kind: XKind;
  readonly unit: CalendarUnit;
  readonly column: RowColumn | undefined;
  /** Format that the chart asks for. */
  readonly format: Format | undefined;
  readonly positions: Float64Array;
  readonly xAt: (slot: number) => Cell;
  readonly size: number;
}

const fullDate: Readonly<Record<CalendarUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  week: { dateStyle: 'medium' },
  day: { dateStyle: 'medium' },
  hour: { dateStyle: 'medium', timeStyle: 'short' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  second: { dateStyle: 'medium', timeStyle: 'medium' },
};

/** Makes the function that writes the x of a slot in full. */
export function xLabeler(values: XValues, context: ReadContext): (slot: number) => string {
  const { kind, unit, column, format, positions, xAt, size } = values;
  // A month or year is written by its own unit, with the name of the month in full.
  const isOwnUnit = kind === 'time' && unit !== 'week' && column?.format === unit;
  const chosen = format ?? (isOwnUnit ? undefined : column?.format);
  if (chosen) return (slot) => context.format(xAt(slot), chosen);
  if (kind === 'time') {
    const parts = fullDate[unit];
    return (slot) => context.writeTime(positions[slot]!, parts);
  }
  const labelOf = cellLabeler(column, context);
  const isCount = column?.type !== 'date' && column?.type !== 'datetime' && !looksLikeYears({ size, xAt });
  return (slot) => {
    const cell = xAt(slot);
    return typeof cell === 'number' && isCount ? context.format(cell) : labelOf(cell);
  };
}

/** Whether numbers are years, which are written without a separator. */
export function looksLikeYears({ size, xAt }: Pick<XValues, 'size' | 'xAt'>): boolean {
  for (let slot = 0; slot < size; slot += 1) {
    const cell = xAt(slot);
    if (cell !== null && !(Number.isInteger(cell) && Number(cell) >= 1500 && Number(cell) < 2200))
      return false;
  }
  return size > 0;
}
