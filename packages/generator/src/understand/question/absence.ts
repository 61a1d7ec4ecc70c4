import type { Condition, Where } from '@vitrine/schema';
import type { ColumnProfile } from '../tables/profileData.js';
import { groupableIn } from './columns/columnRoles.js';
import { idOf } from './columns/idColumns.js';
import { whoIn } from './columns/personColumns.js';
import { allOf } from './shares.js';
import type { ReadCondition } from './conditions/readConditions.js';
import { asksWho } from './lexicon/askingWords.js';
import type { AskedGroup, Special } from './Question.js';
import { isBy, namesAt, says, saysGrammar, type Reading } from './Reading.js';

/** Those of whom no row passes, and the conditions that none does. */
interface Absence {
  readonly special: Special;
  readonly conditions: readonly ReadCondition[];
}

/** `which members have not come since June`, `which directors never made a comedy`: those who have no such row, or nothing in it. */
export function absence(
  reading: Reading,
  groups: readonly AskedGroup[],
  conditions: readonly ReadCondition[],
  figure?: ColumnProfile,
): Absence | null {
  const never = neverHeld(reading, groups, conditions);
  if (never) return never;
  const times = conditions.filter(({ isPeriod, isDenied: isTaken }) => isPeriod && !isTaken);
  const where = allOf(times);
  const empty = conditions.filter((one) => isOfRows(reading, one));
  const isOther = conditions.some((one) => one.isState && isDenial(one.where) && !empty.includes(one));
  if (!where || isOther || !isDenied(reading)) return null;
  const column = absent(reading, groups);
  if (!column) return null;
  const isCounted = says(reading, 'count') || saysGrammar(reading, 'count');
  return {
    special: {
      kind: 'without',
      ...toldApart(reading, column),
      never: figure ? { all: [where, { key: figure.key, op: 'gt', value: 0 }] } : where,
      isCounted,
    },
    conditions: [...times, ...empty],
  };
}

/** `which directors never made a comedy` */
function neverHeld(
  reading: Reading,
  [group, ...others]: readonly AskedGroup[],
  conditions: readonly ReadCondition[],
): Absence | null {
  if (!says(reading, 'never') || !group || others.length > 0 || !saysGrammar(reading, 'which')) return null;
  const isThroughBy = reading.columns.some(
    ({ columns, from, to }) => columns.includes(group.column) && isBy(reading, from, to),
  );
  const states = conditions.filter(({ isState }) => isState);
  const where = allOf(states);
  if (isThroughBy || !where) return null;
  // What never holds, said without the denial.
  const never: Where = 'key' in where ? undenied(where) : where;
  return {
    special: { kind: 'without', ...toldApart(reading, group.column), never, isCounted: false },
    conditions: states,
  };
}

/** `never returned` of a column of yes and no is in no row a yes. */
const undenied = (where: Condition): Condition => {
  if (where.op === 'ne') return { ...where, op: 'eq' };
  return where.op === 'eq' && where.value === false ? { ...where, value: true } : where;
};

/** Several patients may have one name: their numbers tell them apart. */
function toldApart(
  { headings }: Reading,
  column: ColumnProfile,
): { readonly column: ColumnProfile; readonly named?: ColumnProfile } {
  const id = idOf(column, headings);
  return id && id !== column && id.distinct > column.distinct ? { column: id, named: column } : { column };
}

const isDenied = (reading: Reading): boolean =>
  reading.tokens.some((_, at) =>
    namesAt(reading, at).some((name) => name === 'not' || name === 'never' || name === 'without'),
  );

const denials: ReadonlySet<Condition['op']> = new Set(['ne', 'notIn', 'isNull']);

/** Whether a condition took the denial for itself: `not paid since June`. */
const isDenial = (where: Where): boolean =>
  'key' in where && (denials.has(where.op) || where.value === false || where.value === 0);

const nearlyAll = 0.95;

/** `members without a check-in in May`: what nearly every row has is not empty in some, but the rows are not there. */
const isOfRows = ({ profile }: Reading, { where }: ReadCondition): boolean =>
  'key' in where &&
  where.op === 'isNull' &&
  profile.columns.some(({ key, filled }) => key === where.key && filled >= profile.rowCount * nearlyAll);

/** Who or what has several rows each, and is asked for. */
function absent(reading: Reading, [group, ...others]: readonly AskedGroup[]): ColumnProfile | undefined {
  const { columns, tokens, profile } = reading;
  const repeats = (column: ColumnProfile) =>
    column.role !== 'time' && column.type !== 'number' && column.distinct < profile.rowCount * 0.9;
  if (others.length > 0 || (group && (group.unit !== undefined || !repeats(group.column)))) return undefined;
  const named = columns.find(
    ({ columns: all, from, to, isGuess }) =>
      !isGuess && all.some((one) => groupableIn([one]) && repeats(one)) && !isBy(reading, from, to),
  );
  const asked = named?.columns.find((one) => groupableIn([one]) && repeats(one));
  // Several members may have one name.
  const who = tokens.some(({ folded }) => asksWho(folded)) ? whoIn(reading) : undefined;
  return group?.column ?? asked ?? who;
}
