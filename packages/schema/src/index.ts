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
export { fillDefaults } from './components/fillDefaults.js';
export { childSlots, walkNodes, type PlacedNode, type SlottedNode } from './components/walkNodes.js';
export { PropsReader, usableProps, type UsableProps } from './components/usableProps.js';
export { demandOf, faultParams } from './issues/faultWords.js';
export { findFaults, type Fault } from './validate/findFaults.js';
export { closestName } from './validate/closestName.js';
export { editDistance } from './validate/editDistance.js';
export { pointerTo } from './validate/pointer.js';
export { defaultLimits, type Limits } from './open/limits.js';
export { openArtifact, validateArtifact, type OpenOptions, type OpenResult } from './open/openArtifact.js';
export { reservedNames } from './open/reservedNames.js';
export { createArtifactId } from './open/createArtifactId.js';
export { checkLive } from './open/check/checkLive.js';
export { artifactSchema } from './open/artifactSchema.js';
export { currentVersion } from './migrate/migrations.js';
export {
  foreignVersions,
  type ForeignVersion,
  type PropsMigration,
  type RawProps,
  type TypeVersion,
  type TypeVersions,
} from './migrate/typeVersions.js';
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
