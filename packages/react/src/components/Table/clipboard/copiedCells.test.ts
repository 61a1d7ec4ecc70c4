import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { en } from '../../../generated/en.js';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { testEnvironment } from '../../../renderer/testEnvironment.testing.js';
import type { NodeContext } from '../../../renderer/types.js';
import { resolveColumns } from '../logic/columns/resolveColumns.js';
import { copiedCells } from './copiedCells.js';
import { parseBlock } from './parseBlock.js';

const nodeIn = (locale: string) => {
  const environment = { ...testEnvironment, locale };
  return {
    environment,
    t: createTranslate(en),
    format: createFormatter(environment).formatValue,
  } as NodeContext;
};
const node = nodeIn('en-US');
const columns = resolveColumns(
  {
    data: rowSetOf([]),
    editable: true,
    columns: (['text', 'number', 'date', 'select'] as const).map((type) => ({
      key: type,
      label: `${type}s`,
      type,
      options: type === 'select' ? [{ value: 'new', label: 'Brand <new>' }] : undefined,
      sortable: true,
      filterable: true,
      editable: true,
      hidden: false,
    })),
  },
  true,
);
const tableOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').querySelector('table')!;

describe('the table that goes on the clipboard beside the text', () => {
  it('holds what cells say and no markup of theirs', () => {
    const { html } = copiedCells(
      [{ text: '<img src=x onerror=alert(1)>&amp;', select: 'new' }],
      columns,
      node,
    );
    const { rows } = tableOf(html);
    expect([...rows[0]!.cells].map((cell) => cell.textContent)).toEqual([
      '<img src=x onerror=alert(1)>&amp;',
      '',
      '',
      'Brand <new>',
    ]);
    expect(html).not.toContain('<img');
  });

  it.each(['=1+1', '+1', '-1+1', '@sum(a1)', ' =1', '\t=1', '\uFF1D1'])(
    'neutralises %j as the text does',
    (formula) => {
      const { text, html } = copiedCells([{ text: formula }], columns.slice(0, 1), node);
      expect(tableOf(html).textContent).toBe(`'${formula}`);
      expect(text.replaceAll('"', '')).toBe(`'${formula}`);
    },
  );

  it('gives numbers and days as the values they are, whatever notation the text has', () => {
    const cells = (locale: string) => {
      const { html } = copiedCells(
        [{ number: 1234.5, date: '2026-03-15', text: '007' }],
        columns,
        nodeIn(locale),
      );
      return [...tableOf(html).rows[0]!.cells];
    };
    for (const [text, number, date] of [cells('en-US'), cells('de-DE')]) {
      expect(number!.getAttribute('sdval')).toBe('1234.5');
      // 46096 days after the day from which spreadsheets count.
      expect(date!.getAttribute('sdval')).toBe('46096');
      expect(text!.getAttribute('sdnum')).toContain('@');
    }
    expect(cells('de-DE')[1]!.textContent).toBe('1234,5');
  });

  it('has the headings above where they are asked for, which are neutralised too', () => {
    const named = [{ ...columns[0]!, label: '=Name' }];
    expect(copiedCells([{ text: 'a' }], named, node, true).text).toBe("'=Name\na");
  });

  it('reads as the same block as the text, lines and all', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' b', '\n', '<', '&', '"', ';') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (block) => {
        const pair = [columns[0]!, { ...columns[0]!, key: 'other' }];
        const rows = block.map(([text, other]) => ({ text, other }));
        const copied = copiedCells(rows, pair, node);
        expect(parseBlock(copied.text, copied.html)).toEqual(block);
        const bare = (text: string) =>
          text
            .split('\n')
            .map((line) => line.replaceAll(/ +/g, ' ').trim())
            .join('\n')
            .trim();
        expect(parseBlock('in one line', copied.html)).toEqual(block.map((line) => line.map(bare)));
      }),
    );
  });
});
