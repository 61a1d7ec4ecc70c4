import { expect, test } from '@playwright/test';
import { watchPolicy } from './policy.js';

test('a draft is answered, edited as Markdown and built', async ({ page }) => {
  const check = watchPolicy(page);
  await page.goto('/');
  await page.getByLabel('Your tool in a sentence').fill('Track our path to $100k MRR');
  await page.getByRole('button', { name: 'Draft first' }).click();
  const text = page.getByLabel('The draft as Markdown');
  await expect(text).toHaveValue(/^# Path to \$100k MRR/);

  await page.getByLabel('Who will use it?').pressSequentially('The founders and the board');
  await page.getByLabel('What is "Current MRR"?').fill('42000');
  await expect(text).toHaveValue(/The founders and the board/);
  await expect(text).toHaveValue(/42000/);
  await text.fill((await text.inputValue()).replace(/^# .*/, '# Our road'));
  await expect(page.getByLabel('Who will use it?')).toHaveValue('The founders and the board');
  await page.getByRole('button', { name: 'Build' }).click();

  await expect(page.getByRole('heading', { name: 'Our road' })).toBeVisible();
  await expect(page.getByText('The founders and the board')).toBeVisible();
  await expect(page.getByLabel('Current MRR')).toHaveValue(/42,?000/);
  check();
});

test('what no brief has under its headings is said, and nothing typed is lost on the way back', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('Your tool in a sentence').fill('A tracker for our deals');
  await page.getByRole('button', { name: 'Draft first' }).click();
  const text = page.getByLabel('The draft as Markdown');
  await text.fill(`${await text.inputValue()}\n## Weather\n- Sunny\n`);
  await expect(page.getByText('"Weather" is no part of a brief')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Your tool in a sentence')).toHaveValue('A tracker for our deals');
});

test('an empty prompt gives no draft but a sentence that helps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Draft first' }).click();
  await expect(page.getByRole('alert')).toContainText('The prompt is empty.');
});
