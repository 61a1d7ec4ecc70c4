// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import { CalculatorDefinition } from '../components/Calculator/index.js';
import { ChartDefinition } from '../components/Chart/index.js';
import { DataListDefinition } from '../components/DataList/index.js';
import { GridLayoutDefinition } from '../components/GridLayout/index.js';
import { InputFormDefinition } from '../components/InputForm/index.js';
import { KanbanDefinition } from '../components/Kanban/index.js';
import { MetricCardDefinition } from '../components/MetricCard/index.js';
import { ProgressBarDefinition } from '../components/ProgressBar/index.js';
import { StatusBadgeDefinition } from '../components/StatusBadge/index.js';
import { TableDefinition } from '../components/Table/index.js';
import { TabsDefinition } from '../components/Tabs/index.js';
import { TextBlockDefinition } from '../components/TextBlock/index.js';
import { TimelineDefinition } from '../components/Timeline/index.js';
import type { ComponentDefinition } from '../renderer/defineComponent.js';

/** The built-in components. */
export const builtInComponents: readonly ComponentDefinition[] = [
  CalculatorDefinition,
  ChartDefinition,
  DataListDefinition,
  GridLayoutDefinition,
  InputFormDefinition,
  KanbanDefinition,
  MetricCardDefinition,
  ProgressBarDefinition,
  StatusBadgeDefinition,
  TableDefinition,
  TabsDefinition,
  TextBlockDefinition,
  TimelineDefinition,
];
