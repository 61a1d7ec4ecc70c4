// `npm start`: builds everything and serves the studio.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSteps } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

runSteps(root, [
  ['Build', 'node', 'scripts/build.mjs', '--fast'],
  ['Studio', 'node', 'examples/studio/serve.mjs'],
]);
