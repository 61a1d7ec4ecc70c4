import type { Column } from '@vitrine/schema';
import { areSteps, columnByName } from '../../../plan/PlannedColumn.js';
import { columnKind } from '../../../understand/columns/columnKind.js';
import { readColumn } from '../../../understand/columns/columns.js';
import { languageOf } from '../../text/languageOf.js';

/**
 * A column by what its name tells: a priority has its levels, a deadline is a day.
 *
 * @param hint What is said before the word for a column: `a date column Start`.
 * @param choices What can be chosen, where that was said.
 */
export function newColumn(
  key: string,
  label: string,
  hint: string,
  choices: readonly string[],
  language: string,
): Column {
  if (choices.length > 0) return { key, label, type: 'select', options: choices.map((value) => ({ value })) };
  const told = columnByName(key, label, languageOf(language));
  const { type, format, options } =
    (told.type ?? 'text') === 'text' && hint !== '' ? columnByName(key, hint, languageOf(language)) : told;
  // Regions and categories are the person's own.
  if (options && !areSteps({ options })) return { key, label, type: 'text' };
  return {
    key,
    label,
    type: type ?? 'text',
    ...(format !== undefined && { format }),
    ...(options && { options }),
  };
}

/** Whether a name is known to be something of a record: `due date`, `phone number`. */
export const namesColumn = (name: string, language: string): boolean =>
  readColumn(name, languageOf(language)).attribute !== undefined ||
  ['date', 'person'].includes(columnKind(name, languageOf(language)));
