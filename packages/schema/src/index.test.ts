import { expect, it } from 'vitest';
import * as schema from './index.js';

it('exports these names beside the schemas, and no others', () => {
  expect(
    Object.keys(schema)
      .filter((name) => !/^[A-Z].*Schema$|Schemas$/.test(name))
      .sort(),
  ).toEqual([
    'applyPatch',
    'artifactSchema',
    'checkLive',
    'childSlots',
    'createArtifactId',
    'createArtifactStream',
    'currentVersion',
    'defaultLimits',
    'describeComponent',
    'diffArtifacts',
    'openArtifact',
    'usableProps',
    'validateArtifact',
    'walkNodes',
  ]);
});
