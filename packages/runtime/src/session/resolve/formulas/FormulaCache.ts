import type { Query } from '@vitrine/schema';
import { compileFormula } from '../../../formulas/compileFormula.js';
import type { FormulaDataset } from '../../../formulas/types.js';
import { formulaDataset } from '../../../queries/rows/formulaDataset.js';
import { queryDependencies, type QueryDependencies } from '../../../queries/queryDependencies.js';
import type { RowSet } from '../../../queries/rows/RowSet.js';

type Compiled = ReturnType<typeof compileFormula>;

/** Compiles each formula text, reads each query and prepares each row set for formulas once. */
export class FormulaCache {
  readonly #formulas = new Map<string, Compiled>();
  readonly #queries = new WeakMap<Query, QueryDependencies>();
  readonly #rows = new WeakMap<RowSet, FormulaDataset>();

  compile(text: string): Compiled {
    const known = this.#formulas.get(text) ?? compileFormula(text);
    this.#formulas.set(text, known);
    return known;
  }

  dependencies(query: Query): QueryDependencies {
    const known = this.#queries.get(query) ?? queryDependencies(query);
    this.#queries.set(query, known);
    return known;
  }

  rows(rowSet: RowSet): FormulaDataset {
    const known = this.#rows.get(rowSet) ?? formulaDataset(rowSet);
    this.#rows.set(rowSet, known);
    return known;
  }
}
