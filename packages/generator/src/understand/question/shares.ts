import type { Where } from '@vitrine/schema';
import { isMeasured } from '../tables/bounds.js';
import { isMoney, type ColumnProfile } from '../tables/profileData.js';
import type { ReadCondition } from './conditions/readConditions.js';
import { partOf } from './measures.js';
import type { Asked, AskedGroup, Note } from './Question.js';
import { leads, namesAt, says, saysGrammar, signsOf, type Reading } from './Reading.js';
import { isPlacing } from './lexicon/smallWords.js';
import { isOfTitle, namesRows } from './rowNoun.js';

/** The conditions that pick out a part, where a share is asked for: those of states, else the only one there is. */
export function partIn(
  reading: Reading,
  conditions: readonly ReadCondition[],
  groups: readonly AskedGroup[],
): readonly ReadCondition[] {
  const rates = signsOf(reading, 'rate', 'share');
  // `turnover rate` is one word for both.
  const isRated = ({ to }: { readonly to: number }) =>
    rates.some(({ from, to: end }) => from === to || end === to);
  const isRate =
    reading.values.some(isRated) || conditions.some((condition) => condition.isState && isRated(condition));
  // `survival rate of children under 12`: who is counted is not what the rate is of.
  const rated = conditions.filter((condition) => condition.isState && isRated(condition));
  if (rated.length > 0) return rated;
  if (!isRate && !says(reading, 'share') && !saysGrammar(reading, 'share')) return [];
  const states = conditions.filter(({ isState }) => isState);
  if (states.length > 0) return behindRows(reading, states);
  const scopes = conditions.filter(({ from }) => reading.values.some((value) => value.from === from));
  return groups.length === 0 ? scopes.slice(0, 1) : [];
}

/** `share of chat tickets solved within a day`, `part des tickets urgents qui sont ouverts`: what stands before the rows, or before `which`, says of which of them. */
function behindRows(reading: Reading, states: readonly ReadCondition[]): readonly ReadCondition[] {
  const [share] = signsOf(reading, 'share');
  const bounds = reading.tokens.flatMap((_, at) =>
    at > (share?.to ?? 0) && (namesRows(reading, at) || namesAt(reading, at).includes('which')) ? at : [],
  );
  // `part des envois de Norbert`, `shipments to Lyon`: whose they are, or where they go.
  const owned = reading.values.flatMap(({ from }) =>
    isPlacing(reading.tokens[from - 1]?.folded ?? '') && namesRows(reading, from - 2) ? from : [],
  );
  const parts = [...owned, ...bounds].map((at) => states.filter(({ from }) => from > at));
  return parts.find((part) => part.length > 0 && part.length < states.length) ?? states;
}

/** What share of each measure passes; of rows, where a condition is on them. */
export function partsOf(
  reading: Reading,
  measures: readonly Asked[],
  part: readonly ReadCondition[],
): Asked[] {
  const isOfMoney = measures.some(({ column }) => column !== undefined && isMoney(column));
  const isOfRows = part.some((one) => one.isOfRows || isOfReadings(reading, one, measures)) && !isOfMoney;
  const whole: readonly Asked[] =
    isOfRows || isOfCalledRows(reading, part, measures) ? [{ op: 'count' }] : measures;
  return whole.map((measure) => partOf(measure, allOf(part)!));
}

/** `what percentage of donations are recurring`: of rows that are called as their amount is, the part that is said yes or no of. */
const isOfCalledRows = (
  { columns, tokens, title }: Reading,
  part: readonly ReadCondition[],
  measures: readonly Asked[],
): boolean =>
  part.every(({ where }) => 'key' in where && typeof where.value === 'boolean') &&
  measures.every(
    ({ column, combine }) =>
      !combine &&
      columns.some(
        ({ columns: [named], from, isGuess }) =>
          named === column && isGuess === true && isOfTitle(tokens[from]!.folded, title),
      ),
  );

/** `share of patients who waited over 30 minutes`: of what is only averaged nothing is a part but the rows. */
const isOfReadings = (reading: Reading, one: ReadCondition, measures: readonly Asked[]): boolean => {
  const read = readingOf(reading, one);
  return (
    read !== undefined && measures.every(({ column, combine }) => !combine && (!column || column === read))
  );
};

/** The column of readings that a condition limits. */
const readingOf = ({ profile }: Reading, { where }: ReadCondition): ColumnProfile | undefined =>
  profile.columns.find(
    ({ key, type, aggregate, format }) =>
      'key' in where && key === where.key && type === 'number' && aggregate === 'avg' && format !== 'percent',
  );

/** What has no reading is neither above nor below a limit, and no part of the whole. */
export const knownReadings = (
  reading: Reading,
  part: readonly ReadCondition[],
  measures: readonly Asked[],
): { readonly where: Where; readonly note: Note }[] =>
  part.flatMap((one) => {
    const read = readingOf(reading, one);
    if (!read || !isOfReadings(reading, one, measures) || read.filled === reading.profile.rowCount) return [];
    return {
      where: isMeasured(reading.profile.columns, read),
      note: {
        kind: 'inferred',
        text: `rows without ${read.label} are no part of the whole`,
        from: `column ${read.label}`,
      },
    };
  });

/** `share of customers over 1000` of rows that are invoices: each customer may have several, and rows are what is told. */
export function repeatedOwners(reading: Reading, part: readonly ReadCondition[]): readonly Note[] {
  const isLimit = part.some(({ where }) => 'key' in where && typeof where.value === 'number');
  const owner = reading.columns.find(
    ({ columns: [column], from, isGuess }) =>
      !isGuess &&
      column!.type !== 'number' &&
      column!.role !== 'time' &&
      column!.distinct < reading.profile.rowCount * mostRepeated &&
      leads(reading, from, 'share'),
  )?.columns[0];
  return isLimit && owner
    ? [
        {
          kind: 'missing',
          text: `the share is one of rows, of which each ${owner.label} may have several`,
          from: `column ${owner.label}`,
        },
      ]
    : [];
}

const mostRepeated = 0.9;

export function allOf(conditions: readonly ReadCondition[]): Where | null {
  const [first] = conditions;
  if (!first) return null;
  return conditions.length === 1 ? first.where : { all: conditions.map(({ where }) => where) };
}
