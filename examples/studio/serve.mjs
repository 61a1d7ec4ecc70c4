// Serves the built studio under a strict Content Security Policy with Trusted Types, and a model where the environment
// has one (server/modelApi.mjs). PORT chooses the port (4173).
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createModelApi } from './server/modelApi.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'dist');

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json; charset=utf-8'],
]);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

async function find(path) {
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

const answerApi = await createModelApi(process.env);

const server = createServer(async (request, response) => {
  let path = '/';
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://studio').pathname);
  } catch {
    return response.writeHead(400).end('Bad address');
  }
  if (path.startsWith('/api/')) return answerApi(request, response, path);
  const file = await find(path);
  if (!file) {
    return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  }
  response.writeHead(200, {
    'content-type': types.get(extname(file)) ?? 'application/octet-stream',
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  createReadStream(file).pipe(response);
});

function listen(port, triesLeft) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || triesLeft === 0) throw error;
    listen(port + 1, triesLeft - 1);
  });
  server.listen(port, '127.0.0.1', () =>
    console.log(`\nVitrine Studio: http://localhost:${server.address().port}/\n`),
  );
}

listen(Number(process.env.PORT ?? 4173), process.env.PORT ? 0 : 20);
