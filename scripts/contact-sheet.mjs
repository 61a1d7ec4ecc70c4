// Every story at 360 and 1280 px, light and dark, side by side: a page for each component in contact-sheet/, and pictures of it.
// `node scripts/contact-sheet.mjs [part of a story's id …]` takes them from storybook-static; run npm run build-storybook first.
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'storybook-static');
const out = join(root, 'contact-sheet');
const shots = [360, 1280].flatMap((width) => ['light', 'dark'].map((theme) => ({ width, theme })));
/** Pictures are cut here: what matters of a long page is at its top. */
const tallest = 2400;

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(built, path);
    if (!file.startsWith(built) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function readStories(words) {
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  return Object.values(entries).filter(
    ({ id, type }) => type === 'story' && (words.length === 0 || words.some((word) => id.includes(word))),
  );
}

/** A page that shows story after story in one size and theme, without axe. */
async function openPage(browser, address, firstStory, { width, theme }) {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width, height: 640 } });
  const globals = `theme:${theme};a11y.manual:!true`;
  await page.goto(`${address}/iframe.html?viewMode=story&id=${firstStory.id}&globals=${globals}`);
  await page.waitForSelector('.sb-show-main .story, .sb-show-errordisplay');
  return page;
}

/** Height and width of what a story shows, in the page; what floats above the story counts too. */
function measure() {
  const floating = [...document.querySelectorAll(':popover-open, dialog[open]')];
  const bottoms = [...(document.querySelector('.story')?.children ?? []), ...floating].map(
    (part) => part.getBoundingClientRect().bottom,
  );
  return [Math.ceil(Math.max(0, ...bottoms)) + 16, document.documentElement.scrollWidth];
}

/** One story, as high as it is. Tells by how much it is wider than the page. */
async function photograph(page, { id }, { width }) {
  await page.setViewportSize({ width, height: 640 });
  await page.evaluate((storyId) => {
    // oxlint-disable-next-line no-underscore-dangle -- Storybook's own name
    const preview = globalThis.__STORYBOOK_PREVIEW__;
    if (preview.currentRender?.id !== storyId)
      preview.channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await page.waitForFunction((storyId) => {
    // oxlint-disable-next-line no-underscore-dangle -- Storybook's own name
    const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
    return render?.id === storyId && ['finished', 'errored', 'aborted'].includes(render.phase);
  }, id);
  const [height, reach] = await page.evaluate(measure);
  await page.setViewportSize({ width, height: Math.min(tallest, Math.max(120, height)) });
  const picture = await page.screenshot({ animations: 'disabled' });
  return { picture, overflow: Math.max(0, reach - width) };
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sheet(title, rows) {
  const cell = ({ picture, width, theme, overflow }) =>
    `<td><small>${width} ${theme}${overflow ? ` <b>${overflow} px too wide</b>` : ''}</small><img width="${width / 2}" src="data:image/png;base64,${picture.toString('base64')}"></td>`;
  return `<!doctype html><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{font:13px sans-serif;margin:16px;background:#c9cdd4}table{border-spacing:12px}td{vertical-align:top}img{display:block}b{color:#b00}h2{font-size:14px;margin:0}</style>
<h1>${escape(title)}</h1><table>${rows
    .map(
      ({ name, cells }) =>
        `<tr><td colspan="4"><h2>${escape(name)}</h2></td></tr><tr>${cells.map(cell).join('')}</tr>`,
    )
    .join('')}</table>`;
}

/** Pictures of a sheet, each of whole rows and about a screen high. */
async function print(browser, name) {
  const page = await browser.newPage({ viewport: { width: 1760, height: 800 } });
  await page.goto(`file://${join(out, `${name}.html`)}`);
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll('tr:nth-child(even)')].map((row) =>
      Math.ceil(row.getBoundingClientRect().bottom),
    ),
  );
  const cuts = [0];
  edges.forEach((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined || next - cuts.at(-1) > 1400) cuts.push(edge);
  });
  for (const [index, bottom] of cuts.slice(1).entries()) {
    const clip = { x: 0, y: cuts[index], width: 1760, height: bottom - cuts[index] };
    await page.screenshot({ path: join(out, `${name}-${index + 1}.png`), fullPage: true, clip });
  }
  await page.close();
  return cuts.length - 1;
}

if (!existsSync(join(built, 'index.json'))) {
  console.error('There is no built Storybook: run npm run build-storybook first.');
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const server = await serve();
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  const stories = readStories(process.argv.slice(2));
  const pages = await Promise.all(shots.map((shot) => openPage(browser, address, stories[0], shot)));
  const sheets = new Map();
  for (const story of stories) sheets.set(story.title, [...(sheets.get(story.title) ?? []), story]);
  let tooWide = 0;
  for (const [title, group] of sheets) {
    const rows = [];
    for (const story of group) {
      const cells = await Promise.all(
        shots.map(async (shot, index) => ({ ...shot, ...(await photograph(pages[index], story, shot)) })),
      );
      for (const { width, theme, overflow } of cells.filter((cell) => cell.overflow > 0)) {
        tooWide += 1;
        console.log(`${story.id} is ${overflow} px too wide at ${width}, ${theme}`);
      }
      rows.push({ name: story.name, cells });
    }
    const name = title.replaceAll(/[^\w]+/g, '-').toLowerCase();
    writeFileSync(join(out, `${name}.html`), sheet(title, rows));
    const count = await print(browser, name);
    console.log(`contact-sheet/${name}.html: ${rows.length} stories on ${count} pictures`);
  }
  process.exitCode = tooWide ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
