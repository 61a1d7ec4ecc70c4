import { useMemo } from 'react';
import type { ChartViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';
import { chartData } from './Chart.logic.js';
import { ChartFigure } from './parts/ChartFigure.js';

/** A chart of rows, drawn as SVG. */
export function ChartView({ props, node }: ViewProps<ChartViewProps>) {
  const hiddenIds = node.getView('hidden');
  const hidden = useMemo(() => new Set(textsOf(hiddenIds)), [hiddenIds]);
  const { t, format, environment } = node;
  const writing = useMemo(() => ({ t, format, environment }), [t, format, environment]);
  const data = useMemo(() => chartData(props, writing, hidden), [props, writing, hidden]);
  return (
    <Frame node={node} title={props.title} description={props.description} className="vt-chart">
      {data.isEmpty ? (
        <div className="vt-chart-empty">
          <EmptyState title={node.t('chart.empty')} text={node.t('chart.emptyText')} icon="bar-chart" />
        </div>
      ) : (
        <ChartFigure props={props} data={data} hidden={hidden} node={node} writing={writing} />
      )}
    </Frame>
  );
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
