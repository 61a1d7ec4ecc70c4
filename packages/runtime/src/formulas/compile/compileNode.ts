import { type Cell } from '@vitrine/schema';
import { closestName } from '@vitrine/schema/internal';
import { formulaArguments, formulaUnknownFunction } from '../../issues/formulaNameMessages.js';
import { formulaNotFinite, formulaType } from '../../issues/formulaValueMessages.js';
import { compileAggregate } from './compileAggregate.js';
import { compileArgument } from './compileArgument.js';
import { compileBinary } from './compileBinary.js';
import { compileCondition } from './compileCondition.js';
import type { Body, Compilation } from './Compilation.js';
import type { CallNode, FormulaNode, MembershipNode, NameNode, UnaryNode } from '../parse/FormulaNode.js';
import { familiarNames } from '../functions/familiarNames.js';
import { parametersFor, usageOf, type CallSite, type ScalarFunction } from '../functions/FormulaFunction.js';
import { chargeText, checkedText, equal, written } from '../evaluate/operators.js';
import { resolveName } from './resolveName.js';
import type { Evaluator } from '../evaluate/Run.js';

/** Members of two lists that may be compared without a charge on the budget. */
const FREE_PAIRS = 16;

/** Turns a node into a closure; `body` is the aggregate that it stands in. */
export function compileNode(node: FormulaNode, compilation: Compilation, body: Body | null): Evaluator {
  if (body && node.kind !== 'literal' && node.kind !== 'name') body.operations++;
  switch (node.kind) {
    case 'literal':
      return constant(node.value);
    case 'name':
      return compileName(node, compilation, body);
    case 'unary':
      return compileUnary(node, compilation, body);
    case 'binary':
      return compileBinary(node, compilation, body);
    case 'in':
      return compileMembership(node, compilation, body);
    case 'call':
      return compileCall(node, compilation, body);
  }
}

function constant(value: Cell): Evaluator {
  return () => value;
}

function compileName(node: NameNode, compilation: Compilation, body: Body | null): Evaluator {
  if (!body) {
    const path = node.level ? [node.level, ...node.path] : node.path;
    compilation.references.push({ path, kind: 'value', start: node.start, end: node.end });
    return (run) => resolveName(run, node);
  }
  const slot = compilation.slots++;
  const column = node.path.at(-1)!;
  body.names.push({ node, slot });
  return (run) => {
    const { frame, value } = run.bindings[slot]!;
    return frame ? frame.dataset.cell(frame.index, column) : value;
  };
}

function compileUnary(node: UnaryNode, compilation: Compilation, body: Body | null): Evaluator {
  if (node.operator === 'not') {
    const condition = compileCondition(node.operand, 'not', 'operand', compilation, body);
    return (run) => {
      const value = condition(run);
      return value === null ? null : !value;
    };
  }
  const { operator, operand } = node;
  const evaluate = compileNode(operand, compilation, body);
  const apply =
    operator === '-'
      ? (value: number) => -value
      : operator === '%'
        ? (value: number) => value / 100
        : (value: number) => value;
  const { text } = compilation;
  return (run) => {
    const value = evaluate(run);
    if (typeof value === 'number') return apply(value);
    if (value === null) return null;
    const fault = {
      of: operator,
      side: 'operand',
      expected: 'a number',
      value,
      written: written(text, operand),
      place: operand,
      row: run.row,
    };
    return run.fail(formulaType(fault));
  };
}

/** A list of one value stands for the value; a list on the left needs one item in common. */
function compileMembership(node: MembershipNode, compilation: Compilation, body: Body | null): Evaluator {
  const left = compileNode(node.left, compilation, body);
  const list = node.list.map((item) => compileNode(item, compilation, body));
  const { negated } = node;
  return (run) => {
    const value = left(run);
    const values: readonly Cell[] = Array.isArray(value) ? value : [value];
    for (const item of list) {
      const choice = item(run);
      const choices: readonly Cell[] = Array.isArray(choice) ? choice : [choice];
      const pairs = choices.length * values.length;
      if (pairs > FREE_PAIRS && !run.spend(pairs, node)) return null;
      if (choices.some((one) => values.some((other) => equal(run, other, one, node)))) return !negated;
    }
    return negated;
  };
}

function compileCall(node: CallNode, compilation: Compilation, body: Body | null): Evaluator {
  const { functions } = compilation;
  const definition = functions.get(node.name.toLowerCase());
  if (!definition) {
    compilation.issue ??= formulaUnknownFunction(node.name, node, closestFunction(node.name, functions));
    return constant(null);
  }
  const parameters = parametersFor(definition.parameters, node.args.length);
  if (!parameters) {
    compilation.issue ??= formulaArguments(definition.name, usageOf(definition), node.args.length, node);
    return constant(null);
  }
  if (definition.clock) {
    compilation.usesClock = true;
    if (body) body.restsOnMore = true;
  }
  if (definition.kind === 'aggregate')
    return compileAggregate({ definition, node, parameters, compilation, outer: body });
  const args = node.args.map((arg, index) =>
    compileArgument(arg, parameters[index]!, definition.name, compilation, body),
  );
  const { start, end } = node;
  const call = { name: definition.name, start, end, args: node.args, text: compilation.text };
  return definition.kind === 'lazy' ? definition.compile(args, call) : compileScalar(definition, args, call);
}

function closestFunction(name: string, functions: Compilation['functions']): string | undefined {
  const names = Array.from(functions.values(), (definition) => definition.name);
  return familiarNames.get(name.toLowerCase()) ?? closestName(name, names);
}

function compileScalar(
  { apply, takesNull = false }: ScalarFunction,
  args: readonly Evaluator[],
  call: CallSite,
): Evaluator {
  return (run) => {
    const values: Cell[] = [];
    for (const arg of args) {
      const value = arg(run);
      if (value === null && !takesNull) return null;
      if (typeof value === 'string') chargeText(run, value.length, call);
      values.push(value);
    }
    if (run.stopped) return null;
    const result = apply(values, run, call);
    if (typeof result === 'string') return checkedText(run, result, call);
    if (typeof result !== 'number' || Number.isFinite(result)) return result;
    return run.warn(formulaNotFinite(written(call.text, call), call));
  };
}
