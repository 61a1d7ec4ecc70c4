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
/** Stands for an object whose entries are read next. */
const entered = Symbol('entered');

interface Frame {
  readonly source: object;
  /** Names of an object; null for an array. */
  readonly keys: readonly string[] | null;
  readonly length: number;
  next: number;
  /** What is written instead of the source, once they differ. */
  copy: unknown[] | Record<string, unknown> | null;
}

function write(copy: unknown[] | Record<string, unknown>, step: Step, value: unknown): void {
  if (Array.isArray(copy)) copy.push(value);
  else Object.defineProperty(copy, step, { value, enumerable: true, configurable: true, writable: true });
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}

class JsonReader {
  readonly issues: Issue[] = [];
  refusal: Issue | null = null;
  readonly #frames: Frame[] = [];
  readonly #open = new Set<object>();
  readonly #seen = new Set<object>();
  #size = 0;

  constructor(readonly limits: Limits) {}

  read(input: unknown): unknown {
    let result = this.#take(input);
    for (let frame = this.#frames.at(-1); frame && !this.refusal; frame = this.#frames.at(-1)) {
      if (frame.next < frame.length) this.#readEntry(frame);
      else {
        result = frame.copy ?? frame.source;
        this.#frames.pop();
        this.#open.delete(frame.source);
        const parent = this.#frames.at(-1);
        if (parent) this.#finish(parent, frame.source, result);
      }
    }
    return result === leftOut ? undefined : result;
  }

  #readEntry(frame: Frame): void {
    const step = this.#stepOf(frame);
    this.#count(frame.keys ? String(step).length + 4 : 1);
    let source: unknown;
    let plain = false;
    try {
      const descriptor = Object.getOwnPropertyDescriptor(frame.source, step);
      plain = descriptor !== undefined && 'value' in descriptor;
      source = (frame.source as Record<Step, unknown>)[step];
    } catch {
      this.issues.push(jsonValue(this.#pointer(), 'property that fails when it is read'));
      return this.#finish(frame, leftOut, leftOut);
    }
    const result = source === undefined ? leftOut : this.#take(source);
    if (result !== entered) this.#finish(frame, plain ? source : leftOut, result);
    else if (!plain) this.#startCopy(frame);
  }

  #stepOf(frame: Frame): Step {
    return frame.keys ? frame.keys[frame.next]! : frame.next;
  }

  /** Ends the entry that a frame is at; from the first difference on it writes a copy. */
  #finish(frame: Frame, source: unknown, result: unknown): void {
    if (result !== source || result === leftOut) this.#startCopy(frame);
    if (frame.copy) {
      if (result !== leftOut) write(frame.copy, this.#stepOf(frame), result);
      else if (!frame.keys) write(frame.copy, frame.next, null);
    }
    frame.next += 1;
  }

  #startCopy(frame: Frame): void {
    if (frame.copy) return;
    const source = frame.source as Record<Step, unknown>;
    frame.copy = frame.keys ? {} : [];
    for (let index = 0; index < frame.next; index += 1) {
      const step = frame.keys ? frame.keys[index]! : index;
      write(frame.copy, step, source[step]);
    }
  }

  /** The JSON form of a value, or that its entries are read next, or that it has to be left out. */
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

  /** Whatever a foreign object does when it is looked at, it ends here. */
  #takeObject(value: object): unknown {
    try {
      const kind = kindOf(value);
      if (kind === 'Date') return this.#takeDate(value as Date);
      if (kind !== 'Object' && kind !== 'Array') return this.#refuse(kind);
      if (this.#open.has(value)) {
        this.issues.push(jsonCycle(this.#pointer()));
        return leftOut;
      }
      return this.#enter(value);
    } catch {
      return this.#refuse('object that fails when it is read');
    }
  }

  #takeDate(date: Date): unknown {
    const text = Date.prototype.toISOString.call(date);
    this.#count(text.length + 2);
    return text;
  }

  #refuse(what: string): typeof leftOut {
    this.issues.push(jsonValue(this.#pointer(), what));
    return leftOut;
  }

  #enter(source: object): typeof entered {
    const isArray = Array.isArray(source);
    const keys = isArray ? null : Object.keys(source);
    const length = isArray ? source.length : keys!.length;
    const prototype: unknown = Object.getPrototypeOf(source);
    const common = prototype === (isArray ? Array.prototype : Object.prototype) || prototype === null;
    // A long list of holes has few keys; what it holds is counted entry by entry.
    const hidden = Reflect.ownKeys(source).length !== length + (isArray ? 1 : 0);
    const frame: Frame = { source, keys, length, next: 0, copy: null };
    if (!common || hidden || this.#seen.has(source)) frame.copy = isArray ? [] : {};
    this.#seen.add(source);
    this.#open.add(source);
    this.#frames.push(frame);
    this.#count(2);
    if (this.#frames.length > this.limits.depth) this.refusal = limitExceeded('depth', this.limits.depth);
    return entered;
  }

  #count(characters: number): void {
    this.#size += characters;
    if (this.#size > this.limits.text) this.refusal ??= limitExceeded('text', this.limits.text);
  }

  #pointer(): string {
    return pointerTo(this.#frames.map((frame) => this.#stepOf(frame)));
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
 * Dates become ISO text; what JSON has no form for is left out with an issue. Nothing is recursive, no code of the input
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
