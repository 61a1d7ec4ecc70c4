export { compactChanges, type Compaction } from './changes/compact/compactChanges.js';
export type { Change, ChangeOp } from './changes/types.js';
export { rankBetween, ranksBetween } from './changes/rankBetween.js';
export { compileFormula } from './formulas/compileFormula.js';
export { evaluateFormula } from './formulas/evaluateFormula.js';
export type { EvaluationScope } from './formulas/evaluateFormula.js';
export { readInterpolations } from './formulas/readInterpolations.js';
export type { Interpolation } from './formulas/readInterpolations.js';
export { formulaFunctions } from './formulas/functions/formulaFunctions.js';
export type { DocumentedFunction } from './formulas/functions/formulaFunctions.js';
export { civilOf, dayOf, formatDay, weekdayOf } from './dates/calendarDay.js';
export { createZone } from './dates/createZone.js';
export type { Zone } from './dates/createZone.js';
export { formatInstant } from './dates/formatInstant.js';
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
export { orderByNumbers } from './order/orderByNumbers.js';
export { datasetRowSet, type DatasetState } from './queries/rows/datasetRowSet.js';
export { executeQuery } from './queries/execute/executeQuery.js';
export { formulaDataset } from './queries/rows/formulaDataset.js';
export { queryDependencies, type QueryDependencies } from './queries/queryDependencies.js';
export { runQuery, type QueryOptions, type QueryOutcome, type QueryTable } from './queries/runQuery.js';
export { TableCache } from './queries/table/TableCache.js';
export { cellOf } from './queries/rows/RowSet.js';
export { scalarOf } from './queries/scalarOf.js';
export type { GroupUnit, Origin, RowColumn, RowSet } from './queries/rows/RowSet.js';
export type { QueryEnvironment, QueryResult, ScalarResult } from './queries/types.js';
export { createId } from './session/changes/createId.js';
export { createSession } from './session/createSession.js';
export { exportData, type ExportedData } from './session/export/exportData.js';
export { materialize } from './session/export/materialize.js';
export type * from './session/types.js';
export type * from './sources/types.js';
export { StorageError, type StorageFailure } from './storage/StorageError.js';
export { createLocalStorage, type LocalStorageOptions } from './storage/browser/createLocalStorage.js';
export { createMemoryStorage } from './storage/createMemoryStorage.js';
export type { LoadResult, Storage, StoredChange, ViewStateData } from './storage/types.js';
export { createCollator } from './text/createCollator.js';
export { neutralText, toCsv, tsvField } from './text/toCsv.js';
export { rankTexts } from './text/rankTexts.js';
