import { writeChart } from './Chart.js';
import { writeInputForm } from './InputForm.js';
import { writeMetricCard } from './MetricCard.js';
import { writeTable } from './Table.js';
import type { Writer } from './types.js';

/** Writers by component type. */
export const writers: ReadonlyMap<string, Writer> = new Map([
  ['Chart', writeChart],
  ['InputForm', writeInputForm],
  ['MetricCard', writeMetricCard],
  ['Table', writeTable],
]);
