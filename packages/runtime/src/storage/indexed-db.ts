export { createIndexedDbStorage, type IndexedDbOptions } from './browser/createIndexedDbStorage.js';
export { StorageError, type StorageFailure } from './StorageError.js';
