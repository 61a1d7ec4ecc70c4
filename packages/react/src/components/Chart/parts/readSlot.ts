import type { Cell } from '@vitrine/schema';
import type { ChartData, ChartWriting } from '../Chart.logic.js';
import type { MarkColor } from '../model/types.js';

/** One line of a tooltip. */
interface Reading {
  readonly label: string;
  readonly value: string;
  readonly color: MarkColor | null;
  /** Id of the series. */
  readonly series: string;
  readonly amount: number | null;
}

/** What a slot of the scene says: its x and a value for each series. */
export interface SlotReadings {
  readonly title: string;
  readonly readings: readonly Reading[];
  /** Value that becomes `selected`; null where nothing can be chosen. */
  readonly x: Cell;
}

/** Reads one slot out, as the tooltip and the keyboard do. */
export function readSlot(
  { model, slices }: ChartData,
  slot: number,
  writing: ChartWriting,
): SlotReadings | null {
  if (slices) {
    const slice = slices.slices[slot];
    if (!slice) return null;
    const share = writing.format(slice.share, { style: 'percent', decimals: 1 });
    const value = writing.format(slice.value, model.series[0]?.format);
    return {
      title: slice.label,
      readings: [
        { label: share, value, color: slice.color, series: model.series[0]?.id ?? '', amount: slice.value },
      ],
      x: slice.x,
    };
  }
  if (slot < 0 || slot >= model.size) return null;
  const readings = model.series
    .filter(({ hidden, values, mark }) => !hidden && (mark !== 'point' || !Number.isNaN(values[slot])))
    .map(({ id, label, values, color, tones, format }) => {
      const value = values[slot]!;
      const amount = Number.isNaN(value) ? null : value;
      return {
        label,
        value: writing.format(amount, format),
        color: tones?.[slot] ?? color,
        series: id,
        amount,
      };
    });
  return { title: model.xLabel(slot), readings, x: model.xAt(slot) };
}
