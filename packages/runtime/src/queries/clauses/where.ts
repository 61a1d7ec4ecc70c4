import type { Where } from '@vitrine/schema';
import { tooDeep } from '../../issues/queryMessages.js';
import type { QueryContext } from '../execute/QueryContext.js';
import type { Table } from '../table/Table.js';
import type { Clause } from './Clause.js';
import { compileCondition } from './condition/compileCondition.js';
import { implies, requirementOf, type Requirement } from './condition/Requirement.js';

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
  return select(table, test, requirements(condition, false, path, context), context);
}

/** Rows that pass. Those of an earlier run over the same table are gone on from where they are known to hold them all. */
function select(
  table: Table,
  test: RowTest,
  required: readonly Requirement[] | undefined,
  { reader }: QueryContext,
): Table {
  const { selections } = table;
  const known = required && selections.equal(required, test, (indexes) => table.pick(indexes));
  if (known) return known;
  const fold = (text: string) => reader.fold(text);
  const wider = required && selections.wider(required, (one, other) => implies(one, other, fold));
  const size = wider?.indexes.length ?? table.size;
  const passed = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const row = wider ? wider.indexes[i]! : i;
    if (test(row)) passed[count++] = row;
  }
  const indexes = passed.slice(0, count);
  const selected = table.pick(indexes);
  if (required) selections.keep({ conditions: required, indexes, table: selected });
  return selected;
}

/** The conditions that must all be met; undefined when one can't be compared with others. */
function requirements(
  condition: Where,
  negated: boolean,
  path: string,
  context: QueryContext,
): readonly Requirement[] | undefined {
  if ('not' in condition) return requirements(condition.not, !negated, `${path}/not`, context);
  const kind = negated ? 'any' : 'all';
  const parts =
    'all' in condition && !negated ? condition.all : 'any' in condition && negated ? condition.any : null;
  if (!parts || parts.length === 0) {
    const one = requirementOf(condition, negated, path, context);
    return one && [one];
  }
  const all: Requirement[] = [];
  for (const [i, part] of parts.entries()) {
    const own = requirements(part, negated, `${path}/${kind}/${i}`, context);
    if (!own) return undefined;
    all.push(...own);
  }
  return all;
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
