import { describe, expect, it } from 'vitest';
import { columnKind } from './columnKind.js';

describe('the kind of a column by its name', () => {
  it.each([
    ['Honey harvested', 'en', 'number'],
    ['180s', 'en', 'number'],
    ['Blood pressure', 'en', 'level'],
    ['Last inspection', 'en', 'date'],
    ['Driver', 'en', 'person'],
    ['Vaccinated', 'en', 'boolean'],
    ['Dish', 'en', 'text'],
    ['Letzte Prüfung', 'de', 'date'],
    ['Cantidad vendida', 'es', 'number'],
    ['返却日', 'ja', 'date'],
  ] as const)('G12: %s (%s) is a %s', (label, language, kind) => {
    expect(columnKind(label, language)).toBe(kind);
  });
});
