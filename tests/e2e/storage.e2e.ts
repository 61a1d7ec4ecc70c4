import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { createLocalStorage, createSession, Session } from '@vitrine/runtime';
import type { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';

interface Tab {
  readonly vitrine: {
    readonly createSession: typeof createSession;
    readonly createIndexedDbStorage: typeof createIndexedDbStorage;
    readonly createLocalStorage: typeof createLocalStorage;
  };
  session: Session;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
let server: Server;
let address: string;

test.beforeAll(async () => {
  const contents = `
    export { createSession, createLocalStorage } from '@vitrine/runtime';
    export { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'vitrine',
  });
  const script = outputFiles[0]!.text;
  server = createServer((request, response) => {
    const isScript = request.url === '/runtime.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Tab</title><script src="/runtime.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

async function openSession(page: Page, kind: 'IndexedDB' | 'localStorage') {
  await page.goto(address);
  await page.evaluate(async (which) => {
    const tab = window as unknown as Tab;
    const {
      createSession: create,
      createIndexedDbStorage: indexedDb,
      createLocalStorage: local,
    } = tab.vitrine;
    const storage = (which === 'IndexedDB' ? indexedDb : local)({ namespace: 'e2e' });
    const rows = [{ id: 'd1', name: 'Acme', mrr: 1 }];
    const artifact = {
      version: 1 as const,
      id: 'deals-1',
      title: 'Deals',
      datasets: [{ name: 'deals', rows }],
      components: [],
    };
    tab.session = create(artifact, { storage });
    await tab.session.ready;
  }, kind);
}

const change = (page: Page, values: Record<string, string | number>, row = 'd1') =>
  page.evaluate(
    ([key, cells]) => {
      const { session } = window as unknown as Tab;
      session.change({ op: 'row.insert', dataset: 'deals', row: key, values: cells });
    },
    [row, values] as const,
  );

const rows = (page: Page) => page.evaluate(() => (window as unknown as Tab).session.dataset('deals')?.rows);

const state = (page: Page) => page.evaluate(() => (window as unknown as Tab).session.saveState());

for (const kind of ['IndexedDB', 'localStorage'] as const) {
  test(`U34: two tabs keep in step through ${kind}, and both find all after a reload`, async ({
    context,
  }) => {
    const [left, right] = [await context.newPage(), await context.newPage()];
    await openSession(left, kind);
    await openSession(right, kind);
    await Promise.all([change(left, { name: 'Left' }), change(right, { mrr: 2 })]);
    await change(left, { name: 'New' }, 'd2');
    const all = [
      { id: 'd1', name: 'Left', mrr: 2 },
      { id: 'd2', name: 'New' },
    ];
    for (const page of [left, right]) await expect.poll(() => rows(page)).toEqual(all);
    await openSession(left, kind);
    expect(await rows(left)).toEqual(all);
  });

  test(`U30: a tab that is killed while it saves to ${kind} leaves each change once or not at all`, async ({
    context,
  }) => {
    const [left, right] = [await context.newPage(), await context.newPage()];
    await openSession(left, kind);
    await openSession(right, kind);
    await left.evaluate(() => {
      const { session } = window as unknown as Tab;
      for (let count = 1; count <= 200; count += 1)
        session.change({ op: 'row.insert', dataset: 'deals', row: `n${count}`, values: { mrr: count } });
    });
    await expect.poll(async () => (await rows(right))?.length).toBeGreaterThan(3);
    await left.close({ runBeforeUnload: false });
    await openSession(right, kind);
    const found = (await rows(right)) ?? [];
    expect(found.slice(1).map(({ mrr }) => mrr)).toEqual(found.slice(1).map((_, index) => index + 1));
    await change(right, { mrr: 0 }, 'after');
    await expect.poll(() => state(right)).toEqual({ status: 'saved' });
  });
}

test('U31: a browser that allows no IndexedDB is told of, and what was typed stays', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await openSession(page, 'IndexedDB');
  await change(page, { name: 'Typed' });
  await expect
    .poll(() => state(page))
    .toEqual({
      status: 'failed',
      reason: 'This browser does not allow storage here.',
    });
  expect(await rows(page)).toEqual([{ id: 'd1', name: 'Typed', mrr: 1 }]);
});
