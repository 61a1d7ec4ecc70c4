import type { Query, Where } from '@vitrine/schema';
import { compileFormula } from '../formulas/compileFormula.js';
import type { FormulaReference } from '../formulas/types.js';
import { isFormula } from './clauses/condition/ConditionValue.js';

/** What the result of a query depends on. */
export interface QueryDependencies {
  /** Names of the datasets that it reads rows of. */
  readonly datasets: readonly string[];
  /** What its formulas read. Where `overRows`, a name may also be a column. */
  readonly references: readonly (FormulaReference & { readonly overRows: boolean })[];
  /** Whether the result changes with time. */
  readonly usesClock: boolean;
}

/** Reads off a query what it depends on, without running it. Formulas with errors depend on nothing. */
export function queryDependencies(query: Query): QueryDependencies {
  const references: (FormulaReference & { overRows: boolean })[] = [];
  let usesClock = false;
  const addFormula = (text: string, overRows: boolean) => {
    const { formula } = compileFormula(text);
    if (!formula) return;
    usesClock ||= formula.usesClock;
    references.push(...formula.references.map((reference) => ({ ...reference, overRows })));
  };
  const addValue = (value: unknown) => {
    if (isFormula(value)) addFormula(value.formula, false);
    else if (Array.isArray(value)) value.forEach(addValue);
  };
  const addWhere = (where: Where, depth: number): void => {
    if (depth > 64) return;
    if ('all' in where) where.all.forEach((part) => addWhere(part, depth + 1));
    else if ('any' in where) where.any.forEach((part) => addWhere(part, depth + 1));
    else if ('not' in where) addWhere(where.not, depth + 1);
    else {
      addValue(where.value);
      if (where.op !== 'inLast' && where.op !== 'inNext' && where.op !== 'olderThan') return;
      usesClock = true;
      if (typeof where.value === 'object' && where.value !== null && 'count' in where.value)
        addValue(where.value.count);
    }
  };
  for (const { formula } of [...(query.derive ?? []), ...(query.compute ?? [])]) addFormula(formula, true);
  for (const where of [query.where, query.having]) if (where) addWhere(where, 0);
  const datasets = new Set([query.from, ...(query.join ?? []).map((join) => join.with)]);
  return { datasets: [...datasets], references, usesClock };
}
