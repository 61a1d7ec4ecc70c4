export { applyJsonPatch, type JsonPatchOperation, type JsonPatchResult } from './patch/applyJsonPatch.js';
