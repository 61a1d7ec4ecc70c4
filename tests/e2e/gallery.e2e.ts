import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { watchPolicy } from './policy.js';

test('a template is found by category and words, changed by sentences, and taken back', async ({ page }) => {
  const check = watchPolicy(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Finance', exact: true }).click();
  await page.getByLabel('Search templates').fill('mrr path');
  await expect(page.getByText('1 template', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^MRR path/ }).click();
  await expect(page.getByRole('heading', { name: 'MRR path' })).toBeVisible();

  const sentence = page.getByLabel('Change it in a sentence');
  await sentence.fill('rename the page to Our road');
  await sentence.press('Enter');
  await expect(page.getByRole('heading', { name: 'Our road' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Our road' })).toBeVisible();

  await sentence.fill('make the chart a bar chart');
  await sentence.press('Enter');
  await page.getByRole('button', { name: /"MRR by month, and the target"/ }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await sentence.fill('sing a song');
  await sentence.press('Enter');
  await expect(page.locator('.reply[data-kind=refusal]')).toBeVisible();

  await page.getByRole('button', { name: 'What this rests on' }).click();
  await expect(page.getByText('Levers are sample rows; replace them with your own')).toBeVisible();
  check();
});

test('an exported page works from the disk alone, under its own policy', async ({
  page,
  context,
}, testInfo) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^OKR tracker/ }).click();
  await expect(page.getByRole('heading', { name: 'OKRs of the quarter' })).toBeVisible();
  const exports = page.getByRole('group', { name: 'Save as' });
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exports.getByRole('button', { name }).click(),
    ]);
    const path = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const document = JSON.parse(readFileSync(await save('JSON'), 'utf8')) as { title: string };
  expect(document.title).toBe('OKRs of the quarter');
  const path = await save('HTML');

  const offline = await context.newPage();
  const check = watchPolicy(offline);
  const asked: string[] = [];
  offline.on('request', (request) => asked.push(request.url()));
  await offline.goto(`file://${path}`);
  await expect(offline.getByRole('heading', { name: 'OKRs of the quarter' })).toBeVisible();
  await expect(offline.getByText('Average progress')).toBeVisible();
  expect(asked.filter((address) => !address.startsWith('file:') && !address.startsWith('data:'))).toEqual([]);
  check();
});
