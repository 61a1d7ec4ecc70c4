import type { MarkColor } from '../model/types.js';
import type { NodeContext } from '../../../renderer/types.js';

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly color: MarkColor | null;
  readonly hidden: boolean;
  /** Tells series of one color apart. */
  readonly dashed?: boolean;
  /** Written behind the label: the share of a slice. */
  readonly detail?: string;
}

export interface ChartLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly node: NodeContext;
  readonly onToggle: (id: string) => void;
}

/** Names of the series; pressing one hides or shows it. */
export function ChartLegend({ entries, node, onToggle }: ChartLegendProps) {
  return (
    <ul className="vt-chart-legend" aria-label={node.t('chart.legend')}>
      {entries.map(({ id, label, color, hidden, dashed, detail }) => (
        <li key={id} className="vt-chart-legend-item">
          <button
            type="button"
            className="vt-chart-legend-button"
            aria-pressed={!hidden}
            title={node.t(hidden ? 'chart.show' : 'chart.hide', { label })}
            onClick={() => onToggle(id)}
          >
            <span className={`vt-chart-swatch vt-chart-${color}`} data-dashed={dashed || undefined} />
            <span className="vt-chart-legend-label">{label}</span>
            {detail && <span className="vt-chart-legend-detail vt-figures">{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
