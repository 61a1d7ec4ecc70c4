import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Builds a page of `pages/` from the sources and serves it; gives its address and what ends it. */
export async function servePage(name: string): Promise<{ address: string; close: () => Promise<void> }> {
  const { outputFiles } = await build({
    entryPoints: { page: join(root, 'tests/e2e/pages', name) },
    absWorkingDir: root,
    outdir: 'out',
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    bundle: true,
    write: false,
    format: 'esm',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/')), text]));
  const page =
    '<!doctype html><html lang="en"><title>Page</title><meta name="viewport" content="width=device-width">' +
    '<link rel="stylesheet" href="/page.css"><main></main><script type="module" src="/page.js"></script>';
  const server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js') ? 'javascript' : url.endsWith('.css') ? 'css' : 'html';
    response.setHeader('Content-Type', `text/${type}`);
    response.end(files.get(url) ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
