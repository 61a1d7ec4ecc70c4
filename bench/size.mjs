// Size of what a browser loads first, gzipped, React left out: the entry and the chunks it imports statically, from the built packages.
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Gates in KB. The aims behind them are smaller: one MetricCard 25, a dashboard 60. */
const gates = { 'bundle.metric.tsx': 30, 'bundle.dashboard.tsx': 70, 'bundle.artifact.tsx': 130 };

function firstLoad(outputs, entry) {
  const files = new Set();
  const visit = (file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const { path, kind } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[path]) visit(path);
  };
  visit(entry);
  return files;
}

let isOver = false;
for (const [file, gate] of Object.entries(gates)) {
  const { metafile, outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'bench', file)],
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    outdir: join(root, 'node_modules/.cache/vitrine/size'),
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    // The packages as they would be published, not their sources.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const entry = Object.keys(metafile.outputs).find((path) =>
    metafile.outputs[path].entryPoint?.endsWith(file),
  );
  const names = firstLoad(metafile.outputs, entry);
  const bytes = outputFiles
    .filter(({ path }) => [...names].some((name) => path.endsWith(name.split('/').at(-1))))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  const size = bytes / 1000;
  console.log(`${file.padEnd(24)} ${size.toFixed(1).padStart(6)} KB of ${gate} KB`);
  if (size > gate) isOver = true;
}
process.exit(isOver ? 1 : 0);
