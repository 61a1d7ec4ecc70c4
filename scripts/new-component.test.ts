// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from './copyOfProject.testing.js';

const { folder: copy, run, remove } = copyOfProject();
const made = [
  'schemas/components/Gauge.schema.json',
  'packages/react/src/components/Gauge',
  'stories/components/Gauge.stories.tsx',
];

beforeAll(async () => {
  await run('node', 'scripts/new-component.mjs', 'Gauge');
}, 180_000);

afterAll(remove);

test('a new component is registered, typed and described by its schema alone', () => {
  const registry = readFileSync(join(copy, 'packages/react/src/generated/registry.ts'), 'utf8');
  expect(registry).toContain('GaugeDefinition');
  const types = readFileSync(join(copy, 'packages/schema/src/generated/types.ts'), 'utf8');
  expect(types).toMatch(/\bGaugeProps\b/);
});

test('a new component has a story', () => {
  const story = readFileSync(join(copy, 'stories/components/Gauge.stories.tsx'), 'utf8');
  expect(story).toMatch(/title: 'Components\/Gauge'/);
  expect(story).toMatch(/^export const \w+/m);
});

test('a new component passes the checks of generated files, format and lint', async () => {
  await run('node', 'scripts/codegen.mjs', '--check');
  await run('oxfmt', '--check', ...made);
  await run('oxlint', '--deny-warnings', ...made);
  await run('node', 'scripts/check-arrows.mjs');
  await run('node', 'scripts/check-type-names.mjs');
  await run('knip', '--no-progress');
}, 180_000);

test('a new component passes the type check and its own test', async () => {
  await run('tsc', '-p', 'tsconfig.json');
  await run(
    'vitest',
    'run',
    '--project',
    'unit',
    'packages/react/src/components/Gauge',
    'packages/react/src/renderer/propEffects',
    '-t',
    'Gauge',
  );
}, 480_000);

test.each([
  ['gauge', /no name/],
  ['MetricCard', /already/],
  ['METRICCard', /no name/],
  ['Metriccard', /already/],
  ['../Gauge', /no name/],
])(
  'the name %s is refused',
  async (name, reason) => {
    await expect(run('node', 'scripts/new-component.mjs', name)).rejects.toThrow(reason);
  },
  20_000,
);
