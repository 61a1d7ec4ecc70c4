import { writeCalculator } from './Calculator.js';
import { writeChart } from './Chart.js';
import { writeDataList } from './DataList.js';
import { writeGridLayout } from './GridLayout.js';
import { writeInputForm } from './InputForm.js';
import { writeKanban } from './Kanban.js';
import { writeMetricCard } from './MetricCard.js';
import { writeProgressBar } from './ProgressBar.js';
import { writeStatusBadge } from './StatusBadge.js';
import { writeTable } from './Table.js';
import { writeTabs } from './Tabs.js';
import { writeTextBlock } from './TextBlock.js';
import { writeTimeline } from './Timeline.js';
import type { Writer } from './types.js';

/** Writers by component type. */
export const writers: ReadonlyMap<string, Writer> = new Map([
  ['Calculator', writeCalculator],
  ['Chart', writeChart],
  ['DataList', writeDataList],
  ['GridLayout', writeGridLayout],
  ['InputForm', writeInputForm],
  ['Kanban', writeKanban],
  ['MetricCard', writeMetricCard],
  ['ProgressBar', writeProgressBar],
  ['StatusBadge', writeStatusBadge],
  ['Table', writeTable],
  ['Tabs', writeTabs],
  ['TextBlock', writeTextBlock],
  ['Timeline', writeTimeline],
]);
