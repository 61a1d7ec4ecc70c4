import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from './placeBeside.js';

const viewport = { width: 1000, height: 800 };
const anchor = { left: 400, right: 480, top: 300, bottom: 330 };
const box = { width: 200, height: 100 };

test('it stands below, with the wished edges in line', () => {
  expect(placeBeside(anchor, box, viewport, 'bottom-start', false)).toEqual({ left: 400, top: 334 });
  expect(placeBeside(anchor, box, viewport, 'bottom-end', false)).toEqual({ left: 280, top: 334 });
});

test('start and end change sides from right to left', () => {
  expect(placeBeside(anchor, box, viewport, 'bottom-start', true).left).toBe(280);
  expect(placeBeside(anchor, box, viewport, 'bottom-end', true).left).toBe(400);
});

test('it goes above where there is no room below', () => {
  expect(placeBeside({ ...anchor, top: 700, bottom: 730 }, box, viewport, 'bottom-start', false).top).toBe(
    596,
  );
});

test('what is centered above goes below at the top of the page', () => {
  expect(placeBeside(anchor, box, viewport, 'top-center', false)).toEqual({ left: 340, top: 196 });
  expect(placeBeside({ ...anchor, top: 20, bottom: 50 }, box, viewport, 'top-center', false).top).toBe(54);
});

test('it never leaves a viewport that is large enough for it', () => {
  const length = fc.integer({ min: 0, max: 984 });
  fc.assert(
    fc.property(
      length,
      length,
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      (left, top, size, rightToLeft) => {
        const place = placeBeside(
          { left, right: left + 16, top, bottom: top + 16 },
          { width: size, height: size },
          viewport,
          'bottom-end',
          rightToLeft,
        );
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + size).toBeLessThanOrEqual(viewport.width - 8);
        expect(place.top + size).toBeLessThanOrEqual(viewport.height - 8);
      },
    ),
  );
});
