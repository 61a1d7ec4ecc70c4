import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

const port = 4199;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 60_000,
  workers: 1,
  // What passes at the second try only is listed as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  },
  webServer: {
    command: 'node examples/studio/serve.mjs',
    // Without a model, whatever the environment has.
    env: { PORT: String(port), OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
