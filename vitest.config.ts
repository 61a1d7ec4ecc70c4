import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

const include = [
  'packages/*/src/**/*.test.{ts,tsx}',
  'tests/unit/**/*.test.{ts,tsx}',
  'scripts/**/*.test.ts',
];
// A busy machine is slow, not wrong: waiting ends as soon as what is waited for is there.
const testTimeout = 60_000;
const setupFiles = ['tests/setup.ts', 'tests/propertySeed.ts'];
const react18 = (name: string) => resolve(import.meta.dirname, 'tests/react18/node_modules', name);
const testingLibrary = resolve(
  import.meta.dirname,
  'node_modules/@testing-library/react/dist/@testing-library/react.esm.js',
);
const dndKit = resolve(import.meta.dirname, 'node_modules/@dnd-kit/$1/dist/$1.esm.js');

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout,
          environment: 'happy-dom',
          setupFiles,
          include,
          env: { EXPECTED_REACT: '19' },
        },
      },
      {
        extends: true,
        resolve: {
          alias: [
            // The CommonJS builds of these would load React 19 past the aliases.
            { find: /^@testing-library\/react$/, replacement: testingLibrary },
            { find: /^@dnd-kit\/(\w+)$/, replacement: dndKit },
            { find: /^react$/, replacement: react18('react/index.js') },
            { find: /^react\/(.*)$/, replacement: `${react18('react')}/$1` },
            { find: /^react-dom$/, replacement: react18('react-dom/index.js') },
            { find: /^react-dom\/(.*)$/, replacement: `${react18('react-dom')}/$1` },
          ],
        },
        test: {
          name: 'unit (React 18.3)',
          testTimeout,
          environment: 'happy-dom',
          setupFiles,
          include: ['packages/react/src/**/*.test.tsx', 'tests/unit/**/*.test.tsx'],
          env: { EXPECTED_REACT: '18' },
          server: { deps: { inline: true } },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: resolve(import.meta.dirname, '.storybook') })],
        test: {
          name: 'storybook',
          testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArguments },
              // Colors are checked where they come to rest, not halfway through a transition.
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
