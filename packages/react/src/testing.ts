export { conformanceChecks } from './conformance/conformanceChecks.js';
export type {
  ConformanceArea,
  ConformanceCheck,
  ConformanceExample,
  ConformanceOptions,
} from './conformance/types.js';
