import { catalogue } from '@vitrine/schema/catalogue';
import { datasets, scenes } from '../renderer/propEffects/scenes.testing.js';
import type { ConformanceExample } from './types.js';

/** What the suite tries a built-in type with: its scene, or each required property with its example. */
export function examplesOf(type: string): readonly ConformanceExample[] {
  const { required = [], properties = {} } = catalogue[type] ?? {};
  const plain = Object.fromEntries(required.map((name) => [name, properties[name]?.examples?.[0]]));
  return [{ name: 'scene', props: scenes[type] ?? plain, datasets }];
}
