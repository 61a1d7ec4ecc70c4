import type { Step } from './findFaults.js';
import { isRecord } from './jsonType.js';

/** A value and where it was found. */
export interface Found {
  readonly steps: readonly Step[];
  readonly value: unknown;
}

const nowhere: readonly Found[] = [];

/** Every value under a path in which `*` stands for each element of an array. */
export function placesAt(root: unknown, path: readonly string[]): readonly Found[] {
  const [first] = path;
  // Of the many paths of a type most lead nowhere in one node.
  if (first !== undefined && first !== '*' && !(isRecord(root) && Object.hasOwn(root, first))) return nowhere;
  const found: Found[] = [];
  collect(root, path, [], found);
  return found;
}

function collect(value: unknown, path: readonly string[], steps: readonly Step[], found: Found[]): void {
  const name = path[steps.length];
  if (name === undefined) found.push({ steps, value });
  else if (name === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, element] of value.entries()) collect(element, path, [...steps, index], found);
  } else if (isRecord(value) && Object.hasOwn(value, name)) {
    collect(value[name], path, [...steps, name], found);
  }
}

/** A copy of an object or array with one entry set; any name is safe, `__proto__` too. */
function withEntry(container: unknown, step: Step, value: unknown): unknown {
  if (Array.isArray(container)) return container.with(Number(step), value);
  const copy = { ...(container as object) };
  return Object.defineProperty(copy, step, { value, enumerable: true, configurable: true, writable: true });
}

function entryOf(container: unknown, step: Step): unknown {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, step))
    return undefined;
  return (container as Record<Step, unknown>)[step];
}

/** The value with another one at a place that exists; shares the rest. */
export function withValueAt(root: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  return withEntry(root, step, withValueAt(entryOf(root, step), rest, value));
}

type Removals = Map<Step, Removals>;

function prune(value: unknown, removals: Removals): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((element: unknown, index) => {
      const inner = removals.get(index);
      return inner ? (inner.size > 0 ? [prune(element, inner)] : []) : [element];
    });
  }
  let copy: unknown = value;
  for (const [step, inner] of removals) {
    if (inner.size > 0) copy = withEntry(copy, step, prune(entryOf(value, step), inner));
    else {
      const { [step]: _, ...rest } = copy as Record<Step, unknown>;
      copy = rest;
    }
  }
  return copy;
}

/** The value without what stands at some places; shares the rest, and is the same when there are none. */
export function withoutPlaces(value: unknown, places: readonly (readonly Step[])[]): unknown {
  if (places.length === 0) return value;
  const root: Removals = new Map();
  // Shorter places first: what is removed as a whole needs no look inside.
  for (const steps of [...places].sort((a, b) => a.length - b.length)) {
    let level = root;
    for (const [index, step] of steps.entries()) {
      const inner = level.get(step);
      if (inner?.size === 0) break;
      const next: Removals = inner ?? new Map<Step, Removals>();
      level.set(step, next);
      if (index < steps.length - 1) level = next;
    }
  }
  return prune(value, root);
}
