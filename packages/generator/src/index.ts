export { exportHtml } from './export/exportHtml.js';
export type { ExportSource, Standalone } from './export/exportHtml.js';
export { createGenerator } from './generate.js';
export { applyTemplate } from './templates/applyTemplate.js';
export { templateCatalogue } from './templates/generated/templateCatalogue.js';
export { templates } from './templates/generated/templates.js';
export type {
  Template,
  TemplateEntry,
  TemplateParameter,
  TemplatePreviewPart,
  TemplateSummary,
  TemplateValues,
} from './templates/Template.js';
export type {
  Outline,
  OutlineField,
  OutlineInput,
  OutlineNode,
  OutlineSeries,
  Shows,
} from './plan/Outline.js';
export type {
  GenerateEvent,
  GenerateOptions,
  GenerateResult,
  Generator,
  GeneratorOptions,
  Receipt,
} from './types.js';
export type { Brief, BriefMetric, BriefQuestion, BriefSection, BriefSource } from './draft/Brief.js';
export { readBrief } from './draft/readBrief.js';
export { writeBrief } from './draft/writeBrief.js';
export { fillPrompt, placeholdersOf } from './prompts/fillPrompt.js';
export type { FilledPrompt, PromptSources } from './prompts/fillPrompt.js';
export type { OptimizedPrompt } from './prompts/optimizePrompt.js';
export { suggestPrompt } from './suggest/suggestPrompt.js';
export type { PromptSuggestion } from './suggest/suggestPrompt.js';
export { saveAsTemplate } from './templates/saveAsTemplate.js';
export type { SaveAsTemplateOptions } from './templates/saveAsTemplate.js';
export { refine } from './refine/refine.js';
export type { RefineOptions, RefineResult, RefineStep } from './refine/types.js';
export { profileData } from './understand/tables/profileData.js';
export type { ColumnProfile, ColumnRole, TableProfile, TimeUnit } from './understand/tables/profileData.js';
export type { ModelLimits } from './provider/Budget.js';
export { ModelError, type ModelFailure } from './provider/ModelError.js';
export type {
  AnswerFormat,
  ModelPart,
  ModelProvider,
  ModelRequest,
  ModelUsage,
} from './provider/ModelProvider.js';
export type { ProfileName, ProfileSchema } from './profiles/Profile.js';
