import type { Cell } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../format/createFormatter.js';
import { en } from '../../../generated/en.js';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { rowSetOf } from '../../../plain/rowSetOf.js';
import { testEnvironment } from '../../../renderer/testEnvironment.testing.js';
import type { NodeContext } from '../../../renderer/types.js';
import { resolveColumns } from '../logic/columns/resolveColumns.js';
import { parseBlock } from './parseBlock.js';
import { pasteRange } from './rangeCommands.js';

// What three spreadsheets put on the clipboard for the same block, in the form that each of them writes.

/** A cell as it is shown; a line end in it is `\n`. */
type Shown = readonly string[];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Quotes stand around what holds a tab, a line end or, at its start, a quote. */
const field = (text: string) => (/[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const tsv = (rows: readonly Shown[], lineEnd: string) =>
  rows.map((row) => row.map(field).join('\t') + lineEnd).join('');

const excel = (rows: readonly Shown[]) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\."; mso-displayed-thousand-separator:"\\,";}
.xl65 {mso-number-format:"Short Date";} --></style></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:
 collapse;width:240pt'><!--StartFragment--><col width=64 span=5 style='width:48pt'>
${rows
  .map(
    (row) => ` <tr height=20 style='height:15.0pt'>
${row
  .map((text) => {
    const lines = text
      .split('\n')
      .map(escaped)
      .join("<br>\n    <span style='mso-spacerun:yes'>\u00a0</span>");
    return `  <td height=20 class=xl65 align=right width=64 style='height:15.0pt;\n  width:48pt'>${lines}</td>`;
  })
  .join('\n')}
 </tr>`,
  )
  .join('\n')}<!--EndFragment--></table></body></html>`;

const sheets = (rows: readonly Shown[]) =>
  `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>${rows
    .map(
      (row) =>
        `<tr style="height:21px;">${row
          .map(
            (text) =>
              `<td style="overflow:hidden;padding:2px 3px 2px 3px;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;x&quot;}">${text.split('\n').map(escaped).join('<br/>')}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('')}</tbody></table></google-sheets-html-origin>`;

const libreOffice = (
  rows: readonly Shown[],
) => `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice"/><style type="text/css">body,div,table,td,p { font-family:"Liberation Sans"; font-size:x-small }</style></head>
<body><table cellspacing="0" border="0">
	<colgroup width="85" span="5"></colgroup>
${rows
  .map(
    (row) => `	<tr>
${row
  .map(
    (text) =>
      `		<td height="17" align="right" sdval="1" sdnum="1033;0;[$$-409]#,##0.00"><font face="Liberation Sans" size=2>${text.split('\n').map(escaped).join('<br>')}</font></td>`,
  )
  .join('\n')}
	</tr>`,
  )
  .join('\n')}
</table></body></html>`;

const programs: Readonly<
  Record<string, { readonly html: (rows: readonly Shown[]) => string; readonly lineEnd: string }>
> = {
  Excel: { html: excel, lineEnd: '\r\n' },
  'Google Sheets': { html: sheets, lineEnd: '\n' },
  LibreOffice: { html: libreOffice, lineEnd: '\n' },
};

const columns = resolveColumns(
  {
    data: rowSetOf([]),
    editable: true,
    columns: (
      [
        ['job', 'text'],
        ['price', 'number'],
        ['share', 'number'],
        ['due', 'date'],
        ['rush', 'boolean'],
      ] as const
    ).map(([key, type]) => ({
      key,
      type,
      format: key === 'share' ? 'percent' : undefined,
      sortable: true,
      filterable: true,
      editable: true,
      hidden: false,
    })),
  },
  true,
);

const names = ['Flyers & <more>', 'Poster\nfolded', '"Quoted" first', '5" pipe', "'=1+1"];
const prices: readonly (readonly [string, number])[] = [
  [' $1,234.50 ', 1234.5],
  [' $(12.00)', -12],
  [' $-   ', 0],
  ['1.2E+05', 120_000],
];
const dates: readonly (readonly [string, string])[] = [
  ['3/15/2026', '2026-03-15'],
  ['15-Mar-26', '2026-03-15'],
  ['Sunday, March 15, 2026', '2026-03-15'],
];
const block = Array.from({ length: 20 }, (_, row): Shown => [
  names[row % names.length]!,
  prices[row % prices.length]![0],
  `${row / 2}%`,
  dates[row % dates.length]![0],
  row % 2 === 0 ? 'TRUE' : 'FALSE',
]);
const meant = block.map((_, row): Readonly<Record<string, Cell>> => ({
  job: names[row % names.length]!,
  price: prices[row % prices.length]![1],
  share: row / 200,
  due: dates[row % dates.length]![1],
  rush: row % 2 === 0,
}));

const environment = { ...testEnvironment, locale: 'en-US' };
const node = {
  environment,
  t: createTranslate(en),
  format: createFormatter(environment).formatValue,
} as NodeContext;
const paste = (text: string, html: string) => {
  const data = rowSetOf([{ id: 'r0' }]);
  const range = { top: 0, bottom: 0, left: 0, right: 0 };
  return pasteRange({ data, columns, lines: Int32Array.of(0), range, node, canAdd: true }, { text, html });
};

describe.each(Object.entries(programs))('twenty rows of five cells from %s', (_, { html, lineEnd }) => {
  it('are what they were, one row for each', () => {
    const { ops, rejected, block: pasted } = paste(tsv(block, lineEnd), html(block));
    expect(rejected).toEqual([]);
    // Copied from here, the apostrophe would be ours: it keeps spreadsheets from running the text.
    expect(ops.map((op) => 'values' in op && op.values)).toEqual(
      meant.map((row) => (row.job === "'=1+1" ? { ...row, job: '=1+1' } : row)),
    );
    expect(pasted).toEqual({ top: 0, bottom: 19, left: 0, right: 4 });
  });

  it('are read from the HTML where a program on the way made one line of the text', () => {
    const read = parseBlock(block.flat().join(' ').replaceAll('\n', ' '), html(block));
    expect(read).toEqual(block.map((row) => row.map((text) => text.trim())));
  });

  it('of which one was copied alone, with two lines in it, keep them', () => {
    expect(parseBlock(tsv([['two\nlines']], lineEnd), html([['two\nlines']]))).toEqual([['two\nlines']]);
    expect(paste(tsv([['two\nlines']], lineEnd), html([['two\nlines']])).ops).toMatchObject([
      { op: 'row.set', values: { job: 'two\nlines' } },
    ]);
  });
});

describe('merged cells', () => {
  const merged = (rows: string) => parseBlock('in one line', `<table>${rows}</table>`);

  it('stand in the first of their places, and what follows keeps its column', () => {
    const read = merged(
      '<tr><td colspan=2 rowspan=2>wide</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td><td rowspan=9>d</td><td>e</td></tr>',
    );
    expect(read).toEqual([
      ['wide', '', 'a'],
      ['', '', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('that claim to span more than there is cost no more than a wide table', () => {
    const cell = '<td colspan=1000 rowspan=65534>x</td>';
    const read = merged(`<tr>${cell.repeat(50)}</tr>`.repeat(50));
    expect(read.length).toBe(50);
    expect(Math.max(...read.map((row) => row.length))).toBeLessThanOrEqual(1_000);
  });

  it('hold text alone, not what their look or a script was written in', () => {
    expect(merged('<tr><td>a<style>p{}</style></td><td>b<script>1</script></td></tr>')).toEqual([['a', 'b']]);
  });
});

describe('what programs write around a cell is not part of it', () => {
  it.each([
    [
      'Google Sheets: a merged cell, a link, a check box and a date with its format',
      `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="vertical-align:bottom;" rowspan="2" colspan="1" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Both&quot;}"><span><div style="max-height:42px">Both</div></span></td><td style="text-decoration:underline;color:#1155cc;" data-sheets-hyperlink="https://example.com/"><a class="in-cell-link" target="_blank" href="https://example.com/">Example</a></td><td data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}">TRUE</td></tr><tr style="height:21px;"><td style="text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:46096}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;M/d/yyyy&quot;}">3/15/2026</td><td></td></tr></tbody></table></google-sheets-html-origin>`,
      [
        ['Both', 'Example', 'TRUE'],
        ['', '3/15/2026', ''],
      ],
    ],
    [
      'Excel: source lines that wrap, room for digits, spilled cells and a phonetic font',
      `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">\r\n<head>\r\n<meta name=Generator content="Microsoft Excel 15">\r\n<link id=Main-File rel=Main-File href="file:///C:/clip.htm">\r\n<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:"\\.";}\r\n.xl65\r\n\t{mso-number-format:"_\\(\\0022$\\0022* \\#\\,\\#\\#0\\.00_\\)";}\r\nruby\r\n\t{ruby-align:left;}\r\n-->\r\n</style>\r\n</head>\r\n<body link="#0563C1" vlink="#954F72">\r\n<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:\r\n collapse;width:144pt'>\r\n<!--StartFragment-->\r\n <col width=64 span=3 style='width:48pt'>\r\n <tr height=20 style='height:15.0pt'>\r\n  <td height=20 colspan=2 width=128 style='height:15.0pt;mso-ignore:colspan;width:96pt'>A\r\n  text that goes on over the next cell</td>\r\n  <td class=xl65 align=right width=64 style='width:48pt'><span\r\n  style='mso-spacerun:yes'>\u00a0</span>$<span style='mso-spacerun:yes'>\u00a0\u00a0\u00a0\u00a0 </span>1,234.50 </td>\r\n </tr>\r\n <tr height=20 style='height:15.0pt'>\r\n  <td height=20 style='height:15.0pt'>b</td>\r\n  <td align=center x:bool="TRUE">TRUE</td>\r\n  <td align=right x:num="0.5">50%</td>\r\n </tr>\r\n<!--EndFragment-->\r\n</table>\r\n</body>\r\n</html>`,
      [
        ['A text that goes on over the next cell', '', '$ 1,234.50'],
        ['b', 'TRUE', '50%'],
      ],
    ],
  ])('%s', (_, html, read) => {
    expect(parseBlock('in one line', html)).toEqual(read);
  });
});
