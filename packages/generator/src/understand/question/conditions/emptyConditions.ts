import type { ColumnProfile } from '../../tables/profileData.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { isNumeric } from '../columns/columnRoles.js';
import { isCalled } from '../columns/columnWords.js';
import { dayWord, happenedEnding, useWords } from '../lexicon/verbs.js';
import { saysBothWays } from '../lexicon/smallWords.js';
import { isAfter, isBy, namesAt, says, saysGrammar, type Reading } from '../Reading.js';
import { flagOf } from './flags.js';
import type { ReadCondition } from './readConditions.js';

/** Columns that are empty or filled: `orders without a discount code`, `who left`, `not delivered yet`. */
export function emptyConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  const { columns, profile } = reading;
  return columns.flatMap((match): ReadCondition[] => {
    if (used.has(match) || match.combine || match.op) return [];
    const { from, to } = match;
    const column = match.columns.find(({ filled }) => filled < profile.rowCount);
    const counted = column ? undefined : match.columns.find(isCounted);
    if (counted && isAfter(reading, from, ['without', 'never', 'not'], 2) && !isBy(reading, from, to)) {
      used.add(match);
      return [{ where: { key: counted.key, op: 'eq', value: 0 }, from, to, isState: true }];
    }
    const given = match.columns.find(isGiven);
    const isGivenSome = isAfter(reading, from, ['with', 'has'], 2) || isUsed(reading, from);
    if (given && isGivenSome && !isBy(reading, from, to) && countsOnly(reading)) {
      used.add(match);
      return [{ where: { key: given.key, op: 'gt', value: 0 }, from, to, isState: true }];
    }
    if (!column || isBy(reading, from, to)) return [];
    const isMissing = [to, to + 1].some((at) => namesAt(reading, at).includes('missing'));
    // `without a trainer` of a column of yes and no says no, and not that nobody knows.
    if (flagOf(column) && !isMissing && !isAfter(reading, from, ['missing'])) return [];
    const isEmpty =
      isAfter(reading, from, ['without', 'never', 'missing', 'not'], 3) ||
      isMissing ||
      saysNone(reading, to) ||
      isDeniedBehind(reading, to);
    const isFilled =
      !isEmpty &&
      // `with a discount vs without` asks for no number.
      (!isNumeric(column) || saysBothWays(reading.text)) &&
      (isAfter(reading, from, ['with', 'has'], 2) ||
        isUsed(reading, from) ||
        saysSome(reading, to) ||
        isRateOf(reading, match, column) ||
        (column.role === 'time' && isVerb(reading, match)));
    if (!isEmpty && !isFilled) return [];
    used.add(match);
    return [{ where: { key: column.key, op: isEmpty ? 'isNull' : 'notNull' }, from, to, isState: true }];
  });
}

/** `share of cancellations by site`, `Kündigungsquote`: of rows that end, those that did. */
const isRateOf = (reading: Reading, { from, to }: ColumnMatch, { role, key }: ColumnProfile): boolean =>
  role === 'time' &&
  (isAfter(reading, from, ['share', 'rate'], 2) || namesAt(reading, to).includes('rate')) &&
  reading.headings.some(
    (heading) => heading.column.key === key && endWords.some((wish) => isCalled(heading, wish)),
  );

const endWords = ['cancelled', 'termination', 'churned', 'ended', 'returned', 'refunded'];

/** `クーポンあり` and `クーポンなし` */
const saysSome = ({ language, tokens }: Reading, at: number): boolean =>
  language === 'ja' && /^(?:あり|有り|つき|付き)$/u.test(tokens[at]?.text ?? '');
const saysNone = ({ language, tokens }: Reading, at: number): boolean =>
  language === 'ja' && /^(?:なし|無し)$/u.test(tokens[at]?.text ?? '');

/** Japanese says no at the end of the verb: `返却されていない`. */
function isDeniedBehind(reading: Reading, to: number): boolean {
  if (reading.language !== 'ja') return false;
  for (let at = to; at <= to + 5 && at < reading.tokens.length; at += 1) {
    if (namesAt(reading, at).includes('not')) return true;
    if (at > to && !/^\p{Script=Hiragana}+$/u.test(reading.tokens[at]!.text)) return false;
  }
  return false;
}

/** Numbers of things, of which there may be none: `members who did not visit`. */
const isCounted = ({ role, aggregate, min, sum, format }: ColumnProfile): boolean =>
  role === 'measure' && aggregate === 'sum' && min === 0 && format === undefined && Number.isInteger(sum);

/** Numbers of which some rows have none: discounts, tips. */
const isGiven = ({ role, min, filled }: ColumnProfile, _at: number, all: readonly ColumnProfile[]): boolean =>
  role === 'measure' && all.length === 1 && filled > 0 && min === 0;

/** `how many customers get a discount`, `share of orders with a tip`: rows are counted, and nothing of them added up. */
const countsOnly = (reading: Reading): boolean =>
  (says(reading, 'count', 'share') || saysGrammar(reading, 'count', 'share')) &&
  !says(reading, 'average', 'median', 'sum') &&
  !saysGrammar(reading, 'average', 'median', 'sum');

/** `orders that used a discount code`. */
const isUsed = ({ tokens }: Reading, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => useWords.has(folded));

/** `how many left`, `that were delivered`: the day of it is there. */
function isVerb({ tokens }: Reading, { from, to }: ColumnMatch): boolean {
  const word = tokens[from]!.folded;
  return to === from + 1 && happenedEnding.test(word) && !dayWord.test(word);
}
