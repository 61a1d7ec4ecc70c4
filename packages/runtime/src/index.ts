export type { Change, ChangeOp } from './changes/types.js';
export type {
  CompiledFormula,
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
