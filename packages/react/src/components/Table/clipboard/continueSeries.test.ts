import type { Cell } from '@vitrine/schema';
import { expect, test } from 'vitest';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { continueSeries } from './continueSeries.js';

const next = (cells: readonly Cell[], type: TableColumn['type'], count = 3) => {
  const continued = continueSeries(cells, type);
  return Array.from({ length: count }, (_, index) => continued(index + 1));
};

test('two numbers or more go on by the step between them, without the noise of fractions', () => {
  expect(next([1, 2], 'number')).toEqual([3, 4, 5]);
  expect(next([10, 7, 4], 'number')).toEqual([1, -2, -5]);
  expect(next([0.1, 0.2], 'number')).toEqual([0.3, 0.4, 0.5]);
  expect(next([5, 5], 'number')).toEqual([5, 5, 5]);
});

test('one number, or numbers without one step, repeat', () => {
  expect(next([7], 'number')).toEqual([7, 7, 7]);
  expect(next([1, 2, 4], 'number', 4)).toEqual([1, 2, 4, 1]);
  expect(next([1, null], 'number')).toEqual([1, null, 1]);
});

test('a day goes on by a day, several by the days between them', () => {
  expect(next(['2026-12-30'], 'date')).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  expect(next(['2026-11-02', '2026-11-09'], 'date', 2)).toEqual(['2026-11-16', '2026-11-23']);
  expect(next(['2026-11-02', '2026-11-01'], 'date', 1)).toEqual(['2026-10-31']);
});

test('the same day of other months goes on by months, and stays in those that are shorter', () => {
  expect(next(['2026-10-31', '2026-12-31'], 'date')).toEqual(['2027-02-28', '2027-04-30', '2027-06-30']);
  expect(next(['2024-02-29', '2028-02-29'], 'date', 1)).toEqual(['2032-02-29']);
});

test('a time of day stays as it is', () => {
  expect(next(['2026-11-02T09:30:00Z'], 'datetime', 1)).toEqual(['2026-11-03T09:30:00Z']);
  expect(next(['2026-11-02T09:30:00Z', '2026-11-03T10:00:00Z'], 'datetime', 1)).toEqual([
    '2026-11-02T09:30:00Z',
  ]);
});

test('texts that end in a number count on, with the zeros before it', () => {
  expect(next(['Week 9'], 'text')).toEqual(['Week 10', 'Week 11', 'Week 12']);
  expect(next(['A-008', 'A-010'], 'text', 2)).toEqual(['A-012', 'A-014']);
  expect(next(['Room 2', 'Room 1'], 'text')).toEqual(['Room 0', 'Room 0', 'Room 0']);
});

test('other texts and choices repeat', () => {
  expect(next(['red', 'blue'], 'text')).toEqual(['red', 'blue', 'red']);
  expect(next(['Phase 1'], 'select')).toEqual(['Phase 1', 'Phase 1', 'Phase 1']);
  expect(next(['nothing', 'Week 1'], 'text', 2)).toEqual(['nothing', 'Week 1']);
});

test('days that no calendar has do not become others', () => {
  expect(next(['2026-02-31'], 'date', 1)).toEqual(['2026-02-31']);
  expect(next(['9999-12-31'], 'date', 1)).toEqual([null]);
});
