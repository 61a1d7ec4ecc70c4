import type { Series } from '../model/types.js';
import type { Scale } from '../../../drawing/scales.js';
import type { ValueAxes } from './planAxes.js';
import type { NamesPlan } from './planNames.js';
import type { Extent } from './stackSeries.js';
import type { Box } from '../../../drawing/paths.js';

/** Where everything of a chart with axes stands. */
export interface Frame {
  readonly plot: Box;
  readonly horizontal: boolean;
  readonly axes: ValueAxes;
  readonly left: Scale;
  /** Scale of the right axis; that of the left where there is none. */
  readonly right: Scale;
  /** Slots that are drawn, in order. */
  readonly slots: readonly number[];
  /** Coordinate of a slot along x; along y when horizontal. */
  readonly center: Scale;
  /** Coordinate of a position on a time or number axis. */
  readonly position: Scale;
  /** Names below the axis; null where it measures times or numbers, or stands upright. */
  readonly names: NamesPlan | null;
  /** Room for the bars of a slot. */
  readonly band: number;
}

/** A series with where its marks begin and end. */
export interface Drawn {
  readonly series: Series;
  readonly extent: Extent;
  readonly scale: Scale;
}
