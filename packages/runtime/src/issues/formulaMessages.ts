import type { Cell, Issue, Severity } from '@vitrine/schema';

/** Part of a formula's text, in UTF-16 units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

function issue(
  code: string,
  place: TextPlace,
  message: string,
  params: Record<string, unknown>,
  hint: string,
  severity: Severity = 'error',
): Issue {
  const all = { ...params, start: place.start, end: place.end };
  return { code: `formula.${code}`, severity, path: '', message, params: all, hint };
}

interface FoundToken extends TextPlace {
  readonly kind: string;
  readonly text: string;
}

const found = (token: FoundToken) => (token.kind === 'end' ? 'the end' : shown(token.text));

function shown(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

function suggestion(closest: string | undefined, otherwise: string): string {
  return closest === undefined ? otherwise : `Did you mean ${closest}?`;
}

/** Names a value for a sentence: `the text "Acme"`. */
function describe(value: Cell): string {
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

function syntax(
  reason: string,
  place: TextPlace,
  message: string,
  params: Record<string, unknown>,
  hint: string,
): Issue {
  return issue('syntax', place, message, { reason, ...params }, hint);
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
  return issue(
    'tooLong',
    { start: limit, end: length },
    `The formula has ${length} characters; ${limit} is the most.`,
    { length, limit },
    'Split it over several columns or nodes.',
  );
}

/** `formula.tooDeep`: expressions are nested deeper than the limit. */
export function formulaTooDeep(start: number, limit: number): Issue {
  return issue(
    'tooDeep',
    { start, end: start },
    `The formula has more than ${limit} expressions within each other.`,
    { limit },
    'Split it over several columns or nodes.',
  );
}

/** `formula.unknownFunction`: a call names no function. */
export function formulaUnknownFunction(name: string, place: TextPlace, closest: string | undefined): Issue {
  const lower = name.toLowerCase();
  const hint =
    lower === 'and' || lower === 'or'
      ? `Write ${lower} between the conditions: a ${lower} b.`
      : suggestion(closest, 'The page about functions lists all there are.');
  return issue('unknownFunction', place, `There is no function ${shown(name)}.`, { name, closest }, hint);
}

/** `formula.arguments`: a function is called with too few or too many arguments. */
export function formulaArguments(name: string, usage: string, count: number, place: TextPlace): Issue {
  return issue(
    'arguments',
    place,
    `${name} cannot take ${count} ${count === 1 ? 'argument' : 'arguments'}.`,
    { name, count, usage },
    `Write ${usage}.`,
  );
}

/** `formula.datasetExpected`: an aggregate over nothing that has rows. */
export function formulaDatasetExpected(name: string, usage: string, place: TextPlace): Issue {
  return issue(
    'datasetExpected',
    place,
    `${name} goes through the rows of a dataset, and none is named here.`,
    { name, usage },
    `Write ${usage}.`,
  );
}

/** `formula.unknownName`: a name is neither column, field, node nor dataset. */
export function formulaUnknownName(name: string, place: TextPlace, closest: string | undefined): Issue {
  return issue(
    'unknownName',
    place,
    `There is nothing named ${shown(name)} here.`,
    { name, closest },
    suggestion(closest, 'Write the id of a node, the name of a field, or the key of a column.'),
  );
}

/** `formula.unknownDataset`: an aggregate names no dataset. */
export function formulaUnknownDataset(name: string, place: TextPlace, closest: string | undefined): Issue {
  return issue(
    'unknownDataset',
    place,
    `There is no dataset ${shown(name)}.`,
    { name, closest },
    suggestion(closest, 'Write the name of one of the datasets of the document.'),
  );
}

/** `formula.unknownColumn`: a dataset is read by a column that it does not have. */
export function formulaUnknownColumn(
  dataset: string,
  column: string,
  place: TextPlace,
  closest: string | undefined,
): Issue {
  return issue(
    'unknownColumn',
    place,
    `Dataset ${shown(dataset)} has no column ${shown(column)}.`,
    { dataset, column, closest },
    suggestion(closest, 'Write the key of one of its columns.'),
  );
}

/** `formula.outsideAggregate`: a dataset or its column stands where one value is needed. */
export function formulaOutsideAggregate(
  dataset: string,
  column: string | undefined,
  place: TextPlace,
): Issue {
  const example = column === undefined ? `count(${dataset})` : `sum(${dataset}.${column})`;
  return issue(
    'outsideAggregate',
    place,
    `${shown(column === undefined ? dataset : `${dataset}.${column}`)} stands for many rows, and one value is needed.`,
    { dataset, column },
    `Put it into an aggregate, such as ${example}.`,
  );
}

/** `formula.severalDatasets`: an aggregate reads columns of more than one dataset. */
export function formulaSeveralDatasets(name: string, datasets: readonly string[], place: TextPlace): Issue {
  return issue(
    'severalDatasets',
    place,
    `${name} goes through the rows of one dataset, and ${datasets.map(shown).join(' and ')} are several.`,
    { name, datasets },
    'Aggregate each dataset by itself, or join them in a query.',
  );
}

/** `formula.type`: an operator or function got a value that it cannot take. */
export function formulaType(options: {
  /** The operator or function. */
  readonly of: string;
  /** `left`, `right`, `operand`, or the name of a parameter. */
  readonly side: string;
  readonly expected: string;
  readonly value: Cell;
  /** How that part of the formula is written. */
  readonly written: string;
  readonly place: TextPlace;
  /** Row of the dataset, from 1, inside an aggregate. */
  readonly row?: number;
}): Issue {
  const { of, side, expected, value, written, place, row } = options;
  const where =
    side === 'left' || side === 'right'
      ? `on the ${side} of ${of}`
      : side === 'operand'
        ? `with ${of}`
        : `as ${side} of ${of}`;
  const inRow = row === undefined ? '' : ` in row ${row}`;
  const params = { of, side, expected, value, written, ...(row === undefined ? {} : { row }) };
  const literal = /^["']/.test(written) || written === String(value);
  const subject = literal ? `Here stands ${describe(value)}` : `${written} is ${describe(value)}${inRow}`;
  const message = `${subject}, but ${where} ${expected} is needed.`;
  return issue('type', place, message, params, typeHint(of, expected, value));
}

function typeHint(of: string, expected: string, value: Cell): string {
  if (expected === 'text' && typeof value === 'number') return 'Make text of a number with text(…).';
  if (of === '+' && typeof value === 'string') return 'Join text with &.';
  if (expected === 'a number' && typeof value === 'string')
    return 'Text is never read as a number: make the column a number column.';
  if (expected === 'a number' && typeof value === 'boolean')
    return 'Choose a number with if(condition, 1, 0).';
  if (expected === 'true or false') return 'Compare it with something, such as x = 1.';
  if (expected === 'a date') return 'Write a date as "2026-03-31", or make the column a date column.';
  if (Array.isArray(value)) return 'A list can be used with in, contains and count.';
  return `Give ${expected}.`;
}

/** `formula.divisionByZero`, a warning: the quotient is null. */
export function formulaDivisionByZero(written: string, place: TextPlace, row?: number): Issue {
  const params = { written, ...(row === undefined ? {} : { row }) };
  const inRow = row === undefined ? '' : ` in row ${row}`;
  return issue(
    'divisionByZero',
    place,
    `The divisor ${written} is zero${inRow}, so there is no quotient.`,
    params,
    'Give another result with iferror(…, 0).',
    'warning',
  );
}

/** `formula.notFinite`, a warning: the result is no number or too large for one, and null is taken. */
export function formulaNotFinite(written: string, place: TextPlace): Issue {
  return issue(
    'notFinite',
    place,
    `${shown(written)} has no result that is a number.`,
    { written },
    'It is too large, or not defined for these values; give another result with iferror(…, 0).',
    'warning',
  );
}

/** `formula.noSuchDate`: a function makes a date that does not exist. */
export function formulaNoSuchDate(written: string, place: TextPlace): Issue {
  return issue(
    'noSuchDate',
    place,
    `${written} is not a date of the calendar.`,
    { written },
    'Count on from a date with dateadd.',
  );
}

/** `formula.unit`: a date function gets no unit of time. */
export function formulaUnit(unit: string, units: readonly string[], place: TextPlace): Issue {
  return issue(
    'unit',
    place,
    `There is no unit ${shown(unit)}.`,
    { unit, units },
    `Use one of ${units.join(', ')}.`,
  );
}

/** `formula.outOfRange`: an argument is a number that its function can't take. */
export function formulaOutOfRange(
  of: string,
  parameter: string,
  expected: string,
  value: number,
  place: TextPlace,
): Issue {
  return issue(
    'outOfRange',
    place,
    `${parameter} of ${of} is ${value}, but must be ${expected}.`,
    { of, parameter, expected, value },
    `Give a number that is ${expected}.`,
  );
}

/** `formula.notANumber`: `number` gets a value that is not written as a number. */
export function formulaNotANumber(value: Cell, place: TextPlace): Issue {
  return issue(
    'notANumber',
    place,
    `${describe(value)} is not written as a number.`,
    { value },
    'Write numbers as 1234.5, without separators and units, or give another result with iferror(…, 0).',
  );
}

/** `formula.pattern`: `text` gets a pattern that says nothing about a number or date. */
export function formulaPattern(pattern: string, kind: 'number' | 'date', place: TextPlace): Issue {
  const examples = kind === 'number' ? '"0.00", "#,##0" or "0%"' : '"yyyy-mm-dd" or "d mmmm yyyy"';
  return issue(
    'pattern',
    place,
    `${shown(pattern)} is no pattern for a ${kind}.`,
    { pattern, kind },
    `Write a pattern such as ${examples}.`,
  );
}

/** `formula.noRate`, a warning: no interest rate fits the payments, and null is taken. */
export function formulaNoRate(name: string, place: TextPlace): Issue {
  return issue(
    'noRate',
    place,
    `${name} finds no rate at which the payments come to zero together.`,
    { name },
    'Money paid must be negative and money received positive, and there must be some of each.',
    'warning',
  );
}

/** `formula.textTooLong`: a text grows beyond the limit. */
export function formulaTextTooLong(limit: number, place: TextPlace): Issue {
  return issue(
    'textTooLong',
    place,
    `The text becomes longer than ${limit} characters.`,
    { limit },
    'Join or repeat less text, or show the rows in a table.',
  );
}

/** `formula.budget`: a formula does more steps than the limit. */
export function formulaBudget(limit: number, place: TextPlace): Issue {
  return issue(
    'budget',
    place,
    `The formula was stopped after ${limit} operations.`,
    { limit },
    'Aggregate in a query first, or filter the rows.',
  );
}
