import { openArtifact, type Column } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../session/createSession.js';
import { fitsType } from '../../queries/cells/fitsType.js';
import { readData } from '../readData.js';
import { convertCell } from './convertCell.js';
import { guessColumns } from './guessColumns.js';
import { importOps } from './importOps.js';
import { conversionFor, mapRows } from './mapRows.js';

const place = { locale: 'en', timeZone: 'Europe/Berlin' };
const columns: Column[] = [
  { key: 'name', label: 'Customer', type: 'text' },
  {
    key: 'stage',
    label: 'Stage',
    type: 'select',
    options: [{ value: 'won', label: 'Closed won' }, { value: 'Lost' }],
  },
  { key: 'value', label: 'Deal value', type: 'number' },
  { key: 'close', label: 'Expected close', type: 'date' },
  { key: 'signed', type: 'boolean' },
];

async function tableOf(text: string) {
  const { data, issues } = await readData(text, { type: 'csv', locale: place.locale });
  return { table: data[0]!, headings: !issues.some(({ code }) => code === 'data.noHeader') };
}

async function guess(csv: string, wanted = columns) {
  const { table, headings } = await tableOf(csv);
  return Object.fromEntries(guessColumns(table, wanted, conversionFor(place), { headings }));
}

describe('guessing which column fills which', () => {
  it('goes by key and label, whatever their case, signs and accents', async () => {
    expect(await guess('CUSTOMER,deal-value,Expected_Close\nAcme,12,2026-03-01')).toEqual({
      name: 'CUSTOMER',
      value: 'deal-value',
      close: 'Expected_Close',
    });
  });

  it('takes a name that shares words only when its cells can be read', async () => {
    expect(await guess('Values,Customer name\n12,Acme')).toEqual({ value: 'Values' });
    expect(await guess('Deals value\nnone of these\nis a number')).toEqual({});
    expect(await guess('value\nmany')).toEqual({ value: 'value' });
  });

  it('takes a column whose cells are options of another name', async () => {
    expect(await guess('Status\nwon\nlost\nClosed won')).toEqual({ stage: 'Status' });
  });

  it('takes a type that only one of each side has', async () => {
    expect(await guess('Wann,Wer\n2026-03-01,Acme\n2026-04-01,Best')).toEqual({ close: 'Wann' });
  });

  it('goes by place where the file has no headings, as a block from a spreadsheet', async () => {
    const { table } = await tableOf('a,b,c\nAcme,won,12\nBest,Lost,13');
    const mapping = guessColumns(table, columns, conversionFor(place), { headings: false });
    expect(Object.fromEntries(mapping)).toEqual({ name: 'a', stage: 'b', value: 'c' });
  });

  it('gives each column of the file away once', async () => {
    const twice: Column[] = [{ key: 'amount' }, { key: 'Amount' }];
    expect(Object.keys(await guess('amount\n1', twice))).toHaveLength(1);
  });
});

describe('reading a cell as the type of a column', () => {
  const read = (cell: string | number | boolean | string[] | null, type: Column['type'], locale = 'en') =>
    convertCell(cell, { key: 'x', type }, conversionFor({ ...place, locale }));

  it.each([
    ['1.234,50 €', 'number', 'de', 1234.5],
    ['15 %', 'number', 'en', 0.15],
    ['many', 'number', 'en', undefined],
    [true, 'number', 'en', undefined],
    [7, 'text', 'en', '7'],
    [['a', 'b'], 'text', 'en', 'a, b'],
    ['a; b', 'multiselect', 'en', ['a', 'b']],
    ['Ja', 'boolean', 'de', true],
    ['maybe', 'boolean', 'en', undefined],
    ['03/04/2026', 'date', 'en', '2026-03-04'],
    ['03.04.2026', 'date', 'de', '2026-04-03'],
    ['2026-02-30', 'date', 'en', undefined],
    ['2026-03-01T23:30:00Z', 'date', 'en', '2026-03-02'],
    ['2026-07-01', 'datetime', 'en', '2026-07-01T00:00:00+02:00'],
    ['n/a', 'number', 'en', null],
    ['', 'date', 'en', null],
  ] as const)('%j as %s (%s) is %j', (cell, type, locale, expected) => {
    expect(read(cell as string, type, locale)).toEqual(expected);
  });

  it('knows options by value and label in any case, and keeps other words', () => {
    const as = (text: string) => convertCell(text, columns[1]!, conversionFor(place));
    expect([as('WON'), as('closed won'), as(' lost '), as('Maybe')]).toEqual(['won', 'won', 'Lost', 'Maybe']);
  });

  it('does not read numbers that are too large to hold', () => {
    const read = [JSON.parse('1e999'), '1e999'].map((cell) =>
      convertCell(cell as number | string, { key: 'x', type: 'number' }, conversionFor(place)),
    );
    expect(read).toEqual([undefined, undefined]);
  });

  it('gives nothing that the column may not hold', () => {
    const types = ['text', 'number', 'boolean', 'date', 'datetime', 'select', 'multiselect'] as const;
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.array(fc.string()));
    fc.assert(
      fc.property(cell, fc.constantFrom(...types), (value, type) => {
        const read = convertCell(value, { key: 'x', type }, conversionFor(place));
        return read === undefined || fitsType(read, type);
      }),
    );
  });
});

describe('bringing rows into a dataset', () => {
  const csv = 'id,name,value,signed\nd1,Acme,12,yes\n,Best,many,no\n,,,\nd1,Acme Corp,13,perhaps';
  const mapping = new Map([
    ['id', 'id'],
    ['name', 'name'],
    ['value', 'value'],
    ['signed', 'signed'],
  ]);
  const options = { ...place, columns: [{ key: 'id' }, ...columns], mapping, key: 'id' };

  async function mapped() {
    const { table } = await tableOf(csv);
    return (await mapRows(table, options))!;
  }

  it('counts what can not be read, what is blank and what repeats a key', async () => {
    const { rows, unread, repeated } = await mapped();
    expect(rows.map(({ key, values }) => [key, values['name']])).toEqual([
      ['d1', 'Acme Corp'],
      [null, 'Best'],
    ]);
    expect(repeated).toBe(1);
    expect(unread).toEqual([
      { column: 'value', count: 1, examples: [{ text: 'many', row: 2 }] },
      { column: 'signed', count: 1, examples: [{ text: 'perhaps', row: expect.any(Number) }] },
    ]);
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await mapRows({ rows: [] }, { ...options, signal: controller.signal })).toBeNull();
  });

  const document = {
    version: 1,
    id: 'deals-1',
    title: 'Deals',
    components: [],
    datasets: [{ name: 'deals', origin: 'sample', columns, rows: [{ id: 'd1', name: 'Old', value: 1 }] }],
  };
  const target = { dataset: 'deals', key: 'id', columns, label: 'deals.csv', at: '2026-11-21T08:00:00Z' };

  it.each([
    ['add', ['Acme Corp', 'Best'], 'entered'],
    ['replace', ['Acme Corp', 'Best'], 'imported'],
  ] as const)('is one change that can be undone: %s', async (mode, names, origin) => {
    const session = createSession(openArtifact(document).artifact!);
    await session.ready;
    const before = session.dataset('deals')!;
    const { issues } = session.change(importOps((await mapped()).rows, { ...target, mode }));
    expect(issues).toBeUndefined();
    const after = session.dataset('deals')!;
    expect(after.rows.map((row) => row['name'])).toEqual(names);
    expect(after.origin).toBe(origin);
    expect(new Set(after.keys).size).toBe(2);
    expect(session.undo()).toBe(true);
    expect(session.dataset('deals')!.rows).toEqual(before.rows);
    expect(session.dataset('deals')!.origin).toBe('sample');
    session.dispose();
  });

  it('a column called __proto__ or constructor does no harm', async () => {
    const wanted: Column[] = [{ key: 'constructor' }, { key: 'proto' }];
    const { table } = await tableOf('__proto__,constructor\n1,2');
    const found = guessColumns(table, wanted, conversionFor(place));
    const { rows } = (await mapRows(table, { ...options, columns: wanted, mapping: found }))!;
    expect(Object.getPrototypeOf(rows[0]!.values)).toBe(Object.prototype);
    expect(Object.hasOwn(rows[0]!.values, 'constructor')).toBe(true);
  });
});
