// A table of 100,000 rows beside other tables and a floor written by hand, in Chromium, in the same run. Prints medians and ratios
// and asserts nothing: times belong to the machine, ratios to the code.
//   node bench/table.mjs                all contestants, 5 rounds
//   node bench/table.mjs 3 1000000      3 rounds of a million rows
//   node bench/table.mjs 5 100000 vitrine floor      only these
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
const contestants = {
  vitrine: 'vitrine.jsx',
  floor: 'floor.js',
  'AG Grid': 'agGrid.js',
  'MUI X': 'muiDataGrid.jsx',
  TanStack: 'tanstackTable.jsx',
};
const origin = 'http://bench.local';

/** The packages' sources, found as the type checker finds them. */
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions;
const alias = Object.entries(paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: join(root, file),
}));

const [rounds = '5', count = '100000', ...names] = process.argv.slice(2);
const chosen = Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name));

function installPeers() {
  if (existsSync(join(peers, 'node_modules/ag-grid-community'))) return;
  const { status } = spawnSync('npm', ['install', '--prefix', peers, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed; see the messages above.');
}

/** Builds one contestant for production; gives the directory. */
async function bundle(file) {
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
            ? `import { mount } from '${join(here, 'table', file)}'; import { run } from '${join(here, 'table/page.js')}'; window.run = (count) => run(mount, count);`
            : null,
      },
      {
        // What only the peers bring along is found in their folder.
        name: 'peers',
        enforce: 'pre',
        resolveId(id, importer) {
          return importer?.startsWith(join(here, 'table')) &&
            /^(ag-grid-community|@mui|@tanstack\/react-table)/.test(id)
            ? this.resolve(id, join(peers, 'index.js'), { skipSelf: true })
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

async function timesOf(browser, dir) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const style = existsSync(join(dir, 'contestant.css'))
        ? '<link rel="stylesheet" href="/contestant.css">'
        : '';
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
  const times = await page.evaluate((size) => window.run(size), Number(count));
  await page.close();
  return times;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const cell = (text, width) => String(text).padStart(width);

function report(all) {
  const medians = new Map(
    [...all].map(([name, rows]) => [
      name,
      Object.fromEntries(Object.keys(rows[0]).map((step) => [step, median(rows.map((row) => row[step]))])),
    ]),
  );
  const order = [...medians.keys()];
  const ours = medians.get('vitrine');
  console.log(
    `${Number(count).toLocaleString('en')} rows, median ms of ${rounds}`.padEnd(34) +
      order.map((name) => cell(name, 12)).join('') +
      (ours ? '   ours / best peer   ours / floor' : ''),
  );
  for (const step of Object.keys(medians.get(order[0]))) {
    const line = order.map((name) => cell(medians.get(name)[step].toFixed(1), 12)).join('');
    const best = Math.min(
      ...order
        .filter((name) => name !== 'vitrine' && name !== 'floor')
        .map((name) => medians.get(name)[step]),
    );
    const floor = medians.get('floor')?.[step];
    const ratio = (other) => (ours && other < Infinity ? (ours[step] / other).toFixed(2) : '');
    console.log(step.padEnd(34) + line + cell(ratio(best), 18) + cell(ratio(floor), 15));
  }
}

installPeers();
const dirs = new Map();
for (const [name, file] of chosen) dirs.set(name, await bundle(file));
const browser = await chromium.launch({
  executablePath: findChromium(),
  // Frames as fast as they can be painted: otherwise every time would be a multiple of 16.7 ms.
  args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  const all = new Map(chosen.map(([name]) => [name, []]));
  // The contestants take turns, so that a slow moment of the machine meets all of them.
  for (let round = 0; round < Number(rounds); round++)
    for (const [name] of chosen) all.get(name).push(await timesOf(browser, dirs.get(name)));
  report(all);
} finally {
  await browser.close();
  for (const dir of dirs.values()) rmSync(dir, { recursive: true });
}
