// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { ErrorObject } from '../validate/ErrorObject.js';
/** A validator that ajv compiled; `errors` holds what the last call found. */
export type CompiledValidator = { (value: unknown): boolean; errors?: ErrorObject[] | null };
/** Whether a value is a good document. */
export const validate_artifact: CompiledValidator;
/** Whether a value is a good node. */
export const validate_node: CompiledValidator;
/** Whether a value is good props of Calculator. */
export const validate_Calculator: CompiledValidator;
/** Whether a value is good props of Chart. */
export const validate_Chart: CompiledValidator;
/** Whether a value is good props of DataList. */
export const validate_DataList: CompiledValidator;
/** Whether a value is good props of GridLayout. */
export const validate_GridLayout: CompiledValidator;
/** Whether a value is good props of InputForm. */
export const validate_InputForm: CompiledValidator;
/** Whether a value is good props of Kanban. */
export const validate_Kanban: CompiledValidator;
/** Whether a value is good props of MetricCard. */
export const validate_MetricCard: CompiledValidator;
/** Whether a value is good props of ProgressBar. */
export const validate_ProgressBar: CompiledValidator;
/** Whether a value is good props of StatusBadge. */
export const validate_StatusBadge: CompiledValidator;
/** Whether a value is good props of Table. */
export const validate_Table: CompiledValidator;
/** Whether a value is good props of Tabs. */
export const validate_Tabs: CompiledValidator;
/** Whether a value is good props of TextBlock. */
export const validate_TextBlock: CompiledValidator;
/** Whether a value is good props of Timeline. */
export const validate_Timeline: CompiledValidator;
