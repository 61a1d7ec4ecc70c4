import type { Cell } from '@vitrine/schema';
import {
  formulaDivisionByZero,
  formulaNotFinite,
  formulaTextTooLong,
  formulaType,
} from '../../issues/formulaValueMessages.js';
import type { TextPlace } from '../../issues/formulaIssue.js';
import { formatDay } from '../../dates/calendarDay.js';
import { formatInstant } from '../../dates/formatInstant.js';
import { readMoment, type Moment } from '../../dates/readMoment.js';
import type { ArithmeticOperator, ComparisonOperator, FormulaNode } from '../parse/FormulaNode.js';
import { limits } from '../parse/limits.js';
import type { Run } from './Run.js';

const DAY = 86_400_000;
/** What comparing an item of a list costs, in letters. */
const LETTERS_OF_ITEM = 20;

/** An operator at its place in a formula, for what it has to say when it can't compute. */
export interface Operation {
  readonly operator: string;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
  readonly text: string;
}

export const written = (text: string, node: { readonly start: number; readonly end: number }) =>
  text.slice(node.start, node.end);

/** Arithmetic where not both operands are numbers: null gives null, dates move and are subtracted, all else is refused. */
export function arithmeticOfOthers(run: Run, operation: Operation, left: Cell, right: Cell): Cell {
  if (left === null || right === null) return null;
  const { operator } = operation;
  if (operator === '-' && typeof left === 'string' && typeof right === 'string') {
    const from = readMoment(right);
    const to = readMoment(left);
    if (from && to) return daysBetween(run, from, to);
  }
  if ((operator === '+' || operator === '-') && typeof left === 'string' && typeof right === 'number') {
    const moment = readMoment(left);
    if (moment) return addDays(run, operation, moment, operator === '+' ? right : -right);
  }
  if (operator === '+' && typeof left === 'number' && typeof right === 'string') {
    const moment = readMoment(right);
    if (moment) return addDays(run, operation, moment, left);
  }
  const side = typeof left === 'number' ? 'right' : 'left';
  return refuse(run, operation, side, side === 'left' ? left : right, 'a number');
}

/** Days from one to the other: whole when one is a date, which has no hours. */
function daysBetween(run: Run, from: Moment, to: Moment): number {
  if (from.instant !== null && to.instant !== null) return (to.instant - from.instant) / DAY;
  return dayIn(run, to) - dayIn(run, from);
}

/** The day of a date, or of a datetime in the time zone of the scope. */
export function dayIn(run: Run, moment: Moment): number {
  return moment.instant === null ? moment.day : run.zone.dayAt(moment.instant);
}

function addDays(run: Run, operation: Operation, moment: Moment, days: number): Cell {
  const result =
    moment.instant === null
      ? formatDay(moment.day + Math.floor(days))
      : formatInstant(Math.round(moment.instant + days * DAY), moment.offset);
  return result ?? notFinite(run, operation);
}

function notFinite(run: Run, { text, left, right }: Operation): null {
  const place = { start: left.start, end: right.end };
  return run.warn(formulaNotFinite(written(text, place), place));
}

function refuse(run: Run, operation: Operation, side: 'left' | 'right', value: Cell, expected: string): null {
  const node = operation[side];
  return run.fail(
    formulaType({
      of: operation.operator,
      side,
      expected,
      value,
      written: written(operation.text, node),
      place: node,
      row: run.row,
    }),
  );
}

/** Arithmetic of two numbers; null with a warning where there is no result. */
export function arithmeticOfNumbers(run: Run, operation: Operation, left: number, right: number): Cell {
  const { operator } = operation;
  if (operator === '/' && right === 0) {
    return run.warn(
      formulaDivisionByZero(written(operation.text, operation.right), operation.right, run.row),
    );
  }
  const result = calculate(operator as ArithmeticOperator, left, right);
  return Number.isFinite(result) ? result : notFinite(run, operation);
}

function calculate(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

/** Whether two values are the same. Null equals null; values of different kinds differ. */
export function equal(run: Run, left: Cell, right: Cell, place: TextPlace): boolean {
  chargeComparison(run, left, right, place);
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') return orderOfMoments(run, left, right) === 0;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => item === right[index]);
  }
  return false;
}

/** `<` and its like: null when a side is null; text by the locale's alphabet; different kinds are refused. */
export function ordered(run: Run, operation: Operation, left: Cell, right: Cell): Cell {
  if (left === null || right === null) return null;
  chargeComparison(run, left, right, { start: operation.left.start, end: operation.right.end });
  const order = orderOf(run, left, right);
  if (order === null) {
    const side = isOrdered(left) ? 'right' : 'left';
    const expected =
      side === 'left' ? 'a number, text or date' : typeof left === 'number' ? 'a number' : 'text';
    return refuse(run, operation, side, side === 'left' ? left : right, expected);
  }
  return holds(operation.operator as ComparisonOperator, order);
}

const isOrdered = (value: Cell) => typeof value === 'number' || typeof value === 'string';

function holds(operator: ComparisonOperator, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
  }
}

/** Negative, zero or positive; null when the two have no order. */
export function orderOf(run: Run, left: Cell, right: Cell): number | null {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  return orderOfMoments(run, left, right) ?? run.tools.collator(run.scope.locale).compare(left, right);
}

/** Order in time, by day when one of the two is a date; null unless both are dates or datetimes. */
function orderOfMoments(run: Run, left: string, right: string): number | null {
  const from = readMoment(left);
  const to = from && readMoment(right);
  return to ? daysBetween(run, to, from!) : null;
}

/** Text of a value for `&` and `concat`: nothing for null, numbers without binary noise. */
export function textOf(value: Cell): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Gives a text back if it may be that long; charges long ones to the budget. */
export function checkedText(run: Run, text: string, place: TextPlace): Cell {
  if (text.length > limits.text) return run.fail(formulaTextTooLong(limits.text, place));
  chargeText(run, text.length, place);
  return text;
}

/** Long texts are compared letter by letter, long lists item by item. */
function chargeComparison(run: Run, left: Cell, right: Cell, place: TextPlace): void {
  if (typeof left === 'number' || typeof right === 'number') return;
  if (typeof left === 'string' && typeof right === 'string')
    chargeText(run, Math.min(left.length, right.length), place);
  if (Array.isArray(left) && Array.isArray(right)) chargeText(run, left.length * LETTERS_OF_ITEM, place);
}

/** Charges work on a text of so many characters to the budget; short texts are free. */
export function chargeText(run: Run, length: number, place: TextPlace): void {
  if (length > 1000) run.spend(Math.floor(length / 1000), place);
}
