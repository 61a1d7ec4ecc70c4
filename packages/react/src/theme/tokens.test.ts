import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apart, contrast, lightness } from './color.testing.js';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--vt-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const themes = ['light', 'dark'] as const;
const color = (name: string, theme: (typeof themes)[number]) => {
  const token = tokens.get(name);
  if (!token) throw new Error(`No token ${name}`);
  return token[theme];
};

const tones = ['success', 'warning', 'danger', 'info', 'neutral'];
const surfaces = ['background', 'surface', 'raised', 'sunken'];
const series = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => `chart-${index}`);

test.each(themes)('text can be read on every surface: %s', (theme) => {
  for (const surface of surfaces) {
    for (const text of ['text', 'text-muted', ...tones.map((tone) => `${tone}-text`)]) {
      expect(
        contrast(color(text, theme), color(surface, theme)),
        `${text} on ${surface}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(themes)('a tone’s text can be read on its own ground: %s', (theme) => {
  for (const tone of tones) {
    expect(contrast(color(`${tone}-text`, theme), color(`${tone}-bg`, theme)), tone).toBeGreaterThanOrEqual(
      4.5,
    );
  }
  expect(contrast(color('on-accent', theme), color('accent', theme))).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('marks stand out from every surface: %s', (theme) => {
  for (const surface of ['background', 'surface', 'raised']) {
    for (const mark of ['accent', ...series, ...tones.map((tone) => `${tone}-solid`)]) {
      expect(
        contrast(color(mark, theme), color(surface, theme)),
        `${mark} on ${surface}`,
      ).toBeGreaterThanOrEqual(3);
    }
  }
});

test.each(themes)('series are told apart with any color vision: %s', (theme) => {
  for (const vision of ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const) {
    for (const [index, one] of series.entries()) {
      for (const other of series.slice(index + 1)) {
        expect(
          apart(color(one, theme), color(other, theme), vision),
          `${one} and ${other} with ${vision}`,
        ).toBeGreaterThan(9);
      }
    }
  }
});

test.each(themes)('series are told apart in greyscale: neighbors, and the first four: %s', (theme) => {
  const grey = series.map((name) => lightness(color(name, theme)));
  for (const [index, one] of grey.entries()) {
    for (const [other, two] of grey.entries()) {
      if (other <= index || (other > index + 1 && other > 3)) continue;
      expect(Math.abs(one - two), `${series[index]} and ${series[other]}`).toBeGreaterThan(8);
    }
  }
});
