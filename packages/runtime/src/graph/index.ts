export { Graph } from './Graph.js';
export type { GraphFailure, SourceVertex, Vertex } from './types.js';
