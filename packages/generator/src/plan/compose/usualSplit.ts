import type { Metric } from '../../samples/metrics.js';
import { trades } from '../../trades/index.js';
import type { Meaning } from '../../understand/Meaning.js';
import { designTrades, type TradeDesign } from '../trade/designTrade.js';
import type { Split } from './figureRows.js';

/**
 * What a sum is usually split by in the trade of a prompt, as the trade's own charts draw it: the revenue of a hotel by
 * channel, that of a bakery by what is sold. Null where the trade draws no such chart.
 */
export function usualSplit(
  { settings, language }: Meaning,
  { additivity, format }: Metric,
  name: (wish: string) => string,
): Split | null {
  const [trade] = settings;
  if (!trade || additivity !== 'additive' || format !== 'currency') return null;
  for (const made of designTrades(trades[trade], language, (wish) => wish)) {
    if (!made.design.numbers.some(({ attribute }) => attribute === 'amount')) continue;
    for (const chart of made.table.charts) {
      const split = splitOf(made, chart, name);
      if (split) return split;
    }
  }
  return null;
}

/** At most so many bars lie side by side in each month. */
const mostValues = 6;

/** The values behind `by` in a chart of a trade; states come and go and split no sum. */
function splitOf({ design }: TradeDesign, chart: string, name: (wish: string) => string): Split | null {
  const [, , by] = chart.split(' ');
  const column = design.columns.find(({ tradeId }) => tradeId === by);
  if (!column || column.isStage) return null;
  const values = column.isName ? column.values : column.options?.map(({ label, value }) => label ?? value);
  if (!values || values.length < 2) return null;
  return {
    key: name(column.attribute ?? column.label),
    label: column.label,
    values: values.slice(0, mostValues),
  };
}
