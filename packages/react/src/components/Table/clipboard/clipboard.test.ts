import type { Cell } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { en } from '../../../generated/en.js';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import type { NodeContext } from '../../../renderer/types.js';
import { testEnvironment } from '../../../renderer/testEnvironment.testing.js';
import { resolveColumns } from '../logic/columns/resolveColumns.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { parseBlock } from './parseBlock.js';
import { clearRange, copyRange, extendRange, fillRange, pasteRange } from './rangeCommands.js';
import type { RangeTarget } from './rangeCommands.js';
import { readPasted } from './readPasted.js';

const nodeIn = (locale: string, timeZone = 'UTC') => {
  const environment = { ...testEnvironment, locale, timeZone };
  return {
    environment,
    t: createTranslate(en),
    format: createFormatter(environment).formatValue,
  } as NodeContext;
};
const options = [{ value: 'new', label: 'Brand new' }, { value: 'old' }];
const types = ['text', 'number', 'boolean', 'date', 'datetime', 'select', 'multiselect', 'person'] as const;
const columnOf = (type: TableColumn['type'], given: object = {}): TableColumn =>
  resolveColumns(
    {
      data: rowSetOf([]),
      editable: true,
      columns: [
        { key: 'a', type, sortable: true, filterable: true, editable: true, hidden: false, ...given },
      ],
    },
    true,
  )[0]!;

const inText = (text: string) => ({ text, html: '' });

describe('a block of the clipboard', () => {
  it.each<[string, string[][]]>([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"two\nlines"\t"with ""quotes"""', [['two\nlines', 'with "quotes"']]],
    ['"a\tb"\tc', [['a\tb', 'c']]],
    ['"never closed\tb', [['"never closed', 'b']]],
    ['5" pipe\t"6" pipe', [['5" pipe', '"6" pipe']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', [['']]],
  ])('is read from the text %j', (text, block) => {
    expect(parseBlock(text, '')).toEqual(block);
  });

  it('is read from HTML only where the text is no block', () => {
    const html = '<table><tr><td>x</td><td><b>y</b> z</td></tr></table>';
    expect(parseBlock('x y z', html)).toEqual([['x', 'y z']]);
    expect(parseBlock('a\tb', html)).toEqual([['a', 'b']]);
    expect(parseBlock('plain', '<p>no table</p>')).toEqual([['plain']]);
  });
});

describe('a pasted text', () => {
  it.each<[TableColumn['type'], string, string, Cell]>([
    ['date', 'en', '3/15/2026', '2026-03-15'],
    ['date', 'de', '15.03.2026', '2026-03-15'],
    ['date', 'en', 'Mar 15, 2026', '2026-03-15'],
    ['date', 'en', '2026-03-15', '2026-03-15'],
    ['number', 'en', '$1,234.50', 1234.5],
    ['number', 'de', '1.234,50 €', 1234.5],
    ['boolean', 'en', 'TRUE', true],
    ['boolean', 'de', 'FALSCH', false],
    ['select', 'en', 'brand NEW', 'new'],
    ['multiselect', 'en', 'old, Brand new', ['old', 'new']],
    ['text', 'en', '  ', null],
  ])('of type %s in %s: %s', (type, locale, text, value) => {
    expect(readPasted(text, columnOf(type, { options }), nodeIn(locale))).toEqual({ value });
  });

  it('names a time on the clock of the session unless it says where', () => {
    const column = columnOf('datetime');
    const berlin = nodeIn('en', 'Europe/Berlin');
    expect(readPasted('3/15/2026 14:30', column, berlin)).toEqual({ value: '2026-03-15T14:30:00+01:00' });
    expect(readPasted('2026-03-15T14:30:00Z', column, berlin)).toEqual({ value: '2026-03-15T14:30:00Z' });
  });

  it.each<[TableColumn['type'], string, string]>([
    ['number', 'a lot', 'table.notNumber'],
    ['date', '31/31/2026', 'table.notDate'],
    ['boolean', 'perhaps', 'table.notYesNo'],
    ['select', 'other', 'table.notOption'],
    ['multiselect', 'old, other', 'table.notOption'],
    ['email', 'nobody', 'table.notEmail'],
  ])('of type %s is refused: %s', (type, text, problem) => {
    expect(readPasted(text, columnOf(type, { options }), nodeIn('en'))).toEqual({ problem });
  });

  it('makes a new choice where the column has no list', () => {
    expect(readPasted('other', columnOf('select'), nodeIn('en'))).toEqual({ value: 'other' });
  });
});

describe('a block of cells', () => {
  const targetOf = (cells: readonly Cell[], given: Partial<RangeTarget> = {}): RangeTarget => {
    const data = rowSetOf(cells.map((a, index) => ({ id: `r${index}`, a })));
    const last = Math.max(0, cells.length - 1);
    return {
      data,
      columns: [columnOf('text')],
      lines: Int32Array.from(data.rows.keys()),
      range: { top: 0, bottom: last, left: 0, right: 0 },
      node: nodeIn('en'),
      canAdd: true,
      ...given,
    };
  };

  it('is the same after it was copied and pasted, whatever it holds, in English and German', () => {
    const cellOfType: Record<(typeof types)[number], fc.Arbitrary<Cell>> = {
      text: fc.string({ minLength: 1, unit: fc.constantFrom('a', '=', '+', "'", '"', '\t', '\n', ' ', 'é') }),
      number: fc.integer().map((whole) => whole / 1000),
      boolean: fc.boolean(),
      date: fc.constantFrom('2026-01-02', '1999-12-31'),
      datetime: fc.constantFrom('2026-01-02T10:20:30+02:00', '2026-01-02T10:20:00Z'),
      select: fc.constantFrom('new', 'old'),
      multiselect: fc.subarray(['new', 'old'], { minLength: 1 }),
      person: fc.constantFrom('Ada Lind', 'Bo'),
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...types).chain((type) => fc.tuple(fc.constant(type), cellOfType[type])),
        fc.constantFrom('en', 'de'),
        fc.boolean(),
        ([type, cell], locale, percent) => {
          fc.pre(typeof cell !== 'string' || cell.trim() !== '');
          const format = type === 'number' && percent ? 'percent' : undefined;
          const columns = [columnOf(type, { options: type === 'person' ? undefined : options, format })];
          const node = nodeIn(locale);
          const copied = copyRange(targetOf([cell], { columns, node }));
          const pasted = pasteRange(targetOf([null], { columns, node }), copied);
          expect(pasted.rejected).toEqual([]);
          expect(pasted.ops).toMatchObject([{ op: 'row.set', row: 'r0', values: { a: cell } }]);
        },
      ),
      {
        examples: [
          [['text', "'\t"], 'en', false],
          [['text', "' =a"], 'en', false],
        ],
      },
    );
  });

  it('is one change, with new rows for what lies below the last one', () => {
    const { ops, cells, block } = pasteRange(targetOf(['x']), inText('a\nb\nc\n'));
    expect(ops.map(({ op }) => op)).toEqual(['row.set', 'row.insert', 'row.insert']);
    expect(cells).toBe(3);
    expect(block).toEqual({ top: 0, bottom: 2, left: 0, right: 0 });
  });

  it('adds no rows where none may be added, and leaves out what does not change', () => {
    const { ops, rejected } = pasteRange(targetOf(['a'], { canAdd: false }), inText('a\nb'));
    expect(ops).toEqual([]);
    expect(rejected).toMatchObject([{ row: 1, text: 'b', reason: 'table.noRoom' }]);
  });

  it('repeats in a range that it fits several times', () => {
    const { ops } = pasteRange(targetOf(['', '', '', '']), inText('a\nb'));
    expect(ops.map((op) => 'values' in op && op.values.a)).toEqual(['a', 'b', 'a', 'b']);
  });

  it('keeps read-only columns and headings of groups as they are', () => {
    const columns = [{ ...columnOf('text'), editable: false }];
    expect(pasteRange(targetOf(['x'], { columns }), inText('a')).rejected).toMatchObject([
      { reason: 'table.cellReadOnly' },
    ]);
    expect(fillRange(targetOf(['x', 'y'], { columns })).ops).toEqual([]);
    expect(pasteRange(targetOf(['x'], { lines: Int32Array.of(-1) }), inText('a')).ops).toEqual([]);
  });

  it('is filled with its first cell and emptied', () => {
    expect(fillRange(targetOf(['x', 'y', 'x'])).ops).toMatchObject([{ row: 'r1', values: { a: 'x' } }]);
    expect(clearRange(targetOf(['x', null])).ops).toMatchObject([{ row: 'r0', values: { a: null } }]);
  });

  it('goes on below and above a part of it as a series, past the headings of groups', () => {
    const numbers = (cells: Cell[], lines?: Int32Array) =>
      targetOf(cells, { columns: [columnOf('number')], ...(lines && { lines }) });
    const target = numbers([null, 3, 5, null, null]);
    const { ops, cells } = extendRange(target, { ...target.range, top: 1, bottom: 2 });
    expect(ops.map((op) => 'values' in op && [op.row, op.values.a])).toEqual([
      ['r3', 7],
      ['r4', 9],
      ['r0', 1],
    ]);
    expect(cells).toBe(3);
    const grouped = numbers([1, 2, null], Int32Array.of(-1, 0, 1, -2, 2));
    const whole = { ...grouped, range: { ...grouped.range, bottom: 4 } };
    expect(extendRange(whole, { ...grouped.range, bottom: 2 }).ops).toMatchObject([
      { row: 'r2', values: { a: 3 } },
    ]);
  });
});
