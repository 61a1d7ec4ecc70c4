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

test('an artifact becomes a template with what was entered, and the template can be removed', async ({
  page,
}) => {
  const check = watchPolicy(page);
  await page.goto('/');
  await page.getByRole('button', { name: /^MRR path/ }).click();
  await page.getByLabel('Current MRR').fill('77000');
  await page.getByLabel('Current MRR').press('Tab');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.getByRole('group', { name: 'Save as' }).getByRole('button', { name: 'Template' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as template' });
  await expect(dialog.getByLabel('Title')).toHaveValue('MRR path');
  await dialog.getByLabel('Title').fill('Our own road');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“Our own road” is among the templates')).toBeVisible();

  await page.getByRole('link', { name: 'Vitrine Studio' }).click();
  await page.getByRole('button', { name: 'Yours', exact: true }).click();
  await expect(page.getByText('1 template', { exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Our own road/ }).click();
  await expect(page.getByRole('heading', { name: 'Our own road' })).toBeVisible();
  await expect(page.getByLabel('Current MRR')).toHaveValue(/77,?000/);

  await page.getByRole('link', { name: 'Vitrine Studio' }).click();
  page.once('dialog', (asked) => void asked.accept());
  await page.getByRole('button', { name: 'Remove the template Our own road' }).click();
  await expect(page.getByRole('button', { name: 'Yours', exact: true })).toBeHidden();
  check();
});
