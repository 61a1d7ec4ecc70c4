export { Graph } from './Graph.js';
export type { ComputedOptions, GraphFailure, SourceVertex, Vertex } from './types.js';
