import type { KnipConfig } from 'knip';
import tsconfig from './tsconfig.json' with { type: 'json' };

/** The public entries of a package, as they stand in tsconfig.json. */
const entriesOf = (name: string) =>
  Object.values(tsconfig.compilerOptions.paths)
    .flat()
    .filter((file) => file.endsWith('.ts') && file.startsWith(`./packages/${name}/`))
    .map((file) => file.slice(`./packages/${name}/`.length));

const config: KnipConfig = {
  // Other libraries that the benchmarks run beside, with a package.json of their own.
  ignore: [
    'bench/kanban/{dndKit,helloPangea}.*',
    'bench/timeline/{frappeGantt,visTimeline}.*',
    'bench/table/{agGrid,muiDataGrid,tanstackTableBare}.*',
    'bench/charts/{uplot,chartjs,echarts,recharts}.*',
    'bench/widgets/jsonRender.*',
  ],
  workspaces: {
    '.': {
      entry: [
        'scripts/*.{mjs,d.mts}',
        'bench/**/*.{mjs,js,jsx,ts,tsx}',
        '.storybook/*.{ts,tsx}',
        'stories/**/*.{ts,tsx,mdx}',
        'tests/e2e/**/*.{ts,tsx}',
      ],
      project: ['scripts/**', 'bench/**', 'stories/**', 'tests/{e2e,unit}/**', '.storybook/**', 'types/**'],
      // The first two are read with require.resolve; kysely and openai are for entries with optional peers.
      ignoreDependencies: ['lucide-static', 'vega-datasets', 'kysely', 'openai'],
    },
    'packages/schema': {
      entry: [...entriesOf('schema'), 'src/generated/compiled.d.ts'],
      project: ['src/**', '!src/generated/compiled.js'],
    },
    'packages/runtime': { entry: entriesOf('runtime') },
    'packages/react': { entry: [...entriesOf('react'), 'src/standalone.tsx'] },
    'packages/generator': { entry: [...entriesOf('generator'), 'src/cli/vitrine.ts'] },
    'examples/studio': { entry: ['index.html'] },
    'tests/react18': { ignoreDependencies: ['react', 'react-dom'] },
  },
};

export default config;
