// How well the offline planner understands prompts and answers questions over files. Prints the score and the worst cases.
//   node bench/generation/run.mjs            the cases that rules may be tuned on
//   node bench/generation/run.mjs held-out   the third kept apart, chosen by a hash of the prompt
//   node bench/generation/run.mjs round-4    the cases of a later round, written before the planner had seen them
//   node bench/generation/run.mjs --all      prints every failed check, not only the worst cases
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../node_modules/.cache/vitrine/bench');
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `generation-${process.pid}.mjs`);
await esbuild.build({
  entryPoints: [join(here, 'score.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  // The packages' sources, found as the type checker finds them; what npm installed is left to node.
  tsconfig: join(here, '../../tsconfig.json'),
  outfile,
  logLevel: 'warning',
});
try {
  const { scoreAll } = await import(pathToFileURL(outfile).href);
  const words = process.argv.slice(2);
  await scoreAll({
    data: join(here, '../../node_modules/vega-datasets/data'),
    heldOut: words.includes('held-out'),
    round: Number(words.find((word) => /^round-\d+$/.test(word))?.slice(6)) || undefined,
    everything: words.includes('--all'),
    only: words.find((word) => word !== 'held-out' && !/^round-\d+$/.test(word) && !word.startsWith('--')),
  });
} finally {
  rmSync(outfile);
}
