import { describe, expect, it } from 'vitest';
import { chartProps, writing } from '../scene/scene.testing.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { createTimeWriter } from '../scale/createTimeWriter.js';
import { createTimeParser } from './readTimes.js';
import { readChart } from './readChart.js';
import { slicesOf } from './slicesOf.js';

const read = (props: ReturnType<typeof chartProps>, timeZone = 'UTC') =>
  readChart(props, {
    ...writing,
    writeTime: createTimeWriter('en'),
    timeZone,
    hidden: new Set(),
  });

const xsOf = ({ size, xAt }: ReturnType<typeof read>) => Array.from({ length: size }, (_, slot) => xAt(slot));

describe('what x measures', () => {
  it('weeks are written from their first day to their last', () => {
    const data = rowSetOf([
      { x: '2026-03-16', y: 1 },
      { x: '2026-03-23', y: 2 },
    ]);
    const columns = data.columns.map((column) =>
      column.key === 'x' ? { ...column, format: 'week' as const } : column,
    );
    const model = read(chartProps([], { kind: 'bar', data: { ...data, columns } }));
    expect(model.unit).toBe('week');
    expect(model.xLabel(0).replaceAll('\u2009', ' ')).toBe('Mar 16 – 22, 2026');
  });

  it('is time for dates, numbers for numbers and categories for the rest', () => {
    expect(
      read(
        chartProps(
          [
            { x: '2026-01-01', y: 1 },
            { x: '2026-02-01', y: 2 },
          ],
          { kind: 'line' },
        ),
      ).xKind,
    ).toBe('time');
    expect(
      read(
        chartProps(
          [
            { x: 1, y: 1 },
            { x: 2, y: 2 },
          ],
          { kind: 'line' },
        ),
      ).xKind,
    ).toBe('number');
    expect(
      read(
        chartProps(
          [
            { x: 1, y: 1 },
            { x: 2, y: 2 },
          ],
          { kind: 'bar' },
        ),
      ).xKind,
    ).toBe('category');
    expect(read(chartProps([{ x: 'a', y: 1 }], { kind: 'line' })).xKind).toBe('category');
    expect(
      read(
        chartProps(
          [
            { x: '2026-01-01', y: 1 },
            { x: '2026-02-01', y: 2 },
          ],
          { kind: 'line', xType: 'category' },
        ),
      ).xKind,
    ).toBe('category');
  });

  it('is a category where there is only one place, or bars would cover each other', () => {
    expect(read(chartProps([{ x: '2026-01-01', y: 1 }], { kind: 'line' })).xKind).toBe('category');
    const twice = [
      { x: '2026-01-01', y: 1 },
      { x: '2026-01-01', y: 2 },
      { x: '2026-02-01', y: 2 },
    ];
    expect(read(chartProps(twice, { kind: 'bar' })).xKind).toBe('category');
    expect(read(chartProps(twice, { kind: 'line' })).xKind).toBe('time');
  });

  it('leaves out rows without a place and counts them', () => {
    const rows = [
      { x: '2026-01-01', y: 1 },
      { x: null, y: 2 },
      { x: '2026-02-01', y: 3 },
    ];
    expect(read(chartProps(rows, { kind: 'line', xType: 'time' })).notes).toEqual([
      { kind: 'withoutX', count: 1 },
    ]);
  });
});

describe('series', () => {
  const rows = [
    { x: 'Jan', plan: 'Pro', y: 5 },
    { x: 'Jan', plan: 'Team', y: 3 },
    { x: 'Feb', plan: 'Pro', y: 6 },
    { x: 'Feb', plan: null, y: 1 },
  ];

  it('come from the values of a column, with null where a row is missing', () => {
    const model = read(chartProps(rows, { kind: 'line', series: 'plan' }));
    expect(xsOf(model)).toEqual(['Jan', 'Feb']);
    expect(model.series.map(({ label, values }) => [label, [...values]])).toEqual([
      ['Pro', [5, 6]],
      ['Team', [3, Number.NaN]],
      ['—', [Number.NaN, 1]],
    ]);
  });

  it('keep a repeated pair of x and series as a place of its own', () => {
    expect(xsOf(read(chartProps([...rows, rows[0]!], { kind: 'line', series: 'plan' })))).toEqual([
      'Jan',
      'Feb',
      'Jan',
    ]);
  });

  it('are the eight largest of many, and the rest is told', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ x: 'a', s: `s${index}`, y: index }));
    const model = read(chartProps(many, { kind: 'bar', series: 's' }));
    expect(model.series.map(({ id }) => id)).toEqual([
      's12',
      's13',
      's14',
      's15',
      's16',
      's17',
      's18',
      's19',
    ]);
    expect(model.notes).toEqual([{ kind: 'series', shown: 8, total: 20 }]);
  });

  it('tell no from missing, as places and as series', () => {
    const paid = [
      { x: true, y: 1, s: true },
      { x: false, y: 2, s: false },
      { x: null, y: 3, s: null },
    ];
    const model = read(chartProps(paid, { kind: 'bar' }));
    expect([0, 1, 2].map(model.xLabel)).toEqual(['Yes', 'No', '—']);
    const split = read(chartProps(paid, { kind: 'bar', series: 's' }));
    expect(split.series.map(({ label }) => label)).toEqual(['Yes', 'No', '—']);
  });

  it('take text and booleans for no number', () => {
    expect(
      read(
        chartProps(
          [
            { x: 'a', y: '12' },
            { x: 'b', y: true },
          ],
          { kind: 'bar' },
        ),
      ).series[0]!.values,
    ).toEqual(Float64Array.of(Number.NaN, Number.NaN));
  });

  it('survive column names that objects inherit', () => {
    const model = read(
      chartProps([{ x: 'a', y: 1 }], {
        kind: 'bar',
        x: '__proto__',
        y: [{ key: 'constructor', axis: 'left' }],
      }),
    );
    expect(model.series[0]!.values).toEqual(Float64Array.of(Number.NaN));
  });
});

describe('names of x', () => {
  it('are months where all dates begin one', () => {
    const model = read(
      chartProps(
        [
          { x: '2026-01-01', y: 1 },
          { x: '2026-02-01', y: 2 },
        ],
        { kind: 'line' },
      ),
    );
    expect(model.xLabel(1)).toBe('February 2026');
  });

  it('are the labels of a column’s options', () => {
    const columns = [{ key: 'x', options: [{ value: 'pro', label: 'Professional' }] }, { key: 'y' }];
    const data = rowSetOf([{ x: 'pro', y: 1 }], { columns });
    expect(read(chartProps([], { kind: 'bar', data })).xLabel(0)).toBe('Professional');
  });
});

describe('times', () => {
  it('are days without a zone, and points in time in the zone of the session', () => {
    const parse = createTimeParser('America/New_York');
    expect(parse('2026-03-01')).toBe(Date.UTC(2026, 2, 1));
    expect(parse('2026-01-15T12:00:00Z')).toBe(Date.UTC(2026, 0, 15, 7));
    // The clocks went forward at 07:00 UTC.
    expect(parse('2026-03-08T06:59:00Z')).toBe(Date.UTC(2026, 2, 8, 1, 59));
    expect(parse('2026-03-08T07:00:00Z')).toBe(Date.UTC(2026, 2, 8, 3));
    expect(parse('2026-07-15T12:00:00+02:00')).toBe(Date.UTC(2026, 6, 15, 6));
  });

  it('are NaN for days that do not exist and other text', () => {
    const parse = createTimeParser('Nowhere/Else');
    for (const text of ['2026-02-30', '2026-13-01', 'yesterday', '', '12']) expect(parse(text)).toBeNaN();
  });
});

describe('slices', () => {
  it('are shares of what is switched on', () => {
    const model = read(
      chartProps(
        [
          { x: 'a', y: 3 },
          { x: 'b', y: 1 },
          { x: 'c', y: 4 },
        ],
        { kind: 'pie' },
      ),
    );
    const { slices, legend } = slicesOf(model, new Set(['c']), 'Other');
    expect(slices.map(({ id, share }) => [id, share])).toEqual([
      ['a', 0.75],
      ['b', 0.25],
    ]);
    expect(legend).toHaveLength(3);
  });
});
