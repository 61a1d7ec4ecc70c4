import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeParser, isTimeText, readTimes } from './readTimes.js';

const utc = createTimeParser('UTC');

describe('reading times', () => {
  it('agrees with Date on every instant', () => {
    const instants = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const text = date.toISOString();
        expect(isTimeText(text)).toBe(true);
        expect(utc(text)).toBe(date.getTime());
        expect(utc(text.slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
        expect(utc(text.replace('Z', '-04:30'))).toBe(date.getTime() + 4.5 * 3_600_000);
        expect(utc(text.replace('Z', '+0530'))).toBe(date.getTime() - 5.5 * 3_600_000);
      }),
    );
  });

  it.each([
    ['2026-03', '2026-03-01T00:00:00Z'],
    ['2026-03-01 09:30', '2026-03-01T09:30:00Z'],
    ['2026-03-01T09:30:15', '2026-03-01T09:30:15Z'],
    ['2026-03-01T09:30:15.5Z', '2026-03-01T09:30:15.500Z'],
    ['2026-03-01T09:30:15.123456789Z', '2026-03-01T09:30:15.123Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(utc(text)).toBe(Date.parse(instant));
  });

  it.each([
    '',
    '2026',
    '2026-3-1',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '2026-04-31T10:00Z',
    '2026-04-3',
    '2026-04-030',
    '2026-04-01T',
    '2026-04-01T9:00',
    '2026-04-01T24:00',
    '2026-04-01T25:00',
    '2026-04-01T10:61',
    '2026-04-01T10:00:00.',
    '2026-04-01T10:00X',
    '2026-04-01T10:00+1',
    '2026-04-01T10:00Zulu',
    'next Friday at noon',
    '١٢٣٤-٠١-٠١',
  ])('%j is no time', (text) => {
    expect(utc(text)).toBeNaN();
  });

  it('reads any text as a time only when it looks like one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        if (!Number.isNaN(utc(text))) expect(isTimeText(text)).toBe(true);
      }),
    );
  });

  it('gives the clock on the wall of a zone, on both sides of a change', () => {
    const berlin = createTimeParser('Europe/Berlin');
    expect(berlin('2026-03-29T00:30:00Z')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(berlin('2026-03-29T01:30:00Z')).toBe(Date.UTC(2026, 2, 29, 3, 30));
    expect(berlin('2026-03-29')).toBe(Date.UTC(2026, 2, 29));
  });
});

describe('reading a column of times', () => {
  it('gives each text what it gives alone', () => {
    const day = fc.constantFrom('2026-03-01', '2026-03-29', '2026-02-30', '2026-3-01x', '');
    const clock = fc.constantFrom('T09:30', 'T01:59', 'T09:61', 'T09x30', ' 24:00', 'T24:01', 'T9:300', '');
    const tail = fc.constantFrom(
      '',
      ':15',
      ':15.',
      ':15.25',
      ':60',
      'Z',
      ':15Z',
      ':15.25+05:30',
      '-',
      '+1',
      'Zulu',
    );
    const texts = fc.array(fc.tuple(day, clock, tail).map((parts) => parts.join('')));
    fc.assert(
      fc.property(texts, fc.constantFrom('UTC', 'Europe/Berlin'), (list, timeZone) => {
        const { at } = readTimes(
          list.map((x) => ({ x })),
          'x',
          timeZone,
        );
        expect([...at]).toEqual(list.map(createTimeParser(timeZone)));
      }),
    );
  });

  it('tells whether all cells are times, or some', () => {
    const verdict = (...cells: (string | number | null)[]) => {
      const { all, some } = readTimes(
        cells.map((x) => ({ x })),
        'x',
        'UTC',
      );
      return { all, some };
    };
    expect(verdict('2026-01-01', null, '2026-02-31')).toEqual({ all: true, some: true });
    expect(verdict('2026-01-01', 'later')).toEqual({ all: false, some: true });
    expect(verdict('2026-01-01', 3)).toEqual({ all: false, some: true });
    expect(verdict(null)).toEqual({ all: true, some: false });
  });
});
