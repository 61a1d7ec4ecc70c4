import { describe, test } from 'vitest';
import { builtInComponents } from '../generated/registry.js';
import { conformanceChecks } from './conformanceChecks.js';
import { examplesOf } from './examples.testing.js';

describe.each(builtInComponents.map((definition) => [definition.type, definition] as const))(
  '%s',
  (type, definition) => {
    for (const { name, run } of conformanceChecks(definition, { examples: examplesOf(type) }))
      test(name, run, 30_000);
  },
);
