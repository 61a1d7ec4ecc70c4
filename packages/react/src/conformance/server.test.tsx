// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { builtInComponents } from '../generated/registry.js';
import { conformanceChecks } from './conformanceChecks.js';
import { examplesOf } from './examples.testing.js';

test('there is no document here', () => {
  expect(typeof document).toBe('undefined');
});

describe.each(builtInComponents.map((definition) => [definition.type, definition] as const))(
  '%s',
  (type, definition) => {
    const checks = conformanceChecks(definition, { examples: examplesOf(type) });
    for (const { name, run } of checks.filter(({ area }) => area === 'server')) test(name, run);
  },
);
