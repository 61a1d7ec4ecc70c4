// Pictures of what the planner makes of prompts, to look at.
//   node bench/generation/pictures.mjs <folder> <width> "prompt" "prompt" …
// A prompt that begins with @ and a file, such as "@sales.csv revenue by month", is asked over that file; one that begins
// with = is a template, such as "=okr". Widths are joined by commas, and "1280-dark" is the dark theme.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';

const [folder, widths = '', ...prompts] = process.argv.slice(2);
if (!folder || prompts.length === 0) throw new Error('Give a folder, a width and at least one prompt.');
const here = dirname(fileURLToPath(import.meta.url));
const built = await esbuild.build({
  entryPoints: [join(here, 'picturePage.tsx')],
  bundle: true,
  splitting: true,
  format: 'esm',
  jsx: 'automatic',
  tsconfig: join(here, '../../tsconfig.json'),
  define: { 'process.env.NODE_ENV': '"production"' },
  outdir: join(here, 'built'),
  write: false,
  logLevel: 'error',
});
const files = new Map(
  built.outputFiles.map(({ path, contents }) => [path.slice(join(here, 'built').length), contents]),
);
const data = new Map(
  prompts
    .flatMap((prompt) => /^@(\S+)/u.exec(prompt)?.[1] ?? [])
    .map((path) => [`/data/${basename(path)}`, readFileSync(path)]),
);
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/picturePage.css"><div id="root"></div><script type="module" src="/picturePage.js"></script>`;
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = files.get(pathname) ?? data.get(decodeURIComponent(pathname));
  response.setHeader('content-type', file ? (types[extname(pathname)] ?? 'text/plain') : 'text/html');
  response.end(file ?? page);
});
await new Promise((done) => {
  server.listen(0, done);
});
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
for (const size of widths.split(',')) {
  const [width, scheme = 'light'] = size.split('-');
  const view = await browser.newPage({
    viewport: { width: Number(width), height: 900 },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
  });
  for (const [index, prompt] of prompts.entries()) {
    const [, path = '', words = prompt] = /^@(\S+)\s*(.*)$/u.exec(prompt) ?? [];
    const query = new URLSearchParams({ prompt: words, file: basename(path) });
    await view.goto(`http://localhost:${server.address().port}/?${query}`);
    await view.waitForFunction(() => document.title === 'ready');
    const name = `${basename(path)} ${words}`
      .trim()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 40);
    await view.screenshot({
      path: join(folder, `${String(index + 1).padStart(2, '0')}-${name}-${size}.png`),
      fullPage: true,
    });
  }
  await view.close();
}
await browser.close();
server.close();
