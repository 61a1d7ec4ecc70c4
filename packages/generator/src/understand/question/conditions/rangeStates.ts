import { aboveFormula, belowFormula, outsideFormula, rangeOf, type Range } from '../../tables/rangeOf.js';
import type { Reading } from '../Reading.js';
import type { MeantState } from './MeantState.js';

/** Where a number lies, beside the range that it should be in. */
type Place = 'out' | 'above' | 'below' | 'within';

/** `outside the reference range`, of a table that has the ends of the range beside what was measured. */
export function rangeState({ profile }: Reading, place: Place): MeantState | null {
  const range = rangeOf(profile);
  if (!range) return null;
  const { value, low, high } = range;
  const as = `${value.key} ${place}`;
  return {
    where: { key: as, op: 'eq', value: true },
    derive: { as, formula: formulas[place](range) },
    of: `${low.label} and ${high.label}`,
    columns: [low, high],
    isOfRows: true,
    known: { key: value.key, op: 'notNull' },
  };
}

const formulas: Readonly<Record<Place, (range: Range) => string>> = {
  above: aboveFormula,
  below: belowFormula,
  out: outsideFormula,
  within: (range) => `not (${outsideFormula(range)})`,
};
