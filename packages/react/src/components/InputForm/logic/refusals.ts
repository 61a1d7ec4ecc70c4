import type { Cell, Issue } from '@vitrine/schema';
import type { FormField } from '../../../fields/FormField.js';

/** Why a value was not taken; it holds until another one is entered. */
export interface Refusal {
  readonly value: Cell;
  readonly message: string;
}

/** The reasons why a row was not taken, by the fields that they are about, and those about no field. */
export function splitRefusal(
  issues: readonly Issue[],
  fields: readonly FormField[],
): { readonly byField: ReadonlyMap<FormField, Issue>; readonly rest: readonly Issue[] } {
  const byColumn = new Map(fields.map((field) => [field.column ?? field.name, field]));
  const byField = new Map<FormField, Issue>();
  const rest: Issue[] = [];
  for (const issue of issues) {
    const column = columnOf(issue);
    const field = column === undefined ? undefined : byColumn.get(column);
    if (!field) rest.push(issue);
    else if (!byField.has(field)) byField.set(field, issue);
  }
  return { byField, rest };
}

/** Why storage did not take the value of a field, or a row that was added. */
export function notStored(issues: readonly Issue[], what: 'key' | 'row', name: string | undefined): Issue[] {
  return issues.filter(
    ({ code, params }) => code === 'change.notStored' && name !== undefined && params[what] === name,
  );
}

/** The column that an issue is about: the cell that its path ends with, or its parameter `column`. */
function columnOf({ path, params }: Issue): string | undefined {
  const parts = path.split('/');
  if (parts.at(-2) === 'values') return parts.at(-1)!.replaceAll('~1', '/').replaceAll('~0', '~');
  const column = Object.hasOwn(params, 'column') ? params.column : undefined;
  return typeof column === 'string' ? column : undefined;
}
