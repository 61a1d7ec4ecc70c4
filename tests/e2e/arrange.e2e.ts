import { expect, test, type Locator, type Page } from '@playwright/test';
import { servePage } from './servePage.js';

let served: Awaited<ReturnType<typeof servePage>>;
test.beforeAll(async () => {
  served = await servePage('arrange.tsx');
});
test.afterAll(() => served.close());

/** Opens the page; what changes cards and items has loaded then. */
async function open(page: Page) {
  await page.goto(served.address);
  await expect(page.locator('.vt-kanban-board[data-movable]')).toBeVisible();
  await expect(page.locator('.vt-timeline-grip').first()).toBeAttached();
}

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, name: string) =>
  page.locator('.vt-kanban').getByRole('button', { name, exact: true });
const cards = (page: Page, name: string) => column(page, name).locator('.vt-kanban-open').allTextContents();
const cell = (page: Page, row: string, at: number) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ hasText: new RegExp(`^${row}`) })
    .getByRole('gridcell')
    .nth(at);
const said = (page: Page) => page.locator('.vt-hidden[role="status"][aria-live]').first();

async function middle(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = (await element.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Locator, to: Locator) {
  const start = await middle(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 4);
  const end = await middle(to);
  await page.mouse.move(end.x, end.y, { steps: 5 });
}

test('cards are dragged by mouse, and every step is said', async ({ page }) => {
  await open(page);
  await drag(page, card(page, 'A'), card(page, 'D'));
  await expect(said(page)).toHaveText(/^doing, position [12] of 2/);
  await page.mouse.up();
  await expect(said(page)).toHaveText(/^A moved to doing, position [12] of 2/);
  await expect.poll(() => cards(page, 'todo')).toEqual(['B', 'C']);
  await expect.poll(() => cards(page, 'doing')).toContain('A');
});

test('a full column refuses a card and says why', async ({ page }) => {
  await open(page);
  await drag(page, card(page, 'A'), column(page, 'done').locator('[data-vt-list]'));
  await page.mouse.up();
  await expect.poll(() => cards(page, 'done')).toEqual(['A']);
  await drag(page, card(page, 'B'), column(page, 'done').locator('[data-vt-list]'));
  await expect(said(page)).toHaveText(/^done is full: it holds at most 1 cards/);
  await expect(column(page, 'done').locator('.vt-kanban-refusal')).toBeVisible();
  await page.mouse.up();
  await expect(said(page)).toHaveText(/^B stays in todo\. done is full/);
  await expect.poll(() => cards(page, 'done')).toEqual(['A']);
});

test('Escape puts a card back that the mouse carries', async ({ page }) => {
  await open(page);
  await drag(page, card(page, 'A'), card(page, 'D'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(said(page)).toHaveText(/^A stays in todo/);
  await expect.poll(() => cards(page, 'todo')).toEqual(['A', 'B', 'C']);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger that rests lifts a card, and a bar', async ({ page }) => {
    await open(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const start = await middle(card(page, 'A'));
    await touch('touchStart', [start]);
    await expect(page.locator('.vt-kanban-card[data-carried]')).toBeVisible();
    const end = await middle(card(page, 'D'));
    await touch('touchMove', [{ x: (start.x + end.x) / 2, y: end.y }]);
    await touch('touchMove', [end]);
    await touch('touchEnd', []);
    await expect(said(page)).toHaveText(/^A moved to doing, position [12] of 2/);
    await expect.poll(() => cards(page, 'doing')).toContain('A');

    const bar = await middle(page.locator('[data-vt-bar="c"] .vt-timeline-bar-box'));
    await touch('touchStart', [bar]);
    await expect(page.locator('[data-dragging="move"]')).toBeVisible();
    await touch('touchMove', [{ x: bar.x + 40, y: bar.y }]);
    await touch('touchMove', [{ x: bar.x + 48, y: bar.y }]);
    await expect(page.locator('.vt-timeline-draft')).toHaveText(/Nov 19.+23, 2026 · 5 days/);
    await touch('touchEnd', []);
    await expect(said(page)).toHaveText(/^C: Nov 19, 2026 to Nov 23, 2026/);
  });
});

test('the order that people give is kept through undo, a reload and a second tab', async ({ context }) => {
  const [page, other] = [await context.newPage(), await context.newPage()];
  await open(page);
  await open(other);
  await card(page, 'C').focus();
  for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  for (const tab of [page, other]) await expect.poll(() => cards(tab, 'todo')).toEqual(['C', 'A', 'B']);
  await card(other, 'B').focus();
  for (const key of ['Space', 'ArrowUp', 'Space']) await other.keyboard.press(key);
  for (const tab of [page, other]) await expect.poll(() => cards(tab, 'todo')).toEqual(['C', 'B', 'A']);
  await other.keyboard.press('ControlOrMeta+z');
  for (const tab of [page, other]) await expect.poll(() => cards(tab, 'todo')).toEqual(['C', 'A', 'B']);
  await page.reload();
  await expect.poll(() => cards(page, 'todo')).toEqual(['C', 'A', 'B']);
});

test('board, timeline and table stay in step on each edit', async ({ page }) => {
  await open(page);
  await card(page, 'A').focus();
  for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await expect(cell(page, 'A', 1)).toHaveText('doing');

  const item = page.locator('.vt-timeline').getByRole('button', { name: /^B / });
  await item.focus();
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(cell(page, 'B', 2)).toHaveText('Nov 10, 2026');
  await expect(cell(page, 'B', 3)).toHaveText('Nov 15, 2026');

  await card(page, 'B').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('form').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Beta');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Beta', 0)).toHaveText('Beta');
  await expect(page.locator('.vt-timeline').getByRole('button', { name: /^Beta / })).toBeVisible();

  await cell(page, 'C', 0).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Gamma');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Gamma')).toBeVisible();
  await expect(page.locator('.vt-timeline').getByRole('button', { name: /^Gamma / })).toBeVisible();
});

test('on paper every tab is unfolded, three deep, and every card is there', async ({ page }) => {
  await open(page);
  const words = ['First words', 'Left words', 'Deep words', 'Deeper words'];
  await expect(page.getByText('First words')).toBeVisible();
  await expect(page.getByText('Deeper words')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fold todo' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const text of words) await expect(page.getByText(text)).toBeVisible();
  await expect(card(page, 'C')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('Deeper words')).toHaveCount(0);
});

test('without motion and in forced colors what is chosen and focused is still seen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await open(page);
  await card(page, 'A').click();
  const chosen = page.locator('.vt-kanban-card[data-selected]');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('.vt-root *')].flatMap((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .map((text) => Number.parseFloat(text)),
      ),
    ),
  );
  expect(longest).toBeLessThan(0.01);
  await expect(page.getByRole('tab', { name: 'One' })).toHaveCSS('outline-style', 'solid');
});
