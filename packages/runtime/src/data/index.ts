export { readData } from './readData.js';
export type { ReadDataOptions, ReadDataResult } from './readData.js';
export { withRowKeys } from './withRowKeys.js';
export type { KeyedRows } from './withRowKeys.js';
export type { WorkOptions } from './work/runWork.js';
