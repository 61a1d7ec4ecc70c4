import type { Environment } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import type { ChartViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import { cellText } from './model/cellText.js';
import { drawableNumber } from './model/drawableNumber.js';
import { numberOrNull } from './model/numberOrNull.js';
import { readChart } from './model/readChart.js';
import { slicesOf, type Slices } from './model/slicesOf.js';
import type { ChartModel } from './model/types.js';
import { createTimeWriter, type WriteTime } from './scale/createTimeWriter.js';
import { directionOf } from '../../renderer/node/directionOf.js';
import { mirrorScene } from './scene/mirrorScene.js';
import { drawCartesian } from './scene/drawCartesian.js';
import type { BoxSize } from './parts/useBoxSize.js';
import { areNamedAtEnds } from './scene/shapes/seriesLabels.js';
import { drawPie } from './scene/drawPie.js';
import type { Reference, Scene } from './scene/types.js';

/** What is drawn for until the real size is known; a drawing is never lower than its props say. */
export const sizeHint: BoxSize = { width: 640, height: 0 };

/** How a chart writes: its words, formats and language. */
export type ChartWriting = Pick<NodeContext, 't' | 'format' | 'environment'>;

/** All charts of an environment share the writer of its language. */
const timeWriters = /* @__PURE__ */ new WeakMap<Environment, WriteTime>();

function timeWriterOf(environment: Environment): WriteTime {
  let writer = timeWriters.get(environment);
  if (!writer) timeWriters.set(environment, (writer = createTimeWriter(environment.locale)));
  return writer;
}

/** All that is known of a chart before its width. */
export interface ChartData {
  readonly model: ChartModel;
  /** Shares of a pie or donut; null for charts with axes. */
  readonly slices: Slices | null;
  readonly isEmpty: boolean;
}

/** Reads a chart's rows. */
export function chartData(
  props: ChartViewProps,
  writing: ChartWriting,
  hidden: ReadonlySet<string>,
): ChartData {
  const { environment } = writing;
  const isPie = props.kind === 'pie' || props.kind === 'donut';
  const model = readChart(props, {
    timeZone: environment.timeZone,
    writeTime: timeWriterOf(environment),
    format: writing.format,
    t: writing.t,
    hidden: isPie ? new Set() : hidden,
  });
  if (isPie) {
    const slices = slicesOf(model, hidden, writing.t('chart.rest'));
    return { model, slices, isEmpty: slices.legend.length === 0 };
  }
  return {
    model,
    slices: null,
    isEmpty: model.series.every(({ values }) => values.every(Number.isNaN)),
  };
}

/** Whether the lines carry their names themselves where there is room, so that they need no legend there. */
export function isNamedAtEnds(props: ChartViewProps, { model, slices }: ChartData): boolean {
  return props.legend === 'auto' && slices === null && areNamedAtEnds(model.series, props.stack);
}

/** Most that a drawing grows to with its card where it is not wider than that. */
const mostGrown = 480;

/** Draws a chart into a box: as high as its props say, or as the box where that is higher and not much higher than wide. */
export function chartScene(
  props: ChartViewProps,
  data: ChartData,
  writing: ChartWriting,
  { width, height }: BoxSize,
): Scene {
  const { environment } = writing;
  const base = {
    width,
    height: Math.max(props.height, Math.min(height, Math.max(width, mostGrown))),
    weekStart: environment.weekStart,
    write: writing.format,
    writeTime: timeWriterOf(environment),
  };
  if (data.slices) {
    return drawPie(data.slices.slices, {
      ...base,
      donut: props.kind === 'donut',
      valueLabels: props.valueLabels,
      format: data.model.series[0]?.format ?? 'number',
      totalLabel: data.model.series[0]?.label ?? '',
      notes: data.slices.notes,
    });
  }
  const scene = drawCartesian(data.model, {
    ...base,
    horizontal: props.kind === 'horizontalBar',
    mayLie: props.kind === 'bar',
    stacking: props.stack,
    log: props.scale === 'log' && props.stack !== 'percent',
    curve: props.curve,
    connectGaps: props.connectGaps,
    valueLabels: props.valueLabels,
    seriesLabels: isNamedAtEnds(props, data),
    xFormat: props.xFormat,
    references: referencesOf(props, writing),
    annotations: props.annotations,
    captions: defined({ x: props.xLabel, left: props.yLabel, right: props.rightLabel }),
    ...defined({
      min: numberOrNull(drawableNumber(props.min)) ?? undefined,
      max: numberOrNull(drawableNumber(props.max)) ?? undefined,
    }),
  });
  return directionOf(environment.locale) === 'rtl' ? mirrorScene(scene) : scene;
}

function referencesOf(props: ChartViewProps, writing: ChartWriting): readonly Reference[] {
  const lines = props.references.flatMap(({ value, label, tone, axis }): Reference[] => {
    const at = drawableNumber(value);
    return Number.isNaN(at) ? [] : [{ value: at, label: label ?? '', tone, axis }];
  });
  const target = drawableNumber(props.target);
  if (Number.isNaN(target)) return lines;
  const label = writing.t('chart.target', { value: writing.format(target, props.format ?? 'number') });
  return [...lines, { value: target, label, tone: 'success', axis: 'left' }];
}

function defined<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** What is kept as `selected` for a value of x: its text. */
export function selectionOf(x: Cell): string | null {
  return x === null || x === '' ? null : cellText(x);
}

/** Slots of the scene whose x is selected; empty when nothing is. */
export function selectedSlots({ model, slices }: ChartData, selected: unknown): ReadonlySet<number> {
  if (typeof selected !== 'string') return new Set();
  const size = slices ? slices.slices.length : model.size;
  const chosen = new Set<number>();
  for (let slot = 0; slot < size; slot += 1) {
    const x = slices ? slices.slices[slot]!.x : model.xAt(slot);
    if (selectionOf(x) === selected) chosen.add(slot);
  }
  return chosen;
}
