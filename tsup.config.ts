import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** tsup leaves only the root package's dependencies out of bundles by itself. */
function externals(name: string): RegExp[] {
  const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
    (dependency) => new RegExp(`^${dependency}($|/)`),
  );
}

function configure(name: string, entry: Record<string, string>, extra: Options = {}): Options {
  return {
    name,
    format: ['esm'],
    target: 'es2022',
    splitting: true,
    clean: false,
    sourcemap: true,
    dts: true,
    entry: Object.fromEntries(
      Object.entries(entry).map(([key, file]) => [key, `packages/${name}/src/${file}`]),
    ),
    outDir: `packages/${name}/dist`,
    tsconfig: 'tsconfig.build.json',
    external: externals(name),
    platform: 'neutral',
    ...extra,
  };
}

export default defineConfig([
  configure('schema', {
    index: 'index.ts',
    compiled: 'compiled.ts',
    catalogue: 'catalogue.ts',
    repair: 'repair.ts',
    'json-patch': 'json-patch.ts',
  }),
  configure('runtime', {
    index: 'index.ts',
    data: 'data/index.ts',
    'indexed-db': 'storage/indexed-db.ts',
    'storage-contract': 'storage/storage-contract.ts',
  }),
  configure(
    'react',
    { index: 'index.ts', components: 'components.ts', testing: 'testing.ts' },
    { platform: 'browser', banner: { js: '"use client";' } },
  ),
  configure('react', { styles: 'styles.css' }, { name: 'react styles', dts: false, sourcemap: false }),
  configure('generator', { index: 'index.ts' }),
]);
