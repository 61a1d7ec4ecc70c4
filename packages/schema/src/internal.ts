/** What the other packages of Vitrine are built from. No promise is made to hosts: names here change with any version. */
export { fillDefaults } from './components/fillDefaults.js';
export { PropsReader } from './components/usableProps.js';
export { demandOf, faultParams } from './issues/faultWords.js';
export {
  artifactIdMissing,
  componentNewer,
  componentNotMigrated,
  componentUnknown,
  datasetUnknown,
  graphCycle,
} from './issues/messages.js';
export { foreignVersions, type ForeignVersion } from './migrate/typeVersions.js';
export { reservedNames } from './open/reservedNames.js';
export { closestName } from './validate/closestName.js';
export { editDistance } from './validate/editDistance.js';
export { findFaults, type Fault } from './validate/findFaults.js';
export { pointerTo } from './validate/pointer.js';
