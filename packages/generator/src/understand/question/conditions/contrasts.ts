import type { Condition, Where } from '@vitrine/schema';
import { asLabel } from '../../columns/columns.js';
import type { AskedGroup } from '../Question.js';
import { isBy, says, type Reading } from '../Reading.js';
import { flagOf } from './flags.js';
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
  return { conditions: distinct };
}

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

const partsOf = (
  { text, tokens }: Reading,
  column: AskedGroup['column'],
  sides: readonly ReadCondition[],
): AskedGroup => ({
  column,
  isCompared: true,
  parts: sides.map(({ where, from, to }) => ({
    name: asLabel(text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
    where,
  })),
});

const sameAs = (one: Where, other: Where): boolean => JSON.stringify(one) === JSON.stringify(other);

const opposites: Partial<Record<Condition['op'], Condition['op']>> = {
  isNull: 'notNull',
  notNull: 'isNull',
  eq: 'ne',
  ne: 'eq',
  in: 'notIn',
  notIn: 'in',
};

/** Whether one condition holds wherever another one does not. */
function denies(one: Where, other: Where): boolean {
  if (!('key' in one) || !('key' in other) || one.key !== other.key) return false;
  if (typeof one.value === 'boolean' && one.op === 'eq' && other.op === 'eq')
    return other.value === !one.value;
  return other.op === opposites[one.op] && sameAs({ ...one, op: other.op }, other);
}
