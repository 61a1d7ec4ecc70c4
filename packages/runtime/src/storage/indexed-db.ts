export { createIndexedDbStorage, type IndexedDbOptions } from './createIndexedDbStorage.js';
export { StorageError, type StorageFailure } from './StorageError.js';
