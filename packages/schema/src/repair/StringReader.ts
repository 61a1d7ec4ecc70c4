import type { Repairs } from './Repairs.js';

const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '“”"'],
  ['”', '“”"'],
  ['„', '“”"'],
  ['‘', "‘’'"],
  ['’', "‘’'"],
]);

/** Whether a string can begin with a character. */
export function isQuote(character: string): boolean {
  return closers.has(character);
}

export function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\r' ||
    character === '\t' ||
    /\s|\uFEFF|\u200B/.test(character)
  );
}

/** What follows a quote that ends a string. Any other character shows that the quote is part of the text. */
const followers = new Set([',', ':', '}', ']', ';', '=', '/', '#', '+', '{', '[', ...closers.keys()]);

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['/', '/'],
  ['\\', '\\'],
  ['"', '"'],
]);

/** Reads one string, character by character. */
export class StringReader {
  #text = '';
  /** After a backslash: what stands behind it so far. */
  #escape: string | undefined;
  /** After a quote that may be the last: the quote and the space behind it. */
  #tail: string | undefined;
  readonly #closers: string;

  constructor(
    quote: string,
    offset: number,
    readonly repairs: Repairs,
  ) {
    this.#closers = closers.get(quote) ?? quote;
    if (quote !== '"') repairs.note('quotes', offset);
  }

  get text(): string {
    return this.#text;
  }

  /** Whether the text may end here: behind a quote. */
  get isWhole(): boolean {
    return this.#tail !== undefined;
  }

  /** Takes a character; false when the string had ended before it. */
  take(character: string, offset: number): boolean {
    if (this.#tail !== undefined) return this.#takeBehindQuote(character, offset);
    if (this.#escape !== undefined) this.#takeEscape(character, offset);
    else if (character === '\\') this.#escape = '';
    else if (this.#closers.includes(character)) this.#tail = character;
    else {
      if (character < ' ') this.repairs.note('character', offset);
      this.#text += character;
    }
    return true;
  }

  #takeBehindQuote(character: string, offset: number): boolean {
    const tail = this.#tail!;
    if (tail.endsWith('\n') || followers.has(character)) return false;
    if (isSpace(character)) {
      this.#tail = tail + character;
      return true;
    }
    this.repairs.note('character', offset);
    this.#text += tail;
    this.#tail = undefined;
    return this.take(character, offset);
  }

  #takeEscape(character: string, offset: number): void {
    const begun = this.#escape!;
    if (begun === '') {
      const meant = escapes.get(character);
      if (character === 'u') this.#escape = 'u';
      else
        this.#endEscape(
          meant ?? (character === '\n' ? '' : character),
          meant === undefined ? offset : undefined,
        );
      return;
    }
    if (!/[\da-fA-F]/.test(character)) {
      this.#endEscape(begun, offset);
      this.take(character, offset);
    } else if (begun.length === 4) {
      this.#endEscape(String.fromCharCode(Number.parseInt(begun.slice(1) + character, 16)));
    } else this.#escape = begun + character;
  }

  #endEscape(text: string, repairedAt?: number): void {
    if (repairedAt !== undefined) this.repairs.note('character', repairedAt);
    this.#text += text;
    this.#escape = undefined;
  }
}
