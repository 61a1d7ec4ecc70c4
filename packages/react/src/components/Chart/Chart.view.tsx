import { useMemo, useRef } from 'react';
import type { ChartViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';
import { chartData } from './Chart.logic.js';
import { chartMenu } from './export/chartMenu.js';
import { ChartFigure } from './parts/ChartFigure.js';
import { legendOf } from './parts/legendOf.js';

/** A chart of rows, drawn as SVG. */
export function ChartView({ props, node }: ViewProps<ChartViewProps>) {
  const hiddenIds = node.getView('hidden');
  const hidden = useMemo(() => new Set(textsOf(hiddenIds)), [hiddenIds]);
  const { t, format, environment } = node;
  const writing = useMemo(() => ({ t, format, environment }), [t, format, environment]);
  const data = useMemo(() => chartData(props, writing, hidden), [props, writing, hidden]);
  const box = useRef<HTMLDivElement>(null);
  const legend = legendOf(props, data, writing);
  const drawing = () => box.current?.querySelector<SVGSVGElement>('.vt-chart-svg') ?? null;
  const canSave = props.download && !data.isEmpty;
  return (
    <Frame
      node={node}
      title={props.title}
      description={props.description}
      className="vt-chart"
      // oxlint-disable-next-line react/refs -- read when an item of the menu is chosen
      {...(canSave && { menu: chartMenu(props, node, drawing, legend) })}
    >
      {data.isEmpty ? (
        <div className="vt-chart-empty">
          <svg width="0" height={props.height} aria-hidden="true" />
          <EmptyState
            node={node}
            title={node.t('chart.empty')}
            text={node.t('chart.emptyText')}
            icon="bar-chart"
          />
        </div>
      ) : (
        <ChartFigure
          props={props}
          data={data}
          legend={legend}
          box={box}
          hidden={hidden}
          node={node}
          writing={writing}
        />
      )}
    </Frame>
  );
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
