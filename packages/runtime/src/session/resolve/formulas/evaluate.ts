import type { Cell } from '@vitrine/schema';
import { createScope } from './createScope.js';
import { failed, loading, ready, type Live } from '../../values/Live.js';
import { prefixIssues } from '../../values/prefixIssues.js';
import { resolveReferences, type NamedReference } from './references.js';
import type { ResolveContext } from '../ResolveContext.js';

/** Nodes and datasets that a formula of a node reads. */
export function formulaReferences(context: ResolveContext, text: string, self: string): NamedReference[] {
  return resolveReferences(context, context.formulas.compile(text).formula?.references ?? [], self);
}

/** Evaluates a formula of a node. */
export function evaluate(context: ResolveContext, text: string, self: string, pointer: string): Live<Cell> {
  const { formula, issue } = context.formulas.compile(text);
  if (!formula) return failed(...prefixIssues([issue], pointer, self));
  const { scope, origin } = createScope(context, self, formula.usesClock);
  const result = formula.evaluate(scope);
  if (result.pending) return loading;
  const issues = result.issue ? prefixIssues([result.issue], pointer, self) : [];
  return result.issue?.severity === 'error' ? failed(...issues) : ready(result.value, origin(), issues);
}
