export { createGenerator } from './generate.js';
export { applyTemplate } from './templates/applyTemplate.js';
export { templates } from './templates/index.js';
export type { Template, TemplateParameter, TemplateValues } from './templates/Template.js';
export type {
  Outline,
  OutlineField,
  OutlineInput,
  OutlineNode,
  OutlineSeries,
  Shows,
} from './plan/Outline.js';
export type { GenerateEvent, GenerateOptions, GenerateResult, Generator, Receipt } from './types.js';
export { refine } from './refine/refine.js';
export type { RefineOptions, RefineResult, RefineStep } from './refine/types.js';
export { profileData } from './understand/profileData.js';
export type { ColumnProfile, ColumnRole, TableProfile, TimeUnit } from './understand/profileData.js';
