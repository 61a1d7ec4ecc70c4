import type { Column, Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { periodOf, profileData } from './profileData.js';
import { timeUnit } from './timeUnit.js';

const columns: Column[] = [
  { key: 'order_id', type: 'number' },
  { key: 'day', type: 'date' },
  { key: 'region', type: 'text' },
  { key: 'rating', type: 'number' },
  { key: 'amount', type: 'number', format: 'currency' },
  { key: 'lat', type: 'number' },
  { key: 'customer', type: 'text' },
];
const rows: Row[] = Array.from({ length: 60 }, (_, index) => ({
  order_id: index + 1,
  day: `2026-${String((index % 6) + 1).padStart(2, '0')}-10`,
  region: ['North', 'South', 'East'][index % 3] ?? null,
  rating: (index % 9) / 2,
  amount: index * 10,
  lat: 50 + index / 10,
  customer: `Account ${index}`,
}));

describe('the profile of a table', () => {
  const profile = profileData(columns, rows);
  const roles = new Map(profile.columns.map(({ key, role }) => [key, role]));

  it('tells identities, coordinates, categories, names and measures apart', () => {
    expect(Object.fromEntries(roles)).toEqual({
      order_id: 'identity',
      day: 'time',
      region: 'category',
      rating: 'measure',
      amount: 'measure',
      lat: 'coordinate',
      customer: 'name',
    });
  });

  it('puts money first, and averages what does not add up', () => {
    expect(profile.measures.map(({ key, aggregate }) => [key, aggregate])).toEqual([
      ['amount', 'sum'],
      ['rating', 'avg'],
    ]);
  });

  it('buckets the dates so that the axis has a readable number of points', () => {
    // One day a month: by weeks most points would be empty.
    expect(profile.time).toMatchObject({ column: { key: 'day' }, unit: 'month' });
    expect(timeUnit('2026-01-01', '2026-01-31')).toBe('day');
    expect(timeUnit('2023-01-01', '2026-12-31')).toBe('month');
    expect(timeUnit('1920-01-01', '2026-12-31')).toBe('year');
  });

  it.each([
    ['month', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['quarter', ['2025-01-01', '2025-04-01', '2025-10-01']],
    ['year', ['2023-01-01', '2024-01-01', '2025-01-01']],
    ['day', ['2026-01-01', '2026-01-02', '2026-02-01']],
  ] as const)('knows that days can stand for a %s', (grain, days) => {
    const dated = profileData(
      [{ key: 'day', type: 'date' }],
      days.map((day) => ({ day })),
    );
    expect(dated.columns[0]?.grain).toBe(grain);
  });

  it('takes a column of years for the axis where there are no days', () => {
    const yearly = profileData(
      [
        { key: 'year', type: 'number' },
        { key: 'deaths', type: 'number' },
      ],
      Array.from({ length: 90 }, (_, index) => ({ year: 1900 + index, deaths: index * 7 })),
    );
    expect(yearly.years?.key).toBe('year');
    expect(yearly.measures.map(({ key }) => key)).toEqual(['deaths']);
  });

  it.each([
    ['month', ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-01']],
    ['quarter', ['2025-10-01', '2026-04-01', '2026-01-01']],
    ['year', ['2024-01-01', '2025-01-01', '2026-01-01']],
    [null, ['2026-01-01', '2026-02-01']],
    [null, ['2026-01-01', '2026-02-01', '2026-09-01']],
    [null, ['2026-01-01', '2026-02-01', '2026-03-02']],
    [null, []],
  ])('tells by their days that rows are of a %s: %j', (period, days) => {
    expect(
      periodOf(
        { key: 'day', type: 'date' },
        days.map((day) => ({ day })),
      ),
    ).toBe(period);
  });

  it('reads a column named __proto__ or constructor as any other', () => {
    const hostile = profileData(
      [
        { key: '__proto__', type: 'number' },
        { key: 'constructor', type: 'text' },
      ],
      [JSON.parse('{"__proto__": 3, "constructor": "a"}') as Row, {}],
    );
    expect(hostile.columns.map(({ filled }) => filled)).toEqual([1, 1]);
  });

  it('holds up with no rows and with no columns', () => {
    expect(profileData(columns, []).measures).toEqual([]);
    expect(profileData([], rows)).toMatchObject({ columns: [], time: null });
  });
});
