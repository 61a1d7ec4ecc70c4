import { unitColumn } from '../../tables/mixedUnits.js';
import { isMoney, type ColumnProfile } from '../../tables/profileData.js';
import { fold } from '../../words/fold.js';
import { ratioWords } from '../lexicon/ratioWords.js';
import { signIndex } from '../lexicon/signs.js';
import { unitNamed, type MeasureUnit } from '../lexicon/measureUnits.js';
import { isNumeric } from './columnRoles.js';
import type { ColumnMatch } from './ColumnMatch.js';
import type { ColumnWords } from './columnWords.js';
import type { QuestionWords } from './QuestionWords.js';

/** Dimensions of which a unit beside `per` means a column. */
const dimensions: ReadonlySet<MeasureUnit['dimension']> = new Set([
  'mass',
  'length',
  'area',
  'volume',
  'energy',
]);
const hour = 3600;

/** `per hour` asks for times of the day where a table has instants, and `per day` for days. */
const isMeasured = ({ dimension, factor }: MeasureUnit, headings: readonly ColumnWords[]): boolean =>
  dimensions.has(dimension) ||
  (dimension === 'time' && factor <= hour && headings.every(({ column }) => column.type !== 'datetime'));

/** Columns that are meant by their unit, where one number is per another or none is named: `liters per 100 km`, `kilos by farm`. */
export function unitColumns(
  words: QuestionWords,
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const { asked } = words;
  const isNumberNamed = named.some(({ columns }) => columns.every(isNumeric));
  return asked.flatMap((word, at): ColumnMatch[] => {
    if (named.some(({ from, to }) => at >= from && at < to)) return [];
    const unit = unitNamed(word);
    const isOf =
      ofWords.test(asked[at + 1] ?? '') && !/^(?:the|day|tages|dia|jour)$/u.test(asked[at + 2] ?? '');
    const isRatio = isPer(asked, at + 1) || isPer(asked, countBefore(asked, at) - 1);
    const here = { from: at, to: at + 1 };
    if (isRatio && unit && (isMeasured(unit, headings) || (isOf && unit.dimension === 'time'))) {
      const heading = ofDimension(unit, headings);
      if (heading)
        return [{ columns: [heading.column], ...here, factor: unit.factor / heading.unit!.factor }];
    }
    if (isRatio) {
      const column = measuredIn(word, headings);
      return column ? [{ columns: [column], ...here, factor: 1, isGuess: true }] : [];
    }
    // One letter may be an article, and what is behind a number limits.
    const isSaid = unit && word.length > 1 && dimensions.has(unit.dimension) && countBefore(asked, at) === at;
    const own = isSaid && !isNumberNamed ? ofDimension(unit, headings) : undefined;
    // What a short word for another unit means besides is likelier: `mi` is no mile in Spanish.
    const isUnit = own?.unit?.factor === unit?.factor || word.length > shortestUnit;
    return own && isUnit ? [{ columns: [own.column], ...here, isGuess: true, op: 'sum', isTotal: true }] : [];
  });
}

const shortestUnit = 3;

/** `per hour of downtime` is no hour of the day. */
const ofWords = /^(?:of|de|do|da|d|an)$/u;

const ofDimension = ({ dimension }: MeasureUnit, headings: readonly ColumnWords[]): ColumnWords | undefined =>
  headings.find(
    (one) => one.unit?.dimension === dimension && isNumeric(one.column) && one.column.role !== 'time',
  );

/** The numbers of which a column says row by row that they are in some unit: those right before it. */
function measuredIn(word: string, headings: readonly ColumnWords[]): ColumnProfile | undefined {
  const columns = headings.map(({ column }) => column);
  const unit = unitColumn(columns);
  const isOne = unit?.options?.some(({ value }) => fold(value) === word);
  return isOne
    ? columns.slice(0, columns.indexOf(unit!)).findLast((one) => one.role === 'measure' && !isMoney(one))
    : undefined;
}

/** Takes the number before what something is per into it: `per 100 km`, `per liter`. */
export function withFactors(
  matches: readonly ColumnMatch[],
  headings: readonly ColumnWords[],
  { asked }: QuestionWords,
): ColumnMatch[] {
  return matches.map(({ factor: scale, ...match }): ColumnMatch => {
    const from = countBefore(asked, match.from);
    if (!isPer(asked, from - 1) || !match.columns.some(isNumeric)) return match;
    const count = from < match.from ? Number(asked[from]!.replaceAll(',', '')) : 1;
    const unit = headings.find(({ column }) => column === match.columns[0])?.unit;
    const isOfUnit = unit && dimensions.has(unit.dimension) && ratioWords.has(asked[from - 1]!);
    const factor = count * (scale ?? 1);
    const isRatio = scale !== undefined || factor !== 1 || isOfUnit;
    return { ...match, from, ...(isRatio && { factor }) };
  });
}

/** Where a number before a word stands; the word itself without one. */
const countBefore = (asked: readonly string[], at: number): number =>
  /^\d[\d,]*$/u.test(asked[at - 1] ?? '') ? at - 1 : at;

const isPer = (asked: readonly string[], at: number): boolean =>
  signIndex.get(asked[at] ?? '')?.includes('by') ?? false;
