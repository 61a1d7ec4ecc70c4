import { isRecord } from '../../validate/jsonType.js';
import type { JsonSchema } from '../../validate/JsonSchema.js';
import { keysOf } from '../draft/containers.js';
import type { PatchPath } from '../PatchOp.js';
import { findTwin, isReserved, listKey, propertySchema, schemaFor } from '../draft/places.js';
import { isEqual } from './isEqual.js';

/** A difference in the words of `set`, `unset` and `order`. */
export type Change =
  | { readonly op: 'set'; readonly path: PatchPath; readonly value: unknown; readonly unchecked?: boolean }
  | { readonly op: 'unset'; readonly path: PatchPath }
  | { readonly op: 'order'; readonly path: PatchPath; readonly keys: readonly string[] };

export interface DiffOptions {
  /** The cell that identifies rows, in a dataset. */
  readonly rowKey?: string;
  /** Whether something is never set as a whole, because of the children in it. */
  readonly isIndispensable?: (path: PatchPath) => boolean;
}

/** From how many changes on, and when it is most of a list, the whole list is set. */
const manyChanges = 20;

class Diff {
  readonly changes: Change[] = [];

  constructor(readonly options: DiffOptions) {}

  compare(a: unknown, b: unknown, schema: JsonSchema | undefined, path: PatchPath): void {
    if (isEqual(a, b)) return;
    const entered =
      (isRecord(a) && isRecord(b) && this.#compareRecords(a, b, schemaFor(schema, b), path)) ||
      (Array.isArray(a) && Array.isArray(b) && this.#compareLists(a, b, schema, path));
    if (!entered) this.#set(path, b, schema);
  }

  #set(path: PatchPath, value: unknown, schema: JsonSchema | undefined): void {
    const unchecked = findTwin(value, schema, this.options.rowKey) ? { unchecked: true } : {};
    this.changes.push({ op: 'set', path, value, ...unchecked });
  }

  #compareRecords(
    a: Readonly<Record<string, unknown>>,
    b: Readonly<Record<string, unknown>>,
    schema: JsonSchema | undefined,
    path: PatchPath,
  ): boolean {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    const different = [...names].filter(
      (name) => Object.hasOwn(a, name) !== Object.hasOwn(b, name) || !isEqual(a[name], b[name]),
    );
    const alike =
      different.length < names.size ||
      different.some((name) => Object.hasOwn(a, name) && Object.hasOwn(b, name));
    if (different.some(isReserved) || (!alike && path.length > 0)) return false;
    for (const name of different) {
      const at = [...path, name];
      if (!Object.hasOwn(b, name)) this.changes.push({ op: 'unset', path: at });
      else if (!Object.hasOwn(a, name)) this.#set(at, b[name], propertySchema(schema, name));
      else this.compare(a[name], b[name], propertySchema(schema, name), at);
    }
    return true;
  }

  #compareLists(
    a: readonly unknown[],
    b: readonly unknown[],
    schema: JsonSchema | undefined,
    path: PatchPath,
  ): boolean {
    const meant = schemaFor(schema, b);
    const key = listKey(meant, this.options.rowKey);
    const before = key === undefined ? undefined : keysOf(a, key);
    const after = key === undefined ? undefined : keysOf(b, key);
    if (!before || !after || [...before, ...after].some(isReserved)) return false;
    const count = this.changes.length;
    this.#compareElements(
      { list: a, keys: before },
      { list: b, keys: after },
      { key: key!, schema: meant?.items, path },
    );
    const changes = this.changes.length - count;
    const isWhole = changes > manyChanges && changes > b.length / 2 && !this.options.isIndispensable?.(path);
    if (isWhole) this.changes.length = count;
    return !isWhole;
  }

  #compareElements(
    a: { list: readonly unknown[]; keys: readonly string[] },
    b: { list: readonly unknown[]; keys: readonly string[] },
    { key, schema, path }: { key: string; schema: JsonSchema | undefined; path: PatchPath },
  ): void {
    const places = new Map(a.keys.map((name, index) => [name, index]));
    const wanted = new Set(b.keys);
    for (const name of a.keys)
      if (!wanted.has(name)) this.changes.push({ op: 'unset', path: [...path, name] });
    for (const [index, name] of b.keys.entries()) {
      const place = places.get(name);
      const old = place === undefined ? undefined : a.list[place];
      const value = b.list[index];
      const at = [...path, name];
      const sameKey = isRecord(old) && isRecord(value) && old[key] === value[key];
      if (sameKey) this.compare(old, value, schema, at);
      else this.#set(at, value, schema);
    }
    const present = [
      ...a.keys.filter((name) => wanted.has(name)),
      ...b.keys.filter((name) => !places.has(name)),
    ];
    if (present.some((name, index) => name !== b.keys[index]))
      this.changes.push({ op: 'order', path, keys: b.keys });
  }
}

/** What has to be set, removed and ordered so that one value becomes the other. */
export function diffValues(
  a: unknown,
  b: unknown,
  schema: JsonSchema | undefined,
  options: DiffOptions = {},
): readonly Change[] {
  const diff = new Diff(options);
  diff.compare(a, b, schema, []);
  return diff.changes;
}
