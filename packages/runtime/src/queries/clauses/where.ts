import type { Where } from '@vitrine/schema';
import { tooDeep } from '../../issues/queryMessages.js';
import type { QueryContext } from '../QueryContext.js';
import type { Table } from '../table/Table.js';
import type { Clause } from './Clause.js';
import { compileCondition } from './condition/compileCondition.js';

/** Whether a row passes, by its place in the table. */
export type RowTest = (row: number) => boolean;

const maxDepth = 64;

/** Rows that pass, before grouping. */
export const where: Clause = (table, query, context) => filter(table, query.where, '/where', context);

/** Rows that pass, after grouping. */
export const having: Clause = (table, query, context) => filter(table, query.having, '/having', context);

function filter(
  table: Table,
  condition: Where | null | undefined,
  path: string,
  context: QueryContext,
): Table {
  if (!condition) return table;
  const compiler = new WhereCompiler(table, context);
  const test = compiler.compile(condition, false, path, 0);
  if (context.failed) return table;
  if (compiler.unevaluated) return table.pick(new Uint32Array(0));
  if (test === null) return table;
  const indexes = new Uint32Array(table.size);
  let count = 0;
  for (let row = 0; row < table.size; row++) if (test(row)) indexes[count++] = row;
  return table.pick(indexes.slice(0, count));
}

class WhereCompiler {
  /** Whether a formula gave no value. Then no row passes, so that a failure never shows more than was asked for. */
  unevaluated = false;
  readonly #table: Table;
  readonly #context: QueryContext;

  constructor(table: Table, context: QueryContext) {
    this.#table = table;
    this.#context = context;
  }

  /**
   * The test of a condition; null when it is to be skipped. Negation is carried down to the single conditions: one that
   * compares with null passes no row, neither as it is nor inside `not`.
   */
  compile(condition: Where, negated: boolean, path: string, depth: number): RowTest | null {
    if (depth > maxDepth) {
      this.#context.fail(tooDeep(path, maxDepth));
      return null;
    }
    if ('all' in condition) return this.#combine(condition.all, 'all', negated, path, depth);
    if ('any' in condition) return this.#combine(condition.any, 'any', negated, path, depth);
    if ('not' in condition) return this.compile(condition.not, !negated, `${path}/not`, depth + 1);
    const result = compileCondition(condition, negated, this.#table, path, this.#context);
    if (result === 'unevaluated') {
      this.unevaluated = true;
      return null;
    }
    return result === 'skipped' ? null : result;
  }

  #combine(
    parts: readonly Where[],
    kind: 'all' | 'any',
    negated: boolean,
    path: string,
    depth: number,
  ): RowTest | null {
    const tests = parts
      .map((part, i) => this.compile(part, negated, `${path}/${kind}/${i}`, depth + 1))
      .filter((test) => test !== null);
    if (tests.length === 0 && parts.length > 0) return null;
    if (tests.length === 1) return tests[0]!;
    return (kind === 'all') === negated ? passesAny(tests) : passesAll(tests);
  }
}

function passesAll(tests: readonly RowTest[]): RowTest {
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

function passesAny(tests: readonly RowTest[]): RowTest {
  return (row) => {
    for (const test of tests) if (test(row)) return true;
    return false;
  };
}
