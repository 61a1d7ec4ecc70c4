import { signIndex } from '../lexicon/signs.js';
import { unitNamed, type MeasureUnit } from '../lexicon/measureUnits.js';
import { isNumeric } from './columnRoles.js';
import type { ColumnMatch } from './ColumnMatch.js';
import type { ColumnWords } from './columnWords.js';
import type { QuestionWords } from './QuestionWords.js';

/** Dimensions of which a unit beside `per` means a column. */
const dimensions: ReadonlySet<MeasureUnit['dimension']> = new Set(['mass', 'length', 'volume']);
const hour = 3600;

/** `per hour` asks for times of the day where a table has instants, and `per day` for days. */
const isMeasured = ({ dimension, factor }: MeasureUnit, headings: readonly ColumnWords[]): boolean =>
  dimensions.has(dimension) ||
  (dimension === 'time' && factor <= hour && headings.every(({ column }) => column.type !== 'datetime'));

/** Words that say of one number how much it is for each of another, where others such as `by` may group. */
const ratioWords: ReadonlySet<string> = new Set(['per', 'pro', 'je']);

/** Columns that are meant by their unit where one number is per another: `liters per 100 km`. */
export function unitColumns(
  { asked }: QuestionWords,
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  return asked.flatMap((word, at): ColumnMatch[] => {
    const unit = unitNamed(word);
    const isRatio = isPer(asked, at + 1) || isPer(asked, countBefore(asked, at) - 1);
    const isNamed = named.some(({ from, to }) => at >= from && at < to);
    if (!unit || !isMeasured(unit, headings) || !isRatio || isNamed) return [];
    const heading = headings.find(
      (one) => one.unit?.dimension === unit.dimension && isNumeric(one.column) && one.column.role !== 'time',
    );
    return heading
      ? [{ columns: [heading.column], from: at, to: at + 1, factor: unit.factor / heading.unit!.factor }]
      : [];
  });
}

/** Takes the number before what something is per into it: `per 100 km`, `per liter`. */
export function withFactors(
  matches: readonly ColumnMatch[],
  headings: readonly ColumnWords[],
  { asked }: QuestionWords,
): ColumnMatch[] {
  return matches.map(({ factor: scale = 1, ...match }): ColumnMatch => {
    const from = countBefore(asked, match.from);
    if (!isPer(asked, from - 1) || !match.columns.some(isNumeric)) return match;
    const count = from < match.from ? Number(asked[from]!.replaceAll(',', '')) : 1;
    const unit = headings.find(({ column }) => column === match.columns[0])?.unit;
    const isOfUnit = unit && dimensions.has(unit.dimension) && ratioWords.has(asked[from - 1]!);
    const factor = count * scale;
    return { ...match, from, ...((factor !== 1 || isOfUnit) && { factor }) };
  });
}

/** Where a number before a word stands; the word itself without one. */
const countBefore = (asked: readonly string[], at: number): number =>
  /^\d[\d,]*$/u.test(asked[at - 1] ?? '') ? at - 1 : at;

const isPer = (asked: readonly string[], at: number): boolean =>
  signIndex.get(asked[at] ?? '')?.includes('by') ?? false;
