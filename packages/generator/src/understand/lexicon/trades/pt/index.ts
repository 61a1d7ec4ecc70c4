export { columns } from './columns/index.js';
export { names } from './names.js';
export { options } from './options/index.js';
export { records } from './records.js';
export { trades } from './trades/index.js';
