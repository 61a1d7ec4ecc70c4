import type { ChartModel } from '../model/types.js';
import { shorten, textWidth, wrapText } from '../scale/textWidth.js';

/** Height of a line below the axis, and of each one more of the same name. */
const firstLine = 18;
export const nextLine = 14;
/** Least room of a name between its neighbors. */
const gap = 8;
const mostLines = 3;
/** Least distance of slots whose names stand slanted below them. */
const leastSlant = 16;
/** Length of 1 px along a slanted line, across and down. */
export const slope = Math.SQRT1_2;
/** From the axis down to where slanted names end. */
export const slantTop = 14;

/** A name below its slot. */
interface SlotName {
  readonly slot: number;
  readonly lines: readonly string[];
  /** The whole name where it is shortened. */
  readonly full?: string;
}

/** How the names of categories stand below the axis. */
export interface NamesPlan {
  readonly names: readonly SlotName[];
  /** Whether they run up to their slots from below. */
  readonly slanted: boolean;
  /** Room in px below the plot. */
  readonly height: number;
}

/** What {@link planNames} chooses by. */
export interface NamesInput {
  readonly model: ChartModel;
  /** Slots that are drawn. */
  readonly slots: readonly number[];
  /** Distance of two slots. */
  readonly step: number;
  /** The most room below the plot. */
  readonly mostHeight: number;
}

/**
 * Every name below its slot, on up to three lines; null where they have no room for that.
 *
 * A sequence needs no lines: those of its labels that are left out are told by the others.
 */
export function levelNames({ model, slots, step }: NamesInput): NamesPlan | null {
  if (model.isSequence || step < leastSlant) return null;
  const room = step - gap;
  const wrapped = slots.map((slot) => wrapText(model.xLabel(slot), room, mostLines));
  if (wrapped.some((lines) => lines.some((line) => textWidth(line) > room))) return null;
  const names = slots.map((slot, index) => ({ slot, lines: wrapped[index]! }));
  const count = Math.max(1, ...names.map(({ lines }) => lines.length));
  return { names, slanted: false, height: firstLine + (count - 1) * nextLine };
}

/** Names as {@link levelNames}, else slanted, else of each few slots one. */
export function planNames(input: NamesInput): NamesPlan {
  const { model, slots, step, mostHeight } = input;
  const level = levelNames(input);
  if (level) return level;
  if (model.isSequence || step < leastSlant) return thinnedNames(input);
  const length = (mostHeight - slantTop) / slope;
  const names = shortenedNames(model, slots, length);
  const longest = Math.max(...names.map(({ lines }) => textWidth(lines[0]!)));
  return { names, slanted: true, height: slantTop + longest * slope };
}

function thinnedNames({ model, slots, step }: NamesInput): NamesPlan {
  // Measuring thousands of labels of which a few are shown would be for nothing.
  const sample = slots.filter((_, index) => index % Math.ceil(slots.length / 200) === 0);
  const widest = Math.max(...sample.map((slot) => textWidth(model.xLabel(slot))));
  const every = Math.max(1, Math.ceil((Math.min(widest, 96) + gap) / step));
  const shown = slots.filter((_, index) => index % every === 0);
  return { names: shortenedNames(model, shown, every * step - gap), slanted: false, height: firstLine };
}

/** Names on a line of so many px: cut at their end, or at their start where all of them begin alike. */
function shortenedNames(model: ChartModel, slots: readonly number[], room: number): readonly SlotName[] {
  const names = slots.map(model.xLabel);
  return shorten(names, room).map((text, index) => ({
    slot: slots[index]!,
    lines: [text],
    ...(text !== names[index] && { full: names[index]! }),
  }));
}
