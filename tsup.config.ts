import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly import?: string }>>;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
}

/** The sources behind what a package exports and runs: `./dist/data/index.js` stands for `data/index`. */
function entries(name: string): Record<string, string> {
  const { bin = {}, exports } = readManifest(name);
  const built = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : (target.import ?? []),
  );
  const files = [...built, ...Object.values(bin)].map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, '$1'));
  return Object.fromEntries(files.map((file) => [file, `packages/${name}/src/${file}.ts`]));
}

/** tsup leaves only the root package's dependencies out of bundles by itself. */
function externals(name: string): RegExp[] {
  const { dependencies, peerDependencies } = readManifest(name);
  return Object.keys({ ...dependencies, ...peerDependencies }).map(
    (dependency) => new RegExp(`^${dependency}($|/)`),
  );
}

const shared = (name: string): Options => ({
  name,
  format: ['esm'],
  target: 'es2022',
  clean: false,
  outDir: `packages/${name}/dist`,
  tsconfig: 'tsconfig.build.json',
});

/** What browsers load: one file for each source, so that a host's bundler leaves out what the host does not import. */
const modules = (name: string): Options => ({
  ...shared(name),
  entry: [
    `packages/${name}/src/**/*.{ts,tsx,js}`,
    '!**/*.d.ts',
    '!**/*.test.*',
    '!**/*.testing.*',
    '!**/testing/**',
    '!packages/react/src/standalone.tsx',
  ],
  bundle: false,
  sourcemap: true,
});

/** The declarations, rolled up for each entry. */
const types = (name: string): Options => ({
  ...shared(name),
  name: `${name} types`,
  entry: entries(name),
  dts: { only: true },
  external: externals(name),
});

// `--no-dts` leaves out the declarations.
export default defineConfig(({ dts }): Options[] => [
  ...['schema', 'runtime', 'react'].map(modules),
  { ...shared('react'), name: 'react styles', entry: { styles: 'packages/react/src/styles.css' } },
  {
    // One script with everything in it, React too, for pages without a server. No module: `.cjs` is the ending that says so.
    ...shared('react'),
    name: 'react standalone',
    entry: { standalone: 'packages/react/src/standalone.tsx' },
    format: ['iife'],
    outExtension: () => ({ js: '.cjs' }),
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.legalComments = 'none';
    },
  },
  {
    ...shared('generator'),
    entry: entries('generator'),
    splitting: true,
    sourcemap: true,
    external: externals('generator'),
  },
  ...(dts === false ? [] : ['schema', 'runtime', 'react', 'generator'].map(types)),
]);
