import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The major version of React that a host has. */
export type ReactVersion = '18' | '19';

/** What a page has beside its script. */
interface Parts {
  /** What a server rendered. */
  readonly html?: string;
  /** The host's stylesheet, before the script's own; linked where the address ends in `?styles`. */
  readonly styles?: string;
  readonly react?: ReactVersion;
}

/** Builds a module of `pages/` from the sources. */
async function buildPage(name: string, react: ReactVersion, options: BuildOptions) {
  const modules = join(root, react === '18' ? 'tests/react18/node_modules' : 'node_modules');
  const { outputFiles } = await build({
    entryPoints: { page: join(root, 'tests/e2e/pages', name) },
    absWorkingDir: root,
    outdir: 'out',
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { react: join(modules, 'react'), 'react-dom': join(modules, 'react-dom') },
    jsx: 'automatic',
    bundle: true,
    write: false,
    ...options,
  });
  return outputFiles!;
}

/** What a server with a version of React renders of a module of `pages/`, by its export `render`. */
export async function renderPage(name: string, react: ReactVersion): Promise<string> {
  const [script] = await buildPage(name, react, { format: 'cjs', platform: 'node' });
  const loaded: { exports: { render?: () => string } } = { exports: {} };
  runInThisContext(`(module, exports, require) => {${script!.text}}`)(
    loaded,
    loaded.exports,
    createRequire(import.meta.url),
  );
  return loaded.exports.render!();
}

/** Builds a page of `pages/` and serves it, with nothing inline allowed; gives its address and what ends it. */
export async function servePage(
  name: string,
  { html = '', styles = '', react = '19' }: Parts = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const outputFiles = await buildPage(name, react, { format: 'esm' });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/')), text]));
  files.set('/host.css', styles);
  const page = (link: string) =>
    '<!doctype html><html lang="en"><title>Page</title><meta name="viewport" content="width=device-width">' +
    `<link rel="icon" href="data:,">${link}<link rel="stylesheet" href="/page.css">` +
    `<main>${html}</main><script type="module" src="/page.js"></script>`;
  const server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js') ? 'javascript' : url.endsWith('.css') ? 'css' : 'html';
    response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', "default-src 'self'; img-src 'self' data:");
    response.end(
      files.get(url) ?? page(url.endsWith('?styles') ? '<link rel="stylesheet" href="/host.css">' : ''),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
