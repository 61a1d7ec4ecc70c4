export type { Change, ChangeOp } from './changes/types.js';
export { compileFormula } from './formulas/compileFormula.js';
export { evaluateFormula } from './formulas/evaluateFormula.js';
export type { EvaluationScope } from './formulas/evaluateFormula.js';
export { formulaFunctions } from './formulas/functions/formulaFunctions.js';
export type { FormulaFunction } from './formulas/functions/FormulaFunction.js';
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
