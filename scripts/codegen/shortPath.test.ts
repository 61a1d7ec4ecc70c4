import { expect, test } from 'vitest';
import { shortPath } from './shortPath.mjs';

test('numbers are rounded to a tenth, and signs and dots part them', () => {
  expect(shortPath('M 1.26 2.04 L -3.55, .44')).toBe('M1.3 2L-3.5.4');
});

test('what goes on from a rounded place makes up for it, so that many steps end where they did', () => {
  expect(shortPath('M0 0h.44h.44h.44h.44h.44')).toBe('M0 0h.4 .5 .4 .5 .4');
});

test('lines of next to nothing stay, as they are dots', () => {
  expect(shortPath('M12 17h.01')).toBe('M12 17h.01');
});

test('flags of arcs may stand without anything between them', () => {
  expect(shortPath('M0 0a2 2 0 012 2z')).toBe('M0 0a2 2 0 0 1 2 2z');
});
