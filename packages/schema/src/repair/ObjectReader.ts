import type { Repairs } from './Repairs.js';
import { isWholeWord, readWord } from './readWord.js';
import { isQuote, isSpace, StringReader } from './StringReader.js';

/** An object or array that is being read. */
export interface Frame {
  readonly value: Record<string, unknown> | unknown[];
  /** In an object, the name whose value comes next. */
  key: string | undefined;
  /** How many entries it has. */
  count: number;
}

/** Hears what is read as soon as it is known. The last frame is the innermost. */
export interface ReadHooks {
  /** An object or array begins; its frame is the last. */
  opened?(frames: readonly Frame[]): void;
  /** An entry of the last frame is whole: a word, a string, or what was opened. */
  entered?(frames: readonly Frame[], value: unknown): void;
}

type Expected = 'key' | 'colon' | 'value' | 'separator';
type Comment = 'begun' | 'line' | 'block' | 'blockEnding';

const wordCharacter = /[\p{L}\p{N}_$.+\-%@]/u;

/**
 * Reads one object from text as people and language models write it, character by character, and counts what it had to
 * mend. Strict JSON is read as `JSON.parse` reads it. Depth is bounded by the caller; nothing is recursive.
 */
export class ObjectReader {
  readonly root: Record<string, unknown> = {};
  readonly frames: Frame[] = [];
  /** `done`: the object is closed. `none`: what begins here is no object. */
  state: 'reading' | 'done' | 'none' = 'reading';
  #expected: Expected = 'key';
  #string: StringReader | undefined;
  #word: string | undefined;
  #comment: Comment | undefined;
  /** Whether the last thing was a comma. */
  #comma = false;

  constructor(
    readonly repairs: Repairs,
    readonly hooks: ReadHooks = {},
  ) {
    this.#open(this.root);
  }

  /** Whether a character would stand between things: not in a string or comment. */
  get isBetween(): boolean {
    return !this.#string && this.#comment !== 'line' && this.#comment !== 'block';
  }

  /** Whether nothing of the object was read yet. */
  get isFresh(): boolean {
    return this.frames.length === 1 && this.frames[0]!.count === 0 && this.#expected === 'key';
  }

  take(character: string, offset: number): void {
    if (this.#string) {
      if (this.#string.take(character, offset)) return;
      this.#endString();
    } else if (this.#word !== undefined) {
      if (wordCharacter.test(character)) {
        this.#word += character;
        return;
      }
      this.#endWord(offset);
    } else if (this.#comment && this.#takeComment(character, offset)) return;
    if (this.state === 'reading') this.#takeBetween(character, offset);
  }

  /** The text is over. What was not complete is left out: half a number is another number. */
  finish(offset: number): void {
    if (this.state !== 'reading') return;
    this.repairs.note('truncated', offset);
    if (this.#string?.isWhole && this.#expected === 'value') this.#endString();
    else if (this.#word !== undefined && isWholeWord(this.#word) && this.#expected === 'value')
      this.#endWord(offset);
    this.#string = undefined;
    this.#word = undefined;
    while (this.frames.length > 0) this.#pop();
  }

  // Between things

  #takeBetween(character: string, offset: number): void {
    if (isSpace(character)) return;
    if (character === '/' || character === '#') {
      this.#comment = character === '#' ? 'line' : 'begun';
      if (character === '#') this.repairs.note('comment', offset);
      return;
    }
    if (character === '}' || character === ']') return this.#close(character, offset);
    switch (this.#expected) {
      case 'key':
        return this.#takeKey(character, offset);
      case 'colon':
        return this.#takeColon(character, offset);
      case 'value':
        return this.#takeValue(character, offset);
      case 'separator':
        return this.#takeSeparator(character, offset);
    }
  }

  #takeComment(character: string, offset: number): boolean {
    switch (this.#comment) {
      case 'begun':
        this.#comment = character === '/' ? 'line' : character === '*' ? 'block' : undefined;
        this.repairs.note(this.#comment ? 'comment' : 'skipped', offset - 1);
        return this.#comment !== undefined;
      case 'line':
        if (character === '\n') this.#comment = undefined;
        return true;
      case 'block':
        if (character === '*') this.#comment = 'blockEnding';
        return true;
      default:
        this.#comment = character === '/' ? undefined : character === '*' ? 'blockEnding' : 'block';
        return true;
    }
  }

  #takeKey(character: string, offset: number): void {
    if (character === ',' || character === ';') return this.repairs.note('comma', offset);
    if (isQuote(character)) this.#string = new StringReader(character, offset, this.repairs);
    else if (wordCharacter.test(character)) this.#word = character;
    else if ((character === '{' || character === '[') && !this.#isFirst) {
      this.repairs.note('skipped', offset);
      this.#open(character === '{' ? {} : []);
    } else this.#skip(offset);
  }

  #takeColon(character: string, offset: number): void {
    if (character === ':' || character === '=') {
      if (character === '=') this.repairs.note('colon', offset);
      this.#expected = 'value';
      return;
    }
    if (this.#isFirst) {
      this.state = 'none';
      return;
    }
    if (character === ',' || character === ';') {
      this.repairs.note('skipped', offset);
      this.#expected = 'key';
      return;
    }
    this.repairs.note('colon', offset);
    this.#expected = 'value';
    this.#takeValue(character, offset);
  }

  #takeValue(character: string, offset: number): void {
    const frame = this.frames.at(-1)!;
    if (character === '{' || character === '[') this.#open(character === '{' ? {} : []);
    else if (isQuote(character)) this.#string = new StringReader(character, offset, this.repairs);
    else if (character === ',' || character === ';') {
      this.repairs.note(Array.isArray(frame.value) ? 'comma' : 'skipped', offset);
      this.#comma = true;
      this.#expected = this.#next(frame);
    } else if (wordCharacter.test(character)) this.#word = character;
    else this.#skip(offset);
  }

  #takeSeparator(character: string, offset: number): void {
    const next = this.#next(this.frames.at(-1)!);
    if (character === ',' || character === ';') {
      this.#comma = true;
      this.#expected = next;
      return;
    }
    if (character === '{' || character === '[' || isQuote(character) || wordCharacter.test(character)) {
      this.repairs.note('commaMissing', offset);
      this.#expected = next;
      if (next === 'key') this.#takeKey(character, offset);
      else this.#takeValue(character, offset);
    } else this.#skip(offset);
  }

  #skip(offset: number): void {
    if (this.#isFirst) this.state = 'none';
    else this.repairs.note('skipped', offset);
  }

  /** Whether not even the first name and its colon were read. */
  get #isFirst(): boolean {
    return this.frames.length === 1 && this.frames[0]!.count === 0 && this.#expected !== 'value';
  }

  // Frames

  #next({ value }: Frame): 'key' | 'value' {
    return Array.isArray(value) ? 'value' : 'key';
  }

  #open(value: Frame['value']): void {
    this.frames.push({ value, key: undefined, count: 0 });
    this.#expected = Array.isArray(value) ? 'value' : 'key';
    this.#comma = false;
    this.hooks.opened?.(this.frames);
  }

  /** Closes the innermost thing of a bracket's kind, and what was left open inside. */
  #close(bracket: string, offset: number): void {
    const matches = ({ value }: Frame): boolean => Array.isArray(value) === (bracket === ']');
    if (!this.frames.some(matches)) return this.repairs.note('closing', offset);
    if (this.#comma) this.repairs.note('comma', offset);
    if (this.#expected === 'colon' || (this.#expected === 'value' && this.frames.at(-1)!.key !== undefined))
      this.repairs.note('skipped', offset);
    while (!matches(this.frames.at(-1)!)) {
      this.repairs.note('closing', offset);
      this.#pop();
    }
    this.#pop();
  }

  #pop(): void {
    const { value } = this.frames.pop()!;
    if (this.frames.length === 0) this.state = 'done';
    else this.#enter(value);
  }

  #enter(value: unknown): void {
    const frame = this.frames.at(-1)!;
    this.#comma = false;
    this.#expected = 'separator';
    if (Array.isArray(frame.value)) frame.value.push(value === undefined ? null : value);
    else if (frame.key !== undefined && value !== undefined) {
      const descriptor = { value, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(frame.value, frame.key, descriptor);
    }
    frame.count += 1;
    this.hooks.entered?.(this.frames, value);
    frame.key = undefined;
  }

  // Words and strings

  #endString(): void {
    const { text } = this.#string!;
    this.#string = undefined;
    if (this.#expected === 'key') this.#name(text);
    else this.#enter(text);
  }

  #endWord(offset: number): void {
    const word = this.#word!;
    this.#word = undefined;
    if (this.#expected === 'key') {
      this.repairs.note('unquoted', offset - word.length);
      return this.#name(word);
    }
    if (/^\.+$/.test(word)) return this.repairs.note('skipped', offset - word.length);
    const { value, repair } = readWord(word);
    if (repair) this.repairs.note(repair, offset - word.length);
    this.#enter(value);
  }

  #name(key: string): void {
    this.frames.at(-1)!.key = key;
    this.#expected = 'colon';
    this.#comma = false;
  }
}
