import { useDeferredValue, useMemo } from 'react';
import type { RefObject } from 'react';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import { chartScene, isNamedAtEnds, sizeHint, type ChartData, type ChartWriting } from '../Chart.logic.js';
import { ChartLegend, type LegendEntry } from './ChartLegend.js';
import { ChartNotes } from './ChartNotes.js';
import { ChartPlot } from './ChartPlot.js';
import { useChunk } from '../../../hooks/useChunk.js';
import { useHydrated } from '../../../hooks/useHydrated.js';
import { usePainted } from '../../../hooks/usePainted.js';
import { useBoxSize } from './useBoxSize.js';

export interface ChartFigureProps {
  readonly props: ChartViewProps;
  readonly data: ChartData;
  readonly legend: readonly LegendEntry[];
  /** Takes the element that holds the drawing. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Ids of the series that are switched off. */
  readonly hidden: ReadonlySet<string>;
  readonly node: NodeContext;
  /** The same object until words, formats or language change. */
  readonly writing: ChartWriting;
}

const loadFollowers = () => import('./followers.js');

/** Points that are summed up in the render that draws them. */
const mostAtOnce = 1000;

/** Legend, drawing, notes and table of a chart that has data. */
export function ChartFigure({ props, data, legend: entries, box, hidden, node, writing }: ChartFigureProps) {
  const hydrated = useHydrated();
  const size = useBoxSize(box, hydrated ? null : sizeHint, sizeHint);
  const scene = useMemo(
    () => (size === null ? null : chartScene(props, data, writing, size)),
    [props, data, writing, size],
  );
  // What is heard may follow what is seen: at once where it costs next to nothing.
  const followers = useChunk(loadFollowers, usePainted(hydrated));
  const large = data.model.size > mostAtOnce ? data : null;
  const later = useDeferredValue(large);
  const told = (large && later) ?? data;
  const summary = useMemo(() => followers?.summarize(told, writing) ?? null, [followers, told, writing]);
  const title = useMemo(() => props.title ?? titleOf(data, writing), [props.title, data, writing]);
  const xTitle = props.xLabel ?? props.data.columns.find(({ key }) => key === props.x)?.label ?? props.x;

  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    node.setView('hidden', [...next]);
  };
  const legend = entries.length > 0 && <ChartLegend entries={entries} node={node} onToggle={toggle} />;
  return (
    <figure className="vt-chart-figure" data-legend={legendPlace(props, data)}>
      {props.legend !== 'bottom' && legend}
      <div ref={box} className="vt-chart-plot" dir={node.direction}>
        <ChartPlot
          props={props}
          data={data}
          node={node}
          title={title}
          summary={summary}
          scene={scene}
          followers={followers}
        />
      </div>
      {props.legend === 'bottom' && legend}
      {scene && <ChartNotes notes={scene.notes} node={node} />}
      {followers && <followers.ChartTable data={told} title={title} xTitle={xTitle} node={node} />}
    </figure>
  );
}

function legendPlace(props: ChartViewProps, data: ChartData): string {
  if (data.slices && props.legend !== 'bottom') return 'side';
  return isNamedAtEnds(props, data) ? 'narrow' : props.legend;
}

function titleOf({ model }: ChartData, { t, environment }: ChartWriting): string {
  const labels = model.series.slice(0, 3).map(({ label }) => label);
  if (labels.length > 1) return new Intl.ListFormat(environment.locale).format(labels);
  return labels[0] ?? t('chart.title');
}
