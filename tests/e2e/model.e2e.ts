import { expect, test as base, type Page } from '@playwright/test';
import {
  behaviors,
  startModelServer,
  type Behavior,
  type ChatRequest,
} from '../../packages/generator/src/testing/modelServer.js';
import { goodAnswer, kindOf, partOf } from '../../packages/generator/src/testing/salesModel.js';
import { orders } from './data.js';
import { watchPolicy } from './policy.js';
import { serveStudio } from './serveStudio.js';
import type { ServerProcess } from './startProcess.js';

const key = 'sk-secret-1234567890';
const prompt = 'Sales pipeline with amount by stage';
const good = (request: ChatRequest): Behavior => behaviors.answer(goodAnswer(request));

/** A model behind the studio whose behavior a test sets, and the studio in front of it. */
interface ModelStudio {
  behave: (request: ChatRequest) => Behavior;
  readonly requests: readonly ChatRequest[];
  readonly server: ServerProcess;
}

const test = base.extend<{ studio: ModelStudio }>({
  studio: async ({ page }, use) => {
    const studio = { behave: good };
    const model = await startModelServer((request) => studio.behave(request));
    const server = await serveStudio(model.baseURL, key);
    await page.goto(server.address);
    await use(Object.assign(studio, { requests: model.requests, server }));
    await server.stop();
    await model.close();
  },
});

async function create(page: Page, words = prompt) {
  await page.getByLabel('Your tool in a sentence').fill(words);
  await page.getByRole('button', { name: 'Create' }).click();
}

test('parts appear as the model writes them, and the key stays on the server', async ({ page, studio }) => {
  const check = watchPolicy(page);
  const waiting: (() => void)[] = [];
  studio.behave = (request) =>
    partOf(request) === 'all'
      ? (response) => void waiting.push(() => good(request)(response))
      : good(request);
  await expect(page.getByRole('radio', { name: 'stub-1' })).toBeChecked();
  await create(page);
  const parts = page.getByRole('list', { name: 'Parts' });
  await expect(parts.getByRole('listitem')).toHaveText([
    'Pipeline',
    'Amount by stage',
    'All deals',
    'New deal',
  ]);
  await expect(page.getByText('3 of 4 parts written')).toBeVisible();
  await expect(page.getByText('$2,000').first()).toBeVisible();
  await expect(page.getByRole('form', { name: 'New deal' })).toBeVisible();
  expect(waiting).toHaveLength(1);
  waiting[0]!();
  await expect(page.getByLabel('Change it in a sentence')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sales pipeline' })).toBeVisible();
  await page.getByRole('button', { name: 'What this rests on' }).click();
  await expect(page.getByText('Made by stub-1')).toBeVisible();
  expect(studio.requests.every(({ authorization }) => authorization === `Bearer ${key}`)).toBe(true);
  const headers = { 'content-type': 'application/json' };
  studio.behave = (request) =>
    kindOf(request) === 'outline' ? behaviors.status(401, { message: `Wrong key ${key}` }) : good(request);
  const told = await page.request.post(`${studio.server.address}api/generate`, {
    headers,
    data: { from: prompt },
  });
  expect(await told.text()).toContain('model.unauthorized');
  expect(await told.text()).not.toContain(key);
  expect(studio.server.written()).not.toContain(key);
  check();
});

test('the offline planner can be chosen, and then no model is asked', async ({ page, studio }) => {
  await page.getByRole('radio', { name: 'Offline planner' }).check();
  await create(page, 'Track our path to $100k MRR');
  await expect(page.getByRole('heading', { name: 'Path to $100k MRR' })).toBeVisible();
  expect(studio.requests).toHaveLength(0);
});

test('a file is built on by the model, which gets no rows', async ({ page, studio }) => {
  await page.getByLabel('Data file').setInputFiles(orders(6000));
  await expect(page.getByLabel('Change it in a sentence')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('6,000', { exact: true }).first()).toBeVisible();
  const sent = JSON.stringify(studio.requests.map(({ body }) => body));
  expect(sent).toContain('amount');
  expect(sent).not.toContain('Order 17');
});

test("a cut answer ends in the planner's page, with what happened", async ({ page, studio }) => {
  studio.behave = (request) =>
    kindOf(request) === 'outline' ? behaviors.cut(goodAnswer(request)) : good(request);
  await create(page);
  const notes = page.getByRole('status').filter({ hasText: "The model's answer broke off in the middle." });
  await expect(notes).toBeVisible({ timeout: 15_000 });
  await expect(notes).toContainText('planned without the model');
  await expect(page.getByLabel('Change it in a sentence')).toBeVisible();
});

test("a server that goes away in the middle leaves the planner's page", async ({ page, studio }) => {
  studio.behave = (request) =>
    partOf(request) === 'all' ? behaviors.silence('{"title": "All') : good(request);
  await create(page);
  await expect(page.getByText('3 of 4 parts written')).toBeVisible();
  await studio.server.stop();
  await expect(page.getByText("could not be asked through the studio's server")).toBeVisible();
  await expect(page.getByLabel('Change it in a sentence')).toBeVisible();
});

test.describe('waiting for the model', () => {
  /** The model begins to answer and stays silent; resolves when it is not asked any longer. */
  function fallSilent(studio: ModelStudio): Promise<void> {
    return new Promise((resolve) => {
      studio.behave = (request) => (response) => {
        response.once('close', resolve);
        behaviors.silence(goodAnswer(request))(response);
      };
    });
  }

  test('can be cancelled, and the words are still there', async ({ page, studio }) => {
    const left = fallSilent(studio);
    await create(page);
    await expect.poll(() => studio.requests.length).toBe(1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await left;
    await expect(page.getByLabel('Your tool in a sentence')).toHaveValue(prompt);
    await expect(page).toHaveURL(studio.server.address);
  });

  test('can be ended, and the planner finishes', async ({ page, studio }) => {
    const left = fallSilent(studio);
    await create(page);
    await expect.poll(() => studio.requests.length).toBe(1);
    await page.getByRole('button', { name: 'Finish offline' }).click();
    await left;
    await expect(page.getByText('You stopped the model')).toBeVisible();
    await expect(page.getByLabel('Change it in a sentence')).toBeVisible();
  });
});

test('a sentence that only the model understands changes the page, and a failure says why not', async ({
  page,
  studio,
}) => {
  await create(page);
  const box = page.getByLabel('Change it in a sentence');
  await expect(box).toBeVisible();
  studio.behave = () =>
    behaviors.answer(
      JSON.stringify({ edits: [{ op: 'artifact', title: 'Money' }], message: 'Called it Money.' }),
    );
  await box.fill('let it sound like cash');
  await box.press('Enter');
  await expect(page.getByText('Called it Money.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Money', exact: true })).toBeVisible();
  studio.behave = () => behaviors.status(401);
  await box.fill('let it sound like cash');
  await box.press('Enter');
  await expect(page.locator('.reply[data-kind=refusal]')).toBeVisible();
  await expect(page.getByText("The model's server does not accept the key (401).")).toBeVisible();
});

test.describe('the server', () => {
  const body = { from: prompt };

  test('answers its own page alone', async ({ request, studio }) => {
    const ask = (headers: Record<string, string>) =>
      request.post(`${studio.server.address}api/generate`, { headers, data: JSON.stringify(body) });
    const json = { 'content-type': 'application/json' };
    expect((await ask({ ...json, origin: 'https://evil.example' })).status()).toBe(403);
    expect((await ask({ ...json, 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
    expect((await ask({ ...json, host: 'evil.example' })).status()).toBe(403);
    expect((await ask({ 'content-type': 'text/plain' })).status()).toBe(403);
    expect(studio.requests).toHaveLength(0);
  });

  test('says what is wrong with a request', async ({ request, studio }) => {
    const headers = { 'content-type': 'application/json' };
    const ask = (route: string, data: string) =>
      request.post(`${studio.server.address}api/${route}`, { headers, data: Buffer.from(data) });
    for (const [route, data] of [
      ['generate', '{"from": 3}'],
      ['generate', '{"from": "x", "data": {}}'],
      ['generate', '{'],
      ['refine', '{"artifact": null, "sentence": "x"}'],
    ] as const)
      expect((await ask(route, data)).status()).toBe(400);
    expect((await ask('nothing', '{}')).status()).toBe(404);
    expect(studio.requests).toHaveLength(0);
  });
});
