export type * from './generated/types.js';
export type {
  CatalogueSchema,
  JsonSchema,
  JsonType,
  OutputDeclaration,
  PlanHint,
} from './validate/JsonSchema.js';
export type { Issue, Severity } from './issues/Issue.js';
export {
  CalculatorSchema,
  ChartSchema,
  DataListSchema,
  GridLayoutSchema,
  InputFormSchema,
  KanbanSchema,
  MetricCardSchema,
  ProgressBarSchema,
  StatusBadgeSchema,
  TableSchema,
  TabsSchema,
  TextBlockSchema,
  TimelineSchema,
  componentSchemas,
  sharedSchemas,
} from './generated/schemas.js';
export {
  describeComponent,
  type BindingKind,
  type ComponentDescription,
  type PropBinding,
} from './validate/describeComponent.js';
export { fillDefaults } from './validate/fillDefaults.js';
export { childSlots, walkNodes, type PlacedNode, type SlottedNode } from './validate/walkNodes.js';
