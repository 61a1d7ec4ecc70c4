import { aboveFormula, belowFormula, outsideFormula, rangeOf, type Range } from '../../tables/rangeOf.js';
import { isMeasured } from '../../tables/bounds.js';
import { isBalance, isLimit, readable } from '../../tables/columnNames.js';
import { isNumeric } from '../columns/columnRoles.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import type { Reading } from '../Reading.js';
import type { MeantState } from './MeantState.js';
import { limited } from './columnComparisons.js';

/** Where a number lies, beside the range that it should be in. */
type Place = 'out' | 'above' | 'below' | 'within';

/** `outside the reference range`, of a table that has the ends of the range beside what was measured. */
export function rangeState(reading: Reading, place: Place): MeantState | null {
  const range = rangeOf(reading.profile);
  if (!range) return place === 'below' ? null : limitState(reading, place);
  const { value, low, high } = range;
  const as = `${value.key} ${place}`;
  return {
    where: { key: as, op: 'eq', value: true },
    derive: { as, formula: formulas[place](range) },
    of: `${low.label} and ${high.label}`,
    columns: [low, high],
    isOfRows: true,
    known: isMeasured(reading.profile.columns, value),
  };
}

const formulas: Readonly<Record<Place, (range: Range) => string>> = {
  above: aboveFormula,
  below: belowFormula,
  out: outsideFormula,
  within: (range) => `not (${outsideFormula(range)})`,
};

/** `share of exceedances`, of a table with nothing but an upper limit beside what was measured. */
function limitState(reading: Reading, place: 'out' | 'above' | 'within'): MeantState | null {
  const limit = reading.profile.columns.find(
    (column) => isNumeric(column) && isLimit(readable(column)) && !isBalance(readable(column)),
  );
  const value = limit && limited(reading, limit);
  if (!limit || !value) return null;
  const as = `${value.key} ${place}`;
  const sign = place === 'within' ? '<=' : '>';
  return {
    where: { key: as, op: 'eq', value: true },
    derive: { as, formula: `${nameInFormula(value.key)} ${sign} ${nameInFormula(limit.key)}` },
    of: limit.label,
    columns: [limit],
    isOfRows: true,
    known: isMeasured(reading.profile.columns, value),
  };
}
