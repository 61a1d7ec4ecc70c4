import { conversionFor, convertCell } from '@vitrine/runtime/data';
import { fromLocalTime } from '../../../format/zonedTime.js';
import type { NodeContext } from '../../../renderer/types.js';
import { foldText } from '../../../format/foldText.js';
import { parseCell } from '../logic/cells/parseCell.js';
import type { Parsed } from '../logic/cells/parseCell.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';

/** Reads a text that was pasted into a cell: dates in the notation of the locale, choices by value or label, yes and no as people and spreadsheets write them. */
export function readPasted(text: string, column: TableColumn, node: NodeContext): Parsed {
  const { locale } = node.environment;
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  switch (column.type) {
    case 'boolean':
      return readBoolean(trimmed, node);
    case 'date':
    case 'datetime':
      return readDate(trimmed, column, node);
    case 'select':
    case 'person': {
      const value = optionOf(trimmed, column, locale);
      if (value !== undefined) return { value };
      return column.type === 'select' && column.options.length > 0 ? notOption : { value: trimmed };
    }
    case 'multiselect':
      return readChoices(trimmed, column, locale);
    case 'number':
      return accountingZero.test(text) ? { value: 0 } : parseCell(text, column, locale);
    default:
      return parseCell(text, column, locale);
  }
}

/** How spreadsheets write 0 in the notation of accountants: a dash with a currency sign or with room around it. */
const accountingZero = /^(?:\s+[-–]\s+|\s*\p{Sc}\s*[-–]\s*|\s*[-–]\s*\p{Sc}\s*)$/u;
const notOption: Parsed = { problem: 'table.notOption' };

function readChoices(text: string, column: TableColumn, locale: string): Parsed {
  const parts = text.split(',').map((part) => part.trim());
  const values = parts.flatMap((part) => {
    if (part === '') return [];
    return optionOf(part, column, locale) ?? (column.options.length > 0 ? undefined : part);
  });
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { value: [...new Set(known)] } : notOption;
}

function optionOf(text: string, { options }: TableColumn, locale: string): string | undefined {
  const folded = foldText(text, locale);
  const found =
    options.find(({ value }) => value === text) ??
    options.find(({ value, label }) => foldText(label ?? value, locale) === folded);
  return found?.value;
}

const offset = /:\d.*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/i;

/** A time without an offset is one on the clock of the session. */
function readDate(text: string, { key, type }: TableColumn, { environment }: NodeContext): Parsed {
  const { locale, timeZone } = environment;
  const read = convertCell(text, { key, type }, conversionFor({ locale, timeZone }));
  if (typeof read !== 'string') return { problem: 'table.notDate' };
  if (type === 'date' || offset.test(text)) return { value: read };
  return { value: fromLocalTime(read.slice(0, 19), timeZone) ?? read };
}

/** Spreadsheets write TRUE and FALSE in the language of their person. */
const yes = ['true', '1', 'x', '✓', '✔', '☑', 'y', 'yes', 'ja', 'wahr'];
const no = ['false', '0', '☐', 'n', 'no', 'nein', 'falsch'];

function readBoolean(text: string, { t, environment: { locale } }: NodeContext): Parsed {
  const word = foldText(text, locale);
  if (yes.includes(word) || word === foldText(t('yes'), locale)) return { value: true };
  if (no.includes(word) || word === foldText(t('no'), locale)) return { value: false };
  return { problem: 'table.notYesNo' };
}
