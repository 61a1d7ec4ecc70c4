import type { ChartViewProps } from '../../../generated/viewProps.js';
import { shareFormat } from '../model/shareFormat.js';
import type { ChartData, ChartWriting } from '../Chart.logic.js';
import type { LegendEntry } from './ChartLegend.js';

/** Names of the series or shares, where the chart has a legend. */
export function legendOf(
  props: ChartViewProps,
  { model, slices }: ChartData,
  { format }: ChartWriting,
): readonly LegendEntry[] {
  if (props.legend === 'none') return [];
  if (slices) {
    const shares = new Map(slices.slices.map(({ id, share }) => [id, share]));
    const style = shareFormat([...shares.values()]);
    return slices.legend.map((entry) => ({ ...entry, detail: format(shares.get(entry.id), style) }));
  }
  return props.legend === 'auto' && model.series.length < 2 ? [] : model.series;
}
