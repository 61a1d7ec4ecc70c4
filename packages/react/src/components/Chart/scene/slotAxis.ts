import type { Format } from '@vitrine/schema';
import type { ChartModel } from '../model/types.js';
import { looksLikeYears } from '../model/xLabeler.js';
import { axisLabels } from '../scale/axisLabels.js';
import { linearTicks, wholeStep } from '../scale/linearTicks.js';
import type { Scale } from '../../../drawing/scales.js';
import type { WriteTime } from '../scale/createTimeWriter.js';
import { textWidth } from '../scale/textWidth.js';
import { timeLabels, timeTicks } from '../scale/timeTicks.js';

/** A label below an axis of times or numbers. */
export interface SlotLabel {
  readonly x: number;
  readonly text: string;
}

/** What the labels are laid out from. */
export interface SlotAxisInput {
  readonly model: ChartModel;
  /** Slots that are drawn. */
  readonly slots: readonly number[];
  /** Coordinate of a slot. */
  readonly center: Scale;
  /** Coordinate of a position, for ticks between slots. */
  readonly scale: Scale;
  readonly width: number;
  /** Ends of the drawing, which no label crosses. */
  readonly bounds: readonly [number, number];
  readonly writeTime: WriteTime;
  readonly weekStart: number;
  /** How the document has x written. */
  readonly xFormat: Format | undefined;
  readonly write: Parameters<typeof axisLabels>[2];
}

const gap = 12;
const mostLabels = 40;
/** Between labels one of which was moved. */
const leastGap = 6;

/** Labels of times or numbers along x that do not touch each other. */
export function slotAxis(input: SlotAxisInput): readonly SlotLabel[] {
  if (input.slots.length === 0) return [];
  return keepInside(input.model.xKind === 'time' ? timeAxis(input) : numberAxis(input), input.bounds);
}

/** Moves labels at the ends into the drawing; one that then touches its neighbor is left out. */
export function keepInside<Label extends SlotLabel>(
  labels: readonly Label[],
  [low, high]: readonly [number, number],
): Label[] {
  const kept: Label[] = [];
  let free = -Infinity;
  for (const label of labels) {
    const half = textWidth(label.text) / 2;
    const x = Math.max(low + half, Math.min(high - half, label.x));
    if (x - half < free) continue;
    kept.push({ ...label, x });
    free = x + half + leastGap;
  }
  return kept;
}

function fitsAt(places: readonly number[], labels: readonly string[]): boolean {
  for (let index = 1; index < places.length; index += 1) {
    const room = (textWidth(labels[index]!) + textWidth(labels[index - 1]!)) / 2 + gap;
    if (places[index]! - places[index - 1]! < room) return false;
  }
  return true;
}

/** Every slot where all have room, else calendar ticks, else as many slots as have room. */
function timeAxis(input: SlotAxisInput): readonly SlotLabel[] {
  const { model, slots, center, scale, writeTime, weekStart, xFormat } = input;
  const distinct = distinctSlots(model, slots);
  if (distinct) {
    const times = distinct.map((slot) => model.positions[slot]!);
    const labels = xFormat ? distinct.map(model.xLabel) : timeLabels(times, model.unit, writeTime);
    const places = distinct.map(center);
    if (new Set(labels).size === labels.length && fitsAt(places, labels))
      return labels.map((text, index) => ({ x: places[index]!, text }));
  }
  if (!xFormat) {
    const { ticks, labels } = timeTicks({
      min: model.positions[slots[0]!]!,
      max: model.positions[slots.at(-1)!]!,
      unit: model.unit,
      write: writeTime,
      weekStart,
      fits: (places, texts) => fitsAt(places.map(scale), texts),
    });
    if (ticks.length >= 2) return ticks.map((tick, index) => ({ x: scale(tick), text: labels[index]! }));
  }
  return spacedSlots(input, slots);
}

/** The first slot of each time; null where they are more than could ever have a label. */
function distinctSlots({ positions }: ChartModel, slots: readonly number[]): readonly number[] | null {
  const distinct: number[] = [];
  for (const slot of slots) {
    if (distinct.length > 0 && positions[slot] === positions[distinct.at(-1)!]) continue;
    if (distinct.push(slot) > mostLabels) return null;
  }
  return distinct;
}

/** First to last, each as far from the one before as its label needs. */
function spacedSlots({ model, center }: SlotAxisInput, slots: readonly number[]): SlotLabel[] {
  const labels: SlotLabel[] = [];
  const seen = new Set<string>();
  let free = -Infinity;
  for (const slot of slots) {
    const x = center(slot);
    if (x < free) continue;
    const text = model.xLabel(slot);
    const half = textWidth(text) / 2;
    if (seen.has(text) || x - half < free) continue;
    seen.add(text);
    labels.push({ x, text });
    free = x + half + gap;
  }
  return labels;
}

function numberAxis(input: SlotAxisInput): readonly SlotLabel[] {
  const { model, slots, scale, width, xFormat, write } = input;
  const [min, max] = [model.positions[slots[0]!]!, model.positions[slots.at(-1)!]!];
  const isYears = !xFormat && looksLikeYears(model);
  const isWhole = model.positions.every(Number.isInteger);
  for (let count = Math.max(4, Math.floor(width / 80)); count >= 1; count -= 1) {
    const { ticks: all } = linearTicks(min, max, count, isWhole ? wholeStep : undefined);
    const ticks = all.filter((tick) => tick >= min && tick <= max);
    const labels = isYears ? ticks.map(String) : axisLabels(ticks, xFormat ?? 'number', write);
    const places = ticks.map(scale);
    if (ticks.length > 0 && fitsAt(places, labels))
      return labels.map((text, index) => ({ x: places[index]!, text }));
  }
  return spacedSlots(input, slots);
}
