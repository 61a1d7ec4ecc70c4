export type { Change, ChangeOp } from './changes/types.js';
export { compileFormula } from './formulas/compileFormula.js';
export { evaluateFormula } from './formulas/evaluateFormula.js';
export type { EvaluationScope } from './formulas/evaluateFormula.js';
export { formulaFunctions } from './formulas/functions/formulaFunctions.js';
export type { FormulaFunction } from './formulas/functions/FormulaFunction.js';
export { civilOf, formatDay, weekdayOf } from './dates/calendarDay.js';
export { createZone } from './dates/createZone.js';
export type { Zone } from './dates/createZone.js';
export { readMoment } from './dates/readMoment.js';
export type { Moment } from './dates/readMoment.js';
export { addToDay, startOfUnit } from './dates/timeUnits.js';
export type { DayUnit } from './dates/timeUnits.js';
export type {
  CompiledFormula,
  FormulaBudget,
  FormulaDataset,
  FormulaReference,
  FormulaResult,
  FormulaScope,
} from './formulas/types.js';
export { cellOf } from './queries/RowSet.js';
export type { GroupUnit, Origin, RowColumn, RowSet } from './queries/RowSet.js';
export type { QueryEnvironment, QueryResult } from './queries/types.js';
export type * from './session/types.js';
export type { LoadResult, Storage, StoredChange, ViewStateData } from './storage/types.js';
