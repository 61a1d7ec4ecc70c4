import type { Issue } from '../issues/Issue.js';
import { limitExceeded } from '../issues/inputMessages.js';
import type { Limits } from '../open/limits.js';
import { ObjectReader, type ReadHooks } from './ObjectReader.js';
import { Repairs } from './Repairs.js';

/** An object found in a text. */
export interface FoundObject {
  readonly value: Readonly<Record<string, unknown>>;
  readonly repairs: Repairs;
  /** Whether it stands in a thinking block. */
  readonly thinking: boolean;
  readonly whole: boolean;
}

const longestTag = 13;
const openingTag = /<(think|thinking|thought|reasoning|reflection|scratchpad)>$/i;
const closingTag = /<\/(think|thinking|thought|reasoning|reflection|scratchpad)>$/i;
const letter = /[\p{L}\p{N}]/u;

const escapedCharacters: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
]);

/** Finds the objects in a text that comes in pieces, with prose, fences and thinking blocks around them. Linear. */
export class TextReader {
  readonly found: FoundObject[] = [];
  /** What was done to the text outside of objects. */
  readonly repairs = new Repairs();
  /** Why reading ended before the text did. */
  refusal: Issue | undefined;
  #offset = 0;
  #reader: ObjectReader | undefined;
  #thinking = false;
  /** The last characters outside of objects, where tags may stand. */
  #tail = '';
  #isInProse = false;
  /** Backticks that may become a fence. */
  #ticks = 0;
  /** The JSON stands in a string, with a backslash before each quote. */
  #isEscaped = false;
  #hasBackslash = false;

  constructor(
    readonly limits: Limits,
    /** Called for each object, with whether it stands in a thinking block. */
    readonly hooksFor: (thinking: boolean) => ReadHooks = () => ({}),
  ) {}

  push(text: string): void {
    for (let index = 0; index < text.length && !this.refusal; index += 1) {
      this.#take(text[index]!);
      this.#offset += 1;
      if (this.#offset > this.limits.text) this.refusal = limitExceeded('text', this.limits.text);
    }
  }

  /** The text is over. */
  finish(): void {
    this.#endObject();
  }

  #take(character: string): void {
    if (this.#thinking) this.#watchTags(character);
    const reader = this.#reader;
    if (!reader) return this.#takeOutside(character);
    if (this.#isEscaped) return this.#takeEscaped(character);
    if (character === '\\' && reader.isFresh) {
      this.#isEscaped = true;
      this.#hasBackslash = true;
      return reader.repairs.note('escaping', this.#offset);
    }
    this.#takeInside(character);
  }

  #takeOutside(character: string): void {
    if (character === '{') return this.#beginObject();
    if (!this.#thinking) {
      this.#watchTags(character);
      if (letter.test(character) && !this.#isInProse) {
        this.#isInProse = true;
        if (!this.#tail.includes('<')) this.repairs.note('surroundings', this.#offset);
      }
    }
  }

  #watchTags(character: string): void {
    this.#tail = (this.#tail + character).slice(-longestTag);
    if (character !== '>') return;
    if (!this.#thinking && openingTag.test(this.#tail)) {
      this.#thinking = true;
      this.#isInProse = false;
      this.repairs.note('thinking', this.#offset);
    } else if (this.#thinking && closingTag.test(this.#tail)) {
      this.#endObject();
      this.#thinking = false;
    }
  }

  #beginObject(): void {
    this.#reader = new ObjectReader(new Repairs(), this.hooksFor(this.#thinking));
    this.#isInProse = false;
    this.#isEscaped = false;
    this.#ticks = 0;
  }

  #takeInside(character: string): void {
    const reader = this.#reader;
    if (!reader) return this.#takeOutside(character);
    if (character === '`' && reader.isBetween) {
      this.#ticks += 1;
      if (this.#ticks === 3) this.#endObject();
      return;
    }
    for (; this.#ticks > 0; this.#ticks -= 1) reader.take('`', this.#offset - this.#ticks);
    reader.take(character, this.#offset);
    if (reader.frames.length > this.limits.depth) this.refusal = limitExceeded('depth', this.limits.depth);
    if (reader.state === 'done') this.#endObject();
    else if (reader.state === 'none') {
      this.#reader = undefined;
      this.#takeOutside(character);
    }
  }

  #takeEscaped(character: string): void {
    if (!this.#hasBackslash) {
      if (character === '\\') this.#hasBackslash = true;
      else if (character === '"') this.#endObject();
      else this.#takeInside(character);
      return;
    }
    this.#hasBackslash = false;
    const meant = escapedCharacters.get(character);
    if (meant === undefined) this.#takeInside('\\');
    this.#takeInside(meant ?? character);
  }

  #endObject(): void {
    const reader = this.#reader;
    if (!reader) return;
    this.#reader = undefined;
    this.#ticks = 0;
    const whole = reader.state === 'done';
    reader.finish(this.#offset);
    this.found.push({ value: reader.root, repairs: reader.repairs, thinking: this.#thinking, whole });
  }
}
