import { isoDay } from '../dates/calendar.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import { isBirth, readable } from './columnNames.js';
import type { ColumnProfile } from './profileData.js';

const perYear = 365.25 * 86_400_000;

/** How old people are today, where a column has the days on which they were born and none their age. */
export function agesOf(
  columns: readonly ColumnProfile[],
  now: number,
  language: Language,
): readonly ColumnProfile[] {
  const birth = columns.find((column) => column.role === 'time' && isBirth(readable(column)));
  if (!birth || birth.filled === 0) return [];
  const label = labelIn(language, 'attributes', 'age');
  const ageOn = (day: ColumnProfile['min']) => Math.floor((now - Date.parse(String(day))) / perYear);
  return [
    {
      ...birth,
      key: label,
      label,
      type: 'number',
      role: 'measure',
      aggregate: 'avg',
      format: { style: 'number', decimals: 1 },
      formula: `datediff(${nameInFormula(birth.key)}, date("${isoDay(now)}"), "year")`,
      min: ageOn(birth.max),
      max: ageOn(birth.min),
      sum: 0,
    },
  ];
}
