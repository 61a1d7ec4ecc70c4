export { createHttpSource } from './http/createHttpSource.js';
export type { HttpSourceOptions } from './http/createHttpSource.js';
export type { Select } from './http/selectRows.js';
export type { HttpOptions } from './http/types.js';
