import { expect, test, type Page } from '@playwright/test';
import { datasets, scenes } from '../../packages/react/src/renderer/propEffects/scenes.testing.js';
import { bombs, page as pageOf, prototypeNames } from '../unit/hostile/documents.js';
import { hostileValues } from '../unit/hostile/values.js';
import { watchPolicy } from './policy.js';

test.describe.configure({ timeout: 120_000 });

/** How many of the values each property of a scene gets: the others take their turn at other properties. */
const perProp = 6;

/** A document with each property of a type's scene wrong in several ways. */
function wrongValues(type: string, turn: number): object {
  const scene = scenes[type] ?? {};
  const nodes = Object.keys(scene).flatMap((name, at) =>
    Array.from({ length: perProp }, (_, index) => {
      const value = hostileValues[(turn * 17 + at * perProp + index) % hostileValues.length];
      return { id: `${name}${index}`, type, props: { ...scene, [name]: value } };
    }),
  );
  return pageOf(nodes, datasets);
}

async function openFile(page: Page, text: string) {
  await page.goto('/');
  const file = { name: 'hostile.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Data file').setInputFiles(file);
}

/** Opens a document; fails when a witness is missing, something ran, or a prototype was changed. */
async function expectShown(page: Page, text: string) {
  const check = watchPolicy(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openFile(page, text);
  for (const witness of ['first', 'last'])
    await expect(page.locator(`[data-node="${witness}"]`)).toContainText('4,711', { timeout: 60_000 });
  const harm = await page.evaluate(() => ({
    prototypes: [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) =>
      Object.keys(prototype),
    ),
    addresses: [...document.querySelectorAll<HTMLAnchorElement>('.vt-root a[href]')]
      .map((link) => link.protocol)
      .filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)),
    loaded: document.querySelectorAll('.vt-root :is(script, iframe, object, embed, img)').length,
    crashed: document.body.textContent?.includes('This part stopped working'),
  }));
  expect(harm).toEqual({ prototypes: [], addresses: [], loaded: 0, crashed: false });
  expect(dialogs).toEqual([]);
  check();
}

test.describe('a wrong value in any property leaves the rest of the page', () => {
  for (const [turn, type] of Object.keys(scenes).entries())
    test(type, ({ page }) => expectShown(page, JSON.stringify(wrongValues(type, turn))));
});

test.describe('more work than anybody wants leaves the rest of the page', () => {
  for (const [name, make] of Object.entries(bombs))
    test(name, ({ page }) => expectShown(page, JSON.stringify(make())));
});

test('names that objects have already are names like any other', async ({ page }) => {
  await expectShown(page, prototypeNames);
  for (const cell of ['a', 'b', 'c', 'd'])
    await expect(page.locator('.vt-root').getByText(cell, { exact: true }).first()).toBeVisible();
});

test('a document over the limits is refused with a sentence', async ({ page }) => {
  const check = watchPolicy(page);
  const depth = 100_000;
  await openFile(
    page,
    `{"version":1,"id":"deep","title":"Deep","components":[${'['.repeat(depth)}${']'.repeat(depth)}]}`,
  );
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create' })).toBeEnabled();
  check();
});

test('text that would end a script or begin one stays text in an exported page', async ({
  page,
  context,
}, testInfo) => {
  const text =
    '</script><script>alert(1)</script><!--<script>\u2028"\'&amp;</title></style><img src=x onerror=alert(1)>';
  const document = pageOf(
    [
      { id: 'words', type: 'TextBlock', props: { title: text, text } },
      { id: 'list', type: 'Table', props: { title: text, data: { from: 'rows' } } },
    ],
    [{ name: 'rows', columns: [{ key: 'a', label: text, type: 'text' }], rows: [{ a: text }] }],
    { title: text },
  );
  await openFile(page, JSON.stringify(document));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Save as' }).getByRole('button', { name: 'HTML' }).click(),
  ]);
  const path = testInfo.outputPath('hostile.html');
  await download.saveAs(path);

  const exported = await context.newPage();
  const check = watchPolicy(exported);
  const dialogs: string[] = [];
  exported.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await exported.goto(`file://${path}`);
  for (const witness of ['first', 'last'])
    await expect(exported.locator(`[data-node="${witness}"]`)).toContainText('4,711');
  await expect(exported.getByRole('gridcell', { name: text })).toBeVisible();
  await expect(exported).toHaveTitle(text.replaceAll('\u2028', ' '));
  expect(await exported.locator('.vt-root :is(script, iframe, object, embed, img)').count()).toBe(0);
  expect(dialogs).toEqual([]);
  check();
});
