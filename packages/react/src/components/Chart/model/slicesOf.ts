import type { Cell } from '@vitrine/schema';
import { cellText } from './cellText.js';
import { ownTonesOf } from './tonesOf.js';
import type { ChartModel, ChartNote, MarkColor } from './types.js';

/** One share of a whole. */
export interface Slice {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Fraction of the whole. */
  readonly share: number;
  /** Null for what was put together as the rest. */
  readonly color: MarkColor | null;
  /** Value of x; null for the rest. */
  readonly x: Cell;
}

/** Slices of a pie, with what could not be one. */
export interface Slices {
  readonly slices: readonly Slice[];
  /** Every share's name with its color, also of what is switched off. */
  readonly legend: readonly {
    readonly id: string;
    readonly label: string;
    readonly color: MarkColor | null;
    readonly hidden: boolean;
  }[];
  readonly notes: readonly ChartNote[];
}

const mostSlices = 8;

/**
 * The first series as shares of its whole: same names summed, largest first, at most eight, the smallest put together.
 *
 * A missing, zero or negative value is no share.
 */
export function slicesOf(model: ChartModel, hidden: ReadonlySet<string>, restLabel: string): Slices {
  const values = model.series[0]?.values ?? new Float64Array();
  const groups = new Map<string, { label: string; value: number; x: Cell }>();
  let negative = 0;
  values.forEach((value, slot) => {
    if (!value) return;
    if (value < 0) {
      negative += 1;
      return;
    }
    const x = model.xAt(slot);
    const id = cellText(x);
    const group = groups.get(id);
    if (group) group.value += value;
    else groups.set(id, { label: model.xLabel(slot), value, x });
  });
  const sorted = [...groups].sort(([, a], [, b]) => b.value - a.value);
  const single = sorted.length <= mostSlices ? sorted : sorted.slice(0, mostSlices - 1);
  const rest = sorted.slice(single.length);
  const tones = ownTonesOf(
    model.xColumn,
    single.map(([, { x }]) => x),
  );
  const entries = single.map(([id, group], index) => ({
    id,
    ...group,
    color: (tones?.[index] ?? index + 1) as MarkColor | null,
  }));
  if (rest.length > 0) {
    const value = rest.reduce((sum, [, group]) => sum + group.value, 0);
    entries.push({ id: '\u0000rest', label: restLabel, value, x: null, color: null });
  }
  const shown = entries.filter(({ id }) => !hidden.has(id));
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  return {
    slices: shown.map((entry) => ({ ...entry, share: entry.value / total })),
    legend: entries.map(({ id, label, color }) => ({ id, label, color, hidden: hidden.has(id) })),
    notes: negative > 0 ? [{ kind: 'notPositive', count: negative }] : [],
  };
}
