import type { Cell, Condition, TimeSpan, Where } from '@vitrine/schema';
import { sql } from 'kysely';
import { formatDay } from '../dates/calendarDay.js';
import { badDate, badValue, clockUnknown } from '../issues/queryMessages.js';
import {
  isBlank,
  isFormula,
  readOperand,
  readOperands,
  type Operand,
} from '../queries/clauses/condition/ConditionValue.js';
import { dayBounds } from '../queries/clauses/condition/spanTest.js';
import { and, or, type Sql, type SqlColumn, type SqlContext, type SqlFrame } from './SqlFrame.js';

/** `void` passes no row, not even inside `not`; `skipped` is as if it were not there. */
type SqlTest = Sql | 'void' | 'skipped';

/** The rows of a frame that pass. */
export function sqlWhere(
  frame: SqlFrame,
  where: Where | null | undefined,
  path: string,
  context: SqlContext,
): SqlFrame {
  if (!where) return frame;
  context.unevaluated = false;
  const passes = compile(where, false, path);
  if (context.unevaluated) return { ...frame, select: sql`select * from (${frame.select}) where 0` };
  return passes === 'skipped'
    ? frame
    : { ...frame, select: sql`select * from (${frame.select}) where ${passes}` };

  /** Negation is carried down to the single conditions, as the engine does: SQL's null would not be turned round by `not`. */
  function compile(condition: Where, negated: boolean, at: string): Sql | 'skipped' {
    if ('not' in condition) return compile(condition.not, !negated, `${at}/not`);
    if ('all' in condition || 'any' in condition) {
      const [kind, parts] =
        'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
      const tests = parts
        .map((part, i) => compile(part, negated, `${at}/${kind}/${i}`))
        .filter((part) => part !== 'skipped');
      if (tests.length === 0 && parts.length > 0) return 'skipped';
      return (kind === 'all') === negated ? or(tests) : and(tests);
    }
    const column = context.columnOf(frame, condition.key, `${at}/key`);
    if (!column) return sql`0`;
    const leaf = test(condition, column, `${at}/value`, context);
    if (leaf === 'skipped') return leaf;
    if (leaf === 'void') return sql`0`;
    const passes = sql`coalesce(${leaf}, 0)`;
    const turned = negated ? sql`not ${passes}` : passes;
    return column.failed ? sql`(${turned} and not ${column.failed})` : turned;
  }
}

function test(condition: Condition, column: SqlColumn, path: string, context: SqlContext): SqlTest {
  switch (condition.op) {
    case 'isNull':
      return sql`(${column.at} is null)`;
    case 'notNull':
      return sql`(${column.at} is not null)`;
    case 'eq':
    case 'in':
      return equal(condition, column, path, context);
    case 'ne':
    case 'notIn': {
      const same = equal(condition, column, path, context);
      return typeof same === 'string' ? same : sql`not coalesce(${same}, 0)`;
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return bound(condition, condition.op, condition.value ?? null, column, path, context);
    case 'between':
      return between(condition, column, path, context);
    case 'inLast':
    case 'inNext':
    case 'olderThan':
      return span(condition, column, path, context);
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      context.refuse(path, `"${condition.op}", which ignores case as the locale has it`);
      return 'void';
  }
}

function invalid(condition: Condition, expected: string, path: string, context: SqlContext): 'void' {
  context.fail(badValue(path, condition.op, expected));
  return 'void';
}

/** Stops everything: a formula that fails shows no rows. */
const nothing = (context: SqlContext): 'void' => {
  context.unevaluated = true;
  return 'void';
};

function equal(condition: Condition, column: SqlColumn, path: string, context: SqlContext): SqlTest {
  const { value = null, optional, op } = condition;
  const single = op === 'eq' || op === 'ne';
  if (isSpan(value) || (single && Array.isArray(value)))
    return invalid(condition, 'one value', path, context);
  const operands = readOperands(value, path, context);
  if (!operands) return nothing(context);
  const present = operands.filter((operand) => operand.value !== null);
  if (optional && present.every((operand) => isBlank(operand.value))) return 'skipped';
  if (present.length === 0 && (single || operands.length > 0)) return 'void';
  if (column.kind === 'datetime') {
    context.refuse(path, 'the comparison of datetimes with offsets');
    return 'void';
  }
  return or(present.map((operand) => equals(operand, column, context)));
}

function equals({ value, fromFormula }: Operand, { at, kind }: SqlColumn, context: SqlContext): Sql {
  if (kind === 'number' && (typeof value === 'number' || (fromFormula && String(Number(value)) === value)))
    return sql`${at} = ${Number(value)}`;
  if (
    kind === 'boolean' &&
    (typeof value === 'boolean' || (fromFormula && (value === 'true' || value === 'false')))
  )
    return sql`${at} = ${value === true || value === 'true' ? 1 : 0}`;
  if (typeof value !== 'string' || kind === 'number' || kind === 'boolean') return sql`0`;
  const day = kind === 'date' ? formatDay(context.reader.day(value)) : null;
  return sql`${at} = ${day ?? value}`;
}

const signs = { lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` } as const;

function bound(
  condition: Condition,
  op: keyof typeof signs,
  value: Condition['value'],
  column: SqlColumn,
  path: string,
  context: SqlContext,
): SqlTest {
  if (isSpan(value) || Array.isArray(value)) return invalid(condition, 'one value', path, context);
  const operand = readOperand(value ?? null, path, context);
  if (!operand) return nothing(context);
  if (condition.optional && isBlank(operand.value)) return 'skipped';
  return operand.value === null ? 'void' : compare(op, operand.value, column, path, context);
}

/** Different kinds don't compare. */
function compare(
  op: keyof typeof signs,
  value: Cell,
  { at, kind }: SqlColumn,
  path: string,
  context: SqlContext,
): SqlTest {
  if (typeof value === 'number') return kind === 'number' ? sql`${at} ${signs[op]} ${value}` : sql`0`;
  if (typeof value === 'boolean')
    return kind === 'boolean' ? sql`${at} ${signs[op]} ${Number(value)}` : sql`0`;
  if (typeof value !== 'string') {
    context.report({ ...badValue(path, 'a range', 'single values, not lists'), severity: 'warning' });
    return 'void';
  }
  if (kind === 'date') {
    const day = formatDay(context.reader.day(value));
    if (day !== null) return sql`${at} ${signs[op]} ${day}`;
    context.report(badDate(path, value));
    return 'void';
  }
  if (kind === 'number' || kind === 'boolean') return sql`0`;
  context.refuse(path, 'the order of texts and datetimes');
  return 'void';
}

function between(condition: Condition, column: SqlColumn, path: string, context: SqlContext): SqlTest {
  const { value, optional } = condition;
  if (!Array.isArray(value) || value.length !== 2)
    return invalid(condition, 'a list of two bounds', path, context);
  const bounds = value.map((element, i) => readOperand(element, `${path}/${i}`, context));
  if (bounds.includes(undefined)) return nothing(context);
  const [low, high] = bounds.map((operand) => (isBlank(operand!.value) ? null : operand!.value));
  if (low === null && high === null && optional) return 'skipped';
  if ((low === null || high === null) && !optional) return 'void';
  const tests = [
    low === null ? sql`1` : compare('gte', low!, column, path, context),
    high === null ? sql`1` : compare('lte', high!, column, path, context),
  ];
  return tests.includes('void') ? 'void' : and(tests as Sql[]);
}

function span(condition: Condition, { at, kind }: SqlColumn, path: string, context: SqlContext): SqlTest {
  const { value = null, optional, op } = condition;
  if (value === null) return optional ? 'skipped' : 'void';
  if (!isSpan(value))
    return invalid(condition, 'a span of time such as {"count": 30, "unit": "day"}', path, context);
  const count = readOperand(value.count, `${path}/count`, context);
  if (!count) return nothing(context);
  if (isBlank(count.value)) return optional ? 'skipped' : 'void';
  if (typeof count.value !== 'number' || count.value < 0)
    return invalid(condition, 'a number of units that is not negative', `${path}/count`, context);
  if (kind !== 'date') {
    context.refuse(path, `"${op}" of anything but dates`);
    return 'void';
  }
  const { now } = context.environment.scope;
  if (now === null) {
    context.report(clockUnknown(path, op));
    return nothing(context);
  }
  const today = context.reader.zone.dayAt(now);
  const { from, until } = dayBounds(
    op,
    { count: count.value, unit: value.unit, skip: value.skip ?? 0 },
    today,
  );
  const low = formatDay(from);
  const high = formatDay(until);
  return and([
    low === null ? sql`${from <= 0 ? 1 : 0}` : sql`${at} >= ${low}`,
    high === null ? sql`${until > 0 ? 1 : 0}` : sql`${at} < ${high}`,
    sql`${at} is not null`,
  ]);
}

function isSpan(value: Condition['value']): value is TimeSpan {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFormula(value);
}
