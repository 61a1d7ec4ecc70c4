import { createZone, formatDay, readMoment } from '@vitrine/runtime/internal';
import type { RowColumn } from '@vitrine/runtime';
import type { Row } from '@vitrine/schema';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { TimelineViewProps } from '../../generated/viewProps.js';
import { rowSetOf } from '../../plain/rowSetOf.js';
import { createCalendarLabels } from './chart/calendarLabels.js';
import { linkPath } from './chart/linkPath.js';
import type { Obstacle } from './chart/linkPath.js';
import { dateCells, shiftDays } from './edit/itemDates.js';
import { createFormatter } from '../../format/createFormatter.js';
import { testEnvironment } from '../../renderer/testEnvironment.testing.js';
import { buildTimeline, timelineFields, withDraft } from './Timeline.logic.js';
import { createScale, offsetOf, stepZoom, ticksBetween, units, withToday } from './Timeline.scale.js';
import type { Zoom } from './Timeline.scale.js';

const utc = createZone('UTC');
const day = (text: string) => readMoment(text)?.day ?? Number.NaN;
const item = (id: string, startDate: unknown, endDate: unknown, more: Row = {}) =>
  ({ id, title: id, startDate, endDate, ...more }) as Row;
const build = (items: readonly Row[], more: Partial<TimelineViewProps> = {}, zone = utc) =>
  buildTimeline(
    { zoom: 'fit', showToday: true, showList: true, editable: true, items: rowSetOf(items), ...more },
    zone,
  );
const titles = (model: ReturnType<typeof build>) =>
  model.lines.map((line) => (line.kind === 'item' ? line.item.title : `${line.kind}:${line.title}`));
const itemsOf = (model: ReturnType<typeof build>) =>
  model.lines.flatMap((line) => (line.kind === 'item' ? [line.item] : []));
const spans = (model: ReturnType<typeof build>) =>
  model.lines.flatMap((line) =>
    line.kind === 'item' ? [[formatDay(line.item.start), formatDay(line.item.end)]] : [],
  );

describe('items', () => {
  test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/Berlin'])(
    'keep their days in the zone %s, clock changes included',
    (zone) => {
      const dates = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2026-12-31'];
      const model = build(
        dates.map((date) => item(date, date, date)),
        {},
        createZone(zone),
      );
      expect(spans(model)).toEqual(dates.map((date) => [date, date]));
    },
  );

  test('with a moment stand on the day it is in the zone of the session', () => {
    const model = build(
      [item('a', '2026-03-01T23:30:00Z', '2026-03-02T10:00:00Z')],
      {},
      createZone('Asia/Tokyo'),
    );
    expect(spans(model)).toEqual([['2026-03-02', '2026-03-02']]);
  });

  test.each([['2026-02-30'], ['2026-13-01'], ['soon'], [''], [20260301], [true], [['2026-03-01']]])(
    'that start on %j are told instead of drawn',
    (start) => {
      const model = build([item('a', start, '2026-03-02'), item('b', '2026-03-01', '2026-03-02')]);
      expect(titles(model)).toEqual(['b']);
      expect(model.problems).toEqual([{ kind: 'date', title: 'a', text: String(start) }]);
    },
  );

  test('that end before they start are told instead of drawn', () => {
    expect(build([item('a', '2026-03-02', '2026-03-01')])).toMatchObject({
      lines: [],
      range: null,
      problems: [{ kind: 'reversed', title: 'a' }],
    });
  });

  test('without an end last one day, without a start they have no date', () => {
    expect(spans(build([item('a', '2026-03-02', null)]))).toEqual([['2026-03-02', '2026-03-02']]);
    expect(build([item('a', null, '2026-03-02')]).problems).toEqual([{ kind: 'date', title: 'a', text: '' }]);
  });

  test('have the tone of their status, or of its option', () => {
    const tones = (items: readonly Row[], columns?: (Pick<RowColumn, 'key'> & Partial<RowColumn>)[]) => {
      const fields = { title: 'title', startDate: 'startDate', endDate: 'endDate', status: 'status' };
      const model = build([], { data: rowSetOf(items, columns ? { columns } : {}), fields });
      return model.lines.map((line) =>
        line.kind === 'item' ? [line.item.tone, line.item.knownStatus, line.item.status] : [],
      );
    };
    const day = '2026-03-02';
    expect(
      tones(
        ['planned', 'In progress', 'COMPLETE', 'late', null].map((status, at) =>
          item(`${at}`, day, day, { status }),
        ),
      ),
    ).toEqual([
      ['neutral', 'planned', 'planned'],
      ['info', 'in-progress', 'In progress'],
      ['success', 'complete', 'COMPLETE'],
      ['neutral', undefined, 'late'],
      ['neutral', undefined, ''],
    ]);
    const status: Pick<RowColumn, 'key'> & Partial<RowColumn> = {
      key: 'status',
      options: [{ value: 'late', label: 'Delayed', tone: 'danger' }],
    };
    expect(tones([item('a', day, day, { status: 'late' })], [status])).toEqual([
      ['danger', undefined, 'Delayed'],
    ]);
  });

  test('have a progress between nothing and all', () => {
    const day = '2026-03-02';
    const model = build([-1, 0.4, 7, null].map((progress, at) => item(`${at}`, day, day, { progress })));
    expect(model.lines.map((line) => (line.kind === 'item' ? line.item.progress : 0))).toEqual([
      0,
      0.4,
      1,
      null,
    ]);
  });
});

describe('lines', () => {
  const day = '2026-03-02';

  test('stand in lanes by group, those without one last', () => {
    const model = build([
      item('a', day, day),
      item('b', day, day, { group: 'Sales' }),
      item('c', day, day, { group: '__proto__' }),
    ]);
    expect(titles(model)).toEqual(['group:Sales', 'b', 'group:__proto__', 'c', 'group:', 'a']);
  });

  test('stand without lanes where nothing has a group', () => {
    expect(titles(build([item('b', day, day), item('a', day, day)]))).toEqual(['b', 'a']);
  });

  test('start with the milestones, and a milestone without a day is told', () => {
    const milestones = [
      { id: 'm', title: 'Launch', date: '2026-04-01' },
      { id: 'n', title: 'Someday', date: 'someday' },
    ];
    const model = build([item('a', day, day)], { milestones });
    expect(titles(model)).toEqual(['milestone:Launch', 'a']);
    expect(model.problems).toEqual([{ kind: 'date', title: 'Someday', text: 'someday' }]);
    expect(formatDay(model.range?.end ?? 0)).toBe('2026-04-01');
  });

  test('of data come from the fields that are named, and without fields there are none', () => {
    const data = rowSetOf([{ id: 'x', name: 'X', from: day, to: day }]);
    expect(titles(build([], { data, fields: { title: 'name', startDate: 'from', endDate: 'to' } }))).toEqual([
      'X',
    ]);
    expect(build([], { data }).range).toBeNull();
  });
});

describe('dependencies', () => {
  const items = [
    item('a', '2026-03-02', '2026-03-06'),
    item('b', '2026-03-07', '2026-03-08'),
    item('c', '2026-03-06', '2026-03-09'),
  ];

  test('hold when the next starts after the last day of the one before, and are told when they break', () => {
    const dependencies = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ];
    const model = build(items, { dependencies });
    expect(model.links.map(({ broken }) => broken)).toEqual([false, true]);
    expect(model.problems).toEqual([{ kind: 'dependency', from: 'a', to: 'c' }]);
  });

  test('on an item that is not there are told', () => {
    expect(build(items, { dependencies: [{ from: 'a', to: 'zzz' }] }).problems).toEqual([
      { kind: 'unknown', from: 'a', to: 'zzz' },
    ]);
  });

  test('follow an item that is moved, and the range stays', () => {
    const model = build(items, { dependencies: [{ from: 'a', to: 'b' }] });
    const moved = withDraft(model, { key: 'b', start: day('2026-03-05'), end: day('2026-03-20') });
    expect(moved.links).toMatchObject([{ toDay: day('2026-03-05'), broken: true }]);
    expect(moved.lines[1]).toMatchObject({ item: { start: day('2026-03-05'), end: day('2026-03-20') } });
    expect(moved.range).toEqual(model.range);
    expect(withDraft(model, { key: 'zzz', start: 0, end: 1 })).toBe(model);
  });
});

describe('the line of a dependency', () => {
  const rowHeight = 48;
  const path = (
    from: readonly [x: number, row: number],
    to: readonly [x: number, row: number],
    boxes: readonly Obstacle[] = [],
  ) =>
    pointsOf(
      linkPath(
        {
          from: { x: from[0], y: (from[1] + 0.5) * rowHeight },
          to: { x: to[0], y: (to[1] + 0.5) * rowHeight },
          rows: { from: from[1], to: to[1] },
          rowHeight,
          sign: 1,
        },
        (row) => boxes[row] ?? null,
      ),
    );

  test('goes straight ahead, and between the rows where the next starts earlier', () => {
    expect(path([10, 0], [100, 1])).toEqual(['10 24', '90 24', '90 72', '100 72']);
    expect(path([100, 0], [40, 1])).toEqual(['100 24', '110 24', '110 48', '30 48', '30 72', '40 72']);
  });

  test('turns down where no bar stands in the way', () => {
    expect(path([10, 0], [200, 2], [null, { left: 150, right: 240 }, null])).toEqual([
      '10 24',
      '140 24',
      '140 120',
      '200 120',
    ]);
  });

  test('goes round a bar that bars the whole way', () => {
    expect(path([50, 0], [100, 2], [null, { left: 0, right: 300 }, null])).toEqual([
      '50 24',
      '60 24',
      '60 48',
      '-10 48',
      '-10 96',
      '90 96',
      '90 120',
      '100 120',
    ]);
  });

  test('never crosses a bar between the two, whatever stands there and whichever way it goes', () => {
    const box = fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 8, max: 400 }))
        .map(([left, width]) => ({ left, right: left + width })),
      { nil: null },
    );
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.boolean(),
        (boxes, fromX, toX, isUp) => {
          const last = boxes.length - 1;
          const [from, to] = isUp ? [last, 0] : [0, last];
          const points = path([fromX, from], [toX, to], boxes).map((point) => point.split(' ').map(Number));
          points.slice(1).forEach(([x = 0, y = 0], index) => {
            const [beforeX = 0, beforeY = 0] = points[index]!;
            const rows = boxes.flatMap((one, row) => {
              const middle = (row + 0.5) * rowHeight;
              const inside = row !== 0 && row !== last;
              const isPassed = Math.min(y, beforeY) <= middle && middle <= Math.max(y, beforeY);
              return one && inside && isPassed ? [one] : [];
            });
            for (const one of rows)
              expect(Math.max(x, beforeX) < one.left || Math.min(x, beforeX) > one.right).toBe(true);
          });
        },
      ),
    );
  });

  /** The corners of a path, without their rounding. */
  function pointsOf(d: string): string[] {
    const parts = [...d.matchAll(/([MLQ])([-\d.]+) ([-\d.]+)(?: ([-\d.]+) ([-\d.]+))?/g)];
    const corners = parts.flatMap(([, kind, x, y]) => (kind === 'L' ? [] : [`${x} ${y}`]));
    const end = parts.at(-1)!;
    return [...corners, `${end[2]} ${end[3]}`];
  }
});

describe('days', () => {
  const fields = timelineFields({})!;
  const zones = ['America/Los_Angeles', 'UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Kiritimati'];
  // Both nights of 2026 in which Europe and America set their clocks, and the days around them.
  const clocks = ['2026-03-07', '2026-03-08', '2026-03-28', '2026-03-29', '2026-10-25', '2026-11-01'];

  const ownZone = process.env['TZ'];
  afterEach(() => {
    if (ownZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = ownZone;
  });

  test.each(zones)('are moved and written as they are on paper, on a device in %s', (zone) => {
    process.env['TZ'] = zone;
    const environment = { ...testEnvironment, timeZone: zone };
    const format = createFormatter(environment).formatValue;
    const labels = createCalendarLabels({ environment, t: (key) => key, format }, { start: 0, end: 0 });
    for (const date of clocks) {
      const model = build([item('a', date, date)], {}, createZone(zone));
      const [one] = itemsOf(model);
      expect(labels.span(one!.start, one!.end)).toBe(paper(date));
      for (const days of [-2, -1, 1, 2]) {
        const expected = new Date(Date.parse(`${date}T12:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const next = shiftDays(one!, 'move', days);
        expect(dateCells(model.rows!, fields, one!, next)).toEqual([
          ['startDate', expected],
          ['endDate', expected],
        ]);
        expect(labels.span(next.start, next.end)).toBe(paper(expected));
      }
    }
  });

  test('are as long on the calendar where clocks change as anywhere', () => {
    const scale = createScale({ start: day('2026-03-01'), end: day('2026-11-30') }, 'day', 800, 1);
    for (const date of clocks)
      expect(offsetOf(scale, day(date) + 1) - offsetOf(scale, day(date))).toBe(scale.dayWidth);
  });

  test('that people change are written only where they change', () => {
    const model = build([item('a', '2026-03-02', '2026-03-06'), item('b', '2026-03-02', null)]);
    const [a, b] = itemsOf(model);
    const cells = (one: typeof a, part: 'move' | 'start' | 'end', days: number) =>
      dateCells(model.rows!, fields, one!, shiftDays(one!, part, days));
    expect(cells(a, 'end', 3)).toEqual([['endDate', '2026-03-09']]);
    expect(cells(a, 'end', -30)).toEqual([['endDate', '2026-03-02']]);
    expect(cells(a, 'start', 30)).toEqual([['startDate', '2026-03-06']]);
    expect(cells(b, 'move', 1)).toEqual([['startDate', '2026-03-03']]);
    expect(cells(b, 'end', 1)).toEqual([['endDate', '2026-03-03']]);
  });

  function paper(date: string): string {
    const [year, month, dayOfMonth] = date.split('-').map(Number);
    const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
      month! - 1
    ];
    return `${name} ${dayOfMonth}, ${year}`;
  }
});

describe('the calendar', () => {
  const zooms: readonly Zoom[] = ['fit', ...units];
  const anyRange = fc
    .tuple(
      fc.integer({ min: day('1900-01-01'), max: day('2100-01-01') }),
      fc.integer({ min: 0, max: 200_000 }),
    )
    .map(([start, length]) => ({ start, end: start + length }));

  test('has room for all items at any zoom, is as wide as what is seen, and fits when asked to', () => {
    fc.assert(
      fc.property(
        anyRange,
        fc.constantFrom(...zooms),
        fc.integer({ min: 100, max: 2000 }),
        (range, zoom, width) => {
          const scale = createScale(range, zoom, width, 1);
          expect(scale.start).toBeLessThanOrEqual(range.start);
          expect(scale.end).toBeGreaterThanOrEqual(range.end);
          expect(offsetOf(scale, scale.end + 1)).toBeCloseTo(scale.width);
          if (zoom === 'fit') expect(scale.width).toBeLessThanOrEqual(width + 1e-6);
          else expect(scale.width).toBeGreaterThanOrEqual(width);
        },
      ),
    );
  });

  test('has ticks that never repeat, follow each other without gaps and leave room for a label', () => {
    fc.assert(
      fc.property(
        anyRange,
        fc.constantFrom(...zooms),
        fc.integer({ min: 1, max: 7 }),
        (range, zoom, weekStart) => {
          const scale = createScale(range, zoom, 800, weekStart);
          const ticks = ticksBetween(scale, scale.minor, 0, scale.width, weekStart);
          expect(new Set(ticks.map(({ day }) => day)).size).toBe(ticks.length);
          expect(ticks.slice(1).map(({ from }) => from)).toEqual(ticks.slice(0, -1).map(({ to }) => to));
          expect(ticks.length).toBeLessThanOrEqual(scale.width / 24 + 2);
        },
      ),
    );
  });

  test('draws only the ticks that are seen', () => {
    const scale = createScale({ start: day('2000-01-01'), end: day('2030-01-01') }, 'day', 800, 1);
    expect(ticksBetween(scale, 'day', 4000, 4800, 1).length).toBeLessThanOrEqual(22);
  });

  test('zooms from days to years and back, from what fits to the unit beside it', () => {
    const scale = createScale({ start: 0, end: 60 }, 'fit', 600, 1);
    expect(stepZoom('month', scale, 1)).toBe('week');
    expect(stepZoom('month', scale, -1)).toBe('quarter');
    expect(stepZoom('day', scale, 1)).toBeUndefined();
    expect(stepZoom('year', scale, -1)).toBeUndefined();
    expect(stepZoom('fit', scale, 1)).toBe('week');
    expect(stepZoom('fit', scale, -1)).toBe('month');
  });

  test('reaches to today only where today is near', () => {
    const range = { start: day('2026-01-01'), end: day('2026-03-01') };
    expect(formatDay(withToday(range, day('2026-03-10')).end)).toBe('2026-03-10');
    expect(withToday(range, day('2028-01-01'))).toEqual(range);
    expect(withToday(range, null)).toEqual(range);
  });
});
