// Everything that must hold, in the order in which failures are cheapest to mend.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

runSteps(root, [
  ['Generated files are fresh', 'node', 'scripts/codegen.mjs', '--check'],
  ['Examples are fresh', 'node', 'scripts/examples.mjs', '--check'],
  ['Format', 'oxfmt', '--check'],
  ['Lint', 'oxlint'],
  ['Imports follow the arrows', 'node', 'scripts/check-arrows.mjs'],
  ['Names of component types stand where they may', 'node', 'scripts/check-type-names.mjs'],
  ['Every file, export and dependency is used', 'knip', '--no-progress'],
  ['Types', 'tsc', '-p', 'tsconfig.json'],
  ['Code in the documentation', 'node', 'scripts/check-docs.mjs'],
  ['Unit tests, React 19 and 18.3', 'vitest', 'run', '--project', 'unit*'],
  ['Stories in Chromium, with axe', 'vitest', 'run', '--project', 'storybook'],
  ['Build', 'node', 'scripts/build.mjs'],
  ['Packages are well formed', 'node', 'scripts/check-packages.mjs'],
  ['Bundle sizes', 'node', 'bench/size.mjs'],
  ['Whole flows in Chromium', 'playwright', 'test'],
]);
