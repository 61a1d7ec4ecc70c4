import type { Issue } from '@vitrine/schema';
import { formulaSyntax, formulaTooDeep, formulaTooLong } from '../../issues/formulaSyntaxMessages.js';
import type { BinaryOperator, FormulaNode, NameNode } from './FormulaNode.js';
import { limits } from './limits.js';
import { tokenize, type Token } from './tokenize.js';

/*
 * From loose to tight; operators of one row associate to the left unless the row says otherwise.
 *
 *   or
 *   and
 *   not                                   before its operand
 *   =  ==  <>  !=  <  <=  >  >=           not chained; so are:
 *   in  not in                            followed by a list in parentheses, or by a value that may be a list
 *   &                                     joins text
 *   +  -
 *   *  /
 *   -  +                                  before the operand
 *   ^                                     to the right; its exponent may start with a sign
 *   %                                     after the operand, a hundredth
 *   literal  name  name.name  name.name.name  function(…)  (…)
 *
 * and or not true false null may be written in capitals, function names in any case. A name in backticks is only a name.
 */
const precedence = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  join: 5,
  sum: 6,
  product: 7,
  sign: 8,
  power: 9,
  percent: 10,
};

interface Infix {
  readonly operator: BinaryOperator | 'in' | 'not in' | '%';
  readonly precedence: number;
}

const symbols: ReadonlyMap<string, Infix> = new Map([
  ['&', { operator: '&', precedence: precedence.join }],
  ['+', { operator: '+', precedence: precedence.sum }],
  ['-', { operator: '-', precedence: precedence.sum }],
  ['*', { operator: '*', precedence: precedence.product }],
  ['/', { operator: '/', precedence: precedence.product }],
  ['^', { operator: '^', precedence: precedence.power }],
  ['%', { operator: '%', precedence: precedence.percent }],
  ['=', { operator: '=', precedence: precedence.comparison }],
  ['==', { operator: '=', precedence: precedence.comparison }],
  ['<>', { operator: '<>', precedence: precedence.comparison }],
  ['!=', { operator: '<>', precedence: precedence.comparison }],
  ['<', { operator: '<', precedence: precedence.comparison }],
  ['<=', { operator: '<=', precedence: precedence.comparison }],
  ['>', { operator: '>', precedence: precedence.comparison }],
  ['>=', { operator: '>=', precedence: precedence.comparison }],
]);

const words: ReadonlyMap<string, Infix> = new Map([
  ['and', { operator: 'and', precedence: precedence.and }],
  ['or', { operator: 'or', precedence: precedence.or }],
  ['in', { operator: 'in', precedence: precedence.comparison }],
]);

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Parses a formula by operator precedence. Nothing in it is looked up yet. */
export function parseFormula(text: string): { readonly root: FormulaNode } | { readonly issue: Issue } {
  if (text.length > limits.characters) return { issue: formulaTooLong(text.length, limits.characters) };
  const lexed = tokenize(text);
  return 'issue' in lexed ? lexed : new Parser(text, lexed.tokens).parse();
}

/** Keeps the first issue and then only sees the end of the text, so that every loop stops. */
class Parser {
  private position = 0;
  private nesting = 0;
  private issue: Issue | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  parse(): { readonly root: FormulaNode } | { readonly issue: Issue } {
    if (this.peek().kind === 'end') return { issue: formulaSyntax.empty() };
    const root = this.expression(0);
    if (!this.issue && this.peek().kind !== 'end') this.fail(formulaSyntax.operatorExpected(this.peek()));
    return this.issue ? { issue: this.issue } : { root };
  }

  private peek(): Token {
    return this.tokens[this.position]!;
  }

  private next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.position++;
    return token;
  }

  private fail(issue: Issue): FormulaNode {
    this.issue ??= issue;
    this.position = this.tokens.length - 1;
    return { kind: 'literal', value: null, start: 0, end: 0, height: 1 };
  }

  private isOperator(text: string, token = this.peek()): boolean {
    return token.kind === 'operator' && token.text === text;
  }

  private expect(text: string, opened: Token): number {
    if (!this.isOperator(text)) {
      this.fail(formulaSyntax.expected(text, this.peek(), opened));
      return 0;
    }
    return this.next().end;
  }

  private expression(loosest: number): FormulaNode {
    if (++this.nesting > limits.depth) return this.fail(formulaTooDeep(this.peek().start, limits.depth));
    let left = this.prefix();
    for (;;) {
      const token = this.peek();
      const infix = this.infix(token);
      if (!infix || infix.precedence < loosest) break;
      this.next();
      if (infix.operator === 'not in') this.next();
      left = this.afterInfix(left, infix, token);
      if (left.height > limits.height) return this.fail(formulaTooDeep(token.start, limits.height));
      if (
        infix.precedence === precedence.comparison &&
        this.infix(this.peek())?.precedence === precedence.comparison
      ) {
        return this.fail(formulaSyntax.chainedComparison(this.peek()));
      }
    }
    this.nesting--;
    return left;
  }

  private infix(token: Token): Infix | undefined {
    if (token.kind === 'operator') return symbols.get(token.text);
    if (token.kind !== 'name' || token.quoted) return undefined;
    const following = this.tokens[this.position + 1];
    if (keyword(token) === 'not' && following && keyword(following) === 'in') {
      return { operator: 'not in', precedence: precedence.comparison };
    }
    return words.get(keyword(token));
  }

  private afterInfix(left: FormulaNode, infix: Infix, token: Token): FormulaNode {
    if (infix.operator === '%') {
      if (this.startsOperand()) return this.fail(formulaSyntax.remainder(token, this.peek()));
      return {
        kind: 'unary',
        operator: '%',
        operand: left,
        start: left.start,
        end: token.end,
        height: left.height + 1,
      };
    }
    if (infix.operator === 'in' || infix.operator === 'not in') {
      const opened = this.peek();
      const list = this.isOperator('(') ? this.arguments() : [this.expression(infix.precedence + 1)];
      if (list.length === 0) return this.fail(formulaSyntax.emptyList(opened));
      const height = 1 + Math.max(left.height, ...list.map((node) => node.height));
      const end = this.tokens[this.position - 1]?.end ?? left.end;
      return { kind: 'in', negated: infix.operator === 'not in', left, list, start: left.start, end, height };
    }
    const right = this.expression(infix.operator === '^' ? infix.precedence : infix.precedence + 1);
    const height = 1 + Math.max(left.height, right.height);
    return {
      kind: 'binary',
      operator: infix.operator,
      left,
      right,
      start: left.start,
      end: right.end,
      height,
    };
  }

  /** Whether what follows can only be an operand: `10 % 3`. */
  private startsOperand(): boolean {
    const { kind } = this.peek();
    return (
      kind === 'number' ||
      kind === 'text' ||
      this.isOperator('(') ||
      (kind === 'name' && !this.infix(this.peek()))
    );
  }

  private prefix(): FormulaNode {
    const token = this.next();
    if (token.kind === 'number') {
      if (!Number.isFinite(token.number)) return this.fail(formulaSyntax.numberTooLarge(token));
      return { kind: 'literal', value: token.number, start: token.start, end: token.end, height: 1 };
    }
    if (token.kind === 'text')
      return { kind: 'literal', value: token.text, start: token.start, end: token.end, height: 1 };
    if (token.kind === 'name') return this.word(token);
    if (this.isOperator('-', token)) return this.sign('-', token);
    if (this.isOperator('+', token)) return this.sign('+', token);
    if (this.isOperator('(', token)) {
      const inner = this.expression(0);
      const end = this.expect(')', token);
      return { ...inner, start: token.start, end };
    }
    return this.fail(formulaSyntax.operandExpected(token));
  }

  private sign(operator: '-' | '+', token: Token): FormulaNode {
    const operand = this.expression(precedence.sign);
    return {
      kind: 'unary',
      operator,
      operand,
      start: token.start,
      end: operand.end,
      height: operand.height + 1,
    };
  }

  private word(token: Token): FormulaNode {
    if (this.isOperator('(') && !token.quoted && keyword(token) !== 'not') {
      const args = this.arguments();
      const end = this.tokens[this.position - 1]?.end ?? token.end;
      const height = 1 + Math.max(0, ...args.map((node) => node.height));
      return { kind: 'call', name: token.text, args, start: token.start, end, height };
    }
    if (!token.quoted && !this.isOperator('.')) {
      const word = keyword(token);
      const constant = constants.get(word);
      if (constant !== undefined)
        return { kind: 'literal', value: constant, start: token.start, end: token.end, height: 1 };
      if (word === 'not') {
        const operand = this.expression(precedence.not);
        return {
          kind: 'unary',
          operator: 'not',
          operand,
          start: token.start,
          end: operand.end,
          height: operand.height + 1,
        };
      }
      if (word === 'and' || word === 'or') return this.fail(formulaSyntax.operandExpected(token));
    }
    return this.name(token);
  }

  private name(first: Token): FormulaNode {
    const path = [first.text];
    let { end } = first;
    while (this.isOperator('.')) {
      this.next();
      const part = this.next();
      if (part.kind !== 'name') return this.fail(formulaSyntax.nameExpected(part));
      path.push(part.text);
      end = part.end;
    }
    const level = first.quoted ? null : levelOf(first.text);
    const place = { start: first.start, end, height: 1 };
    if (level) {
      if (path.length === 1) return this.fail(formulaSyntax.bareLevel(level, first));
      if (path.length > (level === 'page' ? 3 : 2))
        return this.fail(formulaSyntax.pathTooLong(this.text.slice(first.start, end), place));
      return { kind: 'name', level, path: path.slice(1), ...place };
    }
    if (path.length > 2)
      return this.fail(formulaSyntax.pathTooLong(this.text.slice(first.start, end), place));
    return { kind: 'name', level: null, path, ...place };
  }

  private arguments(): FormulaNode[] {
    const opened = this.next();
    const args: FormulaNode[] = [];
    if (!this.isOperator(')')) {
      do args.push(this.expression(0));
      while (this.isOperator(',') && this.next());
    }
    this.expect(')', opened);
    return args;
  }
}

/** The word in small letters when it is all small or all capital letters, as keywords may be written; else empty. */
function keyword(token: Token): string {
  if (token.kind !== 'name' || token.quoted) return '';
  const lower = token.text.toLowerCase();
  return token.text === lower || token.text === token.text.toUpperCase() ? lower : '';
}

function levelOf(word: string): NameNode['level'] {
  return word === 'row' || word === 'self' || word === 'page' ? word : null;
}
