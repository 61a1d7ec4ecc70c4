import type { Cell, Condition, TimeSpan } from '@vitrine/schema';
import { badValue } from '../../../issues/queryMessages.js';
import type { QueryContext } from '../../execute/QueryContext.js';
import type { Table } from '../../table/Table.js';
import type { TableColumn } from '../../table/TableColumn.js';
import type { RowTest } from '../where.js';
import { isBlank, isFormula, readOperand, readOperands } from './ConditionValue.js';
import { equalTest } from './equalTest.js';
import { rangeTest, type Range } from './rangeTest.js';
import { spanTest } from './spanTest.js';
import { textTest } from './textTest.js';

/** Whether a cell passes. */
export type CellTest = (cell: Cell) => boolean;
/** `void`: compares with null, so that no cell passes, not even inside `not`. */
export type CompiledTest = CellTest | 'void' | 'skipped' | 'unevaluated';

/** What the operators need. */
export interface ConditionPlace {
  readonly condition: Condition;
  readonly column: TableColumn;
  readonly path: string;
  readonly context: QueryContext;
}

const compilers: Readonly<Record<Condition['op'], (place: ConditionPlace) => CompiledTest>> = {
  isNull: () => (cell) => cell === null,
  notNull: () => (cell) => cell !== null,
  eq: compileEqual,
  ne: (place) => opposite(compileEqual(place)),
  in: compileIn,
  notIn: (place) => opposite(compileIn(place)),
  lt: (place) => compileRange(place, (value) => ({ high: value })),
  lte: (place) => compileRange(place, (value) => ({ high: value, includesHigh: true })),
  gt: (place) => compileRange(place, (value) => ({ low: value })),
  gte: (place) => compileRange(place, (value) => ({ low: value, includesLow: true })),
  between: compileBetween,
  contains: compileText,
  startsWith: compileText,
  endsWith: compileText,
  inLast: compileSpan,
  inNext: compileSpan,
  olderThan: compileSpan,
};

/** The test of one condition over the rows of a table. */
export function compileCondition(
  condition: Condition,
  negated: boolean,
  table: Table,
  path: string,
  context: QueryContext,
): RowTest | 'skipped' | 'unevaluated' {
  const column = context.column(table, condition.key, `${path}/key`);
  if (!column) return 'unevaluated';
  const test = compilers[condition.op]({ condition, column, path, context });
  if (test === 'skipped' || test === 'unevaluated') return test;
  if (test === 'void') return () => false;
  const passes = isTime(column) ? testOfValues(column, test) : testOfCells(column, test);
  const { failed } = column;
  if (failed) return (row) => failed[row] === 0 && passes(row) !== negated;
  return negated ? (row) => !passes(row) : passes;
}

const isTime = ({ info }: TableColumn): boolean => info.type === 'date' || info.type === 'datetime';

function testOfCells({ cells }: TableColumn, test: CellTest): RowTest {
  return (row) => test(cells[row]!);
}

/** Tests each distinct value once: reading a date costs more than looking up its code. */
function testOfValues({ encoded: { codes, dictionary } }: TableColumn, test: CellTest): RowTest {
  const known = new Uint8Array(dictionary.values.length);
  return (row) => {
    const code = codes[row]!;
    known[code] ||= test(dictionary.values[code]!) ? 1 : 2;
    return known[code] === 1;
  };
}

function opposite(test: CompiledTest): CompiledTest {
  return typeof test === 'function' ? (cell) => !test(cell) : test;
}

function compileEqual({ condition, column, path, context }: ConditionPlace): CompiledTest {
  const { value = null, optional } = condition;
  if (isSpan(value)) return invalid(context, path, condition.op, 'one value');
  if (Array.isArray(value)) return invalid(context, path, condition.op, 'one value; "in" takes a list');
  const operand = readOperand(value, `${path}/value`, context);
  if (!operand) return 'unevaluated';
  if (optional && isBlank(operand.value)) return 'skipped';
  if (operand.value === null) return 'void';
  if (Array.isArray(operand.value)) return sameMembers(operand.value);
  return equalTest([operand], column.info, context.reader);
}

function sameMembers(list: readonly string[]): CellTest {
  const wanted = new Set(list);
  return (cell) => {
    const members = Array.isArray(cell) ? cell : typeof cell === 'string' ? [cell] : null;
    return (
      members !== null && new Set(members).size === wanted.size && members.every((text) => wanted.has(text))
    );
  };
}

function compileIn({ condition, column, path, context }: ConditionPlace): CompiledTest {
  const { value = null, optional } = condition;
  if (isSpan(value)) return invalid(context, path, condition.op, 'a list');
  const operands = readOperands(value, `${path}/value`, context);
  if (!operands) return 'unevaluated';
  const present = operands.filter((operand) => operand.value !== null);
  if (optional && present.every((operand) => isBlank(operand.value))) return 'skipped';
  if (operands.length > 0 && present.length === 0) return 'void';
  return equalTest(present, column.info, context.reader);
}

function compileRange(
  { condition, column, path, context }: ConditionPlace,
  range: (value: Cell) => Range,
): CompiledTest {
  const { value = null, optional } = condition;
  if (isSpan(value) || Array.isArray(value)) return invalid(context, path, condition.op, 'one value');
  const operand = readOperand(value, `${path}/value`, context);
  if (!operand) return 'unevaluated';
  if (optional && isBlank(operand.value)) return 'skipped';
  if (operand.value === null) return 'void';
  return rangeTest(range(operand.value), column.info, `${path}/value`, context);
}

function compileBetween({ condition, column, path, context }: ConditionPlace): CompiledTest {
  const { value = null, optional } = condition;
  if (!Array.isArray(value) || value.length !== 2)
    return invalid(context, path, 'between', 'a list of two bounds');
  const low = readOperand(value[0]!, `${path}/value/0`, context);
  const high = readOperand(value[1]!, `${path}/value/1`, context);
  if (!low || !high) return 'unevaluated';
  const openLow = isBlank(low.value);
  const openHigh = isBlank(high.value);
  if (openLow && openHigh && optional) return 'skipped';
  if ((openLow || openHigh) && !optional) return 'void';
  const range = {
    low: openLow ? null : low.value,
    high: openHigh ? null : high.value,
    includesLow: true,
    includesHigh: true,
  };
  return rangeTest(range, column.info, `${path}/value`, context);
}

function compileText({ condition, path, context }: ConditionPlace): CompiledTest {
  const { value = null, op, optional } = condition;
  if (isSpan(value) || Array.isArray(value)) return invalid(context, path, op, 'a text');
  const operand = readOperand(value, `${path}/value`, context);
  if (!operand) return 'unevaluated';
  if (optional && isBlank(operand.value)) return 'skipped';
  if (operand.value === null) return 'void';
  if (Array.isArray(operand.value) || typeof operand.value === 'boolean')
    return invalid(context, path, op, 'a text');
  return textTest(op, String(operand.value), context.reader);
}

function compileSpan(place: ConditionPlace): CompiledTest {
  const { condition, path, context } = place;
  const { value = null, op, optional } = condition;
  if (value === null) return optional ? 'skipped' : 'void';
  if (!isSpan(value))
    return invalid(context, path, op, 'a span of time such as {"count": 30, "unit": "day"}');
  const count = readOperand(value.count, `${path}/value/count`, context);
  if (!count) return 'unevaluated';
  if (isBlank(count.value)) return optional ? 'skipped' : 'void';
  if (typeof count.value !== 'number' || count.value < 0) {
    return invalid(context, `${path}/value/count`, op, 'a number of units that is not negative');
  }
  return spanTest(place, { count: count.value, unit: value.unit, skip: value.skip ?? 0 });
}

function isSpan(value: Condition['value']): value is TimeSpan {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFormula(value);
}

function invalid(context: QueryContext, path: string, op: string, expected: string): CompiledTest {
  context.fail(badValue(path.endsWith('/count') ? path : `${path}/value`, op, expected));
  return 'unevaluated';
}
