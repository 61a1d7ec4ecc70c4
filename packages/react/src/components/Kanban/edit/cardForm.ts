import type { RowColumn } from '@vitrine/runtime';
import { cellKind, rowField } from '../../../fields/row/rowForm.js';
import type { RowField } from '../../../fields/row/rowForm.js';
import type { FormField } from '../../../fields/FormField.js';
import type { NodeContext } from '../../../renderer/types.js';
import { type CardFields, type CardPart, shownCells } from '../Kanban.logic.js';

/** The fields of a card: what it shows and may be written. */
export function cardFields(
  fields: CardFields,
  columns: readonly RowColumn[],
  t: NodeContext['t'],
): RowField[] {
  const seen = new Set<string>();
  return shownCells(fields).flatMap(({ name, key }) => {
    const column = columns.find((one) => one.key === key);
    if (seen.has(key) || column?.readOnly || (!column && name !== 'title')) return [];
    seen.add(key);
    const format = name === 'value' ? fields.format : undefined;
    const given = {
      name: key,
      label: fields.literal ? t(`kanban.field.${name}`) : (column?.label ?? key),
      kind: kindOf(name, column, format),
      required: name === 'title',
      format,
      ...(name === 'title' && { maxLength: 1000 }),
    };
    return [rowField(column, given, t('kanban.separate'))];
  });
}

function kindOf(
  name: CardPart,
  column: RowColumn | undefined,
  format: FormField['format'],
): FormField['kind'] {
  const kind = cellKind(column, format ?? column?.format);
  if (name === 'title' || name === 'text') return column?.type === 'number' ? 'number' : 'textarea';
  return name === 'progress' && kind === 'number' ? 'percent' : kind;
}
