import { ChartSchema } from '@vitrine/schema';
import type { Cell } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import type { ChartViewProps } from '../../generated/viewProps.js';
import { ChartView } from './Chart.view.js';

/** A place along x that a person chose. */
interface ChartPoint {
  readonly x: Cell;
  readonly values: readonly { readonly series: string; readonly value: number | null }[];
}

/** Callbacks of Chart as a plain React component. */
export interface ChartCallbacks {
  readonly onPointClick?: (point: ChartPoint) => void;
}

/** A chart of rows. */
export const ChartDefinition = /* @__PURE__ */ defineComponent<ChartViewProps, ChartCallbacks>({
  type: 'Chart',
  schema: ChartSchema,
  view: ChartView,
  loading: ({ title, description, height }) => ({ title, description, height }),
  events: { 'point.click': { prop: 'onPointClick', args: ({ x, values }) => [{ x, values }] } },
});
