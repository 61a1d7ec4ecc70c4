import type { Issue } from '@vitrine/schema';
import { formulaSyntax } from '../../issues/formulaSyntaxMessages.js';

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'operator' | 'end';
  /** The operator or name; the content of a text, without its quotes. */
  readonly text: string;
  readonly number: number;
  /** A name in backticks, which is never a keyword or a function. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Splits a formula into tokens; the last one is of kind `end`. */
export function tokenize(text: string): { readonly tokens: readonly Token[] } | { readonly issue: Issue } {
  const space = /\s+/y;
  const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
  const name = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
  const operator = /<=|>=|<>|!=|==|[-+*/^%&=<>(),.]/y;
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], content: string, start: number, end: number, quoted = false) =>
    tokens.push({ kind, text: content, number: kind === 'number' ? Number(content) : 0, quoted, start, end });
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const start = at;
    const blank = match(space);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const character = text.charAt(at);
    if (character === '"' || character === "'" || character === '`') {
      const quoted = readQuoted(text, at);
      if (quoted === null) return { issue: formulaSyntax.unclosed(character, start, text.length) };
      if (character === '`' && quoted.content === '')
        return { issue: formulaSyntax.emptyName(start, quoted.end) };
      at = quoted.end;
      add(character === '`' ? 'name' : 'text', quoted.content, start, at, character === '`');
      continue;
    }
    const digits = match(number);
    if (digits !== undefined) {
      at += digits.length;
      const tail = match(name);
      if (tail !== undefined)
        return { issue: formulaSyntax.nameAfterNumber(digits, tail, start, at + tail.length) };
      add('number', digits, start, at);
      continue;
    }
    const word = match(name);
    const found = word ?? match(operator);
    if (found === undefined)
      return { issue: formulaSyntax.character(String.fromCodePoint(text.codePointAt(at) ?? 0), start) };
    at += found.length;
    add(word === undefined ? 'operator' : 'name', found, start, at);
  }
  add('end', '', text.length, text.length);
  return { tokens };
}

/** Reads up to the closing quote; a doubled quote stands for itself. Null when there is no closing quote. */
function readQuoted(text: string, start: number): { readonly content: string; readonly end: number } | null {
  const quote = text.charAt(start);
  let content = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf(quote, from);
    if (close < 0) return null;
    content += text.slice(from, close);
    if (text.charAt(close + 1) !== quote) return { content, end: close + 1 };
    content += quote;
    from = close + 2;
  }
}
