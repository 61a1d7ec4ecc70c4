import type { Issue } from '@vitrine/schema';
import type { Compilation } from './compile/Compilation.js';
import { compileNode } from './compile/compileNode.js';
import { functionTable } from './functions/functionTable.js';
import { parseFormula } from './parse/parseFormula.js';
import { FormulaTools, Run } from './evaluate/Run.js';
import type { CompiledFormula } from './types.js';

/**
 * Parses a formula of at most 10,000 characters and turns it into closures, to be evaluated any number of times. What is
 * wrong with the text alone is an issue with its place in `params.start` and `params.end`; what its names mean is only
 * known in a scope, when it is evaluated.
 */
export function compileFormula(
  text: string,
):
  | { readonly formula: CompiledFormula; readonly issue?: undefined }
  | { readonly formula?: undefined; readonly issue: Issue } {
  const parsed = parseFormula(text);
  if ('issue' in parsed) return parsed;
  const compilation: Compilation = {
    text,
    functions: functionTable,
    compile: compileNode,
    references: [],
    slots: 0,
    usesClock: false,
    issue: null,
  };
  const evaluator = compileNode(parsed.root, compilation, null);
  if (compilation.issue) return { issue: compilation.issue };
  const tools = new FormulaTools();
  const references = compilation.references.toSorted((left, right) => left.start - right.start);
  return {
    formula: {
      text,
      references,
      usesClock: compilation.usesClock,
      evaluate(scope) {
        const run = new Run(scope, tools);
        const value = evaluator(run);
        return run.finish(value);
      },
    },
  };
}
