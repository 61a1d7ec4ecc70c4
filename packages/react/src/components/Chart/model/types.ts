import type { Cell, Format, Tone } from '@vitrine/schema';
import type { RowColumn } from '@vitrine/runtime';
import type { Translate } from '../../../i18n/types.js';
import type { CalendarUnit } from '../scale/calendar.js';
import type { WriteTime } from '../scale/createTimeWriter.js';

/** What reading a chart needs beside its props. */
export interface ReadContext {
  readonly writeTime: WriteTime;
  readonly timeZone: string;
  readonly format: (value: Cell | undefined, format?: Format) => string;
  /** The words for true and false. */
  readonly t: Translate;
  /** Ids of the series that are switched off. */
  readonly hidden: ReadonlySet<string>;
}

/** What the x axis measures. */
export type XKind = 'category' | 'time' | 'number';

/** How a series is drawn. */
export type SeriesMark = 'line' | 'area' | 'bar' | 'point';

/** Place in the palette, 1 to 8, or the tone that a value has wherever it is shown. */
export type MarkColor = number | Tone;

/** One series, its values in the order of the slots. */
export interface Series {
  /** Column key, or the value of the series column. */
  readonly id: string;
  readonly label: string;
  readonly color: MarkColor;
  /** Color of each slot, where its bars have colors of their own. */
  readonly tones?: readonly Tone[];
  /** Tells series of one color apart where there are more than eight. */
  readonly dashed: boolean;
  readonly mark: SeriesMark;
  readonly axis: 'left' | 'right';
  readonly format: Format;
  readonly hidden: boolean;
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** Slots for which the data has no row of this series: lines run across them, unlike across a null. */
  readonly absent?: ReadonlySet<number>;
}

/** What was left out of the drawing, for a line below it. */
export type ChartNote =
  | { readonly kind: 'withoutX'; readonly count: number }
  | { readonly kind: 'notPositive'; readonly count: number }
  | { readonly kind: 'series' | 'categories'; readonly shown: number; readonly total: number };

/**
 * The data of a chart, before any geometry.
 *
 * A slot is a place along x with one value for each series. Every row is drawn: where a row repeats the x of another, it has a slot
 * of its own.
 */
export interface ChartModel {
  readonly xKind: XKind;
  /** Number of slots. */
  readonly size: number;
  /** Value of x in a slot; null for a slot that is not there. */
  readonly xAt: (slot: number) => Cell;
  /** Where each slot stands: milliseconds of wall-clock time, the number itself, or the index of its category. Rising. */
  readonly positions: Float64Array;
  /** Whether a label that is left out can be told from its neighbors: times, numbers, days of the week. */
  readonly isSequence: boolean;
  /** Unit at whose starts all times lie. */
  readonly unit: CalendarUnit;
  readonly series: readonly Series[];
  /** Column of x; undefined where the data has none of that key. */
  readonly xColumn: RowColumn | undefined;
  /** A slot's x in full. */
  readonly xLabel: (slot: number) => string;
  /** An x that need not be among the slots: where it stands on the axis, or null. */
  readonly locate: (x: Cell) => number | null;
  readonly notes: readonly ChartNote[];
}
