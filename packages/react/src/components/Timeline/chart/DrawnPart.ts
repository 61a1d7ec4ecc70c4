import type { Day } from '../Timeline.logic.js';
import type { Scale } from '../Timeline.scale.js';
import type { CalendarLabels } from './calendarLabels.js';
import type { Direction } from './geometry.js';

/** The part of the calendar that is drawn, in pixels from its start, and how. */
export interface DrawnPart {
  readonly scale: Scale;
  readonly from: number;
  readonly to: number;
  /** Where what is seen begins. */
  readonly left: number;
  readonly weekStart: number;
  readonly direction: Direction;
  readonly labels: CalendarLabels;
  /** Day of the line that marks today; null for none. */
  readonly today: Day | null;
}
