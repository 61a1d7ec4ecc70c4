import type { Cell, Format } from '@vitrine/schema';
import type { RowColumn } from '@vitrine/runtime';
import type { CalendarUnit } from '../scale/calendar.js';
import { cellLabel } from './cellLabel.js';
import type { ReadContext, XKind } from './types.js';

interface XValues {
  readonly kind: XKind;
  readonly unit: CalendarUnit;
  readonly column: RowColumn | undefined;
  /** Format that the chart asks for. */
  readonly format: Format | undefined;
  readonly positions: Float64Array;
  readonly xs: readonly Cell[];
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
  const { kind, unit, column, format, positions, xs } = values;
  const chosen = format ?? column?.format;
  if (chosen) return (slot) => context.format(xs[slot], chosen);
  if (kind === 'time') {
    const parts = fullDate[unit];
    return (slot) => context.writeTime(positions[slot]!, parts);
  }
  if (column?.type === 'date' || column?.type === 'datetime') {
    const { type } = column;
    return (slot) => context.format(xs[slot], type);
  }
  const labels = new Map(column?.options?.map(({ value, label }) => [value, label ?? value]));
  const years = looksLikeYears(xs);
  return (slot) => {
    const cell = xs[slot] ?? null;
    if (typeof cell === 'number' && !years) return context.format(cell);
    return cellLabel(cell, labels, context);
  };
}

/** Whether numbers are years, which are written without a separator. */
export function looksLikeYears(xs: readonly Cell[]): boolean {
  return (
    xs.length > 0 &&
    xs.every(
      (cell) => cell === null || (Number.isInteger(cell) && Number(cell) >= 1500 && Number(cell) < 2200),
    )
  );
}
