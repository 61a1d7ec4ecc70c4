import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { behaviors, startModelServer } from '../../packages/generator/src/testing/modelServer.js';
import { goodAnswer } from '../../packages/generator/src/testing/salesModel.js';
import { unzipTo } from '../../packages/generator/src/testing/unzipTo.js';
import { createHost, installDeclared, packAll } from './packedHost.js';
import { watchPolicy } from './policy.js';
import { startProcess } from './startProcess.js';

const execute = promisify(execFile);
const key = 'sk-secret-1234567890';

/** Runs a Node program in a folder; what it wrote and how it ended. */
async function node(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { cwd, env: { ...process.env, OPENAI_API_KEY: '', ...env } };
  try {
    return { code: 0, ...(await execute(process.execPath, args, options)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

const vitrine = 'node_modules/@vitrine/generator/dist/cli/vitrine.js';

test.describe('the packages from their archives, in projects that have only what is declared', () => {
  test.describe.configure({ timeout: 120_000 });
  let folder = '';
  let archives = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vitrine-packed-'));
    archives = packAll(folder);
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every archive has its readme and its licence', () => {
    const host = createHost(join(folder, 'papers'), archives, {
      '@vitrine/generator': '^0.1.0',
      '@vitrine/react': '^0.1.0',
    });
    for (const name of ['schema', 'runtime', 'react', 'generator']) {
      const papers = join(host, 'node_modules/@vitrine', name);
      expect(readFileSync(join(papers, 'README.md'), 'utf8')).toContain(`# @vitrine/${name}`);
      expect(readFileSync(join(papers, 'LICENSE'), 'utf8')).toContain('MIT');
    }
  });

  test('a host asks a model through @vitrine/generator/openai', async () => {
    const host = createHost(join(folder, 'model'), archives, {
      '@vitrine/generator': '^0.1.0',
      openai: '^7.0.0',
    });
    const script = `
      import { createGenerator } from '@vitrine/generator';
      import { openai } from '@vitrine/generator/openai';
      const provider = openai({ model: 'stub-1', baseURL: process.env.MODEL_SERVER });
      const { artifact, issues } = await createGenerator({ provider }).generate('Sales pipeline with amount by stage');
      console.log(JSON.stringify({ by: artifact.provenance.by, ids: artifact.components.map(({ id }) => id), issues }));
    `;
    const server = await startModelServer((request) => behaviors.answer(goodAnswer(request)));
    const { stdout, stderr, code } = await node(host, ['--input-type=module', '-e', script], {
      MODEL_SERVER: server.baseURL,
      OPENAI_API_KEY: key,
    });
    await server.close();
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ by: 'stub-1', ids: ['total', 'views', 'add'], issues: [] });
    expect(server.requests[0]?.authorization).toBe(`Bearer ${key}`);
  });

  test('without the optional package everything but the model works, and the program says what to install', async () => {
    const host = createHost(join(folder, 'plain'), archives, { '@vitrine/generator': '^0.1.0' });
    const made = await node(host, [vitrine, 'generate', 'An OKR tracker', '--quiet']);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ version: 1 });
    const asked = await node(host, [
      vitrine,
      'generate',
      'An OKR tracker',
      '--provider',
      'openai',
      '--model',
      'm',
    ]);
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain('npm install openai');
  });

  test('an exported project is built by its own commands and works in a browser', async ({ page }) => {
    const host = createHost(join(folder, 'export'), archives, { '@vitrine/generator': '^0.1.0' });
    await node(host, [
      vitrine,
      'generate',
      'Track our path to $100k MRR',
      '--out',
      'road.json',
      '--id',
      'road',
    ]);
    const { stderr, code } = await node(host, [
      vitrine,
      'export',
      'road.json',
      '--project',
      '--out',
      'road.zip',
    ]);
    expect(`${code} ${stderr}`).toBe('0 Written to road.zip.\n');
    unzipTo(folder, join(host, 'road.zip'));
    const project = join(folder, 'road');
    expect(readdirSync(project).sort()).toEqual(
      ['.gitignore', 'README.md', 'index.html', 'package.json', 'src', 'vite.config.js'].sort(),
    );
    installDeclared(project, archives);
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    for (const [, name = ''] of readme.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(name);
    const vite = (command: string | undefined): string[] => [
      'node_modules/vite/bin/vite.js',
      ...command!.split(' ').slice(1),
    ];
    const built = await node(project, vite(scripts['build']));
    expect(`${built.code} ${built.stdout}`).toMatch(/^0 .*built in/s);

    const server = await startProcess([...vite(scripts['preview']), '--port', '0'], { cwd: project });
    const check = watchPolicy(page);
    await page.goto(server.address);
    await expect(page).toHaveTitle('Path to $100k MRR');
    await expect(page.getByRole('heading', { name: 'Path to $100k MRR' })).toBeVisible();
    await page.getByLabel('Current MRR').fill('80000');
    await page.getByLabel('Current MRR').press('Tab');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('$80,000').first()).toBeVisible();
    await server.stop();
    check();
  });
});
