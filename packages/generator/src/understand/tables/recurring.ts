import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { calledAny, type ColumnWords } from '../question/columns/columnWords.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import type { ColumnProfile, TableProfile } from './profileData.js';

/** The day on which some of the rows ended, such as subscriptions that were cancelled. */
export const endOf = ({ columns, rowCount }: TableProfile, headings: readonly ColumnWords[]) =>
  calledAny(
    columns.filter(({ role, filled }) => role === 'time' && filled > 0 && filled < rowCount),
    headings,
    ['cancelled', 'termination', 'churned', 'ended'],
  );

/** What comes in again and again counts as long as it has not ended. */
export function stillOf(
  column: ColumnProfile,
  ended: ColumnProfile,
  rows: readonly Row[],
  language: Language,
): ColumnProfile {
  const label = `${column.label} (${labelIn(language, 'options', 'active')})`;
  const numbers = rows.map((row) => (cellOf(row, ended.key) ? 0 : Number(cellOf(row, column.key) ?? 0)));
  return {
    ...column,
    key: label,
    label,
    formula: `if(isblank(${nameInFormula(ended.key)}), ${nameInFormula(column.key)}, null)`,
    sum: numbers.reduce((sum, value) => sum + value, 0),
  };
}
