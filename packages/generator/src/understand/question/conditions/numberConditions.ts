import type { Condition, Where } from '@vitrine/schema';
import { comparedBy } from '../lexicon/comparatives.js';
import type { MeasureUnit } from '../lexicon/measureUnits.js';
import { fold } from '../../words/fold.js';
import { isCalled, stem } from '../columns/columnWords.js';
import { moneyColumn } from '../columns/moneyColumns.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { isMoney, isPercent, type ColumnProfile } from '../../tables/profileData.js';
import { isNumeric } from '../columns/columnRoles.js';
import { isBy, leads, namesAt, type Reading } from '../Reading.js';
import { isRowNoun, namesRows } from '../rowNoun.js';
import { flagOf } from './flags.js';
import { groupLimit } from './groupLimits.js';
import { columnComparisons } from './columnComparisons.js';
import { comparisons, numericOf, type Comparison } from './comparisons.js';
import { findNumbers, type NumberMention } from './findNumbers.js';
import { isObject, isOr } from '../lexicon/smallWords.js';
import type { ReadCondition } from './readConditions.js';

/** Numbers that limit: `rating above 8`, `heavier than 4 kg`, `with 6 cylinders`, and a column that limits another. */
export function numberConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  // `2回以上` says that somebody came again.
  const numbers = findNumbers(reading).filter(
    (number) =>
      !reading.signs.some(
        ({ ids, from, to }) => ids.includes('duplicate') && number.from >= from && number.to <= to,
      ),
  );
  const compared = columnComparisons(reading, used);
  const conditions: ReadCondition[] = [];
  for (const [index, number] of numbers.entries()) {
    // `more than 10% over budget`
    if (compared.some(({ from, to }) => number.from >= from && number.to <= to)) continue;
    const next = numbers[index + 1];
    const isOutside = next && next.from - number.to <= 2 && isNear(reading, number.from, 'outside');
    const isBetween =
      isOutside || (next && next.from - number.to <= 2 && isNear(reading, number.from, 'between'));
    const before = numbers[index - 1];
    if (
      before &&
      number.from - before.to <= 2 &&
      (isNear(reading, before.from, 'between') || isNear(reading, before.from, 'outside'))
    )
      continue;
    const chosen = alternativesTo(reading, numbers, index);
    if (chosen.length === 0) continue;
    const comparison = isBetween ? 'gte' : chosen.length > 1 ? null : comparisonOf(reading, number);
    if (comparison && !isBetween && countsRows(reading, number)) {
      conditions.push({
        where: { key: 'rows', op: comparison, value: number.value },
        from: number.from,
        to: number.to + 1,
        isState: true,
        isOfGroups: true,
      });
      continue;
    }
    const found = comparison ? columnFor(reading, number) : named(reading, number);
    if (!found) continue;
    const { column, match } = found;
    const rest = restOfName(reading, found);
    if (rest) used.add(rest);
    if (comparison && countsFilled(reading, column, { comparison, value: number.value })) {
      const here = { from: number.from, to: number.to + 1, isState: false };
      conditions.push(
        { where: { key: 'rows', op: comparison, value: number.value }, ...here, isOfGroups: true },
        { where: { key: column.key, op: 'notNull' }, ...here },
      );
      continue;
    }
    const ofGroups = comparison && !isBetween ? groupLimit(reading, column, match, number) : null;
    if (comparison && ofGroups) {
      conditions.push({
        where: { key: 'value', op: comparison, value: inUnitOf(reading, column, number) },
        from: number.from,
        to: number.to + (found.wordsBehind ?? 0),
        isState: true,
        isOfGroups: true,
        of: ofGroups,
      });
      continue;
    }
    if (match && !isReducedToo(reading, match)) used.add(match);
    const last = (isBetween ? next : chosen.at(-1)!).to + (found.wordsBehind ?? 0);
    const to = last + unitWordsBehind(reading, column, last);
    for (const unit of reading.columns) if (unit.from >= number.from && unit.to <= to) used.add(unit);
    const put = (one: NumberMention, op: Comparison | 'ne'): Condition => ({
      key: column.key,
      op,
      value: inUnitOf(reading, column, one),
    });
    const isExcluded = isLeftOut(reading, number);
    const limitedBy = (): Where => {
      if (isExcluded && isBetween) return { any: [put(number, 'lt'), put(next, 'gt')] };
      if (isExcluded && comparison && chosen.length === 1) return put(number, opposites[comparison]);
      if (isOutside) return { any: [put(number, 'lt'), put(next, 'gt')] };
      if (isBetween) return { all: [put(number, 'gte'), put(next, 'lte')] };
      if (chosen.length > 1)
        return { key: column.key, op: 'in', value: chosen.map((one) => inUnitOf(reading, column, one)) };
      const where = put(number, comparison ?? 'eq');
      return isMovement(reading, found) ? eitherWay(where) : where;
    };
    conditions.push({
      where: limitedBy(),
      from: found.isOfPeople ? number.from - 2 : number.from,
      to,
      isState: true,
      ...(found.isAssumed && {
        note: {
          kind: 'inferred' as const,
          text: `${number.value} is taken for a limit of ${column.label}`,
          from: `column ${column.label}`,
        },
      }),
    });
  }
  return [...conditions, ...compared];
}

const opposites = { gt: 'lte', gte: 'lt', lt: 'gte', lte: 'gt', eq: 'ne' } as const;

/** `excluding matches with fewer than 500 spectators`: rows in the limit are left out. */
function isLeftOut(reading: Reading, { from }: NumberMention): boolean {
  for (let at = from - 1; at >= 0 && at >= from - leftOutReach; at -= 1) {
    const names = namesAt(reading, at);
    if (names.includes('except')) return !saysLimitItself(reading, at);
    const isLimit = comparisons.some(([name]) => names.includes(name));
    const isFiller = names.some((name) => ['of', 'article', 'with', 'rest', 'between'].includes(name));
    if (!isLimit && !isFiller && !isRowNoun(reading, at)) return false;
  }
  return false;
}

/** How far before a number the word may stand that leaves out what is in its limit. */
const leftOutReach = 6;

/** `not more than` is a limit, and denies none. */
const saysLimitItself = (reading: Reading, at: number): boolean =>
  comparisons.some(([name]) => namesAt(reading, at).includes(name));

/** `attendance below 80 % in November`: the rest of the name of the column that is limited. */
const restOfName = (reading: Reading, { match, column }: Found): ColumnMatch | undefined =>
  reading.columns.find(
    (one) =>
      match !== undefined &&
      one !== match &&
      one.columns[0] === column &&
      (namesAt(reading, one.from - 1).includes('in') || isAcross(reading, match, one)) &&
      !isReducedToo(reading, one),
  );

/** `affected more than 100 customers`: a name of two words with the limit between them. */
const isAcross = (reading: Reading, one: ColumnMatch, other: ColumnMatch): boolean => {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const between = reading.tokens.slice(first.to, last.from);
  return (
    between.some(({ folded }) => /^\d/u.test(folded)) &&
    between.every(({ folded }, at) => /^\d/u.test(folded) || namesAt(reading, first.to + at).length > 0)
  );
};

/** `agents with at least 10 ratings`: what no rating reaches is how many of them there are. */
const countsFilled = (
  reading: Reading,
  { max, aggregate }: ColumnProfile,
  { comparison, value }: { readonly comparison: Comparison; readonly value: number },
): boolean =>
  (comparison === 'gte' || comparison === 'gt') &&
  aggregate === 'avg' &&
  typeof max === 'number' &&
  value > max &&
  reading.columns.some(({ from, to }) => isBy(reading, from, to));

/** `10 mg/L`: words behind a number of which the unit in the column's name is made. */
function unitWordsBehind({ headings, tokens }: Reading, column: ColumnProfile, at: number): number {
  const inBrackets = /[([]([^)\]]+)[)\]]/u.exec(column.label)?.[1];
  const own = headings.find((heading) => heading.column === column)?.words ?? [];
  const unit = fold(inBrackets ?? '').split(/[^\p{L}\p{N}%$]+/u);
  let count = 0;
  while (
    tokens[at + count] &&
    unit.includes(tokens[at + count]!.folded) &&
    own.includes(tokens[at + count]!.folded)
  )
    count += 1;
  return count;
}

/** `transactions over 1000`, where neither side of the account is named: what came in and what went out. */
const isMovement = ({ headings, profile }: Reading, { column, match }: Found): boolean =>
  match === undefined &&
  column === moneyColumn(profile, headings) &&
  headings.some((heading) => heading.column.formula !== undefined && isCalled(heading, 'expense'));

/** A limit of an amount whatever its sign. */
function eitherWay(where: Condition): Where {
  const { key, op, value } = where;
  const mirrored = { gt: 'lt', gte: 'lte', lt: 'gt', lte: 'gte', eq: 'eq' } as const;
  const other: Condition = { key, op: mirrored[op as Comparison], value: -Number(value) };
  return op === 'lt' || op === 'lte' ? { all: [where, other] } : { any: [where, other] };
}

/** `4 or 5`: a number and those that may stand for it; none where it is such a one itself. */
function alternativesTo(
  { tokens }: Reading,
  numbers: readonly NumberMention[],
  index: number,
): readonly NumberMention[] {
  const isJoined = (left: NumberMention | undefined, right: NumberMention | undefined) =>
    left !== undefined && right !== undefined && right.from - left.to === 1 && isOr(tokens[left.to]!.folded);
  if (isJoined(numbers[index - 1], numbers[index])) return [];
  const last = numbers.findIndex((one, at) => at >= index && !isJoined(one, numbers[at + 1]));
  return numbers.slice(index, last + 1);
}

/** `average age between 20 and 30`, `cost over 300 by site`: what is limited is asked for too. */
const isReducedToo = (reading: Reading, match: ColumnMatch) =>
  match.isOfEach === true || leads(reading, match.from, 'average', 'sum', 'median') || isHead(reading, match);

/** Whether a question begins with an amount and groups by something else, so that it asks for the amount. */
const isHead = (reading: Reading, { columns: [column], from, to }: ColumnMatch): boolean =>
  isMoney(column!) &&
  column!.aggregate === 'sum' &&
  reading.tokens.slice(0, from).every((_, at) => namesAt(reading, at).includes('article')) &&
  reading.columns.some((other) => other.from >= to && isBy(reading, other.from, other.to));

const isNear = (reading: Reading, at: number, name: string) =>
  [1, 2].some((steps) => namesAt(reading, at - steps).includes(name));

function comparisonOf(reading: Reading, { from, to }: NumberMention): Comparison | null {
  const behind = [to, to + 1].flatMap((at) =>
    at === to || namesAt(reading, to).length === 0 ? namesAt(reading, at) : [],
  );
  const dense = /\p{Script=Han}|\p{Script=Hiragana}/u.test(reading.tokens[to]?.text ?? '');
  for (const [name, op] of comparisons.slice(0, 2)) if (behind.includes(name)) return op;
  if (dense) for (const [name, op] of comparisons) if (behind.includes(name)) return op;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const names = namesAt(reading, at);
    const hit = comparisons.find(([name]) => names.includes(name));
    if (hit) return hit[1];
  }
  return null;
}

/** `with at least 40 orders`, of rows that are orders: how many each group has. */
function countsRows(reading: Reading, { to: end, unit }: NumberMention): boolean {
  const { columns, values, profile, tokens } = reading;
  // `two or more appointments`
  const behind = reading.signs.find(
    ({ ids, from }) => from === end && ids.some((id) => id === 'atLeast' || id === 'atMost'),
  );
  const to = behind?.to ?? end;
  // A column that names each row stands for the rows.
  const isOfRows = ({ role, type, distinct }: ColumnProfile) =>
    role === 'identity' || (type !== 'number' && distinct > profile.rowCount * 0.8);
  const isTaken =
    values.some((match) => to >= match.from && to < match.to) ||
    columns.some(
      (match) =>
        to >= match.from && to < match.to && !match.columns.every(isOfRows) && isInName(reading, match, to),
    );
  return (
    unit === undefined && !isTaken && namesRows(reading, to) && comparedBy(tokens[to]!.folded).length === 0
  );
}

/** Whether a word stands in the name of a column that it means: `appointments` do not in _Visit type_. */
const isInName = ({ headings, tokens }: Reading, { columns }: ColumnMatch, at: number): boolean =>
  headings.some(
    ({ column, words }) =>
      columns.includes(column) && words.some((word) => stem(word) === stem(tokens[at]!.folded)),
  );

interface Found {
  readonly column: ColumnProfile;
  readonly match?: ColumnMatch;
  /** The word before says that it is of people. */
  readonly isOfPeople?: boolean;
  /** Nothing says that it is of this column. */
  readonly isAssumed?: boolean;
  /** Words behind the number that only say what it is of: `10 mm of rain`. */
  readonly wordsBehind?: number;
}

/** The column that a number compares: the one that stands by it, the one an adjective or a unit means, else the nearest. */
function columnFor(reading: Reading, number: NumberMention): Found | null {
  const { columns, tokens } = reading;
  const sign = reading.signs.findLast(
    ({ from, to, ids }) =>
      to <= number.from &&
      number.from - from <= 4 &&
      ids.some((id) => ['over', 'under', 'atLeast', 'atMost', 'exactly'].includes(id)),
  );
  const start = sign?.from ?? number.from;
  const numeric = columns.filter((match) => numericOf(match) && !match.combine);
  const asked = numeric.find(({ to }) => to <= start && start - to <= 1);
  // `more than 400 km` of a column _Km_.
  const behind = numeric.find(({ from }) => from > number.from && from - number.to <= 1);
  const before = byWishes(
    reading,
    tokens.slice(Math.max(0, start - 2), number.from).flatMap(({ folded }) => comparedBy(folded)),
  );
  const wordsBehind =
    tokens.slice(number.to, number.to + 3).findIndex(({ folded }) => comparedBy(folded).length > 0) + 1;
  const meant =
    before ??
    (wordsBehind > 0
      ? byWishes(reading, comparedBy(tokens[number.to + wordsBehind - 1]!.folded))
      : undefined);
  const byUnit = number.unit && ofDimension(reading, number.unit);
  if (asked) return { column: numericOf(asked)!, match: asked };
  if (behind && !byUnit) return { column: numericOf(behind)!, match: behind };
  if (meant) return { ...withMatch(reading, meant), ...(!before && { wordsBehind }) };
  if (byUnit) return withMatch(reading, byUnit);
  const age = isOfPeople(reading, start) && byWishes(reading, ['age']);
  if (age) return { column: age, isOfPeople: true };
  // No limit of a yes or no is 12.
  const others = numeric.filter((match) => !flagOf(numericOf(match)!));
  const nearest =
    others.findLast(({ to }) => to <= number.from) ?? others.find(({ from }) => from >= number.to);
  if (nearest) return { column: numericOf(nearest)!, match: nearest };
  const amount = isBare(reading, number) ? onlyAmount(reading) : undefined;
  return amount ? { column: amount, isAssumed: true } : null;
}

/** The main amount, or the one column that adds up. */
function onlyAmount({ profile, headings }: Reading): ColumnProfile | undefined {
  const amounts = profile.measures.filter(({ aggregate }) => aggregate === 'sum');
  return moneyColumn(profile, headings) ?? (amounts.length === 1 ? amounts[0] : undefined);
}

/** `orders over 200`: nothing says what the number is of. */
const isBare = (reading: Reading, { unit, to }: NumberMention): boolean =>
  unit === undefined && (reading.tokens[to] === undefined || namesAt(reading, to).length > 0);

/** `people over 40`: who a number without a noun is said of has an age. */
const isOfPeople = ({ tokens }: Reading, at: number) =>
  /^(?:people|persons|women|men|girls|boys|children|kids|passengers|patients|employees|members|customers|kinder|passagiere|leute|personen|frauen|männer|patienten|niños|personas|mujeres|hombres|pacientes|enfants|personnes|femmes|hommes|patients|crianças|pessoas|mulheres|homens|人|女性|男性)$/u.test(
    tokens[at - 1]?.folded ?? '',
  );

const withMatch = ({ columns }: Reading, column: ColumnProfile): Found => {
  const match = columns.find(
    (one) => one.columns[0] === column && (one.op !== undefined || column.formula !== undefined),
  );
  return { column, ...(match && { match }) };
};

const byWishes = ({ headings }: Reading, wishes: readonly string[]): ColumnProfile | undefined =>
  wishes
    .map((wish) => headings.find((heading) => isNumeric(heading.column) && isCalled(heading, wish))?.column)
    .find(Boolean);

function ofDimension({ headings, profile }: Reading, { dimension }: MeasureUnit): ColumnProfile | undefined {
  if (dimension === 'money') return moneyColumn(profile, headings) ?? profile.measures.find(isMoney);
  if (dimension === 'percent')
    return profile.measures.find(({ format }) => typeof format === 'object' && format.style === 'percent');
  const found = headings.filter(({ unit, column }) => unit?.dimension === dimension && isNumeric(column));
  const made = found.find(({ column }) => column.formula !== undefined);
  return made?.column ?? (found.length === 1 ? found[0]!.column : undefined);
}

/** `with 6 cylinders`, `rating of 5`: a number right beside a column of numbers, where nothing is ranked. */
function named(reading: Reading, number: NumberMention): Found | null {
  const isRank = ['top', 'most', 'least'].some((name) => isNear(reading, number.from, name));
  // `liters per 100 km` limits nothing.
  const isPer = namesAt(reading, number.from - 1).includes('by');
  if (isRank || isPer || number.unit?.dimension === 'money') return null;
  const behind = reading.columns.find(({ from, op }) => from === number.to && op === undefined);
  // `rated us 5`
  const start = isObject(reading.tokens[number.from - 1]?.folded ?? '') ? number.from - 1 : number.from;
  const before = reading.columns.find(
    ({ to, op }) =>
      op === undefined &&
      (to === start ||
        (to === start - 1 &&
          namesAt(reading, start - 1).some((name) =>
            ['of', 'is', 'rest', 'exactly', 'in', 'with'].includes(name),
          ))),
  );
  const match = [behind, before].find((one) => one && numericOf(one) && !one.combine);
  return match ? { column: numericOf(match)!, match } : null;
}

/** The number in the unit of the column, and as a fraction where the column holds fractions. */
function inUnitOf({ headings }: Reading, column: ColumnProfile, { value, unit }: NumberMention): number {
  const own = headings.find((heading) => heading.column === column)?.unit;
  if (isPercent(column) && (unit?.dimension === 'percent' || value > 1))
    return Number((value / 100).toPrecision(12));
  if (!unit || !own || unit.dimension !== own.dimension || own.dimension === 'percent') return value;
  return Number(((value * unit.factor) / own.factor).toPrecision(12));
}
