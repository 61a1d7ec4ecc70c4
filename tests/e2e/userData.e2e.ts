import { expect, test, type Page } from '@playwright/test';
import { csv, orders, withBrokenLine } from './data.js';
import { watchPolicy } from './policy.js';

/** Opens the studio with a small file, as an artifact whose rows can be changed. */
async function openOrders(page: Page) {
  await page.goto('/');
  await page.getByLabel('Data file').setInputFiles(orders(3));
  await expect(page.getByRole('heading', { name: 'Orders', level: 2 })).toBeVisible();
}

async function openMenu(page: Page, item: string) {
  await page.getByRole('button', { name: 'More for Orders' }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('80,000 rows with a broken line are read with progress, can be stopped, and are imported as one change', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const check = watchPolicy(page);
  await openOrders(page);
  const file = withBrokenLine(orders(80_000), 40_000);
  await openMenu(page, 'Import…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Choose a file').setInputFiles(orders(400_000));
  await expect(dialog.getByRole('progressbar', { name: 'Reading orders.csv…' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Stop reading' }).click();
  await expect(dialog.getByLabel('Or paste rows')).toBeVisible();

  await dialog.getByLabel('Choose a file').setInputFiles(file);
  await expect(dialog.getByText(/Line 40000 has a quotation mark in the wrong place/)).toBeVisible();
  await dialog.getByLabel(/^Replace all 3 rows/).check();
  await dialog.getByRole('button', { name: 'Import 80,000 rows' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('80,000', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('80,000', { exact: true })).toHaveCount(0);
  check();
});

test('rows are imported by keyboard alone, taken back and made again', async ({ page }) => {
  const check = watchPolicy(page);
  await openOrders(page);
  await openMenu(page, 'Import…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Or paste rows').focus();
  await page.keyboard.type('Order;Amount\nOrder 4;1000');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Read' })).toBeFocused();
  await page.keyboard.press('Enter');
  const submit = dialog.getByRole('button', { name: 'Import 1 row' });
  await expect(submit).toBeEnabled();
  await submit.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const added = page.getByRole('grid').getByRole('gridcell', { name: 'Order 4', exact: true });
  await expect(added).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(added).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(added).toBeVisible();
  check();
});

test('what is exported as CSV can be imported again and changes nothing', async ({ page }) => {
  const check = watchPolicy(page);
  await openOrders(page);
  await openMenu(page, 'Export…');
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: / as CSV$/ })
    .first()
    .click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  await page.keyboard.press('Escape');
  await openMenu(page, 'Import…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Choose a file').setInputFiles(csv('orders.csv', Buffer.concat(chunks).toString()));
  await expect(
    dialog.getByText('3 rows are there already by their key and are brought up to date.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('grid').getByRole('gridcell', { name: /^Order \d$/ })).toHaveCount(3);
  check();
});
