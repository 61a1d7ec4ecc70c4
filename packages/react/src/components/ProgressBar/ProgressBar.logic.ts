import type { Format, Tone } from '@vitrine/schema';
import type { ProgressBarViewProps } from '../../generated/viewProps.js';

/** Where a value stands between nothing and full. */
export interface Progress {
  /** Value at which the bar is full; null when it has none above zero. */
  readonly full: number | null;
  /** Fraction of the full value; null when it can't be told. Above 1 it is more than full. */
  readonly share: number | null;
  /** Tone by the highest threshold reached. */
  readonly tone: Tone;
  /** Value at the far end: the full value, or what lies beyond it. */
  readonly end: number;
}

/** Reads how far something is. */
export function progressOf(props: ProgressBarViewProps): Progress {
  const value = finite(props.value);
  const wanted =
    finite(props.max) ??
    finite(props.target) ??
    (props.max === undefined && props.target === undefined ? usualMax(props.format) : null);
  const full = wanted !== null && wanted > 0 ? wanted : null;
  const share = value === null || full === null ? null : finite(value / full);
  return { full, share, tone: toneAt(value, props), end: Math.max(full ?? 0, value ?? 0) || 1 };
}

function usualMax(format: Format): number {
  return styleOf(format) === 'percent' ? 1 : 100;
}

/** Name of a format's style. */
export function styleOf(format: Format): string {
  return typeof format === 'string' ? format : format.style;
}

function toneAt(value: number | null, { thresholds, tone }: ProgressBarViewProps): Tone {
  if (value === null) return thresholds.length > 0 ? 'neutral' : tone;
  let reached: { from: number; tone: Tone } | null = null;
  for (const threshold of thresholds) {
    const from = finite(threshold.from);
    if (from !== null && from <= value && (reached === null || from >= reached.from))
      reached = { from, tone: threshold.tone };
  }
  return reached?.tone ?? tone;
}

/** Where a value stands between 0 and the end, as a fraction. */
export function fractionOf(value: number, end: number): number {
  return Math.max(0, Math.min(1, finite(value / end) ?? 0));
}

function finite(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
