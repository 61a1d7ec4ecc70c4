import type { ChartData, ChartWriting } from './Chart.logic.js';
import { shareFormat } from './model/shareFormat.js';
import type { ChartModel, Series } from './model/types.js';
import { spokenWords } from './spokenWords.js';

const mostSentences = 3;

/** A chart in a few sentences: how each series moved, and its highest and lowest value. */
export function summarize(
  { model, slices, isEmpty }: ChartData,
  writing: Pick<ChartWriting, 't' | 'format'>,
): string {
  const { format } = writing;
  const t = spokenWords(writing.t);
  if (isEmpty) return t('empty');
  if (slices) {
    const [first, ...others] = slices.slices;
    if (!first) return t('empty');
    const style = shareFormat(slices.slices.map(({ share }) => share));
    const written = (value: number) => format(value, style);
    const largest = t('chart.largest', {
      label: first.label,
      share: written(first.share),
      count: slices.slices.length,
    });
    const last = others.at(-1);
    return last
      ? `${largest} ${t('chart.smallest', { label: last.label, share: written(last.share) })}`
      : largest;
  }
  const series = model.series.filter(({ hidden }) => !hidden);
  const sentences = series.slice(0, mostSentences).map((one) => sentenceOf(one, model, { t, format }));
  if (series.length > mostSentences)
    sentences.push(t('chart.moreSeries', { count: series.length - mostSentences }));
  return sentences.join(' ');
}

function sentenceOf(
  series: Series,
  model: ChartModel,
  { t, format }: Pick<ChartWriting, 't' | 'format'>,
): string {
  const write = (slot: number) => format(series.values[slot]!, series.format);
  const ends = endsOf(series.values);
  if (!ends) return t('chart.noValues', { label: series.label });
  const { first, last, low, high } = ends;
  const at = {
    label: series.label,
    first: write(first),
    firstX: model.xLabel(first),
    last: write(last),
    lastX: model.xLabel(last),
  };
  const peaks = { high: write(high), highX: model.xLabel(high), low: write(low), lowX: model.xLabel(low) };
  if (first === last) return t('chart.one', at);
  if (series.values[low] === series.values[high]) return t('chart.same', at);
  const extremes = t('chart.extremes', peaks);
  if (model.xKind === 'category' || series.mark === 'point') return `${series.label}: ${extremes}`;
  const change = (series.values[last] ?? 0) - (series.values[first] ?? 0);
  const movement = change > 0 ? 'chart.rose' : change < 0 ? 'chart.fell' : 'chart.returned';
  return `${t(movement, at)} ${extremes}`;
}

function endsOf(values: Float64Array) {
  let first = -1;
  let last = -1;
  let low = -1;
  let high = -1;
  for (let slot = 0; slot < values.length; slot += 1) {
    const value = values[slot]!;
    if (Number.isNaN(value)) continue;
    if (first < 0) first = slot;
    last = slot;
    if (low < 0 || value < values[low]!) low = slot;
    if (high < 0 || value > values[high]!) high = slot;
  }
  return first < 0 ? null : { first, last, low, high };
}
