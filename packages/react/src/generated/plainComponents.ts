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
import type { CalculatorPlainProps, ChartPlainProps, DataListPlainProps, GridLayoutPlainProps, InputFormPlainProps, KanbanPlainProps, MetricCardPlainProps, ProgressBarPlainProps, StatusBadgePlainProps, TablePlainProps, TabsPlainProps, TextBlockPlainProps, TimelinePlainProps } from './plainProps.js';
import type { PlainComponent } from '../plain/types.js';
import { createPlainComponent } from '../plain/createPlainComponent.js';

/** Calculator as a plain React component: literal props, no document. */
export const Calculator: PlainComponent<CalculatorPlainProps, typeof CalculatorDefinition> = /* @__PURE__ */ createPlainComponent(CalculatorDefinition);

/** Chart as a plain React component: literal props, no document. */
export const Chart: PlainComponent<ChartPlainProps, typeof ChartDefinition> = /* @__PURE__ */ createPlainComponent(ChartDefinition);

/** DataList as a plain React component: literal props, no document. */
export const DataList: PlainComponent<DataListPlainProps, typeof DataListDefinition> = /* @__PURE__ */ createPlainComponent(DataListDefinition);

/** GridLayout as a plain React component: literal props, no document. */
export const GridLayout: PlainComponent<GridLayoutPlainProps, typeof GridLayoutDefinition> = /* @__PURE__ */ createPlainComponent(GridLayoutDefinition);

/** InputForm as a plain React component: literal props, no document. */
export const InputForm: PlainComponent<InputFormPlainProps, typeof InputFormDefinition> = /* @__PURE__ */ createPlainComponent(InputFormDefinition);

/** Kanban as a plain React component: literal props, no document. */
export const Kanban: PlainComponent<KanbanPlainProps, typeof KanbanDefinition> = /* @__PURE__ */ createPlainComponent(KanbanDefinition);

/** MetricCard as a plain React component: literal props, no document. */
export const MetricCard: PlainComponent<MetricCardPlainProps, typeof MetricCardDefinition> = /* @__PURE__ */ createPlainComponent(MetricCardDefinition);

/** ProgressBar as a plain React component: literal props, no document. */
export const ProgressBar: PlainComponent<ProgressBarPlainProps, typeof ProgressBarDefinition> = /* @__PURE__ */ createPlainComponent(ProgressBarDefinition);

/** StatusBadge as a plain React component: literal props, no document. */
export const StatusBadge: PlainComponent<StatusBadgePlainProps, typeof StatusBadgeDefinition> = /* @__PURE__ */ createPlainComponent(StatusBadgeDefinition);

/** Table as a plain React component: literal props, no document. */
export const Table: PlainComponent<TablePlainProps, typeof TableDefinition> = /* @__PURE__ */ createPlainComponent(TableDefinition);

/** Tabs as a plain React component: literal props, no document. */
export const Tabs: PlainComponent<TabsPlainProps, typeof TabsDefinition> = /* @__PURE__ */ createPlainComponent(TabsDefinition);

/** TextBlock as a plain React component: literal props, no document. */
export const TextBlock: PlainComponent<TextBlockPlainProps, typeof TextBlockDefinition> = /* @__PURE__ */ createPlainComponent(TextBlockDefinition);

/** Timeline as a plain React component: literal props, no document. */
export const Timeline: PlainComponent<TimelinePlainProps, typeof TimelineDefinition> = /* @__PURE__ */ createPlainComponent(TimelineDefinition);
