import type { Condition } from '@vitrine/schema';
import type { ColumnProfile } from '../../tables/profileData.js';
import { isNumeric, isYearColumn } from '../columns/columnRoles.js';
import { isCalled } from '../columns/columnWords.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { leads, namesAt, type Reading } from '../Reading.js';
import { comparisons, numericOf } from './comparisons.js';
import type { ReadCondition } from './readConditions.js';

const signs = { gt: '>', lt: '<', gte: '>=', lte: '<=' } as const;

/** `stock below the reorder level`, `actual over budget`: one column compared with another, row by row. */
export function columnComparisons(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  return reading.signs.flatMap(({ ids, from, to }): ReadCondition[] => {
    const op = comparisons.find(([name]) => (ids as readonly string[]).includes(name))?.[1];
    if (!op || op === 'eq' || namesAt(reading, from).includes('overTime')) return [];
    // `2 or less`
    if (/^\d/u.test(reading.tokens[from - 1]?.folded ?? '')) return [];
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
    const isNumber = reading.tokens
      .slice(to, right ? right.from : to)
      .some(({ folded }) => /^\d/.test(folded));
    if (!right || isNumber || /^\d/.test(reading.tokens[right.to]?.folded ?? '')) return [];
    const limit = numericOf(right)!;
    const start = isBehind ? right.from : from;
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
    if (isOfGroups(reading, from)) {
      const isUp = op === 'gt' || op === 'gte';
      return [
        {
          where: { key: 'value', op: op === 'gt' || op === 'lt' ? 'gt' : 'gte', value: 0 },
          of: { op: 'sum', column: isUp ? excess(left, limit) : excess(limit, left) },
          from: Math.min(from, right.from),
          to: Math.max(to, right.to),
          isState: true,
          isOfGroups: true,
          ...(!before && { note }),
        },
      ];
    }
    const as = `${left.key} ${op} ${limit.key}`;
    const formula = `${nameInFormula(left.key)} ${signs[op]} ${nameInFormula(limit.key)}`;
    const where: Condition = { key: as, op: 'eq', value: true };
    return [
      {
        where,
        derive: { as, formula },
        from: Math.min(from, right.from),
        to: Math.max(to, right.to),
        isState: true,
        ...(!before && { note }),
      },
    ];
  });
}

/** `which trades are over budget`: all rows of each together, and not each by itself. */
const isOfGroups = (reading: Reading, at: number): boolean =>
  reading.columns.some(
    ({ columns: [column], from, to }) =>
      to <= at &&
      leads(reading, from, 'which') &&
      column!.role === 'category' &&
      !isNumeric(column!) &&
      column!.distinct < reading.profile.rowCount,
  );

/** By how much one column is more than another, row by row. */
const excess = (more: ColumnProfile, less: ColumnProfile): ColumnProfile => ({
  ...more,
  key: `${more.label} − ${less.label}`,
  label: `${more.label} − ${less.label}`,
  formula: `${nameInFormula(more.key)} - ${nameInFormula(less.key)}`,
  sum: more.sum - less.sum,
});

/** What a column of limits is a limit of: of a reorder level the stock, of a budget what is spent. */
export function limited({ headings, profile }: Reading, limit: ColumnProfile): ColumnProfile | undefined {
  const others = headings.filter(({ column }) => column !== limit && isNumeric(column));
  const wishes = ['stock', 'quantity', 'actual', 'current', 'spend', 'cost', 'revenue'];
  const called = wishes
    .map((wish) => others.find((heading) => isCalled(heading, wish))?.column)
    .find(Boolean);
  return called ?? profile.measures.find((column) => column !== limit);
}
