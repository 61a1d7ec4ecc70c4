import type { Cell } from '@vitrine/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFormula } from './compileFormula.js';
import { evaluateFormula } from './evaluateFormula.js';

const fragments = [
  `1;0.5;"a";'b';null;true;x;orders;orders.price;\`a b\`;row.x;page.a.b;2026;"2026-01-31"`,
  '+;-;*;/;^;%;&;=;<;>=;<>;and;or;not;in;(;);,;.;";`; ',
  'quantile(orders.price,;npv(0.1,;irr(;lookup(orders,;switch(x,;ifs(true,;text(x,;left("abc",;startOf(;pmt(0.1,;number(',
  'sum(;count(;countif(orders,;if(;iferror(;date(;dateadd(;round(;concat(;today();__proto__;constructor(',
].flatMap((line) => line.split(';'));

test('F40: No text makes it throw, and every refusal has a sentence and a place in the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join(' ')),
  );
  const scope = { values: { x: 3 }, datasets: { orders: [{ price: 1 }, { price: null }] }, now: 0 };
  fc.assert(
    fc.property(text, (formula) => {
      const { value, issue } = evaluateFormula(formula, scope);
      if (issue?.severity === 'error') expect(value).toBeNull();
      if (!issue) return;
      expect(issue.code).toMatch(/^formula\./);
      expect(issue.message.length).toBeGreaterThan(10);
      expect(issue.hint?.length).toBeGreaterThan(10);
      const { start, end } = issue.params as { start: number; end: number };
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(formula.length);
    }),
    { numRuns: 3000 },
  );
});

/** A small second implementation, for expressions of numbers, null and conditions. */
type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'null' }
  | { readonly kind: 'negate' | 'percent'; readonly of: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/' | '^';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'choice';
      readonly condition: Condition;
      readonly yes: Expression;
      readonly no: Expression;
    };
type Condition =
  | {
      readonly kind: 'compare';
      readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'logic';
      readonly operator: 'and' | 'or';
      readonly left: Condition;
      readonly right: Condition;
    }
  | { readonly kind: 'not'; readonly of: Condition };

const { expression } = fc.letrec<{ expression: Expression; condition: Condition }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
    }),
    fc.constant({ kind: 'null' as const }),
    fc.record({ kind: fc.constantFrom('negate' as const, 'percent' as const), of: tie('expression') }),
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      condition: tie('condition'),
      yes: tie('expression'),
      no: tie('expression'),
    }),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom(
        '=' as const,
        '<>' as const,
        '<' as const,
        '<=' as const,
        '>' as const,
        '>=' as const,
      ),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({
      kind: fc.constant('logic' as const),
      operator: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition'),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
}));

const levels = {
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  negate: 8,
  '^': 9,
  percent: 10,
  atom: 11,
};

/** Prints with as few parentheses as the grammar allows. */
function print(node: Expression | Condition, least = 0): string {
  const [text, level] = printed(node);
  return level < least ? `(${text})` : text;
}

function printed(node: Expression | Condition): [string, number] {
  switch (node.kind) {
    case 'number':
      return [String(node.value), levels.atom];
    case 'null':
      return ['null', levels.atom];
    case 'negate':
      return [`-${print(node.of, levels.negate)}`, levels.negate];
    case 'percent':
      return [`${print(node.of, levels.percent)}%`, levels.percent];
    case 'arithmetic': {
      const level = levels[node.operator];
      const [left, right] = node.operator === '^' ? [level + 1, level] : [level, level + 1];
      // An exponent may start with a sign.
      const exponent = node.operator === '^' && node.right.kind === 'negate';
      return [
        `${print(node.left, left)} ${node.operator} ${print(node.right, exponent ? levels.negate : right)}`,
        level,
      ];
    }
    case 'choice':
      return [`if(${print(node.condition)}, ${print(node.yes)}, ${print(node.no)})`, levels.atom];
    case 'compare':
      return [
        `${print(node.left, levels.compare + 1)} ${node.operator} ${print(node.right, levels.compare + 1)}`,
        levels.compare,
      ];
    case 'logic': {
      const level = levels[node.operator];
      return [`${print(node.left, level)} ${node.operator} ${print(node.right, level + 1)}`, level];
    }
    case 'not':
      return [`not ${print(node.of, levels.not)}`, levels.not];
  }
}

function evaluate(node: Expression): number | null {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'null':
      return null;
    case 'negate':
    case 'percent': {
      const value = evaluate(node.of);
      return value === null ? null : node.kind === 'negate' ? -value : value / 100;
    }
    case 'arithmetic': {
      const [left, right] = [evaluate(node.left), evaluate(node.right)];
      if (left === null || right === null) return null;
      const results = {
        '+': left + right,
        '-': left - right,
        '*': left * right,
        '/': left / right,
        '^': left ** right,
      };
      const result = results[node.operator];
      return Number.isFinite(result) ? result : null;
    }
    case 'choice':
      return evaluate(holds(node.condition) === true ? node.yes : node.no);
  }
}

function holds(node: Condition): boolean | null {
  if (node.kind === 'not') {
    const value = holds(node.of);
    return value === null ? null : !value;
  }
  if (node.kind === 'logic') {
    const sides = [holds(node.left), holds(node.right)];
    const decisive = node.operator === 'or';
    if (sides.includes(decisive)) return decisive;
    return sides.includes(null) ? null : !decisive;
  }
  const [left, right] = [evaluate(node.left), evaluate(node.right)];
  if (node.operator === '=') return left === right;
  if (node.operator === '<>') return left !== right;
  if (left === null || right === null) return null;
  return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[node.operator];
}

test('F1: A printed expression gives what a plain second implementation gives', () => {
  fc.assert(
    fc.property(expression, (node) => {
      const text = print(node);
      fc.pre(text.length < 5000);
      const expected = evaluate(node);
      expect(evaluateFormula(text).value).toBe(expected === 0 ? 0 : expected);
    }),
    { numRuns: 2000 },
  );
});

test('F11: Any text survives being quoted, and any name being put in backticks', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.string({ minLength: 1, maxLength: 50 }), (text, name) => {
      expect(evaluateFormula(`"${text.replaceAll('"', '""')}"`).value).toBe(text);
      const values = new Map<string, Cell>([[name, 42]]);
      const quoted = `\`${name.replaceAll('`', '``')}\``;
      expect(evaluateFormula(quoted, { values }).value).toBe(42);
      expect(compileFormula(quoted).formula?.references).toMatchObject([{ path: [name], kind: 'value' }]);
    }),
  );
});
