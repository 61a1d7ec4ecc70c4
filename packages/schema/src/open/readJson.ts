import type { Issue } from '../issues/Issue.js';
import {
  jsonCycle,
  jsonNotObject,
  jsonNumber,
  jsonSyntax,
  jsonValue,
  limitExceeded,
} from '../issues/inputMessages.js';
import type { Step } from '../validate/findFaults.js';
import { pointerTo } from '../validate/pointer.js';
import type { Limits } from './limits.js';

/** JSON, or the issue that says why there is none. */
export type JsonReading =
  | { readonly value: unknown; readonly issues: readonly Issue[] }
  | { readonly value?: undefined; readonly issues: readonly Issue[]; readonly refused: true };

/** Stands for what is no JSON and has to be left out. */
const leftOut = Symbol('left out');

type Copy = unknown[] | Record<string, unknown>;

function write(copy: Copy, step: Step, value: unknown): void {
  if (Array.isArray(copy)) copy.push(value);
  else if (step !== '__proto__') copy[step] = value;
  else Object.defineProperty(copy, step, { value, enumerable: true, configurable: true, writable: true });
}

/** A copy of the first entries of an object or a list. */
function copyOf(source: object, keys: readonly string[] | null, count: number): Copy {
  const copy: Copy = keys ? {} : [];
  for (let index = 0; index < count; index += 1) {
    const step = keys ? keys[index]! : index;
    write(copy, step, (source as Record<Step, unknown>)[step]);
  }
  return copy;
}

const tagOf = (value: object): string => Object.prototype.toString.call(value);

/** Whether an object is what JSON would give, its entries aside: nothing inherited, hidden or named by a symbol. */
function isCommon(source: object, isArray: boolean, length: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(source);
  return (
    (prototype === null || prototype === (isArray ? Array.prototype : Object.prototype)) &&
    Object.getOwnPropertyNames(source).length === length + (isArray ? 1 : 0) &&
    Object.getOwnPropertySymbols(source).length === 0
  );
}

/** Recurses no deeper than the limit allows. */
class JsonReader {
  readonly issues: Issue[] = [];
  refusal: Issue | null = null;
  /** From the root to what is read. */
  readonly #steps: Step[] = [];
  /** Objects around what is read. */
  readonly #open: object[] = [];
  readonly #seen = new Set<object>();
  #size = 0;

  constructor(readonly limits: Limits) {}

  read(input: unknown): unknown {
    const result = this.#take(input);
    return result === leftOut ? undefined : result;
  }

  /** The JSON form of a value, or that it has to be left out. */
  #take(value: unknown): unknown {
    switch (typeof value) {
      case 'string':
        this.#count(value.length + 2);
        return value;
      case 'boolean':
        this.#count(5);
        return value;
      case 'number':
        this.#count(1);
        if (Number.isFinite(value)) return value;
        this.issues.push(jsonNumber(this.#pointer(), value));
        return null;
      case 'object':
        return value === null ? null : this.#takeObject(value);
      default:
        return this.#refuse(typeof value);
    }
  }

  #takeObject(source: object): unknown {
    let keys: readonly string[] | null;
    let length: number;
    let isShared: boolean;
    // Whatever a foreign object does when it is looked at, it ends here.
    try {
      const tag = tagOf(source);
      if (tag === '[object Date]') return this.#takeDate(source as Date);
      if (tag !== '[object Object]' && tag !== '[object Array]') return this.#refuse(tag.slice(8, -1));
      const isSeen = this.#seen.has(source);
      if (isSeen && this.#open.includes(source)) {
        this.issues.push(jsonCycle(this.#pointer()));
        return leftOut;
      }
      const isArray = Array.isArray(source);
      keys = isArray ? null : Object.keys(source);
      length = isArray ? source.length : keys!.length;
      // A long list of holes has few keys; what it holds is counted entry by entry.
      isShared = !isSeen && isCommon(source, isArray, length);
    } catch {
      return this.#refuse('an object that fails when it is read');
    }
    this.#seen.add(source);
    this.#open.push(source);
    this.#count(2);
    if (this.#open.length > this.limits.depth) this.refusal = limitExceeded('depth', this.limits.depth);
    const result = this.#readEntries(source, keys, length, isShared);
    this.#open.pop();
    return result;
  }

  /** The object or list itself while all of it is JSON; from the first difference on it writes a copy. */
  #readEntries(source: object, keys: readonly string[] | null, length: number, isShared: boolean): unknown {
    let copy = isShared ? null : copyOf(source, keys, 0);
    for (let index = 0; index < length && !this.refusal; index += 1) {
      const step = keys ? keys[index]! : index;
      this.#steps.push(step);
      this.#count(keys ? keys[index]!.length + 4 : 1);
      let value: unknown;
      let isData = false;
      try {
        const descriptor = Object.getOwnPropertyDescriptor(source, step);
        isData = descriptor !== undefined && 'value' in descriptor;
        value = (source as Record<Step, unknown>)[step];
      } catch {
        this.issues.push(jsonValue(this.#pointer(), 'a property that fails when it is read'));
        value = undefined;
      }
      const result = value === undefined ? leftOut : this.#take(value);
      if (!isData || result !== value) copy ??= copyOf(source, keys, index);
      if (copy && result !== leftOut) write(copy, step, result);
      else if (copy && !keys) write(copy, step, null);
      this.#steps.pop();
    }
    return copy ?? source;
  }

  #takeDate(date: Date): unknown {
    const text = Date.prototype.toISOString.call(date);
    this.#count(text.length + 2);
    return text;
  }

  #refuse(what: string): typeof leftOut {
    if (this.#steps.length === 0) this.refusal = jsonNotObject(what);
    else this.issues.push(jsonValue(this.#pointer(), what));
    return leftOut;
  }

  #count(characters: number): void {
    this.#size += characters;
    if (this.#size > this.limits.text) this.refusal ??= limitExceeded('text', this.limits.text);
  }

  #pointer(): string {
    return pointerTo(this.#steps);
  }
}

/** Whether JSON text is nested deeper than allowed; counts brackets outside of strings. */
function isTooDeep(text: string, depth: number): boolean {
  let level = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      level += 1;
      if (level > depth) return true;
    } else if (character === '}' || character === ']') level -= 1;
  }
  return false;
}

function parseText(text: string, limits: Limits): JsonReading {
  if (text.length > limits.text) return { refused: true, issues: [limitExceeded('text', limits.text)] };
  if (isTooDeep(text, limits.depth)) return { refused: true, issues: [limitExceeded('depth', limits.depth)] };
  try {
    return { value: JSON.parse(text) as unknown, issues: [] };
  } catch (error) {
    return { refused: true, issues: [jsonSyntax(error instanceof Error ? error.message : String(error))] };
  }
}

/**
 * Strict JSON text, or any value, as plain JSON within the limits of size and depth.
 *
 * Dates become ISO text; what JSON has no form for is left out with an issue. Nothing recurses deeper than the limit, no code of the input
 * can do harm beyond what its getters do by themselves, and the input is not changed: what is plain JSON already stays
 * the same object. The result is a tree: what stood in two places is two objects.
 */
export function readJson(input: unknown, limits: Limits): JsonReading {
  let value = input;
  if (typeof input === 'string') {
    const parsed = parseText(input, limits);
    if ('refused' in parsed) return parsed;
    value = parsed.value;
  }
  // JSON text is within its limit already; its values may count for more than their text, such as escapes for less.
  const reader = new JsonReader(typeof input === 'string' ? { ...limits, text: Infinity } : limits);
  let result: unknown;
  try {
    result = reader.read(value);
  } catch {
    // A proxy can fail at any touch.
    return { refused: true, issues: [jsonNotObject('an object that fails when it is read')] };
  }
  if (reader.refusal) return { refused: true, issues: [reader.refusal] };
  return { value: result, issues: reader.issues };
}
