import type { RowColumn } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { writing } from '../scene/scene.testing.js';
import { cellLabeler } from './cellLabeler.js';

const label = (cell: Cell, column: Partial<RowColumn> = {}) =>
  cellLabeler({ key: 'x', label: 'X', type: 'text', readOnly: false, ...column }, writing)(cell);

describe('the name of a category or series', () => {
  it.each<[Cell, Partial<RowColumn>, string]>([
    ['2026-01-01', { type: 'date' }, 'Jan 1, 2026'],
    ['2026-01-01', { type: 'date', format: 'month' }, 'Jan 2026'],
    ['2026-04-01', { type: 'date', format: 'quarter' }, 'Q2 2026'],
    ['2026-01', {}, 'Jan 2026'],
    ['2026-13', {}, '2026-13'],
    [2, { type: 'number', format: 'dayOfWeek' }, 'Tue'],
    [2026, { type: 'number' }, '2026'],
    ['won', { type: 'select', options: [{ value: 'won', label: 'Won' }] }, 'Won'],
    [false, { type: 'boolean' }, 'No'],
    [null, {}, '—'],
    ['', { type: 'date' }, '—'],
    ['__proto__', { type: 'date' }, '__proto__'],
  ])('%j in a column %j is %s', (cell, column, name) => {
    expect(label(cell, column)).toBe(name);
  });
});
