export type * from './generated/types.js';
export type {
  CatalogueSchema,
  JsonSchema,
  JsonType,
  OutputDeclaration,
  PlanHint,
} from './validate/JsonSchema.js';
export type { Issue, Severity } from './issues/Issue.js';
export * from './generated/schemas.js';
export {
  describeComponent,
  type BindingKind,
  type ComponentDescription,
  type PropBinding,
} from './components/describeComponent.js';
export { childSlots, walkNodes, type PlacedNode, type SlottedNode } from './components/walkNodes.js';
export { usableProps, type UsableProps } from './components/usableProps.js';
export { defaultLimits, type Limits } from './open/limits.js';
export { openArtifact, validateArtifact, type OpenOptions, type OpenResult } from './open/openArtifact.js';
export { createArtifactId } from './open/createArtifactId.js';
export { checkLive } from './open/check/checkLive.js';
export { artifactSchema } from './open/artifactSchema.js';
export { currentVersion } from './migrate/migrations.js';
export type { PropsMigration, RawProps, TypeVersion, TypeVersions } from './migrate/typeVersions.js';
export { applyPatch, type PatchResult } from './patch/applyPatch.js';
export { diffArtifacts } from './patch/diff/diffArtifacts.js';
export type {
  AddOp,
  ArtifactOp,
  DatasetAddOp,
  DatasetOrderOp,
  DatasetRemoveOp,
  DatasetSetOp,
  DatasetUnsetOp,
  MoveOp,
  NodeOp,
  OrderOp,
  PatchOp,
  PatchPath,
  RemoveOp,
  SetOp,
  UnsetOp,
} from './patch/PatchOp.js';
export { createArtifactStream, type ArtifactStream } from './stream/createArtifactStream.js';
export type { StreamEvent, StreamPlace } from './stream/StreamEvent.js';
