import type { ComputedColumn } from '@vitrine/schema';
import { sql } from 'kysely';
import { parseFormula } from '../formulas/parse/parseFormula.js';
import type { FormulaNode } from '../formulas/parse/FormulaNode.js';
import { duplicateOutput, formulaIssue } from '../issues/queryMessages.js';
import { or, type Sql, type SqlContext, type SqlFrame } from './SqlFrame.js';

/** Adds columns computed row by row; each may read those before it. Only arithmetic over numbers means the same in SQL. */
export function sqlFormulas(
  frame: SqlFrame,
  computed: readonly ComputedColumn[] | null | undefined,
  path: string,
  context: SqlContext,
): SqlFrame {
  return (computed ?? []).reduce((result, { as, formula }, i) => {
    const at = `${path}/${i}`;
    if (result.columns.has(as)) context.fail(duplicateOutput(`${at}/as`, as));
    const parsed = parseFormula(formula);
    if ('issue' in parsed) {
      context.fail(formulaIssue(`${at}/formula`, parsed.issue));
      return result;
    }
    const value = arithmetic(parsed.root, result, `${at}/formula`, context);
    if (!value) return result;
    const [name, failed] = [context.name(), context.name()];
    return {
      ...result,
      select: sql`select *, ${value.value} as ${name}, coalesce(${or(value.failures)}, 0) as ${failed} from (${result.select})`,
      columns: new Map(result.columns).set(as, { kind: 'number', at: name, failed }),
    };
  }, frame);
}

interface Arithmetic {
  readonly value: Sql;
  /** Conditions under which there is no value because of an error. */
  readonly failures: readonly Sql[];
}

const operators = { '+': sql`+`, '-': sql`-`, '*': sql`*` } as const;

function arithmetic(
  node: FormulaNode,
  frame: SqlFrame,
  path: string,
  context: SqlContext,
): Arithmetic | null {
  const part = (inner: FormulaNode) => arithmetic(inner, frame, path, context);
  const refuse = (what: string): null => {
    context.refuse(path, what);
    return null;
  };
  switch (node.kind) {
    case 'literal':
      if (typeof node.value !== 'number') return refuse('a formula of texts');
      return { value: sql`cast(${node.value} as real)`, failures: [] };
    case 'name': {
      const [key, ...more] = node.path;
      if (key === undefined || more.length > 0 || (node.level !== null && node.level !== 'row'))
        return refuse('a formula that reads more than its row');
      const column = context.columnOf(frame, key, path);
      if (!column) return null;
      return column.kind === 'number'
        ? { value: column.at, failures: [] }
        : refuse('a formula of anything but numbers');
    }
    case 'unary': {
      const operand = part(node.operand);
      if (!operand || node.operator === 'not') return operand && refuse('"not" in a formula');
      const { value, failures } = operand;
      if (node.operator === '%') return { value: sql`(${value} / 100.0)`, failures };
      return node.operator === '-' ? { value: sql`(- ${value})`, failures } : operand;
    }
    case 'binary': {
      const left = part(node.left);
      const right = left && part(node.right);
      if (!left || !right) return null;
      const failures = [...left.failures, ...right.failures];
      if (node.operator === '/') {
        return {
          value: sql`(${left.value} / nullif(${right.value}, 0))`,
          failures: [...failures, sql`(${left.value} is not null and ${right.value} = 0)`],
        };
      }
      if (node.operator !== '+' && node.operator !== '-' && node.operator !== '*')
        return refuse(`"${node.operator}" in a formula`);
      return { value: sql`(${left.value} ${operators[node.operator]} ${right.value})`, failures };
    }
    default:
      return refuse('a function or list in a formula');
  }
}
