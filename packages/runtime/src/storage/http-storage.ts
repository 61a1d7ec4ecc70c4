export { createHttpStorage } from './http/createHttpStorage.js';
export { createIndexedDbDevice } from './http/device/createIndexedDbDevice.js';
export { createMemoryDevice, type DeviceStore } from './http/device/DeviceStore.js';
export type { HttpStorageOptions, Wait } from './http/types.js';
