import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { de } from '../../../generated/de.js';
import { en } from '../../../generated/en.js';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { testEnvironment } from '../../../renderer/testEnvironment.testing.js';
import type { NodeContext } from '../../../renderer/types.js';
import { resolveColumns } from '../logic/columns/resolveColumns.js';
import { copyRange, pasteRange } from './rangeCommands.js';

// The files hold the bytes that LibreOffice Calc 7.4 put on the clipboard of X11 for one sheet, in two languages,
// and the text and the table from here that Calc read as the same cells.
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

const names = ['Flyers & <more>', 'Poster\nfolded', '"Quoted"', '5" pipe', 'Tab\there'];
const prices = [1234.5, -12, 0, 120_000.25];
const amounts = [3, 1500, 2.25, -40];
const dayOf = (row: number) => new Date(Date.UTC(2026, 2, 15 + row * 17)).toISOString().slice(0, 10);

/** The sheet: names with lines, quotes and a tab, one that would be a formula, and one empty cell. */
const sheet = Array.from({ length: 20 }, (_, row) => ({
  job: row === 15 ? '=1+1' : names[row % 5]! + (row < 5 ? '' : ` ${row}`),
  price: prices[row % 4]!,
  share: row / 200,
  due: dayOf(row),
  amount: row === 7 ? null : amounts[row % 4]!,
}));

const columns = resolveColumns(
  {
    data: rowSetOf([]),
    editable: true,
    columns: (
      [
        ['job', 'text'],
        ['price', 'number', 'currency'],
        ['share', 'number', 'percent'],
        ['due', 'date'],
        ['amount', 'number'],
      ] as const
    ).map(([key, type, format]) => ({
      key,
      type,
      format,
      sortable: true,
      filterable: true,
      editable: true,
      hidden: false,
    })),
  },
  true,
);

const nodeIn = (locale: string, words: Parameters<typeof createTranslate>[0]) => {
  const environment = { ...testEnvironment, locale };
  return {
    environment,
    t: createTranslate(words),
    format: createFormatter(environment).formatValue,
  } as NodeContext;
};

describe.each([
  ['English', 'en', nodeIn('en-US', en)],
  ['German', 'de', nodeIn('de-DE', de)],
])('twenty rows of five cells that Calc copied, in %s', (_, language, node) => {
  it('are pasted as what they were in the sheet', () => {
    const { ops, rejected } = pasteRange(
      {
        data: rowSetOf([{ id: 'r0' }]),
        columns,
        lines: Int32Array.of(0),
        range: { top: 0, bottom: 0, left: 0, right: 0 },
        node,
        canAdd: true,
      },
      {
        text: fixture(`libreoffice.${language}.txt`),
        html: fixture(`libreoffice.${language}.html.txt`),
      },
    );
    expect(rejected).toEqual([]);
    const pasted = ops.map((op) => ('values' in op ? op.values : {}));
    expect(pasted).toEqual(
      // Calc writes a tab within a cell as a space.
      sheet.map((row): Row => ({ ...row, job: row.job.replace('\t', ' ') })),
    );
  });
});

it('Calc is given the text and the table that it read back as the same numbers, percentages, dates, lines, quotes and tabs, and a formula as text', () => {
  const rows = sheet.map((row, at) => ({ id: `r${at}`, ...row }));
  const copied = copyRange({
    data: rowSetOf(rows),
    columns,
    lines: Int32Array.from(rows.keys()),
    range: { top: 0, bottom: 19, left: 0, right: 4 },
    node: nodeIn('en-US', en),
    canAdd: true,
  });
  expect(copied).toEqual({ text: fixture('ours.en.txt'), html: fixture('ours.en.html.txt') });
});
