import type { Condition } from '@vitrine/schema';
import type { ColumnProfile } from '../../tables/profileData.js';
import { isPlan, readable } from '../../tables/columnNames.js';
import { isNumeric, isYearColumn } from '../columns/columnRoles.js';
import { isCalled } from '../columns/columnWords.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { leads, namesAt, type Reading } from '../Reading.js';
import { comparisons, numericOf } from './comparisons.js';
import { excessPart, marginAt } from './margins.js';
import type { ReadCondition } from './readConditions.js';

const signs = { gt: '>', lt: '<', gte: '>=', lte: '<=' } as const;

/** `stock below the reorder level`, `actual over budget`: one column compared with another, row by row. */
export function columnComparisons(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  return reading.signs.flatMap(({ ids, from, to }): ReadCondition[] => {
    const op = comparisons.find(([name]) => (ids as readonly string[]).includes(name))?.[1];
    if (!op || op === 'eq' || namesAt(reading, from).includes('overTime')) return [];
    // `most over budget` asks by how much.
    if (namesAt(reading, from - 1).some((name) => name === 'most' || name === 'least')) return [];
    // 発注点を下回っている: what limits stands before.
    const isBehind = reading.language === 'ja';
    const right = reading.columns.find(
      (match) =>
        (isBehind ? match.to <= from && from - match.to <= 1 : match.from >= to && match.from - to <= 2) &&
        numericOf(match) !== undefined &&
        !isYearColumn(numericOf(match)!) &&
        !match.combine,
    );
    const margin = right && marginAt(reading, { from }, right);
    // `2 or less`
    if (!margin && /^\d/u.test(reading.tokens[from - 1]?.folded ?? '')) return [];
    const isNumber = reading.tokens
      .slice(to, right ? right.from : to)
      .some(({ folded }) => /^\d/.test(folded));
    if (!right || isNumber || (!margin && /^\d/.test(reading.tokens[right.to]?.folded ?? ''))) return [];
    const limit = numericOf(right)!;
    const start = isBehind ? right.from : margin?.to === from ? margin.from : from;
    const before = reading.columns.findLast(
      (match) => match.to <= start && start - match.to <= 2 && numericOf(match),
    );
    const left = before ? numericOf(before) : limited(reading, limit);
    if (!left || left === limit) return [];
    used.add(right);
    if (before) used.add(before);
    const note = {
      kind: 'inferred' as const,
      text: `${left.label} is what ${limit.label} limits`,
      from: `column ${left.label}`,
    };
    const isUp = op === 'gt' || op === 'gte';
    const words = {
      from: Math.min(from, right.from, margin?.from ?? from),
      to: Math.max(to, right.to, margin?.to ?? to),
      isState: true,
      ...(!before && { note }),
    };
    const factor = margin ? Number((1 + ((isUp ? 1 : -1) * margin.value) / 100).toPrecision(12)) : 1;
    if (isOfGroups(reading, from)) {
      const of = isUp ? excess(left, limit, 1, factor) : excess(limit, left, factor, 1);
      return [
        {
          where: { key: 'value', op: op === 'gt' || op === 'lt' ? 'gt' : 'gte', value: 0 },
          of: { op: 'sum', column: of },
          ...(margin && {
            derive: { as: of.key, formula: of.formula! },
            shown: excessPart(left, limit),
          }),
          ...words,
          isOfGroups: true,
        },
      ];
    }
    const as = `${left.key} ${op} ${timesName(limit.key, factor)}`;
    const formula = `${nameInFormula(left.key)} ${signs[op]} ${times(limit.key, factor)}`;
    const where: Condition = { key: as, op: 'eq', value: true };
    return [{ where, derive: { as, formula }, ...words }];
  });
}

/** `which trades are over budget`: all rows of each together, and not each by itself. */
const isOfGroups = (reading: Reading, at: number): boolean =>
  reading.columns.some(
    ({ columns: [column], from, to }) =>
      to <= at &&
      (from === 0 || leads(reading, from, 'which')) &&
      column!.role === 'category' &&
      !isNumeric(column!) &&
      column!.distinct < reading.profile.rowCount,
  );

/** By how much one column is more than another, row by row; either may be so many times itself. */
function excess(
  more: ColumnProfile,
  less: ColumnProfile,
  moreTimes: number,
  lessTimes: number,
): ColumnProfile {
  const label = `${timesName(more.label, moreTimes)} − ${timesName(less.label, lessTimes)}`;
  return {
    ...more,
    key: label,
    label,
    formula: `${times(more.key, moreTimes)} - ${times(less.key, lessTimes)}`,
    sum: more.sum * moreTimes - less.sum * lessTimes,
  };
}

const times = (key: string, factor: number): string =>
  factor === 1 ? nameInFormula(key) : `${nameInFormula(key)} * ${factor}`;

const timesName = (name: string, factor: number): string => (factor === 1 ? name : `${factor} × ${name}`);

/** What a column of limits is a limit of: of a reorder level the stock, of a budget what is spent. */
export function limited({ headings, profile }: Reading, limit: ColumnProfile): ColumnProfile | undefined {
  const others = headings.filter(({ column }) => column !== limit && isNumeric(column));
  const amounts = ['actual', 'current', 'spend', 'cost', 'revenue'];
  const wishes = isPlan(readable(limit)) ? amounts : ['stock', 'quantity', ...amounts];
  const called = wishes
    .map((wish) => others.find((heading) => isCalled(heading, wish))?.column)
    .find(Boolean);
  return called ?? profile.measures.find((column) => column !== limit);
}
