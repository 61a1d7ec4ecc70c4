import { cellOf } from '@vitrine/runtime';
import type { RowColumn } from '@vitrine/runtime';
import type { Cell, Row } from '@vitrine/schema';
import { fieldFormat } from '../../../fields/fieldFormat.js';
import { fieldProblem } from '../../../fields/fieldProblem.js';
import { sameValue } from '../../../fields/formFields.js';
import type { FormField } from '../../../fields/FormField.js';
import type { NodeContext } from '../../../renderer/types.js';
import { type CardFields, type CardPart, shownCells } from '../Kanban.logic.js';

/** A cell of a card as a field of a form. */
export interface CardField {
  readonly field: FormField;
  /** The cell is a list without options, typed as one text with commas. */
  readonly isList: boolean;
}

/** What was typed into the fields, by key; `text` where it is none of the field's kind. */
export type CardDraft = ReadonlyMap<string, { readonly value: Cell; readonly text?: string }>;

/** The fields of a card: what it shows and may be written. */
export function cardFields(
  fields: CardFields,
  columns: readonly RowColumn[],
  t: NodeContext['t'],
): CardField[] {
  const seen = new Set<string>();
  return shownCells(fields).flatMap(({ name, key }) => {
    const column = columns.find((one) => one.key === key);
    if (seen.has(key) || column?.readOnly || (!column && name !== 'title')) return [];
    seen.add(key);
    const hasOptions = (column?.options?.length ?? 0) > 0;
    const isList = column?.type === 'multiselect' && !hasOptions;
    const field: FormField = {
      name: key,
      label: fields.literal ? t(`kanban.field.${name}`) : (column?.label ?? key),
      kind: kindOf(name, column, fields),
      required: name === 'title',
      options: column?.options,
      format: name === 'value' ? (fields.format ?? column?.format) : column?.format,
      help: isList ? t('kanban.separate') : undefined,
      ...(name === 'title' && { maxLength: 1000 }),
    };
    return [{ field, isList }];
  });
}

function kindOf(name: CardPart, column: RowColumn | undefined, fields: CardFields): FormField['kind'] {
  if (name === 'title' || name === 'text') return column?.type === 'number' ? 'number' : 'textarea';
  switch (column?.type) {
    case 'number':
      return numberKind((name === 'value' ? fields.format : undefined) ?? column.format, name);
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
      if ((column.options?.length ?? 0) === 0) return 'text';
      return column.type === 'multiselect' ? 'multiselect' : 'select';
    default:
      return 'text';
  }
}

function numberKind(format: RowColumn['format'], name: CardPart): FormField['kind'] {
  const style = typeof format === 'object' ? format.style : format;
  if (style === 'currency' || style === 'percent') return style;
  return name === 'progress' ? 'percent' : 'number';
}

/** What stands in a field: what was typed, else the cell. */
export function valueIn({ field, isList }: CardField, row: Row, draft: CardDraft): Cell {
  const typed = draft.get(field.name);
  if (typed) return typed.value;
  const cell = cellOf(row, field.name);
  if (isList && Array.isArray(cell)) return cell.join(', ');
  return field.kind === 'checkbox' && cell === null ? false : cell;
}

/** What is wrong with a field, as a sentence; undefined when nothing is. */
export function problemIn(
  card: CardField,
  row: Row,
  draft: CardDraft,
  node: Pick<NodeContext, 't' | 'format'>,
): string | undefined {
  const { field } = card;
  if (draft.get(field.name)?.text !== undefined) return node.t('form.notNumber');
  const value = valueIn(card, row, draft);
  const blank = typeof value === 'string' && value.trim() === '' ? null : value;
  const problem = fieldProblem(field, blank, (bound) => node.format(bound, fieldFormat(field)));
  return problem && node.t(problem.key, problem.params);
}

/** The cells that differ from those of the row. */
export function changedCells(fields: readonly CardField[], row: Row, draft: CardDraft): Row {
  const cells = fields.flatMap((card): [string, Cell][] => {
    const { name } = card.field;
    if (!draft.has(name)) return [];
    const typed = valueIn(card, row, draft);
    const value = card.isList ? readList(typed) : typeof typed === 'string' ? typed.trim() || null : typed;
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
