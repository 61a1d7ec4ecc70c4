export { compactChanges, type Compaction } from './changes/compact/compactChanges.js';
export type { Change, ChangeOp } from './changes/types.js';
export { compileFormula } from './formulas/compileFormula.js';
export { evaluateFormula } from './formulas/evaluateFormula.js';
export type { EvaluationScope } from './formulas/evaluateFormula.js';
export { readInterpolations } from './formulas/readInterpolations.js';
export type { Interpolation } from './formulas/readInterpolations.js';
export { formulaFunctions } from './formulas/functions/formulaFunctions.js';
export type { DocumentedFunction } from './formulas/functions/formulaFunctions.js';
export type {
  CompiledFormula,
  FormulaBudget,
  FormulaDataset,
  FormulaReference,
  FormulaResult,
  FormulaScope,
} from './formulas/types.js';
export { runQuery, type QueryOptions, type QueryOutcome, type QueryTable } from './queries/runQuery.js';
export type { GroupUnit, Origin, RowColumn, RowSet } from './queries/rows/RowSet.js';
export { createSession } from './session/createSession.js';
export { exportData, type ExportedData } from './session/export/exportData.js';
export { materialize } from './session/export/materialize.js';
export type * from './session/types.js';
export type * from './sources/types.js';
export { StorageError, type StorageFailure } from './storage/StorageError.js';
export { createLocalStorage, type LocalStorageOptions } from './storage/browser/createLocalStorage.js';
export { createMemoryStorage } from './storage/createMemoryStorage.js';
export type { LoadResult, Storage, StoredChange, ViewStateData } from './storage/types.js';
export { toCsv } from './text/toCsv.js';
