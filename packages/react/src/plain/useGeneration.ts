import { useState } from 'react';

/** The host's data while its content stays the same, and how often it became other data. */
export interface Generation<Data> {
  readonly data: Data;
  readonly count: number;
}

/** Keeps the first of equal data, so that literals written in place do not count as new in every render. */
export function useGeneration<Data>(data: Data): Generation<Data> {
  const [held, setHeld] = useState<Generation<Data>>({ data, count: 0 });
  if (sameData(held.data, data)) return held;
  const next = { data, count: held.count + 1 };
  setHeld(next);
  return next;
}

const deepest = 8;

/** Whether two values are the same JSON. Anything else, such as a React element, is compared by identity. */
function sameData(left: unknown, right: unknown, depth = 0): boolean {
  if (Object.is(left, right)) return true;
  if (depth > deepest || !isPlain(left) || !isPlain(right) || Array.isArray(left) !== Array.isArray(right))
    return false;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((one, index) => sameData(one, right[index], depth + 1));
  }
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key], depth + 1))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, '$$typeof')) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
