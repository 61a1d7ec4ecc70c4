export { createHttpStorage } from './http/createHttpStorage.js';
export { createIndexedDbDevice } from './http/createIndexedDbDevice.js';
export { createMemoryDevice, type DeviceStore } from './http/DeviceStore.js';
export type { HttpStorageOptions, Wait } from './http/types.js';
