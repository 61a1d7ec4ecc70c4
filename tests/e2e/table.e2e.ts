import { expect, test, type Page } from '@playwright/test';
import { servePage } from './servePage.js';

let served: Awaited<ReturnType<typeof servePage>>;
test.beforeAll(async () => {
  served = await servePage('table.tsx');
});
test.afterAll(() => served.close());

async function open(page: Page) {
  await page.goto(served.address);
  await expect(cell(page, 0, 0)).toBeVisible();
}

const grid = (page: Page) => page.locator('.vt-table-grid');
const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);
const heading = (page: Page, key: string) => page.locator(`th[data-key="${key}"]`);
const keys = (page: Page) =>
  page.locator('thead th[data-key]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.key));
/** The one place where the page says what happened. */
const said = (page: Page) => page.locator('.vt-hidden[role="status"]').first();

async function columnMenu(page: Page, column: string) {
  const head = page.getByRole('columnheader', { name: column });
  await head.hover();
  await head.getByRole('button', { name: 'Options for' }).click();
  return page.getByRole('dialog', { name: `Options for ${column}` });
}

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly [property: string]: unknown;
}

/** The tree that the browser gives to a screen reader, as a flat list. */
async function heard(page: Page): Promise<readonly Heard[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
      role: String(role?.value),
      name: String(name?.value ?? ''),
    }));
}

test('a screen reader is given the grid, its size, the place, the order and what is edited', async ({
  page,
}) => {
  await open(page);
  let tree = await heard(page);
  expect(tree.find(({ role }) => role === 'grid')).toMatchObject({
    name: 'Customers',
    multiselectable: true,
    readonly: false,
  });
  // The rows of all pages count, and each says which of them it is; the heading is the first.
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '121');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.locator('tbody tr').first()).toHaveAttribute('aria-rowindex', '27');
  // The name of a column is read before each of its cells, so it holds its label alone.
  expect(tree.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).toEqual([
    'Customer',
    'Plan',
    'MRR',
    'Since',
    'Active',
    'Actions',
  ]);
  expect(tree).toContainEqual(expect.objectContaining({ role: 'gridcell', name: 'Customer with number 1' }));

  const sort = heading(page, 'mrr').getByRole('button', { name: 'MRR', exact: true });
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'mrr')).toHaveAttribute('aria-sort', 'ascending');
  await expect(said(page)).toHaveText(/^Sorted by MRR, smallest first/);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.locator('tbody tr[aria-selected="true"]')).toHaveCount(1);
  await expect(said(page)).toHaveText(/^Row selected/);
  tree = await heard(page);
  expect(tree.find(({ role, focused }) => role === 'gridcell' && focused)).toBeDefined();
  expect(tree.filter(({ role, selected }) => role === 'row' && selected)).toHaveLength(1);

  await page.keyboard.press('Shift+ArrowDown');
  await expect(said(page)).toHaveText(/^2 by 1 cells selected/);
  expect((await heard(page)).filter(({ role, selected }) => role === 'gridcell' && selected)).toHaveLength(2);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Edit MRR' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^This is not a number/);
  tree = await heard(page);
  expect(tree.find(({ name }) => name === 'Edit MRR')).toMatchObject({ focused: true, invalid: 'true' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Edit MRR' })).toHaveCount(0);
});

test('groups are a tree, of which each heading says its level and whether it is open', async ({ page }) => {
  await open(page);
  await (await columnMenu(page, 'Plan')).getByRole('button', { name: 'Group by this column' }).click();
  await expect(said(page)).toHaveText(/^Grouped by Plan/);
  await expect(page.getByRole('treegrid', { name: 'Customers' })).toBeVisible();
  const rows = (await heard(page)).filter(({ role }) => role === 'row');
  expect(rows.filter(({ level }) => level === 1)).toMatchObject([{ expanded: true }]);
  expect(rows.filter(({ level }) => level === 2)).toHaveLength(24);
});

test('the order, filters, columns, groups, page and search are there again after a reload', async ({
  page,
}) => {
  await open(page);
  await heading(page, 'mrr').getByRole('button', { name: 'MRR', exact: true }).click();
  await heading(page, 'name')
    .getByRole('button', { name: 'Customer', exact: true })
    .click({ modifiers: ['Shift'] });
  await (await columnMenu(page, 'Plan')).getByRole('checkbox', { name: 'Pro' }).click();
  await page.keyboard.press('Escape');
  const since = await columnMenu(page, 'Since');
  await since.getByRole('button', { name: 'Move back' }).click();
  await since.getByRole('button', { name: 'Wider' }).click();
  await since.getByRole('button', { name: 'Keep in sight' }).click();
  await (await columnMenu(page, 'Active')).getByRole('button', { name: 'Hide column' }).click();
  await (await columnMenu(page, 'Plan')).getByRole('button', { name: 'Group by this column' }).click();
  await page.getByRole('searchbox').fill('number');
  await page.getByRole('button', { name: '25 per page' }).click();
  await page.getByRole('menuitemradio', { name: '10', exact: true }).click();
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.getByRole('button', { name: 'Next page' }).click();
  const state = async () => ({
    keys: await keys(page),
    width: await heading(page, 'since').evaluate((one) => (one as HTMLElement).offsetWidth),
    pinned: await heading(page, 'since').getAttribute('data-pin'),
    sorts: await page
      .locator('thead th[aria-sort]')
      .evaluateAll((all) =>
        all.map((one) => [(one as HTMLElement).dataset.key, one.getAttribute('aria-sort')]),
      ),
    chips: await page.locator('.vt-table-chip').allTextContents(),
    search: await page.getByRole('searchbox').inputValue(),
    pages: await page.getByRole('navigation', { name: 'Pages' }).innerText(),
    rows: await page.locator('tbody tr').allTextContents(),
    role: await grid(page).getAttribute('role'),
  });
  await expect(page.getByText('21–30 of 41')).toBeVisible();
  const before = await state();
  expect(before).toMatchObject({
    keys: ['since', 'name', 'plan', 'mrr'],
    pinned: 'start',
    chips: ['Plan: Pro'],
    search: 'number',
    role: 'treegrid',
  });
  expect(before.sorts).toHaveLength(2);
  // What is chosen on this device is written a moment later.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toMatch(/page\W+2/);

  await page.reload();
  await expect(page.getByText('21–30 of 41')).toBeVisible();
  await expect(page.locator('.vt-table-chip')).toHaveCount(1);
  expect(await state()).toEqual(before);
});

test('a block of the clipboard is pasted by its keys, and taken back as one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await cell(page, 0, 0).click();
  await page.evaluate(async () => {
    const html =
      '<meta charset="utf-8"><google-sheets-html-origin><style>td {border: 1px solid}</style><table data-sheets-root="1"><tbody><tr><td>First<br/>line two</td><td>Team</td><td>$ (12.50)</td></tr><tr><td colspan="2">Second</td><td>$1,000</td></tr></tbody></table>';
    const text = '"First\nline two"\tTeam\t$ (12.50)\nSecond\t\t$1,000';
    const parts = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(cell(page, 0, 0)).toHaveText('First line two');
  await expect(cell(page, 0, 1)).toHaveText('Team');
  await expect(cell(page, 0, 2)).toHaveText('−$12.50');
  await expect(cell(page, 1, 0)).toHaveText('Second');
  await expect(cell(page, 1, 1)).toHaveText('—');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, 0, 0)).toHaveText('Customer with number 1');
  await expect(cell(page, 1, 1)).toHaveText('Pro');
});

test.describe('at 360 pixels, by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the first column leaves room for the others, and hides no cell that has the focus', async ({
    page,
  }) => {
    await open(page);
    const view = await page.locator('.vt-table-scroll').evaluate((box) => box.clientWidth);
    const lead = (await heading(page, 'name').boundingBox())!;
    expect(lead.width).toBeLessThan(view * 0.6);
    await cell(page, 0, 0).tap();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      const focused = (await page.locator('td:focus').boundingBox())!;
      expect(Math.round(focused.x)).toBeGreaterThanOrEqual(Math.round(lead.x + lead.width));
      expect(Math.round(focused.x)).toBeLessThan(360);
    }
  });

  test('a cell is chosen, edited, and a column sorted, filtered and hidden by fingers alone', async ({
    page,
  }) => {
    await open(page);
    await cell(page, 0, 0).tap();
    await cell(page, 0, 0).tap();
    const editor = page.getByRole('textbox', { name: 'Edit Customer' });
    await editor.fill('Touched');
    await page.getByRole('heading', { name: 'Customers', level: 2 }).tap();
    await expect(cell(page, 0, 0)).toHaveText('Touched');
    await heading(page, 'plan').getByRole('button', { name: 'Options for Plan' }).tap();
    const menu = page.getByRole('dialog', { name: 'Options for Plan' });
    await menu.getByRole('checkbox', { name: 'Team' }).tap();
    await expect(page.getByText('40 of 120 rows').first()).toBeVisible();
    await menu.getByRole('button', { name: 'Hide column' }).tap();
    await expect.poll(() => keys(page)).toEqual(['name', 'mrr', 'since', 'active']);
  });
});
