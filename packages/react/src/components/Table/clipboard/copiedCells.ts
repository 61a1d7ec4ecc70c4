import type { Cell, Row } from '@vitrine/schema';
import { cellOf, neutralText, tsvField } from '@vitrine/runtime/internal';
import { writeNumber } from '../../../format/parseNumber.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { ClipboardParts } from '../grid/GridControls.js';
import { optionLabel } from '../logic/cells/cellText.js';
import { isPercent } from '../logic/cells/parseCell.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';

/**
 * Cells as spreadsheets take them: as tab-separated text, and as a table that needs no question how it is to be read. What a
 * spreadsheet would run as a formula is neutralised in both.
 *
 * @param headed Whether the columns' labels stand above.
 */
export function copiedCells(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  node: NodeContext,
  headed = false,
): ClipboardParts {
  const lines = rows.map((row) =>
    columns.map((column): CopiedCell => {
      const cell = cellOf(row, column.key);
      return { text: copiedText(cell, column, node), marks: marksOf(cell, column) };
    }),
  );
  if (headed) lines.unshift(columns.map(({ label }) => ({ text: neutralText(label), marks: asText })));
  return {
    text: lines.map((line) => line.map(({ text }) => tsvField(text)).join('\t')).join('\n'),
    html: `<meta charset="utf-8"><table>${lines.map((line) => `<tr>${line.map(tableCell).join('')}</tr>`).join('')}</table>`,
  };
}

interface CopiedCell {
  readonly text: string;
  /** Attributes by which spreadsheets read the value; without them they guess. */
  readonly marks: string;
}

/** A cell as {@link readPasted} takes it too: numbers in the person's notation, choices by their label. */
function copiedText(cell: Cell, column: TableColumn, { environment, t }: NodeContext): string {
  if (typeof cell === 'number') {
    const { locale } = environment;
    return isPercent(column)
      ? `${writeNumber(cell, { locale, percent: true })}%`
      : writeNumber(cell, { locale });
  }
  if (typeof cell === 'boolean') return t(cell ? 'yes' : 'no');
  const texts = Array.isArray(cell) ? cell : cell === null ? [] : [cell];
  return neutralText(texts.map((text) => optionLabel(text, column)).join(', '));
}

/** LibreOffice reads values in the notation of language 1033, US English; Excel takes a text for one by its format. */
const asText = ` sdnum="1033;0;@" style="mso-number-format:'\\@'"`;
const valued = (value: number, format: string) => ` sdval="${value}" sdnum="1033;0;${format}"`;

function marksOf(cell: Cell, column: TableColumn): string {
  if (typeof cell === 'number') return valued(cell, isPercent(column) ? '0.00%' : '');
  if (typeof cell !== 'string') return '';
  if (column.type === 'datetime') return '';
  const day = column.type === 'date' ? Date.parse(cell) / 86_400_000 : Number.NaN;
  // Spreadsheets count days from the end of 1899.
  return Number.isInteger(day) ? valued(day + 25_569, 'YYYY-MM-DD') : asText;
}

function tableCell({ text, marks }: CopiedCell): string {
  // Excel begins a new row at a line end that does not say otherwise.
  const lines = escaped(text).replaceAll(/\r\n|[\r\n]/g, '<br style="mso-data-placement:same-cell">');
  return `<td${marks}>${lines}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
