import { cellOf } from '@vitrine/runtime/internal';
import type { RowColumn } from '@vitrine/runtime';
import type { Cell, Row } from '@vitrine/schema';
import type { NodeContext } from '../../renderer/types.js';
import { fieldFormat } from '../fieldFormat.js';
import { fieldProblem } from '../fieldProblem.js';
import type { FormField } from '../FormField.js';
import { sameValue } from '../formFields.js';

/** A cell of a row as a field of a form; its name is the key of the cell. */
export interface RowField {
  readonly field: FormField;
  /** The cell is a list without options, typed as one text with commas. */
  readonly isList: boolean;
}

/** What was typed into the fields, by key; `text` where it is none of the field's kind. */
export type RowDraft = ReadonlyMap<string, { readonly value: Cell; readonly text?: string }>;

/** A field for the cells of a column. What is given goes before what the column says. */
export function rowField(
  column: RowColumn | undefined,
  given: Partial<FormField> & Pick<FormField, 'name'>,
  separate: string,
): RowField {
  const format = given.format ?? column?.format;
  const isList = column?.type === 'multiselect' && !hasOptions(column);
  return {
    isList,
    field: {
      label: column?.label,
      kind: cellKind(column, format),
      required: false,
      options: column?.options,
      ...(isList && { help: separate }),
      ...given,
      format,
    },
  };
}

/** The kind of field that suits the cells of a column. */
export function cellKind(column: RowColumn | undefined, format = column?.format): FormField['kind'] {
  switch (column?.type) {
    case 'number': {
      const style = typeof format === 'object' ? format.style : format;
      return style === 'currency' || style === 'percent' ? style : 'number';
    }
    case 'boolean':
      return 'checkbox';
    case 'date':
    case 'datetime':
    case 'email':
    case 'url':
      return column.type;
    case 'select':
    case 'person':
    case 'multiselect':
      if (!hasOptions(column)) return 'text';
      return column.type === 'multiselect' ? 'multiselect' : 'select';
    default:
      return 'text';
  }
}

function hasOptions(column: RowColumn): boolean {
  return (column.options?.length ?? 0) > 0;
}

/** What stands in a field: what was typed, else the cell. */
export function valueIn({ field, isList }: RowField, row: Row, draft: RowDraft): Cell {
  const typed = draft.get(field.name);
  if (typed) return typed.value;
  const cell = cellOf(row, field.name);
  if (isList && Array.isArray(cell)) return cell.join(', ');
  return field.kind === 'checkbox' && cell === null ? false : cell;
}

/** What is wrong with a field, as a sentence; undefined when nothing is. */
export function problemIn(
  rowField: RowField,
  row: Row,
  draft: RowDraft,
  node: Pick<NodeContext, 't' | 'format'>,
): string | undefined {
  const { field } = rowField;
  if (draft.get(field.name)?.text !== undefined) return node.t('form.notNumber');
  const value = valueIn(rowField, row, draft);
  const blank = typeof value === 'string' && value.trim() === '' ? null : value;
  const problem = fieldProblem(field, blank, (bound) => node.format(bound, fieldFormat(field)));
  return problem && node.t(problem.key, problem.params);
}

/** The cells that differ from those of the row. */
export function changedCells(fields: readonly RowField[], row: Row, draft: RowDraft): Row {
  const cells = fields.flatMap((rowField): [string, Cell][] => {
    const { name } = rowField.field;
    if (!draft.has(name)) return [];
    const typed = valueIn(rowField, row, draft);
    const value = rowField.isList
      ? readList(typed)
      : typeof typed === 'string'
        ? typed.trim() || null
        : typed;
    const before = cellOf(row, name);
    return sameValue(value, before) || (value === false && before === null) ? [] : [[name, value]];
  });
  return Object.fromEntries(cells);
}

function readList(typed: Cell): Cell {
  const parts = String(typed ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? null : [...new Set(parts)];
}
