import type { Issue } from '@vitrine/schema';
import { formulaIssue, shown, type TextPlace } from './formulaIssue.js';

interface FoundToken extends TextPlace {
  readonly kind: string;
  readonly text: string;
}

const found = (token: FoundToken) => (token.kind === 'end' ? 'the end' : shown(token.text));

function syntax(
  reason: string,
  place: TextPlace,
  message: string,
  params: Record<string, unknown>,
  hint: string,
): Issue {
  return formulaIssue('syntax', place, message, { reason, ...params }, hint);
}

/** The text is no formula: `formula.syntax`, with the reason in `params.reason`. */
export const formulaSyntax = {
  empty: () =>
    syntax(
      'empty',
      { start: 0, end: 0 },
      'The formula is empty.',
      {},
      'Write an expression, such as price * quantity.',
    ),
  character: (character: string, start: number) =>
    syntax(
      'character',
      { start, end: start + character.length },
      `The character ${shown(character)} has no meaning in a formula.`,
      { character },
      characterHint(character),
    ),
  unclosed: (quote: string, start: number, end: number) =>
    syntax(
      'unclosed',
      { start, end },
      `What starts with ${quote} is not closed.`,
      { quote },
      `Add the closing ${quote}; inside, double it.`,
    ),
  emptyName: (start: number, end: number) =>
    syntax(
      'emptyName',
      { start, end },
      'There is no name between the backticks.',
      {},
      'Write the name of a column, field or node between them.',
    ),
  nameAfterNumber: (digits: string, name: string, start: number, end: number) =>
    syntax(
      'nameAfterNumber',
      { start, end },
      `${shown(name)} follows the number ${digits} without an operator.`,
      { number: digits, name },
      `Write ${digits} * ${name} to multiply, or put a name that starts with a digit in backticks.`,
    ),
  numberTooLarge: (token: FoundToken) =>
    syntax(
      'numberTooLarge',
      token,
      `The number ${shown(token.text)} is too large.`,
      { found: token.text },
      'Write a number below 1.7e308.',
    ),
  operandExpected: (token: FoundToken) =>
    syntax(
      'operandExpected',
      token,
      token.kind === 'end'
        ? 'The formula breaks off: a number, text, name or "(" is missing at its end.'
        : `A number, text, name or "(" should stand where ${found(token)} is.`,
      { found: token.text },
      operandHint(token),
    ),
  operatorExpected: (token: FoundToken) =>
    syntax(
      'operatorExpected',
      token,
      `${token.kind === 'text' ? 'A text' : found(token)} follows a value without an operator.`,
      { found: token.text },
      token.kind === 'name'
        ? 'Put an operator between them, or backticks around a name with spaces.'
        : token.text === ','
          ? 'Commas only separate the arguments of a function; decimals are written with a point.'
          : 'Put an operator between them, such as + or &.',
    ),
  expected: (expected: string, token: FoundToken, opened: TextPlace) =>
    syntax(
      'expected',
      token,
      `"${expected}" is missing before ${found(token)}.`,
      { expected, found: token.text, opened: opened.start },
      `Add the "${expected}" that belongs to the "(" at character ${opened.start + 1}.`,
    ),
  chainedComparison: (token: FoundToken) =>
    syntax(
      'chainedComparison',
      token,
      'Comparisons do not follow each other.',
      { found: token.text },
      'Join two comparisons by and: 1 < x and x < 5.',
    ),
  remainder: (token: TextPlace, operand: FoundToken) =>
    syntax(
      'remainder',
      { start: token.start, end: operand.end },
      `% means a hundredth here, and ${found(operand)} follows it without an operator.`,
      { found: operand.text },
      'Write mod(a, b) for the remainder of a division.',
    ),
  emptyList: (place: TextPlace) =>
    syntax(
      'emptyList',
      place,
      'The list after in is empty.',
      {},
      'Write the choices, such as in ("a", "b").',
    ),
  nameExpected: (token: FoundToken) =>
    syntax(
      'nameExpected',
      token,
      `A name should follow the point, not ${found(token)}.`,
      { found: token.text },
      'Put a name that is no word in backticks.',
    ),
  bareLevel: (level: string, place: TextPlace) =>
    syntax(
      'bareLevel',
      place,
      `${level} alone means nothing.`,
      { level },
      `Write what of it is meant, such as ${level}.name.`,
    ),
  pathTooLong: (path: string, place: TextPlace) =>
    syntax(
      'pathTooLong',
      place,
      `${shown(path)} has too many parts.`,
      { path },
      'Put a name that has points in it in backticks.',
    ),
};

function operandHint({ kind, text }: FoundToken): string {
  if (text === '=') return 'A formula starts without an equals sign.';
  if (text === ',') return 'Commas stand only between the arguments of a function.';
  return kind === 'end'
    ? 'Complete it, such as price * quantity.'
    : 'Write what should stand there, or take out what is too much.';
}

function characterHint(character: string): string {
  if (character === ';') return 'Separate arguments by commas.';
  if ('“”„‘’«»'.includes(character)) return 'Put text between straight quotes: "text" or \'text\'.';
  if ('×·'.includes(character)) return 'Multiply with *.';
  if ('÷:'.includes(character)) return 'Divide with /.';
  if ('−–—'.includes(character)) return 'Write a plain minus sign: -.';
  if ('≤≥≠'.includes(character)) return 'Compare with <=, >= or <>.';
  if (character === '|') return 'Join text with & and conditions with or.';
  return 'Put names with other characters than letters, digits and _ in backticks.';
}

/** `formula.tooLong`: a formula is longer than the limit. */
export function formulaTooLong(length: number, limit: number): Issue {
  return formulaIssue(
    'tooLong',
    { start: limit, end: length },
    `The formula has ${length} characters; ${limit} is the most.`,
    { length, limit },
    'Split it over several columns or nodes.',
  );
}

/** `formula.tooDeep`: expressions are nested deeper than the limit. */
export function formulaTooDeep(start: number, limit: number): Issue {
  return formulaIssue(
    'tooDeep',
    { start, end: start },
    `The formula has more than ${limit} expressions within each other.`,
    { limit },
    'Split it over several columns or nodes.',
  );
}
