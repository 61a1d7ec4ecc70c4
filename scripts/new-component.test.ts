// @vitest-environment node
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(realpathSync(tmpdir()), 'vitrine-'));
const folders = [
  'schemas',
  'packages',
  'scripts',
  'stories',
  'types',
  'tests',
  'bench',
  'examples',
  '.storybook',
];
const files = [
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'playwright.config.ts',
  'tsup.config.ts',
  '.oxfmtrc.json',
  '.oxlintrc.json',
];
const made = [
  'schemas/components/Gauge.schema.json',
  'packages/react/src/components/Gauge',
  'stories/components/Gauge.stories.tsx',
];

/** Runs a command in the copy; rejects with all that it said. */
async function run(command: string, ...args: string[]): Promise<string> {
  const path = `${join(copy, 'node_modules/.bin')}:${process.env['PATH']}`;
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: copy,
      maxBuffer: 16_000_000,
      env: { ...process.env, PATH: path },
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

beforeAll(async () => {
  const wanted = (source: string) => !/[\\/](?:node_modules|dist)(?:[\\/]|$)/.test(source.slice(root.length));
  for (const name of [...folders, ...files])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: wanted });
  for (const name of ['node_modules', 'tests/react18/node_modules'])
    symlinkSync(realpathSync(join(root, name)), join(copy, name), 'dir');
  await run('node', 'scripts/new-component.mjs', 'Gauge');
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a new component is registered, typed and described by its schema alone', () => {
  const registry = readFileSync(join(copy, 'packages/react/src/generated/registry.ts'), 'utf8');
  expect(registry).toContain('GaugeDefinition');
  const types = readFileSync(join(copy, 'packages/schema/src/generated/types.ts'), 'utf8');
  expect(types).toMatch(/\bGaugeProps\b/);
});

test('a new component passes the checks of generated files, format and lint', async () => {
  await run('node', 'scripts/codegen.mjs', '--check');
  await run('oxfmt', '--check', ...made);
  await run('oxlint', '--deny-warnings', ...made);
  await run('node', 'scripts/check-arrows.mjs');
  await run('node', 'scripts/check-type-names.mjs');
}, 60_000);

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
}, 240_000);

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
