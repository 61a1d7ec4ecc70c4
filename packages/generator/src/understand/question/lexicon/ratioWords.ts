/** Words that say of one number how much it is for each of another, where others such as `by` may group. */
export const ratioWords: ReadonlySet<string> = new Set(['per', 'pro', 'je']);

/** Words for a rate behind the state that it is of: `failure rate`. */
export const ratesBehind: ReadonlySet<string> = new Set(['rate', 'rates', 'quote', 'ratio']);

/** Words for a rate before the state that it is of, folded: `taxa de reprovação`. */
export const ratesBefore: ReadonlySet<string> = new Set([
  'tasa',
  'taux',
  'taxa',
  'indice',
  'porcentaje',
  'pourcentage',
  'percentual',
]);
