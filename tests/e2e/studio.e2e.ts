import { expect, test, type Page } from '@playwright/test';
import { csv, orders, withBrokenLine, type TestFile } from './data.js';
import { watchPolicy } from './policy.js';

async function dropOnHome(page: Page, file: TestFile) {
  const transfer = await page.evaluateHandle(
    ({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type: mimeType }));
      return data;
    },
    { name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') },
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
}

/** Waits until storage has confirmed everything that was entered. */
async function saved(page: Page) {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

test('a sentence becomes a working artifact that keeps what is entered', async ({ page }) => {
  const check = watchPolicy(page);
  await page.goto('/');
  await page.getByLabel('Your tool in a sentence').fill('Track our path to $100k MRR');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { name: 'Path to $100k MRR' })).toBeVisible();
  await expect(page.getByText('Sample').first()).toBeVisible();

  await page.getByLabel('Current MRR').fill('80000');
  await page.getByLabel('Current MRR').press('Tab');
  await expect(page.getByText('$80,000').first()).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Current MRR')).toHaveValue(/80,?000/);
  await expect(page.getByText('$80,000').first()).toBeVisible();
  check();
});

test('by keys alone a sentence becomes an artifact, which has the focus and names the window', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('Your tool in a sentence').focus();
  await page.keyboard.type('Bug tracker with severity');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('and assignee');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bug tracker' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle(/^Bug tracker.* – Vitrine Studio$/);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Change it in a sentence')).toBeFocused();
});

test('a dropped CSV becomes an overview; an edited cell and a sent form survive a reload', async ({
  page,
}) => {
  const check = watchPolicy(page);
  await page.goto('/');
  await dropOnHome(page, orders(40));
  await expect(page.getByRole('heading', { name: 'Orders', level: 2 })).toBeVisible();
  await expect(page.getByText('820', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('vs Feb 8, 2025').first()).toBeVisible();

  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell', { name: 'Order 1', exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Order one');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'Order one', exact: true })).toBeVisible();

  const form = page.getByRole('form', { name: 'Add order' });
  await form.getByLabel('Order').fill('Order 41');
  await form.getByLabel('Amount').fill('1000');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('1,820', { exact: true }).first()).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(grid.getByRole('gridcell', { name: 'Order one', exact: true })).toBeVisible();
  await expect(page.getByText('1,820', { exact: true }).first()).toBeVisible();
  check();
});

test('a cell takes what is typed while its editor is still on the way', async ({ page }) => {
  let deliver = () => {};
  const typed = new Promise<void>((resolve) => (deliver = resolve));
  await page.route(/tableControl/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/');
  await dropOnHome(page, orders(40));
  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell', { name: 'Order 1', exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Order one');
  await page.keyboard.press('Enter');
  deliver();
  await expect(grid.getByRole('gridcell', { name: 'Order one', exact: true })).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'Order 2', exact: true })).toBeFocused();
});

test('20,000 rows are kept on the device, with and without giving the file again', async ({ page }) => {
  const check = watchPolicy(page);
  const file = orders(20_000);
  await page.goto('/');
  await page.getByLabel('Data file').setInputFiles(file);
  await expect(page.getByText('20,000', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  const total = page.getByText('200,010,000', { exact: true }).first();
  await expect(total).toBeVisible();

  const form = page.getByRole('form', { name: 'Add order' });
  await form.getByLabel('Order').fill('One more');
  await form.getByLabel('Amount').fill('990000');
  await form.getByRole('button', { name: 'Add' }).click();
  const changed = page.getByText('201,000,000', { exact: true }).first();
  await expect(changed).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(changed).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Read orders.csv again').setInputFiles(file);
  await expect(page.getByText('20,001', { exact: true }).first()).toBeVisible();
  await expect(changed).toBeVisible({ timeout: 30_000 });
  check();
});

test('80,000 rows with a broken line: the line is named, everything else is there, and an edit stays', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const check = watchPolicy(page);
  await page.goto('/');
  await page.getByLabel('Data file').setInputFiles(withBrokenLine(orders(80_000), 40_001));
  await expect(page.getByRole('progressbar', { name: 'Reading orders.csv …' })).toBeVisible();
  await expect(page.getByText('80,000', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: 'Line 40001 has a quotation mark' })).toBeVisible();
  const total = page.getByText('3.2B', { exact: true }).first();
  await expect(total).toBeVisible();

  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell', { name: 'Order 1', exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Order one');
  await page.keyboard.press('Enter');
  const edited = grid.getByRole('gridcell', { name: 'Order one', exact: true });
  await expect(edited).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(edited).toBeVisible({ timeout: 60_000 });
  await expect(total).toBeVisible();
  check();
});

test('reading a large file can be cancelled, and the page answers meanwhile', async ({ page }) => {
  const check = watchPolicy(page);
  await page.goto('/');
  await page.getByLabel('Data file').setInputFiles(orders(400_000));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Reading "orders.csv" was cancelled.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create' })).toBeEnabled();
  await expect(page).toHaveURL('/');
  check();
});

test('an artifact whose rows are not on this device asks for the file', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Data file').setInputFiles(orders(6000));
  await expect(page.getByText('6,000', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  await saved(page);
  const address = page.url();
  await page.goto('/icon.svg');
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      if (name === 'vitrine-studio') continue;
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', resolve);
        request.addEventListener('blocked', reject);
      });
    }
  });
  await page.goto(address);
  await expect(page.getByText('File not on this device').first()).toBeVisible();
  await page.locator('.vt-root input[type=file]').first().setInputFiles(orders(6000));
  await expect(page.getByText('6,000', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
});

test('recent artifacts are listed and open by their address', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Your tool in a sentence').fill('An Airtable-style customer pipeline');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { name: 'Customer pipeline' })).toBeVisible();
  await expect(page).toHaveURL(/artifact=/);
  const address = page.url();
  await page.getByRole('link', { name: 'Vitrine Studio' }).click();
  await page.getByRole('link', { name: /Customer pipeline/ }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { name: 'Customer pipeline' })).toBeVisible();
});

test.describe('bad input gets a sentence that helps, and nothing typed is lost', () => {
  test('an empty prompt', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Your tool in a sentence').fill('   ');
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('alert')).toContainText('The prompt is empty.');
  });

  test('a prompt over 20 KB', async ({ page }) => {
    await page.goto('/');
    const text = 'revenue '.repeat(3000);
    await page.getByLabel('Your tool in a sentence').fill(text);
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('alert')).toContainText('the limit is 20 KB');
    await expect(page.getByLabel('Your tool in a sentence')).toHaveValue(text);
  });

  test('a JSON file that is no artifact and no table', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Your tool in a sentence').fill('my text');
    await page.getByLabel('Data file').setInputFiles({
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"foo": 1, "bar": {"baz": true}}'),
    });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page).toHaveURL('/');
    await expect(page.getByLabel('Your tool in a sentence')).toHaveValue('my text');
  });

  test('a CSV with a byte order mark, semicolons, quoted newlines and a broken line', async ({ page }) => {
    await page.goto('/');
    const text = '\uFEFFName;Amount;Note\nA;1,5;"two\nlines"\nB;2,5\nC;3,0;fine;too many\n';
    await page.getByLabel('Data file').setInputFiles(csv('broken.csv', text));
    await expect(page.getByRole('grid').getByRole('gridcell', { name: 'A', exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /line/i }).first()).toBeVisible();
    await expect(page.getByText('7', { exact: true }).first()).toBeVisible();
  });
});
