// Builds the packages, each with the licence for its archive, then the studio against what was built. `--fast` leaves out type declarations.
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const name of ['schema', 'runtime', 'react', 'generator']) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  copyFileSync(join(root, 'LICENSE'), join(root, 'packages', name, 'LICENSE'));
}
runSteps(root, [
  ['Generate', 'node', 'scripts/codegen.mjs'],
  ['Packages', 'tsup', ...(process.argv.includes('--fast') ? ['--no-dts'] : [])],
  ['Studio', 'vite', 'build', 'examples/studio', '--logLevel', 'warn'],
]);
