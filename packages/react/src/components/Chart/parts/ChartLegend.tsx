import type { NodeContext } from '../../../renderer/types.js';

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly color: number | null;
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
            <Swatch color={color} dashed={dashed} />
            <span className="vt-chart-legend-label">{label}</span>
            {detail && <span className="vt-chart-legend-detail vt-figures">{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A patch in the color of a series. */
export function Swatch({ color, dashed }: { readonly color: number | null; readonly dashed?: boolean }) {
  return (
    <svg
      className={color === null ? 'vt-chart-swatch' : `vt-chart-swatch vt-chart-${color}`}
      width="10"
      height="10"
      aria-hidden="true"
    >
      <rect
        className="vt-chart-swatch-fill"
        data-dashed={dashed || undefined}
        width="10"
        height="10"
        rx="3"
      />
    </svg>
  );
}
