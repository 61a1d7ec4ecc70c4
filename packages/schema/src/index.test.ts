import { expect, it } from 'vitest';
import * as schema from './index.js';

it('exports these names beside the schemas, and no others', () => {
  expect(
    Object.keys(schema)
      .filter((name) => !/^[A-Z].*Schema$|Schemas$/.test(name))
      .sort(),
  ).toEqual([
    'PropsReader',
    'applyPatch',
    'artifactSchema',
    'checkLive',
    'childSlots',
    'closestName',
    'createArtifactId',
    'createArtifactStream',
    'currentVersion',
    'defaultLimits',
    'demandOf',
    'describeComponent',
    'diffArtifacts',
    'editDistance',
    'faultParams',
    'fillDefaults',
    'findFaults',
    'foreignVersions',
    'openArtifact',
    'pointerTo',
    'reservedNames',
    'usableProps',
    'validateArtifact',
    'walkNodes',
  ]);
});
