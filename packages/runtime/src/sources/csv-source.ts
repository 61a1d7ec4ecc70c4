export { createCsvSource } from './http/createCsvSource.js';
export type { CsvSourceOptions } from './http/createCsvSource.js';
export type { HttpOptions } from './http/types.js';
