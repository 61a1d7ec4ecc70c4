import type { Step } from '../../validate/findFaults.js';
import { isRecord } from '../../validate/jsonType.js';

/** An object that may be changed. */
export type OpenRecord = Record<string, unknown>;
/** An object or array that may be changed. */
export type Container = OpenRecord | unknown[];

export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** An own entry; undefined when there is none. */
export function entryOf(container: unknown, step: Step): unknown {
  return isContainer(container) && Object.hasOwn(container, step)
    ? (container as Record<Step, unknown>)[step]
    : undefined;
}

/** Sets an entry of any name, `__proto__` too. A new property stands before another one, else last. */
export function writeEntry(container: Container, step: Step, value: unknown, before?: string): void {
  const behind =
    before === undefined || Object.hasOwn(container, step)
      ? []
      : entriesFrom(container as OpenRecord, before);
  for (const [name] of behind) delete (container as OpenRecord)[name];
  for (const [name, entry] of [[step, value] as const, ...behind]) {
    Object.defineProperty(container, name, {
      value: entry,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

function entriesFrom(record: OpenRecord, name: string): [string, unknown][] {
  const entries = Object.entries(record);
  const index = entries.findIndex(([key]) => key === name);
  return index < 0 ? [] : entries.slice(index);
}

/** The property behind another one; undefined for the last. */
export function propertyAfter(record: OpenRecord, name: string): string | undefined {
  const names = Object.keys(record);
  return names[names.indexOf(name) + 1];
}

/** The key of an element as a step of a path: its text; undefined when it has none. */
export function keyOf(element: unknown, key: string): string | undefined {
  const value = isRecord(element) ? entryOf(element, key) : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** The keys of all elements; undefined when one has none, or two have the same. */
export function keysOf(list: readonly unknown[], key: string): string[] | undefined {
  const keys = list.map((element) => keyOf(element, key));
  const distinct = new Set(keys);
  return distinct.has(undefined) || distinct.size < keys.length ? undefined : (keys as string[]);
}
