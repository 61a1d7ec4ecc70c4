// Builds the packages, then the studio against what was built. `--fast` leaves out type declarations.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const name of ['schema', 'runtime', 'react', 'generator']) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
}
runSteps(root, [
  ['Generate', 'node', 'scripts/codegen.mjs'],
  ['Packages', 'tsup', ...(process.argv.includes('--fast') ? ['--no-dts'] : [])],
  ['Studio', 'vite', 'build', 'examples/studio', '--logLevel', 'warn'],
]);
