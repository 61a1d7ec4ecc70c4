import { memo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import type { ChartData } from '../Chart.logic.js';
import { numberOrNull } from '../model/numberOrNull.js';
import { spokenWords } from '../spokenWords.js';

const mostRows = 100;

export interface ChartTableProps {
  readonly data: ChartData;
  readonly title: string;
  readonly xTitle: string;
  readonly node: NodeContext;
}

/** The numbers of a chart as a table, for those who cannot see it. */
export const ChartTable = /* @__PURE__ */ memo(
  function ChartTable({ data, title, xTitle, node }: ChartTableProps) {
    const { format } = node;
    const t = spokenWords(node.t);
    const { model, slices } = data;
    const series = model.series.filter(({ hidden }) => !hidden);
    const total = slices ? slices.slices.length : model.size;
    const count = Math.min(total, mostRows);
    const rest =
      total > count ? ` (${t('chart.tableMore', { shown: format(count), total: format(total) })})` : '';
    return (
      <div className="vt-hidden">
        <table>
          <caption>{`${t('chart.table', { title })}${rest}`}</caption>
          <thead>
            <tr>
              <th scope="col">{xTitle}</th>
              {series.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, slot) => (
              <tr key={slot}>
                <th scope="row">{slices ? slices.slices[slot]!.label : model.xLabel(slot)}</th>
                {slices ? (
                  <td>{format(slices.slices[slot]!.value, series[0]?.format)}</td>
                ) : (
                  series.map(({ id, values, format: own }) => (
                    <td key={id}>{format(numberOrNull(values[slot]), own)}</td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  },
  (before, after) =>
    before.data === after.data && before.title === after.title && before.xTitle === after.xTitle,
);
