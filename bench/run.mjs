// Times of the workloads, each beside a floor (the least any program would have to do) and perhaps a peer, in the same run.
// Prints a table and asserts nothing: times belong to the machine, ratios to the code.
//   node bench/run.mjs                  all workloads
//   node bench/run.mjs query            one of bench/workloads/
//   node bench/run.mjs query month      its cases whose name holds one of the words
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as esbuild from 'esbuild';

const rounds = 7;
const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../node_modules/.cache/vitrine/bench');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

async function loadWorkload(name) {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `${name}-${process.pid}.mjs`);
  await esbuild.build({
    entryPoints: [join(here, 'workloads', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The packages' sources, found as the type checker finds them; what npm installed is left to node.
    tsconfig: join(here, '../tsconfig.json'),
    outfile,
    logLevel: 'warning',
  });
  try {
    return (await import(pathToFileURL(outfile).href)).cases;
  } finally {
    rmSync(outfile);
  }
}

/** Processor time in milliseconds, which other programs on the machine disturb less than the clock. */
async function timed(work) {
  collectGarbage();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The contestants take turns, so that a slow moment of the machine meets all of them. */
async function measure(contestants) {
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of contestants.entries()) times[index].push(await timed(work));
  return times.map(median);
}

const cell = (text, width) => String(text).padStart(width);

async function report({ name, floorName, peerName, prepare }) {
  const { run, floor, peer } = await prepare();
  const [ms, floorMs, peerMs] = await measure(peer ? [run, floor, peer] : [run, floor]);
  const columns = [cell(ms.toFixed(1), 9), cell(floorMs.toFixed(1), 9), cell((ms / floorMs).toFixed(1), 7)];
  const beside = peer
    ? `${floorName}; ${peerName}: ${peerMs.toFixed(1)} ms, ratio ${(ms / peerMs).toFixed(2)}`
    : floorName;
  console.log(`${name.padEnd(56)} ${columns.join(' ')}   ${beside}`);
}

const workloads = readdirSync(join(here, 'workloads')).map((file) => basename(file, '.ts'));
const [first, ...words] = process.argv.slice(2);
if (first && !workloads.includes(first)) {
  console.error(`There is no workload "${first}". There are: ${workloads.join(', ')}.`);
  process.exit(1);
}
for (const name of first ? [first] : workloads) {
  console.log(`${name.padEnd(56)} ${cell('ms', 9)} ${cell('floor', 9)} ${cell('ratio', 7)}   floor is`);
  const cases = await loadWorkload(name);
  for (const one of cases)
    if (words.length === 0 || words.some((word) => one.name.includes(word))) await report(one);
}
