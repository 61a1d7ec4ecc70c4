import { expect, test, type Page } from '@playwright/test';
import { watchPolicy } from './policy.js';
import { renderPage, servePage, type ReactVersion } from './servePage.js';

/** What hosts have in their own stylesheets: resets, and rules for bare elements. */
const hostStyles = `
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid red; }
body { margin: 8px; }
html { line-height: 3; font-family: fantasy; letter-spacing: 1px; }
h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; text-transform: uppercase; }
button, input, select, textarea { font: inherit; color: red; background: yellow; width: 100%; height: 60px; border-radius: 0; }
button { display: block; text-transform: uppercase; letter-spacing: 4px; margin: 20px; }
ol, ul { list-style: none; margin: 30px; }
img, svg, canvas { display: block; vertical-align: middle; max-width: 100%; height: auto; }
table { border-collapse: separate; border-spacing: 12px; width: auto; }
th, td { padding: 20px; text-align: center; border: 3px solid red; }
a { color: red; } p { margin: 40px; } label { display: inline-block; margin: 10px; }
`;

const serveHost = async (react: ReactVersion) =>
  servePage('host.tsx', { html: await renderPage('hostServer.tsx', react), styles: hostStyles, react });

for (const react of ['19', '18'] as const)
  test(`a page of a server is taken over by React ${react} without a difference, under a policy that allows nothing inline`, async ({
    page,
  }) => {
    const served = await serveHost(react);
    const check = watchPolicy(page);
    await page.goto(served.address);
    await expect(page.locator('[data-node="seats"]')).toContainText('8');
    await page.locator('[data-node="add"]').getByLabel('Name').fill('Edsger');
    await page.locator('[data-node="add"]').getByLabel('Seats').fill('4');
    await page.locator('[data-node="add"]').getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.locator('[data-node="seats"]')).toContainText('12');
    check();
    await served.close();
  });

/** How large each element of the artifact is, and how its text is set. */
async function looks(page: Page) {
  await expect(page.locator('[data-node="board"]')).toContainText('Ada');
  // What comes when the page is idle.
  await expect(page.locator('.vt-chart-walk')).toBeAttached();
  await expect(page.locator('.vt-loading-card, .vt-skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() =>
    [...document.querySelectorAll('.vt-page *:not(.vt-hidden, .vt-hidden *, svg *)')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { color, fontSize, fontFamily, textTransform, letterSpacing } = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.getAttribute('class') ?? ''}`,
        width,
        height,
        text: [color, fontSize, fontFamily, textTransform, letterSpacing].join(' '),
      };
    }),
  );
}

test('resets and rules of the host for bare elements change nothing of the artifact', async ({ page }) => {
  const served = await serveHost('19');
  await page.goto(served.address);
  const alone = await looks(page);
  await page.goto(`${served.address}?styles`);
  const styled = await looks(page);
  const differs = (look: (typeof alone)[number], index: number) => {
    const { name = '', width = 0, height = 0, text = '' } = alone[index] ?? {};
    // Half a pixel here and there is rounding.
    const isResized = Math.abs(look.width - width) > 1 || Math.abs(look.height - height) > 1;
    return isResized || look.name !== name || look.text !== text;
  };
  expect(styled.filter(differs)).toEqual([]);
  expect(styled).toHaveLength(alone.length);
  await served.close();
});

test('with a dark contrast theme of the system, drawings and menus of a light page are legible', async ({
  page,
}) => {
  const served = await serveHost('19');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(served.address);
  await expect(page.locator('.vt-chart-walk')).toBeAttached();
  const [canvasText, fills] = await page.evaluate(() => {
    const probe = document.querySelector('.vt-page')!.appendChild(document.createElement('p'));
    probe.style.cssText = 'color: CanvasText; forced-color-adjust: none';
    const texts = [...document.querySelectorAll('.vt-chart svg text')];
    return [getComputedStyle(probe).color, texts.map((text) => getComputedStyle(text).fill)];
  });
  expect(fills.length).toBeGreaterThan(3);
  expect(new Set(fills)).toEqual(new Set([canvasText]));
  const dots = page.locator('.vt-frame-more').first();
  expect(await dots.evaluate((button) => getComputedStyle(button, '::before').backgroundImage)).toContain(
    'radial-gradient',
  );
  await served.close();
});

test('on paper there are no menus, and every row and the sums stand one below the other', async ({
  page,
}) => {
  const served = await serveHost('19');
  await page.goto(served.address);
  await expect(page.locator('td[data-actions]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.vt-frame-more').first()).toBeHidden();
  await expect(page.locator('[data-actions]').first()).toBeHidden();
  const positions = await page
    .locator('.vt-table-grid :is(th, td)')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).position));
  expect(new Set(positions)).toEqual(new Set(['static']));
  await served.close();
});
