import type { Row } from '@vitrine/schema';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import { createFormatter } from '../../../format/createFormatter.js';
import { en } from '../../../generated/en.js';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { chartData, chartScene, type ChartWriting } from '../Chart.logic.js';
import type { Scene, Shape } from './types.js';

const environment = { locale: 'en', currency: 'USD', timeZone: 'UTC', weekStart: 1, now: 0 };

/** How tests write values: English, dollars, UTC. */
export const writing: ChartWriting = {
  environment,
  t: createTranslate(en),
  format: createFormatter(environment).formatValue,
};

/** Props of a chart with its defaults. */
export function chartProps(
  rows: readonly Row[],
  given: Partial<ChartViewProps> & Pick<ChartViewProps, 'kind'>,
): ChartViewProps {
  return {
    data: rowSetOf(rows),
    x: 'x',
    y: [{ key: 'y', axis: 'left' }],
    xType: 'auto',
    stack: 'none',
    scale: 'linear',
    curve: 'linear',
    connectGaps: false,
    references: [],
    annotations: [],
    valueLabels: false,
    legend: 'auto',
    height: 280,
    download: true,
    ...given,
  };
}

/** The scene of a chart, 600 px wide and as high as its props say unless told otherwise. */
export function sceneOf(
  props: ChartViewProps,
  width = 600,
  hidden: readonly string[] = [],
  height = 0,
): Scene {
  return chartScene(props, chartData(props, writing, new Set(hidden)), writing, { width, height });
}

/** Every shape of a scene. */
export function shapesOf({ grid, marks, labels }: Scene): readonly Shape[] {
  return [...grid, ...marks, ...labels];
}

/** Texts of the shapes with a role. */
export function textsOf(scene: Scene, role: Shape['role']): readonly string[] {
  return shapesOf(scene).flatMap((shape) =>
    shape.shape === 'text' && shape.role === role ? [shape.text] : [],
  );
}
