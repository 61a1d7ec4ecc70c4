import { isNumeric } from '../columns/columnRoles.js';
import { moneyColumn } from '../columns/moneyColumns.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { signsOf, type Reading } from '../Reading.js';
import type { ReadCondition } from './readConditions.js';

/** How many widths of the middle half a number may lie outside it. */
const usual = 1.5;

/** `outliers in price`: numbers far outside the middle half of all. */
export function outlierConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  const [sign] = signsOf(reading, 'outlier');
  if (!sign) return [];
  const match = reading.columns.find(({ columns, combine }) => !combine && columns.some(isNumeric));
  const column =
    match?.columns.find(isNumeric) ??
    moneyColumn(reading.profile, reading.headings) ??
    reading.profile.measures[0];
  // What is computed row by row has no quantiles in a formula.
  if (!column || column.formula !== undefined) return [];
  if (match) used.add(match);
  const name = `${nameInFormula(reading.dataset).replace(/^row\./, '')}.${nameInFormula(column.key).replace(/^row\./, '')}`;
  const [low, high] = [`quantile(${name}, 0.25)`, `quantile(${name}, 0.75)`];
  const reach = `${usual} * (${high} - ${low})`;
  return [
    {
      where: {
        any: [
          { key: column.key, op: 'lt', value: { formula: `${low} - ${reach}` } },
          { key: column.key, op: 'gt', value: { formula: `${high} + ${reach}` } },
        ],
      },
      from: sign.from,
      to: sign.to,
      isState: true,
      note: {
        kind: 'inferred',
        text: `outliers lie more than ${usual} times the width of the middle half of ${column.label} outside it`,
        from: `column ${column.label}`,
      },
    },
  ];
}
