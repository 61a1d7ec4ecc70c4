export { storageContract, type StorageRule, type StoreUnderTest } from './contract/storageContract.js';
