import type { Cell, Format, Tone } from '@vitrine/schema';
import type { ChartNote, MarkColor } from '../model/types.js';
import type { Box, Curve } from '../../../drawing/paths.js';
import type { WriteTime } from '../scale/createTimeWriter.js';
import type { Stacking } from './stackSeries.js';

/** What a shape means; the style sheet decides how it looks. */
type ShapeRole =
  | 'grid'
  | 'baseline'
  | 'tick'
  | 'caption'
  | 'line'
  | 'halo'
  | 'area'
  | 'bar'
  | 'slice'
  | 'point'
  | 'value'
  | 'total'
  | 'totalCaption'
  | 'reference'
  | 'referenceLabel'
  | 'annotation'
  | 'annotationLabel'
  | 'seriesLabel';

interface Common {
  readonly role: ShapeRole;
  readonly color?: MarkColor;
  readonly tone?: Tone;
  readonly dashed?: boolean;
  /** Slot that a mark shows, where it shows one only. */
  readonly slot?: number;
}

/** A piece of SVG. */
export type Shape =
  | (Common & {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    })
  | (Common & {
      readonly shape: 'path';
      readonly d: string;
      /** Goes up and down within a pixel, so that its corners can't be told from each other. */
      readonly dense?: boolean;
      /** Width of the drawing in which it is drawn the other way round. */
      readonly mirroredIn?: number;
    })
  | (Common & { readonly shape: 'circle'; readonly cx: number; readonly cy: number; readonly r: number })
  | (Common & {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      /** Along the direction of writing. */
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      /** Degrees that it is turned clockwise about its place. */
      readonly turn?: number;
      /** The whole text where `text` is shortened. */
      readonly full?: string;
    });

/** What is drawn over a slot while a person points at it. */
export interface Focus {
  /** Where the tooltip stands. */
  readonly x: number;
  readonly y: number;
  readonly line?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly band?: Box;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly color: MarkColor }[];
}

/** A chart as SVG primitives, with what is needed to point at it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where the marks are. */
  readonly plot: Box;
  /** Whether marks may reach beyond the plot and are cut off there. */
  readonly clip: boolean;
  /** Behind the marks. */
  readonly grid: readonly Shape[];
  readonly marks: readonly Shape[];
  /** Before the marks: axis texts, reference lines, value labels. */
  readonly labels: readonly Shape[];
  /** Slots that can be pointed at, in order. */
  readonly slots: readonly number[];
  /** The slot nearest to a point; null when there is none. */
  readonly slotAt: (x: number, y: number) => number | null;
  /** What shows that a slot is pointed at; null when it is not drawn. */
  readonly focusOf: (slot: number) => Focus | null;
  readonly notes: readonly ChartNote[];
}

/** A line across the chart at a value. */
export interface Reference {
  readonly value: number;
  readonly label: string;
  readonly tone: Tone;
  readonly axis: 'left' | 'right';
}

/** A remark at a place along x. */
interface Annotation {
  readonly x: Cell;
  readonly label: string;
  readonly tone: Tone;
}

/** What a scene is drawn from beside the data. */
export interface SceneOptions {
  readonly width: number;
  readonly height: number;
  readonly writeTime: WriteTime;
  /** First day of the week, Monday 1. */
  readonly weekStart: number;
  /** Writes a value in the locale. */
  readonly write: (value: Cell, format?: Format) => string;
}

/** What a chart with axes is drawn from. */
export interface CartesianOptions extends SceneOptions {
  /** Categories stand below each other, bars run along the lines. */
  readonly horizontal: boolean;
  /** Whether bars lie down where their names have no room below them. */
  readonly mayLie: boolean;
  readonly stacking: Stacking;
  readonly log: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly curve: Curve;
  readonly connectGaps: boolean;
  readonly valueLabels: boolean;
  /** Writes the names of the lines at their ends where the drawing is wide enough. */
  readonly seriesLabels: boolean;
  /** How the document has x written. */
  readonly xFormat: Format | undefined;
  readonly references: readonly Reference[];
  readonly annotations: readonly Annotation[];
  readonly captions: { readonly x?: string; readonly left?: string; readonly right?: string };
}
