import type { Condition, Where } from '@vitrine/schema';
import { asLabel } from '../../columns/columns.js';
import { phraseIn } from '../../lexicon/senses.js';
import type { AskedGroup } from '../Question.js';
import { isBy, namesAt, says, type Reading } from '../Reading.js';
import { flagOf } from './flags.js';
import { isOthers } from '../lexicon/others.js';
import { saysBothWays } from '../lexicon/smallWords.js';
import type { ReadCondition } from './readConditions.js';

/** Conditions without those that say the same twice, and without two that together hold for every row. */
export interface Contrasted {
  readonly conditions: readonly ReadCondition[];
  /** What these two set apart: `insured vs uninsured`. */
  readonly contrast?: AskedGroup;
  /** The two themselves. */
  readonly opposed?: readonly ReadCondition[];
}

/** Sets apart what a question says both ways, as no row is both. */
export function contrastsIn(reading: Reading, found: readonly ReadCondition[]): Contrasted {
  const distinct = found.filter(
    (one, at) => found.findIndex((other) => sameAs(one.where, other.where)) === at || !one.isState,
  );
  const conditions = [...distinct, ...filledBeside(reading, distinct), ...otherWay(reading, distinct)];
  for (const one of conditions) {
    const other = conditions.find(({ where }) => denies(one.where, where));
    const column = reading.profile.columns.find(({ key }) => 'key' in one.where && key === one.where.key);
    if (!other || !column) continue;
    const opposed = [one, other];
    const rest = distinct.filter((condition) => !opposed.includes(condition));
    return {
      conditions: rest,
      opposed,
      contrast: flagOf(column) ? { column } : partsOf(reading, column, opposed),
    };
  }
  return besideOthers(reading, distinct) ?? { conditions: distinct };
}

/** `did orders with a coupon have a higher value`: those beside all others. */
function besideOthers(reading: Reading, conditions: readonly ReadCondition[]): Contrasted | null {
  if (reading.comparison < 0 && !asksForOthers(reading)) return null;
  const one = conditions
    .filter(({ where, isOfGroups, time }) => 'key' in where && where.op in opposites && !isOfGroups && !time)
    .toSorted((a, b) => a.from - b.from)[0];
  const column = reading.profile.columns.find(
    ({ key }) => one && 'key' in one.where && key === one.where.key,
  );
  if (!one || !column || column.role === 'time') return null;
  // `do companies give more than individuals`: of those that are named on both sides each stands by itself.
  const named = reading.values.filter((value) => value.column === column);
  if (named.some(({ to }) => to <= reading.comparison) && named.some(({ from }) => from > reading.comparison))
    return {
      // The two are seen beside each other, and neither is a part of the whole.
      conditions: conditions.map((condition) => (condition === one ? { ...one, isState: false } : condition)),
      contrast: { column, isCompared: true },
    };
  const { key, op, value } = one.where as Condition;
  const opposite = opposites[op]!;
  const isLimit = signs[op] !== undefined;
  const others = {
    name: isLimit ? `${signs[opposite]} ${value}` : phraseIn(reading.language, 'others'),
    where: { key, op: opposite, ...(value !== undefined && { value }) },
  };
  const said = partsOf(reading, column, [one]);
  const own = isLimit ? { ...said, parts: [{ name: `${signs[op]} ${value}`, where: one.where }] } : said;
  return {
    conditions: conditions.filter((condition) => condition !== one),
    opposed: [one],
    contrast: flagOf(column) ? { column } : { ...own, parts: [...own.parts!, others] },
  };
}

/** `North versus the others`. */
const asksForOthers = (reading: Reading): boolean =>
  says(reading, 'compare') &&
  reading.tokens.some(
    ({ folded }, at) =>
      isOthers(folded) &&
      reading.signs.some(({ ids, to }) => ids.includes('compare') && at >= to && at - to <= 2),
  );

/** `with and without returns`: beside the one state the other. */
function otherWay(reading: Reading, conditions: readonly ReadCondition[]): ReadCondition[] {
  if (!saysBothWays(reading.text)) return [];
  const states = conditions.flatMap((one): ReadCondition[] => {
    const where = one.isState && 'key' in one.where ? deniedWhere(one.where) : null;
    return where ? [{ ...one, where }] : [];
  });
  return states.slice(0, 1);
}

function deniedWhere(where: Condition): Condition | null {
  if (typeof where.value === 'boolean' && where.op === 'eq') return { ...where, value: !where.value };
  return where.op === 'isNull' || where.op === 'notNull' ? { ...where, op: opposites[where.op]! } : null;
}

/** `paid vs unpaid`: beside those without a day of payment the word for it means those that have one. */
const filledBeside = (reading: Reading, conditions: readonly ReadCondition[]): ReadCondition[] =>
  conditions.flatMap(({ where }): ReadCondition[] => {
    if (!('key' in where) || where.op !== 'isNull' || !says(reading, 'compare')) return [];
    const { key } = where;
    const match = reading.columns.find(
      ({ columns: [column], from, to }) =>
        column!.key === key &&
        !isBy(reading, from, to) &&
        !conditions.some((one) => one.from < to && one.to > from),
    );
    return match ? [{ where: { key, op: 'notNull' }, from: match.from, to: match.to, isState: true }] : [];
  });

function partsOf(
  reading: Reading,
  column: AskedGroup['column'],
  sides: readonly ReadCondition[],
): AskedGroup {
  const plain = sides.map((side) => saidIn(reading, side.from, side.to));
  const names = new Set(plain).size < plain.length ? sides.map((side) => nameOf(reading, side)) : plain;
  return {
    column,
    isCompared: true,
    parts: sides.map(({ where }, at) => ({
      // What is said once has its other side without a name.
      name: names.indexOf(names[at]!) === at ? names[at]! : phraseIn(reading.language, 'others'),
      where,
    })),
  };
}

const reach = 3;

/** A state as the question has it: `without a class` beside `with a class`. */
function nameOf(reading: Reading, { from, to }: ReadCondition): string {
  const start = Array.from({ length: Math.min(reach, from) }, (_, steps) => from - 1 - steps).find((at) =>
    namesAt(reading, at).some((name) => name === 'with' || name === 'without'),
  );
  return saidIn(reading, start ?? from, to);
}

const saidIn = ({ text, tokens }: Reading, from: number, to: number): string =>
  asLabel(text.slice(tokens[from]!.start, tokens[to - 1]!.end));

const sameAs = (one: Where, other: Where): boolean => JSON.stringify(one) === JSON.stringify(other);

const opposites: Partial<Record<Condition['op'], Condition['op']>> = {
  isNull: 'notNull',
  notNull: 'isNull',
  eq: 'ne',
  ne: 'eq',
  in: 'notIn',
  notIn: 'in',
  gt: 'lte',
  lte: 'gt',
  gte: 'lt',
  lt: 'gte',
};

const signs: Partial<Record<Condition['op'], string>> = { gt: '>', gte: '≥', lt: '<', lte: '≤' };

/** Whether one condition holds wherever another one does not. */
function denies(one: Where, other: Where): boolean {
  if (!('key' in one) || !('key' in other) || one.key !== other.key) return false;
  if (typeof one.value === 'boolean' && one.op === 'eq' && other.op === 'eq')
    return other.value === !one.value;
  return other.op === opposites[one.op] && sameAs({ ...one, op: other.op }, other);
}
