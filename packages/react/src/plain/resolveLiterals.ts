import { sharedSchemas } from '@vitrine/schema';
import type { JsonSchema, Row } from '@vitrine/schema';
import type { RowSet } from '@vitrine/runtime';
import { rowSetOf } from './rowSetOf.js';

type Props = Readonly<Record<string, unknown>>;

/**
 * Literal props as views receive them: defaults filled in, records as row sets, rows inside elements gathered.
 *
 * @param id Name the rows' datasets start with: the rows of `items` are `<id>.items`.
 */
export function resolveLiterals(
  schema: JsonSchema,
  props: Props,
  id: string,
  writable = true,
): Record<string, unknown> {
  return fill(schema, props, id, writable);
}

function fill(schema: JsonSchema, given: Props, path: string, writable: boolean): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...given };
  for (const [key, prop] of Object.entries(schema.properties ?? {})) {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const fallback = prop.default ?? undefined;
    if (value === undefined || value === null) {
      if (value === undefined && fallback === undefined) continue;
      filled[key] =
        value === null && !isDefaulted(prop) ? null : fill1(prop, fallback, `${path}.${key}`, writable);
      continue;
    }
    filled[key] = fill1(prop, value, `${path}.${key}`, writable);
    gather(prop, value, path, writable, filled);
  }
  return filled;
}

const isDefaulted = (prop: JsonSchema) => prop.default !== undefined && prop.default !== null;

function fill1(schema: JsonSchema, value: unknown, path: string, writable: boolean): unknown {
  const isRows = schema.$ref === 'rows' || schema.$ref === 'query' || schema['x-rows'] === true;
  if (isRows) return Array.isArray(value) ? rowSetOf(value as Row[], { dataset: path, writable }) : value;
  if (schema.$ref === 'node') return value;
  const target = schema.$ref === undefined ? schema : sharedSchemas[schema.$ref];
  if (!target) return value;
  if (Array.isArray(value) && target.items) {
    const items = target.items;
    return value.map((item) => fill1(items, item, path, writable));
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value) && !isRowSet(value);
  return isObject && target.properties ? fill(target, value as Props, path, writable) : value;
}

function isRowSet(value: object): value is RowSet {
  return Object.hasOwn(value, 'rows') && Object.hasOwn(value, 'keys') && Object.hasOwn(value, 'columns');
}

/** Rows that stand inside elements, as a Kanban's cards inside its columns, become one set of the node. */
function gather(
  prop: JsonSchema,
  value: unknown,
  id: string,
  writable: boolean,
  into: Record<string, unknown>,
) {
  for (const [key, inner] of Object.entries(prop.items?.properties ?? {})) {
    const rule = inner['x-rows'];
    if (typeof rule !== 'object' || !Array.isArray(value)) continue;
    const rows = (value as Record<string, unknown>[]).flatMap((element) =>
      ((element[key] as Row[] | undefined) ?? []).map((row) => ({
        ...row,
        [rule.as]: element[rule.parentKey] as string,
      })),
    );
    into[rule.dataset] = rowSetOf(rows, { dataset: `${id}.${rule.dataset}`, writable });
  }
}
