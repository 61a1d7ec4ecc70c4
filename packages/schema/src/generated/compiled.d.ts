// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { ErrorObject } from '../validate/ErrorObject.js';
/** A validator that ajv compiled; `errors` holds what the last call found. */
export type CompiledValidator = { (value: unknown): boolean; errors?: ErrorObject[] | null };
export const validate_artifact: CompiledValidator;
export const validate_node: CompiledValidator;
export const validate_Calculator: CompiledValidator;
export const validate_Chart: CompiledValidator;
export const validate_DataList: CompiledValidator;
export const validate_GridLayout: CompiledValidator;
export const validate_InputForm: CompiledValidator;
export const validate_Kanban: CompiledValidator;
export const validate_MetricCard: CompiledValidator;
export const validate_ProgressBar: CompiledValidator;
export const validate_StatusBadge: CompiledValidator;
export const validate_Table: CompiledValidator;
export const validate_Tabs: CompiledValidator;
export const validate_TextBlock: CompiledValidator;
export const validate_Timeline: CompiledValidator;
