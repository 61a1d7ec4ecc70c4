import type { Cell, Issue } from '@vitrine/schema';
import { describe, formulaIssue, shown, type TextPlace } from './formulaIssue.js';

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
  return formulaIssue('type', place, message, params, typeHint(of, expected, value));
}

function typeHint(of: string, expected: string, value: Cell): string {
  if (expected === 'text' && typeof value === 'number') return 'Make text of a number with text(…).';
  if (expected === 'text' && !Array.isArray(value)) return 'Make text of any value with concat(…).';
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
  return formulaIssue(
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
  return formulaIssue(
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
  return formulaIssue(
    'noSuchDate',
    place,
    `${written} is not a date of the calendar.`,
    { written },
    'Count on from a date with dateadd.',
  );
}

/** `formula.unit`: a date function gets no unit of time. */
export function formulaUnit(unit: string, units: readonly string[], place: TextPlace): Issue {
  return formulaIssue(
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
  return formulaIssue(
    'outOfRange',
    place,
    `${parameter} of ${of} is ${value}, but must be ${expected}.`,
    { of, parameter, expected, value },
    `Give a number that is ${expected}.`,
  );
}

/** `formula.notANumber`: `number` gets a value that is not written as a number. */
export function formulaNotANumber(value: Cell, place: TextPlace): Issue {
  return formulaIssue(
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
  return formulaIssue(
    'pattern',
    place,
    `${shown(pattern)} is no pattern for a ${kind}.`,
    { pattern, kind },
    `Write a pattern such as ${examples}.`,
  );
}

/** `formula.noRate`, a warning: no interest rate fits the payments, and null is taken. */
export function formulaNoRate(name: string, place: TextPlace): Issue {
  return formulaIssue(
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
  return formulaIssue(
    'textTooLong',
    place,
    `The text becomes longer than ${limit} characters.`,
    { limit },
    'Join or repeat less text, or show the rows in a table.',
  );
}

/** `formula.budget`: a formula does more steps than the limit. */
export function formulaBudget(limit: number, place: TextPlace): Issue {
  return formulaIssue(
    'budget',
    place,
    `The formula was stopped after ${limit} operations.`,
    { limit },
    'Aggregate in a query first, or filter the rows.',
  );
}
