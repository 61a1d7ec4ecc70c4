import type { Cell } from '@vitrine/schema';
import type { MessageKey } from '../../../i18n/types.js';
import type { NodeContext } from '../../../renderer/types.js';
import { foldText } from '../logic/foldText.js';
import { parseCell } from '../logic/parseCell.js';
import type { Parsed } from '../logic/parseCell.js';
import type { TableColumn } from '../logic/resolveColumns.js';

/** Reads a text that was pasted into a cell: choices by value or label, yes and no as people and spreadsheets write them. */
export function readPasted(text: string, column: TableColumn, node: NodeContext): Parsed {
  const { locale } = node.environment;
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  if (column.type === 'boolean') return readBoolean(foldText(trimmed, locale), node);
  if (column.options.length === 0) return parseCell(text, column, locale);
  if (column.type === 'multiselect') {
    const values = trimmed.split(',').map((part) => optionOf(part.trim(), column, locale));
    return values.every((value) => value !== undefined) ? { value: values } : notOption;
  }
  if (column.type !== 'select') return parseCell(text, column, locale);
  const value: Cell | undefined = optionOf(trimmed, column, locale);
  return value === undefined ? notOption : { value };
}

const notOption: Parsed = { problem: 'table.notOption' satisfies MessageKey };

function optionOf(text: string, { options }: TableColumn, locale: string): string | undefined {
  const folded = foldText(text, locale);
  const found =
    options.find(({ value }) => value === text) ??
    options.find(({ value, label }) => foldText(label ?? value, locale) === folded);
  return found?.value;
}

function readBoolean(text: string, { t, environment: { locale } }: NodeContext): Parsed {
  if (['true', '1', 'x', '✓', foldText(t('yes'), locale)].includes(text)) return { value: true };
  if (['false', '0', foldText(t('no'), locale)].includes(text)) return { value: false };
  return { problem: 'table.notYesNo' };
}
