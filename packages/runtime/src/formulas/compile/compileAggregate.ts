import type { Cell } from '@vitrine/schema';
import { formulaDatasetExpected, formulaSeveralDatasets } from '../../issues/formulaNameMessages.js';
import { formulaNotFinite, formulaType } from '../../issues/formulaValueMessages.js';
import { compileArgument } from './compileArgument.js';
import { compileCondition } from './compileCondition.js';
import type { Body, Compilation } from './Compilation.js';
import type { CallNode, FormulaNode, NameNode } from '../parse/FormulaNode.js';
import {
  usageOf,
  type Accumulator,
  type AggregateFunction,
  type CallSite,
  type FunctionParameter,
} from '../functions/FormulaFunction.js';
import { written } from '../evaluate/operators.js';
import { bindName, resolveDataset, resolveName } from './resolveName.js';
import type { Evaluator, Run } from '../evaluate/Run.js';
import type { FormulaDataset } from '../types.js';

/** A call of an aggregate while it is compiled. */
export interface AggregateCall {
  readonly definition: AggregateFunction & { readonly name: string };
  readonly node: CallNode;
  /** The parameter of each argument. */
  readonly parameters: readonly FunctionParameter[];
  readonly compilation: Compilation;
  /** The aggregate that it stands in. */
  readonly outer: Body | null;
}

/** Computes the arguments that are the same for all rows; null when one of them is null. */
type ReadSettings = (run: Run) => readonly Cell[] | null;

/** An aggregate in one of its forms: over a dataset named first, over several values, or over the rows of the one dataset in its argument. */
export function compileAggregate(call: AggregateCall): Evaluator {
  const { node, parameters } = call;
  if (parameters[0]?.type === 'dataset') return compileConditional(call);
  const values = node.args.filter((_, index) => parameters[index]!.repeated);
  return values.length > 1 ? compileValues(call, values) : compileRows(call, values[0]!);
}

/** `countif(orders, condition)`, `sumif(orders, condition, value)`. */
function compileConditional({ definition, node, compilation, outer }: AggregateCall): Evaluator {
  const [name, condition, value] = node.args;
  if (name?.kind !== 'name' || name.level !== null || name.path.length > 1) {
    compilation.issue ??= formulaDatasetExpected(definition.name, usageOf(definition), name ?? node);
    return () => null;
  }
  refer(compilation, name, []);
  const body = openBody(outer);
  const passes = compileCondition(condition!, definition.name, 'condition', compilation, body);
  const evaluate = value ? compilation.compile(value, compilation, body) : () => true;
  closeBody(compilation, body, [name.path[0]!]);
  const { text } = compilation;
  const rows = new RowLoop({ definition, node, arg: value ?? node, body, text, passes, value: evaluate });
  return (run) => {
    const dataset = resolveDataset(run, name);
    return dataset && rows.evaluate(run, name.path[0]!, dataset, []);
  };
}

/** `max(1, 2)`: plain values, in whatever row the formula stands. */
function compileValues(call: AggregateCall, values: readonly FormulaNode[]): Evaluator {
  const { definition, node, compilation, outer } = call;
  const args = values.map((arg) => compilation.compile(arg, compilation, outer));
  const readSettings = compileSettings(call);
  const { text } = compilation;
  const site = { name: definition.name, start: node.start, end: node.end, args: node.args, text };
  return (run) => {
    const settings = readSettings(run);
    if (!settings || run.stopped) return null;
    const accumulator = definition.accumulate(run, settings, site);
    for (const [index, arg] of args.entries()) {
      take(run, definition, accumulator, arg(run), values[index]!, text);
    }
    return run.stopped ? null : finite(run, accumulator.result(), node, text);
  };
}

function compileSettings({ definition, node, parameters, compilation, outer }: AggregateCall): ReadSettings {
  const args = node.args.flatMap((arg, index) => {
    const parameter = parameters[index]!;
    return parameter.repeated ? [] : [compileArgument(arg, parameter, definition.name, compilation, outer)];
  });
  return (run) => {
    const settings: Cell[] = [];
    for (const arg of args) {
      const value = arg(run);
      if (value === null) return null;
      settings.push(value);
    }
    return settings;
  };
}

/** `sum(orders.price * orders.qty)`, `count(orders)`, `count(tags)`. */
function compileRows(call: AggregateCall, arg: FormulaNode): Evaluator {
  const { definition, node, parameters, compilation, outer } = call;
  if (definition.name === 'count' && arg.kind === 'name' && (arg.path.length === 1 || arg.level !== null)) {
    return compileCountOfName(arg, node, compilation, outer);
  }
  const readSettings = compileSettings(call);
  const body = openBody(outer);
  const isFixed = node.args.every(({ kind }, index) => parameters[index]!.repeated || kind === 'literal');
  if (!isFixed) body.restsOnMore = true;
  const evaluate = compilation.compile(arg, compilation, body);
  const heads = new Set(
    body.names.filter(({ node: name }) => isDotted(name)).map(({ node: name }) => name.path[0]!),
  );
  closeBody(compilation, body, [...heads]);
  const usage = usageOf(definition).replace('values, …', 'dataset.column');
  const missing = formulaDatasetExpected(definition.name, usage, arg);
  if (heads.size === 0) {
    compilation.issue ??= missing;
    return () => null;
  }
  const { text } = compilation;
  const rows = new RowLoop({ definition, node, arg, body, text, passes: null, value: evaluate });
  return (run) => {
    const settings = readSettings(run);
    if (!settings || run.stopped) return null;
    const found = datasetsAmong(run, heads);
    if (found.length > 1)
      return run.fail(
        formulaSeveralDatasets(
          definition.name,
          found.map(([name]) => name),
          arg,
        ),
      );
    if (found[0]) return rows.evaluate(run, ...found[0], settings);
    // No dataset: either a name is wrong, which says more, or all are values.
    for (const { node: name } of body.names) if (isDotted(name)) resolveName(run, name);
    return run.fail(missing);
  };
}

/** Rows of a dataset, items of a list, or 1 for a value that is not null. */
function compileCountOfName(
  name: NameNode,
  node: CallNode,
  compilation: Compilation,
  outer: Body | null,
): Evaluator {
  const first = name.path[0]!;
  if (name.level !== null || outer) {
    const evaluate = compilation.compile(name, compilation, outer);
    return (run) => countOf(evaluate(run));
  }
  refer(compilation, name, []);
  return (run) => {
    const { scope } = run;
    const own = scope.row?.(first) ?? scope.self?.(first, false);
    const dataset = own === undefined ? scope.dataset?.(first) : undefined;
    return dataset
      ? dataset.length
      : countOf(resolveName(run, { ...name, start: node.start, end: node.end }));
  };
}

function countOf(value: Cell): number {
  return Array.isArray(value) ? value.length : value === null ? 0 : 1;
}

/** Datasets of that name; those of enclosing aggregates only when there is no other. */
function datasetsAmong(run: Run, names: Iterable<string>): [string, FormulaDataset][] {
  const found: [string, FormulaDataset][] = [];
  for (const name of names) {
    const dataset = run.scope.dataset?.(name);
    if (dataset) found.push([name, dataset]);
  }
  const inner = found.filter(([name]) => !run.frames.some((frame) => frame.name === name));
  return inner.length > 0 ? inner : found;
}

const isDotted = (node: NameNode) => node.level === null && node.path.length === 2;

function openBody(outer: Body | null): Body {
  if (outer) outer.restsOnMore = true;
  return { names: [], operations: 0, restsOnMore: false };
}

/** Notes what the names of a body refer to, once its datasets are known. */
function closeBody(compilation: Compilation, body: Body, datasets: readonly string[]): void {
  for (const { node } of body.names) {
    if (isDotted(node)) refer(compilation, node, [node.path[1]!]);
    else if (node.level)
      compilation.references.push({
        path: [node.level, ...node.path],
        kind: 'value',
        start: node.start,
        end: node.end,
      });
    else
      compilation.references.push({
        path: node.path,
        kind: 'value',
        within: datasets,
        start: node.start,
        end: node.end,
      });
  }
}

function refer(compilation: Compilation, node: NameNode, columns: readonly string[]): void {
  compilation.references.push({
    path: [node.path[0]!],
    kind: 'dataset',
    columns,
    start: node.start,
    end: node.end,
  });
}

interface RowLoopParts {
  readonly definition: AggregateCall['definition'];
  readonly node: CallNode;
  readonly arg: FormulaNode;
  readonly body: Body;
  readonly text: string;
  readonly passes: Evaluator | null;
  readonly value: Evaluator;
}

interface KnownResult {
  readonly timeZone: string;
  readonly locale: string;
  readonly weekStart: number | undefined;
  readonly value: Cell;
}

/** Goes through the rows of a dataset, and remembers the result where it depends on nothing but these rows. */
class RowLoop {
  private readonly known = new WeakMap<FormulaDataset, KnownResult>();
  private readonly site: CallSite;

  constructor(private readonly parts: RowLoopParts) {
    const { definition, node, text } = parts;
    this.site = { name: definition.name, start: node.start, end: node.end, args: node.args, text };
  }

  evaluate(run: Run, name: string, dataset: FormulaDataset, settings: readonly Cell[]): Cell {
    const { timeZone, locale, weekStart } = run.scope;
    const known = this.known.get(dataset);
    if (known?.timeZone === timeZone && known.locale === locale && known.weekStart === weekStart)
      return known.value;
    const frame = { name, dataset, index: 0 };
    run.frames.push(frame);
    const closed = this.bind(run) && !this.parts.body.restsOnMore;
    const { warning } = run;
    run.warning = null;
    const value = this.loop(run, frame, settings);
    if (closed && !run.stopped && run.warning === null)
      this.known.set(dataset, { timeZone, locale, weekStart, value });
    run.warning = warning ?? run.warning;
    run.frames.pop();
    return value;
  }

  /** Binds the names of the body; true when all of them are columns of the rows gone through. */
  private bind(run: Run): boolean {
    const frame = run.frames.at(-1);
    let closed = true;
    for (const { node, slot } of this.parts.body.names) {
      const binding = bindName(run, node);
      run.bindings[slot] = binding;
      closed &&= binding.frame === frame;
    }
    return closed;
  }

  private loop(
    run: Run,
    frame: { readonly dataset: FormulaDataset; index: number },
    settings: readonly Cell[],
  ): Cell {
    const { definition, body, passes, value, arg, text, node } = this.parts;
    const { length } = frame.dataset;
    if (run.stopped || !run.spend(Math.max(1, body.operations) * length, node)) return null;
    const accumulator = definition.accumulate(run, settings, this.site);
    for (; frame.index < length; frame.index++) {
      if (passes && passes(run) !== true) {
        if (run.stopped) return null;
        continue;
      }
      take(run, definition, accumulator, value(run), arg, text);
      if (run.stopped) return null;
    }
    return run.stopped ? null : finite(run, accumulator.result(), node, text);
  }
}

function take(
  run: Run,
  definition: AggregateCall['definition'],
  accumulator: Accumulator,
  value: Cell,
  arg: FormulaNode,
  text: string,
): void {
  if (value === null || run.stopped) return;
  const { accepts, name } = definition;
  const fits =
    accepts === 'any' || typeof value === 'number' || (accepts === 'ordered' && typeof value === 'string');
  if (fits) accumulator.add(value);
  else {
    const expected = accepts === 'number' ? 'a number' : 'a number, text or date';
    run.fail(
      formulaType({
        of: name,
        side: 'value',
        expected,
        value,
        written: written(text, arg),
        place: arg,
        row: run.row,
      }),
    );
  }
}

function finite(run: Run, value: Cell, node: CallNode, text: string): Cell {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return run.warn(formulaNotFinite(written(text, node), node));
}
