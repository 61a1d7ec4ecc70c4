import type { Cell, Option, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import type { MissingProp, NodeSnapshot } from '@vitrine/runtime';
import type { FieldQuery, FormField } from './FormField.js';

/** A choice; what is stored keeps the type it has in the data. */
export interface Choice {
  readonly value: Cell;
  readonly label: string;
}

/** Values by field name. */
export type FormValues = ReadonlyMap<string, Cell>;

/** What stands above a field. */
export function labelOf({ label, name }: FormField): string {
  return label ?? name;
}

/** The choices of a field: written in the document, or a row of its query each. */
export function choicesOf({ options }: FormField): readonly Choice[] {
  if (!options) return [];
  if (isWritten(options))
    return options.map(({ value, label }: Option) => ({ value, label: label ?? value }));
  const { query, value, label } = options;
  const choices = new Map<string, Choice>();
  for (const row of query?.rows ?? []) {
    const cell = cellOf(row, value);
    if (cell === null || cell === '' || choices.has(String(cell))) continue;
    const text = label === undefined ? null : cellOf(row, label);
    choices.set(String(cell), { value: cell, label: String(text ?? cell) });
  }
  return [...choices.values()];
}

/** Whether choices are written out, and no query. */
function isWritten(options: readonly Option[] | FieldQuery): options is readonly Option[] {
  return Array.isArray(options);
}

/** Whether the choices of a field are there, and if not, why. */
export type ChoicesState = 'ready' | MissingProp['status'];

/** How the choices of the field at this place stand. */
export function choicesState(index: number, { missing }: NodeSnapshot): ChoicesState {
  return missing?.get(`fields.${index}.options.query`)?.status ?? 'ready';
}

/** What a field starts with: its default, and where it has none, nothing. */
export function startOf(field: FormField): Cell {
  if (field.default !== undefined && field.default !== null) return field.default;
  return isTick(field) ? false : null;
}

/** Whether a field is on or off, so that nothing means off. */
export function isTick({ kind }: FormField): boolean {
  return kind === 'checkbox' || kind === 'switch';
}

/** Whether a field holds nothing: no text, no choice, no tick. */
export function isEmpty(value: Cell): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** Whether two values are the same. */
export function sameValue(a: Cell, b: Cell): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** The fields that are sent: those whose formula is true, and those without one. */
export function sentFields(fields: readonly FormField[]): readonly FormField[] {
  return fields.filter(({ visible }) => visible === undefined || visible === true);
}

/** Of those, the fields that a person fills in. */
export function visibleFields(fields: readonly FormField[]): readonly FormField[] {
  return sentFields(fields).filter(({ kind }) => kind !== 'hidden');
}

/** The cells of a new row: what the fields that are sent hold, by column. */
export function rowOf(fields: readonly FormField[], values: FormValues): Row {
  const cells = fields.map((field): [string, Cell] => [
    field.column ?? field.name,
    values.get(field.name) ?? null,
  ]);
  return Object.fromEntries(cells.filter(([, value]) => value !== null && value !== ''));
}
