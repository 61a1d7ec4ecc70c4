import type { Cell, Format } from '@vitrine/schema';
import type { NodeContext } from '../renderer/types.js';
import { choicesOf } from './formFields.js';
import type { FormField } from './FormField.js';

/** How a field's values are written where they are shown as text. */
export function fieldFormat({ kind, format }: FormField): Format | undefined {
  if (format) return format;
  return kind === 'currency' || kind === 'percent' || kind === 'date' || kind === 'datetime'
    ? kind
    : undefined;
}

/** A field's value as text: labels for choices, formats for numbers and dates. */
export function valueText(field: FormField, value: Cell, node: Pick<NodeContext, 'format' | 't'>): string {
  if (typeof value === 'boolean') return node.t(value ? 'yes' : 'no');
  const choices = choicesOf(field);
  const label = (part: Cell) => choices.find((choice) => String(choice.value) === String(part))?.label;
  if (Array.isArray(value)) return node.format(value.map((part) => label(part) ?? part));
  return label(value) ?? node.format(value, fieldFormat(field));
}
