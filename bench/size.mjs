// Size of what a browser loads first from a host built by Vite, gzipped, React left out: the entry and the chunks it imports
// statically, from the built packages.
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Gates in KB. The aims behind them are smaller: one MetricCard 25, a dashboard 60. */
const gates = {
  'bundle.metric.tsx': 30,
  'bundle.dashboard.tsx': 70,
  'bundle.artifact.tsx': 165,
  'bundle.http-source.ts': 8,
  'bundle.csv-source.ts': 26,
};

/** What no view may load: the hosts that want it import it from an entry of its own. */
const optional = /\/sources\/http\/|\/papaparse\/|\/idb\/|\/kysely\//;

/** Builds one entry; gives what Rollup calls the output. */
async function bundle(file) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      rollupOptions: {
        input: join(root, 'bench', file),
        external: [/^react(-dom)?($|\/)/],
        // What is exported is kept, and lazy chunks may import from the entry, as from that of a host, which exports nothing.
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  return output;
}

function firstLoad(output) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set();
  const visit = (name) => {
    if (names.has(name) || !chunks.has(name)) return;
    names.add(name);
    chunks.get(name).imports.forEach(visit);
  };
  visit(output.find(({ isEntry }) => isEntry).fileName);
  return [...names].map((name) => chunks.get(name));
}

let isOver = false;
for (const [file, gate] of Object.entries(gates)) {
  const chunks = firstLoad(await bundle(file));
  const size = chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
  console.log(`${file.padEnd(24)} ${size.toFixed(1).padStart(6)} KB of ${gate} KB`);
  if (size > gate) isOver = true;
  const strangers = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => optional.test(id));
  if (file.endsWith('.tsx') && strangers.length > 0) {
    console.error(`${file} loads what it should not: ${strangers.join(', ')}`);
    isOver = true;
  }
}
process.exit(isOver ? 1 : 0);
