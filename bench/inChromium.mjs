// Runs the same page with each of several libraries in Chromium, in turns, and compares the times. What all benchmarks in a browser share.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const peers = join(here, 'peers');
const origin = 'http://bench.local';

/** The packages' sources, found as the type checker finds them. */
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions;
const alias = Object.entries(paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: join(root, file),
}));

const dependencies = Object.keys(JSON.parse(readFileSync(join(peers, 'package.json'), 'utf8')).dependencies);

/** Installs the other libraries into a folder of their own when one of them is not there. */
function installPeers() {
  if (dependencies.every((name) => existsSync(join(peers, 'node_modules', name)))) return;
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', peers, '--no-audit', '--no-fund', '--no-package-lock'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('The peers could not be installed; see the messages above.');
}

/** Builds one contestant for production, with the page that drives it; gives the directory. */
async function bundle(folder, file) {
  const outDir = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  const entry = '\0contestant';
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      react(),
      {
        name: 'contestant',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) =>
          id === entry
            ? `import { mount } from '${join(here, folder, file)}'; import { run } from '${join(here, folder, 'page.js')}'; window.run = (size, options) => run(mount, size, options);`
            : null,
      },
      {
        // What only the peers bring along is found in their folder.
        name: 'peers',
        enforce: 'pre',
        resolveId(id, importer) {
          return importer?.startsWith(join(here, folder)) &&
            dependencies.some((name) => id === name || id.startsWith(`${name}/`))
            ? this.resolve(id, join(peers, 'package.json'), { skipSelf: true })
            : null;
        },
      },
    ],
    resolve: { alias, dedupe: ['react', 'react-dom'] },
    build: {
      outDir,
      rollupOptions: {
        input: entry,
        output: { entryFileNames: 'entry.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return outDir;
}

async function timesOf(browser, dir, drive) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const failed = new Promise((_, reject) => {
    page.once('pageerror', reject);
  });
  failed.catch(() => {});
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const style = readdirSync(dir)
        .filter((file) => file.endsWith('.css'))
        .map((file) => `<link rel="stylesheet" href="/${file}">`)
        .join('');
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>${style}<div id="box" style="height:600px"></div><script type="module" src="/entry.js"></script>`,
      });
    }
    const file = join(dir, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: readFileSync(file),
    });
  });
  await page.goto(origin);
  await page.waitForFunction(() => 'run' in window);
  const times = await Promise.race([drive(page), failed]);
  await page.close();
  return times;
}

const runPage = (page, size, options) =>
  page.evaluate(([count, given]) => window.run(count, given), [size, options]);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const cell = (text, width) => String(text).padStart(width);

/** Prints medians, and ours beside the best peer and the floors. */
function report(title, all, floors) {
  const medians = new Map(
    [...all].map(([name, rounds]) => [
      name,
      Object.fromEntries(
        Object.keys(rounds[0]).map((step) => [step, median(rounds.map((row) => row[step]))]),
      ),
    ]),
  );
  const order = [...medians.keys()];
  const steps = [...new Set(order.flatMap((name) => Object.keys(medians.get(name))))];
  const ours = medians.get('vitrine');
  console.log(
    title.padEnd(34) +
      order.map((name) => cell(name, 15)).join('') +
      (ours ? ['best peer', ...floors].map((name) => cell(`ours / ${name}`, 22)).join('') : ''),
  );
  for (const step of steps) {
    const line = order.map((name) => cell(medians.get(name)[step]?.toFixed(1) ?? '', 15)).join('');
    const best = Math.min(
      ...order
        .filter((name) => name !== 'vitrine' && !floors.includes(name))
        .map((name) => medians.get(name)[step] ?? Infinity),
    );
    const ratio = (other) => (ours?.[step] && other < Infinity ? (ours[step] / other).toFixed(2) : '');
    const ratios = [best, ...floors.map((floor) => medians.get(floor)?.[step])].map((other) =>
      cell(ratio(other), 22),
    );
    console.log(step.padEnd(34) + line + ratios.join(''));
  }
}

/** Gives what reads how many milliseconds the page's own thread has worked so far, which does not count what else the machine did. */
export async function watchMainThread(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/**
 * Times every contestant at every size and prints a table for each.
 *
 * @typedef {{ unit: string, options?: object, drive?: (page: import('playwright').Page, size: number, options?: object) => Promise<Record<string, number>> }} Case
 * @param {{ folder: string, contestants: Record<string, string>, sizes: readonly number[], rounds: number, floors?: readonly string[],
 *   limits?: Record<string, number>, cases?: readonly Case[] } & Partial<Case>} contest `contestants` are names with their files in the folder, whose page.js drives them;
 *   `floors` those that are no peers but the least that would do; `limits` the largest size a contestant is asked for; `options` go to the
 *   page's `run`; `drive` takes the times where more is needed than to call the page's `run`: real input. Several `cases` have each a unit,
 *   options and drive of their own.
 */
export async function compare({
  folder,
  contestants,
  sizes,
  rounds,
  unit,
  floors = ['floor'],
  limits = {},
  options = {},
  drive = runPage,
  cases = [{ unit, options, drive }],
}) {
  installPeers();
  const dirs = new Map();
  for (const [name, file] of Object.entries(contestants)) dirs.set(name, await bundle(folder, file));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    // Frames as fast as they can be painted: otherwise every time would be a multiple of 16.7 ms.
    args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    for (const size of sizes)
      for (const { unit: what, options: given = {}, drive: time = runPage } of cases) {
        const names = [...dirs.keys()].filter((name) => size <= (limits[name] ?? Infinity));
        const all = new Map(names.map((name) => [name, []]));
        // The contestants take turns, so that a slow moment of the machine meets all of them.
        for (let round = 0; round < rounds; round++)
          for (const name of names)
            all.get(name).push(await timesOf(browser, dirs.get(name), (page) => time(page, size, given)));
        report(`${size.toLocaleString('en')} ${what}, median ms of ${rounds}`, all, floors);
      }
  } finally {
    await browser.close();
    for (const dir of dirs.values()) rmSync(dir, { recursive: true });
  }
}
